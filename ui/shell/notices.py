"""The bar above the page for what concerns the whole window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.scroll_page import EDGE_ACROSS


class NoticeBar(QWidget):
    """One notice with the page's edges; it takes no room while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QVBoxLayout(self)
        row.setContentsMargins(EDGE_ACROSS, 12, EDGE_ACROSS, 0)
        self.notice = Notice(dismissable=True)
        self._act: Callable[[], None] | None = None
        row.addWidget(self.notice)
        self.notice.dismissed.connect(self.hide)
        self.notice.acted.connect(self._on_acted)
        self.hide()

    def say(
        self,
        kind: NoticeKind,
        sentence: str,
        action: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Say a sentence.

        Args:
            kind: how grave it is.
            sentence: what happened, what was kept, what to do next.
            action: the words of a button.
            act: is called when it is pressed.
        """
        self._act = act
        self.show()
        self.notice.show_notice(kind, sentence, action)

    def clear(self) -> None:
        """Say nothing any more."""
        self.notice.clear()
        self.hide()

    def _on_acted(self) -> None:
        act, self._act = self._act, None
        self.clear()
        if act is not None:
            act()
