"""How far the scoring of a call is, both scores once they are shown, and what was objected."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.calls.score_form import ScoreForm
from ui.calls.score_looks import ScoreAct, ScoresLook
from ui.direction.looks import Line
from ui.session.panes import empty
from ui.session.take_back import TakeBackButton
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.tabbing import bring_opened_into_sight
from ui.widgets.told_table import ToldTable


class ScoresCard(Retranslated, Card):
    """Tells the scoring of one call. Before both are shown it has nothing of either to tell.

    Signals:
        act_wanted: something is to be done: a ``ScoreAct``.
        back_wanted: showing both is to be taken back.
    """

    act_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.look: ScoresLook | None = None
        self.buttons: dict[ScoreAct, QuietButton] = {}
        self.form, self.back, self.error = ScoreForm(), TakeBackButton(), InlineError()
        self.table = ToldTable()
        self._lines, self._remarks, self._disputes = (QVBoxLayout() for _ in range(3))
        self._acts = QWidget()
        self._row = FlowLayout(self._acts, spacing=6)
        self._row.addWidget(self.back)
        for layout in (self._lines, self._remarks, self._disputes):
            layout.setSpacing(4)
        self.body.addLayout(self._lines)
        self.body.addLayout(self._disputes)
        self.body.addWidget(self._acts)
        self.body.addWidget(self.error)
        self.body.addWidget(self.form)
        self.body.addWidget(self.table)
        self.body.addLayout(self._remarks)
        self.form.hide()
        self.form.cancelled.connect(self.close_form)
        self.back.clicked.connect(self.back_wanted)
        self.speak()

    def show_scores(self, look: ScoresLook, *, fixed: bool) -> None:
        """Show the scoring of a call.

        Args:
            look: how far it is.
            fixed: nothing can be written in this workspace.
        """
        before, self.look = self.look, look
        if before is None or before.call_id != look.call_id or before.acts != look.acts:
            self.close_form()
            self.error.clear()
        if before == look:
            return
        for layout, lines in (
            (self._lines, look.lines),
            (self._remarks, look.remarks),
            (self._disputes, look.disputes),
        ):
            _show(layout, lines)
        self._show_acts(() if fixed else look.acts)
        self.table.setVisible(bool(look.rows))
        if look.rows:
            name = self.tr("Both scores, question by question")
            self.table.show_table(look.heads, look.rows, name=name)

    def open_form(self, act: ScoreAct, verb: str, people: str, today: date) -> None:
        """Ask for what an act needs."""
        self.error.clear()
        self._acts.hide()
        self.form.show()
        self.form.open_act(act, verb, people, today)
        bring_opened_into_sight(self.form)

    def close_form(self) -> None:
        """Put the form away; the keyboard goes back to the button of the act."""
        focus = self.form.focusWidget()
        held = focus is not None and focus.hasFocus()
        self.form.hide()
        self._acts.setVisible(bool(self.buttons))
        if held:
            self.focus_acts()

    def focus_acts(self) -> None:
        """Give the keyboard to the usual next act."""
        for button in self.buttons.values():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def retranslate(self) -> None:
        self.set_title(self.tr("Score"))

    def _show_acts(self, acts: Sequence[tuple[ScoreAct, str]]) -> None:
        held = any(one.hasFocus() for one in self.buttons.values())
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for act, words in acts:
            button = QuietButton(words, self._acts)
            button.clicked.connect(lambda _=False, act=act: self.act_wanted.emit(act))
            self._row.addWidget(button)
            self.buttons[act] = button
        self._acts.setVisible(bool(self.buttons) and self.form.isHidden())
        if held:
            self.focus_acts()


def _show(layout: QVBoxLayout, lines: Sequence[Line]) -> None:
    empty(layout)
    for line in lines:
        layout.addWidget(BodyLabel(line.text, role=line.role))
