"""Affected messages on the projector: what is to be decided on, and what was decided."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import CLAIM_EVENTS, FLAG_SIGNS, MESSAGE_VERDICTS
from domain.ports import Reading
from domain.services.impacting import AffectedMessage, Moved, affected_messages
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.workbench import Workbench
from domain.text import Translate, mark

NOTHING_MOVED = mark("Every message stands on claims that have not moved.")


class ImpactPages:
    """Tells how many pages of the projector the affected messages take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, session_id: UUID, translate: Translate) -> int:
        """Return the number of pages; none where nothing is affected."""
        with self._bench.reading() as view:
            pages = _pages(view, session_id, self._bench.clock.now(), translate)
        return max(map(len, pages))


def impact_frame(scene: Scene) -> AudienceFrame:
    """Return a page of the messages to decide on, beside those that are decided."""
    pages = _pages(scene.view, scene.session.id, scene.now, scene.translate)
    count = max(map(len, pages))
    if not count:
        return scene.frame(subtitle=scene.translate(NOTHING_MOVED))
    page = min(max(0, scene.look.page), count - 1)
    headings = (mark("To decide"), mark("Decided"))
    return replace(
        scene.frame(),
        columns=tuple(
            AudienceColumn(None, scene.translate(heading), page_at(of_heading, page))
            for heading, of_heading in zip(headings, pages, strict=True)
        ),
        footer=page_number(page, count),
    )


def moved_said(moved: Moved, translate: Translate) -> str:
    """Say what happened to a claim under a message."""
    return f"{moved.claim.code} {translate(CLAIM_EVENTS[moved.event])}"


def _pages(
    view: Reading, session_id: UUID, now: datetime, translate: Translate
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    affected = affected_messages(view, session_id, now)
    waiting = [_waiting(one, translate) for one in affected if one.open]
    decided = [_decided(one, translate) for one in affected if not one.open]
    return parted(waiting, columns=2), parted(decided, columns=2)


def _waiting(one: AffectedMessage, translate: Translate) -> str:
    moved = ", ".join(moved_said(each, translate) for each in one.moved)
    return f"{FLAG_SIGNS[one.flag]} {one.message.code} {one.message.text} ({moved})"


def _decided(one: AffectedMessage, translate: Translate) -> str:
    said = f"✓ {one.message.code} {one.message.text}"
    if one.decision is None:
        return said
    words = translate(MESSAGE_VERDICTS[one.decision.verdict])
    reason = " ".join(one.decision.reason.split())
    return f"{said} → {words}" + (f": {reason}" if reason else "")
