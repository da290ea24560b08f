"""Proposals are decided: the draft changes in one step, and can be taken back whole."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from domain.errors import (
    ClaimBuiltOn,
    DayIsOver,
    ProposalDecided,
    ProposalOutdated,
    ReasonMissing,
    TextMissing,
)
from domain.model.fields import PersonaField
from domain.model.proposals import ProposedChange, Verdict
from domain.model.release import Version
from domain.model.revision import EvidenceProposal, RevisionDecision
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.on_the_table import Revision
from domain.services.proposing import Proposing
from domain.services.revising import Agreed, Revising, proposed_words
from domain.services.snapshots import content_of
from domain.services.theming import ThemeWords, Theming
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.real import open_real
from tests.revisions import NOW, Leads, records, signed_persona

LATELY = date(2026, 4, 15)
Opened = tuple[Workbench, OpenFile, FakeClock]
KINDS = [one for one in ProposedChange if one is not ProposedChange.RETIRE_PERSONA]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace in which eighty leads were heard, closed."""
    bench, file = open_real(tmp_path_factory.mktemp("made"), clock=FakeClock(NOW))
    _, claims = signed_persona(bench, "bỏ", "đổi", "tách", "giữ")
    leads = Leads(bench, file)
    kids = leads.come(*records(40, channel="zalo", traits=(("family", "kids"),)))
    for place, number in enumerate(kids):
        verdicts = dict(
            zip((one.id for one in claims), (place < 4, place < 36, True), strict=False)
        )
        leads.say(number, verdicts, on=LATELY, by=f"S{place % 3}")
    single = leads.come(*records(40, 100, channel="zalo", traits=(("family", "single"),)))
    for place, number in enumerate(single):
        verdicts = dict(
            zip((one.id for one in claims), (place < 4, place < 36, place < 4), strict=False)
        )
        new = "xem năm sáu dự án rồi mới gọi" if place < 3 else ""
        leads.say(number, verdicts, on=LATELY, by=f"S{place % 3}", something_new=new)
    leads.tell()
    told = Theming(bench).told()
    Theming(bench).make(
        [one.id for one in told.texts],
        ThemeWords("Xem 5–6 dự án rồi mới gọi", PersonaField.TRIGGER),
    )
    file.close()
    return file.path


@pytest.fixture
def opened(made: Path, tmp_path: Path) -> Iterator[Opened]:
    clock = FakeClock(NOW)
    shutil.copy(made, tmp_path)
    bench, file = open_real(tmp_path, name=made.name, clock=clock)
    yield bench, file, clock
    file.close()


def revision(bench: Workbench) -> Revision:
    found = Proposing(bench).revision()
    assert found is not None
    return found


def proposal(bench: Workbench, change: ProposedChange) -> EvidenceProposal:
    return next(one for one in revision(bench).proposals if one.change is change)


def agreed(one: EvidenceProposal) -> Agreed:
    if one.change is not ProposedChange.SPLIT:
        return Agreed()
    words = proposed_words(one)
    return Agreed(replace(words, scope="có con nhỏ"), replace(words, scope="độc thân"))


def content(bench: Workbench) -> str:
    with bench.reading() as view:
        return content_of(view)


def test_that_the_table_holds_the_four_that_the_evidence_speaks_for(opened: Opened) -> None:
    bench, _, _ = opened
    told = revision(bench)
    assert [one.change for one in told.proposals] == [
        *(ProposedChange.RETIRE, ProposedChange.ADD, ProposedChange.CHANGE, ProposedChange.SPLIT)
    ]
    assert (told.decided, told.open, told.changes) == (0, 4, False)
    added = told.proposals[1]
    assert added.told is not None
    assert (added.told.leads, added.told.people, len(added.told.quotes)) == (3, 3, 1)


@pytest.mark.parametrize(
    "change",
    [ProposedChange.RETIRE, ProposedChange.ADD, ProposedChange.CHANGE, ProposedChange.SPLIT],
)
@pytest.mark.parametrize("again", [False, True])
def test_that_what_was_accepted_and_taken_back_leaves_the_draft_as_it_was(
    opened: Opened, change: ProposedChange, again: bool
) -> None:
    bench, file, _ = opened
    before, steps = content(bench), len(file.journal.history())
    one = proposal(bench, change)
    decision = Revising(bench).accept(one, Side.MARKETING, agreed(one))
    assert content(bench) != before
    assert len(file.journal.history()) == steps + 1, "one step of undo"
    assert revision(bench).changes
    decided = proposal(bench, change).decision
    assert decided is not None
    assert (decided.verdict, decided.side) == (Verdict.ACCEPT, Side.MARKETING)
    if again:
        Revising(bench).open_again(decision.id)
    else:
        file.journal.undo()
    assert content(bench) == before
    assert proposal(bench, change) == one


def test_that_accepting_does_what_was_proposed(opened: Opened) -> None:
    bench, _, _ = opened
    for change in (ProposedChange.RETIRE, ProposedChange.CHANGE, ProposedChange.SPLIT):
        one = proposal(bench, change)
        Revising(bench).accept(one, Side.MARKETING, agreed(one))
    Revising(bench).accept(
        proposal(bench, ProposedChange.ADD),
        Side.SALES,
        Agreed(ClaimWords(PersonaField.TRIGGER, "Khách xem 5 dự án rồi mới gọi", "many")),
    )
    claims = {one.code: one for one in Claiming(bench).claims(retired=True)}
    assert claims["C01"].retired
    assert claims["C02"].quantifier == "nearly_all"
    assert (claims["C03"].scope, claims["C05"].scope) == ("có con nhỏ", "độc thân")
    assert claims["C05"].parent_ids == (claims["C03"].id,)
    assert (claims["C06"].text, claims["C06"].sides) == (
        "Khách xem 5 dự án rồi mới gọi",
        (Side.SALES,),
    )
    told = revision(bench)
    assert (told.decided, told.open) == (4, 0)
    assert proposal(bench, ProposedChange.ADD).decision is not None
    assert told.next_number == "1.1"


def test_that_a_rejection_owes_a_reason_and_changes_nothing(opened: Opened) -> None:
    bench, _, _ = opened
    before, one = content(bench), proposal(bench, ProposedChange.RETIRE)
    with pytest.raises(ReasonMissing):
        Revising(bench).reject(one, Side.MARKETING, "  ")
    Revising(bench).reject(one, Side.MARKETING, " quảng cáo chỉ chạy cho người độc thân\n")
    decided = proposal(bench, ProposedChange.RETIRE)
    assert decided.decision is not None
    assert decided.decision.reason == "quảng cáo chỉ chạy cho người độc thân"
    assert content(bench) == before
    with pytest.raises(ProposalDecided):
        Revising(bench).accept(decided, Side.MARKETING)
    Revising(bench).open_again(decided.decision.id)
    assert proposal(bench, ProposedChange.RETIRE) == one


def test_that_what_is_put_off_is_open_again_on_its_day(opened: Opened) -> None:
    bench, _, clock = opened
    one = proposal(bench, ProposedChange.RETIRE)
    with pytest.raises(DayIsOver):
        Revising(bench).defer(one, Side.SALES, "hỏi thêm", NOW.date())
    Revising(bench).defer(one, Side.SALES, "hỏi thêm 20 khách", date(2026, 4, 25))
    assert revision(bench).decided == 1
    clock.pass_time(days=5)
    assert revision(bench).decided == 0
    Revising(bench).reject(proposal(bench, ProposedChange.RETIRE), Side.SALES, "vẫn đúng")
    with bench.reading() as view:
        assert len(view.of(RevisionDecision).all()) == 1


def test_that_a_split_and_other_answers_need_words(opened: Opened) -> None:
    bench, _, _ = opened
    one = proposal(bench, ProposedChange.SPLIT)
    with pytest.raises(TextMissing):
        Revising(bench).accept(one, Side.MARKETING)
    other = replace(proposal(bench, ProposedChange.CHANGE), answers=("x",))
    with pytest.raises(TextMissing):
        Revising(bench).accept(other, Side.MARKETING)


def test_that_what_has_changed_since_is_not_decided_unseen(opened: Opened) -> None:
    bench, _, _ = opened
    one, new = (proposal(bench, change) for change in (ProposedChange.CHANGE, ProposedChange.ADD))
    assert one.claim is not None
    words = ClaimWords.of(one.claim)
    Claiming(bench).edit_claim(one.claim.id, replace(words, text="đổi rồi"))
    with pytest.raises(ProposalOutdated):
        Revising(bench).accept(one, Side.MARKETING)
    assert new.theme is not None
    Theming(bench).dissolve(new.theme.id)
    with pytest.raises(ProposalOutdated):
        Revising(bench).accept(new, Side.MARKETING)


def test_that_a_decision_is_not_taken_back_over_later_work(opened: Opened) -> None:
    bench, _, _ = opened
    one = proposal(bench, ProposedChange.CHANGE)
    decision = Revising(bench).accept(one, Side.MARKETING)
    (claim,) = (each for each in Claiming(bench).claims() if each.code == "C02")
    Claiming(bench).edit_claim(claim.id, replace(ClaimWords.of(claim), text="khác hẳn"))
    with pytest.raises(ClaimBuiltOn):
        Revising(bench).open_again(decision.id)
    with bench.reading() as view:
        assert view.of(RevisionDecision).all(), "nothing is half taken back"


def test_that_the_next_version_remembers_what_was_rejected(opened: Opened) -> None:
    bench, file, clock = opened
    Revising(bench).reject(proposal(bench, ProposedChange.RETIRE), Side.MARKETING, "chưa tin")
    publish_again(bench, clock)
    one = proposal(bench, ProposedChange.RETIRE)
    assert one.earlier is not None
    assert one.earlier.reason == "chưa tin"
    assert one.decision == one.earlier, "nobody has said more since"
    leads = Leads(bench, file)
    for number in leads.come(*records(3, 200)):
        assert one.claim is not None
        leads.say(number, {one.claim.id: False}, on=NOW.date())
    leads.tell()
    again = proposal(bench, ProposedChange.RETIRE)
    assert again.decision is None
    assert again.earlier == one.earlier


def test_that_what_was_put_off_waits_for_its_day_in_the_next_version_too(opened: Opened) -> None:
    bench, _, clock = opened
    until = date(2026, 5, 1)
    Revising(bench).defer(proposal(bench, ProposedChange.RETIRE), Side.SALES, "hỏi thêm", until)
    publish_again(bench, clock)
    assert proposal(bench, ProposedChange.RETIRE).decision is not None
    clock.moment = datetime(2026, 5, 1, 3, tzinfo=UTC)
    assert proposal(bench, ProposedChange.RETIRE).decision is None


def test_that_a_theme_that_was_rejected_comes_back_only_when_somebody_tells_more(
    opened: Opened,
) -> None:
    bench, file, clock = opened
    Revising(bench).reject(proposal(bench, ProposedChange.ADD), Side.MARKETING, "chỉ ba người")
    publish_again(bench, clock)
    one = proposal(bench, ProposedChange.ADD)
    assert one.decision is not None
    clock.pass_time(days=1)
    leads = Leads(bench, file)
    (number,) = leads.come(*records(1, 300))
    told = leads.say(number, {}, on=clock.now().date(), something_new="đã xem năm dự án")
    leads.tell()
    assert one.theme is not None
    Theming(bench).put_into(one.theme.id, [told.id])
    assert proposal(bench, ProposedChange.ADD).decision is None


def publish_again(bench: Workbench, clock: FakeClock) -> None:
    """Bring a second version out, of the draft as it is."""
    with bench.doing("publish_version", number="1.1") as work:
        (first,) = work.of(Version).all()
        work.of(Version).put(
            replace(
                first,
                id=bench.secrets.new_id(),
                number="1.1",
                released_at=clock.now(),
                content=content_of(work),
            )
        )
