"""The difference board: how the sides' pictures lie to each other, once they are revealed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.model.fields import PersonaField, Section, section_of
from domain.model.matching import kind_of, suggest_pairs
from domain.model.persona import Claim
from domain.model.session import TALK_ORDER, Comparison, ComparisonKind, KeptApart, Outcome
from domain.model.sides import DEPARTMENTS, Side


@dataclass(frozen=True, slots=True)
class BoardNote:
    """A note, or an owner's statement of the brief, as it lies on the board."""

    id: UUID
    code: str
    side: Side
    field: PersonaField
    text: str
    of_ten: int | None


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the board.

    Attributes:
        key: identity of the comparison, or of the lone note that nobody has settled yet.
        kept: a comparison stands behind it; False for a lone note.
        field: slot of the persona.
        kind: how the sides differ in it.
        notes: what was written, the departments before the owner.
        outcome: what the room made of it.
        resolution: the room's words.
        claims: codes of the claims that grew from it.
    """

    key: UUID
    kept: bool
    field: PersonaField
    kind: ComparisonKind
    notes: tuple[BoardNote, ...]
    outcome: Outcome
    resolution: str
    claims: tuple[str, ...]

    @property
    def section(self) -> Section:
        """The question under which the point is shown."""
        return section_of(self.field)

    @property
    def sides(self) -> tuple[Side, ...]:
        """Who wrote in it, each side once, the departments first."""
        return tuple(dict.fromkeys(note.side for note in self.notes))

    @property
    def kinds(self) -> tuple[ComparisonKind, ...]:
        """What people may say of it: what follows from who wrote; a conflict takes two sides."""
        plain = kind_by_sides(self.sides)
        return (plain, ComparisonKind.CONFLICT) if len(self.sides) > 1 else (plain,)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two notes of different departments that may speak of the same thing.

    Attributes:
        first: note of one department.
        second: note of the other.
        score: likeness, 0–1; a hint, never a decision.
    """

    first: BoardNote
    second: BoardNote
    score: float


@dataclass(frozen=True, slots=True)
class Board:
    """The difference board of a session.

    Attributes:
        points: in the order of talk.
        suggestions: likely pairs among lone notes that nobody has kept apart, best first; a note
            stands in one of them at most.
        shared: notes of the departments that lie in a point which both saw.
        said: all notes of the departments.
        conflicts: number of contradictions.
        settled: number of points with an outcome.
    """

    points: tuple[Point, ...]
    suggestions: tuple[Suggestion, ...]
    shared: int
    said: int
    conflicts: int
    settled: int


def kind_by_sides(sides: Iterable[Side]) -> ComparisonKind:
    """Tell the kind of a point from who wrote in it; whether it is a conflict, people say."""
    present = {side: side.value for side in sides}
    kind = kind_of(present.get(Side.SALES), present.get(Side.MARKETING))
    return kind or ComparisonKind.OWNER_ONLY


_SIDE_ORDER = (Side.MARKETING, Side.SALES, Side.OWNER, Side.NEUTRAL)


def lay_out(
    notes: Sequence[BoardNote],
    comparisons: Sequence[Comparison],
    claims: Sequence[Claim],
    apart: Sequence[KeptApart],
) -> Board:
    """Lay the board out.

    Args:
        notes: every note that may lie on it.
        comparisons: what people laid together or settled.
        claims: all claims, to tell which grew from which point.
        apart: what people kept apart.
    """
    points = [point for point in _points(notes, comparisons, claims) if point.notes]
    lone = [point.notes[0] for point in points if not point.kept]
    in_both = {
        note.id
        for point in points
        if point.kind is ComparisonKind.BOTH
        for note in point.notes
        if note.side in DEPARTMENTS
    }
    return Board(
        points=tuple(points),
        suggestions=_suggestions(lone, {frozenset(one.note_ids) for one in apart}),
        shared=len(in_both),
        said=sum(note.side in DEPARTMENTS for note in notes),
        conflicts=sum(point.kind is ComparisonKind.CONFLICT for point in points),
        settled=sum(point.outcome is not Outcome.OPEN for point in points),
    )


def _points(
    notes: Sequence[BoardNote], comparisons: Sequence[Comparison], claims: Sequence[Claim]
) -> list[Point]:
    by_id = {note.id: note for note in notes}
    grown: dict[UUID, list[str]] = {}
    for claim in claims:
        if claim.comparison_id is not None and not claim.retired:
            grown.setdefault(claim.comparison_id, []).append(claim.code)
    points = [
        Point(
            key=comparison.id,
            kept=True,
            field=comparison.field,
            kind=comparison.kind,
            notes=_in_side_order(by_id[id] for id in comparison.note_ids if id in by_id),
            outcome=comparison.outcome,
            resolution=comparison.resolution,
            claims=tuple(grown.get(comparison.id, ())),
        )
        for comparison in comparisons
    ]
    taken = {id for comparison in comparisons for id in comparison.note_ids}
    points += [
        Point(note.id, False, note.field, kind_by_sides([note.side]), (note,), Outcome.OPEN, "", ())
        for note in notes
        if note.id not in taken
    ]
    return sorted(points, key=lambda point: TALK_ORDER.index(point.kind))


def _in_side_order(notes: Iterable[BoardNote]) -> tuple[BoardNote, ...]:
    return tuple(sorted(notes, key=lambda note: _SIDE_ORDER.index(note.side)))


def _suggestions(
    lone: Sequence[BoardNote], apart: Collection[frozenset[UUID]]
) -> tuple[Suggestion, ...]:
    by_id = {note.id: note for note in lone}
    pairs = suggest_pairs(
        [(note.id, note.text) for note in lone if note.side is Side.MARKETING],
        [(note.id, note.text) for note in lone if note.side is Side.SALES],
    )
    suggested: list[Suggestion] = []
    taken: set[UUID] = set()
    for pair in pairs:
        first, second = by_id[pair.left], by_id[pair.right]
        both = frozenset((first.id, second.id))
        if section_of(first.field) is section_of(second.field) and not (
            both in apart or both & taken
        ):
            suggested.append(Suggestion(first, second, pair.score))
            taken |= both
    return tuple(suggested)
