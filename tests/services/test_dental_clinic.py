"""The worked example of the dental clinic, typed as its room typed it: votes and two rounds.

What is expected was computed apart from the program: medians and quartiles with
``statistics.median`` and ``statistics.quantiles(n=4, method="inclusive")``, consensus by the rule
of the method (A.8): quartiles at most 2 apart, and the departments' medians too.
"""

from collections.abc import Sequence

import pytest

from domain.model.fields import PersonaField
from domain.model.polls import DotTopic, PollKind
from domain.model.sides import Side
from domain.services.arguing import Arguing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.dot_voting import Choice, DotVoting
from domain.services.facilitating import Facilitating
from domain.services.polling import Polling
from domain.services.preparing import Preparing
from domain.services.tallying import RatedClaim, Tally, Tallying
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from persistence.samples import load_sample

SAMPLE = load_sample("dental_clinic")
SIDES = {"sa": Side.SALES, "mk": Side.MARKETING}
HIDDEN = None

# Claim: medians of Sales and Marketing (hidden where one has fewer than three ratings), then of
# all: median, lower and upper quartile; consensus.
Expected = tuple[tuple[float, float] | None, tuple[float, float, float], bool]
ROUND_1: dict[str, Expected] = {
    "C01": ((3, 7), (5, 3.25, 6.75), False),
    "C02": ((5, 3), (4, 3, 5), True),
    "C03": ((8, 5), (6, 5, 7.75), False),
    "C04": ((4, 6), (5, 4, 6), True),
    "C05": ((5, 4), (5, 4.25, 5), True),
    "C06": (HIDDEN, (6, 3, 6), False),
    "C07": ((6, 4), (4.5, 4, 5.75), True),
    "C08": ((2, 3), (3, 2.25, 3), True),
    "C09": ((3, 4), (3.5, 3, 4), True),
}
ROUND_2: dict[str, Expected] = {
    "C01": ((4, 6), (5, 4, 6), True),
    "C02": ((5, 4), (4.5, 4, 5), True),
    "C03": ((7, 6), (6.5, 6, 7), True),
    "C04": ((4, 5), (4.5, 4, 5), True),
    "C05": ((5, 5), (5, 5, 5), True),
    "C06": (HIDDEN, (6, 4, 6), True),
    "C07": ((5, 4), (4.5, 4, 5), True),
    "C08": ((2, 3), (3, 2.25, 3), True),
    "C09": ((3, 4), (3.5, 3, 4), True),
}


def _found(rated: RatedClaim) -> Expected:
    joint, sides = rated.summary.joint, rated.summary.sides
    assert joint is not None
    medians = (sides[Side.SALES].median, sides[Side.MARKETING].median) if sides else HIDDEN
    return medians, (joint.median, joint.low, joint.high), rated.summary.reached is True


def _hold_round(bench: Workbench, number: int) -> Tally:
    """Hand the laptop to each rater of the example in turn, by the service alone."""
    polling, ratings = Polling(bench), SAMPLE["ratings"]
    claims = {claim.code: claim.id for claim in Claiming(bench).claims()}
    raters: Sequence[Side] = [SIDES[rater[:2]] for rater in ratings["raters"]]
    voters = {side: raters.count(side) for side in SIDES.values()}
    sitting = Facilitating(bench).sitting()
    assert sitting is not None
    poll = polling.open_round(sitting.session.id, PollKind.RATING, voters, named=False)
    papers = {side: [one for one in polling.papers(poll.id) if one.side is side] for side in voters}
    for place, side in enumerate(raters):
        of_rater = {code: all_of[place] for code, all_of in ratings[f"round{number}"].items()}
        paper = papers[side].pop(0)
        polling.rate(paper.id, {claims[code]: of_ten for code, of_ten in of_rater.items()})
    polling.close_round(poll.id)
    return Tallying(bench).tally(poll.id)


@pytest.fixture
def clinic(bench: Workbench) -> Workbench:
    """The session of the example, with its claims written."""
    Facilitating(bench).start("draw_a")
    for claim in SAMPLE["claims"]:
        words = ClaimWords(PersonaField(claim["field"]), claim["text"], claim["quantifier"])
        Claiming(bench).write_claim(words)
    return bench


def test_that_both_rounds_find_medians_quartiles_and_consensus(clinic: Workbench) -> None:
    first = _hold_round(clinic, 1)
    assert {one.claim.code: _found(one) for one in first.claims} == ROUND_1
    assert [one.claim.code for one in first.disputed] == ["C01", "C03", "C06"]
    second = _hold_round(clinic, 2)
    assert {one.claim.code: _found(one) for one in second.claims} == ROUND_2
    assert second.disputed == ()
    before = {one.claim.code: one.before for one in second.claims}
    for code, (_, (middle, low, high), _) in ROUND_1.items():
        was = before[code]
        assert was is not None
        assert (was.median, was.low, was.high) == (middle, low, high)


def test_that_what_is_disputed_after_a_round_stays_flagged(clinic: Workbench) -> None:
    _hold_round(clinic, 1)
    flagged = [one.claim.code for one in Weighing(clinic).weigh() if "disputed" in one.flags]
    assert flagged == ["C01", "C03", "C06"]


def test_that_the_vote_of_the_example_is_no_tie(clinic: Workbench) -> None:
    vote, voting, polling = SAMPLE["segment_vote"], DotVoting(clinic), Polling(clinic)
    sitting = Facilitating(clinic).sitting()
    assert sitting is not None
    choices = [Choice(label, code) for code, label in vote["options"].items()]
    people = {side: sum(vote["dots"][side].values()) // 3 for side in vote["dots"]}
    voters = {Side(side): count for side, count in people.items()}
    poll = voting.open_vote(sitting.session.id, DotTopic.GROUPS, choices, voters, by_hand=True)
    options = {one.code: one.id for one in voting.options(poll.id)}
    for paper in polling.papers(poll.id):
        dots = vote["dots"][paper.side.value]
        voting.put_dots(paper.id, {options[code]: count for code, count in dots.items()})
    polling.close_round(poll.id)
    found = voting.tally(poll.id).options
    assert [(one.option.code, round(one.summary.joint, 3)) for one in found] == [
        ("B", 0.444),
        ("A", 0.389),
        ("C", 0.167),
    ]
    assert not any(one.summary.tied for one in found)


def test_that_arguments_on_what_is_disputed_stand_in_the_brief(clinic: Workbench) -> None:
    first = _hold_round(clinic, 1)
    claim = first.disputed[0].claim
    sitting = Facilitating(clinic).sitting()
    assert sitting is not None
    arguing = Arguing(clinic)
    arguing.argue(sitting.session.id, claim.id, Side.SALES, "Ca ký phần lớn là mẹ dắt con")
    arguing.argue(sitting.session.id, claim.id, Side.MARKETING, "Tin nhắn toàn nữ văn phòng")
    brief = Preparing(clinic).brief(claim.persona_id)
    assert brief.minority == (
        "C01 · Tin nhắn toàn nữ văn phòng",
        "C01 · Ca ký phần lớn là mẹ dắt con",
    )
    _hold_round(clinic, 2)
    assert Preparing(clinic).brief(claim.persona_id).minority == ()
