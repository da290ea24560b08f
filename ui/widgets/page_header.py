"""The head of a page: what it is, what it is for, and what can be done with all of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.labels import BodyLabel


class PageHeader(QWidget):
    """Title and sub-title at the left, actions at the right."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = BodyLabel(font=fonts.page_title())
        self._subtitle = BodyLabel(role="muted")
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        row.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
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
