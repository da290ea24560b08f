"""The button that says in which letters the matrix is shown, and its menu of others."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from domain.model.letter_sets import OWN, SETS, LetterSet
from domain.services.lettering import KEYS
from ui.widgets.buttons import QuietButton
from ui.widgets.retranslated import Retranslated


class LettersButton(Retranslated, QuietButton):
    """Shows the letters in use.

    Signals:
        set_chosen: another set: its key.
        own_wanted: letters of people's own are to be defined.
    """

    set_chosen = Signal(str)
    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="compact")
        self._in_use = SETS["rasci"]
        self._own: LetterSet | None = None
        self.clicked.connect(self._on_clicked)
        self.speak()

    def show_letters(self, in_use: LetterSet, own: LetterSet | None) -> None:
        """Show which letters are in use.

        Args:
            in_use: the letters.
            own: those that people defined, or None where they never did.
        """
        self._in_use, self._own = in_use, own
        self.retranslate()

    def letters_menu(self) -> QMenu:
        """Make the menu of the sets that can be chosen."""
        menu, group = QMenu(self), QActionGroup(self)
        for key in KEYS:
            letters = self._own if key == OWN else SETS[key]
            if letters is None:
                continue
            action = menu.addAction(f"{self._named(letters)}   {letters.said()}")
            action.setCheckable(True)
            action.setChecked(key == self._in_use.key)
            action.triggered.connect(lambda _=False, key=key: self.set_chosen.emit(key))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Define letters of your own…")).triggered.connect(self.own_wanted)
        return menu

    def retranslate(self) -> None:
        self.setText(self.tr("Letters: {name}").format(name=self._named(self._in_use)))

    def _named(self, letters: LetterSet) -> str:
        return self.tr("your own") if letters.key == OWN else letters.key.upper()

    def _on_clicked(self) -> None:
        menu = self.letters_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
