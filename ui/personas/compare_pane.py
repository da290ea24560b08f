"""The pane in which two personas stand side by side."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.model.assumptions import Assumed
from domain.model.brief import Workspace
from domain.model.evidence import Evidence
from domain.model.labels import PERSONA_KINDS, SECTIONS
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.release import Version
from domain.model.sales_feedback import Feedback
from domain.services.claim_words import counts_said, status_said
from domain.services.contrasting import Contrast, contrasted
from domain.services.portraying import Portraying
from domain.services.weighing import WeighedClaim, Weighing
from ui.desk import Desk, Rereads
from ui.personas.contrast_table import ContrastLook, ContrastTable
from ui.personas.led_pane import LedPane
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated


class CompareView(Retranslated, QWidget):
    """Shows two personas side by side. Holds no rules.

    Signals:
        other_chosen: another persona is to stand on the right: its key.
    """

    other_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        self.empty = EmptyState("users-round")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 18)
        column.setSpacing(12)
        self.header = PageHeader()
        column.addWidget(self.header)
        row = QHBoxLayout()
        self._beside = BodyLabel(role="muted", wrap=False)
        self.other = ComboBox()
        self.other.chosen.connect(self.other_chosen)
        row.addWidget(self._beside)
        row.addWidget(self.other)
        row.addStretch(1)
        column.addLayout(row)
        self.table = ContrastTable()
        column.addWidget(self.table, 1)
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    def show_alone(self) -> None:
        """Say that there is nobody to compare with."""
        self._stack.setCurrentIndex(1)

    def show_others(self, others: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer whom to compare with, each a key and its name."""
        self._stack.setCurrentIndex(0)
        self.other.set_choices(others)
        self.other.choose(chosen)

    def show_rows(
        self, subtitle: str, looks: Sequence[ContrastLook], names: tuple[str, str]
    ) -> None:
        """Show the claims of both."""
        self.header.set_subtitle(subtitle)
        self.table.show_rows(looks, names)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Side by side"))
        self._beside.setText(self.tr("Compare with"))
        self.other.setAccessibleName(self.tr("Compare with"))
        self.table.setAccessibleName(self.tr("Claims of both personas"))
        self.empty.set_texts(
            self.tr("There is nobody to compare with"),
            self.tr(
                "With a second persona you see here what both have, and what only one of them has."
            ),
            "",
        )


class ComparePresenter(Rereads):
    """Reads two personas for the view."""

    def __init__(self, view: CompareView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._persona: UUID | None = None
        self._other: UUID | None = None
        view.other_chosen.connect(self._on_other_chosen)
        view.table.claim_opened.connect(self._on_claim_opened)
        desk.changes.watch(
            {Persona, Claim, Evidence, Feedback, Poll, Assumed, Workspace, Version}, self
        )

    def show_persona(self, persona_id: UUID | None) -> None:
        """Let a persona stand on the left."""
        self._persona = persona_id
        self.reread()

    def reread(self) -> None:
        personas = {one.id: one for one in self._desk.use(Portraying).personas()}
        others = [one for one in personas.values() if one.id != self._persona]
        if self._persona not in personas or not others:
            self._view.show_alone()
            return
        if self._other not in {one.id for one in others}:
            self._other = others[0].id
        assert self._persona is not None
        assert self._other is not None
        self._view.show_others(
            [(str(one.id), self._called(one)) for one in others], str(self._other)
        )
        names = self._called(personas[self._persona]), self._called(personas[self._other])
        weigh = self._desk.use(Weighing).weigh
        found = contrasted(weigh(persona_id=self._persona), weigh(persona_id=self._other))
        self._view.show_rows(self._subtitle(found), self._looks(found, names), names)

    def _called(self, persona: Persona) -> str:
        return persona.name or self._desk.translate(PERSONA_KINDS[persona.kind])

    def _subtitle(self, found: Sequence[Contrast]) -> str:
        first = sum(one.second is None for one in found)
        second = sum(one.first is None for one in found)
        return self.tr("{both} in both · {first} only left · {second} only right").format(
            both=len(found) - first - second, first=first, second=second
        )

    def _looks(self, found: Sequence[Contrast], names: tuple[str, str]) -> list[ContrastLook]:
        looks: list[ContrastLook] = []
        section = None
        for one in found:
            if one.section is not section:
                section = one.section
                title = self._desk.translate(SECTIONS[section])
                looks.append(ContrastLook((title, ""), head=True))
            left, right = one.first, one.second
            words = self._words(left, names[1]), self._words(right, names[0])
            ids = left.claim.id if left else None, right.claim.id if right else None
            looks.append(ContrastLook(words, ids))
        return looks

    def _words(self, one: WeighedClaim | None, other: str) -> str:
        if one is None:
            return self.tr("only {name} has it").format(name=other)
        said = self._desk.translate
        return f"{one.claim.text}\n{status_said(one, said)} · {counts_said(one, said)}"

    def _on_other_chosen(self, key: object) -> None:
        self._other = UUID(str(key))
        self.reread()

    def _on_claim_opened(self, claim_id: UUID) -> None:
        self._desk.ways.go("personas", claim_id)


class ComparePane(LedPane, CompareView):
    """The pane, told of which persona it speaks."""

    leader = ComparePresenter


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return ComparePane(desk)
