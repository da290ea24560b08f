"""Sorting customers into groups, on the projector: the curtain, the groups, the personas chosen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.labels import PERSONA_KINDS, SIDES
from domain.model.persona import Persona
from domain.model.polls import DotTopic
from domain.model.session import Ask, Reveal
from domain.model.wall import Wall
from domain.services.grouping import wall_of
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.shortlisting import candidates_of, picks_of
from domain.services.showing_dots import dots_frame
from domain.services.workbench import Workbench
from domain.services.writings import find_writing, standing_reveal, states_of
from domain.text import Translate, mark

CHOICE: Final = "choice"
"""``look.topic`` while the room chooses."""

VOTE: Final = "vote"
"""``look.topic`` while the room votes on whom to draw."""

_COLUMNS = 4


class ShortlistPages:
    """Tells how many pages of the projector the wall takes."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, writing_id: UUID) -> int:
        """Return the number of pages; none before the reveal."""
        with self._bench.reading() as view:
            reveal = standing_reveal(view, writing_id)
            if reveal is None:
                return 0
            return len(_sheets(wall_of(view, writing_id), reveal, str))


def shortlist_frame(scene: Scene) -> AudienceFrame:
    """Return the curtain before the reveal; after it the sides' slips, then the groups.

    ``look.topic`` is ``VOTE`` while the room votes and ``CHOICE`` while it chooses;
    ``look.page`` is a page of the groups, or of the shares.
    Once personas are chosen, they stand alone.
    """
    writing = find_writing(scene.view, scene.session.id, Ask.SEGMENTS)
    reveal = None if writing is None else standing_reveal(scene.view, writing.id)
    if writing is None or reveal is None:
        frame = scene.frame(
            AudienceMode.CURTAIN,
            subtitle=scene.translate(mark("All seals are opened at the same moment.")),
        )
        return replace(frame, states=states_of(scene.view, writing) if writing else ())
    if scene.look.topic == VOTE:
        voted = dots_frame(scene, DotTopic.GROUPS)
        if voted is not None:
            return voted
    if scene.look.topic == CHOICE and picks_of(scene.view, writing.id):
        return _chosen_frame(scene, writing.id)
    return _wall_frame(scene, wall_of(scene.view, writing.id), reveal)


def _chosen_frame(scene: Scene, writing_id: UUID) -> AudienceFrame:
    by_persona = {
        one.persona.id: one.texts for one in candidates_of(scene.view, writing_id) if one.persona
    }
    personas = [
        scene.view.of(Persona).get(one.persona_id) for one in picks_of(scene.view, writing_id)
    ]
    columns = tuple(
        AudienceColumn(
            None,
            scene.translate(PERSONA_KINDS[persona.kind]),
            (persona.name or persona.code, *_first_page(by_persona.get(persona.id, ()))),
        )
        for persona in personas
    )
    frame = scene.frame(
        AudienceMode.SHARED,
        scene.translate(mark("Whom we draw")),
        scene.translate(mark("The groups of customers that this session draws a persona of")),
    )
    return replace(frame, columns=columns)


def _first_page(texts: Sequence[str]) -> tuple[str, ...]:
    """Return what stands under a name: as much as is read in one look."""
    return next(iter(parted(texts, columns=3)), ())


def _wall_frame(scene: Scene, wall: Wall, reveal: Reveal) -> AudienceFrame:
    sheets = _sheets(wall, reveal, scene.translate)
    page = min(max(0, scene.look.page), max(0, len(sheets) - 1))
    frame = scene.frame(
        AudienceMode.REVEAL,
        scene.translate(mark("Who could buy?")),
        scene.translate(mark("Sort in silence. A lone slip counts too.")),
    )
    return replace(
        frame,
        columns=sheets[page] if sheets else (),
        footer=page_number(page, len(sheets)),
    )


def _sheets(wall: Wall, reveal: Reveal, translate: Translate) -> list[tuple[AudienceColumn, ...]]:
    """Return the pages: the sides as they wrote, or the groups as soon as there is one."""
    columns = _groups(wall, translate) if wall.groups else _sides(wall, reveal, translate)
    return [
        sheet
        for first in range(0, len(columns), _COLUMNS)
        for sheet in _paged(columns[first : first + _COLUMNS])
    ]


def _sides(wall: Wall, reveal: Reveal, translate: Translate) -> list[AudienceColumn]:
    columns = [
        AudienceColumn(
            side,
            translate(SIDES[side]),
            tuple(slip.text for slip in wall.lone if slip.sides == (side,)),
        )
        for side in reveal.columns
    ]
    shared = tuple(slip.text for slip in wall.lone if len(slip.sides) > 1)
    return [*columns, AudienceColumn(None, translate(mark("Both")), shared)] if shared else columns


def _groups(wall: Wall, translate: Translate) -> list[AudienceColumn]:
    columns = [
        AudienceColumn(
            None,
            one.group.title or translate(mark("No header yet")),
            tuple(slip.text for slip in one.slips),
        )
        for one in wall.groups
    ]
    lone = tuple(slip.text for slip in wall.lone)
    return (
        [*columns, AudienceColumn(None, translate(mark("Lone slips")), lone)] if lone else columns
    )


def _paged(columns: Sequence[AudienceColumn]) -> list[tuple[AudienceColumn, ...]]:
    """Return columns that stand side by side, page by page until the longest is told."""
    pages = [parted(column.items, columns=len(columns)) for column in columns]
    return [
        tuple(
            replace(column, items=page_at(of_column, page))
            for column, of_column in zip(columns, pages, strict=True)
        )
        for page in range(max(1, *(len(of_column) for of_column in pages)))
    ]
