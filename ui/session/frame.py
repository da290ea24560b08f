"""The frame around a step: agenda, head with the time, the step itself, and the words beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.agenda import WIDTH as AGENDA_WIDTH
from ui.session.agenda import AgendaColumn
from ui.session.aside import WIDTH as ASIDE_WIDTH
from ui.session.aside import Aside
from ui.session.head import StepHead
from ui.session.minutes_bar import MinutesBar
from ui.session.panes import PageStack
from ui.session.reason_bar import ReasonBar
from ui.session.record.drawer import RecordDrawer
from ui.session.room import StepView
from ui.session.standing_lines import StandingLines
from ui.shell.projector import Projector
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator
from ui.widgets.shared_column import SharedColumn

_NARROWEST = 1000
"""Logical pixels of a frame below which agenda and words share one column beside the step."""
_NARROW = 1120
_SPARE = 18
"""Logical pixels that each side column gets more in a frame that is not narrow."""


class SessionFrame(Retranslated, QWidget):
    """A running session: the agenda, the step, and the words for the facilitator.

    Attributes:
        agenda: the left column.
        head: above the step.
        minutes: moves minutes between steps, below the head.
        reason: asks for a reason, above the step.
        lines: what holds for a while: the lock, silent reading, time that was left out.
        aside: the right column.
        record: the drawer over the right edge.
    """

    step_wanted = Signal(object)
    back_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, projector: Projector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: StepView | None = None
        self._sides_hidden = False
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 18, 22, 18)
        row.setSpacing(16)
        self.agenda = AgendaColumn()
        self.agenda.step_wanted.connect(self.step_wanted)
        self.agenda.back_wanted.connect(self.back_wanted)
        self.agenda.next_wanted.connect(self.next_wanted)
        self.head = StepHead()
        self.head.sides_wanted.connect(self._on_sides_wanted)
        self.head.moving_wanted.connect(self._on_moving_wanted)
        self.minutes = MinutesBar()
        self.minutes.left.connect(self._bring_keyboard)
        self.lines = StandingLines()
        self.reason = ReasonBar()
        self.reason.refused.connect(self._bring_keyboard)
        self._trouble = Notice(dismissable=True)
        self._trouble_room = QWidget()
        around = QVBoxLayout(self._trouble_room)
        around.setContentsMargins(16, 10, 16, 0)
        around.addWidget(self._trouble)
        self._trouble_room.hide()
        self._trouble.dismissed.connect(self._trouble_room.hide)
        self._steps = PageStack()
        self._footers = PageStack()
        centre = Card(padding=0, spacing=0)
        above = (self.head, self.minutes, Separator(), self.lines, self.reason, self._trouble_room)
        for part in above:
            centre.body.addWidget(part)
        centre.body.addWidget(self._steps, 1)
        centre.body.addWidget(Separator())
        centre.body.addWidget(self._footers)
        self.aside = Aside(projector)
        self.record = RecordDrawer(self)
        self.head.record_wanted.connect(self.record.toggle)
        self._sides = SharedColumn(self.aside, self.agenda, row, at=0)
        row.addWidget(self.agenda)
        row.addWidget(centre, 1)
        row.addWidget(self._sides)
        for keys, signal in (("Alt+Left", self.back_wanted), ("Alt+Right", self.next_wanted)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
        self.speak()

    @property
    def step(self) -> StepView | None:
        """The step that is shown."""
        return self._step

    def show_step(self, view: StepView) -> None:
        """Show a step; the one before is told that it is left."""
        if view is self._step:
            return
        self.leave_step()
        if self._steps.indexOf(view) < 0:
            self._steps.addWidget(view)
            self._footers.addWidget(view.footer)
            view.tag_changed.connect(self._on_step_said)
            view.headline_changed.connect(self._on_step_said)
            view.wide_changed.connect(self._on_wide_changed)
        self._step = view
        if view.is_wide:
            self._hide_sides(hidden=True)
        self._steps.setCurrentWidget(view)
        self._footers.setCurrentWidget(view.footer)
        if not view.is_wide:
            self._hide_sides(hidden=False)
        self.show_trouble("")
        self.reason.hide()
        self.minutes.hide()
        self._on_step_said()
        self._bring_keyboard()

    def leave_step(self) -> None:
        """Tell the step that it is left: what is private leaves the screen."""
        if self._step is not None:
            self._step.on_left()

    def drop_steps(self) -> None:
        """Forget all steps: another session begins."""
        for stack in (self._steps, self._footers):
            while (widget := stack.widget(0)) is not None:
                stack.removeWidget(widget)
                widget.deleteLater()
        self._step = None

    def show_trouble(self, sentence: str) -> None:
        """Say above the step why something could not be done; an empty text clears it."""
        self._trouble.show_notice("error", sentence)
        self._trouble_room.setVisible(bool(sentence))

    def show_done(self, sentence: str) -> None:
        """Say above the step that something was done."""
        self._trouble.show_notice("success", sentence)
        self._trouble_room.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spare = 0 if event.size().width() < _NARROW else _SPARE
        narrowest = event.size().width() < _NARROWEST
        self._sides.set_narrow(narrow=narrowest)
        self.agenda.setFixedWidth(ASIDE_WIDTH if narrowest else AGENDA_WIDTH + spare)
        self.aside.setFixedWidth(ASIDE_WIDTH + spare)
        self._hide_sides(hidden=self._sides_hidden)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Session"))
        self._sides.set_words(
            self.tr("To say"), self.tr("Agenda"), self.tr("What stands beside the step")
        )

    def _bring_keyboard(self) -> None:
        """Give the keyboard to the first thing to do in the step, or to its main button."""
        view = self._step
        if view is None:
            return
        view.on_entered()
        focused = QApplication.focusWidget()
        inside = focused is not None and focused is not view and view.isAncestorOf(focused)
        at_home = inside or focused is view.primary
        if not at_home and view.primary.isVisibleTo(self):
            view.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moving_wanted(self) -> None:
        if self.minutes.isHidden():
            self.minutes.open()
        else:
            self.minutes.hide()
            self._bring_keyboard()

    def _on_step_said(self) -> None:
        if self._step is not None:
            self.head.show_tag(*self._step.tag)
            self.head.show_headline(self._step.headline)

    def _on_wide_changed(self, wide: bool) -> None:
        if self.sender() is self._step:
            self._hide_sides(hidden=wide)

    def _on_sides_wanted(self) -> None:
        self._hide_sides(hidden=not self._sides_hidden)

    def _hide_sides(self, *, hidden: bool) -> None:
        self._sides_hidden = hidden
        if not self._sides.narrow:
            self.agenda.setVisible(not hidden)
        self._sides.setVisible(not hidden)
