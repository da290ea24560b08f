"""Versions: two keys, a ballot without a block, a day of review."""

from datetime import date
from uuid import UUID

import pytest

from domain.errors import NotReadyToPublish, ReviewInPast, TooLate
from domain.model.fields import PersonaField
from domain.model.polls import PollKind
from domain.model.release import Version
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.polling import Opinion, Polling
from domain.services.preparing import Preparing
from domain.services.releasing import Releasing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench

REVIEW = date(2026, 4, 3)


def _agreed(fake: FakeBench, bench: Workbench, *, grades: tuple[int, int] = (1, 2)) -> UUID:
    session = fake.secrets.new_id()
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many"))
    polling = Polling(bench)
    room = {Side.MARKETING: 1, Side.SALES: 1}
    poll = polling.open_round(session, PollKind.AGREEMENT, room, named=False)
    for paper, grade in zip(polling.papers(poll.id), grades, strict=True):
        polling.agree(paper.id, grade, "vì chưa đo" if grade == 5 else "")
    polling.close_round(poll.id)
    return session


def _sign(bench: Workbench, session: UUID) -> Releasing:
    releasing = Releasing(bench)
    releasing.sign(session, Side.MARKETING, "Hoài An")
    releasing.sign(session, Side.SALES, "Thanh Sơn")
    return releasing


def test_that_two_keys_a_ballot_and_a_day_make_version_one(
    fake: FakeBench, bench: Workbench
) -> None:
    session = _agreed(fake, bench)
    version = _sign(bench, session).publish(session, REVIEW)
    assert version.number == "1.0"
    standing = Releasing(bench).standing()
    assert standing.current == version
    assert not standing.draft
    names = [one.name for one in Releasing(bench).signatures(version.id)]
    assert names == ["Hoài An", "Thanh Sơn"]


def test_that_a_version_is_changed_since_until_the_change_is_taken_back(
    fake: FakeBench, bench: Workbench
) -> None:
    assert Releasing(bench).signed() == (None, True)
    session = _agreed(fake, bench)
    version = _sign(bench, session).publish(session, REVIEW)
    assert Releasing(bench).signed() == (version, False)
    (claim,) = Claiming(bench).claims()
    for words, changed in (("Nhiều khách lo phí", True), (claim.text, False)):
        Claiming(bench).edit_claim(claim.id, ClaimWords(claim.field, words, "many"))
        assert Releasing(bench).signed() == (version, changed)


def test_that_one_key_is_not_enough(fake: FakeBench, bench: Workbench) -> None:
    session = _agreed(fake, bench)
    releasing = _sign(bench, session)
    releasing.take_back_signature(session, Side.SALES)
    with pytest.raises(NotReadyToPublish):
        releasing.publish(session, REVIEW)


def test_that_a_version_needs_its_next_review(fake: FakeBench, bench: Workbench) -> None:
    session = _agreed(fake, bench)
    with pytest.raises(NotReadyToPublish):
        _sign(bench, session).publish(session, None)


def test_that_a_block_stops_it_until_the_owner_decides_in_writing(
    fake: FakeBench, bench: Workbench
) -> None:
    session = _agreed(fake, bench, grades=(5, 1))
    releasing = _sign(bench, session)
    with pytest.raises(NotReadyToPublish):
        releasing.publish(session, REVIEW)
    version = releasing.publish(session, REVIEW, owner_decision="Thử một vòng rồi xem lại")
    assert version.owner_decision == "Thử một vòng rồi xem lại"
    assert releasing.agreement(session).reasons == (Opinion(5, "vì chưa đo"),)


def test_that_a_change_makes_a_draft_and_numbers_the_next_version(
    fake: FakeBench, bench: Workbench
) -> None:
    session = _agreed(fake, bench)
    releasing = _sign(bench, session)
    releasing.publish(session, REVIEW)
    claiming = Claiming(bench)
    (claim,) = claiming.claims()
    claiming.edit_claim(claim.id, ClaimWords(claim.field, "Nhiều khách sợ lãi", "many"))
    assert releasing.standing().next_number == "1.0.1"
    claiming.edit_claim(claim.id, ClaimWords(claim.field, "Đa số khách sợ lãi", "most"))
    standing = releasing.standing()
    assert (standing.next_number, standing.draft) == ("1.1", True)
    assert [(one.sign, one.code) for one in standing.differences] == [("~", "C01")]


def test_that_publishing_is_taken_back_for_a_moment_only(fake: FakeBench, bench: Workbench) -> None:
    session = _agreed(fake, bench)
    releasing = _sign(bench, session)
    version = releasing.publish(session, REVIEW)
    releasing.take_back_version(version.id)
    assert releasing.standing().current is None
    again = releasing.publish(session, REVIEW)
    fake.clock.pass_time(seconds=11)
    with pytest.raises(TooLate):
        releasing.take_back_version(again.id)
    assert len(fake.store.things[Version]) == 2


def _ballot(bench: Workbench, session: UUID, grades: tuple[int, int], *, named: bool) -> None:
    polling = Polling(bench)
    room = {Side.MARKETING: ["Thuỷ"], Side.SALES: ["Bảo"]}
    poll = polling.open_round(session, PollKind.AGREEMENT, room, named=named)
    for paper, grade in zip(polling.papers(poll.id), grades, strict=True):
        polling.agree(paper.id, grade, "lý do" if grade > 2 else "")
    polling.close_round(poll.id)


def test_that_who_signed_an_older_picture_signs_again(fake: FakeBench, bench: Workbench) -> None:
    session = _agreed(fake, bench)
    releasing = _sign(bench, session)
    Claiming(bench).write_claim(ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường"))
    assert releasing.agreement(session).outdated == {Side.MARKETING, Side.SALES}
    with pytest.raises(NotReadyToPublish, match="changed since it was signed"):
        releasing.publish(session, REVIEW)
    _sign(bench, session).publish(session, REVIEW)


def test_that_each_version_needs_a_ballot_of_its_own(fake: FakeBench, bench: Workbench) -> None:
    session = _agreed(fake, bench)
    _sign(bench, session).publish(session, REVIEW)
    Claiming(bench).write_claim(ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường"))
    releasing = _sign(bench, session)
    assert releasing.agreement(session).used
    with pytest.raises(NotReadyToPublish, match="ballot"):
        releasing.publish(session, REVIEW)
    _ballot(bench, session, (1, 1), named=False)
    assert releasing.publish(session, REVIEW).number == "1.1"


def test_that_names_stand_beside_reasons_in_a_named_round_alone(
    fake: FakeBench, bench: Workbench
) -> None:
    session = _agreed(fake, bench, grades=(5, 1))
    _ballot(bench, session, (1, 3), named=True)
    agreement = Releasing(bench).agreement(session)
    assert agreement.reasons == (Opinion(3, "lý do", "Bảo"),)
    assert agreement.earlier == (Opinion(5, "vì chưa đo"),), "a minority view stays on record"
    assert not agreement.blocked


def test_that_what_was_settled_for_a_version_is_kept_until_it_is_published(
    fake: FakeBench, bench: Workbench
) -> None:
    session = _agreed(fake, bench, grades=(5, 1))
    releasing = _sign(bench, session)
    with pytest.raises(ReviewInPast):
        releasing.set_review(session, fake.clock.now().date())
    releasing.set_review(session, REVIEW)
    releasing.decide_by_owner(session, "Thử một vòng")
    settled = releasing.proposal(session)
    assert settled is not None
    assert (settled.next_review, settled.owner_decision) == (REVIEW, "Thử một vòng")
    version = releasing.publish(session, REVIEW, owner_decision=settled.owner_decision)
    assert releasing.proposal(session) is None
    assert releasing.back_until(version.id) is not None
    releasing.take_back_version(version.id)
    again = releasing.proposal(session)
    assert again is not None
    assert (again.next_review, again.owner_decision) == (REVIEW, "Thử một vòng")


def test_that_doubts_are_printed_without_names(fake: FakeBench, bench: Workbench) -> None:
    session = _agreed(fake, bench, grades=(5, 1))
    _ballot(bench, session, (1, 3), named=True)
    preparing = Preparing(bench)
    persona = preparing.persona_for_brief()
    assert persona is not None
    assert preparing.brief(persona.id).minority == ("vì chưa đo", "lý do")


def _outside(bench: Workbench) -> Releasing:
    releasing = Releasing(bench)
    for side, name in ((Side.MARKETING, "Hoài An"), (Side.SALES, "Thanh Sơn")):
        releasing.sign(None, side, name)
    return releasing


def test_that_both_leads_sign_a_version_outside_a_session(bench: Workbench) -> None:
    Claiming(bench).write_claim(ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường"))
    releasing = Releasing(bench)
    releasing.sign(None, Side.MARKETING, "Hoài An")
    assert "one key" in releasing.missing(None, REVIEW)
    releasing = _outside(bench)
    releasing.write_notes(None, "Ký tại bàn")
    version = releasing.publish(None, REVIEW)
    assert (version.number, version.session_id, version.notes) == ("1.0", None, "Ký tại bàn")
    assert [one.name for one in releasing.signatures(version.id)] == ["Hoài An", "Thanh Sơn"]
    assert releasing.proposal(None) is None
    releasing.take_back_version(version.id)
    assert releasing.agreement(None).signed, "the keys are turned as they were"


def test_that_keys_turned_for_another_picture_publish_nothing(bench: Workbench) -> None:
    claiming = Claiming(bench)
    claiming.write_claim(ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường"))
    releasing = _outside(bench)
    claiming.write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách ngại kẹt xe"))
    assert releasing.agreement(None).outdated == {Side.MARKETING, Side.SALES}
    with pytest.raises(NotReadyToPublish, match="changed since it was signed"):
        releasing.publish(None, REVIEW)


def test_that_an_open_session_has_the_first_say(bench: Workbench) -> None:
    Claiming(bench).write_claim(ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường"))
    session = Facilitating(bench).start("draw_b").session.id
    releasing = _outside(bench)
    with pytest.raises(NotReadyToPublish, match="session is open"):
        releasing.publish(None, REVIEW)
    Facilitating(bench).end(session)
    assert releasing.publish(None, REVIEW).number == "1.0"
