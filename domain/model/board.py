"""The difference board: how the sides' pictures lie to each other, once they are revealed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.model.fields import PersonaField, Section, section_of
from domain.model.likeness import Thesaurus
from domain.model.matching import MOST_PARTNERS, Slip, best_partners, kind_of, suggest_pairs
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
    persona_id: UUID | None = None


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
        restated: the sides that have said the other's view so that the other nodded.
    """

    key: UUID
    kept: bool
    field: PersonaField
    kind: ComparisonKind
    notes: tuple[BoardNote, ...]
    outcome: Outcome
    resolution: str
    claims: tuple[str, ...]
    restated: tuple[Side, ...] = ()

    @property
    def section(self) -> Section:
        """The question under which the point is shown."""
        return section_of(self.field)

    @property
    def sides(self) -> tuple[Side, ...]:
        """Who wrote in it, each side once, the departments first."""
        return tuple(dict.fromkeys(note.side for note in self.notes))

    @property
    def persona_id(self) -> UUID | None:
        """The persona that its notes speak of, or None where none or several are named."""
        named = {note.persona_id for note in self.notes} - {None}
        return named.pop() if len(named) == 1 else None

    @property
    def kinds(self) -> tuple[ComparisonKind, ...]:
        """What people may say of it: what follows from who wrote; a conflict takes two sides."""
        plain = kind_by_sides(self.sides)
        return (plain, ComparisonKind.CONFLICT) if len(self.sides) > 1 else (plain,)

    @property
    def restating(self) -> tuple[Side, ...]:
        """The sides that first say another's view: who contradicts, or who did not see it."""
        if self.kind is ComparisonKind.CONFLICT:
            return self.sides
        if self.kind is ComparisonKind.BOTH:
            return ()
        return tuple(side for side in DEPARTMENTS if side not in self.sides)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two notes of different sides that may speak of the same thing.

    Attributes:
        first: note of one side.
        second: note of the other.
        score: likeness of their words, 0–1; a hint, never a decision.
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
) -> Board:
    """Lay the board out, without suggestions.

    Args:
        notes: every note that may lie on it.
        comparisons: what people laid together or settled.
        claims: all claims, to tell which grew from which point.
    """
    points = [point for point in _points(notes, comparisons, claims) if point.notes]
    in_both = {
        note.id
        for point in points
        if point.kind is ComparisonKind.BOTH
        for note in point.notes
        if note.side in DEPARTMENTS
    }
    return Board(
        points=tuple(points),
        suggestions=(),
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
            restated=comparison.restated,
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


def suggestions(
    board: Board, apart: Sequence[KeptApart], synonyms: Thesaurus
) -> tuple[Suggestion, ...]:
    """Return likely pairs among the lone notes of a board, best first.

    Args:
        board: the board.
        apart: what people kept apart.
        synonyms: which words mean the same.
    """
    by_id = {point.key: point.notes[0] for point in board.points if not point.kept}
    pairs = suggest_pairs(
        [_slip(note) for note in by_id.values() if note.side is Side.MARKETING],
        [_slip(note) for note in by_id.values() if note.side is Side.SALES],
        synonyms,
    )
    refused = _refused(apart)
    suggested: list[Suggestion] = []
    taken: set[UUID] = set()
    for pair in pairs:
        first, second = by_id[pair.left], by_id[pair.right]
        both = frozenset((first.id, second.id))
        if section_of(first.field) is section_of(second.field) and not (
            both in refused or both & taken
        ):
            suggested.append(Suggestion(first, second, pair.score))
            taken |= both
    return tuple(suggested)


def partners(
    board: Board, key: UUID, apart: Sequence[KeptApart], synonyms: Thesaurus
) -> tuple[Suggestion, ...]:
    """Return which notes of other sides may belong to a point, best first, three at most.

    Args:
        board: the board.
        key: key of the point.
        apart: what people kept apart.
        synonyms: which words mean the same.
    """
    point = next((one for one in board.points if one.key == key), None)
    if point is None:
        return ()
    refused = _refused(apart)
    others = [note for one in board.points if one.key != key for note in one.notes]
    by_id = {note.id: note for note in others}
    found: dict[UUID, tuple[float, Suggestion]] = {}
    for note in point.notes:
        slips = [
            _slip(one)
            for one in others
            if one.side is not note.side and frozenset((note.id, one.id)) not in refused
        ]
        for pair in best_partners(_slip(note), slips, synonyms):
            before = found.get(pair.right)
            if before is None or before[0] < pair.rank:
                suggestion = Suggestion(note, by_id[pair.right], pair.score)
                found[pair.right] = (pair.rank, suggestion)
    ranked = sorted(found.values(), key=lambda one: -one[0])
    return tuple(suggestion for _, suggestion in ranked[:MOST_PARTNERS])


def _refused(apart: Sequence[KeptApart]) -> set[frozenset[UUID]]:
    return {frozenset(one.note_ids) for one in apart}


def _slip(note: BoardNote) -> Slip[UUID]:
    return Slip(note.id, note.text, note.field, note.persona_id)
