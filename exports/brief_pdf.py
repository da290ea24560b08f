"""The persona brief as a PDF: one page to pin up, more where there is more to say."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from domain.model.documents import BriefContent
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate, clean, mark
from exports.atomic import copy, write_whole
from exports.brief_claims import section_pieces
from exports.brief_frame import brief_frame
from exports.brief_parts import (
    change_pieces,
    direction_pieces,
    hero_pieces,
    list_pieces,
    panel,
    signing_pieces,
)
from exports.colours import MUTED
from exports.paging import WIDTH, Flow, Piece, gap
from exports.pdf_pages import draw_pages, one_at_a_time
from exports.speaking import Speaker
from exports.typesetting import Style

_QUIET: Final = Style(size=8.5, colour=MUTED)
_BETWEEN: Final = 11.0
"""Room between the parts of the page in points."""


class PdfBriefWriter:
    """Writes the persona brief (``ports.BriefWriter``)."""

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translate_for = translate_for

    def write(self, content: BriefContent, tongue: Tongue, path: Path) -> WriteReport:
        """Write it whole or not at all. The same content gives the same bytes.

        Args:
            content: what it says.
            tongue: language of the brief.
            path: where; an older brief there is replaced.

        Returns:
            The characters for which no face has a glyph, shown as □, and what was cut.

        Raises:
            OSError: the place cannot be written; an older brief there is untouched.
        """
        speaker = Speaker(self._translate_for(tongue), tongue)
        with one_at_a_time:
            flow = _laid_out(content, speaker)
            frame = brief_frame(content, speaker)
            drawn = draw_pages(flow, frame, _title(content, speaker), tongue)
        write_whole(path, lambda part: copy(drawn, part))
        return WriteReport(tuple(speaker.setter.glyphs.replaced), tuple(speaker.shortened))


def _title(content: BriefContent, speaker: Speaker) -> str:
    name = content.persona_name or speaker.kind(content.persona_kind)
    parts = (speaker.say(mark("Customer persona")), name, content.workspace, content.version)
    return " · ".join(clean(part) for part in parts if part)


def _laid_out(content: BriefContent, speaker: Speaker) -> Flow:
    """Put the parts on pages, in the order in which they are read."""
    flow = Flow()
    flow.place(hero_pieces(content, speaker))
    sections = [section_pieces(section, lines, speaker) for section, lines in content.sections]
    if sections:
        flow.place_columns(sections)
    else:
        flow.place(speaker.text(speaker.say(mark("There is no claim in it yet.")), _QUIET, WIDTH))
    if content.messages:
        flow.place([gap(_BETWEEN - 4)])
        flow.place_panel(direction_pieces(content.messages, speaker), panel)
    blocks = _closing_blocks(content, speaker)
    if blocks:
        flow.place([gap(_BETWEEN)])
        flow.place_columns(blocks)
    signing = signing_pieces(speaker)
    if content.draft and flow.has_room(signing):
        flow.place(signing)
    return flow


def _closing_blocks(content: BriefContent, speaker: Speaker) -> list[list[Piece]]:
    blocks = [
        change_pieces(content, speaker),
        list_pieces(mark("What we do not know, Sales will ask"), content.unknown, speaker),
        list_pieces(mark("Minority views on record"), content.minority, speaker),
    ]
    return [block for block in blocks if block]
