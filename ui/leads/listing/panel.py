"""The panel beside the list: a lead in full, by its file and by Sales."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.leads.listing.looks import ReportLook, StoryLook
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import Chip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class LeadPanel(Retranslated, ScrollPage):
    """Tells one lead.

    Signals:
        left: the person goes back to the list.
        erase_wanted: the contact data of the customer is to be removed.
    """

    left = Signal()
    erase_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False)
        self.look: StoryLook | None = None
        self.file, self.sales, self.who = Card(), Card(), Card()
        self._title = BodyLabel(font=fonts.text_font(15, fonts.SEMIBOLD))
        self._stage = Chip()
        self.shut = QuietButton(icon="x", kind="compact")
        self.shut.clicked.connect(self.left)
        self._note = BodyLabel()
        self._facts, self._reports = _facts(), QVBoxLayout()
        self._reports.setSpacing(12)
        self._contacts, self._contacts_for = _facts(), BodyLabel(font=fonts.small(), role="muted")
        self.erase = LinkButton()
        self.erase.clicked.connect(self.erase_wanted)
        self._nothing = BodyLabel(role="muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._stage)
        head.addWidget(self.shut)
        self.body.addLayout(head)
        self.file.body.addLayout(self._facts)
        self.file.body.addWidget(self._note)
        self.sales.body.addLayout(self._reports)
        self.sales.body.addWidget(self._nothing)
        self.who.body.addLayout(self._contacts)
        self.who.body.addWidget(self._contacts_for)
        self.who.body.addWidget(self.erase)
        self.body.addWidget(self.who)
        self.body.addWidget(self.sales)
        self.body.addWidget(self.file)
        self.body.addStretch(1)
        self.speak()

    def show_story(self, look: StoryLook | None) -> None:
        """Show a lead; None shows nothing."""
        self.setVisible(look is not None)
        if look is None or look == self.look:
            self.look = look
            return
        self.look = look
        self._title.setText(look.title)
        self._stage.setText(look.stage)
        self._note.setText(look.note)
        self._note.setVisible(bool(look.note))
        _fill(self._facts, look.facts)
        _fill(self._contacts, look.contacts)
        self._contacts_for.setText(look.contacts_for)
        self.who.setVisible(bool(look.contacts))
        empty(self._reports)
        for report in look.reports:
            self._reports.addWidget(_told(report))
        self._nothing.setVisible(not look.reports)
        self.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The chosen lead"))
        self.shut.setText(self.tr("Close"))
        self.shut.setAccessibleName(self.tr("Close the lead"))
        self.file.set_title(self.tr("What the file says"))
        self.who.set_title(self.tr("Contact data"))
        self.erase.setText(self.tr("Remove this contact data…"))
        self.sales.set_title(self.tr("What Sales says"))
        self._nothing.setText(self.tr("Sales has not reported on this lead yet."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _facts() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return grid


def _fill(grid: QGridLayout, facts: Sequence[tuple[str, str]]) -> None:
    empty(grid)
    top = Qt.AlignmentFlag.AlignTop
    for row, (caption, value) in enumerate(facts):
        grid.addWidget(BodyLabel(caption, font=fonts.small(), role="muted"), row, 0, top)
        grid.addWidget(BodyLabel(value), row, 1)


def _told(report: ReportLook) -> QWidget:
    told = QWidget()
    column = QVBoxLayout(told)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(BodyLabel(report.head, font=fonts.small(), role="muted"))
    for line in report.lines:
        column.addWidget(BodyLabel(line))
    return told
