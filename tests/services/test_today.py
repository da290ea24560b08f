"""Before seven in the morning in Vietnam it is still yesterday in UTC: the day is the room's."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from domain.model.evidence import OTHER, Answered
from domain.model.fields import PersonaField
from domain.model.statistics.provenance import Provenance
from domain.services.claiming import Claiming, ClaimWords
from domain.services.evidencing import EvidenceWords, Evidencing
from domain.services.weighing import Weighing, weigh_all
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench, FakeClock

EARLY = datetime(2026, 6, 13, 23, 30, tzinfo=UTC)
"""Half past six of 14 June in Vietnam."""

TODAY = date(2026, 6, 14)


@pytest.fixture(autouse=True)
def vietnam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stand with the laptop in Vietnam."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be set here")
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_that_what_was_heard_this_morning_is_taken_and_counted() -> None:
    bench = FakeBench(load_catalogue(), clock=FakeClock(EARLY)).bench()
    assert bench.today() == TODAY
    claim = Claiming(bench).write_claim(
        ClaimWords(PersonaField.ANXIETY, "Đa số ngại lãi", "most", 2, "objections", ("loan",))
    )
    counts = (Answered(("loan",), 20), Answered((OTHER,), 3))
    Evidencing(bench).add_evidence(claim.id, EvidenceWords(Provenance.INTERVIEW, counts, TODAY))
    (weighed,) = Weighing(bench).weigh()
    assert (weighed.support, weighed.against, weighed.heard_on) == (20, 3, TODAY)
    with bench.reading() as view:
        (told,) = weigh_all(view, bench.clock.now())
    assert told.support == 20
