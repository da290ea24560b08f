"""What the matrix shows, in the language of the window, ready to be drawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.model.findings import Level
from domain.model.labels import LETTERS, SHARED_MATTERS, SIDES
from domain.model.letter_sets import RASCI, LetterSet
from domain.model.raci import MatrixFinding
from domain.model.responsibility import Activity, Position
from domain.model.wording import Tongue
from domain.services.matrices import MatrixView
from domain.text import Translate, fill, mark

TONES = {Level.ERROR: "bad", Level.WARNING: "warn", Level.INFO: "neutral"}
"""Colour of a finding; a sign and a word stand beside it."""

SIGNS = {Level.ERROR: "×", Level.WARNING: "!", Level.INFO: "·"}

CHIPS = {
    "NO_A": mark("no {answers}"),
    "MANY_A": mark("more than one {answers}"),
    "NO_R": mark("no {does}"),
    "SHARED_ONE_SIDED": mark("one department missing"),
    "PERSONA_NOT_JOINT": mark("not joint"),
    "FACILITATOR_OWNS_CONTENT": mark("facilitator answers"),
    "SELF_SCORING": mark("scores itself"),
    "OBLIGATION_WITHOUT_R": mark("owes without {does}"),
    "MANY_R": mark("many {does}"),
    "MANY_C": mark("many {asked}"),
    "MANY_I": mark("many {told}"),
    "NO_COMMUNICATION": mark("nobody told"),
    "UNKNOWN_LETTERS": mark("unknown letter"),
}
"""A finding in a word or two, under the name of its activity."""


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A position as a column.

    Attributes:
        id: identity.
        code: what people say.
        name: in the language of the window.
        tone: colour of its side.
        side: name of its side.
    """

    id: UUID
    code: str
    name: str
    tone: str
    side: str


@dataclass(frozen=True, slots=True)
class RowLook:
    """A phase or an activity as a row.

    Attributes:
        id: identity of the activity, or None for a phase.
        code: what people say; for a phase its code.
        name: in the language of the window.
        joint: the joint matter in words, or empty.
        due: by when something is owed from it, one line an obligation.
        chips: word and tone of what the checks found.
    """

    id: UUID | None
    code: str
    name: str
    joint: str = ""
    due: tuple[str, ...] = ()
    chips: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class GridLook:
    """The whole matrix.

    Attributes:
        columns: positions in order.
        rows: phases that have activities, each followed by them.
        letters: canonical letters by identity of activity and position.
        meanings: what canonical letters mean, each in a few words.
        letter_set: the letters in which they are shown and typed.
    """

    columns: tuple[ColumnLook, ...] = ()
    rows: tuple[RowLook, ...] = ()
    letters: Mapping[tuple[UUID, UUID], str] | None = None
    meanings: Mapping[str, str] | None = None
    letter_set: LetterSet = RASCI

    def letter(self, row: RowLook, column: ColumnLook) -> str:
        """Return the canonical letters of a cell, or nothing."""
        if row.id is None or self.letters is None:
            return ""
        return self.letters.get((row.id, column.id), "")

    def shown(self, row: RowLook, column: ColumnLook) -> str:
        """Return a cell as it is shown and typed; empty where its meaning is hidden."""
        return self.letter_set.shown(self.letter(row, column))

    def meaning(self, letters: str) -> str:
        """Return what canonical letters mean."""
        return (self.meanings or {}).get(letters, "")


def grid_look(matrix: MatrixView, tongue: Tongue, translate: Translate) -> GridLook:
    """Prepare a matrix for being drawn."""
    rows: list[RowLook] = []
    phase = None
    for activity in matrix.activities:
        if activity.phase != phase:
            phase = activity.phase
            rows.append(RowLook(None, phase, matrix.phase_name(phase).said(tongue)))
        rows.append(_row(matrix, activity, tongue, translate))
    return GridLook(
        columns=tuple(_column(position, tongue, translate) for position in matrix.positions),
        rows=tuple(rows),
        letters={
            (activity.id, position.id): held
            for activity in matrix.activities
            for position in matrix.positions
            if (held := matrix.letter(activity, position))
        },
        meanings={letters: translate(words) for letters, words in LETTERS.items()},
        letter_set=matrix.letter_set,
    )


def _column(position: Position, tongue: Tongue, translate: Translate) -> ColumnLook:
    return ColumnLook(
        id=position.id,
        code=position.code,
        name=position.name.said(tongue),
        tone=position.side.value,
        side=translate(SIDES[position.side]),
    )


def _row(
    matrix: MatrixView, activity: Activity, tongue: Tongue, translate: Callable[[str], str]
) -> RowLook:
    findings = [one for one in matrix.findings if one.activity == activity.code]
    return RowLook(
        id=activity.id,
        code=activity.code,
        name=activity.name.said(tongue),
        joint=translate(SHARED_MATTERS[activity.shared]) if activity.shared else "",
        due=tuple(one.due.said(tongue) for one in matrix.owed_in(activity.code)),
        chips=tuple(dict.fromkeys(_chip(one, translate) for one in findings)),
    )


def _chip(finding: MatrixFinding, translate: Translate) -> tuple[str, str]:
    word = translate(CHIPS[finding.code]) if finding.code in CHIPS else finding.code
    return fill(word, finding.arguments), TONES[finding.level]
