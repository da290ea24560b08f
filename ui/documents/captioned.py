"""Choices of a document, one below the other, each under its caption."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class Captioned(Retranslated, QWidget):
    """Holds fields with their captions; what is chosen in them is up to whoever makes it one."""

    def __init__(self, fields: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions = {field: BodyLabel(font=fonts.small(), role="muted") for field in fields}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        for field, caption in self._captions.items():
            column.addWidget(caption)
            column.addWidget(field)
        self.speak()

    def caption(self, *words: str) -> None:
        """Name the fields, in their order."""
        for (field, caption), word in zip(self._captions.items(), words, strict=True):
            caption.setText(word)
            field.setAccessibleName(word)

    def show_field(self, field: QWidget, *, shown: bool) -> None:
        """Show a field with its caption, or neither."""
        self._captions[field].setVisible(shown)
        field.setVisible(shown)
