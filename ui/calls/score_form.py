"""The form of whatever is done with a score: who does it, and the words that it needs."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.model.call_scoring import DisputeOutcome
from domain.text import NAME_LIMIT, TEXT_LIMIT
from ui.calls.score_looks import PAPERS, ScoreAct, ScoreTyped
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import CommittedField, commit_all
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import DateEdit
from ui.widgets.line_edit import LineEdit
from ui.widgets.segmented import Segmented

_WHO = {*PAPERS, ScoreAct.THIRD, ScoreAct.DISPUTE}
_WORDS = {ScoreAct.DISPUTE, ScoreAct.ANSWER, ScoreAct.SETTLE, ScoreAct.COACH}


class ScoreForm(Form):
    """Asks for one act at a time.

    Signals:
        act_given: the person is done: a ``ScoreTyped``.
    """

    act_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = ScoreAct.MARKETING
        self._suggested = ""
        self.who, self.points = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.words = GrowingTextEdit(limit=TEXT_LIMIT, lines=2)
        self.outcome, self.day = Segmented(), DateEdit()
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self._parts: dict[str, QWidget] = {
            "who": self.who,
            "outcome": self.outcome,
            "points": self.points,
            "words": self.words,
            "day": self.day,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for key, part in self._parts.items():
            column.addWidget(self.caption(key))
            left = part in (self.outcome, self.day)
            if left:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                column.addWidget(part)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))
        self.outcome.chosen.connect(lambda _: self._show_parts())
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()
        self.outcome.choose(DisputeOutcome.STANDS)

    def open_act(self, act: ScoreAct, verb: str, people: str, today: date) -> None:
        """Ask for what an act needs.

        Args:
            act: what is done.
            verb: as its button says it.
            people: codes of those who may, as the brief knows them.
            today: the day that is offered.
        """
        self._act, self._suggested = act, people
        for field in self._fields():
            field.clear()
        self.day.set_day(today)
        self.outcome.choose(DisputeOutcome.STANDS)
        self.error.clear()
        self.done.setText(verb.rstrip("…"))
        self.retranslate()
        self._show_parts()
        first = self.who if act in _WHO else self.outcome if act is ScoreAct.SETTLE else self.words
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> ScoreTyped:
        """Return the fields as they stand."""
        return ScoreTyped(
            self._act,
            self.who.text(),
            self.words.text(),
            DisputeOutcome(self.outcome.key() or DisputeOutcome.STANDS),
            self.points.text(),
            self.day.day(),
        )

    def retranslate(self) -> None:
        who = self.tr("Code of who scores")
        if self._act is ScoreAct.DISPUTE:
            who = self.tr("Code of who was scored")
        words = {
            ScoreAct.DISPUTE: self.tr("Why the score is not right"),
            ScoreAct.ANSWER: self.tr("What the raters answer"),
            ScoreAct.COACH: self.tr("What was agreed"),
        }.get(self._act, self.tr("Why it ends so"))
        names = {
            "who": who,
            "outcome": self.tr("How it ends"),
            "points": self.tr("Points that hold from now on"),
            "words": words,
            "day": self.tr("Day of the talk"),
        }
        self.show_captions(names)
        self.who.set_name(names["who"], self._suggested)
        self.points.set_name(names["points"], self.tr("0 to 100"))
        self.words.set_name(names["words"])
        self.day.setAccessibleName(names["day"])
        self.outcome.setAccessibleName(names["outcome"])
        self.outcome.set_options(
            [
                (DisputeOutcome.STANDS.value, self.tr("It stands")),
                (DisputeOutcome.CHANGED.value, self.tr("Changed")),
                (DisputeOutcome.SET_ASIDE.value, self.tr("Set aside")),
            ]
        )
        self.cancel.setText(self.tr("Cancel"))

    def _fields(self) -> tuple[CommittedField, ...]:
        return (self.who, self.points, self.words)

    def _show_parts(self) -> None:
        changed = self.outcome.key() == DisputeOutcome.CHANGED
        shown = {
            "who": self._act in _WHO,
            "outcome": self._act is ScoreAct.SETTLE,
            "points": self._act is ScoreAct.SETTLE and changed,
            "words": self._act in _WORDS,
            "day": self._act is ScoreAct.COACH,
        }
        for key, visible in shown.items():
            self._captions[key].setVisible(visible)
            self._parts[key].setVisible(visible)

    def _on_done(self) -> None:
        self.error.clear()
        if commit_all(*self._fields()):
            self.act_given.emit(self.typed())
