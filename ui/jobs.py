"""Work beside the window: runs on other threads, reports on the window's own."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class JobCancelled(Exception):
    """A job was asked to stop and did."""


class Job:
    """One piece of work under way.

    The work may call `report` and `check` from its own thread; everything else belongs to the
    window's thread.

    Attributes:
        owner: on whose behalf it runs; nothing is delivered once the owner is gone.
    """

    def __init__(
        self,
        jobs: Jobs,
        owner: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None] | None,
    ) -> None:
        self.owner = owner
        self._jobs = jobs
        self._done = done
        self._failed = failed
        self._progressed = progressed
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; neither a result nor an error is delivered any more."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Stop here if asked to.

        Raises:
            JobCancelled: the job was cancelled.
        """
        if self.cancelled:
            raise JobCancelled

    def report(self, at: int, of: int) -> None:
        """Say how far the work is; also stops here if asked to.

        Args:
            at: steps done.
            of: steps in all, 0 while unknown.

        Raises:
            JobCancelled: the job was cancelled.
        """
        self.check()
        self._jobs.progressed.emit(self, at, of)

    def deliver(self, result: object, error: Exception | None) -> None:
        """Hand over what came out, to an owner who is still there."""
        if self.cancelled or not isValid(self.owner):
            return
        if error is None:
            self._done(result)
        else:
            self._failed(error)

    def tell(self, at: int, of: int) -> None:
        """Hand over how far the work is."""
        if self._progressed is not None and not self.cancelled and isValid(self.owner):
            self._progressed(at, of)


class Jobs(QObject):
    """Starts work on other threads and delivers what comes out on the thread it lives in.

    It lives as long as the program, so that no result is lost with a sender that died first.

    While work is under way Python does not look for rubbish by itself: it would do so on the
    working thread as well, and free windows there, which crashes.
    """

    progressed = Signal(object, int, int)
    finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._under_way: set[Job] = set()
        self._collects_rubbish = False
        queued = Qt.ConnectionType.QueuedConnection
        self.progressed.connect(self._on_progressed, queued)
        self.finished.connect(self._on_finished, queued)

    def run(
        self,
        work: Callable[[Job], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None] | None = None,
    ) -> Job:
        """Start work.

        Args:
            work: runs on another thread; touches no widget.
            owner: who asks; with it the delivery ends.
            done: is given the result on the window's thread.
            failed: is given the exception that the work raised, on the window's thread.
            progressed: is told steps done and steps in all, on the window's thread.

        Returns:
            The job, to be cancelled with.
        """
        job = Job(self, owner, done, failed, progressed)
        if not self._under_way:
            self._collects_rubbish = gc.isenabled()
            gc.disable()
        self._under_way.add(job)
        self._pool.start(_Runnable(self, job, work))
        return job

    @property
    def busy(self) -> bool:
        """Whether something is still under way or waits to be delivered."""
        return bool(self._under_way)

    def finish(self, milliseconds: int = -1) -> bool:
        """Wait until every thread is done; what came out is delivered by the event loop."""
        return self._pool.waitForDone(milliseconds)

    @Slot(object, int, int)
    def _on_progressed(self, job: Job, at: int, of: int) -> None:
        job.tell(at, of)

    @Slot(object, object, object)
    def _on_finished(self, job: Job, result: object, error: Exception | None) -> None:
        self._under_way.discard(job)
        if not self._under_way and self._collects_rubbish:
            gc.enable()
        job.deliver(result, error)


class _Runnable(QRunnable):
    """Carries work to a thread of the pool and its outcome back."""

    def __init__(self, jobs: Jobs, job: Job, work: Callable[[Job], object]) -> None:
        super().__init__()
        self._jobs = jobs
        self._job = job
        self._work = work

    def run(self) -> None:
        result: object = None
        error: Exception | None = None
        try:
            self._job.check()
            result = self._work(self._job)
        except Exception as caught:  # noqa: BLE001 — delivered to who asked, never swallowed
            error = caught
        if isValid(self._jobs):
            self._jobs.finished.emit(self._job, result, error)
