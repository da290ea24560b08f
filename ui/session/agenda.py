"""The agenda beside a step: where the room is, what lies ahead, what to look at again."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.session.locking import LOCK_KEYS
from ui.session.panes import Pane
from ui.session.row_button import RowButton
from ui.theme import fonts
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel, ClampedLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.step_badge import StepBadge, StepState

WIDTH = 196

_MOST_MINUTES = 90
"""Spans of time from here on are told in hours."""

_TITLE = 72
"""The least width of a title: beside the minutes used and a scroll bar it has no more."""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One step as the agenda shows it, in the language of the window.

    Attributes:
        id: identity.
        number: its place, 1 for the first.
        title: its name.
        minutes: what it has now.
        state: how far it is.
        planned: the minutes of the agenda itself, before anybody changed them; 0 where unknown.
        used: minutes that it took, once it is done; None before.
    """

    id: UUID
    number: int
    title: str
    minutes: int
    state: StepState
    planned: int = 0
    used: int | None = None


class AgendaRow(Retranslated, RowButton):
    """A step: badge, title and minutes. Enter goes there."""

    def __init__(self, line: AgendaLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.row.setContentsMargins(8, 5, 8, 5)
        self._badge = StepBadge(line.number, line.state)
        self._title = ClampedLabel()
        self._title.setMinimumWidth(_TITLE)
        self._minutes = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self.add_part(self._badge)
        self.add_part(self._title, 1)
        self.add_part(self._minutes)
        self.speak()

    @property
    def line(self) -> AgendaLine:
        """What the row shows."""
        return self._line

    def show_line(self, line: AgendaLine) -> None:
        """Show a step as it stands now."""
        if line != self._line:
            self._line = line
            self.retranslate()

    def retranslate(self) -> None:
        line = self._line
        current = line.state == "current"
        self._badge.set_state(line.state)
        self._title.setFont(fonts.text_font(13, fonts.SEMIBOLD) if current else fonts.body())
        self._title.set_role("both" if current else "ink")
        self._title.setText(line.title)
        self._show_minutes()
        self.update()

    def _show_minutes(self) -> None:
        line = self._line
        changed = bool(line.planned) and line.planned != line.minutes
        if line.used is not None:
            shown = self.tr("{used}/{minutes}′").format(used=line.used, minutes=line.minutes)
            words = self.tr("{step}: {title}, {used} of {minutes} minutes used")
        elif changed:
            shown = self.tr("{planned}→{minutes}′").format(
                planned=line.planned, minutes=line.minutes
            )
            words = self.tr("{step}: {title}, {minutes} minutes instead of {planned}")
        else:
            shown = self.tr("{minutes}′").format(minutes=line.minutes)
            words = self.tr("{step}: {title}, {minutes} minutes")
        over = line.used is not None and line.used > line.minutes
        self._minutes.setText(shown)
        self._minutes.set_role("warn" if over or (changed and line.used is None) else "muted")
        self.setAccessibleName(
            words.format(
                step=self._badge.accessibleName(),
                title=line.title,
                minutes=line.minutes,
                planned=line.planned,
                used=line.used,
            )
        )

    def tone(self) -> str | None:
        return "both" if self._line.state == "current" else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class AgendaColumn(Retranslated, Card):
    """All steps in order, and below them the ways back, on and out of the session."""

    step_wanted = Signal(object)
    """Identity of the step to go to."""

    back_wanted = Signal()
    next_wanted = Signal()
    lock_wanted = Signal()
    """The session is to be locked against slips, or unlocked."""

    stop_wanted = Signal()
    """The room stops for today."""

    end_wanted = Signal()

    change_wanted = Signal()
    """The steps ahead are to be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=0, spacing=4)
        self.setFixedWidth(WIDTH)
        self._minutes = 0
        self._behind = 0
        self._ends = ""
        self._locked = False
        self._rows: list[AgendaRow] = []
        self._current: AgendaRow | None = None
        self._pane = Pane(spacing=0)
        self._column = self._pane.column
        self._column.setContentsMargins(8, 4, 8, 4)
        self.body.addWidget(self._pane, 1)
        self._pace = BodyLabel(font=fonts.small(), role="muted")
        self._pace.setContentsMargins(16, 6, 16, 0)
        self.body.addWidget(self._pace)
        below = QHBoxLayout()
        below.setContentsMargins(10, 0, 10, 8)
        below.setSpacing(4)
        self._back = IconButton("arrow-left")
        self._back.clicked.connect(self.back_wanted)
        self._next = IconButton("arrow-right")
        self._next.clicked.connect(self.next_wanted)
        self._lock = IconButton("lock-open")
        self._lock.clicked.connect(self.lock_wanted)
        self._finish = LinkButton()
        self._finish.clicked.connect(self._on_finish_clicked)
        below.addWidget(self._back)
        below.addWidget(self._next)
        below.addWidget(self._lock)
        below.addStretch(1)
        below.addWidget(self._finish)
        self.body.addLayout(below)
        self.speak()

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Show the steps; rows are kept where the steps are the same."""
        if [row.line.id for row in self._rows] != [line.id for line in lines]:
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows = [AgendaRow(line) for line in lines]
            for row in self._rows:
                row.clicked.connect(self._on_row_clicked)
                self._column.addWidget(row)
        before = self._current
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line)
            if line.state == "current":
                self._current = row
        if self._current is not before:
            QTimer.singleShot(0, self, self._show_current)
        self._minutes = sum(line.minutes for line in lines)
        self._back.setEnabled(bool(lines) and lines[0].state != "current")
        self._next.setEnabled(bool(lines) and lines[-1].state != "current")
        self.retranslate()

    def show_pace(self, behind: int, ends: str) -> None:
        """Say how the session's time goes.

        Args:
            behind: seconds behind the agenda; negative when ahead.
            ends: when it will be over, as a time of day.
        """
        if behind // 60 != self._behind // 60 or ends != self._ends:
            self._behind, self._ends = behind, ends
            self.retranslate()

    def show_locked(self, *, locked: bool) -> None:
        """Show whether the session is locked against slips."""
        self._locked = locked
        self._lock.set_icon("lock" if locked else "lock-open")
        self.retranslate()

    def finish_menu(self) -> QMenu:
        """Make the menu of the two ways to finish."""
        menu = QMenu(self)
        menu.addAction(self.tr("Change the steps ahead…")).triggered.connect(self.change_wanted)
        menu.addAction(self.tr("Stop for today…")).triggered.connect(self.stop_wanted)
        menu.addAction(self.tr("End session…")).triggered.connect(self.end_wanted)
        return menu

    def row(self, number: int) -> AgendaRow:
        """Return the row of a step by its number, 1 for the first."""
        return self._rows[number - 1]

    def retranslate(self) -> None:
        self.set_title(self.tr("Agenda"))
        self.set_aside(self.tr("{minutes}′").format(minutes=self._minutes))
        late = abs(self._behind) // 60
        words = self.tr("{time} behind") if self._behind > 0 else self.tr("{time} ahead")
        pace = words.format(time=self._span(late)) if late else self.tr("On time")
        ends = self.tr("ends about {time}").format(time=self._ends) if self._ends else ""
        self._pace.setText(" · ".join(filter(None, (pace, ends))))
        self._pace.set_role("warn" if self._behind > 0 and late else "muted")
        self._back.set_name(self.tr("Step before"), "Alt+←")
        self._next.set_name(self.tr("Next step"), "Alt+→")
        self._lock.set_name(
            self.tr("Unlock the session") if self._locked else self.tr("Lock against slips"),
            LOCK_KEYS,
        )
        self._finish.setText(self.tr("Finish…"))

    def _span(self, minutes: int) -> str:
        """Say a span of time, from an hour and a half on in hours."""
        if minutes < _MOST_MINUTES:
            return self.tr("{minutes} min").format(minutes=minutes)
        hours, rest = divmod(minutes, 60)
        words = self.tr("{hours} h {minutes} min") if rest else self.tr("{hours} h")
        return words.format(hours=hours, minutes=rest)

    def _show_current(self) -> None:
        """Scroll to the step that the room is in, once the rows have their places."""
        if self._current in self._rows:
            # the rows may have just got other heights, which the pane does not know yet
            self._pane.settle()
            self._pane.ensureWidgetVisible(self._current)

    def _on_finish_clicked(self) -> None:
        menu = self.finish_menu()
        menu.exec(self._finish.mapToGlobal(self._finish.rect().bottomLeft()))
        menu.deleteLater()

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, AgendaRow):
            self.step_wanted.emit(row.line.id)
