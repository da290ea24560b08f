"""The panel beside the board: all of one request, what can be done with it, and its history."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.requests import RequestStep
from ui.direction.looks import Line
from ui.requests.looks import RequestLook
from ui.requests.step_form import StepForm
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.tabbing import bring_opened_into_sight


class RequestPanel(Retranslated, ScrollPage):
    """Tells one request.

    Signals:
        step_wanted: a step is to be taken: a ``RequestStep``.
        edit_wanted, removal_wanted: of a draft.
    """

    step_wanted = Signal(object)
    edit_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False)
        self.look: RequestLook | None = None
        self.form = StepForm()
        self.status = StatusChip()
        self.edit = QuietButton(icon="pencil", kind="compact")
        self.remove = QuietButton(icon="trash-2", kind="compact")
        self.buttons: list[QuietButton] = []
        self._about, self._history = Card(), Card()
        self._code = BodyLabel(font=fonts.figure_font(12), role="muted", wrap=False)
        self._text = BodyLabel(font=fonts.text_font(14, fonts.SEMIBOLD))
        self._parts, self._past = QVBoxLayout(), QVBoxLayout()
        self._acts = QWidget()
        self._row = FlowLayout(self._acts, spacing=6)
        self._lay_out()
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.form.hide()
        self.speak()

    def show_request(self, look: RequestLook | None, *, fixed: bool = False) -> None:
        """Show a request; None shows nothing.

        Args:
            look: the request.
            fixed: nothing can be written in this workspace.
        """
        before, self.look = self.look, look
        self.setVisible(look is not None)
        if look is None or look == before:
            return
        if before is None or before.id != look.id or before.steps != look.steps:
            self.close_form()
        if before is None or before.id != look.id:
            self.verticalScrollBar().setValue(0)
        self._code.setText(look.title)
        self._text.setText(look.text)
        self.status.show_state(look.status, look.tone, look.sign)
        self._show_parts(look)
        self._show_steps(look.steps, draft=look.draft, fixed=fixed)
        self._show_history(look.history)

    def current_id(self) -> UUID | None:
        """Return the request that is shown."""
        return self.look.id if self.look else None

    def open_form(self, step: RequestStep, actors: Sequence[tuple[str, str]]) -> None:
        """Ask for a step under the buttons."""
        assert self.look is not None
        verb = dict(self.look.steps)[step]
        self._acts.hide()
        self.form.show()
        self.form.open_step(step, verb, actors)
        bring_opened_into_sight(self.form)

    def close_form(self) -> None:
        """Put the form away."""
        held = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.form.hide()
        self._acts.setVisible(bool(self.buttons) or self.edit.isVisibleTo(self._acts))
        if held and self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_steps(self) -> None:
        """Give the keyboard to the usual next step."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The chosen request"))
        self._history.set_title(self.tr("What happened"))
        self.edit.setText(self.tr("Edit…"))
        self.edit.setAccessibleName(self.tr("Edit the draft"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the draft"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._code)
        head.addStretch(1)
        head.addWidget(self.status)
        self._parts.setSpacing(8)
        self._past.setSpacing(6)
        self._about.body.addLayout(head)
        self._about.body.addWidget(self._text)
        self._about.body.addWidget(self._acts)
        self._about.body.addWidget(self.form)
        self._about.body.addLayout(self._parts)
        self._history.body.addLayout(self._past)
        self.body.addWidget(self._about)
        self.body.addWidget(self._history)
        self._row.addWidget(self.edit)
        self._row.addWidget(self.remove)

    def _show_parts(self, look: RequestLook) -> None:
        empty(self._parts)
        for caption, lines in look.parts:
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(BodyLabel(caption, font=fonts.small(), role="muted"))
            for line in lines:
                column.addWidget(BodyLabel(line.text, role=line.role))
            self._parts.addWidget(cell)

    def _show_steps(
        self, steps: Sequence[tuple[RequestStep, str]], *, draft: bool, fixed: bool
    ) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for step, words in () if fixed else steps:
            button = QuietButton(words, self._acts, kind="compact")
            button.clicked.connect(lambda _=False, step=step: self.step_wanted.emit(step))
            self._row.addWidget(button)
            button.show()  # at once: the keyboard may come here before the layout does
            self.buttons.append(button)
        for button in (self.edit, self.remove):
            button.setVisible(draft and not fixed)
        self._acts.setVisible(self.form.isHidden() and not fixed and bool(steps or draft))

    def _show_history(self, history: Sequence[Line]) -> None:
        empty(self._past)
        self._history.setVisible(bool(history))
        for line in history:
            self._past.addWidget(BodyLabel(line.text, font=fonts.small(), role=line.role))
