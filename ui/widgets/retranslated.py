"""How a widget follows the language: all its texts are set in one method."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object


class Retranslated(_Base):
    """Mixin for widgets with texts of their own; stands before the Qt class in the bases.

    The widget sets every translated text in `retranslate` and calls it once at the end of its
    ``__init__``. When the language changes while the program runs, it is called again. It is
    never called before that first time, so it may use all that ``__init__`` made.
    """

    _spoken = False

    def retranslate(self) -> None:
        """Set every text of this widget in the language in use."""

    def speak(self) -> None:
        """Set the texts for the first time, and from now on with each change of language."""
        self._spoken = True
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if self._spoken and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
