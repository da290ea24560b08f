"""One scale with its poles, its marks, what the gap says, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from domain.model.sides import Side
from ui.theme import fonts
from ui.traits.looks import TraitLook
from ui.traits.scale_line import ScaleLine
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

_SIGNS = {"good": "✓", "warn": "!"}


class TraitRow(Retranslated, QWidget):
    """A scale.

    Signals:
        placed, cleared, hand_missing: see ``ScaleLine``.
        change_wanted: the poles are to be reworded.
        moved: it goes up (-1) or down (+1).
        removal_wanted: it goes out of use.
        copy_wanted: the question is wanted in the clipboard.
    """

    placed = Signal(int)
    cleared = Signal()
    hand_missing = Signal()
    change_wanted = Signal()
    moved = Signal(int)
    removal_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, look: TraitLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 10)
        column.setSpacing(2)
        self._left = BodyLabel(font=fonts.text_font(13, fonts.MEDIUM))
        self._right = BodyLabel(
            font=fonts.text_font(13, fonts.MEDIUM), align=Qt.AlignmentFlag.AlignRight
        )
        self.more = IconButton("ellipsis", size=14)
        self.more.clicked.connect(self._on_more)
        poles = QHBoxLayout()
        poles.setSpacing(16)
        poles.addWidget(self._left, 1)
        poles.addWidget(self._right, 1)
        poles.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(poles)
        self.line = ScaleLine(look)
        self.line.placed.connect(self.placed)
        self.line.cleared.connect(self.cleared)
        self.line.hand_missing.connect(self.hand_missing)
        column.addWidget(self.line)
        self._gap = BodyLabel(font=fonts.text_font(11.5, fonts.SEMIBOLD))
        self._owner = BodyLabel(font=fonts.small(), role="muted")
        self._question = BodyLabel(font=fonts.small())
        self.copy = LinkButton(parent=self)
        self.copy.clicked.connect(self.copy_wanted)
        column.addWidget(self._gap)
        column.addWidget(self._owner)
        asked = QHBoxLayout()
        asked.setSpacing(10)
        asked.addWidget(self._question, 1)
        asked.addWidget(self.copy)
        column.addLayout(asked)
        self.show_look(look)
        self.speak()

    def show_look(self, look: TraitLook) -> None:
        """Show the scale as it is now; one that stayed as it was is not laid out again."""
        if self._spoken and look == self.look:
            return
        self.look = look
        self._left.setText(look.left)
        self._right.setText(look.right)
        self._gap.setText(f"{_SIGNS.get(look.tone, '')} {look.gap}".strip())
        self._gap.set_role(look.tone)
        for label, words in ((self._owner, look.owner), (self._question, look.question)):
            label.setText(words)
            label.setVisible(bool(words))
        self.copy.setVisible(bool(look.question))
        self.line.show_look(look)
        if self._spoken:
            self.retranslate()

    def set_hand(self, side: Side | None) -> None:
        """Say whose mark is put from now on."""
        self.line.set_hand(side)

    def menu(self) -> QMenu:
        """Make the menu of the scale."""
        menu = QMenu(self)
        menu.addAction(self.tr("Reword…")).triggered.connect(self.change_wanted)
        up, down = menu.addAction(self.tr("Move up")), menu.addAction(self.tr("Move down"))
        up.triggered.connect(lambda: self.moved.emit(-1))
        down.triggered.connect(lambda: self.moved.emit(1))
        menu.addSeparator()
        menu.addAction(self.tr("Take out of use")).triggered.connect(self.removal_wanted)
        return menu

    def retranslate(self) -> None:
        name = f"{self.look.left} ↔ {self.look.right}"
        self.more.set_name(self.tr("More on {scale}").format(scale=name))
        self.copy.setText(self.tr("Copy question"))
        self.copy.setAccessibleName(self.tr("Copy question: {scale}").format(scale=name))

    def _on_more(self) -> None:
        menu = self.menu()
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()
