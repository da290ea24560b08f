"""Where a project stands in the loop: told from what is true of it, and never kept beside that."""

from dataclasses import dataclass
from enum import StrEnum


class LoopState(StrEnum):
    """Where a project stands (method, H).

    The loop runs ``BRIEFING`` → ``DRAWING`` → ``DIRECTING`` → ``RELEASED`` → ``CAMPAIGN_LIVE`` →
    ``COLLECTING`` → ``FIGURES_FROZEN`` → ``REVIEWING`` → ``RELEASED`` …; the one-way process ends
    in ``HANDED_OVER``, from which nothing comes back.
    """

    BRIEFING = "briefing"
    DRAWING = "drawing"
    DIRECTING = "directing"
    RELEASED = "released"
    CAMPAIGN_LIVE = "campaign_live"
    COLLECTING = "collecting"
    FIGURES_FROZEN = "figures_frozen"
    REVIEWING = "reviewing"
    HANDED_OVER = "handed_over"


class Station(StrEnum):
    """A station of the ring, in the order of the loop."""

    BRIEF = "brief"
    DRAW = "draw"
    CAMPAIGN = "campaign"
    LEADS = "leads"
    FEEDBACK = "feedback"
    REVISE = "revise"


class StationState(StrEnum):
    """Where a station stands.

    ``WAITING``: something there waits for somebody. ``ABSENT``: the one-way process has no such
    station.
    """

    DONE = "done"
    NOW = "now"
    WAITING = "waiting"
    NOT_YET = "not_yet"
    ABSENT = "absent"


class Sitting(StrEnum):
    """What the room is doing."""

    NONE = "none"
    DRAWING = "drawing"
    DIRECTING = "directing"


@dataclass(frozen=True, slots=True)
class LoopFacts:
    """What is true of a project, as far as its place in the loop rests on it.

    Attributes:
        one_way: its process runs one way: nothing comes back from Sales.
        sitting: what a session that is open is doing.
        sat: a session was held, or is being held.
        signed: a version of the persona is in force.
        begun: campaigns of the iteration that have begun.
        live: those of them that run.
        received: leads that Sales was given.
        untouched: leads that nobody has said they were tried.
        fed_back: leads of which Sales has said something.
        waiting: leads that wait for a word of Sales.
        frozen: the figures of the iteration are kept.
        settled: a version or a review came after they were kept.
        unready: what the brief still lacks.
        outdated: running campaigns that aim at a version no longer in force.
        to_revise: changes that the evidence proposes, and on which nobody has decided.
    """

    one_way: bool = False
    sitting: Sitting = Sitting.NONE
    sat: bool = False
    signed: bool = False
    begun: int = 0
    live: int = 0
    received: int = 0
    untouched: int = 0
    fed_back: int = 0
    waiting: int = 0
    frozen: bool = False
    settled: bool = False
    unready: int = 0
    outdated: int = 0
    to_revise: int = 0


_ONE_WAY = (Station.BRIEF, Station.CAMPAIGN, Station.LEADS)
_STATION_OF = {
    LoopState.BRIEFING: Station.BRIEF,
    LoopState.DRAWING: Station.DRAW,
    LoopState.DIRECTING: Station.DRAW,
    LoopState.RELEASED: Station.CAMPAIGN,
    LoopState.CAMPAIGN_LIVE: Station.CAMPAIGN,
    LoopState.COLLECTING: Station.FEEDBACK,
    LoopState.FIGURES_FROZEN: Station.REVISE,
    LoopState.REVIEWING: Station.REVISE,
    LoopState.HANDED_OVER: Station.LEADS,
}


def state_of(facts: LoopFacts) -> LoopState:
    """Tell where a project stands."""
    if facts.one_way:
        return _one_way(facts)
    if facts.sitting is not Sitting.NONE:
        if facts.signed:
            return LoopState.REVIEWING
        directing = facts.sitting is Sitting.DIRECTING
        return LoopState.DIRECTING if directing else LoopState.DRAWING
    if facts.frozen:
        return LoopState.RELEASED if facts.settled else LoopState.FIGURES_FROZEN
    if facts.begun:
        return LoopState.CAMPAIGN_LIVE if _only_live(facts) else LoopState.COLLECTING
    if facts.signed:
        return LoopState.RELEASED
    return LoopState.DRAWING if facts.sat else LoopState.BRIEFING


def station_now(facts: LoopFacts) -> Station:
    """Tell at which station a project stands; leads that came while ads run are the newest."""
    state = state_of(facts)
    if state is LoopState.CAMPAIGN_LIVE and facts.received:
        return Station.LEADS
    return _STATION_OF[state]


def station_states(facts: LoopFacts) -> dict[Station, StationState]:
    """Tell where each station stands, in the order of the loop."""
    order = list(Station)
    now = order.index(station_now(facts))
    return {station: _station(facts, station, place - now) for place, station in enumerate(order)}


def _one_way(facts: LoopFacts) -> LoopState:
    if facts.live or (facts.begun and not facts.received):
        return LoopState.CAMPAIGN_LIVE
    return LoopState.HANDED_OVER if facts.received else LoopState.BRIEFING


def _only_live(facts: LoopFacts) -> bool:
    return bool(facts.live) and not facts.fed_back


def _station(facts: LoopFacts, station: Station, ahead: int) -> StationState:
    if facts.one_way and station not in _ONE_WAY:
        return StationState.ABSENT
    if not ahead:
        return StationState.NOW
    if _waits(facts, station):
        return StationState.WAITING
    return StationState.DONE if ahead < 0 else StationState.NOT_YET


def _waits(facts: LoopFacts, station: Station) -> bool:
    """Tell whether something at a station waits for somebody."""
    waiting = {
        Station.BRIEF: 0 if facts.signed else facts.unready,
        Station.CAMPAIGN: facts.outdated,
        Station.LEADS: 0 if facts.frozen else facts.untouched,
        Station.FEEDBACK: 0 if facts.frozen else facts.waiting,
        Station.REVISE: facts.to_revise if facts.signed else 0,
    }
    return waiting.get(station, 0) > 0
