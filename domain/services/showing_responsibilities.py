"""The main activities on the projector: what each department answers for and does."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import SIDES
from domain.model.responsibility import Activity
from domain.model.sides import Side
from domain.services.matrices import MatrixView, read_matrix
from domain.services.scene import Scene
from domain.text import fill, mark

ROWS_A_PAGE = 4
"""Activities that can be read at once from eight metres."""

_SHOWN = (Side.MARKETING, Side.SALES, Side.OWNER, Side.NEUTRAL)
_CARRYING = ("A/R", "A", "R")
"""Letters that are shown, the weightiest first."""


def responsibilities_frame(scene: Scene) -> AudienceFrame:
    """Return who answers for and who does a few of the main activities; ``look.page`` turns."""
    matrix = read_matrix(scene.view, main_only=True)
    last = max(0, (len(matrix.activities) - 1) // ROWS_A_PAGE)
    page = min(max(0, scene.look.page), last)
    rows = matrix.activities[page * ROWS_A_PAGE : (page + 1) * ROWS_A_PAGE]
    columns = tuple(
        AudienceColumn(side, scene.translate(SIDES[side]), items)
        for side in _SHOWN
        if (items := _items(scene, matrix, rows, side))
    )
    frame = scene.frame(
        subtitle=fill(
            scene.translate(mark("{answers} answers for it, exactly one · {does} does it")),
            matrix.letter_set.names,
        ),
    )
    return replace(frame, columns=columns, footer=f"{page + 1} / {last + 1}" if last else "")


def _items(
    scene: Scene, matrix: MatrixView, rows: tuple[Activity, ...], side: Side
) -> tuple[str, ...]:
    """Return the activities that a side answers for or does, with its weightiest letter."""
    positions = [position for position in matrix.positions if position.side is side]
    items = []
    for activity in rows:
        held = {matrix.letter(activity, position) for position in positions}
        letters = [letter for letter in _CARRYING if letter in held]
        if {"A", "R"} <= held or "A/R" in held:
            letters = ["A/R"]
        if letters:
            letter = matrix.letter_set.shown(letters[0])
            items.append(f"{letter} · {activity.name.said(scene.tongue)}")
    return tuple(items)
