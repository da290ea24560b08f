"""A dialog with a title, a column of things, and buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class Sheet(QDialog):
    """What the smaller windows of the shell are made of.

    Attributes:
        body: the layout between title and buttons.
        foot: the layout of the buttons.
    """

    def __init__(self, parent: QWidget | None, *, width: int = 460) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(8)
        self._title = BodyLabel(font=fonts.card_title())
        column.addWidget(self._title)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)
        column.addSpacing(8)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self.foot.addStretch(1)
        column.addLayout(self.foot)
        self.setMinimumWidth(width)

    def set_title(self, title: str) -> None:
        """Name the dialog, in its frame and in its first line."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)

    def add_button(self, button: QuietButton) -> None:
        """Put a button at the foot, to the right of those before it."""
        self.foot.addWidget(button)


class ReadingSheet(Retranslated, Sheet):
    """A sheet that is read and closed; its one button closes it."""

    def __init__(self, parent: QWidget | None, *, width: int = 480) -> None:
        super().__init__(parent, width=width)
        self._close = PrimaryButton()
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        self.add_button(self._close)

    def retranslate(self) -> None:
        self._close.setText(self.tr("Close"))
