"""What the pane of the versions shows, and what follows when somebody acts on it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TypeVar
from uuid import UUID

from domain.errors import DomainError
from domain.model.assumptions import Assumed
from domain.model.brief import Person, Workspace
from domain.model.direction import Message, Rest
from domain.model.evidence import Evidence
from domain.model.form_answers import FormReading
from domain.model.impact import MessageDecision
from domain.model.labels import PERSONA_KINDS
from domain.model.objections import Assent, Objection
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.project_calendar import SpecialDay, WorkingDay
from domain.model.proposals import ProposalDecision
from domain.model.release import Proposal, Review, Signature, Version, VersionState
from domain.model.sales_feedback import Feedback
from domain.model.session import Session
from domain.model.sides import Side
from domain.model.traits import Trait, TraitMark
from domain.services.portraying import Portraying
from domain.services.releasing import Releasing
from domain.services.restoring import Restored, Restoring
from domain.services.retiring import Retiring
from domain.services.versioning import VersionEntry, Versioning
from ui.desk import Desk, Rereads
from ui.jobs import Job
from ui.session.closing.words import ClosingWords
from ui.versions.looks import DRAFT, NOTHING, DiffLook, SigningLook
from ui.versions.notes_presenter import NotesPresenter
from ui.versions.reading import VersionsRead, VersionsReading, key
from ui.versions.view import VersionsView

_MANY = 150
"""Claims above which versions are read, compared and restored beside the window."""


T = TypeVar("T")


class VersionsPresenter(Rereads):
    """Reads versions for the view, and carries out what it reports."""

    def __init__(self, view: VersionsView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._releasing, self._versioning = desk.use(Releasing), desk.use(Versioning)
        self._reading = VersionsReading(desk)
        self._read: VersionsRead | None = None
        self._job: Job | None = None
        self._restoring: Job | None = None
        self._persona: UUID | None = None
        self._chosen = ""
        self._ends: tuple[str, str] | None = None
        self._changes_wanted = False
        self._notes = NotesPresenter(view, desk, self._reading)
        self._connect()
        desk.changes.watch(
            {
                *(Persona, Claim, Message, Rest, Evidence, Feedback, FormReading, Poll, Assumed),
                *(Workspace, Person, Objection, Assent, Trait, TraitMark),
                *(Version, Signature, Proposal, Review, Session),
                *(ProposalDecision, MessageDecision),
                *(WorkingDay, SpecialDay),
            },
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Read everything that the pane shows.

        What is read beside the window comes later: until then stands what was read before.
        """
        tongue = self._desk.tongue()
        if self._read is None and self._reading.claims() > _MANY:
            self._view.show_reading()
        self._beside(lambda: self._reading.read(tongue), self._show)

    def _beside(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something here where claims are few, else beside the window; the last one counts."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._reading.claims() <= _MANY:
            done(work())
            return
        self._job = self._desk.jobs.run(
            lambda job: work(), owner=self._view, done=done, failed=self._on_trouble
        )

    def _show(self, read: VersionsRead) -> None:
        """Show what was read, then what differs."""
        self._read = read
        if read.empty:
            self._view.show_nothing()
            return
        keys = [key(one) for one in read.entries]
        if self._chosen not in keys:
            self._chosen, self._ends = keys[0], None
        self._view.show_versions([read.words.version(one) for one in read.entries], self._chosen)
        if self._chosen == DRAFT:
            self._show_draft(read)
        else:
            self._show_chosen(read)
        self._notes.show_again(keys)
        self._show_personas()
        self._show_diff(read)

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of this persona where one alone is spoken of."""
        self._persona = persona_id
        self._show_personas()

    def show_version(self, key: str) -> None:
        """Look at a version, or at the draft with the keyboard where it is signed."""
        self._on_picked(key)
        if key == DRAFT:
            self._view.begin_signing()

    def show_changes(self) -> None:
        """Compare the two newest versions that both sides signed, in sight of the person."""
        match [one for one in self._releasing.versions() if one.withdrawn_at is None]:
            case [newest, before, *_]:
                self._ends = (str(before.id), str(newest.id))
        self._changes_wanted = True
        self.reread()

    # what is shown

    def _show_draft(self, read: VersionsRead) -> None:
        draft, now = read.draft, self._desk.bench.today()
        look = SigningLook(
            title=self.tr("Draft of version {number}").format(number=read.entries[0].number),
            missing=self._desk.translate(draft.missing) if draft.missing else "",
            in_session=draft.in_session,
            review=draft.review,
            earliest=now + timedelta(days=1),
            notes=draft.settled.notes if draft.settled else "",
        )
        keys = ClosingWords(self._desk.translate, ()).keys(draft.agreed, draft.people)
        self._view.show_draft(look, keys)

    def _show_chosen(self, read: VersionsRead) -> None:
        entry = next(one for one in read.entries if key(one) == self._chosen)
        assert entry.version is not None  # the draft is shown otherwise
        self._view.show_chosen(read.words.chosen(entry, entry.version))
        until = self._releasing.back_until(entry.version.id)
        self._view.chosen.back.offer_until(until, self._desk.bench.clock.now)

    def _show_diff(self, read: VersionsRead) -> None:
        offered = [read.words.end(one) for one in read.entries]
        beginning = (NOTHING, self.tr("the beginning"))
        ends = self._ends or self._usual_ends()
        keys = {key for key, _ in (*offered, beginning)}
        if not set(ends) <= keys:
            self._ends, ends = None, self._usual_ends()
        self._view.diff.offer([*offered, beginning], offered, ends)
        if self._reading.claims() > _MANY:
            self._view.diff.show_looks(self.tr("Comparing…"), ())
        self._beside(
            lambda: self._reading.compared(ends, read.weighed, read.words),
            lambda compared: self._show_compared(*compared),
        )

    def _show_compared(self, summary: str, looks: Sequence[DiffLook]) -> None:
        self._view.diff.show_looks(summary, looks)
        if self._changes_wanted:
            self._changes_wanted = False
            self._view.bring_changes_into_sight()

    def _on_trouble(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            raise error
        self._view.show_trouble(error.said(self._desk.translate))

    def _usual_ends(self) -> tuple[str, str]:
        """Compare what is looked at with the version before it, a draft with the one in force."""
        keys = [key(one) for one in self._entries()]
        if self._chosen == DRAFT:
            signed = (one for one in self._entries() if one.state is VersionState.SIGNED)
            current = next(signed, None)
            return key(current) if current else NOTHING, DRAFT
        older = keys[keys.index(self._chosen) + 1 :]
        return next(iter(older), NOTHING), self._chosen

    def _show_personas(self) -> None:
        personas = {one.id: one for one in self._desk.use(Portraying).personas()}
        shown = personas.get(self._persona) if self._persona else None
        self._view.personas.show_personas(
            self._called(shown) if shown else "",
            [
                (one.id, self._called(one), one.retired_because)
                for one in self._desk.use(Retiring).out_of_use()
            ],
        )

    def _called(self, persona: Persona) -> str:
        return persona.name or self._desk.translate(PERSONA_KINDS[persona.kind])

    def _entries(self) -> tuple[VersionEntry, ...]:
        return self._read.entries if self._read else ()

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.claims_wanted.connect(lambda: self._desk.ways.go("personas"))
        view.versions.picked.connect(self._on_picked)
        view.diff.ends_picked.connect(self._on_ends_picked)
        view.chosen.restored.connect(self._on_restored)
        view.chosen.withdrawn.connect(self._on_withdrawn)
        view.chosen.reinstated.connect(self._on_reinstated)
        view.chosen.notes_wanted.connect(self._on_notes_wanted)
        view.chosen.back.clicked.connect(self._on_taken_back)
        view.signing.signed.connect(self._on_signed)
        view.signing.turned_back.connect(self._on_turned_back)
        view.signing.review_chosen.connect(self._on_review_chosen)
        view.signing.noted.connect(self._on_noted)
        view.signing.published.connect(self._on_published)
        view.signing.session_wanted.connect(lambda: self._desk.ways.go("session"))
        view.signing.notes_wanted.connect(self._on_notes_wanted)
        view.personas.retired.connect(self._on_persona_retired)
        view.personas.brought_back.connect(self._on_persona_brought_back)

    def _on_notes_wanted(self) -> None:
        self._notes.open(self._chosen)

    def _on_picked(self, key: str) -> None:
        self._chosen, self._ends = key, None
        self._notes.follow(key)
        self.reread()

    def _on_ends_picked(self, before: str, after: str) -> None:
        self._ends = (before, after)
        self.reread()

    def _on_restored(self, reason: str) -> None:
        """Go back to a version; with very many claims it is done beside the window."""
        version = UUID(self._chosen)
        number = next(one.number for one in self._entries() if one.id == version)
        restore = self._desk.use(Restoring).restore
        if self._restoring is not None:
            return  # it is under way
        if self._reading.claims() <= _MANY:
            try:
                self._on_back(number, restore(version, reason))
            except DomainError as error:
                self._on_not_back(error)
            return
        self._view.chosen.restoring.wait()
        self._view.say(self.tr("Going back to version {number}…").format(number=number))
        self._restoring = self._desk.jobs.run(
            lambda job: restore(version, reason),
            owner=self._view,
            done=partial(self._on_back, number),
            failed=self._on_not_back,
        )

    def _on_back(self, number: str, restored: Restored) -> None:
        self._restoring = None
        self._view.chosen.restoring.leave()
        done = self.tr("The picture is as version {number} holds it. Undo brings back the rest.")
        if not restored.differed and not restored.rejected:
            done = self.tr("The picture is as version {number} holds it already.")
        told = [done.format(number=number)]
        if restored.rejected:
            stays = self.tr("Still rejected by the legal and truth check: {codes}.")
            told.append(stays.format(codes=", ".join(restored.rejected)))
        self._view.show_done(" ".join(told))

    def _on_not_back(self, error: Exception) -> None:
        self._restoring = None
        if not isinstance(error, DomainError):
            raise error
        self._view.notice.clear()
        self._view.chosen.restoring.refuse(error.said(self._desk.translate))

    def _on_withdrawn(self, reason: str) -> None:
        form = self._view.chosen.withdrawing
        try:
            self._versioning.withdraw(UUID(self._chosen), reason)
        except DomainError as error:
            form.refuse(error.said(self._desk.translate))
        else:
            form.leave()
            self._view.notice.clear()

    def _on_reinstated(self) -> None:
        self._try(lambda: self._versioning.reinstate(UUID(self._chosen)))

    def _on_persona_retired(self, reason: str) -> None:
        form, persona = self._view.personas.retiring, self._persona
        if persona is None:
            return
        try:
            self._desk.use(Retiring).retire_persona(persona, reason)
        except DomainError as error:
            form.refuse(error.said(self._desk.translate))
        else:
            form.leave()

    def _on_persona_brought_back(self, persona_id: UUID) -> None:
        self._try(lambda: self._desk.use(Retiring).bring_back_persona(persona_id))

    def _on_taken_back(self) -> None:
        if self._try(lambda: self._releasing.take_back_version(UUID(self._chosen))):
            self._on_picked(DRAFT)

    def _on_signed(self, side: Side, name: str) -> None:
        row = self._view.signing.rows[side]
        try:
            self._releasing.sign(None, side, name)
        except DomainError as error:
            row.refuse(error.said(self._desk.translate))
        else:
            self._view.go_on_signing()

    def _on_turned_back(self, side: Side) -> None:
        self._try(lambda: self._releasing.take_back_signature(None, side))
        self._view.signing.rows[side].focus_first()

    def _on_review_chosen(self, day: date) -> None:
        try:
            self._releasing.set_review(None, day)
        except DomainError as error:
            self._view.signing.refuse(error.said(self._desk.translate))

    def _on_noted(self, words: str) -> None:
        try:
            self._releasing.write_notes(None, words)
        except DomainError as error:
            self._view.signing.words.refuse(error.said(self._desk.translate))

    def _on_published(self) -> None:
        try:
            version = self._releasing.publish(None, self._reading.review())
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
            return
        self._on_picked(str(version.id))
        self._view.bring_published_into_sight()
        self._view.show_done(self.tr("Version {number} is in force.").format(number=version.number))

    def _try(self, act: Callable[[], object]) -> bool:
        """Do something, and say why where it cannot be done."""
        try:
            act()
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
            return False
        return True
