"""What the next version holds, and what is worth a look before it."""

from domain.model.direction import Bearing, MessageStatus
from domain.model.fields import PersonaField
from domain.services.asking import Asking
from domain.services.claiming import Claiming, ClaimWords
from domain.services.concluding import Concluding, Doubt
from domain.services.directing import Directing, MessageWords
from domain.services.workbench import Workbench


def test_that_doubts_name_claims_and_messages_and_go_when_they_are_settled(
    bench: Workbench,
) -> None:
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many"))
    directing = Directing(bench)
    message = directing.write_message(MessageWords("Trả góp không lo lãi"))
    content = Concluding(bench).content()
    assert (content.claims, content.messages) == (1, 1)
    assert content.doubts[Doubt.UNMEASURED] == (claim.code,)
    assert content.doubts[Doubt.UNSUPPORTED] == (message.code,)
    directing.rest_on(message.id, claim.id, Bearing.LOAD_BEARING)
    assert Doubt.UNSUPPORTED not in Concluding(bench).content().doubts
    directing.set_status(message.id, MessageStatus.WITHDRAWN, "khách không tin")
    assert Concluding(bench).content().messages == 0
    Claiming(bench).retire_claim(claim.id)
    assert Concluding(bench).content().claims == 0
    assert Asking(bench).unmeasured() == ()
