"""What stands between the cells of a text file, by trying what may."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, islice
from typing import Final

from exports.tables.records import Records
from exports.tables.tally import Tally

DELIMITERS: Final = (",", ";", "\t", "|")
_RECORDS: Final = 200
_SEPARATOR_LINE: Final = re.compile(r'"?sep=(.|\\t)"?[,;\t|]*', re.IGNORECASE)
_QUOTED: Final = re.compile('"[^"]*"')


def separator_line(line: str) -> str | None:
    """Return the delimiter that the first line of a file names, ``sep=;``, or None."""
    found = _SEPARATOR_LINE.fullmatch(line.rstrip("\r\n"))
    if found is None:
        return None
    return "\t" if found.group(1) == r"\t" else found.group(1)


def guess_delimiter(text: str) -> str:
    """Return the delimiter that parts the most rows of a text into the same number of cells.

    Two cells a row come about by chance more easily than six: decimal commas do that. What is none
    of the delimiters tears most quotes apart; one quote that nobody closed says nothing.
    """
    return max(DELIMITERS, key=lambda delimiter: _fitness(text, delimiter))


def _fitness(text: str, delimiter: str) -> float:
    strays = Tally()
    records = Records([text], delimiter, strays)
    first = islice(chain.from_iterable(records.batches()), _RECORDS)
    widths = [len(cells) for cells in first if any(cells)]
    torn = sum(one.count for one in strays.warnings()) / len(widths) if widths else 0.0
    return _sameness(widths) * max(0.0, 1.0 - torn)


def _sameness(widths: Sequence[int]) -> float:
    if not widths:
        return 0.0
    width, times = max(Counter(widths).items(), key=lambda one: (one[1] * (one[0] > 1), one[0]))
    return times / len(widths) * (1 - 1 / width) if width > 1 else 0.0


def ends_mixed(text: str) -> bool:
    """Whether lines end in more than one way; line ends inside quotes are no matter."""
    bare = _QUOTED.sub("", text)
    pairs = bare.count("\r\n")
    kinds = (pairs > 0, bare.count("\n") > pairs, bare.count("\r") > pairs)
    return sum(kinds) > 1
