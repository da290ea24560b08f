"""The worked examples that are shipped with the program."""

import json
from typing import Any

import resources


def load_sample(code: str) -> dict[str, Any]:
    """Return what the file of a worked example says.

    Args:
        code: e.g. ``real_estate``.

    Raises:
        OSError: there is no such example, or its file cannot be read.
        ValueError: the file is not JSON.
    """
    text = resources.path(f"samples/{code}.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
