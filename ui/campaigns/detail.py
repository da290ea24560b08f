"""The panel beside the list: all that a campaign is, what it says, and what came of it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.campaigns.figure_tiles import FigureTiles
from ui.campaigns.looks import CampaignLook, ConcernLook
from ui.campaigns.results_table import ResultsTable
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class CampaignPanel(Retranslated, ScrollPage):
    """Tells one campaign.

    Signals:
        edit_wanted, end_wanted, removal_wanted, update_wanted: what is to be done with it;
            updating aims it at the version in force.
        paste_wanted: results are to be pasted.
    """

    edit_wanted = Signal()
    end_wanted = Signal()
    removal_wanted = Signal()
    update_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False)
        self.look: CampaignLook | None = None
        self._about, self._figures, self._results = Card(), Card(), Card(padding=0, spacing=0)
        self.status = StatusChip()
        self.edit = QuietButton(icon="pencil", kind="compact")
        self.end = QuietButton(icon="check", kind="compact")
        self.remove = QuietButton(icon="trash-2", kind="compact")
        self.paste = QuietButton(icon="clipboard-paste", kind="compact")
        self.trouble = Notice(dismissable=True)
        self.table = ResultsTable()
        self.tiles = FigureTiles()
        self._keys = BodyLabel(font=fonts.small(), role="muted")
        self._name = BodyLabel(font=fonts.text_font(15, fonts.SEMIBOLD))
        self._concerns = QVBoxLayout()
        self._concerns.setSpacing(6)
        self._parts = QGridLayout()
        self._parts.setHorizontalSpacing(18)
        self._parts.setVerticalSpacing(8)
        self._lay_out()
        self.edit.clicked.connect(self.edit_wanted)
        self.end.clicked.connect(self.end_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.table.paste_wanted.connect(self.paste_wanted)
        self.speak()

    def show_campaign(self, look: CampaignLook | None, *, fixed: bool = False) -> None:
        """Show a campaign; None shows nothing.

        Args:
            look: the campaign.
            fixed: nothing can be written in this workspace.
        """
        before, self.look = self.look, look
        self.setVisible(look is not None)
        if look is None or look == before:
            return
        if before is None or before.id != look.id:
            self.trouble.clear()
            self.verticalScrollBar().setValue(0)
        self._name.setText(look.title)
        self.status.show_state(look.status, look.tone, look.sign)
        self.end.setVisible(look.may_end)
        self._show_concerns(look.concerns)
        self._show_parts(look)
        self.tiles.show_figures(look.figures)
        self.table.show_results(look.results, look.next_period, fixed=fixed)

    def current_id(self) -> UUID | None:
        """Return the campaign that is shown."""
        return self.look.id if self.look else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.tiles.fit(self.viewport().width())
        super().resizeEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The chosen campaign"))
        self._figures.set_title(self.tr("What came of it"))
        self._figures.set_aside(self.tr("95% interval"))
        self._results.set_title(self.tr("Results by day or period"))
        self._keys.setText(
            self.tr("Leave empty what nobody knows: a gap is shown as a gap, never as 0.")
        )
        self.edit.setText(self.tr("Edit…"))
        self.end.setText(self.tr("End today"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the campaign"))
        self.edit.setAccessibleName(self.tr("Edit the campaign"))
        self.end.setAccessibleName(self.tr("End the campaign today"))
        self.paste.setText(self.tr("Paste…"))
        self.paste.setAccessibleName(self.tr("Paste results from a spreadsheet"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name, 1)
        head.addWidget(self.status, 0, Qt.AlignmentFlag.AlignTop)
        acts = FlowLayout(spacing=6)
        for button in (self.edit, self.end, self.remove):
            acts.addWidget(button)
        self._about.body.addLayout(head)
        self._about.body.addLayout(self._concerns)
        self._about.body.addLayout(self._parts)
        self._about.body.addLayout(acts)
        self._figures.body.addWidget(self.tiles)
        self._results.add_action(self.paste)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 0, 16, 12)
        inside.setSpacing(6)
        inside.addWidget(self.trouble)
        inside.addWidget(self.table)
        inside.addWidget(self._keys)
        self._results.body.addLayout(inside)
        for card in (self._about, self._figures, self._results):
            self.body.addWidget(card)

    def _show_concerns(self, concerns: Sequence[ConcernLook]) -> None:
        empty(self._concerns)
        for one in concerns:
            notice = Notice(self)  # shown without a parent it would be a window for a moment
            notice.show_notice("error" if one.tone == "bad" else "warn", one.sentence, one.action)
            notice.acted.connect(self.update_wanted)
            self._concerns.addWidget(notice)

    def _show_parts(self, look: CampaignLook) -> None:
        empty(self._parts)
        for place, (caption, lines) in enumerate(look.parts):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(BodyLabel(caption, font=fonts.small(), role="muted"))
            for line in lines:
                column.addWidget(BodyLabel(line.text, role=line.role))
            column.addStretch(1)
            row, side = divmod(place, 2)
            self._parts.addWidget(cell, row, side)
        self._parts.setColumnStretch(0, 1)
        self._parts.setColumnStretch(1, 1)
