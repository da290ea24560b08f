"""What would mend a finding of the matrix: letters for a few cells of one activity.

A mend is a proposal, drawn from the matrix itself and, where the activity is one of the method's,
from the letters that the method gives it. Load of a position, or too many of a letter, has no
mend: whom to relieve is for the departments to say.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from domain.model.raci import (
    CONSULTANT,
    FACILITATOR,
    SCORING,
    Column,
    MatrixFinding,
    MatrixRow,
)
from domain.model.sides import DEPARTMENTS, Side


@dataclass(frozen=True, slots=True)
class Mend:
    """Letters that would settle a finding.

    Attributes:
        activity: code of the row.
        cells: code of a position and its canonical letters; empty letters clear the cell.
    """

    activity: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a mend is looked for: the row, all rows, the columns, and the method's letters."""

    row: MatrixRow
    rows: Sequence[MatrixRow]
    columns: Sequence[Column]
    method: Mapping[str, str]

    def held(self, letter: str) -> list[str]:
        """Positions that hold a letter in the row, in the order of the columns."""
        return [
            one.code
            for one in self.columns
            if letter in self.row.cells.get(one.code, "").split("/")
        ]

    def of(self, sides: Iterable[Side]) -> list[str]:
        """Positions of some sides; the facilitator only where process is at stake."""
        wanted = set(sides)
        return [
            one.code
            for one in self.columns
            if one.side in wanted and (one.code != FACILITATOR or self.row.kind == "process")
        ]

    def by_method(self, letter: str, among: Sequence[str]) -> str | None:
        """The position to which the method gives a letter in this activity, if it is among."""
        holds = (code for code in among if letter in self.method.get(code, "").split("/"))
        return next(holds, None)

    def most(self, letter: str, among: Sequence[str]) -> str | None:
        """The position that holds a letter in most activities; the first of equals."""
        if not among:
            return None
        counts = {
            code: sum(letter in row.cells.get(code, "").split("/") for row in self.rows)
            for code in among
        }
        return max(among, key=lambda code: counts[code])

    def choice(self, letter: str, among: Sequence[str]) -> str | None:
        """Who should hold a letter: as the method says, else who holds it most often."""
        return self.by_method(letter, among) or self.most(letter, among)

    def with_letter(self, code: str, letter: str) -> str:
        """A cell to which a letter is given; A and R go together, others give way."""
        held = set(self.row.cells.get(code, "").split("/"))
        both = {letter} | (held & {"A", "R"})
        return "A/R" if both == {"A", "R"} else letter


def mend(
    finding: MatrixFinding,
    rows: Sequence[MatrixRow],
    columns: Sequence[Column],
    method: Mapping[str, str],
) -> Mend | None:
    """Propose what would settle a finding, or None where only people can say.

    Args:
        finding: what was found.
        rows: the activities.
        columns: the positions.
        method: the letters that the method gives this activity, by code of the position; empty
            for an activity of people's own.
    """
    row = next((one for one in rows if one.code == finding.activity), None)
    find = _MENDS.get(finding.code)
    if row is None or find is None:
        return None
    cells = find(_Place(row, rows, columns, method), finding)
    return Mend(row.code, tuple(cells.items())) if cells else None


_Cells = dict[str, str]


def _somebody_answers(place: _Place, finding: MatrixFinding) -> _Cells:
    """Let a position answer that the method names, or the lead of who does the work."""
    del finding
    doers = [one for one in place.held("R") if one in place.of(Side)]
    sides = {one.side for one in place.columns if one.code in doers} or set(Side)
    chosen = place.by_method("A", place.of(Side)) or place.most("A", place.of(sides))
    return {chosen: place.with_letter(chosen, "A")} if chosen else {}


def _one_answers(place: _Place, finding: MatrixFinding) -> _Cells:
    """Leave one A; the others are asked first, and who does it too goes on doing it."""
    del finding
    answering = place.held("A")
    fit = [one for one in answering if one in place.of(Side)] or answering
    kept = place.choice("A", fit)
    return {
        code: "R" if "R" in place.row.cells[code].split("/") else "C"
        for code in answering
        if code != kept
    }


def _somebody_does(place: _Place, finding: MatrixFinding) -> _Cells:
    """Let a position do it that the method names, else who answers does it too."""
    del finding
    allowed = _may_score(place, place.of(Side))
    chosen = place.by_method("R", allowed) or next(iter(place.held("A")), None)
    chosen = chosen or place.most("R", allowed)
    return {chosen: place.with_letter(chosen, "R")} if chosen else {}


def _both_carry(place: _Place, finding: MatrixFinding) -> _Cells:
    """Let a position of each department that has no A or R do the work with the other."""
    del finding
    carrying = {*place.held("A"), *place.held("R")}
    cells: _Cells = {}
    for side in DEPARTMENTS:
        there = place.of([side])
        if carrying.isdisjoint(there):
            chosen = place.choice("R", there)
            if chosen:
                cells[chosen] = place.with_letter(chosen, "R")
    return cells


def _both_appear(place: _Place, finding: MatrixFinding) -> _Cells:
    """Ask the department that is missing: by the method's own letters, else its lead first."""
    if place.row.shared == "persona":
        return _both_carry(place, finding)
    cells: _Cells = {}
    for side in DEPARTMENTS:
        there = place.of([side])
        if any(place.row.cells.get(code) for code in there):
            continue
        named = {code: place.method[code] for code in there if place.method.get(code)}
        named = {code: held for code, held in named.items() if "A" not in held.split("/")}
        lead = place.most("A", there)
        cells |= named or ({lead: "C"} if lead else {})
    return cells


def _content_answers(place: _Place, finding: MatrixFinding) -> _Cells:
    """Move the A from the facilitator to who answers by the method, or most often."""
    cells = {FACILITATOR: "S"}
    if place.held("A") == [FACILITATOR]:
        cells |= _somebody_answers(place, finding)
    return cells


def _others_score(place: _Place, finding: MatrixFinding) -> _Cells:
    """Take the R from the consultant, or give one to the department that does not score."""
    if finding.column == CONSULTANT:
        rest = "A" if "A" in place.row.cells[CONSULTANT].split("/") else "I"
        return {CONSULTANT: rest}
    raters = place.held("R")
    cells: _Cells = {}
    for side in DEPARTMENTS:
        there = _may_score(place, place.of([side]))
        if set(raters).isdisjoint(there):
            chosen = place.by_method("R", there) or place.most("A", there)
            if chosen:
                cells[chosen] = place.with_letter(chosen, "R")
    return cells


def _may_score(place: _Place, codes: Sequence[str]) -> list[str]:
    """Leave out the consultants where calls are scored: nobody scores themselves."""
    scoring = place.row.code == SCORING
    return [code for code in codes if not (scoring and code == CONSULTANT)]


def _provider_does(place: _Place, finding: MatrixFinding) -> _Cells:
    """Let who owes something from the activity do it."""
    return {finding.column: place.with_letter(finding.column, "R")}


def _cleared(place: _Place, finding: MatrixFinding) -> _Cells:
    """Clear a cell that nobody can read."""
    del place
    return {finding.column: ""}


_MENDS: Final[Mapping[str, Callable[[_Place, MatrixFinding], _Cells]]] = MappingProxyType(
    {
        "NO_A": _somebody_answers,
        "MANY_A": _one_answers,
        "NO_R": _somebody_does,
        "SHARED_ONE_SIDED": _both_appear,
        "PERSONA_NOT_JOINT": _both_carry,
        "FACILITATOR_OWNS_CONTENT": _content_answers,
        "SELF_SCORING": _others_score,
        "OBLIGATION_WITHOUT_R": _provider_does,
        "UNKNOWN_LETTERS": _cleared,
    }
)
