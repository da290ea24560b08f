"""A line of a list in the drawer: tick, words, where it comes from, change, remove."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.record.looks import RecordLook
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class RecordRow(Retranslated, QWidget):
    """One thing on record.

    Signals:
        ticked: it is done or settled, or open again.
        change_wanted: it is to be changed.
        removal_wanted: it was written down by mistake.
    """

    ticked = Signal(bool)
    change_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, look: RecordLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        self.box = CheckBox()
        self.box.setChecked(bool(look.done))
        self.box.clicked.connect(self.ticked)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self.box.setVisible(look.done is not None)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(BodyLabel(look.text, role="muted" if look.done else "ink"))
        if look.about:
            role = "warn" if look.warns else "muted"
            words.addWidget(BodyLabel(look.about, font=fonts.small(), role=role))
        row.addLayout(words, 1)
        self.edit, self.remove = IconButton("pencil", size=14), IconButton("trash-2", size=14)
        self.edit.clicked.connect(self.change_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        for button in (self.edit, self.remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.setVisible(not look.fixed)
        self.speak()

    def retranslate(self) -> None:
        done = self.tr("Done: {text}").format(text=self.look.text)
        self.box.setAccessibleName(done)
        self.edit.set_name(self.tr("Change: {text}").format(text=self.look.text))
        self.remove.set_name(self.tr("Remove: {text}").format(text=self.look.text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not self.look.fixed:
            self.removal_wanted.emit()
            return
        super().keyPressEvent(event)
