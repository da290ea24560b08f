"""Where the parts of a claim stand in its row at a width: the sentence, tags, figures, flags.

A list asks of every row how high it is, but draws few of them: the places are reckoned from the
widths of words alone, and the words laid out when a row comes into sight.
"""

from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from ui.personas.claim_row import ClaimLook
from ui.theme import fonts
from ui.widgets.bars import figures_of
from ui.widgets.text_block import TextBlock, block_height, text_block

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
        text: as it is shown.
        where: in the row's own pixels.
        tone: role of its colour; of a tag the tone of both its colours.
        wraps: whether it may go over several lines.
    """

    text: str
    where: QRect
    tone: str
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class ClaimPlan:
    """A row as it stands at one width.

    Attributes:
        height: of all of it.
        sentence: the claim itself.
        words: what stands under it.
        tags: who said it, and its status.
        track: where the track of the share is drawn; None where no customer was heard.
    """

    height: int
    sentence: Placed
    words: tuple[Placed, ...]
    tags: tuple[Placed, ...]
    track: QRect | None


@cache
def body_font() -> QFont:
    """The font of the sentence."""
    return fonts.body()


@cache
def small_font() -> QFont:
    """The font of what stands under it."""
    return fonts.small()


@cache
def tag_font() -> QFont:
    """The font of a tag: 11.5 px semibold."""
    return fonts.text_font(11.5, fonts.SEMIBOLD)


def plan_claim(look: ClaimLook, width: int) -> ClaimPlan:
    """Reckon where the parts of a claim stand in a row of a width."""
    inside = max(80, width - 2 * EDGE)
    told = tuple((name, side) for side, name in look.sides)
    if look.status:
        told += ((f"{look.sign} {look.status}".strip(), look.tone),)
    tags, wide, tall = _tags(told, inside)
    beside = inside - wide - (_GAP if tags else 0)
    high = block_height(look.text, body_font(), beside)
    sentence = Placed(look.text, QRect(EDGE, EDGE, beside, high), "ink", wraps=True)
    track, words, top = _foot(look, inside, EDGE + max(high, tall) + _UNDER)
    if look.flags or look.trust:
        last, top = _last_line(look, inside, top)
        words += last
    return ClaimPlan(top - _UNDER + EDGE, sentence, tuple(words), tags, track)


def blocks_of(plan: ClaimPlan) -> tuple[tuple[Placed, TextBlock], ...]:
    """Lay out every text of a row."""
    sentence = (plan.sentence, text_block(plan.sentence.text, body_font(), _wide(plan.sentence)))
    words = (
        (one, text_block(one.text, small_font(), _wide(one), wrap=one.wraps)) for one in plan.words
    )
    tags = ((one, text_block(one.text, tag_font(), _wide(one), wrap=False)) for one in plan.tags)
    return sentence, *words, *tags


def _wide(placed: Placed) -> int:
    return placed.where.width()


@lru_cache(maxsize=4096)
def _tags(told: tuple[tuple[str, str], ...], inside: int) -> tuple[tuple[Placed, ...], int, int]:
    """Place tags at the right of the sentence; return them and the width and height they take.

    Many claims have the same ones, so that they are placed once for all.
    """
    sizes = [_tag_size(words) for words, _ in told]
    placed, top, widest = [], EDGE, 0
    for row in _rows([wide for wide, _ in sizes], int(inside * _TAGS_AT_MOST)):
        width = sum(sizes[at][0] for at in row) + _GAP * (len(row) - 1)
        left = EDGE + inside - width
        for at in row:
            words, tone = told[at]
            placed.append(Placed(words, QRect(left, top, *sizes[at]), tone))
            left += sizes[at][0] + _GAP
        widest, top = max(widest, width), top + sizes[row[0]][1] + _UNDER
    return tuple(placed), widest, max(0, top - EDGE - _UNDER)


def _rows(widths: list[int], room: int) -> list[list[int]]:
    """Break things into rows as words are: each row as full as the room allows."""
    rows: list[list[int]] = []
    left = 0
    for at, width in enumerate(widths):
        if not rows or width > left:
            rows.append([])
            left = room
        rows[-1].append(at)
        left -= width + _GAP
    return rows


@cache
def _tag_size(words: str) -> tuple[int, int]:
    width = QFontMetrics(tag_font()).horizontalAdvance(words) + 1 + 2 * _CHIP_ACROSS
    return width, fonts.line_height(tag_font()) + 2 * _CHIP_DOWN


def _foot(look: ClaimLook, inside: int, top: int) -> tuple[QRect | None, list[Placed], int]:
    """Place share, counts and age under the sentence, in as many lines as they need."""
    line = fonts.line_height(small_font())
    left, track = EDGE, None
    placed: list[Placed] = []
    if look.share is not None:
        figures = figures_of(look.share)
        width = _advance(figures)
        reach = min(_TRACK, max(_SHORT_TRACK, inside - width - 2 * _GAP))
        track = QRect(left, top, reach, line)
        placed.append(Placed(figures, QRect(left + reach + _GAP, top, width, line), "muted"))
        left += reach + width + 2 * _GAP
    for words, at_right in ((look.counts, False), (look.heard, True)):
        if not words:
            continue
        width = min(_advance(words), inside)
        if left > EDGE and left + width > EDGE + inside:
            left, top = EDGE, top + line
        high = _small_height(words, inside) if width == inside else line
        begins = EDGE + inside - width if at_right else left
        placed.append(Placed(words, QRect(begins, top, width, high), "muted", width == inside))
        left, top = begins + width + _GAP, top + high - line
    return track, placed, top + (line + _UNDER if placed else 0)


def _last_line(look: ClaimLook, inside: int, top: int) -> tuple[list[Placed], int]:
    """Place the flags, and at the right until when the claim is trusted."""
    line = fonts.line_height(small_font())
    width = min(_advance(look.trust), inside) if look.trust else 0
    flags, placed = " · ".join(look.flags), []
    beside = inside - width - _GAP if width else inside
    if beside < _advance(flags) and beside < inside / 2:
        beside = inside  # too narrow for both: one below the other
    high = _small_height(flags, beside) if flags else 0
    if flags:
        placed.append(Placed(flags, QRect(EDGE, top, beside, high), "warn", wraps=True))
    if width:
        down = high if beside == inside else 0
        tall = _small_height(look.trust, width)
        at = QRect(EDGE + inside - width, top + down, width, tall)
        placed.append(Placed(look.trust, at, "muted", wraps=True))
        high = max(high, down + tall)
    return placed, top + max(high, line) + _UNDER


@lru_cache(maxsize=4096)
def _advance(words: str) -> int:
    return _small_metrics().horizontalAdvance(words) + 1


@lru_cache(maxsize=4096)
def _small_height(words: str, width: int) -> int:
    """Return how high words in the small font are; many claims say the same ones."""
    return block_height(words, small_font(), width)


@cache
def _small_metrics() -> QFontMetrics:
    return QFontMetrics(small_font())
