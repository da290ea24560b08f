"""Where the parts of a claim stand in its row at a width: the sentence, tags, figures, flags."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from ui.personas.claim_row import ClaimLook
from ui.theme import fonts
from ui.widgets.bars import figures_of
from ui.widgets.text_block import TextBlock, text_block

EDGE = 8
_GAP = 8
_UNDER = 4
_TRACK = 110
_SHORT_TRACK = 56
_CHIP_ACROSS = 7
_CHIP_DOWN = 1
_TAGS_AT_MOST = 0.5
"""Part of a row that the tags beside the sentence may take before they go below each other."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A text with its place in the row.

    Attributes:
        where: in the row's own pixels.
        block: the text as it is laid out.
        tone: role of its colour; of a tag the tone of both its colours.
    """

    where: QRect
    block: TextBlock
    tone: str


@dataclass(frozen=True, slots=True)
class ClaimPlan:
    """A row as it stands at one width.

    Attributes:
        height: of all of it.
        words: the sentence and what stands under it.
        tags: who said it, and its status.
        track: where the track of the share is drawn; None where no customer was heard.
    """

    height: int
    words: tuple[Placed, ...]
    tags: tuple[Placed, ...]
    track: QRect | None


def tag_font() -> QFont:
    """The font of a tag: 11.5 px semibold."""
    return fonts.text_font(11.5, fonts.SEMIBOLD)


def plan_claim(look: ClaimLook, width: int) -> ClaimPlan:
    """Lay a claim out in a row of a width."""
    inside = max(80, width - 2 * EDGE)
    tags, taken = _tags(look, inside)
    beside = inside - taken.width() - (_GAP if tags else 0)
    sentence = text_block(look.text, fonts.body(), beside)
    words = [Placed(QRect(EDGE, EDGE, beside, sentence.height), sentence, "ink")]
    top = EDGE + max(sentence.height, taken.height()) + _UNDER
    track, foot, top = _foot(look, inside, top)
    words += foot
    if look.flags:
        flags = text_block(" · ".join(look.flags), fonts.small(), inside)
        words.append(Placed(QRect(EDGE, top, inside, flags.height), flags, "warn"))
        top += flags.height + _UNDER
    return ClaimPlan(top - _UNDER + EDGE, tuple(words), tuple(tags), track)


def _tags(look: ClaimLook, inside: int) -> tuple[list[Placed], QSize]:
    """Place the tags at the right of the sentence; return them and the room that they take."""
    told = [(name, side) for side, name in look.sides]
    if look.status:
        told.append((f"{look.sign} {look.status}".strip(), look.tone))
    sizes = [_tag_size(words) for words, _ in told]
    room = int(inside * _TAGS_AT_MOST)
    rows: list[list[int]] = []
    for at, size in enumerate(sizes):
        used = sum(sizes[i].width() + _GAP for i in rows[-1]) if rows else room + 1
        if used + size.width() > room:
            rows.append([at])
        else:
            rows[-1].append(at)
    placed, top, widest = [], EDGE, 0
    for row in rows:
        width = sum(sizes[at].width() for at in row) + _GAP * (len(row) - 1)
        left = EDGE + inside - width
        for at in row:
            words, tone = told[at]
            block = text_block(words, tag_font(), sizes[at].width(), wrap=False)
            placed.append(Placed(QRect(QPoint(left, top), sizes[at]), block, tone))
            left += sizes[at].width() + _GAP
        widest, top = max(widest, width), top + sizes[row[0]].height() + _UNDER
    return placed, QSize(widest, max(0, top - EDGE - _UNDER))


@cache
def _tag_size(words: str) -> QSize:
    font = tag_font()
    width = QFontMetrics(font).horizontalAdvance(words) + 1 + 2 * _CHIP_ACROSS
    return QSize(width, fonts.line_height(font) + 2 * _CHIP_DOWN)


def _foot(look: ClaimLook, inside: int, top: int) -> tuple[QRect | None, list[Placed], int]:
    """Place share, counts and age under the sentence, in as many lines as they need."""
    line = fonts.line_height(fonts.small())
    left, track = EDGE, None
    placed: list[Placed] = []
    if look.share is not None:
        figures = figures_of(look.share)
        width = _advance(figures)
        reach = min(_TRACK, max(_SHORT_TRACK, inside - width - 2 * _GAP))
        track = QRect(left, top, reach, line)
        placed.append(_one_line(figures, left + reach + _GAP, top, width))
        left += reach + width + 2 * _GAP
    for words, at_right in ((look.counts, False), (look.heard, True)):
        if not words:
            continue
        width = min(_advance(words), inside)
        if left > EDGE and left + width > EDGE + inside:
            left, top = EDGE, top + line
        if width == inside:
            block = text_block(words, fonts.small(), inside)
            placed.append(Placed(QRect(left, top, inside, block.height), block, "muted"))
            left, top = EDGE + inside, top + block.height - line
        elif at_right:
            placed.append(_one_line(words, EDGE + inside - width, top, width))
        else:
            placed.append(_one_line(words, left, top, width))
            left += width + _GAP
    return track, placed, top + (line + _UNDER if placed else 0)


def _one_line(words: str, left: int, top: int, width: int) -> Placed:
    block = text_block(words, fonts.small(), width, wrap=False)
    return Placed(QRect(left, top, width, block.height), block, "muted")


@cache
def _advance(words: str) -> int:
    return QFontMetrics(fonts.small()).horizontalAdvance(words) + 1


def shown_texts(plan: ClaimPlan) -> Iterator[Placed]:
    """Give every text of a row with its place."""
    yield from plan.words
    yield from plan.tags
