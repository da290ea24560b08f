"""Pages of a PDF: what was laid out, with head and foot, and nothing about who made it."""

import io
from threading import Lock

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas

from domain.model.wording import Tongue
from exports.fonts import Face, font_of
from exports.frame import Frame
from exports.paging import PAGE_HEIGHT, PAGE_WIDTH, Flow

one_at_a_time = Lock()
"""ReportLab reads a font's file with one place to read at; previews are drawn on threads."""


def draw_pages(flow: Flow, frame: Frame, title: str, tongue: Tongue) -> bytes:
    """Draw a PDF. The same pages give the same bytes.

    Args:
        flow: its pieces on their pages.
        frame: head and foot.
        title: what the file says that it is.
        tongue: its language.
    """
    ready = io.BytesIO()
    canvas = new_canvas(ready, title, tongue)
    for number, page in enumerate(flow.pages, 1):
        for draw, x, top in page.surfaces:
            draw(canvas, x, top)
        frame.draw(canvas, number, len(flow.pages))
        for draw, x, top in page.placed:
            draw(canvas, x, top)
        canvas.showPage()
    canvas.save()
    return ready.getvalue()


def new_canvas(ready: io.BytesIO, title: str, tongue: Tongue) -> Canvas:
    """Begin a PDF of A4 pages. The same drawing gives the same bytes."""
    canvas = Canvas(
        ready,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=True,
        initialFontName=font_of(Face.TEXT).fontName,  # type: ignore[arg-type]
        lang=tongue.value,
    )
    canvas._doc.info = _Told(title)  # type: ignore[attr-defined]
    return canvas


class _Told(PDFInfo):
    """What the file says about itself: its title, and nothing of who made it, where and when."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def format(self, document: object) -> bytes:
        told: bytes = PDFDictionary({"Title": PDFString(self.title)}).format(document)
        return told
