"""A second and a third version in later sessions, and a review after which nothing changes."""

from dataclasses import replace

import pytest

from domain.errors import NeedsUnmet, NothingToReview, ReviewInPast
from domain.model.persona import PersonaKind
from domain.model.proposals import Verdict
from domain.model.session import StepKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.deciding import Deciding, DecisionWords
from domain.services.facilitating import Facilitating
from domain.services.portraying import Portraying
from domain.services.releasing import Releasing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.reviews import REVIEW, bring_figures, first_version, opened, review, signed
from tests.sittings import go_to


def _hold(bench: Workbench, fake: FakeBench, number: int) -> str:
    """Hold a whole review in which the first claim is changed, and return its version."""
    fake.clock.pass_time(days=28)
    session = review(bench)
    go_to(bench, StepKind.FIGURES)
    bring_figures(bench, session)
    opened(bench, session)
    go_to(bench, StepKind.DECIDING)
    for group in Deciding(bench).proposals(session.id):
        for one in group:
            words = DecisionWords(Verdict.REJECT, "chưa có bằng chứng")
            Deciding(bench).decide(session.id, one.note.id, words)
    claim = Claiming(bench).claims()[0]
    quantifier = ("many", "some")[number % 2]
    words_of_claim = replace(ClaimWords.of(claim), quantifier=quantifier)
    Claiming(bench).edit_claim(claim.id, words_of_claim)
    closing = next(
        step
        for step in Facilitating(bench).sitting_of(session.id).steps
        if step.kind is StepKind.CLOSING
    )
    Facilitating(bench).go_to(closing.id)
    version = signed(bench, session.id)
    assert all(one.met for one in Facilitating(bench).conditions(closing))
    Facilitating(bench).end(session.id)
    return version.number


def test_that_each_review_publishes_the_next_number(bench: Workbench, fake: FakeBench) -> None:
    first_version(bench, "sợ lãi thả nổi", "cần không gian xanh")
    assert _hold(bench, fake, 1) == "1.1"
    assert _hold(bench, fake, 2) == "1.2"
    Portraying(bench).add_persona(PersonaKind.SECONDARY)
    assert _hold(bench, fake, 3) == "2.0"
    numbers = [one.number for one in Releasing(bench).versions()]
    assert numbers == ["2.0", "1.2", "1.1", "1.0"]


def test_that_a_review_needs_a_version_and_its_closing_decisions(bench: Workbench) -> None:
    facilitating = Facilitating(bench)
    session = review(bench)
    steps = {step.kind: step for step in facilitating.sitting_of(session.id).steps}
    assert facilitating.unmet(steps[StepKind.RECAP]) == ("a signed version",)
    with pytest.raises(NeedsUnmet, match="a decision on every proposal"):
        facilitating.go_to(steps[StepKind.CLOSING].id)
    opened(bench, session)
    with pytest.raises(NeedsUnmet):
        facilitating.go_to(steps[StepKind.CLOSING].id)


def test_that_release_notes_go_with_the_version_and_come_back_with_it(
    bench: Workbench, fake: FakeBench
) -> None:
    first_version(bench, "sợ lãi thả nổi")
    session = review(bench)
    releasing = Releasing(bench)
    releasing.write_notes(session.id, "  Đổi C01.\nMarketing sửa G01 trước thứ Sáu. ")
    Claiming(bench).retire_claim(Claiming(bench).claims()[0].id)
    Claiming(bench).write_claim(ClaimWords(Claiming(bench).claims(retired=True)[0].field, "mới"))
    version = signed(bench, session.id)
    assert version.notes == "Đổi C01.\nMarketing sửa G01 trước thứ Sáu."
    releasing.take_back_version(version.id)
    proposal = releasing.proposal(session.id)
    assert proposal is not None
    assert proposal.notes == version.notes


def test_that_a_version_without_a_change_is_left_as_it_is_with_a_day(
    bench: Workbench, fake: FakeBench
) -> None:
    (claim,) = first_version(bench, "sợ lãi thả nổi")
    session = review(bench)
    releasing = Releasing(bench)
    with pytest.raises(ReviewInPast):
        releasing.leave_as_it_is(session.id, fake.clock.now().date())
    releasing.write_notes(session.id, "Chưa đủ khách trả lời")
    stamp = releasing.leave_as_it_is(session.id, REVIEW)
    assert releasing.review(session.id) == stamp
    assert stamp.notes == "Chưa đủ khách trả lời"
    assert [one.number for one in releasing.versions()] == ["1.0"], "no release without a change"
    Claiming(bench).retire_claim(claim.id)
    with pytest.raises(NothingToReview):
        releasing.leave_as_it_is(session.id, REVIEW)
