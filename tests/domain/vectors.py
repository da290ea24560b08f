"""What tests of the rules read: vectors of the method, and the catalogue that is shipped."""

import json
from pathlib import Path
from typing import Any

import resources

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


def catalogue(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resources.path(f"catalogue/{name}.json").read_text("utf-8"))
    return loaded
