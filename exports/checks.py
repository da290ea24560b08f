"""The checks of the matrix as formulas: they answer while somebody types in the workbook.

They follow the rules of the method (E.2) for rows, joint matters and the load of a position.
"""

from collections.abc import Iterable
from typing import Final

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.raci import (
    A_OVERLOAD,
    CONSULTANT,
    FACILITATOR,
    FILLED_OVERLOAD,
    LOAD_FROM,
    MANY_C,
    MANY_I,
    MANY_R,
    R_OVERLOAD,
    SCORING,
)
from domain.model.sides import DEPARTMENTS
from domain.text import mark
from exports.book import Book, at, when
from exports.colours import BAD, BAD_SOFT, GOOD, WARN, WARN_SOFT
from exports.grid import KIND, SHARED, Grid
from exports.lists import Lists

_DEPARTMENTS: Final = tuple(side.value for side in DEPARTMENTS)
_SIGNS: Final = (("✗", BAD, BAD_SOFT), ("!", WARN, WARN_SOFT), ("✓", GOOD, ""))


class Checks:
    """Writes the formulas right of and below the letters."""

    def __init__(self, book: Book, sheet: Worksheet, grid: Grid, lists: Lists) -> None:
        """Stand beside a matrix.

        Args:
            book: the workbook.
            sheet: the sheet of the matrix.
            grid: where the matrix stands on it.
            lists: where the allowed words stand.
        """
        self._book = book
        self._sheet = sheet
        self._grid = grid
        self._lists = lists
        self._written = book.letter_set.written
        start = grid.last_position + 1
        self._answering, self._doing, self._joint, self._raw, self.result = range(start, start + 5)

    def write_heads(self, row: int) -> None:
        """Name the columns of the checks."""
        heads = (
            (self._joint, mark("Both sides"), "head centred"),
            (self.result, mark("Check"), "head"),
        )
        for column, word, style in heads:
            self._book.say(at(self._sheet, row, column), word, style)
        for column, held in ((self._answering, "A"), (self._doing, "R")):
            self._book.put(at(self._sheet, row, column), self._written(held), "head centred")
        for column, width in (
            (self._answering, 5.0),
            (self._doing, 5.0),
            (self._joint, 11.5),
            (self.result, 30.0),
        ):
            self._sheet.column_dimensions[get_column_letter(column)].width = width
        self._sheet.column_dimensions[get_column_letter(self._raw)].hidden = True

    def write_row(self, row: int, code: str) -> None:
        """Check the activity of a code, which stands in a row."""
        self._calculate(row, self._answering, self._count(row, "A", "A/R"), "count")
        self._calculate(row, self._doing, self._count(row, "R", "A/R"), "count")
        self._calculate(row, self._joint, self._both_departments(row), "count")
        found = "&".join(
            f'IF({condition},{self._book.quoted(sentence)}&"; ","")'
            for condition, sentence in self._row_rules(row, code)
        )
        self._calculate(row, self._raw, found, "check")
        raw = f"{get_column_letter(self._raw)}{row}"
        self._calculate(row, self.result, f'IF({raw}="","✓",LEFT({raw},LEN({raw})-2))', "check")

    def _row_rules(self, row: int, code: str) -> list[tuple[str, str]]:
        """Conditions over one row, errors first, each with what is said of it."""
        answering = f"{get_column_letter(self._answering)}{row}"
        doing = f"{get_column_letter(self._doing)}{row}"
        joint = f"{get_column_letter(self._joint)}{row}"
        letters = self._grid.row(row)
        answers = self._among(letters, "A", "A/R")
        steers = f'({self._grid.codes}="{FACILITATOR}")*{answers}'
        unknown = f'({letters}<>"")*(COUNTIF({self._lists.letters},{letters})=0)'
        scoring = self._scoring_rules(letters) if code == SCORING else []
        return [
            *scoring,
            (f"{answering}=0", mark("✗ no {answers}")),
            (f"{answering}>1", mark("✗ more than one {answers}")),
            (f"{doing}=0", mark("✗ no {does}")),
            (f'{joint}="✗"', mark("✗ one department is missing")),
            (
                f"AND({KIND}{row}<>{self._lists.cell['process']},SUMPRODUCT({steers})>0)",
                mark("✗ the facilitator answers for content"),
            ),
            (f"SUMPRODUCT({unknown})>0", mark("✗ unknown letter")),
            (f"{self._count(row, 'R', 'A/R')}>{MANY_R}", mark("! many {does}: split it")),
            *self._many(row, "C", MANY_C, mark("! many {asked}: must all be asked?")),
            *self._many(row, "I", MANY_I, mark("! many {told}: must all be told?")),
            (f"{self._count(row, 'S', 'C', 'I')}=0", mark("· nobody helps, is asked or told")),
        ]

    def _many(self, row: int, held: str, most: int, sentence: str) -> list[tuple[str, str]]:
        """A rule on one letter; it stands only where the letters show what it counts."""
        if not self._book.letter_set.shown(held):
            return []
        return [(f"{self._count(row, held)}>{most}", sentence)]

    def _among(self, cells: str, *held: str) -> str:
        """Say, cell by cell, whether it holds one of these."""
        return "(" + "+".join(f'({cells}="{self._written(one)}")' for one in held) + ")"

    def _scoring_rules(self, letters: str) -> list[tuple[str, str]]:
        """Nobody scores their own calls, and the raters come from both departments."""
        doing = self._among(letters, "R", "A/R")
        raters = ",".join(
            f"SUMPRODUCT(({self._grid.sides}={self._lists.cell[side]})*{doing})=0"
            for side in _DEPARTMENTS
        )
        return [
            (
                f'SUMPRODUCT(({self._grid.codes}="{CONSULTANT}")*{doing})>0',
                mark("✗ consultants score their own calls"),
            ),
            (f"OR({raters})", mark("✗ both raters are of one side")),
        ]

    def _count(self, row: int, *held: str) -> str:
        return self._counted(self._grid.row(row), held)

    def _counted(self, cells: str, held: Iterable[str]) -> str:
        letters = dict.fromkeys(map(self._written, held))
        return "+".join(f'COUNTIF({cells},"{letter}")' for letter in letters)

    def _both_departments(self, row: int) -> str:
        """A joint matter needs a letter on both sides, and for the persona an A or an R."""
        letters, shared = self._grid.row(row), f"{SHARED}{row}"
        acting = self._among(letters, "A", "R", "A/R")

        def both(taking_part: str) -> str:
            return ",".join(
                f"SUMPRODUCT(({self._grid.sides}={self._lists.cell[side]})*{taking_part})>0"
                for side in _DEPARTMENTS
            )

        persona = f"AND({shared}={self._lists.cell['persona']},{both(acting)})"
        other = f'AND({shared}<>{self._lists.cell["persona"]},{both(f"""({letters}<>"")""")})'
        return f'IF({shared}="","–",IF(OR({persona},{other}),"✓","✗"))'

    def write_load(self) -> int:
        """Say below the letters how much each position carries.

        Returns:
            The last row written.
        """
        first = self._grid.last_row + 2
        lines = (
            (mark("Does it ({does}), share of activities"), ("R", "A/R"), R_OVERLOAD),
            (mark("Answers for it ({answers}), share of activities"), ("A", "A/R"), A_OVERLOAD),
            (mark("Takes part, share of activities"), ("*",), FILLED_OVERLOAD),
        )
        for offset, (sentence, letters, limit) in enumerate(lines):
            row = first + offset
            self._book.say(at(self._sheet, row, 2), sentence, "aside")
            for column in self._grid.position_columns:
                self._calculate(row, column, self._share(column, letters), "share", "0%")
            self._warn_above(row, limit)
            self._sheet.row_dimensions[row].height = 17
        self._book.say(at(self._sheet, first + 3, 2), mark("Balance"), "aside")
        for column in self._grid.position_columns:
            self._calculate(first + 3, column, self._balance(column, first), "count")
        self._colour_signs(self._grid.across(first + 3))
        return first + 3

    def _share(self, column: int, letters: tuple[str, ...]) -> str:
        cells = self._grid.down(get_column_letter(column))
        counted = self._counted(cells, letters)
        if letters == ("*",):
            counted = f'SUMPRODUCT(({cells}<>"")*({self._grid.down(KIND)}<>""))'
        return f'({counted})/SUMPRODUCT(--({self._grid.down(KIND)}<>""))'

    def _balance(self, column: int, first: int) -> str:
        doing, answering, taking = (f"{get_column_letter(column)}{first + n}" for n in range(3))
        quoted = self._book.quoted
        rows = f'SUMPRODUCT(--({self._grid.down(KIND)}<>""))'
        return (
            f'IF({rows}<{LOAD_FROM},"–",'
            f"IF(AND({doing}=0,{answering}=0),{quoted(mark('! no {does}, no {answers}'))},"
            f"IF({doing}>{R_OVERLOAD},{quoted(mark('! much {does}'))},"
            f"IF({answering}>{A_OVERLOAD},{quoted(mark('! much {answers}'))},"
            f'IF({taking}>{FILLED_OVERLOAD},{quoted(mark("! everywhere"))},"✓")))))'
        )

    def write_summary(self, row: int) -> None:
        """Say in one line at the top whether anything is wrong."""
        wrong = f'SUMPRODUCT(--(LEFT({self._grid.down(get_column_letter(self.result))},1)="✗"))'
        good = self._book.quoted(
            mark("✓ Every activity has exactly one {answers} and at least one {does}.")
        )
        bad = self._book.quoted(mark("✗ Activities to put right:"))
        self._calculate(row, 1, f'IF({wrong}=0,{good},{bad}&" "&{wrong})', "quiet")
        self._colour_signs(f"A{row}")

    def colour(self) -> None:
        """Colour the results while they change; the sign before the words stays to be read."""
        letter = get_column_letter(self.result)
        self._colour_signs(f"{letter}{self._grid.first_row}:{letter}{self._grid.last_row}")

    def _colour_signs(self, cells: str) -> None:
        corner = cells.split(":", maxsplit=1)[0]
        for sign, text, under in _SIGNS:
            rule = when(f'LEFT({corner},1)="{sign}"', text, under, bold=sign != "✓")
            self._sheet.conditional_formatting.add(cells, rule)

    def _warn_above(self, row: int, limit: float) -> None:
        cells = self._grid.across(row)
        rule = when(f"{cells.split(':')[0]}>{limit}", WARN, WARN_SOFT, bold=True)
        self._sheet.conditional_formatting.add(cells, rule)

    def _calculate(
        self, row: int, column: int, formula: str, style: str, number_format: str = ""
    ) -> None:
        self._book.calculate(at(self._sheet, row, column), formula, style, number_format)
