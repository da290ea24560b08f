"""What a version of the matrix holds: positions, activities and letters as one canonical text.

Canonical means, as for the persona: sorted keys, no spaces, things by their identity. Activities
out of use are not in it; which letters stand for the meanings is a matter of display and is not
either.
"""

import json
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from domain.model.matrix_diff import MatrixPicture
from domain.model.responsibility import Activity, Cell, Position
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.ports import Reading

_POSITION: Final = ("code", "position", "side")
_ACTIVITY: Final = ("code", "position", "phase", "kind", "shared", "main")


def matrix_text(view: Reading) -> str:
    """Return the canonical text of the matrix as it is now."""
    cells: dict[str, dict[str, str]] = {}
    activities = {one.id: one for one in view.of(Activity).all(retired=False)}
    for cell in view.of(Cell).all():
        if cell.activity_id in activities:
            cells.setdefault(str(cell.activity_id), {})[str(cell.position_id)] = cell.letters
    told = {
        "positions": {str(one.id): _told(one, _POSITION) for one in view.of(Position).all()},
        "activities": {str(id): _told(one, _ACTIVITY) for id, one in activities.items()},
        "cells": cells,
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _told(one: Position | Activity, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(one, name) for name in names} | {"vi": one.name.vi, "en": one.name.en}


def matrix_in(text: str) -> MatrixPicture:
    """Return the matrix that a canonical text holds; an empty text holds none."""
    told: Mapping[str, Any] = json.loads(text) if text else {}
    positions = tuple(
        Position(UUID(id), one["code"], one["position"], Side(one["side"]), _named(one))
        for id, one in told.get("positions", {}).items()
    )
    activities = tuple(
        Activity(id=UUID(id), name=_named(one), **{name: one[name] for name in _ACTIVITY})
        for id, one in told.get("activities", {}).items()
    )
    return MatrixPicture(
        positions=tuple(sorted(positions, key=lambda one: one.position)),
        activities=tuple(sorted(activities, key=lambda one: (one.phase, one.position))),
        letters={
            (UUID(row), UUID(column)): letters
            for row, held in told.get("cells", {}).items()
            for column, letters in held.items()
        },
    )


def _named(one: Mapping[str, str]) -> Bilingual:
    return Bilingual(one["vi"], one["en"])
