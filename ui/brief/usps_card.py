"""The card of the USPs: by rank, each with its proof."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.model.brief import Usp
from domain.text import LINE_LIMIT, TEXT_LIMIT
from ui.brief.lines import code_chip, holder_of_focus
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.reorderable_list import ReorderableList
from ui.widgets.retranslated import Retranslated

TOP = Qt.AlignmentFlag.AlignTop


class UspRow(Retranslated, QWidget):
    """A USP: its code, its words, its proof."""

    reworded = Signal(str)
    proved = Signal(str)
    removal_wanted = Signal()

    def __init__(self, usp: Usp) -> None:
        super().__init__()
        self.usp = usp
        self.code = code_chip(usp.code, "both")
        self.text = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.proof = GrowingTextEdit(limit=TEXT_LIMIT, enter_commits=True)
        self._remove = IconButton("trash-2")
        self.text.committed.connect(self.reworded)
        self.proof.committed.connect(self.proved)
        self._remove.clicked.connect(self.removal_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 3, TOP)
        row.addWidget(self.proof, 2, TOP)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_usp(usp)
        self.speak()

    def show_usp(self, usp: Usp) -> None:
        """Show the USP as it is stored."""
        self.usp = usp
        self.code.setText(usp.code)
        self.text.set_text(usp.text)
        self.proof.set_text(usp.proof)

    def retranslate(self) -> None:
        code = self.usp.code
        self.text.set_name(self.tr("USP {code}").format(code=code))
        self.proof.set_name(
            self.tr("Proof of {code}").format(code=code), self.tr("What can be shown for it")
        )
        self._remove.set_name(self.tr("Remove {code}").format(code=code))


class UspsCard(Retranslated, Card):
    """The USPs, the strongest first, and a line to add the next.

    Signals:
        added: words of a new USP.
        reworded: a USP's identity and its new words.
        proved: a USP's identity and its new proof.
        moved: a USP's identity and its new rank.
        removal_wanted: a USP's identity.
    """

    added = Signal(str)
    reworded = Signal(object, str)
    proved = Signal(object, str)
    moved = Signal(object, int)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[UUID, UspRow] = {}
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        self._list = ReorderableList()
        self.add = LineEdit(limit=LINE_LIMIT, keep_after=False)
        self._list.moved.connect(self._on_moved)
        self.add.committed.connect(self.added)
        for widget in (self._hint, self._list, self.add):
            self.body.addWidget(widget)
        self.speak()

    def row(self, id: UUID) -> UspRow | None:
        """The row of a USP, or None where it is not shown."""
        return self._rows.get(id)

    def show_usps(self, usps: Sequence[Usp]) -> None:
        """Show the USPs by rank; fields in which somebody types keep their text."""
        before = list(self._rows)
        had_keyboard = holder_of_focus(self._rows)
        self._rows = {usp.id: self._rows.get(usp.id) or self._made(usp) for usp in usps}
        for usp in usps:
            self._rows[usp.id].show_usp(usp)
        if list(self._rows) != before:
            self._list.set_items(list(self._rows.values()))
        self._list.setVisible(bool(usps))
        if had_keyboard not in {None, *self._rows}:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_missing(self) -> QWidget:
        """The field to go to: the first proof that is missing, or the line for a new USP."""
        for row in self._rows.values():
            if not row.proof.text():
                return row.proof
        return self.add

    def retranslate(self) -> None:
        self.set_title(self.tr("USPs"))
        self._hint.setText(
            self.tr("What sets it apart, the strongest first, each with something to show for it.")
        )
        self.add.set_name(self.tr("New USP"), self.tr("Add a USP; Enter adds it"))

    def _made(self, usp: Usp) -> UspRow:
        row = UspRow(usp)
        row.reworded.connect(self._on_reworded)
        row.proved.connect(self._on_proved)
        row.removal_wanted.connect(self._on_removal_wanted)
        return row

    def _on_moved(self, at: int, to: int) -> None:
        self.moved.emit(list(self._rows)[at], to)

    def _on_reworded(self, text: str) -> None:
        self.reworded.emit(_usp_of(self.sender()), text)

    def _on_proved(self, text: str) -> None:
        self.proved.emit(_usp_of(self.sender()), text)

    def _on_removal_wanted(self) -> None:
        self.removal_wanted.emit(_usp_of(self.sender()))


def _usp_of(row: object) -> UUID:
    assert isinstance(row, UspRow)
    return row.usp.id
