"""The frame around a step: agenda, head with the time, the step itself, and the words beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.agenda import WIDTH as AGENDA_WIDTH
from ui.session.agenda import AgendaColumn
from ui.session.aside import WIDTH as ASIDE_WIDTH
from ui.session.aside import Aside
from ui.session.panes import PageStack
from ui.session.record.drawer import RecordDrawer
from ui.session.room import StepView
from ui.shell.projector import AudienceTimer, Projector
from ui.theme import fonts
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.countdown import CountdownLabel
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator

MORE_MINUTES = 2
"""What one press gives a step."""

_NARROW = 1120
_SPARE = 18
"""Logical pixels that each side column gets more in a frame that is not narrow."""


class StepHead(Retranslated, QWidget):
    """What the step is, who has the word, and how much time is left."""

    pause_wanted = Signal()
    run_wanted = Signal()
    minutes_wanted = Signal(int)
    record_wanted = Signal()
    """What is on record is to be shown, or put away."""

    sides_wanted = Signal()
    """Agenda and right column are to be hidden, or shown again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 11, 16, 11)
        row.setSpacing(8)
        self._tag = SideTag("both", large=True)
        self._tag.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = BodyLabel(font=fonts.card_title())
        self._headline = BodyLabel(font=fonts.small(), role="muted")
        words.addWidget(self._title)
        words.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._headline)
        self._countdown = CountdownLabel()
        self._pause = QuietButton()
        self._pause.clicked.connect(self._on_pause_clicked)
        self._more = QuietButton()
        self._more.clicked.connect(self._on_more_clicked)
        self._fewer = IconButton("minus")
        self._fewer.clicked.connect(self._on_fewer_clicked)
        self._record = IconButton("pin")
        self._record.clicked.connect(self.record_wanted)
        self._sides = IconButton("panel-left")
        self._sides.clicked.connect(self.sides_wanted)
        row.addWidget(self._sides)
        row.addLayout(words, 1)
        for part in (self._countdown, self._pause, self._more, self._fewer, self._record):
            row.addWidget(part)
        self.speak()

    def show_title(self, title: str) -> None:
        """Name the step."""
        self._title.setText(title)

    def show_tag(self, tone: str, word: str) -> None:
        """Show the chip, or hide it when the word is empty."""
        self._tag.set_tone(tone)
        self._tag.setText(word)
        self._tag.setVisible(bool(word))
        self._title.setVisible(not word)

    def show_headline(self, sentence: str) -> None:
        """Say where the step stands."""
        self._headline.setText(sentence)
        self._headline.setVisible(bool(sentence))

    def show_timer(self, timer: AudienceTimer | None) -> None:
        """Show the time left."""
        if timer is None:
            return
        self._countdown.show_time(timer.left, timer.planned, paused=not timer.running)
        if timer.running != self._running:
            self._running = timer.running
            self.retranslate()

    def retranslate(self) -> None:
        self._pause.setText(self.tr("Pause") if self._running else self.tr("Go on"))
        pause, run = self.tr("Pause the timer"), self.tr("Let the timer go on")
        self._pause.setAccessibleName(pause if self._running else run)
        self._more.setText(self.tr("+{minutes} min").format(minutes=MORE_MINUTES))
        self._more.setAccessibleName(self.tr("{minutes} minutes more").format(minutes=MORE_MINUTES))
        self._fewer.set_name(self.tr("{minutes} minutes fewer").format(minutes=MORE_MINUTES))
        self._record.set_name(self.tr("Park, decide, take on"), "F7")
        self._sides.set_name(self.tr("Show or hide the agenda"))

    def _on_pause_clicked(self) -> None:
        (self.pause_wanted if self._running else self.run_wanted).emit()

    def _on_more_clicked(self) -> None:
        self.minutes_wanted.emit(MORE_MINUTES)

    def _on_fewer_clicked(self) -> None:
        self.minutes_wanted.emit(-MORE_MINUTES)


class ReasonBar(Retranslated, QWidget):
    """Asks for the reason for which a step is started although it lacks something."""

    given = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        self._notice = Notice()
        row = QHBoxLayout()
        row.setSpacing(8)
        self._reason = LineEdit(limit=300)
        self._reason.edited.connect(self._on_edited)
        self._reason.committed.connect(self._on_committed)
        self._go = QuietButton()
        self._go.clicked.connect(self._on_go_clicked)
        self._stay = QuietButton()
        self._stay.clicked.connect(self._on_stay_clicked)
        row.addWidget(self._reason, 1)
        row.addWidget(self._go)
        row.addWidget(self._stay)
        column.addWidget(self._notice)
        column.addLayout(row)
        self._missing = ""
        self.hide()
        self.speak()

    def ask(self, missing: str) -> None:
        """Ask; ``missing`` says in the language of the window what the step lacks."""
        self._missing = missing
        self._reason.clear()
        self.retranslate()
        self.show()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if self._missing:
            self._notice.show_notice("warn", self._missing)
        reason = self.tr("Why it starts all the same; this goes into the record")
        self._reason.set_name(reason, reason)
        self._go.setText(self.tr("Start all the same"))
        self._stay.setText(self.tr("Stay here"))
        self._on_edited()

    def _on_edited(self) -> None:
        self._go.setEnabled(bool(self._reason.text().strip()))

    def _on_committed(self, reason: str) -> None:
        # Enter starts the step; leaving the field, as for a click on a button, does not
        if reason.strip() and self._reason.editor_widget().hasFocus():
            self._on_go_clicked()

    def _on_go_clicked(self) -> None:
        reason = self._reason.text()
        self.hide()
        self.given.emit(reason)

    def _on_stay_clicked(self) -> None:
        self.hide()
        self.refused.emit()


class SessionFrame(Retranslated, QWidget):
    """A running session: the agenda, the step, and the words for the facilitator.

    Attributes:
        agenda: the left column.
        head: above the step.
        reason: asks for a reason, above the step.
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
        for part in (self.head, Separator(), self.reason, self._trouble_room):
            centre.body.addWidget(part)
        centre.body.addWidget(self._steps, 1)
        centre.body.addWidget(Separator())
        centre.body.addWidget(self._footers)
        self.aside = Aside(projector)
        self.record = RecordDrawer(self)
        self.head.record_wanted.connect(self.record.toggle)
        row.addWidget(self.agenda)
        row.addWidget(centre, 1)
        row.addWidget(self.aside)
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
        self.agenda.setFixedWidth(AGENDA_WIDTH + spare)
        self.aside.setFixedWidth(ASIDE_WIDTH + spare)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Session"))

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
        self.agenda.setVisible(not hidden)
        self.aside.setVisible(not hidden)
