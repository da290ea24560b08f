"""Where marks and names stand on a scale, so that none covers another."""

from collections.abc import Mapping, Sequence

from domain.model.sides import Side


def place_marks(
    places: Mapping[Side, int], left: float, step: float, aside: float
) -> dict[Side, float]:
    """Return the middle of each mark; marks on one place stand side by side around it.

    Args:
        places: the place of each side, in the order in which marks on one place stand.
        left: where place 0 is.
        step: from one place to the next.
        aside: from a mark to another on the same place.
    """
    shared: dict[int, list[Side]] = {}
    for side, place in places.items():
        shared.setdefault(place, []).append(side)
    return {
        side: left + place * step + (number - (len(sides) - 1) / 2) * aside
        for place, sides in shared.items()
        for number, side in enumerate(sides)
    }


def place_names(
    wanted: Sequence[tuple[float, float]], left: float, right: float, gap: float
) -> list[float]:
    """Return the left edge of each name of a row, as near to its middle as the others allow.

    Args:
        wanted: middle and width of each name.
        left: where the row begins.
        right: where it ends; names that do not fit at all begin at the left edge.
        gap: between two names.
    """
    order = sorted(range(len(wanted)), key=lambda at: (wanted[at][0], at))
    edges = [0.0] * len(wanted)
    free = left
    for at in order:
        middle, width = wanted[at]
        edges[at] = max(free, middle - width / 2)
        free = edges[at] + width + gap
    free = right
    for at in reversed(order):
        edges[at] = max(left, min(edges[at], free - wanted[at][1]))
        free = edges[at] - gap
    return edges
