"""Leads the replay: reads the moments of a session and what the room saw at each."""

from uuid import UUID

from PySide6.QtCore import QDate, QLocale

from domain.model.intentions import told
from domain.model.journal import WorkspaceChanged
from domain.model.labels import SIDES
from domain.model.session import Session
from domain.model.sides import Side
from domain.services.replaying import Moment, Replaying
from ui.desk import Desk, Rereads
from ui.replay.moments import MomentLine
from ui.replay.window import ReplayWindow


class ReplayPresenter(Rereads):
    """Shows one session; while it runs, new moments join at the end."""

    def __init__(self, desk: Desk, view: ReplayWindow, session_id: UUID | None = None) -> None:
        """Lead a window.

        Args:
            desk: the open workspace.
            view: the window.
            session_id: the session to begin with; the newest one by default.
        """
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._replaying = desk.use(Replaying)
        self._session_id = session_id
        self._moments: tuple[Moment, ...] = ()
        self._at: int | None = None
        self._newest = 0
        view.session_chosen.connect(self._on_session_chosen)
        view.moment_chosen.connect(self._on_moment_chosen)
        view.spoken_anew.connect(self.reread)
        desk.changes.happened.connect(self.on_happened)
        self.reread()

    def on_happened(self, change: WorkspaceChanged) -> None:
        """Read again where a new public moment has come, and not even blink at a hidden one."""
        if self._replaying.newest() != self._newest:
            self.reread()

    def reread(self) -> None:
        """Show the sessions, and the moments of the one chosen."""
        sessions = self._replaying.sessions()
        if self._session_id is None and sessions:
            self._session_id = sessions[0].id
        self._view.show_sessions(
            [(session.id, self._named(session)) for session in sessions], self._session_id
        )
        self._newest = self._replaying.newest()
        self._moments = self._read()
        self._view.show_moments([self._line(one) for one in self._moments], self._at)

    def _read(self) -> tuple[Moment, ...]:
        return () if self._session_id is None else self._replaying.moments(self._session_id)

    def _named(self, session: Session) -> str:
        started = session.started_at.astimezone()
        day = QLocale().toString(
            QDate(started.year, started.month, started.day), QLocale.FormatType.ShortFormat
        )
        return self.tr("Session {number} · {day}").format(number=session.number, day=day)

    def _line(self, moment: Moment) -> MomentLine:
        side = moment.side if moment.side is not Side.NEUTRAL else None
        return MomentLine(
            number=moment.number,
            time=moment.happened_at.astimezone().strftime("%H:%M"),
            step=moment.step,
            words=self._words(moment),
            side=side.value if side else "",
            side_name=self._desk.translate(SIDES[side]) if side else "",
            undone=moment.undone,
        )

    def _words(self, moment: Moment) -> str:
        what = told(moment.intention, self._desk.translate)
        return self.tr("Taken back: {what}").format(what=what) if moment.undoes else what

    def _on_session_chosen(self, session_id: UUID) -> None:
        self._session_id, self._at = session_id, None
        self.reread()

    def _on_moment_chosen(self, number: int) -> None:
        self._at = number
        tongue = self._desk.tongue()
        frame = self._replaying.frame(number, tongue, self._desk.translate_for(tongue))
        self._view.projector.show_frame(frame)
        places = [one.number for one in self._moments]
        moment = self._moments[places.index(number)]
        place = self.tr("Moment {at} of {count} · step {step} · {time}").format(
            at=places.index(number) + 1,
            count=len(places),
            step=moment.step,
            time=moment.happened_at.astimezone().strftime("%H:%M:%S"),
        )
        self._view.show_caption(self._words(moment), place)
