"""A worked example as it lies in its file, read so that nothing is passed over in silence.

Every value that is taken is remembered; what was never taken can be listed by name afterwards.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from domain.errors import SampleUnreadable
from domain.text import LONG_LIMIT, check_length, clean

S = TypeVar("S", bound=StrEnum)

_INDEX = re.compile(r"\[\d+\]")


class Sample:
    """A value of the file with the path that leads to it."""

    def __init__(self, value: object, path: str = "", taken: set[str] | None = None) -> None:
        """Hold a value.

        Args:
            value: a mapping, a list, or a plain value.
            path: where it lies, e.g. ``claims[0].text``; empty for the whole file.
            taken: paths of the plain values taken so far, shared by all parts of a file.
        """
        self._value = value
        self._path = path
        self._taken = set() if taken is None else taken

    @property
    def path(self) -> str:
        """Where it lies, e.g. ``claims[0].text``."""
        return self._path

    def __getitem__(self, key: str) -> "Sample":
        """Return a part.

        Raises:
            SampleUnreadable: there is no such part.
        """
        found = self.get(key)
        if found is None:
            raise SampleUnreadable(place=self._below(key))
        return found

    def get(self, key: str) -> "Sample | None":
        """Return a part, or None where it is missing or null."""
        value = self._mapping().get(key)
        return None if value is None else self._part(key, value)

    def parts(self) -> Iterator[tuple[str, "Sample"]]:
        """Return key and part of each entry of a mapping, in order; null entries are left out."""
        for key, value in self._mapping().items():
            if value is not None:
                yield key, self._part(key, value)

    def each(self, count: int | None = None) -> list["Sample"]:
        """Return the parts of a list, in order.

        Raises:
            SampleUnreadable: there are not as many as there must be.
        """
        if not isinstance(self._value, Sequence) or isinstance(self._value, str):
            raise self._unreadable()
        if count is not None and len(self._value) != count:
            raise self._unreadable()
        return [
            Sample(value, f"{self._path}[{place}]", self._taken)
            for place, value in enumerate(self._value)
        ]

    def text(self) -> str:
        """Take a text, cleaned as if somebody had typed it; numbers are read as they stand."""
        if isinstance(self._value, bool) or not isinstance(self._value, str | int | float):
            raise self._unreadable()
        self._take()
        return check_length(clean(str(self._value)), LONG_LIMIT)

    def texts(self) -> tuple[str, ...]:
        """Take a list of texts."""
        return tuple(one.text() for one in self.each())

    def number(self) -> int:
        """Take a whole number."""
        if isinstance(self._value, bool) or not isinstance(self._value, int):
            raise self._unreadable()
        self._take()
        return self._value

    def share(self) -> float:
        """Take a number between 0 and 1."""
        if isinstance(self._value, bool) or not isinstance(self._value, int | float):
            raise self._unreadable()
        self._take()
        return float(self._value)

    def truth(self) -> bool:
        """Take yes or no."""
        if not isinstance(self._value, bool):
            raise self._unreadable()
        self._take()
        return self._value

    def nothing(self) -> bool:
        """Tell whether a null stands here, and take it if so."""
        if self._value is None:
            self._take()
        return self._value is None

    def day(self) -> date:
        """Take a day, written as ``2026-03-29``."""
        try:
            return date.fromisoformat(self.text())
        except ValueError:
            raise self._unreadable() from None

    def member(self, members: type[S]) -> S:
        """Take a code of an enumeration."""
        try:
            return members(self.text())
        except ValueError:
            raise self._unreadable() from None

    def expect(self, *wanted: str) -> str:
        """Take a text that can only be one of some.

        Raises:
            SampleUnreadable: it is another.
        """
        text = self.text()
        if text not in wanted:
            raise self._unreadable()
        return text

    def untaken(self) -> list[str]:
        """Name what was never taken: the whole part where nothing in it was; nulls hold nothing.

        Items of a list are named together, with their number: ``claims[].note ×17``.
        """
        names, _ = self._untaken()
        counts = Counter(_INDEX.sub("[]", name) for name in names)
        return [name if count == 1 else f"{name} ×{count}" for name, count in counts.items()]

    def _untaken(self) -> tuple[list[str], bool]:
        """Return the paths never taken, and whether anything here was taken."""
        if isinstance(self._value, Mapping):
            parts = [self._part(key, value) for key, value in self._value.items()]
        elif isinstance(self._value, Sequence) and not isinstance(self._value, str):
            parts = self.each()
        else:
            taken = self._path in self._taken
            return ([] if taken or self._value is None else [self._path]), taken
        found = [part._untaken() for part in parts]
        names = [name for part, _ in found for name in part]
        anything = any(taken for _, taken in found)
        if names and not anything and self._path:
            return [self._path], False
        return names, anything

    def _mapping(self) -> Mapping[str, object]:
        if not isinstance(self._value, Mapping):
            raise self._unreadable()
        return self._value

    def _part(self, key: str, value: object) -> "Sample":
        return Sample(value, self._below(key), self._taken)

    def _below(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def _take(self) -> None:
        self._taken.add(self._path)

    def _unreadable(self) -> SampleUnreadable:
        return SampleUnreadable(place=self._path)
