"""The window of the replay: the moments at the left, what the room saw at the right."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.replay.moments import MomentLine, MomentPainter, MomentsModel
from ui.shell.audience_view import AudiencePreview
from ui.shell.projector import Projector
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

_BEAT = 1500
"""Milliseconds for which a moment stands while the replay runs."""


class ReplayWindow(Retranslated, QDialog):
    """Steps through a session; nothing can be changed from here.

    Attributes:
        sessions: the session that is replayed.
        moments: its moments.
        projector: holds what the room saw at the chosen one.
    """

    session_chosen = Signal(object)
    """Identity of a session."""

    moment_chosen = Signal(int)
    """Number of the moment that is looked at."""

    spoken_anew = Signal()
    """The language of the window has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self.resize(1080, 600)
        self.sessions = ComboBox()
        self.sessions.chosen.connect(self.session_chosen)
        self.projector = Projector(self)
        self._model = MomentsModel(self)
        self.moments = QListView()
        self.moments.setModel(self._model)
        self.moments.setItemDelegate(MomentPainter(self.moments))
        self.moments.setMouseTracking(True)
        self.moments.setUniformItemSizes(True)
        self.moments.setMinimumWidth(380)
        self.moments.selectionModel().currentChanged.connect(self._on_current)
        self._beat = QTimer(self, interval=_BEAT)
        self._beat.timeout.connect(self._on_beat)
        self._lay_out()
        self.speak()

    def show_sessions(self, sessions: Sequence[tuple[UUID, str]], chosen: UUID | None) -> None:
        """Offer sessions, each with its words."""
        self.sessions.set_choices(sessions)
        self.sessions.choose(chosen)

    def show_moments(self, lines: Sequence[MomentLine], at: int | None) -> None:
        """Show the moments of a session, and stand at one of them.

        Args:
            lines: the moments, the first one first.
            at: number of the moment; None or one that is gone stands at the first.
        """
        self._model.show_lines(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        if lines:
            row = max(0, -1 if at is None else self._model.row_of(at))
            self._stand_at(row)
        self._show_controls()

    def show_caption(self, words: str, place: str) -> None:
        """Say what was done at the moment, and where in the session."""
        self._caption.setText(words)
        self._place.setText(place)

    def focus_moments(self) -> None:
        """Give the keyboard to the moments."""
        self.moments.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Replay of a session"))
        self.setAccessibleName(self.tr("Replay of a session"))
        self._title.setText(self.tr("Replay of a session"))
        self.sessions.setAccessibleName(self.tr("Session to replay"))
        self.moments.setAccessibleName(self.tr("Moments of the session"))
        self._hint.setText(self.tr("What the room could see then; hidden notes stay hidden."))
        self._nothing.set_texts(
            self.tr("Nothing to replay"),
            self.tr(
                "Only sessions that were held in this workspace can be replayed, moment by moment."
            ),
        )
        self._first.set_name(self.tr("To the first moment"), "Home")
        self._back.set_name(self.tr("One moment back"), "←")
        self._on.set_name(self.tr("One moment on"), "→")
        self._last.set_name(self.tr("To the last moment"), "End")
        self._name_play()
        self.spoken_anew.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_Left: self._back.click,
            Qt.Key.Key_Right: self._on.click,
            Qt.Key.Key_Home: self._first.click,
            Qt.Key.Key_End: self._last.click,
            Qt.Key.Key_Space: self._play.click,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._beat.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._title = BodyLabel(font=fonts.card_title())
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.sessions)
        self._caption = BodyLabel(font=fonts.card_title())
        self._place = BodyLabel(role="muted", font=fonts.small())
        self._hint = BodyLabel(role="hint", font=fonts.small())
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(AudiencePreview(self.projector))
        right.addWidget(self._caption)
        right.addWidget(self._place)
        right.addWidget(self._hint)
        right.addStretch(1)
        right.addLayout(self._controls())
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.moments, 2)
        row.addLayout(right, 3)
        self._nothing = EmptyState("history")
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _controls(self) -> QHBoxLayout:
        self._first = IconButton("skip-back", framed=True)
        self._back = IconButton("arrow-left", framed=True)
        self._play = IconButton("play", framed=True)
        self._on = IconButton("arrow-right", framed=True)
        self._last = IconButton("skip-forward", framed=True)
        self._first.clicked.connect(self._on_first)
        self._back.clicked.connect(self._on_back)
        self._play.clicked.connect(self._on_play)
        self._on.clicked.connect(self._on_on)
        self._last.clicked.connect(self._on_last)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self._first, self._back, self._play, self._on, self._last):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _row(self) -> int:
        return self.moments.currentIndex().row()

    def _stand_at(self, row: int) -> None:
        last = self._model.rowCount() - 1
        index = self._model.index(min(max(0, row), last), 0)
        self.moments.setCurrentIndex(index)
        self.moments.scrollTo(index)

    def _name_play(self) -> None:
        running = self._beat.isActive()
        self._play.set_icon("pause" if running else "play")
        self._play.set_name(self.tr("Stop here") if running else self.tr("Play"), "Space")

    def _show_controls(self) -> None:
        row, last = self._row(), self._model.rowCount() - 1
        for button, useful in (
            (self._first, row > 0),
            (self._back, row > 0),
            (self._on, 0 <= row < last),
            (self._last, 0 <= row < last),
            (self._play, 0 <= row < last),
        ):
            button.setEnabled(useful)
        if row >= last and self._beat.isActive():
            self._beat.stop()
            self._name_play()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.moment_chosen.emit(self._model.line(index.row()).number)
        self._show_controls()

    def _on_first(self) -> None:
        self._stand_at(0)

    def _on_back(self) -> None:
        self._stand_at(self._row() - 1)

    def _on_on(self) -> None:
        self._stand_at(self._row() + 1)

    def _on_last(self) -> None:
        self._stand_at(self._model.rowCount() - 1)

    def _on_play(self) -> None:
        if self._beat.isActive():
            self._beat.stop()
        else:
            self._beat.start()
        self._name_play()

    def _on_beat(self) -> None:
        self._stand_at(self._row() + 1)
