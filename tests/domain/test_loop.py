"""The loop's state machine: told from facts, with no way back in the one-way process."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.loop import (
    LoopFacts,
    LoopState,
    Sitting,
    Station,
    StationState,
    state_of,
    station_now,
    station_states,
)

counts = st.integers(0, 3)
facts_of_any_kind = st.builds(
    LoopFacts,
    one_way=st.booleans(),
    sitting=st.sampled_from(Sitting),
    sat=st.booleans(),
    signed=st.booleans(),
    begun=counts,
    live=counts,
    received=counts,
    untouched=counts,
    fed_back=counts,
    waiting=counts,
    frozen=st.booleans(),
    settled=st.booleans(),
    unready=counts,
    outdated=counts,
    to_revise=counts,
)

SIGNED = LoopFacts(sat=True, signed=True)
LIVE = replace(SIGNED, begun=2, live=2)
HEARD = replace(LIVE, received=9, fed_back=4, waiting=2)
FROZEN = replace(HEARD, live=0, frozen=True)


@pytest.mark.parametrize(
    ("facts", "state", "station"),
    [
        (LoopFacts(), LoopState.BRIEFING, Station.BRIEF),
        (LoopFacts(sitting=Sitting.DRAWING, sat=True), LoopState.DRAWING, Station.DRAW),
        (LoopFacts(sitting=Sitting.DIRECTING, sat=True), LoopState.DIRECTING, Station.DRAW),
        (LoopFacts(sat=True), LoopState.DRAWING, Station.DRAW),
        (SIGNED, LoopState.RELEASED, Station.CAMPAIGN),
        (LIVE, LoopState.CAMPAIGN_LIVE, Station.CAMPAIGN),
        (replace(LIVE, received=9, untouched=9), LoopState.CAMPAIGN_LIVE, Station.LEADS),
        (HEARD, LoopState.COLLECTING, Station.FEEDBACK),
        (replace(LIVE, live=0), LoopState.COLLECTING, Station.FEEDBACK),
        (FROZEN, LoopState.FIGURES_FROZEN, Station.REVISE),
        (replace(FROZEN, sitting=Sitting.DRAWING), LoopState.REVIEWING, Station.REVISE),
        (replace(FROZEN, settled=True), LoopState.RELEASED, Station.CAMPAIGN),
    ],
)
def test_the_way_round(facts: LoopFacts, state: LoopState, station: Station) -> None:
    assert (state_of(facts), station_now(facts)) == (state, station)


def test_the_one_way_process() -> None:
    begun = LoopFacts(one_way=True, begun=1, live=1)
    assert state_of(LoopFacts(one_way=True)) is LoopState.BRIEFING
    assert state_of(begun) is LoopState.CAMPAIGN_LIVE
    over = replace(begun, live=0, received=30)
    assert (state_of(over), station_now(over)) == (LoopState.HANDED_OVER, Station.LEADS)
    # the change-over keeps what was: the same facts, told of the loop
    assert state_of(replace(over, one_way=False, begun=0, received=0)) is LoopState.BRIEFING


def test_that_what_waits_is_told_at_its_station() -> None:
    states = station_states(replace(HEARD, untouched=3, to_revise=4))
    assert list(states.values()) == [
        StationState.DONE,
        StationState.DONE,
        StationState.DONE,
        StationState.WAITING,
        StationState.NOW,
        StationState.WAITING,
    ]
    assert station_states(replace(HEARD, to_revise=0))[Station.REVISE] is StationState.NOT_YET


@given(facts_of_any_kind)
def test_that_there_is_one_station_now_and_never_a_way_back(facts: LoopFacts) -> None:
    states = station_states(facts)
    assert list(states) == list(Station)
    assert [one for one, state in states.items() if state is StationState.NOW] == [
        station_now(facts)
    ]
    absent = {one for one, state in states.items() if state is StationState.ABSENT}
    back = {Station.DRAW, Station.FEEDBACK, Station.REVISE}
    assert absent == (back if facts.one_way else set())
    if facts.one_way:
        assert state_of(facts) in (
            LoopState.BRIEFING,
            LoopState.CAMPAIGN_LIVE,
            LoopState.HANDED_OVER,
        )
    else:
        assert state_of(facts) is not LoopState.HANDED_OVER
