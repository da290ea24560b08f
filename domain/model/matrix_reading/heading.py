"""Where the names of the positions stand, and which columns hold letters."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from domain.model.matrix_reading.cells import is_meaning
from domain.model.matrix_reading.found import FoundPosition, column_letter
from domain.model.matrix_reading.sheet_cells import Line
from domain.model.matrix_reading.words import LEGENDS
from domain.text import fold

_MOST_HEADS = 3
_CODE_LENGTH = 6
_LEGEND_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a matrix.

    Attributes:
        first: place of its first row among the lines.
        last: place of its last row.
        positions: columns with letters, with what stands above them.
        legend: columns that say what the letters mean.
    """

    first: int
    last: int
    positions: tuple[FoundPosition, ...]
    legend: frozenset[int]


def find_heading(lines: Sequence[Line], known: Collection[str] = ()) -> Heading | None:
    """Find the head of a matrix, or None where a table holds none.

    The head is the first row that names the most columns with letters; rows right below it that
    name as many, and rows right above it that name some, belong to it.

    Args:
        lines: of the table.
        known: folded names of positions; a column that has one needs no letter.
    """
    legend = frozenset(_legend_columns(lines))
    lettered = [column for column in _columns(lines) if column not in legend]
    lettered = [column for column in lettered if any(line.letters_at(column) for line in lines)]
    best = max(
        (_named(line, lettered) for line in lines[:-1]),
        default=0,
    )
    if best < 2:
        return None
    top = next(at for at, line in enumerate(lines) if _named(line, lettered) == best)
    last = top
    while last + 1 < len(lines) and _named(lines[last + 1], lettered) == best:
        last += 1
    first = top
    while first and _belongs_above(lines, first, lettered):
        first -= 1
    heads, below = lines[first : last + 1][-_MOST_HEADS:], lines[last + 1 :]
    positions = tuple(_positions(heads, below, lettered, known))
    return Heading(first, last, positions, legend) if len(positions) > 1 else None


def _columns(lines: Sequence[Line]) -> range:
    return range(max((len(line.texts) for line in lines), default=0))


def _named(line: Line, lettered: Sequence[int]) -> int:
    """Count the columns with letters that a row would name; 0 where it holds letters itself.

    A position may be called CS or IR, so a few cells may look like letters.
    """
    words, letters = line.wordy(lettered), line.lettered(lettered)
    return words + letters if words > letters else 0


def _belongs_above(lines: Sequence[Line], first: int, lettered: Sequence[int]) -> bool:
    """Whether the row above names groups of positions: it stands right there, and names two."""
    above, here = lines[first - 1], lines[first]
    named = [column for column in lettered if above.text(column)]
    return above.number == here.number - 1 and len(named) > 1 and _named(above, lettered) > 1


def _legend_columns(lines: Sequence[Line]) -> Iterator[int]:
    """Columns whose letters are explained by words in the next column, and those words."""
    for column in _columns(lines):
        held = [line for line in lines if line.letters_at(column)]
        explained = [line for line in held if is_meaning(line.text(column + 1))]
        if len(explained) >= _LEGEND_LETTERS and 2 * len(explained) > len(held):
            yield column
            yield column + 1


def _positions(
    heads: Sequence[Line], below: Sequence[Line], lettered: Sequence[int], known: Collection[str]
) -> Iterator[FoundPosition]:
    """Columns below the head that hold more letters than words.

    Blank ones between them are positions too, and blank ones elsewhere whose name is known.
    """
    names = _naming(heads, lettered)
    codes = _coding(heads, lettered, names)
    taken = [
        column
        for column in lettered
        if (name := _own(heads, names, column)) or _within(heads, lettered, column)
        if fold(name) not in LEGENDS
        and sum(bool(line.letters_at(column)) for line in below)
        >= max(1, sum(line.letters_at(column) is None for line in below))
    ]
    if not taken:
        return
    for column in _columns([*heads, *below]):
        blank = all(line.letters_at(column) == frozenset() for line in below)
        name = _own(heads, names, column)
        belongs = taken[0] < column < taken[-1] or fold(name) in known
        if column in taken or (blank and name and belongs):
            yield FoundPosition(
                column,
                name or column_letter(column),
                heads[codes].text(column) if codes is not None else "",
                _group(heads, names, codes, column),
            )


def _within(heads: Sequence[Line], lettered: Sequence[int], column: int) -> bool:
    """Whether a nameless column stands between named ones."""
    named = [one for one in lettered if any(head.text(one) for head in heads)]
    return bool(named) and named[0] < column < named[-1]


def _naming(heads: Sequence[Line], lettered: Sequence[int]) -> int:
    """Place of the row with the names: the last, or the one above where that names people."""
    last = len(heads) - 1
    if last and _distinct(heads[last - 1], lettered) and not _coded(heads[last - 1], lettered):
        return last - 1
    return last


def _coding(heads: Sequence[Line], lettered: Sequence[int], names: int) -> int | None:
    """Place of a row with codes above the names, or None."""
    for at in range(names - 1, -1, -1):
        if _distinct(heads[at], lettered) and _coded(heads[at], lettered):
            return at
    return None


def _distinct(head: Line, columns: Sequence[int]) -> bool:
    texts = [head.text(column) for column in columns if head.text(column)]
    return len(texts) > 1 and len(set(texts)) == len(texts) and len(texts) * 3 >= len(columns) * 2


def _coded(head: Line, columns: Sequence[int]) -> bool:
    texts = [text for column in columns if (text := head.text(column))]
    return all(len(text) <= _CODE_LENGTH and " " not in text for text in texts)


def _own(heads: Sequence[Line], names: int, column: int) -> str:
    """Return the name of a column: in the row of the names, or above, where cells are merged."""
    for head in heads[names::-1]:
        if text := head.text(column):
            return text
    return ""


def _group(heads: Sequence[Line], names: int, codes: int | None, column: int) -> str:
    """Return the name of the group above a column; a merged cell tells it on its left."""
    if not heads[names].text(column):
        return ""
    for at in range(names - 1, -1, -1):
        if at == codes:
            continue
        for left in range(column, -1, -1):
            if text := heads[at].text(left):
                return text if heads[names].text(left) else ""
    return ""
