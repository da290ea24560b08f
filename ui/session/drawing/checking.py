"""Before slips that somebody else typed are sealed: the side looks whether they are its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.drawing.notes import NoteLine
from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.labels import BodyLabel
from ui.widgets.note_card import NoteCard
from ui.widgets.retranslated import Retranslated


class CheckPage(Retranslated, QWidget):
    """All slips of a side with their codes, for the side alone to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._title = BodyLabel(font=fonts.text_font(17, fonts.BOLD))
        self._sentence = BodyLabel(role="muted")
        self._pane = Pane(spacing=7)
        self._pane.column.setContentsMargins(0, 4, 0, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 6)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addWidget(self._pane, 1)
        self.speak()

    def show_slips(self, tone: str, name: str, slips: Sequence[NoteLine]) -> None:
        """Show a side its slips."""
        self._name = name
        self.clear()
        for slip in slips:
            card = NoteCard(slip.text, tone=tone)
            card.set_sub(slip.sub)
            self._pane.column.addWidget(card)
        self.retranslate()

    def clear(self) -> None:
        """Take every slip off the screen; the words go at once, the cards when Qt comes to it."""
        for card in self._pane.findChildren(NoteCard):
            card.set_text("")
            card.set_sub("")
        empty(self._pane.column)

    def focus_first(self) -> None:
        """Put the keyboard on the first slip."""
        cards = self._pane.findChildren(NoteCard)
        if cards:
            cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._title.setText(self.tr("{side}: are these your slips?").format(side=self._name))
        self._sentence.setText(
            self.tr(
                "Only {side} looks at this screen now. Compare codes and words with the paper; "
                "what is wrong is mended before the seal."
            ).format(side=self._name)
        )
