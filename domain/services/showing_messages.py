"""The projector while messages are written: what is said, and on which claims it rests."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.direction import Bearing, Message, MessageStatus, Rest
from domain.model.persona import Claim
from domain.services.scene import Scene
from domain.text import mark


def messages_frame(scene: Scene) -> AudienceFrame:
    """Return the claims in use beside the messages that rest on them."""
    claims = [claim for claim in scene.view.of(Claim).all() if not claim.retired]
    codes = {claim.id: claim.code for claim in claims}
    under: dict[object, list[str]] = {}
    for rest in scene.view.of(Rest).all(bearing=Bearing.LOAD_BEARING):
        if rest.claim_id in codes:
            under.setdefault(rest.message_id, []).append(codes[rest.claim_id])
    messages = tuple(
        " · ".join([message.text, *sorted(under.get(message.id, []))])
        for message in scene.view.of(Message).all()
        if message.status in (MessageStatus.DRAFT, MessageStatus.IN_USE)
    )
    return replace(
        scene.frame(),
        columns=(
            AudienceColumn(
                None,
                scene.translate(mark("Claims")),
                tuple(f"{claim.code} {claim.text}" for claim in claims),
            ),
            AudienceColumn(None, scene.translate(mark("Messages")), messages),
        ),
    )
