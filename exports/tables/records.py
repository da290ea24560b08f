"""Records of a text file: cells between delimiters, in quotes where they need some.

Python's ``csv`` does the work, in its strict mode. Where it fails, or where a record runs over so
many lines that only a quote nobody closed explains it, the record's first line is taken by itself
with the quote as a plain character, and the lines behind it are read again. So a stray quote costs
nothing but itself, while ``csv`` alone would swallow all that follows it.
"""

import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from domain.model.tables import CELL_LIMIT, TableFact
from exports.tables.tally import Tally
from exports.tables.text_blocks import GREEK_QUESTION, LINE_LIMIT

LINES_OF_A_RECORD: Final = 500
"""Lines that a cell with line breaks may have."""

csv.field_size_limit(2 * LINE_LIMIT)  # of the whole program: nothing else in it reads csv


def lines_of(blocks: Iterable[str]) -> Iterator[str]:
    """Return lines with their ends, which are LF, CRLF or CR."""
    return chain.from_iterable(io.StringIO(block, newline="") for block in blocks)


class _Runaway(Exception):
    """A record goes on and on."""


class Records:
    """Parts lines into records; the iterator gives the cells of each, none for an empty line.

    Attributes:
        odd: whether the record just given needs a closer look: it may hold a cell that is too
            long, a number like 9E+08, or what is not composed yet.
    """

    def __init__(self, lines: Iterator[str], delimiter: str, tally: Tally) -> None:
        """Take lines with their ends, one character between cells, and what counts strays."""
        self._lines = lines
        self._delimiter = delimiter
        self._tally = tally
        self.odd = False
        self._again: deque[str] = deque()
        self._pulled: list[str] = []
        self._line = 1
        self._width = 0

    def __iter__(self) -> Iterator[list[str]]:
        pulled = self._pulled
        while True:
            reader = csv.reader(self._feed(), delimiter=self._delimiter, strict=True)
            try:
                for cells in reader:
                    if len(pulled) > 1:
                        if self._torn(cells):
                            yield self._first_alone()
                            continue
                    else:
                        self._width = len(cells)
                    self._line += len(pulled)
                    pulled.clear()
                    yield cells
                    self.odd = False
            except (csv.Error, _Runaway):
                yield self._first_alone()
            else:
                return

    def _feed(self) -> Iterator[str]:
        pulled, again = self._pulled, self._again
        while True:
            line = again.popleft() if again else next(self._lines, None)
            if line is None:
                return
            pulled.append(line)
            if len(line) > CELL_LIMIT or "E+" in line or "e+" in line or GREEK_QUESTION in line:
                self.odd = True
            if len(pulled) > 1:
                self.odd = True
                if self._runs_away():
                    raise _Runaway
            yield line

    def _runs_away(self) -> bool:
        pulled = self._pulled
        return len(pulled) > LINES_OF_A_RECORD or sum(map(len, pulled)) > LINE_LIMIT

    def _torn(self, cells: list[str]) -> bool:
        """Whether a record over several lines is rather several records.

        It is where the cells are not as many as usual, but a line in it, taken alone, has as many.
        """
        usual = self._width
        if usual < 2 or len(cells) == usual:
            return False
        return len(split_line(self._pulled[1], self._delimiter)) == usual

    def _first_alone(self) -> list[str]:
        """Take the first line by itself; the others are read again."""
        self._tally.add(TableFact.STRAY_QUOTE, self._line)
        first, *others = self._pulled
        self._again.extendleft(reversed(others))
        self._pulled.clear()
        self._line += 1
        return split_line(first, self._delimiter)


def split_line(line: str, delimiter: str) -> list[str]:
    """Part one line; quotes that are not closed before a delimiter are plain characters."""
    line = line.rstrip("\r\n")
    quoted = re.compile(rf'"((?:[^"]|"")*)"(?={re.escape(delimiter)}|$)')
    cells, at = [], 0
    while True:
        found = quoted.match(line, at)
        if found:
            cells.append(found.group(1).replace('""', '"'))
            at = found.end()
        else:
            end = line.find(delimiter, at)
            end = len(line) if end < 0 else end
            cells.append(line[at:end])
            at = end
        if at >= len(line):
            return cells
        at += 1
