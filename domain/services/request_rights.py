"""Who may take which step of a request: the provider delivers, the requester accepts, A waives."""

from domain.errors import (
    NobodyCanWaive,
    NotFound,
    NotUpYet,
    StepOfTheOther,
    StepOutOfTurn,
    TopReached,
    WaiverNotTheirs,
)
from domain.model.request_life import ESCALATION, RequestLife, level_due, rises_at
from domain.model.request_words import STATES, STEPS_DONE
from domain.model.requests import Request, RequestState, RequestStep
from domain.model.responsibility import Activity, Cell, Position
from domain.model.working_time import WorkingCalendar
from domain.ports import Reading
from domain.services.flag_words import moment_said
from domain.text import mark

_OF_PROVIDER = frozenset({RequestStep.ACKNOWLEDGED, RequestStep.DELIVERED})
_OF_REQUESTER = frozenset({RequestStep.ISSUED, RequestStep.ACCEPTED, RequestStep.RETURNED})


def usual_actor(view: Reading, request: Request, step: RequestStep) -> str:
    """Return the code of the position that usually takes a step."""
    if step is RequestStep.WAIVED:
        return answering_for(view, request.activity) or request.requester
    return request.provider if step in _OF_PROVIDER else request.requester


def answering_for(view: Reading, code: str) -> str:
    """Return the code of the position that is A of an activity, or nothing."""
    for activity in view.of(Activity).all(code=code) if code else ():
        for cell in view.of(Cell).all(activity_id=activity.id):
            if "A" in cell.letters.split("/"):
                return view.of(Position).get(cell.position_id).code
    return ""


def actors_of(view: Reading, request: Request, step: RequestStep) -> tuple[Position, ...]:
    """Return the positions that may take a step, the usual one first."""
    usual = usual_actor(view, request, step)
    positions = view.of(Position).all()
    if step is RequestStep.WAIVED:
        return tuple(one for one in positions if one.code == answering_for(view, request.activity))
    sides = _sides(view, request, step)
    found = [one for one in positions if one.side in sides]
    return tuple(sorted(found, key=lambda one: (one.code != usual, one.position)))


def check_right(view: Reading, request: Request, step: RequestStep, by: str) -> Position:
    """Return the position that takes a step.

    A position of the same side may stand in for the one that owes or is entitled.

    Raises:
        NotFound: there is no such position.
        StepOfTheOther: it stands on another side.
        WaiverNotTheirs: it does not answer for the activity.
        NobodyCanWaive: nobody does.
    """
    found = view.of(Position).all(code=by)
    if not found:
        raise NotFound(mark("position"))
    if step is RequestStep.WAIVED:
        owner = answering_for(view, request.activity)
        if not owner:
            raise NobodyCanWaive
        if by != owner:
            raise WaiverNotTheirs(owner=owner, activity=request.activity)
    elif found[0].side not in _sides(view, request, step):
        raise StepOfTheOther(owner=usual_actor(view, request, step), by=by)
    return found[0]


def level_reached(life: RequestLife, calendar: WorkingCalendar) -> int:
    """Return the level to which a late request goes up now.

    Raises:
        StepOutOfTurn: it is not late.
        NotUpYet: the time of the next level has not come.
        TopReached: the owner knows already.
    """
    state = life.state
    if state not in (RequestState.OVERDUE, RequestState.ESCALATED):
        step = STEPS_DONE[RequestStep.ESCALATED]
        raise StepOutOfTurn(code=life.request.code, state=STATES[state], step=step)
    if life.level >= len(ESCALATION):
        raise TopReached
    level = level_due(life, calendar)
    if level <= life.level:
        raise NotUpYet(moment=moment_said(rises_at(life, calendar)[life.level]))
    return level


def _sides(view: Reading, request: Request, step: RequestStep) -> set[object]:
    codes = {request.provider, request.requester}
    if step in _OF_PROVIDER:
        codes = {request.provider}
    elif step in _OF_REQUESTER:
        codes = {request.requester}
    return {one.side for one in view.of(Position).all() if one.code in codes}
