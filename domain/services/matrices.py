"""The matrix as it stands: rows by phase, letters, what the checks find, what each carries."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from domain.model.brief import Person
from domain.model.catalogue import Term
from domain.model.documents import FindingLine, MatrixContent, PersonRow
from domain.model.findings import Level
from domain.model.letter_sets import RASCI, LetterChoice, LetterSet
from domain.model.raci import (
    Column,
    Duty,
    Load,
    MatrixFinding,
    MatrixRow,
    check_matrix,
    loads,
)
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.sides import DEPARTMENTS
from domain.model.wording import Bilingual, Tongue
from domain.ports import Reading
from domain.services.in_force import standing
from domain.services.scene import workspace_name
from domain.text import Translate

UNANSWERED: Final = frozenset({"NO_A", "MANY_A", "NO_R"})
"""Findings of activities that nobody, or more than one, answers for, or that nobody does."""


@dataclass(frozen=True, slots=True)
class MatrixView:
    """The matrix at one moment.

    Attributes:
        phases: all phases in order, those without rows too.
        positions: columns in order.
        activities: rows in the order in which they are shown, phase by phase.
        letters: canonical letters by code of the activity and code of the position.
        findings: what the checks found, errors first.
        loads: what each position carries, in the order of the columns.
        obligations: the register in order.
        letter_set: the letters in which cells are shown and typed; findings speak in them too.
        retired: activities out of use, in order; nothing else here knows of them.
    """

    phases: tuple[Term, ...]
    positions: tuple[Position, ...]
    activities: tuple[Activity, ...]
    letters: Mapping[tuple[str, str], str]
    findings: tuple[MatrixFinding, ...]
    loads: tuple[Load, ...]
    obligations: tuple[Obligation, ...]
    letter_set: LetterSet = RASCI
    retired: tuple[Activity, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show yet."""
        return not self.activities

    @property
    def sound(self) -> bool:
        """Whether no check calls anything an error."""
        return not any(one.level is Level.ERROR for one in self.findings)

    @property
    def crossing(self) -> tuple[Obligation, ...]:
        """The obligations between the two departments, in either direction."""
        sides = {position.code: position.side for position in self.positions}
        return tuple(
            one
            for one in self.obligations
            if {sides.get(one.provider), sides.get(one.requester)} == set(DEPARTMENTS)
        )

    def phase_name(self, code: str) -> Bilingual:
        """Return the name of a phase; one that the method lacks is named by its code."""
        return next((one.name for one in self.phases if one.code == code), Bilingual.same(code))

    def letter(self, activity: Activity, position: Position) -> str:
        """Return the letters of a cell, or nothing."""
        return self.letters.get((activity.code, position.code), "")

    def shown(self, activity: Activity, position: Position) -> str:
        """Return a cell in the letters in use; empty where they hide what it means."""
        return self.letter_set.shown(self.letter(activity, position))

    @property
    def hidden(self) -> int:
        """How many cells hold what the letters in use do not show."""
        return sum(1 for held in self.letters.values() if not self.letter_set.shown(held))

    def owed_in(self, activity: str) -> tuple[Obligation, ...]:
        """Return what is owed from an activity."""
        return tuple(one for one in self.obligations if one.activity == activity)


def read_matrix(
    view: Reading, phases: Sequence[Term] = (), *, main_only: bool = False
) -> MatrixView:
    """Read the matrix and check it.

    Args:
        view: the workspace.
        phases: the method's phases in order; without them rows come by the codes of theirs.
        main_only: only the main activities of the compact agenda; the checks see only those.
    """
    positions = tuple(view.of(Position).all())
    activities = ordered(view, phases, main_only=main_only)
    letters = _letters(view, activities, positions)
    obligations = tuple(view.of(Obligation).all(retired=False))
    rows = [matrix_row(activity, letters) for activity in activities]
    columns = [Column(position.code, position.side) for position in positions]
    duties = [Duty(one.code, one.provider, one.activity) for one in obligations]
    letter_set = letters_in_use(view)
    return MatrixView(
        phases=tuple(phases),
        positions=positions,
        activities=activities,
        letters=letters,
        findings=tuple(_lettered(one, letter_set) for one in check_matrix(rows, columns, duties)),
        loads=loads(rows, columns),
        obligations=obligations,
        letter_set=letter_set,
        retired=_by_phase(view.of(Activity).all(retired=True), phases),
    )


def letters_in_use(view: Reading) -> LetterSet:
    """Return the letters that a workspace shows."""
    chosen = view.of(LetterChoice).all()
    return chosen[0].letter_set() if chosen else RASCI


def _lettered(finding: MatrixFinding, letter_set: LetterSet) -> MatrixFinding:
    return replace(finding, arguments={**finding.arguments, **letter_set.names})


def ordered(
    view: Reading, phases: Sequence[Term], *, main_only: bool = False
) -> tuple[Activity, ...]:
    """Return the rows in use as they are shown: phase by phase, then phases of no method."""
    shelf = view.of(Activity)
    found = shelf.all(main=True, retired=False) if main_only else shelf.all(retired=False)
    return _by_phase(found, phases)


def _by_phase(found: Iterable[Activity], phases: Sequence[Term]) -> tuple[Activity, ...]:
    places = {phase.code: place for place, phase in enumerate(phases)}
    first: dict[str, int] = {}
    for one in found:
        first[one.phase] = min(one.position, first.get(one.phase, one.position))
    return tuple(
        sorted(
            found,
            key=lambda one: (
                places.get(one.phase, len(places)),
                0 if one.phase in places else first[one.phase],
                one.phase,
                one.position,
            ),
        )
    )


def _letters(
    view: Reading, activities: tuple[Activity, ...], positions: tuple[Position, ...]
) -> dict[tuple[str, str], str]:
    rows = {activity.id: activity.code for activity in activities}
    columns = {position.id: position.code for position in positions}
    return {
        (rows[cell.activity_id], columns[cell.position_id]): cell.letters
        for cell in view.of(Cell).all()
        if cell.activity_id in rows and cell.position_id in columns
    }


def matrix_row(activity: Activity, letters: Mapping[tuple[str, str], str]) -> MatrixRow:
    """Return a row as the checks read it; letters by code of the activity and the position."""
    cells = {position: held for (row, position), held in letters.items() if row == activity.code}
    return MatrixRow(activity.code, activity.kind, activity.shared, cells)


def matrix_content(
    view: Reading,
    phases: Sequence[Term],
    translate_for: Callable[[Tongue], Translate],
    dated: date,
) -> MatrixContent:
    """Gather what the responsibility workbook says.

    Args:
        view: the workspace.
        phases: the method's phases in order.
        translate_for: says the findings in each language.
        dated: day of the export.
    """
    matrix = read_matrix(view, phases)
    current = standing(view).current
    return MatrixContent(
        workspace=workspace_name(view),
        dated=dated,
        version=current.number if current else "",
        phases=tuple((phase.code, phase.name) for phase in matrix.phases),
        positions=matrix.positions,
        activities=matrix.activities,
        letters=dict(matrix.letters),
        findings=tuple(_line(one, translate_for) for one in matrix.findings),
        obligations=matrix.obligations,
        people=tuple(map(_person, view.of(Person).all())),
        letter_set=matrix.letter_set,
    )


def _line(finding: MatrixFinding, translate_for: Callable[[Tongue], Translate]) -> FindingLine:
    return FindingLine(
        code=finding.code,
        level=finding.level.value,
        about=finding.activity or finding.column,
        sentence=Bilingual(
            vi=finding.said(translate_for(Tongue.VIETNAMESE)),
            en=finding.said(translate_for(Tongue.ENGLISH)),
        ),
    )


def _person(person: Person) -> PersonRow:
    return PersonRow(person.name, person.side, person.role or "", person.title, person.id)
