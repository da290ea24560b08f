"""Claims: written from the board, changed, retired, never lost."""

from dataclasses import replace

import pytest

from domain.errors import ClaimInVersion, TextMissing, TextTooLong, ThresholdOutOfBounds
from domain.model.differences import differences
from domain.model.evidence import Evidence, answered
from domain.model.fields import PersonaField
from domain.model.persona import Persona, PersonaKind
from domain.model.session import Comparison, ComparisonKind, Note, Outcome
from domain.model.sides import Side
from domain.model.statistics.posterior import ClaimStatus
from domain.model.versions import ChangeKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.snapshots import claims_in, content_of
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT
from tests.fakes import FakeBench

LOAN = ClaimWords(PersonaField.OBJECTION, "Nhiều khách ngại lãi vay sau ưu đãi", "many")


def _point(fake: FakeBench, bench: Workbench) -> Comparison:
    session = fake.secrets.new_id()
    notes = [
        Note(
            fake.secrets.new_id(),
            session,
            session,
            f"C03-{side.upper()}-01",
            side,
            LOAN.field,
            0,
            "lãi",
        )
        for side in (Side.SALES, Side.OWNER)
    ]
    point = Comparison(
        fake.secrets.new_id(),
        session,
        0,
        LOAN.field,
        ComparisonKind.ONLY_SALES,
        tuple(note.id for note in notes),
    )
    with bench.doing("compare_notes") as work:
        work.of(Comparison).put(point)
        for note in notes:
            work.of(Note).put(note)
    return point


def test_that_the_first_claim_makes_the_primary_persona(fake: FakeBench, bench: Workbench) -> None:
    claim = Claiming(bench).write_claim(LOAN)
    (persona,) = fake.store.things[Persona].values()
    assert (claim.code, claim.persona_id) == ("C01", persona.id)
    assert persona.kind is PersonaKind.PRIMARY


def test_that_a_claim_wears_the_sides_of_the_point_it_grows_from(
    fake: FakeBench, bench: Workbench
) -> None:
    point = _point(fake, bench)
    claiming = Claiming(bench)
    assert claiming.write_claim(LOAN, comparison_id=point.id).sides == (Side.SALES, Side.OWNER)
    assert fake.store.things[Comparison][point.id].outcome is Outcome.ONE_CLAIM
    claiming.write_claim(LOAN, comparison_id=point.id)
    assert fake.store.things[Comparison][point.id].outcome is Outcome.TWO_CLAIMS


def test_that_a_text_is_cleaned_and_bounded(bench: Workbench) -> None:
    claiming = Claiming(bench)
    claim = claiming.write_claim(ClaimWords(LOAN.field, "  Đa số\u202e lo\t\nlãi "))
    assert claim.text == "Đa số lo lãi"
    with pytest.raises(TextMissing):
        claiming.write_claim(ClaimWords(LOAN.field, " \u200b "))
    with pytest.raises(TextTooLong):
        claiming.edit_claim(claim.id, ClaimWords(LOAN.field, "x" * (LINE_LIMIT + 1)))
    assert claiming.claims() == (claim,)


def test_that_rewording_is_told_apart_from_a_new_definition(
    fake: FakeBench, bench: Workbench
) -> None:
    claiming = Claiming(bench)
    claim = claiming.write_claim(LOAN)
    claiming.edit_claim(claim.id, ClaimWords(LOAN.field, "Nhiều khách sợ lãi vay", "many"))
    claiming.edit_claim(claim.id, ClaimWords(LOAN.field, "Nhiều khách sợ lãi vay", "most"))
    assert [one.key for one in fake.store.intentions[-2:]] == ["reword_claim", "edit_claim"]


def test_that_a_claim_with_answers_is_retired_and_comes_back(
    fake: FakeBench, bench: Workbench
) -> None:
    claiming = Claiming(bench)
    claim = claiming.write_claim(LOAN)
    other = claiming.write_claim(LOAN)
    with bench.doing("load_example") as work:
        day = fake.clock.now().date()
        work.of(Evidence).put(
            Evidence(fake.secrets.new_id(), claim.id, "sales_feedback", answered(3, 1, claim), day)
        )
    with pytest.raises(ClaimInVersion):
        claiming.remove_claim(claim.id)
    claiming.retire_claim(claim.id)
    assert claiming.claims() == (other,)
    assert len(claiming.claims(retired=True)) == 2
    claiming.bring_back_claim(claim.id)
    assert claim in claiming.claims()
    claiming.remove_claim(other.id)
    assert claiming.claims() == (claim,)


def test_that_claims_keep_their_codes_when_they_move(bench: Workbench) -> None:
    claiming = Claiming(bench)
    codes = [claiming.write_claim(LOAN).code for _ in range(4)]
    last = claiming.claims()[-1]
    claiming.move_claim(last.id, 0)
    assert [claim.code for claim in claiming.claims()] == [codes[3], *codes[:3]]


def test_that_a_threshold_of_its_own_weighs_the_same_answers_otherwise(
    fake: FakeBench, bench: Workbench
) -> None:
    claiming, weighing = Claiming(bench), Weighing(bench)
    claim = claiming.write_claim(LOAN)
    day = fake.clock.now().date()
    with bench.doing("hear") as work:
        id = fake.secrets.new_id()
        work.of(Evidence).put(Evidence(id, claim.id, "interview", answered(12, 18, claim), day))
    (usual,) = weighing.weigh()
    claiming.edit_claim(claim.id, replace(LOAN, threshold=0.6))
    (strict,) = weighing.weigh()
    assert (usual.threshold, strict.threshold) == (0.3, 0.6)
    assert (usual.support, usual.against) == (strict.support, strict.against)
    assert (usual.status, strict.status) == (ClaimStatus.CONTESTED, ClaimStatus.CONTRADICTED)


@pytest.mark.parametrize("share", [0.0, 1.0, 1.5, -0.2, float("nan")])
def test_that_a_threshold_lies_between_nobody_and_everybody(bench: Workbench, share: float) -> None:
    with pytest.raises(ThresholdOutOfBounds):
        Claiming(bench).write_claim(replace(LOAN, threshold=share))
    assert Claiming(bench).claims() == ()


def test_that_a_version_says_a_threshold_where_there_is_one(
    fake: FakeBench, bench: Workbench
) -> None:
    claiming = Claiming(bench)
    claim = claiming.write_claim(LOAN)
    with bench.reading() as view:
        before = content_of(view)
    claiming.edit_claim(claim.id, replace(LOAN, threshold=0.4))
    with bench.reading() as view:
        after = content_of(view)
    assert "threshold" not in before
    assert [one.threshold for one in claims_in(after)] == [0.4]
    assert [one.kind for one in differences(before, after)] == [ChangeKind.VALUE_CHANGED]
