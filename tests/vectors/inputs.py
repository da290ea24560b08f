"""Reading the inputs of a vector."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Inputs: TypeAlias = Mapping[str, Any]
Compute: TypeAlias = Callable[[Inputs], Any]

_REQUIRED = object()


def pick(inputs: Inputs, *names: str, default: Any = _REQUIRED) -> Any:
    """Return the first input that is there under one of its names."""
    for name in names:
        if name in inputs:
            return inputs[name]
    if default is _REQUIRED:
        raise KeyError(names[0])
    return default


def level(inputs: Inputs, default: float = 0.95) -> float:
    """Return the level of confidence."""
    return float(pick(inputs, "conf", "confidence", default=default))
