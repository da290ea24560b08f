"""Timing a session: the clocks of its steps, their minutes, and the pauses that nobody counts.

All of it is routine for undo. A change of minutes is taken back by the opposite change.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from domain.errors import NoMinutesToTake, NoSession
from domain.model.journal import UndoRole
from domain.model.session import Session, Step, StepState, Writing
from domain.services.reading_time import end_reading
from domain.services.sitting import Sitting, open_sitting, running_sitting
from domain.services.workbench import Workbench

LOST_TIME: Final = timedelta(minutes=30)
"""A timer that ran on for longer than this without any change was left behind, not used."""


class Timing:
    """Use cases of the facilitator around the clock."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    # the clock of a step

    def run_timer(self, step_id: UUID) -> None:
        """Let the time of a step run."""
        with self._bench.doing("time_step", role=UndoRole.ROUTINE) as work:
            step = work.of(Step).get(step_id)
            if step.running_since is None:
                work.of(Step).put(replace(step, running_since=self._bench.clock.now()))

    def pause_timer(self, step_id: UUID) -> None:
        """Let the time of a step stand; what it has used is kept."""
        self.stop_timer(step_id, self._bench.clock.now())

    def stop_timer(self, step_id: UUID, at: datetime) -> None:
        """Let the time of a step stand since an earlier moment; what came after is not counted.

        Args:
            step_id: the step.
            at: the moment, in UTC, e.g. when the laptop fell asleep.
        """
        with self._bench.doing("time_step", role=UndoRole.ROUTINE) as work:
            work.of(Step).put(work.of(Step).get(step_id).stopped_at(at))

    def count_time(self, step_id: UUID, seconds: int) -> None:
        """Count time that was left out after all, and let the timer run again."""
        with self._bench.doing("time_step", role=UndoRole.ROUTINE) as work:
            step = work.of(Step).get(step_id).stopped_at(self._bench.clock.now())
            spent = step.spent_seconds + max(0, seconds)
            now = self._bench.clock.now()
            work.of(Step).put(replace(step, spent_seconds=spent, running_since=now))

    def set_clock(self, step_id: UUID, before: datetime) -> None:
        """Keep a running timer true although the clock of the laptop was put back.

        Args:
            step_id: the step.
            before: what the clock said just before, in UTC.
        """
        with self._bench.doing("time_step", role=UndoRole.ROUTINE) as work:
            step = work.of(Step).get(step_id)
            if step.running_since is not None:
                now = self._bench.clock.now()
                work.of(Step).put(replace(step.stopped_at(before), running_since=now))

    def settle_time(self) -> None:
        """Stop a timer that ran on while nobody was there; called when a workspace is opened.

        A short absence counts: the room went on while the program was restarted. After half an
        hour without any change only the time up to the last change counts.
        """
        with self._bench.reading() as view:
            sitting = running_sitting(view)
        if sitting is None or sitting.current.running_since is None:
            return
        step, since = sitting.current, sitting.current.running_since
        newest = self._bench.journal.history(limit=1)
        last = max([since, *(entry.happened_at for entry in newest)])
        if self._bench.clock.now() - last > LOST_TIME:
            self.stop_timer(step.id, last)

    # silent reading

    def end_reading(self, session_id: UUID) -> None:
        """Let the room talk: everybody has read what was opened."""
        with self._bench.doing("end_reading", role=UndoRole.ROUTINE) as work:
            end_reading(work, work.of(Session).get(session_id), self._bench.clock.now())

    # minutes

    def change_minutes(self, step_id: UUID, by: int) -> None:
        """Give a step more minutes, or fewer; at least one stays."""
        with self._bench.reading() as view:
            step = view.of(Step).get(step_id)
        with self._bench.doing("change_minutes", role=UndoRole.ROUTINE, code=step.code) as work:
            work.of(Step).put(replace(step, minutes=max(1, step.minutes + by)))

    def move_minutes(self, giver_id: UUID, taker_id: UUID, minutes: int) -> None:
        """Move minutes between two steps that are not done; the session stays as long as it was.

        Moving them the other way takes it back.

        Args:
            giver_id: the step that gets shorter; at least a minute stays, and what it has used.
            taker_id: the step that gets longer.
            minutes: how many, one or more.

        Raises:
            NoMinutesToTake: the giver has not so many, or one of the two is done.
        """
        with self._bench.reading() as view:
            giver, taker = view.of(Step).get(giver_id), view.of(Step).get(taker_id)
        if StepState.DONE in (giver.state, taker.state) or giver.id == taker.id:
            raise NoMinutesToTake
        if not 0 < minutes <= self.spare_minutes(giver):
            raise NoMinutesToTake
        with self._bench.doing(
            "move_minutes",
            role=UndoRole.ROUTINE,
            minutes=str(minutes),
            giver=giver.code,
            taker=taker.code,
        ) as work:
            work.of(Step).put(replace(giver, minutes=giver.minutes - minutes))
            work.of(Step).put(replace(taker, minutes=taker.minutes + minutes))

    def spare_minutes(self, step: Step) -> int:
        """Return how many minutes a step can give: at least one stays, and what it has used."""
        used = -(-step.spent_at(self._bench.clock.now()) // 60)
        return max(0, step.minutes - max(1, used))

    # the day

    def resting(self) -> Sitting | None:
        """Return the session that has stopped for the day, or None."""
        with self._bench.reading() as view:
            sitting = open_sitting(view)
        return sitting if sitting is not None and sitting.session.paused_at is not None else None

    def stop_for_today(self, session_id: UUID) -> None:
        """Stop for the day in the middle of a step: the clock stands, nobody is at the laptop."""
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            session = view.of(Session).get(session_id)
        with self._bench.doing(
            "stop_for_today", role=UndoRole.ROUTINE, number=str(session.number)
        ) as work:
            work.of(Session).put(replace(session, paused_at=now))
            for writing in work.of(Writing).all(session_id=session_id):
                work.of(Writing).put(replace(writing, seated=None))
            for step in work.of(Step).all(session_id=session_id, state=StepState.CURRENT):
                work.of(Step).put(step.stopped_at(now))

    def go_on_later(self) -> None:
        """Go on where the room stopped; everything is as it was, and the clock still stands.

        Raises:
            NoSession: no session has stopped for the day.
        """
        sitting = self.resting()
        if sitting is None:
            raise NoSession
        number = str(sitting.session.number)
        with self._bench.doing("go_on_later", role=UndoRole.ROUTINE, number=number) as work:
            work.of(Session).put(replace(sitting.session, paused_at=None))
