"""The call sheet as a PDF: one page of questions for Sales, with boxes to tick for each answer."""

from collections.abc import Iterator
from typing import Final

from domain.model.call_sheet import CallQuestion, CallSheet
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.colours import ACCENT, MUTED
from exports.fonts import Face
from exports.frame import FOOT, FOOT_LINES, FOOT_ROOM, Frame
from exports.paging import Flow, Piece
from exports.pdf_pages import draw_pages
from exports.pdf_writing import PdfWriter
from exports.rows import kept, row_pieces
from exports.speaking import Speaker
from exports.typesetting import Style

_HEAD: Final = Style(Face.STRONG, 8, MUTED)
_PLACE: Final = Style(Face.FIGURES, 11)
_QUESTION: Final = Style(Face.STRONG, 11, ACCENT)
_FORM: Final = Style(size=8.5, colour=MUTED)
_CLAIM: Final = Style(size=9)
_NEEDED: Final = Style(size=8, colour=MUTED)
_BOXES: Final = Style(size=11)

_SHARES: Final = (0.05, 0.67, 0.28)
"""Of the width for the number, the words, and the boxes."""

_TICKS: Final = "□□□□□ □□□□□"


class PdfCallSheetWriter(PdfWriter[CallSheet]):
    """Writes call sheets."""

    def _draw(self, content: CallSheet, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        flow = Flow()
        flow.place(list(_pieces(content, speaker)))
        said = speaker.say(mark("Call sheet"))
        title = clean(f"{said} · {content.persona}")
        return draw_pages(flow, _frame(content, said, speaker), title, tongue), speaker


def _frame(content: CallSheet, title: str, speaker: Speaker) -> Frame:
    quiet = speaker.say(
        mark(
            "Ask as it stands and tick the answer that came; who was not asked, or gave no "
            "answer, is not ticked. No names, no telephone numbers."
        )
    )
    foot = speaker.cut(quiet, FOOT, FOOT_ROOM, FOOT_LINES, mark("the foot of the page"))
    facts = (content.persona, content.workspace, content.dated)
    return Frame(title, " · ".join(filter(None, facts)), foot, speaker, draft=False)


def _pieces(content: CallSheet, speaker: Speaker) -> Iterator[Piece]:
    heads = ("", speaker.say(mark("What to ask")), speaker.say(mark("How customers answered")))
    yield from map(kept, row_pieces([[(head, _HEAD)] for head in heads], _SHARES, speaker))
    for place, one in enumerate(content.questions, start=1):
        yield from _question(place, one, speaker)
    if content.left_out:
        later = mark("Further claims to ask about, in later calls: {n}")
        more = speaker.say(later, n=content.left_out)
        yield from row_pieces([[("", _FORM)], [(more, _FORM)], [("", _FORM)]], _SHARES, speaker)


def _question(place: int, one: CallQuestion, speaker: Speaker) -> list[Piece]:
    """Return a question, which no edge of a page cuts unless it is longer than a page."""
    words = [(f"“{one.question}”", _QUESTION), (one.form, _FORM)]
    boxes = []
    for claim in one.claims:
        words += [(f"{claim.code} · {claim.text}", _CLAIM), (claim.needed, _NEEDED)]
        boxes += [
            (f"{claim.code} · {speaker.say(mark('as the claim says'))}", _FORM),
            (_TICKS, _BOXES),
            (speaker.say(mark("otherwise")), _FORM),
            (_TICKS, _BOXES),
        ]
    *lines, last = row_pieces([[(f"{place}.", _PLACE)], words, boxes], _SHARES, speaker)
    return [*map(kept, lines), last]
