"""Compare what the program computes from a vector's inputs with what the vector expects."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from tests.vectors import agreement, changes, evidence, measures, rules
from tests.vectors.inputs import Compute

FAMILIES: Mapping[str, Compute] = {
    **evidence.FAMILIES,
    **agreement.FAMILIES,
    **changes.FAMILIES,
    **measures.FAMILIES,
    **rules.FAMILIES,
}
"""What computes a vector, by how its id begins; the longest beginning wins."""


class Verdict(StrEnum):
    OK = "ok"
    DIFFERS = "DIFFERS"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class Result:
    id: str
    verdict: Verdict
    reason: str = ""

    def __str__(self) -> str:
        line = f"{self.verdict} {self.id}"
        return f"{line}: {self.reason}" if self.reason else line


def read(path: Path) -> list[dict[str, Any]]:
    """Return the vectors of a file; ValueError where it holds none."""
    content = json.loads(path.read_text("utf-8"))
    vectors = content.get("vectors") if isinstance(content, dict) else None
    if not vectors or not all(isinstance(vector, dict) for vector in vectors):
        raise ValueError("no vectors in this file")
    return list(vectors)


def check(vector: Mapping[str, Any]) -> Result:
    """Compute one vector from its inputs alone, and compare."""
    id = str(vector.get("id", "(no id)"))
    compute = family(id)
    if compute is None or not {"inputs", "expected"} <= vector.keys():
        return Result(id, Verdict.UNKNOWN)
    try:
        found = compute(vector["inputs"])
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        return Result(id, Verdict.DIFFERS, f"cannot be computed: {error!r}")
    different = next(differences(found, vector["expected"], vector.get("tolerance", 0)), None)
    return Result(id, Verdict.DIFFERS, different) if different else Result(id, Verdict.OK)


def family(id: str) -> Compute | None:
    beginnings = [beginning for beginning in FAMILIES if id.startswith(beginning)]
    return FAMILIES[max(beginnings, key=len)] if beginnings else None


def differences(found: Any, expected: Any, tolerance: float, place: str = "") -> Iterator[str]:
    """Yield where a result is not what is expected; each number within the tolerance.

    The tolerance is relative to the expected number, absolute below 1; 0 means exactly. Of a
    result by names only the names that are expected are compared.
    """
    if isinstance(expected, Mapping) and hasattr(found, "_asdict"):
        found = found._asdict()
    if isinstance(expected, Mapping) and isinstance(found, Mapping):
        for name, value in expected.items():
            if name in found:
                yield from differences(found[name], value, tolerance, f"{place}.{name}")
            else:
                yield f"{place}.{name} is not computed"
    elif _is_list(expected) and _is_list(found):
        if len(expected) != len(found):
            yield f"{place or 'list'} has {len(found)} items, expected {len(expected)}"
        for number, (one, other) in enumerate(zip(found, expected, strict=False)):
            yield from differences(one, other, tolerance, f"{place}[{number}]")
    elif not _equal(found, expected, tolerance):
        yield f"{place.lstrip('.') or 'value'} is {found!r}, expected {expected!r}"


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _equal(found: object, expected: object, tolerance: float) -> bool:
    if isinstance(found, bool) or isinstance(expected, bool):
        return found is expected
    if isinstance(found, int | float) and isinstance(expected, int | float):
        return abs(found - expected) <= tolerance * max(1.0, abs(expected))
    return found == expected
