"""What a flowing document is made of, whatever its format."""

from dataclasses import dataclass
from typing import TypeAlias

from domain.model.sides import Side


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 1 for a part of the document, 2 for a part of it."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; a quiet one explains."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list.

    Attributes:
        text: what it says.
        label: a word or two in front of it, or empty.
        side: who speaks: gives the label its colour.
    """

    text: str
    label: str = ""
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Attributes:
        heads: of its columns.
        shares: of its width for each column, together 1.
        rows: its cells.
    """

    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


Block: TypeAlias = Heading | Words | Item | Table
"""A part of a document."""
