"""What the marks on a scale say, in the words of a language."""

from collections.abc import Mapping
from typing import Final

from domain.model.labels import SIDES
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES, Side
from domain.model.traits import (
    MIDDLE,
    STEPS,
    Distance,
    Marks,
    distance_of,
    gap_between,
    nearer_to_owner,
)
from domain.text import Translate, fill, mark

_GAPS: Final[Mapping[Distance, str]] = {
    Distance.CLOSE: mark("Marketing and Sales see much the same ({gap} of {steps} apart)"),
    Distance.APART: mark("Marketing and Sales stand {gap} of {steps} apart"),
    Distance.FAR: mark("Marketing and Sales stand far apart, {gap} of {steps}: ask customers"),
}


def poles_said(left: str, right: str) -> str:
    """Name a scale by its two poles."""
    return f"{left} ↔ {right}"


def marks_said(marks: Marks, translate: Translate) -> str:
    """Say where each side stands, in the order of drawing, such as ``Marketing 2 · Sales 7``."""
    return " · ".join(
        f"{translate(SIDES[side])} {marks[side]}" for side in DRAWING_SIDES if side in marks
    )


def place_said(left: str, right: str, place: int, translate: Translate) -> str:
    """Say a place on a scale, with the pole towards which it leans."""
    if place == MIDDLE:
        return fill(translate(mark("{place} of {steps}, in the middle")), _counts(place))
    words = {"pole": left if place < MIDDLE else right}
    return fill(translate(mark("{place} of {steps}, towards “{pole}”")), _counts(place) | words)


def gap_said(marks: Marks, translate: Translate) -> str:
    """Say how far apart the departments stand, or whose mark is missing."""
    distance, gap = distance_of(marks), gap_between(marks)
    if distance is None:
        return _missing_said(marks, translate)
    if not gap:
        return translate(mark("Marketing and Sales put their marks on the same place"))
    return fill(translate(_GAPS[distance]), {"gap": gap, "steps": STEPS})


def owner_said(marks: Marks, translate: Translate) -> str:
    """Say whom the owner sees it with; empty until all three have put their mark."""
    near = nearer_to_owner(marks)
    if not near:
        return ""
    if len(near) == len(DEPARTMENTS):
        if gap_between(marks):
            return translate(mark("The owner stands halfway between them"))
        apart = {"gap": abs(marks[Side.OWNER] - marks[near[0]]), "steps": STEPS}
        if not apart["gap"]:
            return translate(mark("The owner sees the same"))
        return fill(translate(mark("The owner stands {gap} of {steps} from them")), apart)
    side = {"side": translate(SIDES[near[0]])}
    return fill(translate(mark("The owner is nearer to {side}")), side)


def question_said(left: str, right: str, translate: Translate) -> str:
    """Return what to ask customers, so that they put the mark themselves."""
    words = {"left": left, "right": right}
    return fill(translate(mark("Ask: are you closer to “{left}” or to “{right}”?")), words)


def _missing_said(marks: Marks, translate: Translate) -> str:
    missing = [side for side in DEPARTMENTS if side not in marks]
    if len(missing) == len(DEPARTMENTS):
        return translate(mark("Neither Marketing nor Sales has put a mark yet"))
    side = {"side": translate(SIDES[missing[0]])}
    return fill(translate(mark("{side} has not put a mark yet")), side)


def _counts(place: int) -> dict[str, object]:
    return {"place": place, "steps": STEPS}
