"""What the evidence speaks for: each kind of proposal, its numbers and doubts, and nothing rash."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.campaigns import Campaign, Carrying
from domain.model.direction import Message, MessageStatus, Rest
from domain.model.evidence import Answered, Evidence
from domain.model.fields import PersonaField
from domain.model.iterations import Iteration
from domain.model.persona import Claim
from domain.model.proposals import ProposedChange
from domain.model.revision import Doubt, EvidenceProposal
from domain.model.sales_feedback import Feedback, Reply
from domain.model.statistics.provenance import Provenance
from domain.model.voices import Parted, Parting
from domain.services.on_the_table import Revision
from domain.services.proposing import Proposing
from domain.services.revision_words import RevisionWords
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.persistence.things import SECRETS
from tests.real import open_real
from tests.revisions import NOW, Leads, records, signed_persona

SOAK = os.environ.get("CUNGVE_SOAK") == "1"
Opened = tuple[Workbench, OpenFile]
THEN, LATELY = date(2026, 3, 20), date(2026, 4, 15)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    bench, file = open_real(tmp_path, clock=FakeClock(NOW))
    yield bench, file
    file.close()


def revision(bench: Workbench) -> Revision:
    found = Proposing(bench).revision()
    assert found is not None
    return found


def only(bench: Workbench) -> EvidenceProposal:
    (one,) = revision(bench).proposals
    return one


def answer(
    opened: Opened,
    claim: Claim,
    yes: int,
    no: int,
    *,
    on: date = LATELY,
    start: int = 0,
    **of: object,
) -> None:
    """Let leads answer a claim one after the other."""
    leads = Leads(*opened)
    for place, number in enumerate(leads.come(*records(yes + no, start, **of))):
        leads.say(number, {claim.id: place < yes}, on=on, by=f"S{place % 3}")
    leads.tell()


def test_that_nothing_is_proposed_before_a_version_is_in_force(opened: Opened) -> None:
    assert Proposing(opened[0]).revision() is None


def test_that_a_contradicted_claim_is_to_be_retired(opened: Opened) -> None:
    bench, _ = opened
    _, (claim, _) = signed_persona(bench, "thiếu không gian xanh", "sợ lãi thả nổi")
    answer(opened, claim, 14, 6, on=THEN)
    answer(opened, claim, 9, 51, start=100)
    one = only(bench)
    assert (one.change, one.claim) == (ProposedChange.RETIRE, claim)
    numbers = one.numbers
    assert (numbers.support, numbers.against, numbers.n) == (23, 57, 80)
    assert numbers.share is not None
    assert numbers.low < numbers.share < numbers.high < 0.5
    assert numbers.was == pytest.approx(14 / 20, abs=0.03)
    assert numbers.drift is not None
    assert numbers.drift.drifting
    assert numbers.drift.p < 0.0001 <= numbers.drift.p_adjusted + 0.0001


def test_that_a_claim_says_as_many_as_its_share_supports(opened: Opened) -> None:
    bench, _ = opened
    _, (down, up, own) = signed_persona(bench, "một", "hai", "ba")
    with bench.doing("load_example") as work:
        work.of(Claim).put(replace(own, threshold=0.9))
    answer(opened, down, 38, 62)
    answer(opened, up, 95, 5, start=100)
    answer(opened, own, 95, 5, start=200)
    found = {one.claim.code: one for one in revision(bench).proposals if one.claim}
    assert {code: one.quantifier for code, one in found.items()} == {
        "C01": "many",
        "C02": "nearly_all",
    }, "a claim changed in the draft is left alone"


def test_that_a_claim_is_to_say_what_most_answered(opened: Opened) -> None:
    bench, _ = opened
    signed_persona(bench, "thu nhập 40–60 triệu", measured_by="income", supporting=("40-60",))
    leads = Leads(*opened)
    for place, number in enumerate(leads.come(*records(40))):
        band = "40-60" if place < 6 else "55-80"
        leads.say(number, {}, on=LATELY, replies=[Reply("income", (band,))])
    leads.tell()
    one = only(bench)
    assert (one.change, one.answers, one.answered) == (ProposedChange.CHANGE, ("55-80",), (34, 40))
    assert one.needs_words
    assert Doubt.SINGLE_SOURCE in {each.doubt for each in one.cautions}


def test_that_two_groups_that_answer_differently_are_to_be_split(opened: Opened) -> None:
    bench, _ = opened
    _, (claim,) = signed_persona(bench, "quan tâm căn hai phòng ngủ")
    answer(opened, claim, 25, 5, traits=(("family", "kids"),))
    answer(opened, claim, 7, 23, start=100, traits=(("family", "single"),))
    one = only(bench)
    assert one.change is ProposedChange.SPLIT
    assert one.split is not None
    assert (one.split.by, one.split.groups) == (Parting(Parted.TRAIT, "family"), ("kids", "single"))
    assert [(each.support, each.n) for each in one.split.counts] == [(25, 30), (7, 30)]
    assert one.split.interval.low > 0
    assert one.split.p <= one.split.p_adjusted <= 0.1


def test_that_a_split_by_channel_says_that_ads_may_explain_it(opened: Opened) -> None:
    bench, _ = opened
    _, (claim,) = signed_persona(bench, "sợ lãi", own_effect=True)
    answer(opened, claim, 25, 5, channel="facebook")
    answer(opened, claim, 7, 23, start=100, channel="zalo")
    doubts = {one.doubt: one.values for one in only(bench).cautions}
    assert doubts[Doubt.TARGETING] == {"by": "channel"}
    assert Doubt.OWN_EFFECT in doubts


def test_that_a_claim_is_renewed_that_would_have_gone_stale(opened: Opened) -> None:
    bench, _ = opened
    _, (claim,) = signed_persona(bench, "sợ chậm bàn giao")
    long_ago = Evidence(
        *(SECRETS.new_id(), claim.id, Provenance.INTERVIEW.value),
        (Answered(("+",), 8), Answered(("-",), 4)),
        date(2025, 12, 20),
    )
    with bench.doing("add_evidence", code="C01") as work:
        work.of(Evidence).put(long_ago)
    assert not revision(bench).proposals
    answer(opened, claim, 22, 8)
    one = only(bench)
    assert (one.change, one.numbers.heard_on) == (ProposedChange.RENEW, LATELY)
    words = RevisionWords(lambda text: text, lambda question, answer: answer, bench.today())
    assert words.lines(one, "1.0")[0].startswith("Customers said it again since v1.0")


@pytest.mark.parametrize(("yes", "no"), [(0, 8), (8, 0), (0, 0), (5, 5)])
def test_that_a_small_n_speaks_for_nothing(opened: Opened, yes: int, no: int) -> None:
    bench, _ = opened
    _, (claim,) = signed_persona(bench, "một")
    answer(opened, claim, yes, no, channel="zalo")
    assert not revision(bench).proposals


def test_that_groups_of_few_are_not_split(opened: Opened) -> None:
    bench, _ = opened
    _, (claim,) = signed_persona(bench, "một")
    answer(opened, claim, 14, 0, channel="zalo")
    answer(opened, claim, 4, 26, start=100, channel="facebook")
    assert ProposedChange.SPLIT not in {one.change for one in revision(bench).proposals}


def test_that_a_change_of_the_mix_is_told_apart_from_a_change_of_mind(opened: Opened) -> None:
    bench, _ = opened
    _, (claim,) = signed_persona(bench, "một")
    answer(opened, claim, 27, 3, on=THEN, channel="zalo")
    answer(opened, claim, 2, 8, on=THEN, start=100, channel="facebook")
    answer(opened, claim, 9, 1, start=200, channel="zalo")
    answer(opened, claim, 20, 80, start=300, channel="facebook")
    told = revision(bench)
    (drifting,) = told.drifting
    by_channel = next(one for one in drifting.mixes if one.by.kind is Parted.CHANNEL)
    whole = by_channel.now.share - by_channel.before.share
    assert by_channel.parts.mix + by_channel.parts.rate == pytest.approx(whole)
    assert by_channel.parts.rate == pytest.approx(0, abs=0.01)
    assert by_channel.by_mix
    moved = next(one for one in told.shifts if one.by == Parting(Parted.CHANNEL))
    assert moved.moved
    assert moved.of_reach
    changed = next(one for one in told.proposals if one.change is not ProposedChange.SPLIT)
    assert [one.values for one in changed.cautions if one.doubt is Doubt.MIX] == [
        {"by": "channel", "share": "100%"}
    ]


def test_that_another_targeting_is_told_and_what_changed_around_it(opened: Opened) -> None:
    bench, _ = opened
    _, (claim,) = signed_persona(bench, "một")
    first = Iteration(
        *(SECRETS.new_id(), 1, date(2026, 3, 1), date(2026, 4, 1)), targeting="cả nước"
    )
    second = Iteration(
        *(SECRETS.new_id(), 2, date(2026, 4, 2)),
        targeting="quanh dự án 5 km",
        outside_factors=("credit",),
    )
    with bench.doing("begin_iteration", number="2") as work:
        work.of(Iteration).put(first)
        work.of(Iteration).put(second)
    answer(opened, claim, 5, 45)
    doubts = {one.doubt: one.values for one in only(bench).cautions}
    assert doubts[Doubt.TARGETING] == {"before": "cả nước", "now": "quanh dự án 5 km"}
    assert doubts[Doubt.OUTSIDE] == {"factors": "credit"}


def test_that_what_rests_on_a_claim_is_named(opened: Opened) -> None:
    bench, _ = opened
    version, (claim,) = signed_persona(bench, "một")
    message = Message(
        *(SECRETS.new_id(), "G01", 0, claim.persona_id, "Sân chơi ngay dưới nhà"),
        status=MessageStatus.IN_USE,
    )
    gone = replace(message, id=SECRETS.new_id(), code="G02", status=MessageStatus.WITHDRAWN)
    running = Campaign(
        *(SECRETS.new_id(), "K01", 0, "FB 04", "facebook", date(2026, 4, 2)), version_id=version.id
    )
    over = replace(running, id=SECRETS.new_id(), code="K02", ends=date(2026, 4, 10))
    with bench.doing("load_example") as work:
        for one in (message, gone):
            work.of(Message).put(one)
            work.of(Rest).put(Rest(SECRETS.new_id(), one.id, claim.id))
        for campaign in (running, over):
            work.of(Campaign).put(campaign)
            work.of(Carrying).put(Carrying(SECRETS.new_id(), campaign.id, message.id))
    answer(opened, claim, 5, 45)
    assert only(bench).resting.messages == ("G01",)
    assert only(bench).resting.campaigns == ("K01",)


@pytest.mark.soak
@settings(max_examples=40 if SOAK else 3, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_that_the_order_of_reports_changes_no_proposal(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    bench, file = open_real(tmp_path_factory.mktemp("order"), clock=FakeClock(NOW))
    _, claims = signed_persona(bench, "một", "hai", "ba")
    leads = Leads(bench, file)
    lot = Random(seed)
    numbers = leads.come(
        *records(45, channel="zalo", traits=(("family", "kids"),)),
        *records(45, 100, channel="facebook", traits=(("family", "single"),)),
    )
    for place, number in enumerate(numbers):
        verdicts = {
            claims[0].id: lot.random() < 0.2,
            claims[1].id: lot.random() < (0.9 if place < 45 else 0.3),
            claims[2].id: lot.random() < 0.9,
        }
        leads.say(number, verdicts, on=lot.choice([THEN, LATELY]), by=f"S{place % 3}")
    said = list(leads.said)
    leads.tell()
    before = revision(bench)
    lot.shuffle(said)
    with bench.doing("import_feedback", who="S1") as work:
        for one in said:
            work.of(Feedback).remove(one.id)
    leads.said = [replace(one, id=SECRETS.new_id()) for one in said]
    leads.tell()
    after = revision(bench)
    file.close()
    assert before.proposals
    assert after.proposals == before.proposals
    assert after.shifts == before.shifts


def test_that_topic_and_sentence_of_a_claim_are_those_of_the_draft(opened: Opened) -> None:
    bench, _ = opened
    _, (claim,) = signed_persona(bench, "một")
    answer(opened, claim, 5, 45)
    one = only(bench)
    assert (one.text, one.field) == ("một", PersonaField.PAIN)
    with bench.doing("edit_claim", code="C01") as work:
        work.of(Claim).put(replace(claim, text="một, nói khác"))
    assert not revision(bench).proposals
    assert isinstance(claim.id, UUID)
