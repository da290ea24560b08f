"""Release notes as a PDF of one page: what is new, what holds, who must do what by when."""

from collections.abc import Iterator, Sequence
from typing import Final

from domain.model.release_notes import NotesText
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.colours import ACCENT, MUTED
from exports.fonts import Face
from exports.frame import FOOT, FOOT_LINES, FOOT_ROOM, Frame
from exports.paging import WIDTH, Flow, Piece, gap
from exports.pdf_pages import draw_pages
from exports.pdf_writing import PdfWriter
from exports.rows import kept
from exports.speaking import Speaker
from exports.typesetting import Style

_FACTS: Final = Style(size=8.5, colour=MUTED)
_WORDS: Final = Style(Face.STRONG, 10.5, ACCENT)
_TITLE: Final = Style(Face.STRONG, 10)
_LINE: Final = Style(size=8.5)
_INDENT: Final = 10.0


class PdfReleaseNotesWriter(PdfWriter[Sequence[NotesText]]):
    """Writes release notes: the first of some texts that fits on one page, or the last."""

    def _draw(self, content: Sequence[NotesText], tongue: Tongue) -> tuple[bytes, Speaker]:
        for text in content:
            speaker = self._speaker(tongue)
            flow = Flow()
            flow.place(list(_pieces(text, speaker)))
            if len(flow.pages) == 1:
                break
        return draw_pages(flow, _frame(text, speaker), clean(text.title), tongue), speaker


def _frame(text: NotesText, speaker: Speaker) -> Frame:
    quiet = speaker.say(
        mark("k of n: so many of those who answered spoke for it, by the day of the version.")
    )
    foot = speaker.cut(quiet, FOOT, FOOT_ROOM, FOOT_LINES, mark("the foot of the page"))
    return Frame(text.title, text.workspace, foot, speaker, draft=text.draft)


def _pieces(text: NotesText, speaker: Speaker) -> Iterator[Piece]:
    yield from speaker.text(" · ".join(text.facts), _FACTS, WIDTH)
    yield gap(4)
    for words in text.words:
        yield from speaker.text(words, _WORDS, WIDTH)
    for part in text.parts:
        yield gap(7, kept=True)
        yield from map(kept, speaker.text(part.title, _TITLE, WIDTH))
        for line in part.lines:
            yield from speaker.text(f"• {line}", _LINE, WIDTH, indent=_INDENT)
