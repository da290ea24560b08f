"""Messages: each rests on claims, or says that nothing carries it."""

from dataclasses import replace

import pytest

from domain.errors import MessageInVersion, TextMissing
from domain.model.direction import Bearing, MessageStatus
from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing, MessageWords
from domain.services.portraying import PersonaWords, Portraying
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.services.test_releasing import REVIEW, _agreed, _sign

WORDS = MessageWords("Khoá lãi 36 tháng, ghi trong hợp đồng", channels=("facebook", "facebook"))


def test_that_a_message_rests_on_claims_and_shows_when_nothing_carries_it(
    bench: Workbench,
) -> None:
    claiming, directing = Claiming(bench), Directing(bench)
    claim = claiming.write_claim(ClaimWords(PersonaField.OBJECTION, "Nhiều khách ngại lãi"))
    message = directing.write_message(WORDS, load_bearing=[claim.id])
    assert (message.code, message.channels) == ("G01", ("facebook",))
    (resting,) = directing.messages()
    assert resting.rests == ((claim, Bearing.LOAD_BEARING),)
    assert not resting.without_support
    directing.rest_on(message.id, claim.id, Bearing.SUPPORTING)
    assert directing.messages()[0].without_support
    directing.rest_on(message.id, claim.id, None)
    assert directing.messages()[0].rests == ()


def test_that_a_message_on_a_retired_claim_stands_on_nothing(bench: Workbench) -> None:
    claiming, directing = Claiming(bench), Directing(bench)
    claim = claiming.write_claim(ClaimWords(PersonaField.OBJECTION, "Nhiều khách ngại lãi"))
    directing.write_message(WORDS, load_bearing=[claim.id])
    claiming.retire_claim(claim.id)
    assert directing.messages()[0].without_support


def test_that_a_message_leaves_use_only_with_a_reason(bench: Workbench) -> None:
    directing = Directing(bench)
    message = directing.write_message(WORDS)
    with pytest.raises(TextMissing):
        directing.set_status(message.id, MessageStatus.WITHDRAWN, " ")
    directing.set_status(message.id, MessageStatus.WITHDRAWN, "luận điểm bị bác")
    assert directing.messages()[0].message.status_reason == "luận điểm bị bác"


def test_that_a_signed_message_is_withdrawn_never_removed(
    fake: FakeBench, bench: Workbench
) -> None:
    session = _agreed(fake, bench)
    directing = Directing(bench)
    message = directing.write_message(WORDS)
    _sign(bench, session).publish(session, REVIEW)
    with pytest.raises(MessageInVersion):
        directing.remove_message(message.id)
    other = directing.write_message(replace(WORDS, text="Bảng tính vay thật"))
    directing.remove_message(other.id)
    assert [one.message.code for one in directing.messages()] == ["G01"]


def test_that_an_empty_message_is_refused(bench: Workbench) -> None:
    with pytest.raises(TextMissing):
        Directing(bench).write_message(MessageWords("\u200b"))


def test_that_a_new_primary_persona_makes_the_old_one_secondary(bench: Workbench) -> None:
    portraying = Portraying(bench)
    first = portraying.add_persona(PersonaKind.PRIMARY, PersonaWords(name="Chị Hà"))
    portraying.add_persona(PersonaKind.PRIMARY, PersonaWords(name="Anh Khải"))
    kinds = {one.code: one.kind for one in portraying.personas()}
    assert kinds == {"P1": PersonaKind.SECONDARY, "P2": PersonaKind.PRIMARY}
    portraying.remove_persona(first.id)
    assert [one.code for one in portraying.personas()] == ["P2"]
