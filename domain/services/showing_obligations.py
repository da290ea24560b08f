"""The projector while the room agrees what is owed, or looks how it was kept: both directions."""

from collections.abc import Sequence
from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import SIDES, UPKEEP
from domain.model.record import UpkeepState
from domain.model.session import Step
from domain.model.sides import DEPARTMENTS, Side
from domain.model.wording import Tongue
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.upholding import OwedThing, owed_things
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark

OWES = mark("{giver} owes {taker}")
_COLUMNS = 2
_SIGNS = {
    UpkeepState.KEPT: "✓",
    UpkeepState.LATE: "!",
    UpkeepState.NOT_DUE: "○",
    UpkeepState.BLOCKED: "×",
}


class ObligationPages:
    """Tells how many pages of the projector the obligations take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, step: Step, tongue: Tongue, translate: Translate) -> int:
        """Return the number of pages; none while nothing is owed between the departments."""
        looks_back = self._bench.catalogue.words_of(step).looks_back
        with self._bench.reading() as view:
            owed = owed_things(view, step.session_id)
        return _count(_directions(owed, tongue, translate, looks_back=looks_back))


def obligations_frame(scene: Scene) -> AudienceFrame:
    """Return a page of both directions side by side, each in the colour of who owes."""
    owed = owed_things(scene.view, scene.session.id)
    directions = _directions(
        owed, scene.tongue, scene.translate, looks_back=scene.template.looks_back
    )
    count = _count(directions)
    page = min(max(0, scene.look.page), max(0, count - 1))
    return replace(
        scene.frame(),
        columns=tuple(
            AudienceColumn(
                giver,
                heading_of(giver, scene.translate),
                page_at(parted(items, columns=_COLUMNS), page),
            )
            for giver, items in directions
        ),
        footer=page_number(page, count),
    )


def heading_of(giver: Side, translate: Translate) -> str:
    """Say who owes whom."""
    (taker,) = (side for side in DEPARTMENTS if side is not giver)
    names = {"giver": translate(SIDES[giver]), "taker": translate(SIDES[taker])}
    return fill(translate(OWES), names)


def _count(directions: Sequence[tuple[Side, Sequence[str]]]) -> int:
    return max(len(parted(items, columns=_COLUMNS)) for _, items in directions)


def _directions(
    owed: Sequence[OwedThing], tongue: Tongue, translate: Translate, *, looks_back: bool
) -> list[tuple[Side, tuple[str, ...]]]:
    return [
        (
            giver,
            tuple(
                _kept(one, tongue, translate) if looks_back else _agreed(one, tongue)
                for one in owed
                if one.between_departments
                and one.giver is giver
                and (one.obligation.agreed or not looks_back)
            ),
        )
        for giver in DEPARTMENTS
    ]


def _agreed(one: OwedThing, tongue: Tongue) -> str:
    owed = one.obligation
    words = f"{owed.name.said(tongue)} · {owed.due.said(tongue)}"
    return f"✓ {words}" if owed.agreed else words


def _kept(one: OwedThing, tongue: Tongue, translate: Translate) -> str:
    name = one.obligation.name.said(tongue)
    if one.upkeep is None:
        return name
    state = one.upkeep.state
    told = (translate(UPKEEP[state]), one.upkeep.hindrance)
    words = ": ".join(part for part in told if part)
    return f"{_SIGNS[state]} {name} · {words}"
