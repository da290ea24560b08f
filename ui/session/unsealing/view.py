"""The view of the opening of all seals."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.page_button import PageButton
from ui.session.reveal.seals_view import SealsView
from ui.session.unsealing.side_columns import SideColumns
from ui.widgets.filter_chips import FilterChips

_EDGE = 16


class UnsealingView(SealsView):
    """Holds no rules.

    Signals:
        section_chosen: the question to be read, a key.
        page_wanted: the projector is to show the next page.

    Attributes:
        chips: the questions.
        columns: what each side wrote.
    """

    wide = True

    section_chosen = Signal(str)
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = FilterChips()
        self.chips.chosen.connect(self.section_chosen)
        self.columns = SideColumns()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 12, _EDGE, 8)
        column.setSpacing(10)
        column.addWidget(self.opened_line)
        column.addWidget(self.chips)
        column.addWidget(self.columns, 1)
        self.set_opened_page(page)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.add_control(self.page)
        self.speak()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Open all seals"))
        self.set_headline(self.tr("Two minutes of silent reading, then we talk"))
        self.chips.setAccessibleName(self.tr("Question"))
        self.back.setText(self.tr("Back to the drawing"))

    def on_entered(self) -> None:
        super().on_entered()
        if self.is_open:
            self.primary.setFocus()
