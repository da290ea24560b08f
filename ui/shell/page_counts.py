"""How much waits on pages: a number beside their names in the navigation."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from domain.errors import DomainError

if TYPE_CHECKING:
    from domain.model.identity import Entity
    from domain.model.journal import WorkspaceChanged
    from ui.desk import Desk
    from ui.jobs import Job
    from ui.shell.pages import Page

PAUSE: Final = 400
"""Milliseconds without a change after which it is counted: an edit does not pay for it."""

_MINUTE: Final = 60_000


@dataclass(frozen=True, slots=True)
class PageCount:
    """What waits on a page for somebody to act. It is seen whatever page is looked at.

    Attributes:
        words: how the number is said, a marked literal with ``{count}``.
        kinds: kinds of things on which the number rests.
        count: counts, on another thread. It reads through services that leave out what is hidden,
            and tells nobody's own number.
        ages: it changes as time goes by, without anybody doing anything.
    """

    words: str
    kinds: frozenset[type[Entity]]
    count: Callable[[Desk], int]
    ages: bool = False


class PageCounts(QObject):
    """Counts what waits on pages, at opening and after each change of what the number rests on."""

    def __init__(
        self,
        desk: Desk,
        pages: Collection[Page],
        show: Callable[[str, int, str], None],
        parent: QObject,
    ) -> None:
        """Count for the pages of a workspace.

        Args:
            desk: the open workspace.
            pages: its pages; those that count nothing are left out.
            show: is given the key of a page, a number and how it is said.
            parent: with it the counting ends.
        """
        super().__init__(parent)
        self._desk = desk
        self._show = show
        self._pages = [one for one in pages if one.counted]
        self._counts: dict[str, PageCount] = {}
        self._waiting: set[str] = set()
        self._jobs: dict[str, Job] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.count)
        self._clock = QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self.grow_older)

    def begin(self) -> None:
        """Count from now on."""
        for page in self._pages:
            self._counts[page.key] = page.waiting()
            self._show(page.key, 0, self._counts[page.key].words)
        self._waiting = set(self._counts)
        self._desk.changes.happened.connect(self._on_happened)
        self._pause.start()
        self._clock.start()

    def grow_older(self) -> None:
        """Count what changes as time goes by, and what could not be counted; each minute."""
        self._waiting |= {key for key, one in self._counts.items() if one.ages}
        if self._waiting:
            self.count()

    def count(self) -> None:
        """Count beside the window what may have changed."""
        self._pause.stop()
        for key in self._waiting:
            if key in self._jobs:
                self._jobs[key].cancel()
            self._jobs[key] = self._desk.jobs.run(
                partial(self._counted, self._counts[key]),
                owner=self,
                done=partial(self._on_counted, key),
                failed=partial(self._on_failed, key),
            )
        self._waiting.clear()

    def end(self) -> None:
        """Count no more, and show no number."""
        self._pause.stop()
        self._clock.stop()
        for job in self._jobs.values():
            job.cancel()
        for key, one in self._counts.items():
            self._show(key, 0, one.words)

    def _counted(self, what: PageCount, job: Job) -> int:
        job.check()
        return what.count(self._desk)

    def _on_counted(self, key: str, number: int) -> None:
        self._show(key, number, self._counts[key].words)

    def _on_failed(self, key: str, error: Exception) -> None:
        """Leave the number as it was where the file cannot be read just now, and try again."""
        if not isinstance(error, DomainError):
            raise error
        self._waiting.add(key)

    def _on_happened(self, change: WorkspaceChanged) -> None:
        touched = {key for key, one in self._counts.items() if change.kinds & one.kinds}
        if touched:
            self._waiting |= touched
            self._pause.start()
