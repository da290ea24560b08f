"""What the portrait card shows of a persona, and what follows when somebody acts on it."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QImage

from domain.errors import DomainError
from domain.model.labels import PERSONA_KINDS, PERSONA_KINDS_EXPLAINED
from domain.model.persona import Persona, PersonaKind
from domain.model.release import Version
from domain.model.traits import Trait, TraitMark
from domain.model.working_time import day_here
from domain.services.duplicating import Duplicating
from domain.services.picturing import Picturing
from domain.services.portraying import PersonaWords, Portraying
from domain.services.releasing import Releasing
from domain.services.retiring import Retiring
from ui.desk import Desk, Rereads
from ui.jobs import Job
from ui.personas.panes import pane
from ui.personas.pictures import read_bytes, read_file, written_anew
from ui.personas.portrait import PersonaLook, Portrait
from ui.widgets.dialogs import ask_text
from ui.widgets.notice import NoticeKind

VERSIONS = "versions"
"""Key of the pane in which versions are compared."""


class PortraitPresenter(Rereads):
    """Reads who a persona is, and carries out what is done to it as a whole.

    It reads when the presenter of the page does (``show_of``), which watches what it shows. Marks
    on scales concern it alone: with them the persona differs from its version, and no claim does.
    """

    persona_wanted = Signal(object)
    """Another persona is to be looked at: its identity."""

    def __init__(
        self, portrait: Portrait, desk: Desk, tell: Callable[[NoticeKind, str], None]
    ) -> None:
        """Lead a card.

        Args:
            portrait: the card.
            desk: the open workspace.
            tell: shows a sentence above the page.
        """
        super().__init__(portrait)
        self._portrait = portrait
        self._desk = desk
        self._tell = tell
        self._persona: Persona | None = None
        self._heard, self._claims = 0, 0
        self._pictured: UUID | None = None
        self._job: Job | None = None
        portrait.persona_described.connect(self._on_described)
        portrait.form_left.connect(self._on_form_left)
        portrait.removal_wanted.connect(self._on_removal_wanted)
        portrait.duplicate_wanted.connect(self._on_duplicate_wanted)
        portrait.retiring_wanted.connect(self._on_retiring_wanted)
        portrait.bring_back_wanted.connect(self._on_bring_back_wanted)
        portrait.picture.file_given.connect(self._on_file_given)
        portrait.picture.image_given.connect(self._on_image_given)
        portrait.picture.person_chosen.connect(self._on_person_chosen)
        portrait.picture.removal_wanted.connect(self._on_picture_removal_wanted)
        desk.changes.watch({Trait, TraitMark}, self)

    def reread(self) -> None:
        """Show the same persona as it is now beside its version."""
        if self._persona is not None:
            self.show_of(self._persona, heard=self._heard, claims=self._claims)

    def show_of(self, persona: Persona, *, heard: int, claims: int) -> None:
        """Show a persona.

        Args:
            persona: the persona.
            heard: of how many of its claims customers were heard.
            claims: its claims in use.
        """
        if self._persona is None or self._persona.id != persona.id:
            self._cancel_reading()
        self._persona = persona
        self._heard, self._claims = heard, claims
        self._portrait.offer_kinds(
            [(kind.value, self._desk.translate(words)) for kind, words in PERSONA_KINDS.items()],
            {
                kind.value: self._desk.translate(words)
                for kind, words in PERSONA_KINDS_EXPLAINED.items()
            },
        )
        self._portrait.offer_retired(
            [(str(one.id), self._called(one)) for one in self._desk.use(Retiring).out_of_use()]
        )
        versions = self._desk.use(Releasing).versions()
        self._portrait.show_persona(self._look_of(persona, versions, heard, claims))
        self._show_picture(persona)

    def _look_of(
        self, persona: Persona, versions: tuple[Version, ...], heard: int, claims: int
    ) -> PersonaLook:
        compared = ""
        versions = tuple(one for one in versions if one.withdrawn_at is None)
        if pane(VERSIONS) is not None and len(versions) > 1:
            compared = self.tr("Compare v{old} → v{new}").format(
                old=versions[1].number, new=versions[0].number
            )
        return PersonaLook(
            key=str(persona.id),
            name=self._called(persona),
            words=PersonaWords(
                persona.name, persona.line, persona.summary, persona.quote, persona.quote_origin
            ),
            kind=persona.kind.value,
            kind_word=self._desk.translate(PERSONA_KINDS[persona.kind]),
            kind_meaning=self._desk.translate(PERSONA_KINDS_EXPLAINED[persona.kind]),
            version=self._version_words(),
            trust=self.tr("{heard} of {all} claims heard from customers").format(
                heard=heard, all=claims
            ),
            compared=compared,
        )

    def _called(self, persona: Persona) -> str:
        return persona.name or self._desk.translate(PERSONA_KINDS[persona.kind])

    def _version_words(self) -> str:
        current, changed = self._desk.use(Releasing).signed()
        if current is None:
            return self.tr("draft, not signed yet")
        day = day_here(current.released_at)
        words = self.tr("v{number} · {day} · signed by both").format(
            number=current.number,
            day=QLocale().toString(QDate(day.year, day.month, day.day), self.tr("d MMM")),
        )
        if changed:
            words = self.tr("{signed} · changed since").format(signed=words)
        return words

    def _show_picture(self, persona: Persona) -> None:
        """Show the picture; the same one is read and decoded once."""
        if persona.picture_id is None:
            self._pictured = None
            self._portrait.picture.show_person(persona.avatar)
        elif persona.picture_id != self._pictured:
            jpeg = self._desk.use(Picturing).picture(persona)
            self._pictured = persona.picture_id
            if jpeg is None:
                self._portrait.picture.show_person(persona.avatar)
            else:
                self._portrait.picture.show_picture(jpeg, persona.avatar)

    # the picture

    def _on_file_given(self, file: Path) -> None:
        self._read(lambda: read_file(file))

    def _on_image_given(self, given: object) -> None:
        if isinstance(given, QImage):
            self._read(lambda: written_anew(given))
        elif isinstance(given, bytes):
            self._read(lambda: read_bytes(given))

    def _read(self, reading: Callable[[], bytes]) -> None:
        """Read a picture beside the window; it goes to whom it was given, or to nobody."""
        persona = self._persona
        if persona is None:
            return
        self._cancel_reading()
        self._job = self._desk.jobs.run(
            lambda _job: reading(),
            owner=self,
            done=lambda jpeg: self._on_picture_read(persona.id, jpeg),
            failed=self._on_picture_refused,
        )

    def _cancel_reading(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_picture_read(self, persona_id: UUID, jpeg: bytes) -> None:
        self._job = None
        self._try(lambda: self._desk.use(Picturing).hang(persona_id, jpeg))

    def _on_picture_refused(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, DomainError):
            raise error
        self._tell("error", error.said(self._desk.translate))

    def _on_person_chosen(self, number: int) -> None:
        persona = self._persona
        if persona is not None:
            self._try(lambda: self._desk.use(Picturing).draw(persona.id, number))

    def _on_picture_removal_wanted(self) -> None:
        persona = self._persona
        if persona is None:
            return
        if self._try(lambda: self._desk.use(Picturing).take_away(persona.id)):
            self._tell(
                "info",
                self.tr(
                    "The picture is taken away here. The history of this file keeps it, so that "
                    "Undo can bring it back: it is not erased from the file."
                ),
            )

    # the persona as a whole

    def _on_described(self, words: PersonaWords, kind: str) -> None:
        assert self._persona is not None
        try:
            demoted = self._desk.use(Portraying).edit_persona(
                self._persona.id, words, PersonaKind(kind)
            )
        except DomainError as error:
            self._portrait.refuse(error.said(self._desk.translate))
            return
        self._portrait.close_form()
        if demoted:
            self._tell(
                "info",
                self.tr("There is one primary persona: {names} is secondary from now on.").format(
                    names=", ".join(map(self._called, demoted))
                ),
            )

    def _on_form_left(self, name: str) -> None:
        self._tell(
            "info",
            self.tr("What you began to write about {name} waits in its form.").format(name=name),
        )

    def _on_removal_wanted(self) -> None:
        persona = self._persona
        if persona is not None and self._try(
            lambda: self._desk.use(Portraying).remove_persona(persona.id)
        ):
            self._portrait.close_form()

    def _on_duplicate_wanted(self) -> None:
        persona = self._persona
        if persona is None:
            return
        name = self.tr("{name}, copy").format(name=self._called(persona))[:200]
        made: list[Persona] = []
        if self._try(lambda: made.append(self._desk.use(Duplicating).duplicate(persona.id, name))):
            self.persona_wanted.emit(made[0].id)
            self._tell(
                "info",
                self.tr(
                    "The claims were copied under codes of their own, without ratings and without "
                    "evidence written down by hand. What Sales reports lead by lead on the same "
                    "questions counts for them too."
                ),
            )

    def _on_retiring_wanted(self) -> None:
        persona = self._persona
        if persona is None:
            return
        because = ask_text(
            self._portrait.window(),
            self.tr("Take the persona out of use?"),
            self.tr(
                "{name} and its claims go out of use; both stay in the file. Why? The reason "
                "stands among the changes of the next version."
            ).format(name=self._called(persona)),
            self.tr("Take out of use"),
        )
        if because is not None:
            self._try(lambda: self._desk.use(Retiring).retire_persona(persona.id, because))

    def _on_bring_back_wanted(self, key: str) -> None:
        id = UUID(key)
        if self._try(lambda: self._desk.use(Retiring).bring_back_persona(id)):
            self.persona_wanted.emit(id)

    def _try(self, act: Callable[[], object]) -> bool:
        """Carry something out; say in place why it was not done."""
        try:
            act()
        except DomainError as error:
            self._tell("error", error.said(self._desk.translate))
            return False
        self._tell("info", "")
        return True
