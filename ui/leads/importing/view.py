"""The import of leads: four steps under one head, each on a page of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.leads.importing.check_step import CheckStep
from ui.leads.importing.columns_step import ColumnsStep
from ui.leads.importing.done_step import DoneStep
from ui.leads.importing.file_step import FileStep
from ui.leads.importing.trail import Trail
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated

FILE, COLUMNS, CHECK, DONE = range(4)


class ImportView(Retranslated, QWidget):
    """Shows an import. Holds no rules.

    Signals:
        back_wanted: the person wants a step back, or out.
    """

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header, self.trail = PageHeader(), Trail()
        self.header.add_action(self.trail)
        self.file, self.columns = FileStep(), ColumnsStep()
        self.check, self.done = CheckStep(), DoneStep()
        self._stack = QStackedWidget()
        for step in (self.file, self.columns, self.check, self.done):
            self._stack.addWidget(step)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(self.header)
        whole.addWidget(self._stack, 1)
        for step in (self.columns, self.check):
            step.beside.back_wanted.connect(self.back_wanted)
        self.speak()

    @property
    def step(self) -> int:
        """The step in front."""
        return self._stack.currentIndex()

    def show_step(self, step: int) -> None:
        """Bring a step to the front."""
        self._stack.setCurrentIndex(step)
        self.trail.show_step(step)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Import leads"))
        self.header.set_title(self.tr("Import leads"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)
