"""Checks of the matrix: is every activity answered for, done, shared and bearable?

Rules of responsibility charting (Smith & Erwin), and the method's own on what the departments
share; the numbers are design defaults.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from domain.errors import LettersUnknown
from domain.marking import mark
from domain.model.findings import Finding, Level
from domain.model.letter_sets import RASCI
from domain.model.letters import ALLOWED, canonical, parse_letters
from domain.model.sides import DEPARTMENTS, Side

MANY_R: Final = 3
"""R in an activity beyond which it should be split."""

MANY_C: Final = 3
"""C in an activity beyond which asking costs more than it brings."""

MANY_I: Final = 5
"""I in an activity beyond which telling costs more than it brings."""

R_OVERLOAD: Final = 0.40
"""Share of all activities beyond which a position has too many R."""

A_OVERLOAD: Final = 0.35
"""Share of all activities beyond which a position has too many A."""

FILLED_OVERLOAD: Final = 0.80
"""Share of all activities beyond which a position is involved nearly everywhere."""

HEAVIEST: Final = 1.5
"""Times the mean of the others from which it is worth saying who carries most."""

LOAD_FROM: Final = 8
"""Activities from which the load of positions is judged: a small n gives no verdict."""

FACILITATOR: Final = "FAC"
CONSULTANT: Final = "SCO"
SCORING: Final = "A28"
"""Codes of the catalogue that rules speak of: two positions, and the scoring of calls."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An activity with its letters.

    Attributes:
        code: of the activity.
        kind: ``content`` or ``process``.
        shared: ``persona``, ``lead_data``, ``closing`` or empty.
        cells: letters by code of the position, as typed or canonical.
    """

    code: str
    kind: str
    shared: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Column:
    """A position with its side."""

    code: str
    side: Side


@dataclass(frozen=True, slots=True)
class Duty:
    """An obligation as the matrix sees it: who provides, within which activity (codes)."""

    code: str
    provider: str
    activity: str


@dataclass(frozen=True, slots=True)
class MatrixFinding(Finding):
    """Something that the checks found in the matrix.

    Attributes:
        activity: code of the activity it is about, or empty where it is about a position.
        column: code of the position it is about, or empty.
    """

    activity: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class Load:
    """What a position carries.

    Attributes:
        column: code of the position.
        activities: rows of the matrix.
        answers: rows with A or A/R.
        does: rows with R or A/R.
        filled: rows with any letter.
    """

    column: str
    activities: int
    answers: int
    does: int
    filled: int

    @property
    def a_share(self) -> float:
        """Rows it answers for, of all rows."""
        return self.answers / self.activities if self.activities else 0.0

    @property
    def r_share(self) -> float:
        """Rows it does, of all rows."""
        return self.does / self.activities if self.activities else 0.0

    @property
    def filled_share(self) -> float:
        """Rows it is involved in, of all rows."""
        return self.filled / self.activities if self.activities else 0.0


@dataclass(frozen=True, slots=True)
class _ReadRow:
    """A row whose letters were read; cells that could not be read stand apart."""

    row: MatrixRow
    letters: Mapping[str, frozenset[str]]
    unread: Mapping[str, str]

    def holding(self, letter: str) -> list[str]:
        return [column for column, letters in self.letters.items() if letter in letters]


def check_matrix(
    rows: Sequence[MatrixRow], columns: Sequence[Column], duties: Iterable[Duty] = ()
) -> tuple[MatrixFinding, ...]:
    """Check a matrix.

    Args:
        rows: activities in order.
        columns: positions in order; letters of other positions are not looked at.
        duties: obligations; one whose activity is not in the matrix gives no finding.

    Returns:
        Findings, errors first, each level in the order of rows, then of columns.
    """
    read = [_read(row, columns) for row in rows]
    found = [finding for row in read for finding in _check_row(row, columns)]
    found += _check_duties(read, duties)
    for load in loads(rows, columns):
        found += check_load(load)
    return tuple(sorted(found, key=lambda finding: list(Level).index(finding.level)))


def loads(rows: Sequence[MatrixRow], columns: Sequence[Column]) -> tuple[Load, ...]:
    """Count what each position carries."""
    read = [_read(row, columns) for row in rows]
    counted = []
    for column in columns:
        cells = [letters for row in read if (letters := row.letters.get(column.code))]
        counted.append(
            Load(
                column=column.code,
                activities=len(rows),
                answers=sum("A" in letters for letters in cells),
                does=sum("R" in letters for letters in cells),
                filled=len(cells),
            )
        )
    return tuple(counted)


def heaviest(counted: Sequence[Load]) -> tuple[Load, float] | None:
    """Return who carries most R and A, and how many times the mean of the others; a hint only.

    Nothing is said of fewer than ``LOAD_FROM`` activities, nor where the others carry nothing.
    """
    if len(counted) < 2 or counted[0].activities < LOAD_FROM:
        return None
    most = max(counted, key=lambda load: load.does + load.answers)
    others = sum(load.does + load.answers for load in counted if load is not most)
    mean = others / (len(counted) - 1)
    times = (most.does + most.answers) / mean if mean else 0.0
    return (most, times) if times >= HEAVIEST else None


def _read(row: MatrixRow, columns: Sequence[Column]) -> _ReadRow:
    letters: dict[str, frozenset[str]] = {}
    unread: dict[str, str] = {}
    for column in columns:
        cell = row.cells.get(column.code, "")
        try:
            letters[column.code] = parse_letters(cell)
        except LettersUnknown:
            unread[column.code] = cell
    return _ReadRow(row, {code: held for code, held in letters.items() if held}, unread)


def _check_row(read: _ReadRow, columns: Sequence[Column]) -> Iterator[MatrixFinding]:
    yield from _letters_readable(read)
    yield from _answered_and_done(read)
    yield from _shared(read, columns)
    yield from _facilitator(read)
    yield from _scoring(read, columns)
    yield from _bearable(read)


def _about(
    read: _ReadRow, code: str, level: Level, sentence: str, *, column: str = "", **more: str | int
) -> MatrixFinding:
    arguments = {"activity": read.row.code, "column": column, **RASCI.names, **more}
    return MatrixFinding(code, level, sentence, arguments, None, read.row.code, column)


def _letters_readable(read: _ReadRow) -> Iterator[MatrixFinding]:
    mixed = {
        column: canonical(letters)
        for column, letters in read.letters.items()
        if canonical(letters) not in ALLOWED
    }
    for column, cell in {**read.unread, **mixed}.items():
        sentence = mark("{activity}: {column} holds “{cell}”, which is no letter of the matrix.")
        yield _about(read, "UNKNOWN_LETTERS", Level.ERROR, sentence, column=column, cell=cell)


def _answered_and_done(read: _ReadRow) -> Iterator[MatrixFinding]:
    answering = read.holding("A")
    if not answering:
        sentence = mark("{activity}: nobody answers for it. Give one position the {answers}.")
        yield _about(read, "NO_A", Level.ERROR, sentence)
    if len(answering) > 1:
        sentence = mark("{activity}: {columns} all answer for it. Leave one {answers}.")
        yield _about(read, "MANY_A", Level.ERROR, sentence, columns=", ".join(answering))
    if not read.holding("R"):
        sentence = mark("{activity}: nobody does it. Give at least one position the {does}.")
        yield _about(read, "NO_R", Level.ERROR, sentence)


def _shared(read: _ReadRow, columns: Sequence[Column]) -> Iterator[MatrixFinding]:
    if not read.row.shared:
        return
    involved = _sides(read.letters, columns)
    carrying = _sides({*read.holding("A"), *read.holding("R")}, columns)
    if not involved >= set(DEPARTMENTS):
        sentence = mark("{activity}: the work is shared, but one department has no letter in it.")
        yield _about(read, "SHARED_ONE_SIDED", Level.ERROR, sentence)
    if read.row.shared == "persona" and not carrying >= set(DEPARTMENTS):
        sentence = mark(
            "{activity}: the persona is drawn by both. Give each department {answers} or {does}."
        )
        yield _about(read, "PERSONA_NOT_JOINT", Level.ERROR, sentence)


def _sides(codes: Iterable[str], columns: Sequence[Column]) -> set[Side]:
    held = set(codes)
    return {column.side for column in columns if column.code in held}


def _facilitator(read: _ReadRow) -> Iterator[MatrixFinding]:
    if read.row.kind != "process" and "A" in read.letters.get(FACILITATOR, ()):
        sentence = mark("{activity}: the facilitator answers for process only. Move the {answers}.")
        yield _about(read, "FACILITATOR_OWNS_CONTENT", Level.ERROR, sentence, column=FACILITATOR)


def _scoring(read: _ReadRow, columns: Sequence[Column]) -> Iterator[MatrixFinding]:
    raters = read.holding("R")
    if read.row.code != SCORING or not raters:
        return
    if CONSULTANT in raters:
        sentence = mark(
            "{activity}: consultants must not score their own calls. Take away the {does}."
        )
        yield _about(read, "SELF_SCORING", Level.ERROR, sentence, column=CONSULTANT)
    if not _sides(raters, columns) >= set(DEPARTMENTS):
        sentence = mark("{activity}: both raters are of one side. Give each department {does}.")
        yield _about(read, "SELF_SCORING", Level.ERROR, sentence)


def _bearable(read: _ReadRow) -> Iterator[MatrixFinding]:
    doing, asked, told = (len(read.holding(letter)) for letter in "RCI")
    if doing > MANY_R:
        sentence = mark("{activity}: {count} positions do it. Split the activity?")
        yield _about(read, "MANY_R", Level.WARNING, sentence, count=doing)
    if asked > MANY_C:
        sentence = mark("{activity}: {count} positions are asked first. Do all of them need it?")
        yield _about(read, "MANY_C", Level.WARNING, sentence, count=asked)
    if told > MANY_I:
        sentence = mark("{activity}: {count} positions are told. Do all of them need it?")
        yield _about(read, "MANY_I", Level.WARNING, sentence, count=told)
    if not (asked or told or read.holding("S")):
        sentence = mark("{activity}: nobody supports, is asked or is told. Do the others know?")
        yield _about(read, "NO_COMMUNICATION", Level.INFO, sentence)


def _check_duties(read: Sequence[_ReadRow], duties: Iterable[Duty]) -> Iterator[MatrixFinding]:
    by_code = {row.row.code: row for row in read}
    for duty in duties:
        row = by_code.get(duty.activity)
        if row is None or row.letters.get(duty.provider, frozenset()) & {"A", "R"}:
            continue
        sentence = mark(
            "{activity}: {column} owes {duty} from it but has neither {does} nor {answers} in it."
        )
        yield _about(
            row,
            "OBLIGATION_WITHOUT_R",
            Level.ERROR,
            sentence,
            column=duty.provider,
            duty=duty.code,
        )


def check_load(load: Load) -> tuple[MatrixFinding, ...]:
    """Judge what a position carries; with fewer than eight activities there is no verdict."""
    if load.activities < LOAD_FROM:
        return ()
    sentences = []
    if load.r_share > R_OVERLOAD:
        sentences.append(
            ("R_OVERLOAD", mark("{column} does {count} of {activities} activities. Too much?"))
        )
    if load.a_share > A_OVERLOAD:
        sentences.append(
            (
                "A_OVERLOAD",
                mark("{column} answers for {count} of {activities} activities. Too much?"),
            )
        )
    if load.filled_share > FILLED_OVERLOAD:
        sentences.append(
            (
                "NO_EMPTY_SPACES",
                mark("{column} is involved in {count} of {activities} activities. Needed in all?"),
            )
        )
    if not load.answers + load.does:
        sentences.append(
            ("NO_R_OR_A", mark("{column} neither does nor answers for anything. Is it needed?"))
        )
    counts = {
        "R_OVERLOAD": load.does,
        "A_OVERLOAD": load.answers,
        "NO_EMPTY_SPACES": load.filled,
    }
    return tuple(
        MatrixFinding(
            code,
            Level.WARNING,
            sentence,
            {
                "column": load.column,
                "count": counts.get(code, 0),
                "activities": load.activities,
            },
            None,
            "",
            load.column,
        )
        for code, sentence in sentences
    )
