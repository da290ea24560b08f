"""The life of a request, told from its steps alone."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.model.obligations_kept import Kept
from domain.model.request_life import RequestLife, kept, level_due, median_age, rises_at
from domain.model.requests import STEPS, Request, RequestEvent, RequestState, RequestStep
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.model.working_time import DEFAULT_CALENDAR
from persistence.catalogue import load_catalogue
from tests.fakes import FakeSecrets

START = datetime(2026, 3, 2, 8, tzinfo=UTC)
DUE = START + timedelta(hours=8)
S, R = RequestState, RequestStep


def asked(*steps: tuple[RequestStep, float], now: float = 0) -> RequestLife:
    """Return a request with steps so many hours after it was asked for, due after eight hours."""
    secrets = FakeSecrets()
    request = Request(
        secrets.new_id(), "Y01", 0, None, "MKL", "SAL", (), "", Bilingual.same("x"), "", "", START
    )
    events = []
    for place, (step, hours) in enumerate(((R.ISSUED, 0), *steps)):
        at = START + timedelta(hours=hours)
        due = {R.ISSUED: DUE, R.RETURNED: at + timedelta(hours=4)}.get(step)
        events.append(
            RequestEvent(UUID(int=place), request.id, place, step, at, "SAL", Side.SALES, "", due)
        )
    last = START + timedelta(hours=max([now, *(hours for _, hours in steps)]))
    return RequestLife(request, tuple(events), last)


def test_that_late_is_a_matter_of_the_clock_alone() -> None:
    assert asked(now=8).state is S.ISSUED
    assert asked(now=8.1).state is S.OVERDUE
    assert asked((R.ACKNOWLEDGED, 1), now=9).state is S.OVERDUE
    assert asked((R.DELIVERED, 1), now=99).state is S.DELIVERED, "a word is the requester's to say"
    assert asked((R.ESCALATED, 13), now=14).state is S.ESCALATED
    assert asked((R.ESCALATED, 13), now=14).late
    returned = asked((R.DELIVERED, 1), (R.RETURNED, 2), now=7)
    assert (returned.state, returned.late) == (S.OVERDUE, True), "the clock began anew, for less"


def test_that_the_steps_are_those_of_the_method() -> None:
    allowed = {(state.value, step.value) for state, steps in STEPS.items() for step in steps} | {
        (state.value, "overdue") for state in (S.ISSUED, S.ACKNOWLEDGED, S.RETURNED)
    }
    assert allowed - {("escalated", "escalated")} == {tuple(pair) for pair in transitions()}
    assert "refused" not in {step.value for step in RequestStep}


def transitions() -> list[list[str]]:
    """Return what the method's catalogue says may follow what."""
    import json

    import resources

    text = resources.path("catalogue/obligations.json").read_text("utf-8")
    found: list[list[str]] = json.loads(text)["status_machine"]["transitions"]
    assert load_catalogue().obligations
    return found


def test_that_being_kept_counts_deliveries_and_not_how_soon_they_were_looked_at() -> None:
    lives = [
        asked((R.DELIVERED, 7), (R.ACCEPTED, 30)),
        asked((R.DELIVERED, 9), (R.ACCEPTED, 10)),
        asked((R.DELIVERED, 1), (R.RETURNED, 2), (R.DELIVERED, 3), (R.ACCEPTED, 4)),
        asked(now=20),
        asked((R.WAIVED, 9)),
    ]
    assert kept(lives) == Kept(due=5, accepted_in_time=2, accepted=3, accepted_first_time=2)
    open_yet = [asked(now=1), asked((R.DELIVERED, 7), now=40), asked((R.WAIVED, 2))]
    assert kept(open_yet) == Kept(0, 0, 0, 0), "nothing can be said of these yet"
    assert median_age(open_yet) == timedelta(hours=20.5)
    assert median_age([]) is None


def test_that_a_late_request_goes_up_level_by_level() -> None:
    moments = rises_at(asked(), DEFAULT_CALENDAR)
    assert list(moments) == sorted(moments)
    for level, moment in enumerate(moments, 1):
        hours = (moment - START) / timedelta(hours=1)
        assert level_due(asked(now=hours), DEFAULT_CALENDAR) >= level
        assert level_due(asked(now=hours - 0.1), DEFAULT_CALENDAR) < level
    assert level_due(asked((R.DELIVERED, 9), now=400), DEFAULT_CALENDAR) == 0


@given(st.data())
def test_that_any_way_through_ends_in_a_state_that_its_last_step_names(data: st.DataObject) -> None:
    steps: list[tuple[RequestStep, float]] = []
    hours = 0.0
    for _ in range(data.draw(st.integers(0, 8))):
        hours += data.draw(st.sampled_from((0.5, 5.0, 30.0)))
        life = asked(*steps, now=hours)
        possible = sorted(life.next_steps)
        if not possible:
            assert life.closed_at is not None
            break
        steps.append((data.draw(st.sampled_from(possible)), hours))
    life = asked(*steps, now=hours)
    if steps and life.state is not S.OVERDUE:
        assert life.state.value == steps[-1][0].value
    assert life.open == (life.state not in (S.ACCEPTED, S.WAIVED))
    counted = kept([life])
    assert counted.due >= counted.accepted >= counted.accepted_in_time
    assert counted.accepted >= counted.accepted_first_time
    assert all(a.at <= b.at for a, b in pairwise(life.events))
