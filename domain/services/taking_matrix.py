"""Taking in a matrix that somebody else made: what would become of it, done as one change."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.model.catalogue import ActivityTemplate
from domain.model.letters import canonical
from domain.model.matrix_reading.found import FoundActivity, FoundMatrix, FoundPosition
from domain.model.matrix_reading.judging import JudgedMatrix, judge
from domain.model.matrix_reading.knowing import (
    Named,
    activities_by_name,
    activity_like,
    position_like,
    positions_by_name,
)
from domain.model.responsibility import Activity, Cell, Position
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.ports import Reading, UnitOfWork
from domain.services.assigning import next_number, short_code
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, fold


@dataclass(frozen=True, slots=True)
class TakenPosition:
    """A column of the file, and the position that it becomes.

    Attributes:
        found: as it stands in the file.
        position: ours, or the one that would be added.
        new: whether it would be added.
    """

    found: FoundPosition
    position: Position
    new: bool


@dataclass(frozen=True, slots=True)
class TakenActivity:
    """A row of the file, and the activity that it becomes.

    Attributes:
        found: as it stands in the file.
        activity: ours, or the one that would be added.
        new: whether it would be added.
        letters: what its cells become, by identity of the position; empty clears.
        changed: how many of them differ from what stands there.
        lessened: cells whose letters do not go together here, as the file writes them, with what
            is kept of each.
    """

    found: FoundActivity
    activity: Activity
    new: bool
    letters: Mapping[UUID, str]
    changed: int
    lessened: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MatrixPlan:
    """What would become of a matrix.

    Attributes:
        judged: the matrix with what the checks find in it.
        positions: in the order of its columns.
        activities: in the order of its rows.
    """

    judged: JudgedMatrix
    positions: tuple[TakenPosition, ...]
    activities: tuple[TakenActivity, ...]

    @property
    def matrix(self) -> FoundMatrix:
        """The matrix as it was found."""
        return self.judged.matrix

    @property
    def new_positions(self) -> int:
        """How many positions would be added."""
        return sum(one.new for one in self.positions)

    @property
    def new_activities(self) -> int:
        """How many activities would be added."""
        return sum(one.new for one in self.activities)

    @property
    def changed(self) -> int:
        """How many cells of activities that are there would be others."""
        return sum(one.changed for one in self.activities if not one.new)

    @property
    def idle(self) -> bool:
        """Whether nothing would change."""
        return not (self.new_positions or self.new_activities or self.changed)


class TakingMatrix:
    """Use cases around a matrix that was read from a file."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def plan(
        self, matrix: FoundMatrix, title: str, sides: Mapping[int, Side] | None = None
    ) -> MatrixPlan:
        """Tell what would become of each row and column; nothing is written.

        A position or an activity is one of ours by its name in either language, a position also by
        its code. What is ours and not in the file stays as it is.

        Args:
            matrix: as it was found.
            title: what stands for a phase where the file has none.
            sides: of columns, where a person chose them.
        """
        catalogue = self._bench.catalogue
        judged = judge(matrix, catalogue.positions, catalogue.activities, sides)
        with self._bench.reading() as view:
            positions = tuple(self._positions(view, judged))
            letters = _letters(view)
            activities = tuple(self._activities(view, judged, positions, letters, title))
        return MatrixPlan(judged, positions, activities)

    def take(self, plan: MatrixPlan) -> None:
        """Take in a matrix as planned, as one change.

        Raises:
            NotFound: an activity or a position of ours is gone since.
        """
        name = plan.matrix.name or plan.activities[0].activity.phase
        with self._bench.doing("import_matrix", name=name) as work:
            _settle(work, plan)
            for column in plan.positions:
                if column.new:
                    work.of(Position).put(column.position)
            for row in plan.activities:
                if row.new:
                    work.of(Activity).put(row.activity)
                for position, letters in row.letters.items():
                    self._set(work, row.activity.id, position, letters)

    def _set(self, work: UnitOfWork, activity: UUID, position: UUID, letters: str) -> None:
        held = work.of(Cell).all(activity_id=activity, position_id=position)
        if [one.letters for one in held] == ([letters] if letters else []):
            return
        for one in held:
            work.of(Cell).remove(one.id)
        if letters:
            work.of(Cell).put(Cell(self._bench.secrets.new_id(), activity, position, letters))

    def _positions(self, view: Reading, judged: JudgedMatrix) -> Iterator[TakenPosition]:
        ours = view.of(Position).all()
        by_name, used = positions_by_name(ours), set[UUID]()
        codes = {one.code for one in ours}
        templates = {one.code: one for one in self._bench.catalogue.positions}
        last = max((one.position for one in ours), default=-1)
        for found in judged.matrix.positions:
            known = position_like(found, by_name)
            if known is not None and known.id not in used:
                used.add(known.id)
                yield TakenPosition(found, known, new=False)
                continue
            last += 1
            template = templates.get(judged.codes.get(found.column, ""))
            name = template.name if template else Bilingual.same(found.name[:NAME_LIMIT])
            fresh = template and template.code not in codes
            code = template.code if template and fresh else short_code(found.name, codes)
            codes.add(code)
            new_id, side = self._bench.secrets.new_id(), judged.sides[found.column]
            yield TakenPosition(found, Position(new_id, code, last, side, name), new=True)

    def _activities(
        self,
        view: Reading,
        judged: JudgedMatrix,
        positions: Sequence[TakenPosition],
        letters: Mapping[tuple[UUID, UUID], str],
        title: str,
    ) -> Iterator[TakenActivity]:
        ours = view.of(Activity).all()
        by_name, used = activities_by_name(one for one in ours if not one.retired), set[UUID]()
        templates = activities_by_name(self._bench.catalogue.activities)
        codes = [one.code for one in ours]
        codes += [one.code for one in self._bench.catalogue.activities]
        known = {one.code for one in ours}
        last = max((one.position for one in ours), default=-1)
        for found in judged.matrix.activities:
            activity = activity_like(found, by_name)
            new = activity is None or activity.id in used
            if activity is None or new:
                last += 1
                template = activity_like(found, templates)
                template = template if template and template.code not in known else None
                code = template.code if template else f"A{next_number(codes):02d}"
                activity = self._added(found, template, code, last)
                if template is None:
                    activity = replace(activity, phase=self._phase(found, judged.matrix, title))
                codes.append(code)
                known.add(code)
            used.add(activity.id)
            yield _taken(found, activity, positions, letters, new=new)

    def _added(
        self, found: FoundActivity, template: ActivityTemplate | None, code: str, place: int
    ) -> Activity:
        """Make a new activity; one of the method's is taken as the method has it."""
        name = Bilingual(found.name.vi[:LINE_LIMIT], found.name.en[:LINE_LIMIT])
        return Activity(
            id=self._bench.secrets.new_id(),
            code=code,
            position=place,
            phase=template.phase if template else "",
            kind=found.kind or (template.kind if template else "content"),
            shared=found.shared or (template.shared if template else ""),
            main=template.main if template else False,
            name=template.name if template else name,
        )

    def _phase(self, found: FoundActivity, matrix: FoundMatrix, title: str) -> str:
        """Return one of the method's phases by its name, or the file's own."""
        phase = found.phase or matrix.name or title
        named = (one.code for one in self._bench.catalogue.phases if _is_called(one, phase))
        return next(named, phase[:NAME_LIMIT])


def _is_called(known: Named, words: str) -> bool:
    folded = fold(words)
    return folded in {fold(known.code), fold(known.name.vi), fold(known.name.en)}


def _letters(view: Reading) -> dict[tuple[UUID, UUID], str]:
    return {(one.activity_id, one.position_id): one.letters for one in view.of(Cell).all()}


def _taken(
    found: FoundActivity,
    activity: Activity,
    positions: Sequence[TakenPosition],
    letters: Mapping[tuple[UUID, UUID], str],
    *,
    new: bool,
) -> TakenActivity:
    """Say what the cells of a row become; what could not be read changes nothing."""
    kept = {
        one.position.id: found.kept(one.found.column)
        for one in positions
        if one.found.column not in found.unread
    }
    changed = sum(letters.get((activity.id, id), "") != held for id, held in kept.items())
    lessened = tuple(
        (found.cells[column], found.kept(column))
        for column, held in found.letters.items()
        if found.kept(column) != canonical(held)
    )
    return TakenActivity(found, activity, new, kept, changed, lessened)


def _settle(work: UnitOfWork, plan: MatrixPlan) -> None:
    """See that what the plan takes for ours is still there."""
    for column in plan.positions:
        if not column.new:
            work.of(Position).get(column.position.id)
    for row in plan.activities:
        if not row.new:
            work.of(Activity).get(row.activity.id)
