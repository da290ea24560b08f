"""What a session keeps on record, as a page, a document or the projector reads it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.model.brief import Person, Statement
from domain.model.record import Action, Decision, ParkedItem
from domain.model.session import Comparison, Note, Outcome, Session, Step
from domain.ports import Reading
from domain.services.writings import reveal_in


@dataclass(frozen=True, slots=True)
class ParkedLine:
    """Something in the parking lot.

    Attributes:
        id: of the item, or of the point of the board.
        session: number of the session in which it was parked.
        step_id: the step in which it was parked, or None.
        text: what was put aside.
        point: it is a point of the difference board.
        settled: the room is through with it.
        answer: what became of it.
        carried: an earlier session left it.
    """

    id: UUID
    session: int
    step_id: UUID | None
    text: str
    point: bool
    settled: bool
    answer: str
    carried: bool


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action with the name of who does it now.

    Attributes:
        action: the action.
        owner: name of who does it, or empty.
        session: number of the session in which it was agreed.
        late: it should have been done by now.
        carried: an earlier session left it.
    """

    action: Action
    owner: str
    session: int
    late: bool
    carried: bool


@dataclass(frozen=True, slots=True)
class Record:
    """What a session keeps: its own things first, then what earlier ones left open to it."""

    parked: tuple[ParkedLine, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[ActionLine, ...] = ()


def record_of(view: Reading, session: Session, today: date) -> Record:
    """Return what a session keeps on a day.

    What an earlier session left open, or what was settled only since this one began, is shown
    with it.
    """
    before = [one for one in view.of(Session).all() if one.number <= session.number]
    before.sort(key=lambda one: (one.id != session.id, one.number))
    return Record(
        parked=tuple(line for one in before for line in _parked(view, one, session)),
        decisions=tuple(view.of(Decision).all(session_id=session.id)),
        actions=tuple(line for one in before for line in _actions(view, one, session, today)),
    )


def last_decisions(view: Reading, session: Session) -> tuple[Decision, ...]:
    """Return the decisions of the newest earlier session that took any."""
    earlier = [one for one in view.of(Session).all() if one.number < session.number]
    for one in sorted(earlier, key=lambda one: one.number, reverse=True):
        taken = view.of(Decision).all(session_id=one.id)
        if taken:
            return tuple(taken)
    return ()


def owner_of(action: Action, people: Iterable[Person]) -> str:
    """Return the name of who does an action: the person's as it is now, else as it was typed."""
    return next((one.name for one in people if one.id == action.owner_id), action.owner)


def _shown(session: Session, running: Session, settled_at: datetime | None) -> bool:
    return session.id == running.id or settled_at is None or settled_at > running.started_at


def _parked(view: Reading, session: Session, running: Session) -> list[ParkedLine]:
    carried = session.id != running.id
    lines = [
        ParkedLine(
            id=one.id,
            session=session.number,
            step_id=one.step_id,
            text=one.text,
            point=False,
            settled=one.settled_at is not None,
            answer=one.answer,
            carried=carried,
        )
        for one in view.of(ParkedItem).all(session_id=session.id, comparison_id=None)
        if one.text  # without words it speaks of a point that went into another one
        and _shown(session, running, one.settled_at)
    ]
    closed = {
        one.comparison_id: one for one in view.of(ParkedItem).all() if one.comparison_id is not None
    }
    for point in parked_points(view, session):
        closing = closed.get(point.id)
        if not _shown(session, running, closing.settled_at if closing else None):
            continue
        lines.append(
            ParkedLine(
                id=point.id,
                session=session.number,
                step_id=None,
                text=words_of_point(view, point),
                point=True,
                settled=closing is not None and closing.settled_at is not None,
                answer=closing.answer if closing else "",
                carried=carried,
            )
        )
    return lines


def parked_points(view: Reading, session: Session) -> tuple[Comparison, ...]:
    """Return the points of a session's board that the room parked; none before the reveal."""
    if reveal_in(view, session.id) is None:
        return ()
    return tuple(view.of(Comparison).all(session_id=session.id, outcome=Outcome.PARKED))


def words_of_point(view: Reading, point: Comparison) -> str:
    """Return the room's words on a point, or what was written in it."""
    if point.resolution:
        return point.resolution
    written = (view.of(Note).find(id) or view.of(Statement).find(id) for id in point.note_ids)
    return " / ".join(one.text for one in written if one is not None)


def _actions(view: Reading, session: Session, running: Session, today: date) -> list[ActionLine]:
    people = view.of(Person).all()
    return [
        ActionLine(
            action=one,
            owner=owner_of(one, people),
            session=session.number,
            late=one.late_on(today),
            carried=session.id != running.id,
        )
        for one in view.of(Action).all(session_id=session.id)
        if _shown(session, running, one.done_at)
    ]


def step_codes(view: Reading) -> dict[UUID, str]:
    """Return the code of every step."""
    return {step.id: step.code for step in view.of(Step).all()}
