"""The trust band: how far the picture may be trusted, in words and signs that grey print keeps."""

from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.documents import BriefContent, trust_band
from domain.model.labels import STATUS_SIGNS, STATUSES
from domain.text import mark
from exports.colours import INK, MUTED
from exports.fonts import Face
from exports.paging import WIDTH, Draw, Piece, gap
from exports.speaking import Speaker
from exports.typesetting import Style, rgb

_COUNTS: Final = Style(Face.STRONG, 9)
_DAYS: Final = Style(size=8.2, colour=MUTED)
_PADDING: Final = 10.0


def trust_pieces(content: BriefContent, speaker: Speaker) -> list[Piece]:
    """Return the band; nothing where there is no claim to be trusted."""
    band = trust_band(content.claims)
    if not band.claims:
        return []
    counts = [
        speaker.say(
            mark("Customers heard on {heard} of {claims} claims"),
            heard=band.heard,
            claims=band.claims,
        )
    ]
    counts += [
        f"{STATUS_SIGNS[code]} {band.statuses[code]} {speaker.say(word)}"
        for code, word in STATUSES.items()
        if band.statuses.get(code)
    ]
    if band.stale:
        counts.append("! " + speaker.say(mark("{count} stale"), count=band.stale))
    said = speaker.text(" · ".join(counts), _COUNTS, WIDTH - _PADDING, indent=_PADDING, kept=True)
    days = speaker.text(_days(content, speaker), _DAYS, WIDTH - _PADDING, indent=_PADDING)
    return [gap(5, kept=True), *said, *days, gap(5)]


def _days(content: BriefContent, speaker: Speaker) -> str:
    """Return the newest answer and until when the picture is valid."""
    band, said = trust_band(content.claims), []
    if band.newest:
        said.append(speaker.say(mark("newest answer {day}"), day=speaker.day(band.newest)))
    elif not band.heard:
        said.append(speaker.say(mark("no customer has answered yet")))
    if content.draft:
        said.append(speaker.say(mark("draft: nobody has agreed on it yet")))
    elif content.next_review:
        valid = mark("valid until the review on {day}")
        due = mark("its review was due on {day}: renew it")
        past = content.counted_on is not None and content.next_review <= content.counted_on
        day = speaker.day(content.next_review)
        said.append(speaker.say(due if past else valid, day=day))
    if content.due and band.expired:
        said.append(speaker.say(mark("half of what was heard, or more, is stale: ask again")))
    return " · ".join(said)


def outline(height: float) -> Draw:
    """Return what draws the edge of the band; a line is seen on grey paper, a tint is not."""

    def draw(canvas: Canvas, x: float, top: float) -> None:
        canvas.setStrokeColorRGB(*rgb(INK))
        canvas.setLineWidth(0.8)
        canvas.roundRect(x, top - height, WIDTH, height, 5, stroke=1, fill=0)

    return draw
