"""Puts the difference board into words for the view."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from domain.model.board import Board, BoardNote, Point, Suggestion
from domain.model.fields import Section
from domain.model.labels import COMPARISONS, OUTCOMES, SECTIONS, SIDES
from domain.model.matching import ALIKE_SCORE, VERY_ALIKE_SCORE
from domain.model.persona import Claim
from domain.model.session import ComparisonKind, Outcome
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.display import percentage
from domain.text import Translate, mark
from ui.session.reveal.looks import (
    BoardLook,
    LaneLook,
    NoteLook,
    PartnerLook,
    PointLook,
    PointPanelLook,
)

LEAST = 10
"""Notes from which a share is said in percent; below it only "k of n". A design default."""

_ONLY = {
    Side.MARKETING: ComparisonKind.ONLY_MARKETING,
    Side.SALES: ComparisonKind.ONLY_SALES,
    Side.OWNER: ComparisonKind.OWNER_ONLY,
}


class BoardWords:
    """Says a board in the language of the window."""

    def __init__(self, translate: Translate, personas: Mapping[UUID, str] | None = None) -> None:
        """Speak a language.

        Args:
            translate: says marked literals in it.
            personas: names to be said, where notes speak of different personas.
        """
        self._translate = translate
        self._personas = personas or {}

    def board(self, board: Board, columns: Sequence[Side], section: Section | None) -> BoardLook:
        """Say a board.

        Args:
            board: what it holds.
            columns: the sides in the order drawn by lot.
            section: the question shown, or None for all.
        """
        shown = [point for point in board.points if section in (None, point.section)]
        suggested = [one for one in board.suggestions if section in (None, _section_of(one, board))]
        share, share_of = self._share(board)
        return BoardLook(
            chips=self._chips(board),
            chosen=section.value if section else "",
            share=share,
            share_of=share_of,
            conflicts=board.conflicts,
            conflicts_of=self._counted(
                board.conflicts,
                mark("contradiction to talk through"),
                mark("contradictions to talk through"),
            ),
            lanes=self._lanes(shown, suggested, columns),
            talked=self._translate(mark("{k} of {n} points talked through")).format(
                k=board.settled, n=len(board.points)
            ),
            more_to_talk=board.settled < len(board.points),
        )

    def panel(
        self,
        point: Point,
        claims: Sequence[Claim],
        partners: Sequence[PartnerLook] = (),
        *,
        drafted: bool = False,
    ) -> PointPanelLook:
        """Say an opened point.

        Args:
            point: the point.
            claims: all claims.
            partners: notes that may belong to it.
            drafted: a claim was begun from it and not finished.
        """
        return PointPanelLook(
            key=point.key,
            kind_word=self._translate(COMPARISONS[point.kind]),
            notes=tuple(self._note(note) for note in point.notes),
            kinds=tuple((kind.value, self._translate(COMPARISONS[kind])) for kind in point.kinds),
            kind=point.kind.value,
            outcomes=self.outcomes(),
            outcome=point.outcome.value,
            resolution=point.resolution,
            claims=tuple((one.code, one.text) for one in claims if one.code in point.claims),
            restating=tuple(
                (side.value, self._translate(SIDES[side]), side in point.restated)
                for side in point.restating
            ),
            partners=tuple(partners),
            open=point.outcome is Outcome.OPEN,
            splittable=len(point.notes) > 1,
            drafted=drafted,
        )

    def partner(self, suggestion: Suggestion, key: UUID) -> PartnerLook:
        """Say a note that may belong to a point.

        Args:
            suggestion: a note of the point, and that note.
            key: of the point in which that note lies.
        """
        pair = (suggestion.first.id, suggestion.second.id)
        return PartnerLook(key, pair, self._note(suggestion.second))

    def outcomes(self) -> tuple[tuple[str, str], ...]:
        """Return what the room may make of a point, each with its key."""
        return tuple((outcome.value, self._translate(words)) for outcome, words in OUTCOMES.items())

    def _chips(self, board: Board) -> tuple[tuple[str, str, int | None], ...]:
        counts = {
            section: sum(len(point.notes) for point in board.points if point.section is section)
            for section in Section
        }
        chips = [("", self._translate(mark("All")), sum(counts.values()))]
        chips += [
            (section.value, self._translate(SECTIONS[section]), count)
            for section, count in counts.items()
            if count
        ]
        return tuple(chips)

    def _share(self, board: Board) -> tuple[str, str]:
        k, n = board.shared, board.said
        of = self._translate(mark("{k} of {n} notes")).format(k=k, n=n)
        said = self._translate(mark("of what was said, both sides said"))
        if not any(point.kept for point in board.points):
            return "–", self._translate(mark("Lay together what means the same"))
        if n < LEAST:
            return of, self._translate(mark("lie in what both sides said"))
        return percentage(k / n, digits=0), f"{said} · {of}"

    def _lanes(
        self, points: Sequence[Point], suggested: Sequence[Suggestion], columns: Sequence[Side]
    ) -> tuple[LaneLook, ...]:
        in_doubt = {id for one in suggested for id in (one.first.id, one.second.id)}
        of_kind: dict[ComparisonKind, list[Point]] = {kind: [] for kind in ComparisonKind}
        for point in points:
            if point.kept or point.key not in in_doubt:
                of_kind[point.kind].append(point)
        sides = [side for side in columns if side in DEPARTMENTS]
        sides += [side for side in DEPARTMENTS if side not in sides]
        lanes = [self._only_lane(side, of_kind[_ONLY[side]]) for side in sides]
        lanes.insert(1, self._both_lane(of_kind[ComparisonKind.BOTH], suggested))
        if of_kind[ComparisonKind.OWNER_ONLY]:
            lanes.append(self._owner_lane(of_kind[ComparisonKind.OWNER_ONLY]))
        if of_kind[ComparisonKind.CONFLICT]:
            lanes.insert(0, self._conflict_lane(of_kind[ComparisonKind.CONFLICT]))
        return tuple(lanes)

    def _only_lane(self, side: Side, points: Sequence[Point]) -> LaneLook:
        asked = (
            self._translate(mark("ask Sales: true in your calls?"))
            if side is Side.MARKETING
            else self._translate(mark("Marketing: did the ads touch this?"))
        )
        return self._lane(side.value, _ONLY[side], asked, points)

    def _both_lane(self, points: Sequence[Point], suggested: Sequence[Suggestion]) -> LaneLook:
        title = self._translate(COMPARISONS[ComparisonKind.BOTH])
        cards = [self._point(point) for point in points]
        cards += [self._suggestion(one) for one in suggested]
        hint = self._counted(len(points), mark("{n} point"), mark("{n} points"))
        if suggested:
            hint = self._translate(mark("{hint} · {n} suggested")).format(
                hint=hint, n=len(suggested)
            )
        return LaneLook("both", title, hint, tuple(cards))

    def _owner_lane(self, points: Sequence[Point]) -> LaneLook:
        asked = self._translate(mark("one way so far: to be tested"))
        return self._lane("owner", ComparisonKind.OWNER_ONLY, asked, points)

    def _conflict_lane(self, points: Sequence[Point]) -> LaneLook:
        title = self._translate(mark("Contradictions"))
        hint = self._translate(
            mark("Talk about these first: say what the other side means, then answer.")
        )
        cards = tuple(self._point(point) for point in points)
        return LaneLook("bad", title, hint, cards, band=True)

    def _lane(
        self, key: str, kind: ComparisonKind, asked: str, points: Sequence[Point]
    ) -> LaneLook:
        cards = tuple(self._point(point) for point in points)
        count = sum(len(point.notes) for point in points)
        hint = self._counted(count, mark("{n} note"), mark("{n} notes"))
        return LaneLook(key, self._translate(COMPARISONS[kind]), f"{hint} · {asked}", cards)

    def _counted(self, n: int, one: str, many: str) -> str:
        return self._translate(one if n == 1 else many).format(n=n)

    def _point(self, point: Point) -> PointLook:
        told = []
        if point.outcome is not Outcome.OPEN:
            told.append(self._translate(OUTCOMES[point.outcome]))
        told += point.claims
        return PointLook(
            key=point.key,
            notes=tuple(self._note(note) for note in point.notes),
            sub=" · ".join(told)
            or (self._translate(mark("Matched by you")) if len(point.notes) > 1 else ""),
            claimable=len(point.notes) > 1,
        )

    def _suggestion(self, one: Suggestion) -> PointLook:
        return PointLook(
            key=one.first.id,
            notes=(self._note(one.first), self._note(one.second)),
            sub=self._translate(_alike(one.score)),
            partner=one.second.id,
        )

    def _note(self, note: BoardNote) -> NoteLook:
        persona = self._personas.get(note.persona_id, "") if note.persona_id else ""
        return NoteLook(note.side.value, self._translate(SIDES[note.side]), note.text, persona)


def _alike(score: float) -> str:
    """Say how alike the words of two notes are: a figure would seem surer than it is."""
    if score >= VERY_ALIKE_SCORE:
        return mark("Suggested match · very alike")
    if score >= ALIKE_SCORE:
        return mark("Suggested match · alike")
    return mark("Suggested match · perhaps")


def _section_of(one: Suggestion, board: Board) -> Section | None:
    return next((point.section for point in board.points if point.key == one.first.id), None)


def point_of(board: Board, key: UUID | None) -> Point | None:
    """Return the point with a key, or the one that the lone note with that key lies in now."""
    for point in board.points:
        if point.key == key or any(note.id == key for note in point.notes):
            return point
    return None
