"""Leads the form in which a claim of a persona is written or changed."""

from collections.abc import Callable
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from domain.errors import DomainError
from domain.services.claiming import Claiming, ClaimWords
from ui.desk import Desk
from ui.drafts import FormKeeper
from ui.personas.choices import claim_choices, recount_said, remarks
from ui.personas.view import PersonasView


class ClaimWriting(QObject):
    """Opens the form, looks over what is typed, keeps what was begun, and has the claim written.

    Signals:
        claim_made: a new claim was written: its id.
        turned: the form was opened or put away.
    """

    claim_made = Signal(object)
    turned = Signal()

    def __init__(
        self, view: PersonasView, desk: Desk, persona_id: Callable[[], UUID | None]
    ) -> None:
        """Lead the form of a view.

        Args:
            view: the page.
            desk: the open workspace.
            persona_id: tells of whom the page speaks.
        """
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._persona_id = persona_id
        self._claiming = desk.use(Claiming)
        self._edited: UUID | None = None
        view.claim_wanted.connect(self.begin)
        view.claim_opened.connect(self.open)
        view.claim_written.connect(self._on_written)
        view.words_changed.connect(self._on_words_changed)

    @property
    def is_writing(self) -> bool:
        """Whether the form stands open."""
        return "_keeper" in self.__dict__ and self._keeper.is_open

    @cached_property
    def _keeper(self) -> FormKeeper[ClaimWords]:
        editor = self._view.editor
        editor.cancelled.connect(self._on_cancelled)
        return FormKeeper(
            self._desk, editor, ClaimWords, typed=editor.words, fill=editor.go_on_with
        )

    def begin(self) -> None:
        """Open the form for a new claim."""
        self._edited = None
        self._open(self._persona_id(), None)

    def open(self, claim_id: UUID) -> None:
        """Open the form for a claim in use."""
        claim = next((one for one in self._claiming.claims() if one.id == claim_id), None)
        if claim is not None:
            self._edited = claim.id
            self._open(claim.id, ClaimWords.of(claim))

    def _open(
        self, about: UUID | None, words: ClaimWords | None, *, second: ClaimWords | None = None
    ) -> None:
        def show() -> None:
            self._view.open_editor(claim_choices(self._desk), words)
            if second is not None:
                self._view.editor.open_claim(second, new=True)

        self._keeper.open(about, show, anew=second is not None)
        self.turned.emit()

    def _on_words_changed(self, words: ClaimWords) -> None:
        found = self._claiming.look_over(words) if words.text.strip() else ()
        self._view.show_remarks(remarks(self._desk, found))
        used = {one.id for one in self._claiming.claims(retired=True)}
        told = ""
        if self._edited is not None and self._edited in used:
            told = recount_said(self._desk, self._claiming.recount(self._edited, words))
        self._view.editor.show_recount(told)

    def _on_written(self, words: ClaimWords) -> None:
        persona_id = self._persona_id()
        try:
            if self._edited is not None:
                self._claiming.edit_claim(self._edited, words)
            else:
                made = self._claiming.write_claim(words, persona_id=persona_id)
                self.claim_made.emit(made.id)
        except DomainError as error:
            self._view.editor.refuse(error.said(self._desk.translate))
            return
        self._keeper.close()
        second = self._view.editor.take_second(words)
        if second is not None:
            self._edited = None
            self._open(self._persona_id(), None, second=second)
            return
        self._view.close_editor()
        self.turned.emit()

    def _on_cancelled(self) -> None:
        self._keeper.close()
        self.turned.emit()
