"""What stands around the brief on every page: what it is, how far it is agreed, how to read it."""

from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.documents import BriefContent
from domain.model.labels import SIDES, STATUS_SIGNS, STATUSES
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES
from domain.text import mark
from exports.brief_claims import LETTERS
from exports.colours import INK, LINE, MUTED, WARN, WARN_SOFT
from exports.fonts import Face
from exports.paging import BOTTOM, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, WIDTH
from exports.speaking import Speaker
from exports.typesetting import Style, rgb

_TITLE: Final = Style(Face.TITLE, 10)
_FACTS: Final = Style(size=8.5, colour=MUTED)
_STAMP: Final = Style(Face.TITLE, 8, WARN)
_FOOT: Final = Style(size=6.9, colour=MUTED)
_PAGES: Final = Style(Face.FIGURES, 8, MUTED)
_WATERMARK: Final = Style(Face.TITLE, 105, "EBEDF0")

_RULE: Final = PAGE_HEIGHT - 50.0
"""Height of the rule under the head in points."""

_FACT_LINES: Final = 3
_FOOT_LINES: Final = 5
"""Lines that there is room for in the head and at the foot."""


class Frame:
    """Head and foot of the brief, set once and drawn on every page."""

    def __init__(self, content: BriefContent, speaker: Speaker) -> None:
        self._draft = content.draft
        self._speaker = speaker
        self._title = speaker.setter.line(speaker.say(mark("Customer persona")), _TITLE)
        self._stamp = speaker.setter.line(speaker.say(mark("DRAFT")), _STAMP)
        self._watermark = speaker.setter.line(speaker.say(mark("DRAFT")), _WATERMARK)
        taken = self._title.width + (self._stamp.width + 26 if content.draft else 0.0)
        room = WIDTH - taken - 20
        where = mark("the head of the page")
        self._facts = speaker.cut(_facts(content, speaker), _FACTS, room, _FACT_LINES, where)
        room, where = WIDTH - 40, mark("the foot of the page")
        agreed = speaker.cut(_agreed(content, speaker), _FOOT, room, _FOOT_LINES - 3, where)
        self._foot = [*speaker.setter.lines(_legend(speaker), _FOOT, room), *agreed]

    def draw(self, canvas: Canvas, number: int, pages: int) -> None:
        """Draw it on a page, over its surfaces and under its pieces."""
        if self._draft:
            self._draw_watermark(canvas)
        top = _RULE + 19.0  # on one baseline with the last line of the facts
        self._title.draw(canvas, MARGIN, top)
        if self._draft:
            self._draw_stamp(canvas, MARGIN + self._title.width + 10, top)
        for at, line in enumerate(reversed(self._facts), 1):
            line.draw(canvas, PAGE_WIDTH - MARGIN - line.width, _RULE + 5 + at * line.height)
        _draw_rule(canvas, _RULE, 1.5, INK)
        self._draw_foot(canvas, number, pages)

    def _draw_watermark(self, canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(52)
        line = self._watermark
        line.draw(canvas, -line.width / 2, line.height / 2)
        canvas.restoreState()

    def _draw_stamp(self, canvas: Canvas, x: float, top: float) -> None:
        line, height = self._stamp, 14.0
        canvas.setFillColorRGB(*rgb(WARN_SOFT))
        canvas.setStrokeColorRGB(*rgb(WARN))
        canvas.setLineWidth(0.8)
        low = top - self._title.height / 2 - height / 2
        canvas.roundRect(x, low, line.width + 14, height, 4, stroke=1, fill=1)
        line.draw(canvas, x + 7, low + height / 2 + line.height / 2)

    def _draw_foot(self, canvas: Canvas, number: int, pages: int) -> None:
        top = BOTTOM - 8
        _draw_rule(canvas, top + 3, 0.6, LINE)
        for at, line in enumerate(self._foot):
            line.draw(canvas, MARGIN, top - at * line.height)
        said = self._speaker.setter.line(f"{number} / {pages}", _PAGES)
        said.draw(canvas, PAGE_WIDTH - MARGIN - said.width, top)


def _draw_rule(canvas: Canvas, y: float, thickness: float, colour: str) -> None:
    canvas.setStrokeColorRGB(*rgb(colour))
    canvas.setLineWidth(thickness)
    canvas.line(MARGIN, y, PAGE_WIDTH - MARGIN, y)


def _facts(content: BriefContent, speaker: Speaker) -> str:
    """Return whose brief it is, which version, of which day."""
    if content.draft:
        version = speaker.say(mark("draft"))
        if content.version:
            after = mark("draft after version {version}")
            version = speaker.say(after, version=content.version)
    else:
        version = speaker.say(mark("version {version}"), version=content.version)
    signed = ""
    if not content.draft and {side for side, _ in content.signatures} >= set(DEPARTMENTS):
        signed = speaker.say(mark("signed by Sales and Marketing"))
    facts = (content.workspace, version, speaker.day(content.dated), signed)
    return " · ".join(fact for fact in facts if fact)


def _agreed(content: BriefContent, speaker: Speaker) -> str:
    """Return who signed (for a draft: nobody), when it is looked at again, and how fresh it is."""
    facts = [f"{speaker.say(SIDES[side])}: {name}" for side, name in content.signatures]
    if content.draft:
        facts = [speaker.say(mark("Draft: Sales and Marketing have not signed this state"))]
    days = {
        mark("looked at again on {day}"): None if content.draft else content.next_review,
        mark("answers counted on {day}"): content.counted_on,
    }
    facts += [speaker.say(sentence, day=speaker.day(day)) for sentence, day in days.items() if day]
    return " · ".join(facts)


def _legend(speaker: Speaker) -> str:
    """Return how to read figures, signs and letters."""
    figures = speaker.say(
        mark(
            "% = share of customers for whom it is true, from their answers; line on the bar = "
            "its 90% credible interval; (n) = answers, for and against."
        )
    )
    signs = " · ".join(
        f"{STATUS_SIGNS[code]} {speaker.say(word)}" for code, word in STATUSES.items()
    )
    letters = ", ".join(
        f"{speaker.say(LETTERS[side])} = {speaker.say(SIDES[side])}" for side in DRAWING_SIDES
    )
    return f"{figures}\n{signs} · {speaker.say(mark('said by'))} {letters}."
