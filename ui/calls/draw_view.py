"""Drawing calls by lot: the days and the number at the top, and every draw so far below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.model.call_draw import FEWEST_DRAWN
from domain.services.drawing_calls import MOST_DRAWN
from ui.calls.draw_looks import DrawLook, DrawTyped
from ui.calls.panes import CallsPane
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import DateEdit, SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.told_table import ToldTable


class DrawCard(Retranslated, Card):
    """One draw, with the tickets by which anybody can check it."""

    def __init__(self, look: DrawLook) -> None:
        super().__init__(look.title)
        self.look = look
        self.copy = QuietButton(icon="copy", kind="compact")
        self.tickets = QuietButton(kind="compact")
        self.tickets.setCheckable(True)
        self.table = ToldTable()
        self._seed = BodyLabel(font=fonts.figure_font(12), role="muted")
        for line in look.lines:
            self.body.addWidget(BodyLabel(line.text, role=line.role))
        self.body.addWidget(BodyLabel(look.holds, role=look.tone))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._seed, 1)
        row.addWidget(self.copy)
        row.addWidget(self.tickets)
        self.body.addLayout(row)
        self.body.addWidget(self.table)
        self.table.hide()
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(look.seed))
        self.tickets.toggled.connect(self._on_tickets_toggled)
        self.speak()

    def retranslate(self) -> None:
        self._seed.setText(self.tr("Seed {seed}").format(seed=self.look.seed))
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the seed"))
        shown = self.tickets.isChecked()
        self.tickets.setText(self.tr("Hide the tickets") if shown else self.tr("Check it…"))

    def _on_tickets_toggled(self, shown: bool) -> None:
        if shown:
            self.table.show_table(
                (
                    self.tr("Who spoke"),
                    self.tr("Call"),
                    self.tr("Ticket"),
                    self.tr("Drawn"),
                ),
                self.look.tickets,
                name=self.tr("Tickets of the calls that could be drawn"),
                remark=self.tr(
                    "A ticket is the SHA-256 of seed, slash and code. Of each consultant the "
                    "lowest ones are drawn, so anybody can draw again with any program."
                ),
                stretched=2,
            )
        self.table.setVisible(shown)
        self.retranslate()


class DrawView(Retranslated, CallsPane):
    """Shows draws. Holds no rules.

    Signals:
        draw_wanted: calls are to be drawn: a ``DrawTyped``.
        library_wanted: the way to the calls, where there are none to draw from.
    """

    draw_wanted = Signal(object)
    library_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(dismissable=True)
        self.starts, self.ends = DateEdit(), DateEdit()
        self.wanted = SpinBox(FEWEST_DRAWN, MOST_DRAWN)
        self.go = PrimaryButton()
        self.cards: list[DrawCard] = []
        self.empty = EmptyState("headphones")
        self.form = Card()
        self._names = [BodyLabel(font=fonts.small(), role="muted") for _ in range(3)]
        self._about = BodyLabel(role="muted")
        self._none = BodyLabel(role="muted")
        self._list = QVBoxLayout()
        self._page = ScrollPage(edges=False)
        self._lay_out()
        self.go.clicked.connect(self._on_go)
        self.empty.first_step.connect(self.library_wanted)
        self.speak()

    def offer(self, typed: DrawTyped, frame: str) -> None:
        """Offer what is drawn next.

        Args:
            typed: the days and the number.
            frame: how many calls these days have that can be drawn, in a sentence.
        """
        self.starts.set_day(typed.starts)
        self.ends.set_day(typed.ends)
        self.wanted.setValue(typed.wanted)
        self.tell_frame(frame)

    def tell_frame(self, words: str) -> None:
        """Say how many calls the chosen days have that can be drawn."""
        self._about.setText(words)

    def typed(self) -> DrawTyped:
        """Return the fields as they stand."""
        return DrawTyped(self.starts.day(), self.ends.day(), self.wanted.value())

    def show_draws(self, looks: Sequence[DrawLook], *, anything: bool, fixed: bool) -> None:
        """Show every draw, the newest first.

        Args:
            looks: the draws.
            anything: whether there are any calls at all.
            fixed: nothing can be written in this workspace.
        """
        self.empty.setVisible(not anything)
        self._page.setVisible(anything)
        self.form.setVisible(not fixed)
        self._none.setVisible(not looks)
        if [one.look for one in self.cards] == list(looks):
            return
        with self._page.kept_place():
            empty(self._list)
            self.cards = [DrawCard(look) for look in looks]
            for card in self.cards:
                self._list.addWidget(card)

    def start(self) -> None:
        first: QWidget = self.empty.button if self._page.isHidden() else self.starts
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.form.set_title(self.tr("Draw calls to score"))
        names = (self.tr("First day"), self.tr("Last day"), self.tr("Of each consultant"))
        fields: tuple[QWidget, ...] = (self.starts, self.ends, self.wanted)
        for label, field, words in zip(self._names, fields, names, strict=True):
            label.setText(words)
            field.setAccessibleName(words)
        self.go.setText(self.tr("Draw"))
        self.go.setAccessibleName(self.tr("Draw calls by lot"))
        self._none.setText(
            self.tr("Nothing is drawn yet. What the lot takes is scored; nobody picks.")
        )
        self.empty.set_texts(
            self.tr("There is nothing to draw from"),
            self.tr(
                "Which calls are scored is left to the lot, so that nobody picks the best or the "
                "worst. First keep calls in the library: with consent, and with who spoke."
            ),
            self.tr("To the library"),
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        fields: tuple[QWidget, ...] = (self.starts, self.ends, self.wanted)
        for place, (label, field) in enumerate(zip(self._names, fields, strict=True)):
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
        grid.addWidget(self.go, 1, len(fields))
        grid.setColumnStretch(len(fields) + 1, 1)
        self.form.body.addLayout(grid)
        self.form.body.addWidget(self._about)
        self._list.setSpacing(14)
        for part in (self.form, self._none):
            self._page.body.addWidget(part)
        self._page.body.addLayout(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.empty, 1)

    def _on_go(self) -> None:
        self.draw_wanted.emit(self.typed())
