"""The scoreboard in words: what page, document and workbook show alike."""

from dataclasses import dataclass
from typing import NamedTuple

from domain.model.measures import Owner


class MeasureText(NamedTuple):
    """A measure on a card.

    Attributes:
        name: of the measure.
        value: what it came to.
        change: how it moved, with an arrow where that is told apart from chance.
        detail: what it rests on: n, missing, interval.
        context: what it also depends on; empty for nothing.
        good: told apart and better, told apart and worse, or None for neither.
    """

    name: str
    value: str
    change: str
    detail: str
    context: str
    good: bool | None

    @property
    def said(self) -> str:
        """All of it in one line."""
        return ", ".join(part for part in self if isinstance(part, str) and part)


class CardText(NamedTuple):
    """A card: the own work of a side, or the shared result."""

    owner: Owner
    title: str
    aside: str
    rows: tuple[MeasureText, ...]


class BarText(NamedTuple):
    """A bar of the waterfall.

    Attributes:
        label: its name.
        value: what stands above it.
        start: where it begins.
        end: where it ends.
        owner: who can act on the factor first; None for the counts at both ends.
        named: whether the factor may be named; None for a count.
    """

    label: str
    value: str
    start: float
    end: float
    owner: Owner | None
    named: bool | None = None


class TableText(NamedTuple):
    """A table.

    Attributes:
        key: names it in the program.
        title: its name.
        heads: of its columns.
        rows: its cells; a line feed parts lines of a cell.
        remarks: sentences under it.
    """

    key: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreboardText:
    """All that the scoreboard says of an iteration.

    Attributes:
        title: what it is.
        subtitle: what it is for.
        workspace: name of the workspace.
        now: name of the iteration.
        versus: the one it is compared with, in words; empty where there is none.
        remarks: sentences on top: what else changed, how old the leads are.
        cards: Marketing's, the shared one, Sales': as many rows on each side.
        change_title: what the waterfall is of.
        bars: its bars; empty where the change cannot be told.
        change: sentences under it.
        tables: in order.
        calls: the calls that both have scored, or None where there are none.
        foot: what is to be known of all of it.
        dated: the day it is told of.
        number_heads: of the columns of ``numbers``.
        numbers: every measure as numbers, for reckoning on; None is a gap.
    """

    title: str
    subtitle: str
    workspace: str
    now: str
    versus: str
    remarks: tuple[str, ...]
    cards: tuple[CardText, ...]
    change_title: str
    bars: tuple[BarText, ...]
    change: tuple[str, ...]
    tables: tuple[TableText, ...]
    calls: TableText | None
    foot: tuple[str, ...]
    dated: str
    number_heads: tuple[str, ...] = ()
    numbers: tuple[tuple[str | float | None, ...], ...] = ()

    def table(self, key: str) -> TableText:
        """Return a table by its key."""
        return next(one for one in self.tables if one.key == key)
