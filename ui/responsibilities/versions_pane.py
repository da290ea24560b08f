"""Leads the pane of the matrix's versions."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from domain.errors import DomainError
from domain.model.brief import Person
from domain.model.labels import SIDES
from domain.model.matrix_release import MatrixSignature, MatrixVersion
from domain.model.sides import DEPARTMENTS, Side
from domain.services.agreeing_matrix import AgreeingMatrix, MatrixStanding
from domain.services.assigning import Assigning
from ui.desk import Desk, Rereads
from ui.responsibilities.matrix_presenter import KINDS
from ui.responsibilities.panes import MATRIX, ResponsibilityPane
from ui.responsibilities.version_words import MatrixVersionWords
from ui.responsibilities.versions_view import MatrixVersionsView
from ui.session.closing.looks import KeyLook
from ui.session.closing.words import LEADS
from ui.versions.looks import DRAFT, NOTHING


class MatrixVersionsPresenter(Rereads):
    """Reads versions of the matrix for the view, and carries out what it reports."""

    def __init__(self, view: MatrixVersionsView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._agreeing, self._assigning = desk.use(AgreeingMatrix), desk.use(Assigning)
        self._chosen = DRAFT
        self._ends: tuple[str, str] | None = None
        view.matrix_wanted.connect(lambda: desk.ways.look("responsibilities", MATRIX))
        view.versions.picked.connect(self._on_picked)
        view.diff.ends_picked.connect(self._on_ends_picked)
        view.signed.connect(self._on_signed)
        view.turned_back.connect(self._on_turned_back)
        view.agreed.connect(self._on_agreed)
        view.restored.connect(self._on_restored)
        view.back.clicked.connect(self._on_taken_back)
        desk.changes.watch({*KINDS, MatrixVersion, MatrixSignature}, self)
        self.reread()

    def reread(self) -> None:
        """Read everything and show it."""
        matrix, state = self._assigning.matrix(), self._agreeing.standing()
        if matrix.empty and not state.versions:
            self._view.show_nothing()
            return
        words = MatrixVersionWords(matrix, self._desk.tongue(), self._desk.translate)
        looks = [
            words.version(one, state.signers[one.id], in_force=one is state.current)
            for one in state.versions
        ]
        if state.differs:
            looks.insert(0, words.draft(state))
        if self._chosen not in {one.key for one in looks}:
            self._chosen, self._ends = looks[0].key, None
        published = self._chosen != DRAFT
        in_force = state.current is not None and self._chosen == str(state.current.id)
        restorable = published and (state.differs or not in_force)
        self._view.show_versions(looks, self._chosen, signed=published, may_restore=restorable)
        self._show_back()
        self._view.show_signing(
            [self._key(side, state) for side in DEPARTMENTS],
            state.next_number,
            self._desk.translate(state.missing) if state.missing else "",
            open=state.differs and not matrix.empty,
        )
        self._show_diff(state, words)

    def _show_back(self) -> None:
        until = None
        if self._chosen != DRAFT:
            until = self._agreeing.back_until(UUID(self._chosen))
        self._view.back.offer_until(until, self._desk.bench.clock.now)

    def _key(self, side: Side, state: MatrixStanding) -> KeyLook:
        with self._desk.bench.reading() as view:
            people = [one for one in view.of(Person).all() if one.side is side]
        leads = [one for one in people if one.role == LEADS[side]]
        signature = state.signatures.get(side)
        return KeyLook(
            side=side,
            name=self._desk.translate(SIDES[side]),
            proposal=next((one.name for one in [*leads, *people]), ""),
            signed=signature.name if signature else "",
            outdated=side in state.outdated,
        )

    def _show_diff(self, state: MatrixStanding, words: MatrixVersionWords) -> None:
        numbers = {str(one.id): one.number for one in state.versions}
        keys = [DRAFT, *numbers] if state.differs else [*numbers]
        offered = [words.end(key, numbers.get(key, 0)) for key in keys]
        ends = self._ends or self._usual_ends(keys)
        if not set(ends) <= {*keys, NOTHING}:
            self._ends, ends = None, self._usual_ends(keys)
        self._view.diff.offer([*offered, (NOTHING, self.tr("the beginning"))], offered, ends)
        before, after = ends
        found = self._agreeing.between(
            None if before in (DRAFT, NOTHING) else UUID(before),
            None if after == DRAFT else UUID(after),
            from_nothing=before == NOTHING,
        )
        several = self.tr("{count} things differ").format(count=len(found))
        summary = self.tr("1 thing differs") if len(found) == 1 else several
        self._view.show_diff(
            summary if found else self.tr("Nothing differs."), [*map(words.difference, found)]
        )

    def _usual_ends(self, keys: list[str]) -> tuple[str, str]:
        """Compare what is looked at with the version before it."""
        older = keys[keys.index(self._chosen) + 1 :]
        return (older[0] if older else NOTHING), self._chosen

    def _on_picked(self, key: str) -> None:
        self._chosen, self._ends = key, None
        self.reread()

    def _on_ends_picked(self, before: str, after: str) -> None:
        self._ends = (before, after)
        self.reread()

    def _on_signed(self, side: Side, name: str) -> None:
        row = self._view.rows[side]
        try:
            self._agreeing.sign(side, name)
        except DomainError as error:
            row.refuse(error.said(self._desk.translate))
        else:
            row.focus_first()

    def _on_turned_back(self, side: Side) -> None:
        if self._try(lambda: self._agreeing.take_back_signature(side)):
            self._view.rows[side].focus_first()

    def _on_agreed(self, note: str) -> None:
        agreed: list[MatrixVersion] = []
        if self._try(lambda: agreed.append(self._agreeing.agree(note))):
            self._view.note.set_text("")
            self._on_picked(str(agreed[0].id))
            sentence = self.tr("Version {number} of the matrix is in force.")
            self._view.notice.show_notice("success", sentence.format(number=agreed[0].number))

    def _on_restored(self) -> None:
        if self._chosen != DRAFT and self._try(lambda: self._agreeing.restore(UUID(self._chosen))):
            self._on_picked(self._chosen)
            sentence = self.tr("The matrix is as the version holds it.")
            self._view.notice.show_notice("success", sentence)

    def _on_taken_back(self) -> None:
        if self._try(lambda: self._agreeing.take_back(UUID(self._chosen))):
            self._on_picked(DRAFT)

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
            return False
        return True


class MatrixVersionsPane(MatrixVersionsView):
    """The pane with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = MatrixVersionsPresenter(self, desk)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> ResponsibilityPane:
    """Make the pane for a workspace."""
    return MatrixVersionsPane(desk)
