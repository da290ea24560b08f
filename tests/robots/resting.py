"""Letting a message rest on claims, as somebody does at the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.robots.typing import press, type_text
from ui.direction.claim_picker import ClaimPicker


def rest_on(page: QWidget, beginning: str) -> None:
    """Seek a claim in the form of a message by how it begins, and let it carry the message."""
    (picker,) = (one for one in page.findChildren(ClaimPicker) if one.isVisibleTo(page.window()))
    picker.field.clear()
    type_text(picker.field, beginning)
    model = picker.rows.model()
    assert model.rowCount() == 1, f"{model.rowCount()} claims begin with {beginning!r}"
    picker.rows.setCurrentIndex(model.index(0, 0))
    press(picker.rows, Qt.Key.Key_Space)
    picker.field.clear()
