"""A field with its name above it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.fields import CommittedField
from ui.widgets.labels import BodyLabel


class Captioned(QWidget):
    """A small quiet name over a field; screen readers hear the name with the field.

    Attributes:
        field: the field.
    """

    def __init__(self, field: CommittedField) -> None:
        super().__init__()
        self.field = field
        self._name = BodyLabel(font=fonts.small(), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._name)
        column.addWidget(field)
        column.addStretch(1)

    def set_name(self, name: str, placeholder: str = "") -> None:
        """Name the field, and say in the empty field what belongs there."""
        self._name.setText(name)
        self.field.set_name(name, placeholder)
