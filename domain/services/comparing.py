"""Comparing the sides' pictures after the reveal: the difference board."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from domain.errors import NothingToCompare
from domain.model.board import (
    Board,
    BoardNote,
    Point,
    Suggestion,
    kind_by_sides,
    lay_out,
    partners,
    suggestions,
)
from domain.model.brief import Statement
from domain.model.persona import Claim, Persona
from domain.model.session import Comparison, ComparisonKind, KeptApart, Outcome
from domain.model.sides import Side
from domain.ports import Reading, Shelf
from domain.services.workbench import Workbench
from domain.services.writings import revealed_notes
from domain.text import TEXT_LIMIT, check_length, clean


class Comparing:
    """Use cases on the difference board. All of them need the reveal to have happened."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._synonyms = bench.catalogue.synonyms
        self._last: tuple[object, tuple[Suggestion, ...]] | None = None

    def board(self, session_id: UUID) -> Board:
        """Return the board as it stands, with suggestions.

        Raises:
            NotesHidden: nothing has been revealed yet.
        """
        with self._bench.reading() as view:
            board = board_of(view, session_id)
            apart = view.of(KeptApart).all(session_id=session_id)
        return replace(board, suggestions=self._suggested(board, apart))

    def _suggested(self, board: Board, apart: Sequence[KeptApart]) -> tuple[Suggestion, ...]:
        """Suggest anew only where other notes lie alone, or others are kept apart."""
        lone = tuple(point.notes[0] for point in board.points if not point.kept)
        asked = (lone, tuple(apart))
        if self._last is None or self._last[0] != asked:
            self._last = (asked, suggestions(board, apart, self._synonyms))
        return self._last[1]

    def opened(self, session_id: UUID) -> tuple[tuple[BoardNote, ...], Mapping[UUID, str]]:
        """Return the notes as they were written, and the names of personas where they matter.

        Raises:
            NotesHidden: nothing has been revealed yet.
        """
        with self._bench.reading() as view:
            notes = board_notes(view, session_id)
            return notes, names_to_tell(view, notes)

    def partners(self, session_id: UUID, key: UUID) -> tuple[Suggestion, ...]:
        """Return which notes may belong to a point, best first; none where it is gone.

        Raises:
            NotesHidden: nothing has been revealed yet.
        """
        with self._bench.reading() as view:
            board = board_of(view, session_id)
            apart = view.of(KeptApart).all(session_id=session_id)
        return partners(board, key, apart, self._synonyms)

    def lay_together(
        self, session_id: UUID, keys: Sequence[UUID], kind: ComparisonKind | None = None
    ) -> UUID:
        """Lay points (or lone notes) together as one point; nothing that was written is changed.

        Args:
            session_id: the session.
            keys: keys of the points, two or more.
            kind: how the sides differ in it; by default told from who wrote, unless one of the
                points is a contradiction already.

        Returns:
            The key of the point that holds them all.

        Raises:
            NothingToCompare: fewer than two of the keys are on the board.
        """
        with self._bench.reading() as view:
            points = board_of(view, session_id).points
        chosen = [point for point in points if point.key in set(keys)]
        if len(chosen) < 2:
            raise NothingToCompare
        notes = [note for point in chosen for note in point.notes]
        if any(point.kind is ComparisonKind.CONFLICT for point in chosen):
            kind = kind or ComparisonKind.CONFLICT
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

    def keep_apart(self, session_id: UUID, first: UUID, second: UUID) -> None:
        """Write down that two notes which look alike do not mean the same; not suggested again."""
        with self._bench.doing("keep_notes_apart") as work:
            apart = KeptApart(self._bench.secrets.new_id(), session_id, (first, second))
            work.of(KeptApart).put(apart)

    def take_apart(self, session_id: UUID, key: UUID) -> None:
        """Make lone notes of a point's notes again; claims that grew from it stay."""
        with self._bench.doing("split_comparison") as work:
            _hand_claims_over(work.of(Claim), key, None)
            work.of(Comparison).remove(key)

    def judge(self, session_id: UUID, key: UUID, kind: ComparisonKind) -> UUID:
        """Say how the sides differ in a point.

        Returns:
            The key of the point, new where a lone note became a kept point.

        Raises:
            NothingToCompare: the point is gone, or does not hold the sides that this takes.
        """
        if kind not in self._point(session_id, key).kinds:
            raise NothingToCompare
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

    def restate(self, session_id: UUID, key: UUID, side: Side, *, nodded: bool = True) -> UUID:
        """Write down that a side has said the other's view so that the other nodded, or has not.

        Args:
            session_id: the session.
            key: key of the point.
            side: who said it.
            nodded: the other side has said "exactly".

        Returns:
            The key of the point.

        Raises:
            NothingToCompare: the point is gone, or the side has nothing to restate in it.
        """
        point = self._point(session_id, key)
        if side not in point.restating:
            raise NothingToCompare
        said = {*point.restated, side} if nodded else {*point.restated} - {side}
        restated = tuple(one for one in point.restating if one in said)
        return self._keep(session_id, key, "restate_view", restated=restated)

    def _point(self, session_id: UUID, key: UUID) -> Point:
        with self._bench.reading() as view:
            points = board_of(view, session_id).points
        point = next((one for one in points if one.key == key), None)
        if point is None:
            raise NothingToCompare
        return point

    def _keep(
        self,
        session_id: UUID,
        key: UUID,
        intention: str,
        *,
        kind: ComparisonKind | None = None,
        outcome: Outcome | None = None,
        resolution: str | None = None,
        restated: tuple[Side, ...] | None = None,
    ) -> UUID:
        with self._bench.reading() as view:
            comparison = kept_point(view, session_id, key, self._bench.secrets.new_id)
        kept = replace(
            comparison,
            kind=kind or comparison.kind,
            outcome=outcome or comparison.outcome,
            resolution=comparison.resolution if resolution is None else resolution,
            restated=comparison.restated if restated is None else restated,
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
        BoardNote(
            note.id, note.code, note.side, note.field, note.text, note.of_ten, note.persona_id
        )
        for note in revealed_notes(view, session_id)
        if note.field is not None
    ]
    written = {note.text for note in notes if note.side is Side.OWNER}
    notes += [
        BoardNote(line.id, line.code, Side.OWNER, line.field, line.text, line.of_ten)
        for line in view.of(Statement).all()
        if line.text not in written
    ]
    return tuple(notes)


def names_to_tell(view: Reading, notes: Sequence[BoardNote]) -> Mapping[UUID, str]:
    """Return what the personas of notes are called, where they speak of more than one."""
    spoken_of = {note.persona_id for note in notes} - {None}
    if len(spoken_of) < 2:
        return {}
    personas = view.of(Persona).all()
    return {one.id: one.name or one.code for one in personas if one.id in spoken_of}


def board_of(view: Reading, session_id: UUID) -> Board:
    """Return a session's board as it stands, without suggestions.

    Raises:
        NotesHidden: nothing has been revealed yet.
    """
    return lay_out(
        board_notes(view, session_id),
        view.of(Comparison).all(session_id=session_id),
        view.of(Claim).all(),
    )


def kept_point(
    view: Reading, session_id: UUID, key: UUID, new_id: Callable[[], UUID]
) -> Comparison:
    """Return the comparison behind a point; for a lone note a new one, not yet on its shelf.

    Raises:
        NothingToCompare: there is no such point.
        NotesHidden: nothing has been revealed yet.
    """
    comparison = view.of(Comparison).find(key)
    if comparison is not None:
        return comparison
    lone = next((note for note in board_notes(view, session_id) if note.id == key), None)
    if lone is None:
        raise NothingToCompare
    return Comparison(
        id=new_id(),
        session_id=session_id,
        position=_next_position(view.of(Comparison).all()),
        field=lone.field,
        kind=kind_by_sides([lone.side]),
        note_ids=(lone.id,),
    )


def _hand_claims_over(shelf: Shelf[Claim], point: UUID, heir: UUID | None) -> None:
    for claim in shelf.all(comparison_id=point):
        shelf.put(replace(claim, comparison_id=heir))


def _next_position(comparisons: Sequence[Comparison]) -> int:
    return 1 + max((one.position for one in comparisons), default=-1)
