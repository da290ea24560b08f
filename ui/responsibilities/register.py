"""The register: who owes whom what, by when, and when it counts as done."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT
from ui.responsibilities.looks import ColumnLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.fields import CommittedField
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated
from ui.widgets.tooltips import set_tooltip


@dataclass(frozen=True, slots=True)
class ObligationLook:
    """An obligation in the language of the window.

    Attributes:
        id: identity.
        code: what people say.
        provider: code of the position that owes.
        requester: code of the position that is entitled.
        name: what is owed.
        due: by when.
        accepted_when: when it counts.
        activity: name of the activity it belongs to, or its code where that is not in the matrix.
        agreed: both departments have agreed.
        remarks: what asks for an eye: no clock can be reckoned, or the provider does not do it.
    """

    id: UUID
    code: str
    provider: str
    requester: str
    name: str
    due: str
    accepted_when: str
    activity: str
    agreed: bool
    remarks: tuple[str, ...] = ()


class ObligationAct(StrEnum):
    """What can be done with an obligation besides changing its fields."""

    EDIT = "edit"
    ASK = "ask"
    RETIRE = "retire"


class PartyButton(QuietButton):
    """A position in the colour of its side; pressing it offers the others."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind="compact")
        self._tone = "neutral"
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_triggered)
        self.clicked.connect(self._on_clicked)

    def show_party(self, code: str, columns: Sequence[ColumnLook], name: str) -> None:
        """Show a position among all of them.

        Args:
            code: of the position.
            columns: all positions.
            name: what the button is, for screen readers, before the name of the position.
        """
        held = next((column for column in columns if column.code == code), None)
        self._tone = held.tone if held else "neutral"
        self.setText(code.replace("&", "&&"))
        words = f"{held.name} ({held.side})" if held else code
        self.setAccessibleName(f"{name}: {words}")
        set_tooltip(self, words)
        self._menu.clear()
        for column in columns:
            action = QAction(f"{column.code} · {column.name}".replace("&", "&&"), self._menu)
            action.setData(column.code)
            action.setCheckable(True)
            action.setChecked(column.code == code)
            self._menu.addAction(action)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tone, painter = theme().colours.tone(self._tone), QPainter(self)
        surface(painter, self.rect(), tone.soft, None, 6)
        if self.hasFocus():
            focus_ring(painter, self.rect(), theme().colours.focus, 6)
        painter.setFont(fonts.text_font(11.5, fonts.SEMIBOLD))
        painter.setPen(QColor(tone.strong))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()

    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


class ObligationRow(Retranslated, QWidget):
    """One obligation: fields that are changed where they stand.

    Signals:
        provider_chosen, requester_chosen: code of the position.
        due_given, acceptance_given: the words typed.
        agreement_given: both departments agree, or no longer.
        act_chosen: an ``ObligationAct``.
    """

    provider_chosen = Signal(str)
    requester_chosen = Signal(str)
    due_given = Signal(str)
    acceptance_given = Signal(str)
    agreement_given = Signal(bool)
    act_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: ObligationLook | None = None
        self._columns: tuple[ColumnLook, ...] = ()
        self.code = BodyLabel(font=fonts.figure_font(11.5), role="muted", wrap=False)
        self.provider = PartyButton()
        self.arrow = BodyLabel("→", role="muted", wrap=False)
        self.requester = PartyButton()
        self.name = BodyLabel()
        self.activity = BodyLabel(font=fonts.small(), role="muted")
        self.due = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.accepted = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.remarks = BodyLabel(font=fonts.small(), role="warn")
        self.agreed = CheckBox()
        self.more = IconButton("ellipsis")
        self.more.clicked.connect(self._on_more)
        self.provider.chosen.connect(self.provider_chosen)
        self.requester.chosen.connect(self.requester_chosen)
        self.due.committed.connect(self.due_given)
        self.accepted.committed.connect(self.acceptance_given)
        self.agreed.clicked.connect(self.agreement_given)
        self._lay_out()
        self.speak()

    def _lay_out(self) -> None:
        parties = QHBoxLayout()
        parties.setSpacing(4)
        for widget in (self.provider, self.arrow, self.requester):
            parties.addWidget(widget)
        parties.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.activity)
        words.addWidget(self.remarks)
        row = QGridLayout(self)
        row.setContentsMargins(16, 7, 16, 8)
        row.setHorizontalSpacing(12)
        row.addWidget(self.code, 0, 0)
        row.addLayout(parties, 0, 1)
        row.addLayout(words, 0, 2)
        row.addWidget(self.due, 0, 3)
        row.addWidget(self.accepted, 0, 4)
        row.addWidget(self.agreed, 0, 5)
        row.addWidget(self.more, 0, 6)
        set_columns(row)

    def show_obligation(self, look: ObligationLook, columns: Sequence[ColumnLook]) -> None:
        """Show an obligation; a field in which somebody types is left alone."""
        if look == self.look and tuple(columns) == self._columns:
            return
        self.look, self._columns = look, tuple(columns)
        self.code.setText(look.code)
        self.name.setText(look.name)
        self.activity.setText(look.activity)
        self.due.set_text(look.due)
        self.accepted.set_text(look.accepted_when)
        self.agreed.setChecked(look.agreed)
        self.remarks.setText("\n".join(f"! {one}" for one in look.remarks))
        self.remarks.setVisible(bool(look.remarks))
        self.retranslate()

    def retranslate(self) -> None:
        if self.look is None:
            return
        code = self.look.code
        self.provider.show_party(
            self.look.provider, self._columns, self.tr("{code}: owes").format(code=code)
        )
        self.requester.show_party(
            self.look.requester, self._columns, self.tr("{code}: is entitled").format(code=code)
        )
        self.due.set_name(self.tr("{code}: by when").format(code=code))
        self.accepted.set_name(self.tr("{code}: accepted when").format(code=code))
        self.agreed.setText(self.tr("Agreed"))
        self.more.set_name(self.tr("{code}: more").format(code=code))
        self.agreed.setAccessibleName(self.tr("{code}: both departments agree").format(code=code))

    def menu(self) -> QMenu:
        """Make the menu of what can be done with the obligation."""
        menu = QMenu(self)
        for act, words in (
            (ObligationAct.EDIT, self.tr("Edit…")),
            (ObligationAct.ASK, self.tr("Ask for it now…")),
            (ObligationAct.RETIRE, self.tr("Owed no more")),
        ):
            menu.addAction(words).setData(act.value)
        menu.triggered.connect(self._on_act)
        return menu

    def _on_more(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_act(self, action: QAction) -> None:
        self.act_chosen.emit(ObligationAct(action.data()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme().colours.line))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()


class Register(Retranslated, QWidget):
    """The register as a card with a row for each obligation.

    Signals:
        provider_chosen, requester_chosen: identity of the obligation and code of the position.
        due_given, acceptance_given: identity and the words typed.
        agreement_given: identity, and whether both departments agree.
        act_chosen: identity, and an ``ObligationAct``.
    """

    provider_chosen = Signal(object, str)
    requester_chosen = Signal(object, str)
    due_given = Signal(object, str)
    acceptance_given = Signal(object, str)
    agreement_given = Signal(object, bool)
    act_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ObligationRow] = []
        self._card = Card(padding=0, spacing=0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        head = QWidget()
        line = QGridLayout(head)
        line.setContentsMargins(16, 10, 16, 6)
        line.setHorizontalSpacing(12)
        self._heads = [
            BodyLabel(font=fonts.text_font(11.5, fonts.SEMIBOLD), role="muted", wrap=False)
            for _ in range(7)
        ]
        for column, label in enumerate(self._heads):
            line.addWidget(label, 0, column)
        set_columns(line)
        self._card.body.addWidget(head)
        self.speak()

    def show_obligations(
        self, looks: Sequence[ObligationLook], columns: Sequence[ColumnLook]
    ) -> None:
        """Show the register; rows that stay keep the keyboard and what is typed in them."""
        while len(self.rows) > len(looks):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(looks):
            self._add_row()
        for row, look in zip(self.rows, looks, strict=True):
            if row.look is not None and row.look.id != look.id:
                row.due.restore()
                row.accepted.restore()
            row.show_obligation(look, columns)

    def row_of(self, id: UUID) -> ObligationRow | None:
        """Return the row of an obligation."""
        return next((row for row in self.rows if row.look and row.look.id == id), None)

    def field(self, id: UUID, *, due: bool) -> CommittedField | None:
        """Return the field of an obligation in which the deadline or the acceptance stands."""
        row = self.row_of(id)
        if row is None:
            return None
        return row.due if due else row.accepted

    def retranslate(self) -> None:
        heads = (
            "",
            self.tr("Who owes whom"),
            self.tr("What"),
            self.tr("By when"),
            self.tr("Accepted when"),
            "",
            "",
        )
        for label, text in zip(self._heads, heads, strict=True):
            label.setText(text)

    def _add_row(self) -> None:
        row = ObligationRow()
        row.provider_chosen.connect(self._on_provider_chosen)
        row.requester_chosen.connect(self._on_requester_chosen)
        row.due_given.connect(self._on_due_given)
        row.acceptance_given.connect(self._on_acceptance_given)
        row.agreement_given.connect(self._on_agreement_given)
        row.act_chosen.connect(self._on_act_chosen)
        self.rows.append(row)
        self._card.body.addWidget(row)

    def _sender_id(self) -> UUID:
        row = self.sender()
        assert isinstance(row, ObligationRow)
        assert row.look is not None
        return row.look.id

    def _on_provider_chosen(self, code: str) -> None:
        self.provider_chosen.emit(self._sender_id(), code)

    def _on_requester_chosen(self, code: str) -> None:
        self.requester_chosen.emit(self._sender_id(), code)

    def _on_due_given(self, words: str) -> None:
        self.due_given.emit(self._sender_id(), words)

    def _on_acceptance_given(self, words: str) -> None:
        self.acceptance_given.emit(self._sender_id(), words)

    def _on_agreement_given(self, agreed: bool) -> None:
        self.agreement_given.emit(self._sender_id(), agreed)

    def _on_act_chosen(self, act: ObligationAct) -> None:
        self.act_chosen.emit(self._sender_id(), act)


def set_columns(grid: QGridLayout) -> None:
    """Give head and rows the same columns."""
    for column, width in ((0, 32), (1, 128), (5, 92), (6, 28)):
        grid.setColumnMinimumWidth(column, width)
    for column, share in ((2, 5), (3, 4), (4, 4)):
        grid.setColumnStretch(column, share)
        grid.setColumnMinimumWidth(column, 120)
