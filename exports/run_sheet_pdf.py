"""The run sheet of an agenda as a PDF: when, how long, what to say, what people do."""

from collections.abc import Iterator, Sequence
from typing import Final

from domain.model.agendas import clock_of
from domain.model.run_sheet import RunSheet, SheetStep
from domain.model.wording import Bilingual, Tongue
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
_TIME: Final = Style(Face.FIGURES, 11)
_MINUTES: Final = Style(size=8.5, colour=MUTED)
_TITLE: Final = Style(Face.STRONG, 10.5)
_SAY: Final = Style(size=10, colour=ACCENT)
_DO: Final = Style(size=9.5)
_QUIET: Final = Style(size=8, colour=MUTED)

_SHARES: Final = (0.10, 0.52, 0.38)
"""Of the width for time, words and what people do."""


class PdfRunSheetWriter(PdfWriter[RunSheet]):
    """Writes run sheets."""

    def _draw(self, content: RunSheet, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        flow = Flow()
        flow.place(list(_pieces(content, speaker)))
        said = speaker.say(mark("Run sheet"))
        title = clean(f"{said} · {content.title.said(tongue)}")
        return draw_pages(flow, _frame(content, said, speaker), title, tongue), speaker


def _frame(content: RunSheet, title: str, speaker: Speaker) -> Frame:
    time = speaker.say(
        mark("{begins}–{ends}, {minutes} minutes"),
        begins=clock_of(content.begins),
        ends=clock_of(content.ends),
        minutes=content.minutes,
    )
    tongue = speaker.tongue
    facts = (content.title.said(tongue), content.workspace, time, content.people.said(tongue))
    quiet = speaker.say(mark("Time that a step needs more is taken from a later one, visibly."))
    foot = speaker.cut(quiet, FOOT, FOOT_ROOM, FOOT_LINES, mark("the foot of the page"))
    shown = " · ".join(fact for fact in facts if fact)
    return Frame(title, shown, foot, speaker, draft=False)


def _pieces(content: RunSheet, speaker: Speaker) -> Iterator[Piece]:
    heads = (mark("When"), mark("What to say"), mark("What people do"))
    cells = [[(speaker.say(head), _HEAD)] for head in heads]
    yield from map(kept, row_pieces(cells, _SHARES, speaker))
    for step in content.steps:
        yield from _step(step, speaker)


def _step(step: SheetStep, speaker: Speaker) -> list[Piece]:
    """Return a step, which no edge of a page cuts unless it is longer than a page."""
    tongue = speaker.tongue
    minutes = speaker.say(mark("{minutes} min"), minutes=step.minutes)
    when = [(clock_of(step.begins), _TIME), (minutes, _MINUTES)]
    say = step.say.said(tongue)
    words = [(f"{step.code} · {step.title.said(tongue)}", _TITLE)]
    words += [(f"“{say}”", _SAY)] if say else []
    words += _things(mark("Needs: {things}"), step.needs, speaker)
    words += _things(mark("Leaves: {things}"), step.leaves, speaker)
    do = [(f"□ {line.said(tongue)}", _DO) for line in step.do]
    *lines, last = row_pieces([when, words, do], _SHARES, speaker)
    return [*map(kept, lines), last]


def _things(
    sentence: str, things: Sequence[Bilingual], speaker: Speaker
) -> list[tuple[str, Style]]:
    named = ", ".join(thing.said(speaker.tongue) for thing in things)
    return [(speaker.say(sentence, things=named), _QUIET)] if named else []
