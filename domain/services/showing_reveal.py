"""The reveal on the projector: the sides' pictures of one question, columns in an order by lot.

First each side's notes as they were written; once the room lays notes together, what only one side
saw and what both saw; contradictions come before. A point that is talked through stands alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.board import Board, Point
from domain.model.fields import Section
from domain.model.labels import COMPARISONS, OUTCOMES, SECTIONS, SIDES
from domain.model.session import ComparisonKind, Outcome, Reveal
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading
from domain.services.comparing import board_of, names_to_tell
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.showing_unsealing import curtain, digests, told
from domain.services.workbench import Workbench
from domain.services.writings import reveal_in
from domain.text import fill, mark

_CONFLICTS_A_PAGE = 3
_ONLY = {
    Side.MARKETING: ComparisonKind.ONLY_MARKETING,
    Side.SALES: ComparisonKind.ONLY_SALES,
    Side.OWNER: ComparisonKind.OWNER_ONLY,
}
_NOTES_JOIN = " · "


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page of a question.

    Attributes:
        heading: of each column a marked literal.
        columns: whose colour each wears (None for what both saw) and its texts.
        conflicts: it holds contradictions.
    """

    heading: tuple[str, ...]
    columns: tuple[tuple[Side | None, tuple[str, ...]], ...]
    conflicts: bool = False


class RevealPages:
    """Tells how many pages of the projector a question takes."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, session_id: UUID, section: Section) -> int:
        """Return the number of pages; none before the reveal."""
        with self._bench.reading() as view:
            reveal = reveal_in(view, session_id)
            if reveal is None:
                return 0
            return len(_sheets(_told_board(view, session_id), reveal, section))


def reveal_frame(scene: Scene) -> AudienceFrame:
    """Return the curtain before the reveal; after it one question, page by page, or one point.

    ``look.topic`` is the code of a section (the first one with notes when empty) or the key of a
    point; ``look.page`` is a page within a section.
    """
    reveal = reveal_in(scene.view, scene.session.id)
    if reveal is None:
        return curtain(scene)
    board = _told_board(scene.view, scene.session.id)
    for point in board.points:
        if str(point.key) == scene.look.topic:
            return _point_frame(scene, point, reveal)
    sections = [section for section in Section if _points_of(board, section)]
    if not sections:
        return scene.frame(AudienceMode.REVEAL)
    section = next((one for one in sections if one == scene.look.topic), sections[0])
    return _section_frame(scene, board, reveal, section)


def _section_frame(scene: Scene, board: Board, reveal: Reveal, section: Section) -> AudienceFrame:
    sheets = _sheets(board, reveal, section)
    page = min(max(0, scene.look.page), len(sheets) - 1)
    sheet = sheets[page]
    frame = scene.frame(
        AudienceMode.REVEAL,
        scene.translate(SECTIONS[section]),
        _subtitle(scene, _points_of(board, section), conflicts=sheet.conflicts),
    )
    return replace(
        frame,
        columns=tuple(
            AudienceColumn(side, scene.translate(heading), texts)
            for heading, (side, texts) in zip(sheet.heading, sheet.columns, strict=True)
        ),
        digests=digests(scene, reveal) if scene.look.topic == "" and page == 0 else (),
        footer=page_number(page, len(sheets)),
    )


def _subtitle(scene: Scene, points: Sequence[Point], *, conflicts: bool) -> str:
    if conflicts:
        return scene.translate(mark("These do not fit together. First say what the others mean."))
    both = sum(point.kind is ComparisonKind.BOTH for point in points)
    if not both:
        return scene.template.title.said(scene.tongue)
    return fill(
        scene.translate(mark("{both} seen by both sides, {one} by one side only")),
        {"both": both, "one": len(points) - both},
    )


def _point_frame(scene: Scene, point: Point, reveal: Reveal) -> AudienceFrame:
    """Return one point, side by side, with what the room made of it."""
    columns = tuple(
        AudienceColumn(side, scene.translate(SIDES[side]), texts)
        for side in _sides(reveal, [point])
        if (texts := tuple(note.text for note in point.notes if note.side is side))
    )
    talking = point.outcome is Outcome.OPEN and point.restating
    subtitle = [scene.translate(COMPARISONS[point.kind])]
    if talking:
        subtitle.append(scene.translate(mark("say the other view first, until it is nodded at")))
    frame = scene.frame(
        AudienceMode.REVEAL, scene.translate(SECTIONS[point.section]), " · ".join(subtitle)
    )
    footer = _restated(scene, point) if talking else _made(scene, point)
    return replace(frame, columns=columns, footer=footer)


def _restated(scene: Scene, point: Point) -> str:
    """Say who has said the other view so that it was nodded at."""
    said = scene.translate(mark("{side}: restated ✓"))
    return " · ".join(
        fill(said, {"side": scene.translate(SIDES[side])})
        for side in point.restating
        if side in point.restated
    )


def _made(scene: Scene, point: Point) -> str:
    """Say what the room made of a point."""
    settled = point.outcome is not Outcome.OPEN
    outcome = scene.translate(OUTCOMES[point.outcome]) if settled else ""
    return " – ".join(part for part in (outcome, " ".join(point.resolution.split())) if part)


def _told_board(view: Reading, session_id: UUID) -> Board:
    """Return the board, its notes with the names of their personas where they speak of several."""
    board = board_of(view, session_id)
    names = names_to_tell(view, [note for point in board.points for note in point.notes])
    if not names:
        return board
    points = (
        replace(point, notes=tuple(replace(one, text=told(one, names)) for one in point.notes))
        for point in board.points
    )
    return replace(board, points=tuple(points))


def _sheets(board: Board, reveal: Reveal, section: Section) -> list[_Sheet]:
    points = _points_of(board, section)
    sides = _sides(reveal, points)
    conflicts = [point for point in points if point.kind is ComparisonKind.CONFLICT]
    rest = [point for point in points if point.kind is not ComparisonKind.CONFLICT]
    sheets = [
        _conflict_sheet(conflicts[first : first + _CONFLICTS_A_PAGE], sides)
        for first in range(0, len(conflicts), _CONFLICTS_A_PAGE)
    ]
    return sheets + _difference_sheets(rest, sides, compared=any(point.kept for point in points))


def _conflict_sheet(points: Sequence[Point], sides: Sequence[Side]) -> _Sheet:
    """Lay what the sides say of the same thing at the same height."""
    rows = [_by_side(point) for point in points]
    there = [side for side in sides if any(side in row for row in rows)]
    return _Sheet(
        heading=tuple(SIDES[side] for side in there),
        columns=tuple((side, tuple(row.get(side, "–") for row in rows)) for side in there),
        conflicts=True,
    )


def _difference_sheets(
    points: Sequence[Point], sides: Sequence[Side], *, compared: bool
) -> list[_Sheet]:
    both = [_joined(point) for point in points if point.kind is ComparisonKind.BOTH]
    columns: list[tuple[Side | None, str, list[tuple[str, ...]]]] = []
    width = len(sides) + bool(both)
    for side in sides:
        texts = [_joined(point) for point in points if point.kind is _ONLY[side]]
        heading = COMPARISONS[_ONLY[side]] if compared else SIDES[side]
        columns.append((side, heading, parted(texts, columns=width)))
    if both:
        place = 1 + next(at for at, side in enumerate(sides) if side in DEPARTMENTS)
        heading = COMPARISONS[ComparisonKind.BOTH]
        columns.insert(place, (None, heading, parted(both, columns=width)))
    count = max((len(pages) for _, _, pages in columns), default=0)
    return [
        _Sheet(
            heading=tuple(heading for _, heading, _ in columns),
            columns=tuple((side, page_at(pages, page)) for side, _, pages in columns),
        )
        for page in range(count)
    ]


def _sides(reveal: Reveal, points: Iterable[Point]) -> list[Side]:
    """Return the sides in the order by lot; the owner's statements of the brief come last."""
    sides = [*reveal.columns]
    if Side.OWNER not in sides and any(Side.OWNER in point.sides for point in points):
        sides.append(Side.OWNER)
    return sides


def _points_of(board: Board, section: Section) -> list[Point]:
    return [point for point in board.points if point.section is section]


def _by_side(point: Point) -> Mapping[Side, str]:
    return {
        side: _NOTES_JOIN.join(note.text for note in point.notes if note.side is side)
        for side in point.sides
    }


def _joined(point: Point) -> str:
    return _NOTES_JOIN.join(dict.fromkeys(note.text for note in point.notes))
