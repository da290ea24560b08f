"""Replaying a session from the journal: its moments one after the other, and what the room saw.

Only what was, or has become, public is told: changes under a veil that is down are no moments,
and the past is read through the same readers as the present, so that what was hidden at a moment
is hidden in it still. What was hidden again is hidden in every past.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.model.audience import AudienceFrame
from domain.model.journal import ChangeEntry, Intention
from domain.model.session import Session, Step
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.scene import Look
from domain.services.showing import frame_in
from domain.services.veiled_past import VeiledPast
from domain.services.workbench import Workbench
from domain.text import Translate

MOST = 5000
"""Moments of a session at most; of a longer one the last are told."""

_UNSEEN = frozenset({"time_step", "mark_for_recheck"})
"""What the program does by itself: no moment of the room."""

_STEP_ENTERED = frozenset({"go_to_step", "override_needs"})


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened in a session.

    Attributes:
        number: of the change; the state after it can be looked at.
        happened_at: wall time in UTC.
        side: the side for which it was done, or None.
        intention: what was done.
        step: code of the step that the room was in.
        undoes: it took back an earlier moment.
        undone: it was taken back later.
    """

    number: int
    happened_at: datetime
    side: Side | None
    intention: Intention
    step: str
    undoes: bool
    undone: bool


class Replaying:
    """Use cases of looking back at a session."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def sessions(self) -> tuple[Session, ...]:
        """Return all sessions, the newest one first."""
        with self._bench.reading() as view:
            found = view.of(Session).all()
        return tuple(sorted(found, key=lambda session: session.number, reverse=True))

    def moments(self, session_id: UUID) -> tuple[Moment, ...]:
        """Return what happened in a session, the first moment first.

        A session that came with a worked example was never held in this program: it has none.

        Raises:
            NotFound: there is no such session.
        """
        with self._bench.reading() as view:
            session = view.of(Session).get(session_id)
            steps = view.of(Step).all(session_id=session_id)
        span = self._bench.journal.span(session_id)
        if span is None:
            return ()
        first, last = span
        entries = self._bench.journal.history(
            after=first - 1, before=None if session.ended_at is None else last + 1, limit=MOST
        )
        if not any(one.intention.key == "start_session" for one in entries):
            return ()
        return tuple(_moments(entries[::-1], steps[0].code if steps else ""))

    def newest(self) -> int:
        """Return the number of the newest thing that may be told, 0 where there is none."""
        found = self._bench.journal.history(limit=1)
        return found[0].number if found else 0

    def frame(self, number: int, tongue: Tongue, translate: Translate) -> AudienceFrame:
        """Return what the room could see after a change.

        Args:
            number: of the change.
            tongue: language in which it is told now.
            translate: says marked literals in it.
        """
        with self._bench.reading() as today, self._bench.journal.as_of(number) as past:
            return frame_in(
                VeiledPast(past, today), self._bench.catalogue, Look(), tongue, translate
            )


def _moments(entries: Sequence[ChangeEntry], step: str) -> Iterator[Moment]:
    for one in entries:
        if one.intention.key in _STEP_ENTERED:
            step = dict(one.intention.args).get("code", step)
        if one.intention.key not in _UNSEEN:
            yield Moment(
                one.number,
                one.happened_at,
                one.side,
                one.intention,
                step,
                one.undoes,
                one.undone,
            )
