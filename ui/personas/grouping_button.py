"""The button that says by what the claims are grouped, and offers the other ways."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.buttons import QuietButton
from ui.widgets.retranslated import Retranslated


class GroupingButton(Retranslated, QuietButton):
    """Opens a menu of groupings.

    Signals:
        grouped: another grouping is wanted: its key.
    """

    grouped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._choices: Sequence[tuple[str, str]] = ()
        self._chosen = ""
        self.clicked.connect(self._on_clicked)

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer groupings, each a key and its word, and say which one it is."""
        self._choices, self._chosen = choices, chosen
        self.retranslate()

    def make_menu(self) -> QMenu:
        """Make the menu of what the claims can be grouped by."""
        menu = QMenu(self)
        for key, word in self._choices:
            one = menu.addAction(word)
            one.setCheckable(True)
            one.setChecked(key == self._chosen)
            one.triggered.connect(lambda _=False, k=key: self.grouped.emit(k))
        return menu

    def retranslate(self) -> None:
        words = dict(self._choices).get(self._chosen, "")
        self.setText(self.tr("Group: {by}").format(by=words))

    def _on_clicked(self) -> None:
        menu = self.make_menu()
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))
        menu.deleteLater()
