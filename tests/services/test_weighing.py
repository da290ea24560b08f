"""Weighing: what counts beside plain answers, which flags stand beside a status, and drift."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from domain.model.evidence import Answered, Evidence, answered
from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.release import Version
from domain.model.sides import Side
from domain.model.statistics.drift import Counts, Drift, DriftLimits
from domain.services.asking_next import AskingNext
from domain.services.assuming import Assuming
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drifting import drift_between
from domain.services.explained import explanations
from domain.services.weighing import WeighedClaim, Weighing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench

TODAY = date(2026, 3, 2)


@pytest.fixture
def claim(bench: Workbench) -> Claim:
    return Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Đa số khách lo lãi", "most"))


def hear(
    fake: FakeBench,
    bench: Workbench,
    claim: Claim,
    counts: tuple[int, int],
    *,
    kind: str = "sales_feedback",
    days: int = 0,
    by: str = "",
    silent: int = 0,
    lead: str = "",
) -> Evidence:
    item = Evidence(
        fake.secrets.new_id(),
        claim.id,
        kind,
        answered(*counts, claim),
        TODAY - timedelta(days=days),
        gathered_by=by,
        no_answer=silent,
        lead=lead,
    )
    with bench.doing("add_evidence") as work:
        work.of(Evidence).put(item)
    return item


def release(fake: FakeBench, bench: Workbench, *, days: int) -> None:
    """Publish a version so many days ago."""
    at = datetime(2026, 3, 2, 1, tzinfo=UTC) - timedelta(days=days)
    with bench.doing("publish_version") as work:
        work.of(Version).put(
            Version(fake.secrets.new_id(), f"1.{100 - days}", None, at, TODAY, "{}", "")
        )


def weighed(bench: Workbench) -> WeighedClaim:
    (one,) = Weighing(bench).weigh()
    return one


def test_that_a_published_study_is_worth_four_answers_and_no_answer(
    fake: FakeBench, bench: Workbench, claim: Claim
) -> None:
    hear(fake, bench, claim, (1, 0))
    hear(fake, bench, claim, (600, 400), kind="secondary_research")
    found = weighed(bench)
    assert (found.support, found.against) == (1, 0)
    assert found.posterior is not None
    assert found.posterior.alpha == pytest.approx(0.5 + 4 * 0.6 + 0.8)
    assert found.posterior.beta == pytest.approx(0.5 + 4 * 0.4)


def test_that_a_judgement_that_was_written_down_stands_in_only_where_nobody_rated(
    fake: FakeBench, bench: Workbench, claim: Claim
) -> None:
    hear(fake, bench, claim, (1, 0), kind="interview")
    hear(fake, bench, claim, (2, 8), kind="owner_statement", days=9)
    hear(fake, bench, claim, (9, 1), kind="owner_statement")
    found = weighed(bench).posterior
    assert found is not None
    assert found.alpha == pytest.approx(0.5 + 2 * 0.9 + 1)
    with bench.doing("edit_claim") as work:
        work.of(Claim).put(replace(claim, owner_of_ten=5))
    found = weighed(bench).posterior
    assert found is not None
    assert found.alpha == pytest.approx(0.5 + 2 * 0.5 + 1)


def test_that_one_source_and_few_answers_are_flagged_and_change_no_number(
    fake: FakeBench, bench: Workbench, claim: Claim
) -> None:
    hear(fake, bench, claim, (12, 4))
    plain = weighed(bench)
    assert plain.flags == ()
    hear(fake, bench, claim, (0, 0), silent=110)
    first = weighed(bench)
    assert first.flags == ("low_coverage",)
    assert first.posterior == plain.posterior
    hear(fake, bench, claim, (13, 5), by="S1")
    second = weighed(bench)
    assert second.flags == ("single_source", "low_coverage")
    assert second.coverage.share == pytest.approx(34 / 144)


def test_that_low_coverage_goes_by_the_workspaces_own_limit(
    fake: FakeBench, bench: Workbench, claim: Claim
) -> None:
    hear(fake, bench, claim, (20, 10), silent=70)
    assert weighed(bench).flags == ()
    Assuming(bench).set_value("least_coverage", 0.4)
    assert weighed(bench).flags == ("low_coverage",)


def test_that_a_claim_drifts_against_the_iteration_before(
    fake: FakeBench, bench: Workbench, claim: Claim
) -> None:
    release(fake, bench, days=80)
    hear(fake, bench, claim, (32, 8), days=60)
    release(fake, bench, days=50)
    assert weighed(bench).flags == (), "nothing was heard since"
    release(fake, bench, days=40)
    hear(fake, bench, claim, (8, 12), days=20)
    hear(fake, bench, claim, (6, 14), days=10)
    assert weighed(bench).flags == ("drifting",), "an iteration without answers is passed over"
    Assuming(bench).set_value("least_change", 0.6)
    assert weighed(bench).flags == ()
    Assuming(bench).reset("least_change")
    release(fake, bench, days=1)
    assert weighed(bench).flags == (), "the review has decided on it"


def test_that_all_claims_of_a_review_are_tested_together(
    fake: FakeBench, bench: Workbench, claim: Claim
) -> None:
    hear(fake, bench, claim, (24, 16), days=60)
    release(fake, bench, days=50)
    hear(fake, bench, claim, (15, 25), days=10)
    assert weighed(bench).flags == ("drifting",)
    for number in range(9):
        words = ClaimWords(PersonaField.PAIN, f"Đa số khách số {number}", "most")
        other = Claiming(bench).write_claim(words)
        hear(fake, bench, other, (20, 20), days=60)
        hear(fake, bench, other, (20, 20), days=10)
    assert all("drifting" not in one.flags for one in Weighing(bench).weigh())


def test_that_other_words_alone_bring_no_new_reckoning_of_drift(
    fake: FakeBench, bench: Workbench, claim: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    hear(fake, bench, claim, (32, 8), days=60)
    release(fake, bench, days=50)
    hear(fake, bench, claim, (14, 26), days=10)
    weighing = Weighing(bench)
    assert weighing.weigh()[0].flags == ("drifting",)
    reckoned: list[int] = []

    def noted(counted: Mapping[UUID, Sequence[Counts]], limits: DriftLimits) -> dict[UUID, Drift]:
        reckoned.append(len(counted))
        return drift_between(counted, limits)

    monkeypatch.setattr("domain.services.scales.drift_between", noted)
    Claiming(bench).edit_claim(claim.id, ClaimWords(claim.field, "Đa số khách ngại lãi", "most"))
    (now,) = weighing.weigh()
    assert (now.claim.text, now.flags, reckoned) == ("Đa số khách ngại lãi", ("drifting",), [])
    hear(fake, bench, claim, (60, 0), days=5)
    (now,) = weighing.weigh()
    assert (now.flags, reckoned) == ((), [1])


def test_that_lead_by_lead_a_claim_turns_before_the_next_review(
    fake: FakeBench, bench: Workbench, claim: Claim
) -> None:
    hear(fake, bench, claim, (24, 16), days=60)
    release(fake, bench, days=50)
    for number in range(8):
        hear(fake, bench, claim, (0, 1), days=40 - number, lead=f"L{number}")
    before = weighed(bench)
    assert "turning" in before.flags, "eight in a row, against six of ten"
    said = " ".join(one.said(str) for one in explanations(before, TODAY))
    assert ("do not wait for the calendar" in said) is (claim.importance == 3)
    release(fake, bench, days=10)
    assert "turning" not in weighed(bench).flags, "the review has decided on it"


def test_that_a_sum_of_many_has_no_order_and_turns_nothing(
    fake: FakeBench, bench: Workbench, claim: Claim
) -> None:
    hear(fake, bench, claim, (24, 16), days=60)
    for number in range(8):
        hear(fake, bench, claim, (0, 1), days=40 - number, lead=f"L{number}")
    assert "turning" not in weighed(bench).flags, "no version, nothing was accepted"
    release(fake, bench, days=30)
    hear(fake, bench, claim, (0, 30), days=20)
    assert "turning" not in weighed(bench).flags


def test_that_only_the_owner_is_one_way(fake: FakeBench, bench: Workbench, claim: Claim) -> None:
    with bench.doing("edit_claim") as work:
        work.of(Claim).put(replace(claim, sides=(Side.OWNER,)))
    assert weighed(bench).flags == ("one_way",)
    with bench.doing("add_evidence") as work:
        unclear = Evidence(fake.secrets.new_id(), claim.id, "survey", (Answered(("a",), 9),), TODAY)
        work.of(Evidence).put(unclear)
    assert weighed(bench).flags == ("one_way", "low_coverage"), "what is unclear is no answer"


def test_that_a_bench_keeps_one_of_each_service_so_that_claims_are_weighed_once(
    bench: Workbench, claim: Claim
) -> None:
    weighing = bench.use(Weighing)
    assert bench.use(Weighing) is weighing
    assert replace(bench).use(Weighing) is not weighing, "another bench keeps its own"
    (before,) = weighing.weigh()
    found = bench.use(AskingNext).unknown(claim.persona_id)
    assert found.questions[0].weighed is before
