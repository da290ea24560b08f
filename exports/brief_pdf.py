"""The persona brief as a PDF: one page to pin up, then evidence and changes."""

from collections.abc import Callable
from pathlib import Path

from domain.model.documents import BriefContent
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate, clean, mark
from exports.atomic import copy, write_whole
from exports.brief_back import place_back
from exports.brief_frame import brief_frame
from exports.brief_front import front_page
from exports.paging import Flow
from exports.pdf_pages import draw_pages, one_at_a_time
from exports.speaking import Speaker


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
    """Put page 1 together, then what stands behind it."""
    flow, left = front_page(content, speaker)
    place_back(flow, content, left, speaker)
    return flow
