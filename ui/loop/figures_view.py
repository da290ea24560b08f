"""The figures of an iteration: by source, frozen or not, with every correction beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.loop.figures_form import FiguresForm
from ui.loop.figures_looks import FiguresLook
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class FiguresView(Retranslated, QWidget):
    """Shows the figures of one iteration at a time. Holds no rules.

    Signals:
        left: back to the loop.
        iteration_chosen: identity of an iteration.
        freeze_wanted, entry_wanted, correction_wanted: what is to be done with it.
    """

    left = Signal()
    iteration_chosen = Signal(object)
    freeze_wanted = Signal()
    entry_wanted = Signal()
    correction_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: FiguresLook | None = None
        self.header = PageHeader()
        self.back = QuietButton(icon="arrow-left")
        self.choice = ComboBox()
        self.header.add_action(self.choice)
        self.header.add_action(self.back)
        self.notice = Notice(dismissable=True)
        self.table = PlainTable()
        self._notes = BodyLabel(role="muted")
        self._entries = BodyLabel()
        self.freeze, self.correct = PrimaryButton(), QuietButton()
        self.enter = LinkButton()
        self.card, self.past, self.writing = Card(), Card(), Card()
        self.form = FiguresForm()
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.choice.chosen.connect(self.iteration_chosen)
        self.freeze.clicked.connect(self.freeze_wanted)
        self.enter.clicked.connect(self.entry_wanted)
        self.correct.clicked.connect(self.correction_wanted)
        self.form.cancelled.connect(self.close_form)
        self.speak()

    def show_choices(self, choices: Sequence[tuple[object, str]], chosen: object) -> None:
        """Offer the iterations, each by its identity."""
        self.choice.set_choices(list(choices))
        self.choice.choose(chosen)

    def show_figures(self, look: FiguresLook) -> None:
        """Show the figures of an iteration."""
        self.look = look
        self.header.set_subtitle(look.status)
        self.table.show_rows(
            look.table.heads, look.table.rows, numbers=range(1, len(look.table.heads))
        )
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(row) for row in range(len(look.table.rows)))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows + 4)
        self.table.setVisible(bool(look.table.rows))
        self._notes.setText("\n".join(look.notes))
        self._entries.setText("\n".join(look.entries))
        self.past.setVisible(bool(look.entries))
        self.freeze.setVisible(look.may_freeze)
        self.enter.setVisible(look.may_enter)
        self.correct.setVisible(look.may_correct)

    def open_form(self, title: str) -> None:
        """Show the form in place of the figures."""
        self.writing.set_title(title)
        self.writing.show()
        for part in (self.card, self.past):
            part.hide()

    def close_form(self) -> None:
        """Put the form away."""
        self.writing.hide()
        self.card.show()
        if self.look is not None:
            self.show_figures(self.look)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_writing(self) -> bool:
        """Whether the form is open."""
        return not self.writing.isHidden()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Figures by iteration"))
        self.header.set_title(self.tr("Figures by iteration"))
        self.back.setText(self.tr("Back to the loop"))
        self.choice.setAccessibleName(self.tr("Iteration"))
        self.table.setAccessibleName(self.tr("Figures by source"))
        self.card.set_title(self.tr("By source"))
        self.past.set_title(self.tr("What was kept"))
        self.freeze.setText(self.tr("Freeze these figures…"))
        self.correct.setText(self.tr("Enter a correction…"))
        self.enter.setText(self.tr("Only the totals are known: enter them…"))

    def _lay_out(self) -> None:
        for part in (self.table, self._notes):
            self.card.body.addWidget(part)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for button in (self.freeze, self.correct, self.enter):
            acts.addWidget(button)
        acts.addStretch(1)
        self.card.body.addLayout(acts)
        self._entries.setFont(fonts.body())
        self.past.body.addWidget(self._entries)
        self.writing.body.addWidget(self.form)
        self.writing.hide()
        scroll = ScrollPage(max_width=1120)
        for widget in (self.header, self.notice, self.card, self.past, self.writing):
            scroll.body.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
