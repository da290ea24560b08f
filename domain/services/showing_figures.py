"""The figures on the projector: each department's, under the name of who reads them aloud."""

from dataclasses import replace
from uuid import UUID

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import SIDES
from domain.model.sides import DEPARTMENTS, Side
from domain.model.wording import Tongue
from domain.services.figuring import READER, BroughtFigure, amount_said, brought_figures
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.showing_plain import plain_frame
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark

READS = mark("{reader} reads the figures of {side}")
"""Over a department's figures: who reads whose."""

_COLUMNS = 3


class FigurePages:
    """Tells how many pages of the projector the figures take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, session_id: UUID, translate: Translate, tongue: Tongue) -> int:
        """Return the number of pages; none while there is no figure."""
        with self._bench.reading() as view:
            brought = brought_figures(view, session_id)
        return max(len(_pages(brought, side, translate, tongue)) for side in DEPARTMENTS)


def figures_frame(scene: Scene) -> AudienceFrame:
    """Return a page of the figures, side by side, and what is asked; plain while there are none."""
    brought = brought_figures(scene.view, scene.session.id)
    if not brought:
        return plain_frame(scene)
    pages = {side: _pages(brought, side, scene.translate, scene.tongue) for side in DEPARTMENTS}
    count = max(map(len, pages.values()))
    page = min(max(0, scene.look.page), count - 1)
    columns = [
        AudienceColumn(side, reads_said(side, scene.translate), page_at(pages[side], page))
        for side in DEPARTMENTS
    ]
    questions = tuple(
        f"{scene.translate(SIDES[one.side])}: {one.text}"
        for figure in brought
        for one in figure.questions
        if not one.answer
    )
    if questions:
        columns.append(AudienceColumn(None, scene.translate(mark("Open questions")), questions))
    return replace(
        scene.frame(subtitle=scene.translate(mark("Ask to understand. Nobody is judged here."))),
        columns=tuple(columns),
        footer=page_number(page, count),
    )


def reads_said(side: Side, translate: Translate) -> str:
    """Say who reads a department's figures aloud."""
    names = {"reader": translate(SIDES[READER[side]]), "side": translate(SIDES[side])}
    return fill(translate(READS), names)


def _pages(
    brought: tuple[BroughtFigure, ...], side: Side, translate: Translate, tongue: Tongue
) -> list[tuple[str, ...]]:
    lines = [_line(one, translate, tongue) for one in brought if one.figure.side is side]
    return parted(lines, columns=_COLUMNS)


def _line(one: BroughtFigure, translate: Translate, tongue: Tongue) -> str:
    figure = one.figure
    about = " · ".join(part for part in (figure.period, figure.source) if part)
    said = f"{figure.name}: {amount_said(figure, translate, tongue)}"
    return f"{said} ({about})" if about else said
