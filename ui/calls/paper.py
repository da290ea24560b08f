"""The paper of one rater: questions at the left, the guide of the one at hand beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import TEXT_LIMIT
from ui.calls.paper_rows import PaperRow
from ui.calls.player_bar import PlayerBar
from ui.calls.score_looks import PaperLook, PaperQuestion
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_BESIDE, _BESIDE_NARROW = 300, 236
_NARROW = 700


class PaperView(Retranslated, QWidget):
    """Shows one paper while its rater is at the laptop. Holds no rules.

    Signals:
        answered: a question: its code and the key of the answer.
        noted: the rater's remark.
        hand_in_wanted: the rater is done.
        left: the rater goes; what is answered stays.
        covered: the page went out of sight with the paper on it.

    Attributes:
        rows: the questions.
        bar: with which the call is heard while it is scored.
    """

    answered = Signal(str, str)
    noted = Signal(str)
    hand_in_wanted = Signal()
    left = Signal()
    covered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PaperRow] = []
        self._at = 0
        self._questions: tuple[PaperQuestion, ...] = ()
        self.note = GrowingTextEdit(limit=TEXT_LIMIT, lines=2, most_lines=4)
        self.error, self.bar = InlineError(), PlayerBar()
        self.done, self.later = PrimaryButton(), QuietButton()
        self._title = BodyLabel(font=fonts.text_font(14, fonts.SEMIBOLD))
        self._rater, self._keys = (
            BodyLabel(role="muted"),
            BodyLabel(font=fonts.small(), role="muted"),
        )
        self._count = BodyLabel(font=fonts.small(), role="muted")
        self._asked = BodyLabel(font=fonts.text_font(14, fonts.SEMIBOLD))
        self._note_name = BodyLabel(font=fonts.small(), role="muted")
        self._guide = QVBoxLayout()
        self._list = QVBoxLayout()
        self._head, self._beside = Card(), Card()
        self._page = ScrollPage(edges=False)
        self._lay_out()
        self.note.committed.connect(self.noted)
        self.done.clicked.connect(self._on_done)
        self.later.clicked.connect(self._on_later)
        self.speak()

    def open_paper(self, look: PaperLook) -> None:
        """Show another paper; the keyboard goes to the first question without an answer."""
        self._head.set_tone(look.tone)
        self.error.clear()
        self.note.clear()
        self.note.set_text(look.note)
        self._questions = ()
        self.show_paper(look)
        open_ = [at for at, row in enumerate(self.rows) if row.points.key() is None]
        self._page.verticalScrollBar().setValue(0)
        self.go_to(open_[0] if open_ else 0)

    def show_paper(self, look: PaperLook) -> None:
        """Show a paper as it stands; the keyboard keeps its question."""
        self._title.setText(look.title)
        self._rater.setText(look.rater)
        if look.questions != self._questions:
            self._fill(look.questions, look.tone)
        for row in self.rows:
            row.show_answer(look.answers.get(row.question.code))
        self._count.setText(
            self.tr("Every question is answered.")
            if not look.missing
            else self.tr("Without an answer: {count}").format(count=look.missing)
        )

    def clear(self) -> None:
        """Take everything off the paper: nothing of it stays behind."""
        self._fill((), "neutral")
        self.note.clear()
        for label in (self._title, self._rater, self._asked, self._count):
            label.setText("")

    def go_to(self, at: int) -> None:
        """Put the keyboard on a question, or on the button that hands in behind the last one."""
        if at >= len(self.rows):
            self.done.setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= 0:
            self.rows[at].points.setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the paper was not taken."""
        self.error.show_error(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_later()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(_BESIDE_NARROW if self.width() < _NARROW else _BESIDE)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.rows and not event.spontaneous():
            self.covered.emit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The paper of a rater"))
        self._keys.setText(
            self.tr("0 to 4 answers, N where it does not apply; arrows lead on, Esc comes back.")
        )
        self._note_name.setText(self.tr("Remark, may stay empty"))
        self.note.set_name(self.tr("Remark, may stay empty"))
        self.done.setText(self.tr("Hand in"))
        self.done.setAccessibleName(self.tr("Hand in the paper"))
        self.later.setText(self.tr("Later"))
        self.later.setAccessibleName(self.tr("Go on later; what is answered stays"))
        self._beside.setAccessibleName(self.tr("What deserves how much"))
        if self.rows:
            self._show_guide(self._at)

    def _fill(self, questions: Sequence[PaperQuestion], tone: str) -> None:
        self._questions = tuple(questions)
        empty(self._list)
        self.rows = []
        for at, question in enumerate(questions):
            if question.group:
                self._list.addWidget(BodyLabel(question.group, font=fonts.card_title()))
            row = PaperRow(question, tone)
            row.answered.connect(lambda key, code=question.code: self.answered.emit(code, key))
            row.points.typed.connect(lambda at=at: self.go_to(at + 1))
            row.points.walked.connect(lambda step, at=at: self.go_to(at + step))
            row.points.came.connect(lambda at=at: self._on_came(at))
            self.rows.append(row)
            self._list.addWidget(row)
        empty(self._guide)

    def _on_came(self, at: int) -> None:
        if at >= len(self.rows):
            return
        self._at = at
        for place, row in enumerate(self.rows):
            row.set_current(current=place == at)
        self._page.ensureWidgetVisible(self.rows[at], 0, 24)
        self._show_guide(at)

    def _show_guide(self, at: int) -> None:
        question = self._questions[at]
        self._asked.setText(question.text)
        empty(self._guide)
        lines = [f"{points} · {words}" for points, words in question.guide]
        if not question.scored:
            lines = [
                self.tr("1 where it happened in the call, 0 where it did not."),
                question.worth,
            ]
        elif question.may_skip:
            lines.append(self.tr("N · there was no occasion for it in this call"))
        for line in lines:
            self._guide.addWidget(BodyLabel(line))

    def _on_done(self) -> None:
        self.error.clear()
        if self.note.commit():
            self.hand_in_wanted.emit()

    def _on_later(self) -> None:
        if self.note.commit():
            self.left.emit()

    def _lay_out(self) -> None:
        for head in (self._title, self._rater, self.bar):
            self._head.body.addWidget(head)
        self._list.setSpacing(2)
        questions = Card(padding=8)
        questions.body.addLayout(self._list)
        self._page.body.addWidget(questions)
        self._guide.setSpacing(8)
        beside = ScrollPage(edges=False)
        self._beside.body.addWidget(self._asked)
        self._beside.body.addLayout(self._guide)
        self._beside.body.addWidget(self._keys)
        beside.body.addWidget(self._beside)
        last = Card()
        for part in (self._note_name, self.note, self._count, self.error):
            last.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        last.body.addLayout(buttons)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(beside, 1)
        column.addWidget(last)
        self._side = QWidget()
        self._side.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self._head)
        left.addWidget(self._page, 1)
        row.addLayout(left, 1)
        row.addWidget(self._side)
