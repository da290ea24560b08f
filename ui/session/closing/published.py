"""A version in force: its number, its seal, who signed, and what comes next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.closing.looks import PublishedLook
from ui.session.closing.version_part import DifferenceList
from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.empty_state import IconBadge
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated


class PublishedPage(Retranslated, Pane):
    """Shows the version that the session published."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._look: PublishedLook | None = None
        self._changed = Notice()
        self._differences = DifferenceList()
        card = Card(spacing=12)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._title = BodyLabel(font=fonts.text_font(20, fonts.BOLD))
        head.addWidget(IconBadge("badge-check", "good"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self._doubts_title = BodyLabel(font=fonts.label())
        self._doubts = QVBoxLayout()
        self._doubts.setSpacing(4)
        card.body.addLayout(head)
        card.body.addLayout(self._facts)
        card.body.addWidget(self._doubts_title)
        card.body.addLayout(self._doubts)
        for part in (self._changed, self._differences, card):
            self.column.addWidget(part)
        self.speak()

    def show_look(self, look: PublishedLook) -> None:
        """Show a version, and what has changed since."""
        self._changed.show_notice("info", look.changed)
        self._differences.show_lines(look.differences)
        if look == self._look:
            return
        self._look = look
        self._title.setText(look.title)
        empty(self._facts)
        for row, (caption, value) in enumerate(look.facts):
            name = BodyLabel(caption, font=fonts.small(), role="muted", wrap=False)
            self._facts.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(BodyLabel(value), row, 1)
        empty(self._doubts)
        for text in look.doubts:
            self._doubts.addWidget(BodyLabel(text, role="muted"))
        self._doubts_title.setVisible(bool(look.doubts))

    def retranslate(self) -> None:
        self._doubts_title.setText(self.tr("Minority views on record"))
