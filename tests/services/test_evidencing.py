"""Evidence that is written down by hand: checked, kept raw, and taken back by undo."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from domain.errors import (
    CodeNamesSomebody,
    CountOutOfBounds,
    DomainError,
    EvidenceInFuture,
    EvidenceNeedsDay,
    GradeUnknown,
    NobodyAnswered,
    NotFound,
    OneLeadOneAnswer,
    TextTooLong,
)
from domain.model.evidence import OTHER, Answered
from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.statistics.posterior import ClaimStatus
from domain.model.statistics.provenance import WEIGHTS, Provenance
from domain.services.claiming import Claiming, ClaimWords
from domain.services.evidencing import EvidenceWords, Evidencing
from domain.services.weighing import WeighedClaim, Weighing
from domain.services.workbench import Workbench

WORDS = ClaimWords(
    PersonaField.ANXIETY, "Đa số khách ngại lãi", "most", 2, "objections", ("loan_interest",)
)


@pytest.fixture
def claim(bench: Workbench) -> Claim:
    return Claiming(bench).write_claim(WORDS)


def today(bench: Workbench) -> date:
    return bench.clock.now().date()


def heard(bench: Workbench, support: int = 20, against: int = 3) -> EvidenceWords:
    counts = (Answered(("loan_interest",), support), Answered((OTHER,), against))
    return EvidenceWords(Provenance.INTERVIEW, counts, today(bench), "12 cuộc phỏng vấn")


def weighed(bench: Workbench) -> WeighedClaim:
    (one,) = Weighing(bench).weigh()
    return one


def test_that_evidence_moves_a_claim(bench: Workbench, claim: Claim) -> None:
    Evidencing(bench).add_evidence(claim.id, heard(bench))
    assert weighed(bench).status is ClaimStatus.SUPPORTED
    Evidencing(bench).add_evidence(claim.id, heard(bench, 2, 60))
    assert weighed(bench).status is ClaimStatus.CONTRADICTED
    assert (weighed(bench).support, weighed(bench).against) == (22, 63)


def test_that_evidence_is_changed_and_taken_away(bench: Workbench, claim: Claim) -> None:
    evidencing = Evidencing(bench)
    item = evidencing.add_evidence(claim.id, heard(bench))
    words = EvidenceWords.of(item)
    evidencing.edit_evidence(item.id, replace(words, not_asked=40, grade="c4", note="Ca tối"))
    (kept,) = Weighing(bench).evidence(claim.id)
    assert (kept.not_asked, kept.grade, kept.note) == (40, "C4", "Ca tối")
    evidencing.remove_evidence(item.id)
    assert Weighing(bench).evidence(claim.id) == ()
    with pytest.raises(NotFound):
        evidencing.remove_evidence(item.id)


@pytest.mark.parametrize("kind", list(Provenance))
def test_that_each_kind_can_be_written_and_a_judgement_is_no_answer(
    bench: Workbench, claim: Claim, kind: Provenance
) -> None:
    Evidencing(bench).add_evidence(claim.id, replace(heard(bench, 7, 3), kind=kind))
    assert weighed(bench).support == (0 if WEIGHTS[kind].judgement else 7)


def test_that_the_default_grade_of_a_kind_is_not_kept(bench: Workbench, claim: Claim) -> None:
    item = Evidencing(bench).add_evidence(claim.id, replace(heard(bench), grade="A2"))
    assert item.grade == ""


def test_that_who_was_not_asked_can_be_told_alone(bench: Workbench, claim: Claim) -> None:
    words = EvidenceWords(Provenance.SALES_FEEDBACK, (), today(bench), not_asked=12)
    Evidencing(bench).add_evidence(claim.id, words)
    assert weighed(bench).coverage.not_asked == 12


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"happened_on": None}, EvidenceNeedsDay),
        ({"answered": (Answered(("loan_interest",), -1),)}, CountOutOfBounds),
        ({"no_answer": 10_000_000}, CountOutOfBounds),
        ({"answered": ()}, NobodyAnswered),
        ({"answered": (Answered((OTHER,), 0),)}, NobodyAnswered),
        ({"answered": (), "not_asked": 5, "kind": Provenance.SALES_JUDGEMENT}, NobodyAnswered),
        ({"lead": "L-12"}, OneLeadOneAnswer),
        ({"lead": "0901 234 567"}, CodeNamesSomebody),
        ({"lead": "901.234.5678"}, CodeNamesSomebody),
        ({"lead": "lan@example.com"}, CodeNamesSomebody),
        ({"gathered_by": "Nguyễn Thị Lan"}, CodeNamesSomebody),
        ({"grade": "G9"}, GradeUnknown),
        ({"source": "x" * 301}, TextTooLong),
        ({"note": "ế" * 30_000}, TextTooLong),
    ],
)
def test_that_what_cannot_be_is_refused_and_nothing_is_written(
    bench: Workbench, claim: Claim, changes: dict[str, Any], error: type[DomainError]
) -> None:
    with pytest.raises(error):
        Evidencing(bench).add_evidence(claim.id, replace(heard(bench), **changes))
    assert Weighing(bench).evidence(claim.id) == ()


def test_that_answers_of_tomorrow_are_refused(bench: Workbench, claim: Claim) -> None:
    words = replace(heard(bench), happened_on=today(bench) + timedelta(days=1))
    with pytest.raises(EvidenceInFuture):
        Evidencing(bench).add_evidence(claim.id, words)


def test_that_an_answer_that_nobody_gave_is_kept_so_that_others_speak_against(
    bench: Workbench, claim: Claim
) -> None:
    Evidencing(bench).add_evidence(claim.id, heard(bench, 0, 9))
    assert (weighed(bench).support, weighed(bench).against) == (0, 9)


def test_that_one_lead_is_one_answer(bench: Workbench, claim: Claim) -> None:
    one = replace(heard(bench, 1, 0), lead="L-12", gathered_by="S1")
    Evidencing(bench).add_evidence(claim.id, one)
    Evidencing(bench).add_evidence(claim.id, one)
    assert weighed(bench).support == 1
