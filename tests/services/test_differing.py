"""What lies between versions is told with evidence, reasons and the messages that it touches."""

from dataclasses import replace

from domain.model.difference import Turn
from domain.model.direction import MessageStatus
from domain.model.evidence import Answered, Evidence
from domain.model.message_flags import MessageFlag
from domain.model.proposals import ProposalDecision, Verdict
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.posterior import ClaimStatus
from domain.model.version_diff import Edge, ReasonKind
from domain.model.versions import ChangeKind
from domain.model.wording import Tongue
from domain.services.answering import Answering, AnswerWords
from domain.services.claiming import Claiming, ClaimWords
from domain.services.difference_words import DifferenceWords
from domain.services.differing import Differing
from domain.services.directing import Directing
from domain.services.releasing import Releasing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.services.test_restoring import agreed, drawn, objected, signed


def hear(bench: Workbench, place: int, yes: int, no: int) -> None:
    """Let customers answer on a claim, today."""
    claim = Claiming(bench).claims()[place]
    counts = (Answered(("+",), yes), Answered(("-",), no))
    today = bench.clock.now().date()
    with bench.doing("write_claim") as work:
        id = bench.secrets.new_id()
        work.of(Evidence).put(Evidence(id, claim.id, "interview", counts, today))


def test_that_the_first_version_is_compared_with_nothing(bench: Workbench) -> None:
    drawn(bench)
    first = signed(bench)
    found = Differing(bench).between(Edge.NOTHING, first)
    kinds = [one.difference.kind for one in found.lines]
    assert (found.before, found.after) == ("", "1.0")
    assert (
        kinds
        == [ChangeKind.PERSONA_ADDED] * 2
        + [ChangeKind.CLAIM_ADDED] * 3
        + [ChangeKind.MESSAGE_ADDED] * 3
    )


def test_that_nothing_lies_between_a_version_and_itself(bench: Workbench) -> None:
    drawn(bench)
    first = signed(bench)
    assert Differing(bench).between(first, first).lines == ()
    assert Differing(bench).between(first, Edge.DRAFT).lines == ()


def test_that_statuses_are_those_of_the_versions_days(bench: Workbench, fake: FakeBench) -> None:
    drawn(bench)
    first = signed(bench)
    fake.clock.pass_time(days=2)
    hear(bench, 0, 30, 2)
    hear(bench, 1, 0, 1)
    status, evidence = Differing(bench).between(first, Edge.DRAFT).lines
    assert status.difference.kind is ChangeKind.STATUS_CHANGED
    assert status.heard_before is not None
    assert status.heard_after is not None
    assert (status.heard_before.status, status.heard_before.n) == (ClaimStatus.UNTESTED, 0)
    assert (status.heard_after.status, status.heard_after.support) == (ClaimStatus.SUPPORTED, 30)
    assert evidence.difference.kind is ChangeKind.STATUS_CHANGED


def test_that_a_weakened_claim_tells_why_and_which_messages_it_touches(
    bench: Workbench, fake: FakeBench
) -> None:
    drawn(bench)
    first = signed(bench)
    claim = Claiming(bench).claims()[0]
    fake.clock.pass_time(days=1)
    Claiming(bench).edit_claim(claim.id, replace(ClaimWords.of(claim), quantifier="some"))
    decision = ProposalDecision(
        *(bench.secrets.new_id(), bench.secrets.new_id(), bench.secrets.new_id()),
        Verdict.ACCEPT,
        "5 trên 30 khách nói vậy",
        bench.clock.now(),
        claim_id=claim.id,
        keys=DEPARTMENTS,
    )
    with bench.doing("decide_proposal") as work:
        work.of(ProposalDecision).put(decision)
    (line,) = Differing(bench).between(first, Edge.DRAFT).lines
    assert line.difference.turn is Turn.WEAKENED
    assert [(one.kind, one.text) for one in line.reasons] == [
        (ReasonKind.PROPOSAL, "5 trên 30 khách nói vậy")
    ]
    assert [(one.code, one.flag) for one in line.messages] == [("G01", MessageFlag.REVIEW_REQUIRED)]
    second = signed(bench)
    fake.clock.pass_time(days=1)
    assert Differing(bench).between(second, Edge.DRAFT).lines == ()
    assert Differing(bench).between(first, second).lines[0].reasons == line.reasons


def test_that_a_key_that_is_missing_gives_no_reason(bench: Workbench) -> None:
    drawn(bench)
    first = signed(bench)
    claim = Claiming(bench).claims()[0]
    Claiming(bench).retire_claim(claim.id)
    open_one = ProposalDecision(
        *(bench.secrets.new_id(), bench.secrets.new_id(), bench.secrets.new_id()),
        *(Verdict.ACCEPT, "chưa ai ký", bench.clock.now()),
        claim_id=claim.id,
    )
    with bench.doing("decide_proposal") as work:
        work.of(ProposalDecision).put(open_one)
    (line,) = Differing(bench).between(first, Edge.DRAFT).lines
    assert (line.difference.kind, line.reasons) == (ChangeKind.CLAIM_REMOVED, ())
    assert line.messages[0].flag is MessageFlag.STOP_AND_REVIEW


def test_that_a_withdrawn_message_says_why(bench: Workbench) -> None:
    drawn(bench)
    first = signed(bench)
    message = Directing(bench).messages()[0].message
    Directing(bench).set_status(message.id, MessageStatus.WITHDRAWN, "hết ưu đãi")
    (line,) = Differing(bench).between(first, Edge.DRAFT).lines
    assert (line.difference.kind, line.difference.code) == (ChangeKind.MESSAGE_WITHDRAWN, "G01")
    assert [one.text for one in line.reasons] == ["hết ưu đãi"]
    (back,) = Differing(bench).between(Edge.DRAFT, first).lines
    assert (back.difference.kind, back.reasons) == (ChangeKind.MESSAGE_ADDED, ())


def test_that_a_reversed_claim_stops_its_messages(bench: Workbench) -> None:
    drawn(bench)
    claim = Claiming(bench).claims()[0]
    measured = replace(ClaimWords.of(claim), measured_by="fear", supporting=("rate",))
    Claiming(bench).edit_claim(claim.id, measured)
    first = signed(bench)
    Claiming(bench).edit_claim(claim.id, replace(measured, supporting=("price",)))
    (line,) = Differing(bench).between(first, Edge.DRAFT).lines
    assert line.difference.kind is ChangeKind.REVERSED
    assert line.messages[0].flag is MessageFlag.STOP_AND_REVIEW


def test_that_an_agreed_answer_is_part_of_the_picture(bench: Workbench, fake: FakeBench) -> None:
    drawn(bench)
    first = signed(bench)
    objected(bench)
    answering = Answering(bench)
    waiting = answering.write_objection(AnswerWords("Chỗ đậu xe ít", "Mỗi căn một chỗ"))
    answering.agree(waiting.id, Side.SALES, "Sơn")
    Claiming(bench).retire_claim(Claiming(bench).claims()[0].id)
    own, said = Differing(bench).between(first, Edge.DRAFT).lines[-2:]
    assert own.difference.kind is said.difference.kind is ChangeKind.ANSWER_AGREED
    assert (own.difference.code, own.difference.after) == ("B02", "Sợ chậm sổ")
    assert (said.difference.code, said.difference.after) == ("C04", "Nhiều khách chê đắt")
    assert Releasing(bench).standing().next_number == "1.1"
    second = signed(bench)

    words = DifferenceWords(str, Tongue.ENGLISH, bench.catalogue, {})
    assert words.moved(said.difference) == (
        "answer: Đắt vì gần sông",
        "proof: bảng giá",
        "words to avoid: rẻ",
        "agreed by: Chị marketing (Marketing), Chị sales (Sales)",
    )
    fake.clock.pass_time(days=1)
    for one in answering.objections():
        if one.code == "C04":
            agreed(bench, one.id, AnswerWords("", "Đắt vì có bến du thuyền", "bảng giá", "rẻ"))
        elif one.agreed:
            answering.take_back(one.id, Side.SALES)
    dropped, edited = Differing(bench).between(second, Edge.DRAFT).lines
    assert (dropped.difference.kind, dropped.difference.sign) == (ChangeKind.ANSWER_DROPPED, "-")
    assert edited.difference.kind is ChangeKind.ANSWER_EDITED
    assert words.moved(edited.difference) == ("answer: Đắt vì gần sông → Đắt vì có bến du thuyền",)
    assert edited.heard_after is None, "customers answer claims, not answers"
    assert Releasing(bench).standing().next_number == "1.1.1", "answers move the last part alone"


def test_that_agreeing_anew_to_the_same_words_is_no_difference(
    bench: Workbench, fake: FakeBench
) -> None:
    drawn(bench)
    objected(bench)
    first = signed(bench)
    fake.clock.pass_time(days=1)
    (said, *_) = Answering(bench).objections()
    Answering(bench).agree(said.id, Side.SALES, "Chị sales")
    assert Differing(bench).between(first, Edge.DRAFT).lines == ()
    Answering(bench).agree(said.id, Side.SALES, "Anh Sơn")
    (line,) = Differing(bench).between(first, Edge.DRAFT).lines
    assert [one.name for one in line.difference.moved] == ["agreed_by"]


def test_that_sixty_claims_are_compared_one_by_one(bench: Workbench) -> None:
    drawn(bench)
    claim = Claiming(bench).claims()[0]
    for n in range(60):
        Claiming(bench).write_claim(replace(ClaimWords.of(claim), text=f"Nhiều khách ngại {n}"))
    first = signed(bench)
    for one in Claiming(bench).claims():
        Claiming(bench).edit_claim(one.id, replace(ClaimWords.of(one), importance=3))
    assert len(Differing(bench).between(first, Edge.DRAFT).lines) == 63
