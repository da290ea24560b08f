"""The opening of seals on the projector: each side's notes as they were written, to be read.

Columns stand in the order drawn by lot. Nobody talks yet, so nothing is compared here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.board import BoardNote
from domain.model.fields import Section, section_of
from domain.model.labels import SECTIONS, SIDES
from domain.model.session import Ask, Reveal
from domain.model.sides import Side
from domain.ports import Reading
from domain.services.comparing import board_notes, names_to_tell
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.workbench import Workbench
from domain.services.writings import find_writing, reveal_in, standing_seal, states_of
from domain.text import mark

Column = tuple[Side, tuple[str, ...]]


class ReadingPages:
    """Tells how many pages of the projector the notes on a question take, as they were written."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, session_id: UUID, section: Section) -> int:
        """Return the number of pages; none before the reveal."""
        with self._bench.reading() as view:
            reveal = reveal_in(view, session_id)
            if reveal is None:
                return 0
            notes = [
                one for one in board_notes(view, session_id) if section_of(one.field) is section
            ]
            return len(_pages(view, reveal, notes))


def unsealing_frame(scene: Scene) -> AudienceFrame:
    """Return the curtain before the reveal; after it what each side wrote, question by question.

    ``look.topic`` is the code of a section (the first one with notes when empty), ``look.page`` a
    page within it.
    """
    reveal = reveal_in(scene.view, scene.session.id)
    if reveal is None:
        return curtain(scene)
    notes = board_notes(scene.view, scene.session.id)
    sections = [one for one in Section if any(section_of(note.field) is one for note in notes)]
    frame = scene.frame(AudienceMode.REVEAL)
    if not sections:
        return replace(frame, digests=digests(scene, reveal))
    section = next((one for one in sections if one == scene.look.topic), sections[0])
    pages = _pages(scene.view, reveal, [one for one in notes if section_of(one.field) is section])
    page = min(max(0, scene.look.page), len(pages) - 1)
    first = section is sections[0] and page == 0
    return replace(
        frame,
        title=scene.translate(SECTIONS[section]),
        subtitle=scene.translate(mark("Read in silence. Nobody talks yet.")),
        columns=tuple(
            AudienceColumn(side, scene.translate(SIDES[side]), texts) for side, texts in pages[page]
        ),
        digests=digests(scene, reveal) if first else (),
        footer=page_number(page, len(pages)),
    )


def curtain(scene: Scene, asks: Ask = Ask.CUSTOMER) -> AudienceFrame:
    """Return what stands before the reveal of a question: how far each side is."""
    frame = scene.frame(
        AudienceMode.CURTAIN,
        subtitle=scene.translate(mark("All seals are opened at the same moment.")),
    )
    writing = find_writing(scene.view, scene.session.id, asks)
    return replace(frame, states=states_of(scene.view, writing) if writing else ())


def digests(scene: Scene, reveal: Reveal) -> tuple[tuple[Side, str], ...]:
    """Return the digests of the seals that a reveal has opened and verified."""
    seals = [(side, standing_seal(scene.view, reveal.writing_id, side)) for side in reveal.columns]
    return tuple((side, seal.digest) for side, seal in seals if seal is not None)


def side_pages(columns: Sequence[Column]) -> list[tuple[Column, ...]]:
    """Part columns of texts into pages; a side without a text is left out."""
    filled = [(side, texts) for side, texts in columns if texts]
    parts = [(side, parted(texts, columns=len(filled))) for side, texts in filled]
    count = max((len(pages) for _, pages in parts), default=0)
    return [tuple((side, page_at(pages, page)) for side, pages in parts) for page in range(count)]


def told(note: BoardNote, names: Mapping[UUID, str]) -> str:
    """Return a note's words, with the persona's name where that must be said."""
    name = names.get(note.persona_id) if note.persona_id else None
    return f"{note.text} ({name})" if name else note.text


def _pages(view: Reading, reveal: Reveal, notes: Sequence[BoardNote]) -> list[tuple[Column, ...]]:
    names = names_to_tell(view, notes)
    sides = [*reveal.columns, *(() if Side.OWNER in reveal.columns else (Side.OWNER,))]
    return side_pages(
        [(side, tuple(told(one, names) for one in notes if one.side is side)) for side in sides]
    )
