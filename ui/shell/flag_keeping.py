"""Keeping since when messages are flagged, whichever page is looked at."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer

from domain.errors import DomainError
from domain.model.assumptions import Assumed
from domain.model.brief import Workspace
from domain.model.direction import Message, Rest
from domain.model.evidence import Evidence
from domain.model.form_answers import FormReading
from domain.model.impact import MessageDecision
from domain.model.journal import WorkspaceChanged
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.project_calendar import SpecialDay, WorkingDay
from domain.model.release import Version
from domain.model.sales_feedback import Feedback
from domain.services.flagging import Flagging
from domain.services.weighing import Weighing
from ui.desk import Desk
from ui.jobs import Job

PAUSE: Final = 400
"""Milliseconds without a change after which flags are looked at: an edit does not pay for them."""

FLAGS_REST_ON: Final = frozenset(
    {
        Claim,
        Persona,
        Evidence,
        Feedback,
        FormReading,
        Poll,
        Message,
        Rest,
        MessageDecision,
        Version,
        Assumed,
        Workspace,
        *(WorkingDay, SpecialDay),
    }
)
"""Kinds of things that may raise a flag, let it go or move its day."""


class FlagKeeping(QObject):
    """Notes flags that came up or went, at opening and after each change of what they rest on.

    The days to decide on a message run from then on, not from when somebody opens its page.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._weighing: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._on_paused)

    def begin(self) -> None:
        """Look from now on; in a file that can only be read there is nothing to note."""
        if not self._desk.read_only:
            self._desk.changes.happened.connect(self._on_happened)
            self._pause.start()

    @property
    def waiting(self) -> bool:
        """Whether flags are about to be looked at."""
        return self._pause.isActive() or self._weighing is not None

    def note(self) -> None:
        """Note how the flags stand now; writes only where something differs."""
        with suppress(DomainError):  # a locked session or a full disk: at the next change
            self._desk.use(Flagging).note(self._desk.use(Weighing).weigh())

    def end(self) -> None:
        """Look no more; what was not noted yet is noted when the workspace is opened again."""
        self._pause.stop()
        if self._weighing is not None:
            self._weighing.cancel()
            self._weighing = None

    def _on_paused(self) -> None:
        """Weigh beside the window, where others may be doing it for the first time; then note."""
        weighing = self._desk.use(Weighing)
        if self._weighing is not None:
            self._weighing.cancel()
        self._weighing = self._desk.jobs.run(
            lambda job: weighing.get_ready(),
            owner=self,
            done=self._on_weighed,
            failed=self._on_not_weighed,
        )

    def _on_weighed(self, _claims: int) -> None:
        self._weighing = None
        self.note()

    def _on_not_weighed(self, error: Exception) -> None:
        self._weighing = None
        if not isinstance(error, DomainError):  # a locked file: at the next change
            raise error

    def _on_happened(self, change: WorkspaceChanged) -> None:
        if change.kinds & FLAGS_REST_ON:
            self._pause.start()
