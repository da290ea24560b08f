"""A half of the board: who owes, how that is kept, and what is owed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.direction.card_list import CardList
from ui.requests.looks import SideLook
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel


class RequestList(CardList):
    """Cards of one half; the arrows to the left and right lead to the other one.

    Signals:
        other_wanted: the keyboard wants to the half at its left (-1) or right (+1).
    """

    other_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.other_wanted.emit(step)

    def retranslate(self) -> None:
        self.setAccessibleDescription(
            self.tr("Enter leads to the next step, the menu key offers all of them.")
        )


class SideHead(Card):
    """The head of a half, under the colour of the side that owes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=2)
        self.name = BodyLabel(font=fonts.text_font(14, fonts.SEMIBOLD))
        self._lines: list[BodyLabel] = []
        self.body.addWidget(self.name)

    def show_side(self, look: SideLook) -> None:
        """Show who owes, and how that is kept."""
        self.set_tone(look.tone)
        self.name.setText(look.title)
        while len(self._lines) < len(look.figures):
            self._lines.append(BodyLabel(font=fonts.small(), role="muted"))
            self.body.addWidget(self._lines[-1])
        for place, label in enumerate(self._lines):
            label.setVisible(place < len(look.figures))
            if place < len(look.figures):
                label.setText(look.figures[place].text)
                label.set_role(look.figures[place].role)
        self.setAccessibleName(". ".join((look.title, *(one.text for one in look.figures))))


class BoardColumn(QWidget):
    """One half of the board; both are built alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SideHead()
        self.list = RequestList()
        self._nothing = BodyLabel(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self._filler = QWidget()
        column.addWidget(self._filler, 1)

    def show_side(self, look: SideLook) -> None:
        """Show a half; its list keeps its place."""
        self.head.show_side(look)
        self.list.setAccessibleName(look.title)
        self.list.show_cards(look.cards)
        self.list.setVisible(bool(look.cards))
        self._filler.setVisible(not look.cards)
        self._nothing.setText(look.nothing)
        self._nothing.setVisible(not look.cards)
