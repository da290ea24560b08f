"""The head of a page: what it is, what it is for, and what can be done with all of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.labels import BodyLabel

_GAP = 12


class PageHeader(QWidget):
    """Title and sub-title at the left, actions at the right; below, where the title has no room."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = BodyLabel(font=fonts.page_title())
        self._subtitle = BodyLabel(role="muted")
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        row.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(_GAP)
        row.addLayout(self._actions)
        self.set_title(title)
        self.set_subtitle(subtitle)

    def title(self) -> str:
        """The name of the page."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Name the page."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Say in one sentence what the page is for; an empty one takes no room."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, action: QWidget) -> None:
        """Add a button or a few words at the right end."""
        self._actions.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place_actions()
        return super().event(event)

    def _place_actions(self) -> None:
        """Put the actions below the words where a word of the title would be torn beside them."""
        title = QFontMetrics(fonts.page_title()).horizontalAdvance(self.title())
        beside = title + _GAP + self._actions.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            left = Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft
            self._row.setAlignment(self._actions, left)
