"""Reminders of what is owed as a PDF: a part for each position, each request with a box to tick."""

from collections.abc import Iterator
from typing import Final

from domain.model.reminders import ReminderLine, ReminderPart, Reminders
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.colours import ACCENT, BAD, MUTED
from exports.fonts import Face
from exports.frame import FOOT, FOOT_LINES, FOOT_ROOM, Frame
from exports.paging import Flow, Piece
from exports.pdf_pages import draw_pages
from exports.pdf_writing import PdfWriter
from exports.rows import kept, row_pieces
from exports.speaking import Speaker
from exports.typesetting import Style

_HEAD: Final = Style(Face.STRONG, 8, MUTED)
_POSITION: Final = Style(Face.STRONG, 12, ACCENT)
_CODE: Final = Style(Face.FIGURES, 9, MUTED)
_WHAT: Final = Style(size=10)
_QUIET: Final = Style(size=8.5, colour=MUTED)
_LATE: Final = Style(Face.STRONG, 9, BAD)
_DUE: Final = Style(size=9)
_BOX: Final = Style(size=11)

_SHARES: Final = (0.08, 0.52, 0.34, 0.06)
"""Of the width for the code, the words, the time, and the box."""


class PdfRemindersWriter(PdfWriter[Reminders]):
    """Writes lists of reminders."""

    def _draw(self, content: Reminders, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        flow = Flow()
        flow.place(list(_pieces(content, speaker)))
        title = clean(f"{content.title} · {content.workspace}")
        return draw_pages(flow, _frame(content, speaker), title, tongue), speaker


def _frame(content: Reminders, speaker: Speaker) -> Frame:
    foot = speaker.cut(content.note, FOOT, FOOT_ROOM, FOOT_LINES, mark("the foot of the page"))
    facts = " · ".join(filter(None, (content.workspace, content.dated)))
    return Frame(content.title, facts, foot, speaker, draft=False)


def _pieces(content: Reminders, speaker: Speaker) -> Iterator[Piece]:
    if not content.parts:
        nothing = speaker.say(mark("Nothing is open: everybody has what was asked for."))
        yield from row_pieces([[("", _WHAT)], [(nothing, _WHAT)], [], []], _SHARES, speaker)
        return
    heads = ("", speaker.say(mark("What")), speaker.say(mark("By when")), "")
    yield from map(kept, row_pieces([[(head, _HEAD)] for head in heads], _SHARES, speaker))
    for part in content.parts:
        yield from _part(part, speaker)


def _part(part: ReminderPart, speaker: Speaker) -> Iterator[Piece]:
    head = [[("", _CODE)], [(part.position, _POSITION)], [("", _DUE)], [("", _BOX)]]
    yield from map(kept, row_pieces(head, _SHARES, speaker))
    for one in part.lines:
        *lines, last = row_pieces(_cells(one), _SHARES, speaker)
        yield from (*map(kept, lines), last)


def _cells(one: ReminderLine) -> list[list[tuple[str, Style]]]:
    return [
        [(one.code, _CODE)],
        [(one.what, _WHAT), (f"→ {one.to}", _QUIET), (one.asks, _QUIET)],
        [(one.due, _LATE if one.late else _DUE)],
        [("□", _BOX)],
    ]
