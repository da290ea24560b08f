"""The vectors of the method: inputs and expected numbers, each with its source."""

import json
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parents[1] / "files" / "test_vectors.json"
_VECTORS: dict[str, dict[str, Any]] = {
    vector["id"]: vector for vector in json.loads(_FILE.read_text("utf-8"))["vectors"]
}


def vector(id: str) -> dict[str, Any]:
    return _VECTORS[id]


def starting_with(prefix: str) -> list[str]:
    return [id for id in _VECTORS if id.startswith(prefix)]


def assert_close(found: float, expected: float, tolerance: float) -> None:
    assert abs(found - expected) <= tolerance * max(1.0, abs(expected)), (found, expected)
