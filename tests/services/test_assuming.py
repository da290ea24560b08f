"""The numbers of the method are shown, changed, taken back, and kept with each version."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import AssumptionOutOfBounds, AssumptionsDisagree
from domain.model.assumption_words import CHAPTERS, meaning_of, name_of, value_said
from domain.model.assumptions import METHOD, MUST_RISE, SETTINGS, Assumed, assume
from domain.model.brief import Workspace
from domain.model.differences import differences
from domain.model.evidence import Evidence, answered
from domain.model.fields import PersonaField
from domain.model.statistics.posterior import ClaimStatus
from domain.model.versions import ChangeKind
from domain.model.wording import Tongue
from domain.ports import Reading
from domain.services.assuming import Assuming, assumptions_of, told_assumptions
from domain.services.claiming import Claiming, ClaimWords
from domain.services.reckoning import Reckoning
from domain.services.review_figures import reviews_of
from domain.services.snapshots import assumptions_in, content_of
from domain.services.weighing import WeighedClaim, Weighing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.real import open_real
from tests.services.test_examples import rehearsed


@pytest.fixture
def view(fake: FakeBench) -> Iterator[Reading]:
    with fake.bench().reading() as opened:
        yield opened


def begin(fake: FakeBench, bench: Workbench, business: str = "real_estate", days: int = 90) -> None:
    begun = Workspace(
        fake.secrets.new_id(),
        "Vườn Sông",
        business,
        days,
        Tongue.VIETNAMESE,
        None,
        datetime(2026, 1, 5, tzinfo=UTC),
    )
    with bench.doing("begin_workspace") as work:
        work.of(Workspace).put(begun)


def heard(fake: FakeBench, bench: Workbench, support: int, against: int) -> WeighedClaim:
    """Write a claim with so many answers of today to Sales, and weigh it."""
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Đa số khách lo lãi", "most"))
    with bench.doing("write_claim") as work:
        work.of(Evidence).put(
            Evidence(
                fake.secrets.new_id(),
                claim.id,
                "sales_feedback",
                answered(support, against, claim),
                fake.clock.now().date(),
            )
        )
    return weighed(bench)


def weighed(bench: Workbench) -> WeighedClaim:
    (one,) = Weighing(bench).weigh()
    return one


def test_that_the_program_counts_as_the_method_until_somebody_says_otherwise(
    fake: FakeBench, bench: Workbench
) -> None:
    with bench.reading() as view:
        assert assumptions_of(view) == METHOD
    begin(fake, bench)
    assert not [line for line in Assuming(bench).lines() if line.differs]


def test_that_a_changed_number_changes_what_follows_and_is_no_row_once_it_is_ours_again(
    fake: FakeBench, bench: Workbench
) -> None:
    assuming = Assuming(bench)
    assert heard(fake, bench, 13, 0).status is ClaimStatus.SUPPORTED
    assuming.set_value("enough", 20)
    assert weighed(bench).status is ClaimStatus.THIN
    assuming.set_value("reliability.sales_feedback", 0.05)
    assert weighed(bench).status is ClaimStatus.UNTESTED
    assuming.reset("reliability.sales_feedback")
    assuming.set_value("enough", 10)
    assert weighed(bench).status is ClaimStatus.SUPPORTED
    assert not fake.store.things[Assumed]


def test_that_a_threshold_moves_the_verdict_and_the_level_the_range(
    fake: FakeBench, bench: Workbench
) -> None:
    before = heard(fake, bench, 40, 20)
    Assuming(bench).set_value("tau.most", 0.75)
    Assuming(bench).set_value("level", 0.5)
    after = weighed(bench)
    assert before.posterior is not None
    assert after.posterior is not None
    assert (before.threshold, after.threshold) == (0.5, 0.75)
    assert (before.status, after.status) == (ClaimStatus.SUPPORTED, ClaimStatus.CONTRADICTED)
    assert before.posterior.low < after.posterior.low < after.posterior.high < before.posterior.high


def test_that_the_half_life_is_the_workspaces_own(fake: FakeBench, bench: Workbench) -> None:
    begin(fake, bench, "b2b_saas", 180)
    lines = {line.setting.key: line for line in Assuming(bench).lines()}
    assert (lines["half_life"].value, lines["half_life"].default) == (180, 180)
    Assuming(bench).set_value("half_life", 45.4)
    with bench.reading() as view:
        assert assumptions_of(view).half_life("situation") == 90
    Assuming(bench).reset_all()
    assert next(iter(fake.store.things[Workspace].values())).half_life_days == 180


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1, 0, 1_001])
def test_that_a_number_without_sense_is_refused_and_changes_nothing(
    bench: Workbench, fake: FakeBench, value: float
) -> None:
    with pytest.raises(AssumptionOutOfBounds, match="Between 1 and 1000"):
        Assuming(bench).set_value("enough", value)
    assert not fake.store.intentions


def test_that_words_keep_their_order(bench: Workbench) -> None:
    assuming = Assuming(bench)
    with pytest.raises(AssumptionsDisagree, match=r"“Most” must stay below “Nearly all”"):
        assuming.set_value("tau.most", 0.8)
    assuming.set_value("tau.nearly_all", 0.9)
    assuming.set_value("tau.most", 0.85)
    with pytest.raises(AssumptionsDisagree):
        assuming.reset("tau.nearly_all")
    assuming.reset_all()
    assert not [line for line in assuming.lines() if line.differs]


def test_that_a_changed_number_is_one_step_to_undo(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    Assuming(bench).set_value("enough", 12.5)
    Assuming(bench).set_value("sure", 0.95)
    bench.journal.undo()
    with bench.reading() as view:
        found = assumptions_of(view)
    assert (found.bars.enough, found.bars.sure) == (12.5, 0.9)
    bench.journal.undo()
    with bench.reading() as view:
        assert assumptions_of(view) == METHOD
    file.close()


def test_that_a_version_names_only_what_was_counted_otherwise(
    fake: FakeBench, bench: Workbench
) -> None:
    begin(fake, bench)
    with bench.reading() as view:
        ours = content_of(view)
    assert "assumptions" not in json.loads(ours)
    Assuming(bench).set_value("enough", 12)
    Assuming(bench).set_value("half_life", 60)
    with bench.reading() as view:
        theirs = content_of(view)
    assert assumptions_in(theirs) == {"enough": 12, "half_life": 60}
    assert [one.kind for one in differences(ours, theirs)] == [ChangeKind.WEIGHED_OTHERWISE]


def test_that_what_was_signed_stays_counted_as_it_was_signed() -> None:
    fake = rehearsed("real_estate")
    bench = fake.bench()
    before = Reckoning(bench).figures()
    Assuming(bench).set_value("enough", 30)
    Assuming(bench).set_value("half_life", 20)
    assert Reckoning(bench).figures() == before
    with bench.reading() as view:
        assert {one.assumptions.bars.enough for one in reviews_of(view)} == {10}


def test_that_every_number_is_told_in_words(view: Reading) -> None:
    told = told_assumptions(view, str, ",")
    assert len(told) == len(SETTINGS)
    assert all(one.name and one.meaning.endswith(".") and one.value for one in told)
    assert {one.chapter for one in told} == {title for title, _ in CHAPTERS.values()}
    assert not any(one.differs for one in told)
    values = {key: value_said(one, one.default, str, ",") for key, one in SETTINGS.items()}
    assert values["sure"] == "90%"
    assert values["fewest_sources"] == "1,5 people"
    assert values["cap.survey"] == "no limit"


def test_that_the_method_itself_lies_within_the_bounds_and_in_order() -> None:
    for one in SETTINGS.values():
        assert one.low <= one.default <= one.high
        assert name_of(one)
        assert meaning_of(one)
    for lower, upper in MUST_RISE:
        assert SETTINGS[lower].default < SETTINGS[upper].default


@given(st.dictionaries(st.sampled_from(sorted(SETTINGS)), st.floats(0, 1), max_size=6))
def test_that_what_is_set_is_assumed_and_nothing_else_moves(changed: dict[str, float]) -> None:
    found = assume(changed)
    assert found.bars.enough == changed.get("enough", METHOD.bars.enough)
    assert found.level == changed.get("level", METHOD.level)
    assert found.thresholds == {
        code: changed.get(f"tau.{code}", tau) for code, tau in METHOD.thresholds.items()
    }
    for kind, weight in METHOD.weights.items():
        key = f"prior.{kind}" if weight.judgement else f"reliability.{kind}"
        kept = found.weights[kind]
        assert (kept.prior_size if weight.judgement else kept.reliability) == changed.get(
            key, weight.prior_size if weight.judgement else weight.reliability
        )


def test_that_a_number_of_a_newer_program_is_passed_over(fake: FakeBench, bench: Workbench) -> None:
    with bench.doing("change_assumption") as work:
        work.of(Assumed).put(Assumed(fake.secrets.new_id(), "not_invented_yet", 3.0))
    with bench.reading() as view:
        assert assumptions_of(view) == METHOD
