"""Writing an iteration down: its days, whom the ads reached, what changed around it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, clean
from ui.campaigns.looks import IterationTyped
from ui.direction.message_editor import Ticks
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit


class IterationForm(Form):
    """A form for one iteration. It keeps what was typed until it is told that it was taken.

    Signals:
        iteration_written: the person is done: an ``IterationTyped``.
    """

    iteration_written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verb = ""
        self._sentence = BodyLabel(role="muted")
        self.starts, self.ends = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.review = LineEdit(limit=NAME_LIMIT)
        self.targeting = LineEdit(limit=LINE_LIMIT)
        self.factors, self.more_factors = Ticks(column=True), LineEdit(limit=LINE_LIMIT)
        self.note = GrowingTextEdit(limit=TEXT_LIMIT)
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self._lay_out()
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()

    def open_iteration(
        self, typed: IterationTyped, factors: Sequence[tuple[str, str]], verb: str, sentence: str
    ) -> None:
        """Show an iteration to be changed, or what a new one begins with.

        Args:
            typed: its fields.
            factors: outside factors to tick: code and words.
            verb: words of the button that takes it.
            sentence: what will happen besides; may be empty.
        """
        self.factors.offer(factors)
        self.factors.tick(typed.factors)
        known = self.factors.keys()
        for field, text in (
            (self.starts, typed.starts),
            (self.ends, typed.ends),
            (self.review, typed.review),
            (self.targeting, typed.targeting),
            (self.more_factors, "; ".join(one for one in typed.factors if one not in known)),
            (self.note, typed.note),
        ):
            field.clear()
            field.set_text(text)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._verb = verb
        self.error.clear()
        self.retranslate()

    def start(self) -> None:
        """Give the keyboard to the first day."""
        self.starts.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> IterationTyped:
        """Return the fields as they stand."""
        more = [clean(one) for one in self.more_factors.text().split(";")]
        return IterationTyped(
            starts=self.starts.text(),
            ends=self.ends.text(),
            review=self.review.text(),
            targeting=self.targeting.text(),
            factors=(*self.factors.ticked(), *(one for one in more if one)),
            note=self.note.text(),
        )

    def retranslate(self) -> None:
        names = {
            "starts": self.tr("First day"),
            "ends": self.tr("Last day"),
            "review": self.tr("Review on"),
            "targeting": self.tr("Whom the ads reach"),
            "factors": self.tr("What changed around it"),
            "note": self.tr("Note"),
        }
        self.show_captions(names)
        self.starts.set_name(names["starts"], self.tr("14/3, today"))
        self.ends.set_name(names["ends"], self.tr("Empty while it runs"))
        self.review.set_name(names["review"], self.tr("Day on which both look at the figures"))
        self.targeting.set_name(
            names["targeting"],
            self.tr("25–40, inner city, as set in the ads"),
        )
        self.more_factors.set_name(
            names["factors"], self.tr("Something else, separated by a semicolon")
        )
        self.note.set_name(names["note"])
        self.done.setText(self._verb)
        self.done.setAccessibleName(self._verb)
        self.cancel.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for side, (key, field) in enumerate(
            (("starts", self.starts), ("ends", self.ends), ("review", self.review))
        ):
            grid.addWidget(self.caption(key), 0, side)
            grid.addWidget(field, 1, side, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._sentence)
        column.addLayout(grid)
        column.addWidget(self.caption("targeting"))
        column.addWidget(self.targeting)
        column.addWidget(self.caption("factors"))
        column.addWidget(self.factors)
        column.addWidget(self.more_factors)
        column.addWidget(self.caption("note"))
        column.addWidget(self.note)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))

    def _on_done(self) -> None:
        self.error.clear()
        if commit_all(
            *(self.starts, self.ends, self.review),
            *(self.targeting, self.more_factors, self.note),
        ):
            self.iteration_written.emit(self.typed())
