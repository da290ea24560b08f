"""What the page of the loop shows, ready to be shown."""

from dataclasses import dataclass
from typing import Final

from domain.marking import mark
from domain.model.loop import Station, StationState

NAMES: Final[dict[Station, str]] = {
    Station.BRIEF: mark("Brief"),
    Station.DRAW: mark("Draw together"),
    Station.CAMPAIGN: mark("Campaign"),
    Station.LEADS: mark("Leads to Sales"),
    Station.FEEDBACK: mark("Sales feedback"),
    Station.REVISE: mark("Revise"),
}
"""Names of the stations."""


@dataclass(frozen=True, slots=True)
class StationLook:
    """A station of the ring.

    Attributes:
        station: which it is.
        state: where it stands.
        tone: the side whose work it is.
        name: its name.
        line: how it stands, in a few words.
        said: all of it as one sentence, for screen readers.
    """

    station: Station
    state: StationState
    tone: str
    name: str
    line: str
    said: str


@dataclass(frozen=True, slots=True)
class RingLook:
    """The ring.

    Attributes:
        stations: in the order of the loop.
        one_way: nothing comes back: the ring is open.
        above: the small line in the middle.
        large: the large one.
        below: the line under it.
        below_tone: its colour.
    """

    stations: tuple[StationLook, ...]
    one_way: bool
    above: str
    large: str
    below: str
    below_tone: str


@dataclass(frozen=True, slots=True)
class NextLook:
    """One thing to do.

    Attributes:
        key: names it, and what follows from its button.
        tone: how pressing it is.
        title: what is to be done.
        detail: about what.
        when: by when; empty where there is no day.
        verb: words of the button.
        page: page to which it goes; empty where it is done here.
        pane: pane of that page; empty for none.
    """

    key: str
    tone: str
    title: str
    detail: str
    when: str
    verb: str
    page: str
    pane: str = ""


@dataclass(frozen=True, slots=True)
class PointLook:
    """A point of the series.

    Attributes:
        name: what stands under it.
        share: 0 to 1; None is a gap.
        low: lower end of the interval.
        high: upper end of it.
        value: what stands over it: a percentage, or k of n where there are few.
        enough: there are enough for a percentage.
        said: all of it as one sentence.
    """

    name: str
    share: float | None
    low: float
    high: float
    value: str
    enough: bool
    said: str


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table: headings, rows, and what is to be known of it."""

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SeriesLook:
    """The loop over time.

    Attributes:
        points: one for each iteration.
        baseline: the one-way process, or None.
        remark: what may be said of both.
        table: the same numbers as a table.
        compared: rates before and since.
        held: what became of the claims of each version.
    """

    points: tuple[PointLook, ...]
    baseline: PointLook | None
    remark: str
    table: TableLook
    compared: TableLook
    held: TableLook
