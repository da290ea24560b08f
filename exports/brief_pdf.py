"""The persona brief as a PDF: one page to pin up, then evidence and changes."""

from domain.model.documents import BriefContent
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.brief_back import place_back
from exports.brief_frame import brief_frame
from exports.brief_front import front_page
from exports.paging import Flow
from exports.pdf_pages import draw_pages
from exports.pdf_writing import PdfWriter
from exports.speaking import Speaker


class PdfBriefWriter(PdfWriter[BriefContent]):
    """Writes the persona brief."""

    def _draw(self, content: BriefContent, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        flow = _laid_out(content, speaker)
        frame = brief_frame(content, speaker)
        return draw_pages(flow, frame, _title(content, speaker), tongue), speaker


def _title(content: BriefContent, speaker: Speaker) -> str:
    name = content.persona_name or speaker.kind(content.persona_kind)
    parts = (speaker.say(mark("Customer persona")), name, content.workspace, content.version)
    return " · ".join(clean(part) for part in parts if part)


def _laid_out(content: BriefContent, speaker: Speaker) -> Flow:
    """Put page 1 together, then what stands behind it."""
    flow, left = front_page(content, speaker)
    place_back(flow, content, left, speaker)
    return flow
