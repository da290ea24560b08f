"""Records of a text file: cells between delimiters, in quotes where they need some.

Python's ``csv`` does the work, in its strict mode, a block of lines at once where each line is a
record. Other blocks are read line by line: where ``csv`` fails, or where a record runs over so many
lines that only a quote nobody closed explains it, the record's first line is taken by itself with
the quote as a plain character, and the lines behind it are read again. So a stray quote costs
nothing but itself, while ``csv`` alone would swallow all that follows it.
"""

import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

from domain.model.tables import CELL_LIMIT, TableFact
from exports.tables.tally import Tally
from exports.tables.text_blocks import GREEK_QUESTION, LINE_LIMIT

LINES_OF_A_RECORD: Final = 500
"""Lines that a cell with line breaks may have."""

_ODD: Final = ("E+", "e+", GREEK_QUESTION)

csv.field_size_limit(2 * LINE_LIMIT)  # of the whole program: nothing else in it reads csv


class _Runaway(Exception):
    """A record goes on and on."""


class Records:
    """Parts blocks of lines into records, each a list of cells; an empty line has none.

    Attributes:
        odd: whether the records just given need a closer look: a cell may be too long, a number
            like 9E+08, or not composed yet.
    """

    def __init__(self, blocks: Iterable[str], delimiter: str, tally: Tally) -> None:
        """Take blocks that end with a line, one character between cells, and what counts strays."""
        self._blocks = iter(blocks)
        self._delimiter = delimiter
        self._tally = tally
        self.odd = False
        self._lines: Iterator[str] = iter(())
        self._again: deque[str] = deque()
        self._pulled: list[str] = []
        self._line = 1
        self._width = 0

    def batches(self) -> Iterator[list[list[str]]]:
        """Give the records, as many at a time as it comes."""
        for block in self._blocks:
            records = self._at_once(block)
            if records:
                self._width = len(records[-1])
                self._line += len(records)
                yield records
            else:
                self._lines = _lines_of(block)
                for cells in self._one_by_one():
                    yield [cells]
                    self.odd = False

    def _at_once(self, block: str) -> list[list[str]] | None:
        """Return the records of a block, or None where a line of it is more or less than one."""
        if any(sign in block for sign in _ODD) or _has_long_line(block):
            return None
        reader = csv.reader(_lines_of(block), delimiter=self._delimiter, strict=True)
        try:
            records = list(reader)
        except csv.Error:
            return None
        return records if len(records) == reader.line_num else None

    def _one_by_one(self) -> Iterator[list[str]]:
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
            except (csv.Error, _Runaway):
                yield self._first_alone()
            else:
                return

    def _feed(self) -> Iterator[str]:
        """Give the lines of the block, and of those behind it while a record is not complete."""
        pulled, again = self._pulled, self._again
        while True:
            line = again.popleft() if again else next(self._lines, None)
            if line is None:
                block = next(self._blocks, None) if pulled else None
                if block is None:
                    return
                self._lines = _lines_of(block)
                continue
            pulled.append(line)
            if len(line) > CELL_LIMIT or any(sign in line for sign in _ODD):
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


def _lines_of(block: str) -> Iterator[str]:
    """Return lines with their ends, which are LF, CRLF or CR."""
    return io.StringIO(block, newline="")


def _has_long_line(block: str) -> bool:
    at = 0
    while len(block) - at > CELL_LIMIT:
        end = max(block.rfind(one, at, at + CELL_LIMIT) for one in "\n\r")
        if end < 0:
            return True
        at = end + 1
    return False


def split_line(line: str, delimiter: str) -> list[str]:
    """Part one line; quotes that are not closed before a delimiter are plain characters."""
    line = line.rstrip("\r\n")
    quoted = re.compile(rf'"([^"]*(?:""[^"]*)*)"(?={re.escape(delimiter)}|$)')
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
