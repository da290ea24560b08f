"""A card of lines that people put into words of their own, each looked over by the lint."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.sow import SowPart
from domain.text import LINE_LIMIT
from ui.responsibilities.sow.looks import LineLook
from ui.theme import fonts
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated


class LineRow(Retranslated, QWidget):
    """A line, what the lint says of it, and the wording to take instead.

    Signals:
        reworded: the new words.
        removal_wanted: the line is to go.
    """

    reworded = Signal(str)
    removal_wanted = Signal()

    def __init__(self, look: LineLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.field = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.remove = IconButton("trash-2")
        self._found = BodyLabel(font=fonts.small())
        self._proposal = BodyLabel(font=fonts.small(), role="muted")
        self.take = QuietButton(kind="compact", icon="check")
        self.field.committed.connect(self.reworded)
        self.remove.clicked.connect(self.removal_wanted)
        self.take.clicked.connect(self._on_take)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self._found)
        column.addWidget(self._proposal)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.speak()

    def show_look(self, look: LineLook) -> None:
        """Show it as it is now; a field in which somebody types keeps its text."""
        self.look = look
        self.field.set_text(look.text)
        self._found.setText("\n".join(sentence for _, sentence in look.findings))
        self._found.set_role(look.findings[0][0] if look.findings else "warn")
        self._found.setVisible(bool(look.findings))
        self._proposal.setText(look.proposal)
        self._proposal.setVisible(bool(look.proposal))
        self.take.setVisible(bool(look.proposal))
        self.retranslate()

    def retranslate(self) -> None:
        self.field.set_name(self.tr("Line of the SOW"))
        self.remove.set_name(self.tr("Take out the line “{line}”").format(line=self.look.text))
        self.take.setText(self.tr("Take this wording"))
        words = self.tr("Take the wording “{line}”")
        self.take.setAccessibleName(words.format(line=self.look.proposal))

    def _on_take(self) -> None:
        self.reworded.emit(self.look.proposal)


class LinesCard(Retranslated, Card):
    """The lines of a part, and a field for one more.

    Signals:
        added: words of a new line.
        reworded: the ``LineLook`` of a line, and its new words.
        removal_wanted: the ``LineLook`` of a line.
    """

    added = Signal(str)
    reworded = Signal(object, str)
    removal_wanted = Signal(object)

    def __init__(self, part: SowPart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._single = part is SowPart.PURPOSE
        self._part = part
        self._rows: dict[object, LineRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.add = LineEdit(limit=LINE_LIMIT, keep_after=False)
        self.add.committed.connect(self.added)
        self.body.addLayout(self._list)
        self.body.addWidget(self.add)
        self.speak()

    def rows(self) -> list[LineRow]:
        """The lines that are shown, in order."""
        return list(self._rows.values())

    def show_lines(self, looks: Sequence[LineLook]) -> None:
        """Show lines; one that stays keeps its field, and the keyboard in it."""
        slots = [look.slot for look in looks]
        for slot in [one for one in self._rows if one not in slots]:
            gone = self._rows.pop(slot)
            if gone.isAncestorOf(self.window().focusWidget() or self):
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            gone.hide()
            gone.deleteLater()
        for at, look in enumerate(looks):
            row = self._rows.get(look.slot)
            if row is None:
                row = self._rows[look.slot] = self._made(look)
            if self._list.indexOf(row) != at:
                self._list.insertWidget(at, row)
            row.show_look(look)
        self._rows = {slot: self._rows[slot] for slot in slots}
        self.add.setVisible(not (self._single and looks))

    def refuse(self, look: LineLook | None, sentence: str) -> None:
        """Say why a line was not taken; what was typed stays. None is the new line."""
        row = self._rows.get(look.slot) if look is not None else None
        (row.field if row is not None else self.add).refuse(sentence)

    def retranslate(self) -> None:
        names = {
            SowPart.PURPOSE: (self.tr("Purpose"), self.tr("What is this position there for?")),
            SowPart.OUTPUT: (self.tr("Outputs"), self.tr("New output; Enter adds it")),
            SowPart.LIMIT: (self.tr("Not in scope"), self.tr("New limit; Enter adds it")),
        }
        title, hint = names[self._part]
        self.set_title(title)
        self.add.set_name(hint, hint)

    def _made(self, look: LineLook) -> LineRow:
        row = LineRow(look)
        row.reworded.connect(self._on_reworded)
        row.removal_wanted.connect(self._on_removal_wanted)
        return row

    def _on_reworded(self, text: str) -> None:
        row = self.sender()
        assert isinstance(row, LineRow)
        self.reworded.emit(row.look, text)

    def _on_removal_wanted(self) -> None:
        row = self.sender()
        assert isinstance(row, LineRow)
        self.removal_wanted.emit(row.look)
