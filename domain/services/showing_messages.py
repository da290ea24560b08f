"""The projector while messages are written: what the sides proposed, then what is agreed.

Where the agenda let the sides propose messages behind the curtain, the proposals come first, page
by page; the last page holds the messages beside the claims on which they rest.
"""

from dataclasses import replace
from uuid import UUID

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.direction import Bearing, Message, MessageStatus, Rest
from domain.model.labels import SIDES
from domain.model.persona import Claim
from domain.model.session import Ask
from domain.ports import Reading
from domain.services.combining import proposals_by_side
from domain.services.pages import page_number
from domain.services.scene import Scene
from domain.services.showing_unsealing import Column, curtain, digests, side_pages
from domain.services.workbench import Workbench
from domain.services.writings import find_writing, reveal_in
from domain.text import mark


class MessagePages:
    """Tells how many pages of the projector proposals and messages take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, session_id: UUID) -> int:
        """Return the number of pages; the last one holds the messages."""
        with self._bench.reading() as view:
            return len(_proposal_pages(view, session_id)) + 1


def messages_frame(scene: Scene) -> AudienceFrame:
    """Return the curtain, then a page of proposals or, as the last one, of messages."""
    view, session_id = scene.view, scene.session.id
    if find_writing(view, session_id, Ask.MESSAGES) is None:
        return _agreed_frame(scene)
    reveal = reveal_in(view, session_id, Ask.MESSAGES)
    if reveal is None:
        return curtain(scene, Ask.MESSAGES)
    pages = _proposal_pages(view, session_id)
    page = min(max(0, scene.look.page), len(pages))
    footer = page_number(page, len(pages) + 1)
    if page == len(pages):
        return replace(_agreed_frame(scene), footer=footer)
    return replace(
        scene.frame(
            AudienceMode.REVEAL,
            scene.translate(mark("Proposed messages")),
            scene.translate(mark("Which of them would this customer listen to?")),
        ),
        columns=tuple(
            AudienceColumn(side, scene.translate(SIDES[side]), texts) for side, texts in pages[page]
        ),
        digests=digests(scene, reveal) if page == 0 else (),
        footer=footer,
    )


def _proposal_pages(view: Reading, session_id: UUID) -> list[tuple[Column, ...]]:
    columns = proposals_by_side(view, session_id) or ()
    return side_pages([(side, tuple(note.text for note in notes)) for side, notes in columns])


def _agreed_frame(scene: Scene) -> AudienceFrame:
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
