"""What rests on each claim: messages that are or may be in use, and the campaigns with them."""

from datetime import date
from uuid import UUID

from domain.model.campaigns import Campaign, CampaignState, Carrying
from domain.model.direction import Message, MessageStatus, Rest
from domain.model.revision import Resting
from domain.ports import Reading

_USABLE = (MessageStatus.DRAFT, MessageStatus.IN_USE)


def resting_on_claims(view: Reading, today: date) -> dict[UUID, Resting]:
    """Return by claim what rests on it on a day: its messages and the running campaigns."""
    messages = {one.id: one for one in view.of(Message).all() if one.status in _USABLE}
    running = {
        one.id: one
        for one in view.of(Campaign).all()
        if one.state_on(today) is CampaignState.RUNNING
    }
    using: dict[UUID, list[Campaign]] = {}
    for carrying in view.of(Carrying).all():
        if carrying.campaign_id in running:
            using.setdefault(carrying.message_id, []).append(running[carrying.campaign_id])
    on_claim: dict[UUID, list[Message]] = {}
    for rest in view.of(Rest).all():
        if rest.message_id in messages:
            on_claim.setdefault(rest.claim_id, []).append(messages[rest.message_id])
    return {
        claim_id: Resting(
            tuple(sorted({one.code for one in found})),
            tuple(sorted({each.code for one in found for each in using.get(one.id, ())})),
        )
        for claim_id, found in on_claim.items()
    }
