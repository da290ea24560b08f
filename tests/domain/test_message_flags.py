from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.assumptions import assume
from domain.model.direction import Bearing
from domain.model.message_flags import (
    ClaimEvent,
    MessageFlag,
    decide_by,
    flag,
    flag_message,
    has_ground,
)
from domain.model.working_time import DEFAULT_CALENDAR

CODES = st.sampled_from(["C01", "C02", "C03"])
RESTS = st.dictionaries(CODES, st.sampled_from(Bearing))
EVENTS = st.lists(st.tuples(CODES, st.sampled_from(ClaimEvent)), max_size=6)
WORST_FIRST = list(MessageFlag)


def at(local: str) -> datetime:
    return datetime.fromisoformat(local)


@pytest.mark.parametrize(
    ("event", "load_bearing", "supporting"),
    [
        ("contradicted", "stop_and_review", "review_required"),
        ("reversed", "stop_and_review", "review_required"),
        ("claim_removed", "stop_and_review", "review_required"),
        ("value_changed", "review_required", "verify"),
        ("weakened", "review_required", "verify"),
        ("drifting", "review_required", "verify"),
        ("stale", "verify", "ok"),
        ("persona_demoted", "verify", "verify"),
        ("reworded", "ok", "ok"),
        ("evidence_only", "ok", "ok"),
        ("strengthened", "ok", "ok"),
    ],
)
def test_that_a_message_answers_for_what_carries_it(
    event: str, load_bearing: str, supporting: str
) -> None:
    found = [flag(bearing, ClaimEvent(event)) for bearing in Bearing]
    assert found == [load_bearing, supporting]


@given(RESTS, EVENTS, EVENTS)
def test_that_the_worst_wins_and_more_events_never_clear_a_flag(
    rests: dict[str, Bearing],
    events: list[tuple[str, ClaimEvent]],
    more: list[tuple[str, ClaimEvent]],
) -> None:
    before, after = flag_message(rests, events), flag_message(rests, [*more, *events])
    assert WORST_FIRST.index(after) <= WORST_FIRST.index(before)
    assert flag_message(rests, events[::-1]) is before
    assert flag_message({}, events) is MessageFlag.OK


def test_that_every_open_flag_has_a_day_by_which_it_is_decided() -> None:
    friday = at("2026-03-06T15:00")
    found = {raised: decide_by(raised, friday, DEFAULT_CALENDAR) for raised in MessageFlag}
    assert found == {
        MessageFlag.STOP_AND_REVIEW: at("2026-03-07T12:00"),
        MessageFlag.REVIEW_REQUIRED: at("2026-03-10T17:00"),
        MessageFlag.VERIFY: at("2026-03-10T17:00"),
        MessageFlag.OK: None,
    }


def test_that_a_message_needs_a_claim_that_bears_its_load() -> None:
    assert has_ground([Bearing.SUPPORTING, Bearing.LOAD_BEARING])
    assert not has_ground([Bearing.SUPPORTING])
    assert not has_ground([])


def test_that_the_days_to_decide_can_be_set_otherwise() -> None:
    monday = datetime(2026, 4, 6, 9)  # noqa: DTZ001 - a day of the office
    allowed = assume({"to_verify": 1}).days_allowed
    usual = decide_by(MessageFlag.VERIFY, monday, DEFAULT_CALENDAR)
    sooner = decide_by(MessageFlag.VERIFY, monday, DEFAULT_CALENDAR, allowed)
    assert usual is not None
    assert sooner is not None
    assert sooner < usual
    assert decide_by(MessageFlag.OK, monday, DEFAULT_CALENDAR, allowed) is None
