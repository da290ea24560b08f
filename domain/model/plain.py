"""Values of the method as plain data that JSON can hold, and back."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, get_args, get_origin, get_type_hints
from uuid import UUID

_PLAIN: Final = frozenset({str, int, float, bool, type(None)})
"""Most fields of most things are plain already: what is told in thousands is told quickly."""


def to_plain(value: Any) -> Any:
    """Return a field of a thing as what JSON knows: text, number, truth, list, object or null."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    return value


def from_plain(hint: Any, told: Any) -> Any:
    """Return plain data as the type that a field of a thing has.

    Args:
        hint: the type, such as ``tuple[Side, ...]`` or ``UUID | None``.
        told: what ``to_plain`` made of such a value.
    """
    if told is None:
        return None
    if get_origin(hint) is tuple:
        return tuple(from_plain(get_args(hint)[0], one) for one in told)
    if get_args(hint):  # an optional value that is there
        return from_plain(next(one for one in get_args(hint) if one is not type(None)), told)
    if hint in (date, datetime):
        return hint.fromisoformat(told)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{name: from_plain(hints[name], one) for name, one in told.items()})  # type: ignore[operator]
    return hint(told) if isinstance(hint, type) and issubclass(hint, StrEnum | UUID) else told
