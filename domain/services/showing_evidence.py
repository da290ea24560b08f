"""The claim board on the projector: what stands and what shakes, or one claim with its ground."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import SIDES
from domain.ports import Reading
from domain.services.claim_words import (
    NOBODY,
    counts_said,
    evidence_said,
    heard_said,
    status_said,
)
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.showing_plain import plain_frame
from domain.services.surveying import on_the_board
from domain.services.weighing import WeighedClaim, evidence_of, weigh_all
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark

OF_PERSONA = "persona:"
"""Before the identity of the persona to which the board is narrowed, in ``Look.topic``."""


class EvidencePages:
    """Tells how many pages of the projector the board takes."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, persona_id: UUID | None, translate: Translate) -> int:
        """Return the number of pages of the board; none while no claim is in use."""
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            return len(_pages(_board(view, persona_id, now), translate))


def evidence_frame(scene: Scene) -> AudienceFrame:
    """Return a page of the board, or one claim, large, with what it rests on.

    ``look.topic`` is the identity of a claim, or ``persona:`` and that of a persona to which the
    board is narrowed; ``look.page`` a page of the board.
    """
    board = _board(scene.view, None, scene.now)
    chosen = next((one for one in board if str(one.claim.id) == scene.look.topic), None)
    if chosen is not None:
        return _claim(scene, chosen)
    prefix, _, persona = scene.look.topic.partition(":")
    if prefix and persona:
        board = _board(scene.view, UUID(persona), scene.now)
    pages = _pages(board, scene.translate)
    if not pages:
        return plain_frame(scene)
    page = min(max(0, scene.look.page), len(pages) - 1)
    return replace(
        scene.frame(),
        columns=(AudienceColumn(None, "", page_at(pages, page)),),
        footer=page_number(page, len(pages)),
    )


def _claim(scene: Scene, one: WeighedClaim) -> AudienceFrame:
    translate = scene.translate
    found = tuple(
        evidence_said(item, one.claim, scene.catalogue, scene.tongue, translate)
        for item in evidence_of(scene.view, one.claim.id)
    )
    said_by = ", ".join(translate(SIDES[side]) for side in one.claim.sides)
    facts = [status_said(one, translate), counts_said(one, translate)]
    if one.heard_on is not None:
        facts.append(heard_said(one.heard_on, scene.today, translate))
    if said_by:
        facts.append(fill(translate(mark("said by {sides}")), {"sides": said_by}))
    return replace(
        scene.frame(title=one.claim.text, subtitle=one.claim.code),
        columns=(
            AudienceColumn(None, translate(mark("Where it stands")), tuple(facts)),
            AudienceColumn(
                None,
                translate(mark("What it rests on")),
                found or (translate(NOBODY),),
            ),
        ),
    )


def _board(view: Reading, persona_id: UUID | None, now: datetime) -> tuple[WeighedClaim, ...]:
    return on_the_board(weigh_all(view, now), persona_id)


def _pages(board: Sequence[WeighedClaim], translate: Translate) -> list[tuple[str, ...]]:
    lines = [
        f"{status_said(one, translate)} → {one.claim.code} {one.claim.text} "
        f"· {counts_said(one, translate)}"
        for one in board
    ]
    return parted(lines, columns=1)
