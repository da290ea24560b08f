"""A column beside the content which, on a narrow page, a second one shares."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.segmented import Segmented

_HOST, _GUEST = "host", "guest"


class SharedColumn(QWidget):
    """Holds one part always, and takes a second one in where that has no room of its own.

    While all fit, the guest stands at its home in the page's row. On a narrow page the content
    keeps its width: both parts share this column, and a choice above leads from one to the other.

    Attributes:
        choice: which of the two is seen.
    """

    def __init__(self, host: QWidget, guest: QWidget, home: QHBoxLayout, at: int = -1) -> None:
        """Make a column.

        Args:
            host: the part that is always in it.
            guest: the part that is taken in where there is no room.
            home: the row in which the guest stands otherwise.
            at: its place in that row; -1 is the last.
        """
        super().__init__()
        self._guest, self._home, self._at = guest, home, at
        self._narrow = False
        self._shareable = True
        self.choice = Segmented()
        self.choice.chosen.connect(self._show)
        self._stack = QStackedWidget()
        self._stack.addWidget(host)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self._stack, 1)
        self.choice.hide()

    @property
    def narrow(self) -> bool:
        """Whether the guest has been taken in."""
        return self._narrow

    def set_words(self, host: str, guest: str, choice: str) -> None:
        """Name both parts, and the choice between them for who hears it read."""
        self.choice.set_options([(_HOST, host), (_GUEST, guest)])
        self.choice.setAccessibleName(choice)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the guest in, or give it back its place."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._stack.addWidget(self._guest)
        else:
            self._home.insertWidget(self._at, self._guest)
            self._guest.show()
        self._show(_HOST)
        self._offer()

    def set_shareable(self, *, shareable: bool) -> None:
        """Say whether the guest has anything to show at present."""
        self._shareable = shareable
        if not shareable:
            self._show(_HOST)
        self._offer()

    def show_host(self) -> None:
        """Bring the part that is always here into sight."""
        self._show(_HOST)

    def show_guest(self) -> None:
        """Bring the other part into sight."""
        self._show(_GUEST)

    def _offer(self) -> None:
        self.choice.setVisible(self._narrow and self._shareable)

    def _show(self, key: str) -> None:
        if self._narrow:
            self.choice.choose(key)
            self._stack.setCurrentIndex(0 if key == _HOST else 1)
