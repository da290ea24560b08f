"""The projector while the room picks what is tested first: the list, and what is still open."""

from dataclasses import replace
from datetime import UTC, datetime, time

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import IMPORTANCE
from domain.model.testing import MOST_PICKS
from domain.services.pages import page_at, page_number, parted
from domain.services.picking import (
    AssumptionMap,
    Known,
    MapPoint,
    assumption_map,
    picks,
)
from domain.services.scene import Scene
from domain.services.weighing import weigh_all
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark

KNOWN: dict[Known, str] = {
    Known.NOTHING: mark("nobody asked yet"),
    Known.LITTLE: mark("few answers"),
    Known.ENOUGH: mark("enough answers"),
}
"""How much customers have said of a claim."""

LIMIT = mark("At most {count}: what Sales listens for in every call must fit in one head.")
"""Why the list is short."""


class PickPages:
    """Tells how many pages of the projector list and claims take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, translate: Translate) -> int:
        """Return the number of pages, at least one."""
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            found = assumption_map(weigh_all(view, now), picks(view))
        return max(1, *map(len, _pages(found, translate)))


def limit_said(translate: Translate) -> str:
    """Say how many claims the list takes, and why."""
    return fill(translate(LIMIT), {"count": MOST_PICKS})


def picks_frame(scene: Scene) -> AudienceFrame:
    """Return the list in order beside the other claims, the most urgent first.

    ``look.page`` is a page of what does not fit on one.
    """
    translate = scene.translate
    now = datetime.combine(scene.today, time(), UTC)
    found = assumption_map(weigh_all(scene.view, now), picks(scene.view))
    listed, rest = _pages(found, translate)
    count = max(1, len(listed), len(rest))
    page = min(max(0, scene.look.page), count - 1)
    columns = (
        AudienceColumn(None, translate(mark("Tested first")), page_at(listed, page)),
        AudienceColumn(
            None, translate(mark("Not on the list, most urgent first")), page_at(rest, page)
        ),
    )
    return replace(
        scene.frame(subtitle=limit_said(translate)),
        columns=tuple(one for one in columns if one.items),
        footer=page_number(page, count),
    )


def _pages(
    found: AssumptionMap, translate: Translate
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Return the pages of the list, and those of the claims that are not on it."""
    listed = [f"{one.picked}. {one.claim.code} · {one.claim.text}" for one in found.picked]
    rest = [_line(one, translate) for one in found.points if one.picked is None]
    return parted(listed, columns=2), parted(rest, columns=2)


def _line(one: MapPoint, translate: Translate) -> str:
    words = (translate(IMPORTANCE[one.claim.importance]), translate(KNOWN[one.known]))
    return f"{one.claim.code} · {one.claim.text} ({', '.join(words)})"
