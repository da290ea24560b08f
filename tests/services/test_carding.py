"""What salespeople take along: messages with what they rest on, and what no message speaks to."""

from domain.model.impact import MessageVerdict
from domain.model.message_flags import MessageFlag
from domain.model.persona import PersonaKind
from domain.services.carding import Carding
from domain.services.delivering import Delivering
from domain.services.examples import Rehearsing
from domain.services.flagging import Flagging
from domain.services.portraying import Portraying
from domain.services.workbench import Workbench
from persistence.samples import load_sample
from tests.services.test_differing import hear
from tests.services.test_restoring import drawn


def test_that_every_claim_and_message_of_the_brief_is_on_a_card(bench: Workbench) -> None:
    Rehearsing(bench).rehearse("real_estate", load_sample("real_estate"))
    delivering = Delivering(bench)
    [primary] = [
        one for one in delivering.deliverables().personas if one.kind is PersonaKind.PRIMARY
    ]
    brief, content = delivering.brief(primary.id), Carding(bench).cards(primary.id)
    assert (content.version, content.draft, content.due) == (brief.version, brief.draft, brief.due)
    assert [card.code for card in content.cards if card.code] == [
        message.code for message in brief.messages
    ]
    on_cards = {claim.text for card in content.cards for claim in (*card.claims, *card.untrue)}
    assert on_cards == {claim.text for claim in brief.claims}
    for card in content.cards:
        assert card.claims
        assert 1 <= len(card.ask) <= 3
        assert bool(card.code) == bool(card.say) == (card.section is None)
        assert not any(claim.status == "contradicted" for claim in card.claims)


def test_that_nobody_is_told_to_say_what_customers_contradict(bench: Workbench) -> None:
    drawn(bench)
    hear(bench, 1, 1, 40)
    persona = Portraying(bench).personas()[0]
    first, second, *_ = Carding(bench).cards(persona.id).cards
    assert (first.say, first.stopped) == (("Thông điệp 0",), "")
    assert (second.say, second.stopped) == ((), "Thông điệp 1")
    told = [MessageFlag.OK, MessageFlag.STOP_AND_REVIEW]
    assert [first.flag, second.flag] == told
    assert [one.flag for one in Delivering(bench).brief(persona.id).messages][:2] == told
    message = Flagging(bench).messages()[1].message
    Flagging(bench).decide(message.id, MessageVerdict.KEEP, "vẫn đúng với khách cũ")
    assert Carding(bench).cards(persona.id).cards[1].say == ("Thông điệp 1",)
