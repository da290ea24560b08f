"""Looping: where the project stands in the loop, and what is to be done next.

Nothing here is kept: the state follows from the brief, sessions, versions, campaigns, leads and
frozen figures, so it can never say anything else than they do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.model.loop import (
    LoopState,
    Station,
    StationState,
    state_of,
    station_now,
    station_states,
)
from domain.services.briefing import Briefing
from domain.services.calendars import project_calendar
from domain.services.flagging import Flagging, StandingMessage
from domain.services.loop_facts import LoopStanding, loop_standing
from domain.services.next_things import NextThing, Waiting, next_things
from domain.services.proposing import Proposing
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Loop:
    """The loop as it stands.

    Attributes:
        state: where the project stands.
        now: the station at which it stands.
        stations: where each station stands, in the order of the loop.
        standing: the figures that it is told with.
        next: what is to be done, late things first.
    """

    state: LoopState
    now: Station
    stations: Mapping[Station, StationState]
    standing: LoopStanding
    next: tuple[NextThing, ...]

    @property
    def one_way(self) -> bool:
        """Whether the process has no way back."""
        return self.standing.facts.one_way


class Looping:
    """Reads the loop."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._weighing = bench.use(Weighing)
        self._flagging = bench.use(Flagging)
        self._briefing = bench.use(Briefing)
        self._proposing = bench.use(Proposing)

    def loop(self) -> Loop:
        """Return the loop as it stands now. It weighs claims: ask beside the window."""
        now = self._bench.clock.now().astimezone()
        weighed = self._weighing.weigh()
        messages = self._flagging.messages(weighed)
        revision = self._proposing.revision()
        proposed = [one for one in revision.proposals if not one.decision] if revision else []
        with self._bench.reading() as view:
            unready = sum(one.needed and not one.met for one in self._briefing.readiness())
            calendar = project_calendar(view, self._bench.catalogue)
            standing = loop_standing(view, now, calendar, unready=unready, to_revise=len(proposed))
            waiting = Waiting(calendar, weighed, _flagged(messages), proposed)
            things = next_things(view, now, standing, waiting)
        facts = standing.facts
        return Loop(state_of(facts), station_now(facts), station_states(facts), standing, things)


def _flagged(messages: Sequence[StandingMessage]) -> list[StandingMessage]:
    return [one for one in messages if one.open]
