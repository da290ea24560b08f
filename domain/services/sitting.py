"""A session with its steps, as the room stands in it: where it is, and how its time goes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from domain.model.session import Session, Step, StepState, Writing
from domain.ports import Reading


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session with its steps.

    Attributes:
        session: the session.
        steps: in order.
        writing: a side has the laptop behind the curtain.
    """

    session: Session
    steps: tuple[Step, ...]
    writing: bool = False

    @property
    def current(self) -> Step:
        """The step that the room is in; the last one of a session that has ended."""
        for step in self.steps:
            if step.state is StepState.CURRENT:
                return step
        return self.steps[-1]

    @property
    def minutes(self) -> int:
        """Planned time of the whole session, as changed by hand."""
        return sum(step.minutes for step in self.steps)

    @property
    def later(self) -> tuple[Step, ...]:
        """The steps that lie ahead of the current one and are not done."""
        place = self.current.position
        ahead = (step for step in self.steps if step.position > place)
        return tuple(step for step in ahead if step.state is StepState.AHEAD)

    def remaining_at(self, now: datetime) -> int:
        """Return the seconds that the current step and those ahead still take as planned."""
        return sum(max(0, step.left_at(now)) for step in (self.current, *self.later))

    def behind_at(self, now: datetime) -> int:
        """Return the seconds by which the session is behind the agenda; negative when ahead.

        It compares what was used and what is still to come with the minutes of the agenda
        itself: minutes added by hand put a session behind at once, minutes taken from a later
        step do not. A step that was passed over is compared as if it were to take no time.
        """
        used = sum(step.spent_at(now) for step in self.steps)
        agenda = sum((step.planned or step.minutes) * 60 for step in self.steps)
        return used + self.remaining_at(now) - agenda

    def ends_at(self, now: datetime) -> datetime:
        """Return when the session will be over if all goes as planned from now on."""
        return now + timedelta(seconds=self.remaining_at(now))

    def beside(self, step_id: UUID, distance: int) -> Step | None:
        """Return the step so many places after (or before) one, or None past either end."""
        places = [step.id for step in self.steps]
        place = places.index(step_id) + distance
        return self.steps[place] if 0 <= place < len(self.steps) else None


def sitting_in(view: Reading, session: Session) -> Sitting:
    """Return a session with its steps."""
    writings = view.of(Writing).all(session_id=session.id)
    return Sitting(
        session,
        tuple(view.of(Step).all(session_id=session.id)),
        writing=any(writing.seated for writing in writings),
    )


def open_sitting(view: Reading) -> Sitting | None:
    """Return the session that has not ended, whether the room sits or has stopped for the day."""
    opened = [session for session in view.of(Session).all() if session.ended_at is None]
    return sitting_in(view, opened[-1]) if opened else None


def running_sitting(view: Reading) -> Sitting | None:
    """Return the session in which the room sits now, or None."""
    sitting = open_sitting(view)
    return sitting if sitting is not None and sitting.session.paused_at is None else None
