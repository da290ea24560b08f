"""What salespeople take along: messages with what they rest on, and what no message speaks to."""

from domain.model.persona import PersonaKind
from domain.services.carding import Carding
from domain.services.delivering import Delivering
from domain.services.examples import Rehearsing
from domain.services.workbench import Workbench
from persistence.samples import load_sample


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
