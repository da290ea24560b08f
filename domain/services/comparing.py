"""Comparing the sides' pictures after the reveal: the difference board."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import NothingToCompare
from domain.model.brief import Statement
from domain.model.fields import PersonaField, Section, section_of
from domain.model.matching import kind_of, suggest_pairs
from domain.model.persona import Claim
from domain.model.session import TALK_ORDER, Comparison, ComparisonKind, Outcome
from domain.model.sides import Side
from domain.ports import Reading, Shelf
from domain.services.drawing import revealed_notes
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean


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
        suggestions: likely pairs among lone notes, best first.
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


class Comparing:
    """Use cases on the difference board. All of them need the reveal to have happened."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def board(self, session_id: UUID) -> Board:
        """Return the board as it stands.

        Raises:
            NotesHidden: nothing has been revealed yet.
        """
        with self._bench.reading() as view:
            notes = board_notes(view, session_id)
            comparisons = view.of(Comparison).all(session_id=session_id)
            claims = view.of(Claim).all()
        points = _points(notes, comparisons, claims)
        lone = [point.notes[0] for point in points if not point.kept]
        departments = [note for note in notes if note.side in (Side.MARKETING, Side.SALES)]
        in_both = {
            note.id
            for point in points
            if point.kind is ComparisonKind.BOTH
            for note in point.notes
            if note.side is not Side.OWNER
        }
        return Board(
            points=tuple(points),
            suggestions=_suggestions(lone),
            shared=len(in_both),
            said=len(departments),
            conflicts=sum(point.kind is ComparisonKind.CONFLICT for point in points),
            settled=sum(point.outcome is not Outcome.OPEN for point in points),
        )

    def lay_together(
        self, session_id: UUID, keys: Sequence[UUID], kind: ComparisonKind | None = None
    ) -> UUID:
        """Lay points (or lone notes) together as one point; nothing that was written is changed.

        Args:
            session_id: the session.
            keys: keys of the points, two or more.
            kind: how the sides differ in it; by default told from who wrote.

        Returns:
            The key of the point that holds them all.

        Raises:
            NothingToCompare: fewer than two of the keys are on the board.
        """
        chosen = [point for point in self.board(session_id).points if point.key in set(keys)]
        if len(chosen) < 2:
            raise NothingToCompare
        notes = [note for point in chosen for note in point.notes]
        host = next((point for point in chosen if point.kept), None)
        with self._bench.doing("merge_comparisons" if host else "compare_notes") as work:
            shelf = work.of(Comparison)
            kept = [shelf.get(point.key) for point in chosen if point.kept]
            merged = Comparison(
                id=host.key if host else self._bench.secrets.new_id(),
                session_id=session_id,
                position=kept[0].position if kept else _next_position(shelf.all()),
                field=chosen[0].field,
                kind=kind or kind_by_sides(note.side for note in notes),
                note_ids=tuple(note.id for note in notes),
                outcome=kept[0].outcome if kept else Outcome.OPEN,
                resolution="\n".join(one.resolution for one in kept if one.resolution),
            )
            for other in kept[1:]:
                _hand_claims_over(work.of(Claim), other.id, merged.id)
                shelf.remove(other.id)
            shelf.put(merged)
        return merged.id

    def take_apart(self, session_id: UUID, key: UUID) -> None:
        """Make lone notes of a point's notes again; claims that grew from it stay."""
        with self._bench.doing("split_comparison") as work:
            _hand_claims_over(work.of(Claim), key, None)
            work.of(Comparison).remove(key)

    def judge(self, session_id: UUID, key: UUID, kind: ComparisonKind) -> UUID:
        """Say how the sides differ in a point.

        Returns:
            The key of the point, new where a lone note became a kept point.
        """
        return self._keep(session_id, key, "judge_comparison", kind=kind)

    def settle(
        self, session_id: UUID, key: UUID, outcome: Outcome, resolution: str | None = None
    ) -> UUID:
        """Write down what the room made of a point.

        Args:
            session_id: the session.
            key: key of the point.
            outcome: one claim, two claims, not about the customer, parked, or open again.
            resolution: the room's words; None leaves them as they are.

        Returns:
            The key of the point, new where a lone note became a kept point.

        Raises:
            TextTooLong: the words do not fit.
        """
        if resolution is None:
            return self._keep(session_id, key, "settle_comparison", outcome=outcome)
        words = check_length(clean(resolution, multiline=True), TEXT_LIMIT)
        return self._keep(session_id, key, "settle_comparison", outcome=outcome, resolution=words)

    def _keep(
        self,
        session_id: UUID,
        key: UUID,
        intention: str,
        *,
        kind: ComparisonKind | None = None,
        outcome: Outcome | None = None,
        resolution: str | None = None,
    ) -> UUID:
        with self._bench.reading() as view:
            comparison = view.of(Comparison).find(key)
            if comparison is None:
                notes = {note.id: note for note in board_notes(view, session_id)}
                if key not in notes:
                    raise NothingToCompare
                lone = notes[key]
                comparison = Comparison(
                    id=self._bench.secrets.new_id(),
                    session_id=session_id,
                    position=_next_position(view.of(Comparison).all()),
                    field=lone.field,
                    kind=kind_by_sides([lone.side]),
                    note_ids=(lone.id,),
                )
        kept = replace(
            comparison,
            kind=kind or comparison.kind,
            outcome=outcome or comparison.outcome,
            resolution=comparison.resolution if resolution is None else resolution,
        )
        with self._bench.doing(intention) as work:
            work.of(Comparison).put(kept)
        return kept.id


def board_notes(view: Reading, session_id: UUID) -> tuple[BoardNote, ...]:
    """Return what may lie on the board: revealed notes, and the owner's statements with them.

    Raises:
        NotesHidden: nothing has been revealed yet.
    """
    notes = [
        BoardNote(note.id, note.code, note.side, note.field, note.text, note.of_ten)
        for note in revealed_notes(view, session_id)
    ]
    written = {note.text for note in notes if note.side is Side.OWNER}
    notes += [
        BoardNote(line.id, line.code, Side.OWNER, line.field, line.text, line.of_ten)
        for line in view.of(Statement).all()
        if line.text not in written
    ]
    return tuple(notes)


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


def _suggestions(lone: Sequence[BoardNote]) -> tuple[Suggestion, ...]:
    by_id = {note.id: note for note in lone}
    pairs = suggest_pairs(
        [(note.id, note.text) for note in lone if note.side is Side.MARKETING],
        [(note.id, note.text) for note in lone if note.side is Side.SALES],
    )
    return tuple(
        Suggestion(by_id[pair.left], by_id[pair.right], pair.score)
        for pair in pairs
        if section_of(by_id[pair.left].field) is section_of(by_id[pair.right].field)
    )


def _hand_claims_over(shelf: Shelf[Claim], point: UUID, heir: UUID | None) -> None:
    for claim in shelf.all(comparison_id=point):
        shelf.put(replace(claim, comparison_id=heir))


def _next_position(comparisons: Sequence[Comparison]) -> int:
    return 1 + max((one.position for one in comparisons), default=-1)
