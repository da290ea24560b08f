"""The reveal on the projector: all sides' notes on one question, columns in an order by lot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.fields import Section, section_of
from domain.model.labels import SECTIONS, SIDES
from domain.model.session import Reveal
from domain.model.sides import Side
from domain.services.comparing import board_notes
from domain.services.drawing import standing_reveal, standing_seal, states_of
from domain.services.scene import Scene
from domain.text import mark

_LINES_A_PAGE = 11
_LETTERS_A_LINE = 34
_LINES_BETWEEN = 1


@dataclass(frozen=True, slots=True)
class RevealPages:
    """The pages on which the reveal can be read.

    Attributes:
        pages: section and number of the page within it, in order; sections without notes are
            left out.
    """

    pages: tuple[tuple[Section, int], ...]


def reveal_frame(scene: Scene) -> AudienceFrame:
    """Return the curtain before the reveal; after it the notes on one question, page by page.

    ``look.topic`` is the code of a section (the first one with notes when empty), ``look.page``
    a page within it.
    """
    reveal = standing_reveal(scene.view, scene.session.id)
    if reveal is None:
        return _curtain(scene)
    pages = pages_of(scene)
    columns = _columns(scene, reveal)
    if not pages.pages:
        return scene.frame(AudienceMode.REVEAL)
    topic = next((section for section, _ in pages.pages if section == scene.look.topic), None)
    section = topic or pages.pages[0][0]
    last = max(page for one, page in pages.pages if one is section)
    page = min(max(0, scene.look.page), last)
    shown = tuple(
        AudienceColumn(side, scene.translate(SIDES[side]), _page(texts.get(section, ()), page))
        for side, texts in columns
    )
    title = scene.template.title.said(scene.tongue)
    frame = scene.frame(AudienceMode.REVEAL, scene.translate(SECTIONS[section]), title)
    return replace(
        frame,
        columns=shown,
        digests=_digests(scene, reveal) if scene.look.topic == "" and page == 0 else (),
        footer=f"{page + 1} / {last + 1}" if last else "",
    )


def pages_of(scene: Scene) -> RevealPages:
    """Return the pages that there are; none before the reveal."""
    reveal = standing_reveal(scene.view, scene.session.id)
    if reveal is None:
        return RevealPages(())
    pages = []
    for section in Section:
        texts = [by_section.get(section, ()) for _, by_section in _columns(scene, reveal)]
        count = max((len(_split(one)) for one in texts), default=0)
        pages += [(section, page) for page in range(count)]
    return RevealPages(tuple(pages))


def _curtain(scene: Scene) -> AudienceFrame:
    frame = scene.frame(
        AudienceMode.CURTAIN,
        subtitle=scene.translate(mark("All seals are opened at the same moment.")),
    )
    return replace(frame, states=states_of(scene.view, scene.session))


def _columns(scene: Scene, reveal: Reveal) -> list[tuple[Side, dict[Section, tuple[str, ...]]]]:
    """Return each side's texts by section, the owner's statements of the brief among them."""
    notes = board_notes(scene.view, scene.session.id)
    sides = [*reveal.columns]
    if Side.OWNER not in sides and any(note.side is Side.OWNER for note in notes):
        sides.append(Side.OWNER)
    columns = []
    for side in sides:
        texts: dict[Section, tuple[str, ...]] = {}
        for note in notes:
            if note.side is side:
                section = section_of(note.field)
                texts[section] = (*texts.get(section, ()), note.text)
        columns.append((side, texts))
    return columns


def _digests(scene: Scene, reveal: Reveal) -> tuple[tuple[Side, str], ...]:
    seals = [(side, standing_seal(scene.view, scene.session.id, side)) for side in reveal.columns]
    return tuple((side, seal.digest) for side, seal in seals if seal is not None)


def _split(texts: Sequence[str]) -> list[tuple[str, ...]]:
    """Part texts into pages by the lines they will take when read from eight metres."""
    pages: list[tuple[str, ...]] = []
    lines = _LINES_A_PAGE
    for text in texts:
        needed = 1 + len(text) // _LETTERS_A_LINE + _LINES_BETWEEN
        if lines + needed > _LINES_A_PAGE:
            pages.append(())
            lines = 0
        pages[-1] = (*pages[-1], text)
        lines += needed
    return pages


def _page(texts: Sequence[str], page: int) -> tuple[str, ...]:
    pages = _split(texts)
    return pages[page] if page < len(pages) else ()
