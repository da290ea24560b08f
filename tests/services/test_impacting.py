"""Messages whose claims have moved: flagged by what happened, cleared by a decision alone."""

from dataclasses import replace
from uuid import UUID

import pytest

from domain.errors import ReasonMissing
from domain.model.direction import Bearing, MessageStatus
from domain.model.evidence import AGAINST, FOR, Answered, Evidence
from domain.model.fields import PersonaField
from domain.model.impact import MessageVerdict, event_between
from domain.model.message_flags import ClaimEvent, MessageFlag
from domain.model.session import StepKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing, MessageWords
from domain.services.facilitating import Facilitating
from domain.services.impacting import Impacting
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.reviews import review, signed
from tests.sittings import go_to


@pytest.fixture
def claims(bench: Workbench) -> list[UUID]:
    """Three claims of a first version, with a message on each; the third only helps it."""
    session = Facilitating(bench).start("draw_b").session
    texts = ("sợ lãi thả nổi", "cần không gian xanh", "xem nhiều dự án")
    written = [
        Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, text, "most")) for text in texts
    ]
    directing = Directing(bench)
    for claim in written[:2]:
        directing.write_message(MessageWords(f"Nói về {claim.code}"), load_bearing=[claim.id])
    directing.write_message(MessageWords("Nói về C03"), supporting=[written[2].id])
    signed(bench, session.id)
    Facilitating(bench).end(session.id)
    return [claim.id for claim in written]


def _quantify(bench: Workbench, id: UUID, quantifier: str) -> None:
    claim = next(one for one in Claiming(bench).claims() if one.id == id)
    Claiming(bench).edit_claim(id, replace(ClaimWords.of(claim), quantifier=quantifier))


def _flags(bench: Workbench, session_id: UUID) -> dict[str, MessageFlag]:
    return {one.message.code: one.flag for one in Impacting(bench).affected(session_id)}


def test_that_messages_are_flagged_by_what_happened_since_the_last_version(
    bench: Workbench, claims: list[UUID]
) -> None:
    session = review(bench)
    assert _flags(bench, session.id) == {}
    _quantify(bench, claims[0], "many")
    Claiming(bench).retire_claim(claims[1])
    _quantify(bench, claims[2], "rare")
    assert _flags(bench, session.id) == {
        "G01": MessageFlag.REVIEW_REQUIRED,
        "G02": MessageFlag.STOP_AND_REVIEW,
        "G03": MessageFlag.REVIEW_REQUIRED,
    }
    worst = Impacting(bench).affected(session.id)[0]
    assert [(one.claim.code, one.event) for one in worst.moved] == [("C02", ClaimEvent.REMOVED)]
    _quantify(bench, claims[0], "nearly_all")
    assert "G01" not in _flags(bench, session.id), "it holds for more: nothing is asked"


def test_that_customers_who_contradict_a_claim_flag_what_it_carries(
    bench: Workbench, fake: FakeBench, claims: list[UUID]
) -> None:
    session = review(bench)
    today = fake.clock.now().date()
    with bench.doing("load_example") as work:
        answers = (Answered((FOR,), 2), Answered((AGAINST,), 40))
        item = Evidence(fake.secrets.new_id(), claims[0], "interview", answers, today)
        work.of(Evidence).put(item)
    assert _flags(bench, session.id) == {"G01": MessageFlag.STOP_AND_REVIEW}


def test_that_a_flag_goes_only_by_a_decision_with_its_reason(
    bench: Workbench, claims: list[UUID]
) -> None:
    session = review(bench)
    step = go_to(bench, StepKind.IMPACT)
    impacting, facilitating = Impacting(bench), Facilitating(bench)
    for claim in claims[:2]:
        _quantify(bench, claim, "many")
    (first, second) = (one.message for one in impacting.affected(session.id))
    assert not facilitating.conditions(step)[0].met
    with pytest.raises(ReasonMissing):
        impacting.decide(session.id, first.id, MessageVerdict.KEEP, " ")
    impacting.decide(session.id, first.id, MessageVerdict.KEEP, "vẫn đúng với ba phần mười")
    impacting.decide(session.id, second.id, MessageVerdict.WITHDRAW, "không còn chỗ dựa")
    assert set(_flags(bench, session.id).values()) == {MessageFlag.OK}
    assert facilitating.conditions(step)[0].met
    gone = next(one.message for one in Directing(bench).messages() if one.message.id == second.id)
    assert (gone.status, gone.status_reason) == (MessageStatus.WITHDRAWN, "không còn chỗ dựa")
    Claiming(bench).retire_claim(claims[0])
    assert _flags(bench, session.id)["G01"] is MessageFlag.STOP_AND_REVIEW, "something new happened"
    impacting.decide(session.id, second.id, MessageVerdict.KEEP, "thôi, giữ lại")
    back = next(one.message for one in Directing(bench).messages() if one.message.id == second.id)
    assert back.status is MessageStatus.DRAFT


def test_that_an_edited_message_is_decided_on_with_what_it_was_edited_to(
    bench: Workbench, claims: list[UUID]
) -> None:
    session = review(bench)
    Claiming(bench).retire_claim(claims[1])
    impacting = Impacting(bench)
    (message,) = (one.message for one in impacting.affected(session.id))
    words = replace(MessageWords.of(message), text="Nói về dự án đã xem")
    impacting.rewrite(session.id, message.id, words, None, rests={claims[2]: Bearing.LOAD_BEARING})
    (after,) = impacting.affected(session.id)
    assert not after.open
    assert after.decision is not None
    assert after.decision.verdict is MessageVerdict.EDIT
    resting = next(one for one in Directing(bench).messages() if one.message.id == message.id)
    assert resting.message.text == "Nói về dự án đã xem"
    assert [(claim.id, how) for claim, how in resting.rests] == [(claims[2], Bearing.LOAD_BEARING)]


def test_that_what_was_decided_stays_decided_after_the_version_and_is_asked_anew_next_time(
    bench: Workbench, fake: FakeBench, claims: list[UUID]
) -> None:
    session = review(bench)
    _quantify(bench, claims[0], "many")
    (one,) = Impacting(bench).affected(session.id)
    Impacting(bench).decide(session.id, one.message.id, MessageVerdict.KEEP, "vẫn đúng")
    fake.clock.pass_time(minutes=5)
    assert signed(bench, session.id).number == "1.1"
    assert _flags(bench, session.id) == {"G01": MessageFlag.OK}
    Facilitating(bench).end(session.id)
    following = review(bench)
    assert _flags(bench, following.id) == {}
    _quantify(bench, claims[0], "some")
    assert _flags(bench, following.id) == {"G01": MessageFlag.REVIEW_REQUIRED}


BEFORE: dict[str, object] = {
    "quantifier": "most",
    "measured_by": "pain_points",
    "supporting": ["rate"],
    "scope": "",
    "own_effect": False,
    "field": "pain",
    "text": "Đa số sợ lãi",
}


@pytest.mark.parametrize(
    ("change", "event"),
    [
        ({}, None),
        ({"text": "Đa số lo lãi"}, ClaimEvent.REWORDED),
        ({"quantifier": "some"}, ClaimEvent.WEAKENED),
        ({"quantifier": "nearly_all"}, ClaimEvent.STRENGTHENED),
        ({"quantifier": "rare"}, ClaimEvent.REVERSED),
        ({"quantifier": None}, ClaimEvent.VALUE_CHANGED),
        ({"scope": "P2"}, ClaimEvent.VALUE_CHANGED),
    ],
)
def test_that_the_weightiest_change_of_a_claim_is_named(
    change: dict[str, object], event: ClaimEvent | None
) -> None:
    assert event_between(BEFORE, BEFORE | change) is event
    assert event_between(BEFORE, None) is ClaimEvent.REMOVED
