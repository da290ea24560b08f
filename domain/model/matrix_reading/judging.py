"""Holding a foreign matrix against the checks of the method (E.2)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.model.catalogue import ActivityTemplate, PositionTemplate
from domain.model.findings import Level
from domain.model.letter_sets import LetterSet
from domain.model.letters import canonical
from domain.model.matrix_reading.found import FoundActivity, FoundMatrix, FoundPosition
from domain.model.matrix_reading.knowing import (
    activities_by_name,
    activity_like,
    position_like,
    positions_by_name,
    side_of,
)
from domain.model.raci import Column, MatrixFinding, MatrixRow, check_matrix
from domain.model.sides import Side


@dataclass(frozen=True, slots=True)
class JudgedMatrix:
    """A matrix with what the checks find in it.

    Attributes:
        matrix: as it was found.
        codes: of the method, by column of the positions that it knows.
        sides: of all positions, by column.
        findings: each with the number of its row as activity and the letter of its column, as
            far as it is about one; their sentences call both by name.
    """

    matrix: FoundMatrix
    codes: Mapping[int, str]
    sides: Mapping[int, Side]
    findings: tuple[MatrixFinding, ...]

    def about(self, finding: MatrixFinding) -> FoundActivity | None:
        """Return the activity that a finding is about, or None."""
        found = (one for one in self.matrix.activities if str(one.row) == finding.activity)
        return next(found, None)

    def of(self, row: int) -> tuple[MatrixFinding, ...]:
        """Return the findings of a row."""
        return tuple(one for one in self.findings if one.activity == str(row))

    @property
    def sound(self) -> bool:
        """Whether no check calls anything an error."""
        return not any(one.level is Level.ERROR for one in self.findings)


def judge(
    matrix: FoundMatrix,
    positions: Sequence[PositionTemplate],
    activities: Sequence[ActivityTemplate],
    sides: Mapping[int, Side] | None = None,
) -> JudgedMatrix:
    """Check a matrix.

    An activity is one of the method by its name, and by its code where most positions are the
    method's. What a file does not say of an activity of the method (its kind, what is shared) is
    taken from the method; any other activity is one of content that nothing is shared in. Two
    letters that a cell of ours would not hold together both count.

    Args:
        matrix: as it was found.
        positions: that the method knows.
        activities: that the method knows.
        sides: of columns, where a person said so.
    """
    by_name, activities_named = positions_by_name(positions), activities_by_name(activities)
    known = {one.column: position_like(one, by_name) for one in matrix.positions}
    chosen = {
        one.column: (sides or {}).get(one.column, _side(one, known[one.column]))
        for one in matrix.positions
    }
    keys = _keys(matrix.positions, known)
    by_method = 2 * sum(one is not None for one in known.values()) > len(known)
    ours = {one.code: one for one in activities} if by_method else {}
    rows, called = [], {}
    for activity in matrix.activities:
        template = activity_like(activity, activities_named) or ours.get(activity.code)
        key = template.code if template and template.code not in called else f"#{activity.row}"
        called[key] = activity
        rows.append(_row(key, activity, template, keys))
    columns = [Column(keys[one.column], chosen[one.column]) for one in matrix.positions]
    names = {keys[one.column]: one for one in matrix.positions}
    findings = check_matrix(rows, columns)
    return JudgedMatrix(
        matrix=matrix,
        codes={column: one.code for column, one in known.items() if one is not None},
        sides=chosen,
        findings=tuple(
            _named(one, called, names, matrix.letter_set)
            for one in findings
            if _stands(one, called)
        ),
    )


def _side(found: FoundPosition, known: PositionTemplate | None) -> Side:
    return known.side if known is not None else side_of(found)


def _keys(
    positions: Iterable[FoundPosition], known: Mapping[int, PositionTemplate | None]
) -> dict[int, str]:
    """Name each column for the checks: by the method's code, or by its letter."""
    keys: dict[int, str] = {}
    for one in positions:
        template = known[one.column]
        code = template.code if template else ""
        keys[one.column] = code if code and code not in keys.values() else f"#{one.address}"
    return keys


def _row(
    key: str, activity: FoundActivity, template: ActivityTemplate | None, keys: Mapping[int, str]
) -> MatrixRow:
    shared = activity.shared
    if template and not activity.says_shared:
        shared = template.shared
    kind = activity.kind or (template.kind if template else "content")
    cells = {keys[column]: canonical(held) for column, held in activity.letters.items()}
    unread = {keys[column]: text for column, text in activity.unread.items()}
    return MatrixRow(key, kind, shared, cells | unread)


def _stands(finding: MatrixFinding, called: Mapping[str, FoundActivity]) -> bool:
    """Letters that were read are no fault of a foreign matrix, whichever stand together."""
    if finding.code != "UNKNOWN_LETTERS":
        return True
    return finding.arguments["cell"] in called[finding.activity].unread.values()


def _named(
    finding: MatrixFinding,
    called: Mapping[str, FoundActivity],
    names: Mapping[str, FoundPosition],
    letters: LetterSet,
) -> MatrixFinding:
    """Let a finding call rows, columns and letters as the file does."""
    activity, column = called.get(finding.activity), names.get(finding.column)
    arguments = {**finding.arguments, **letters.names}
    if activity is not None:
        arguments["activity"] = activity.label
    if column is not None:
        arguments["column"] = column.name
    if "columns" in arguments:
        keys = str(arguments["columns"]).split(", ")
        arguments["columns"] = ", ".join(names[one].name for one in keys)
    return MatrixFinding(
        code=finding.code,
        level=finding.level,
        sentence=finding.sentence,
        arguments=arguments,
        activity=str(activity.row) if activity else "",
        column=column.address if column else "",
    )
