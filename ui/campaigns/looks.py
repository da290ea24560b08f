"""What the campaigns' page shows and takes, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID

from ui.direction.looks import Line


@dataclass(frozen=True, slots=True)
class FigureLook:
    """A figure with what it rests on.

    Attributes:
        caption: its name.
        value: the figure; a dash where nobody knows it.
        note: n and interval, a line each.
        gap: for how many of the days it is known; empty where it is known for all.
    """

    caption: str
    value: str
    note: str = ""
    gap: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ". ".join(part for part in (self.caption, self.value, self.note, self.gap) if part)


@dataclass(frozen=True, slots=True)
class ConcernLook:
    """What asks for somebody's eye.

    Attributes:
        sentence: what it is, and what to do.
        tone: how grave.
        action: words of the button that does it; empty where there is none.
    """

    sentence: str
    tone: str
    action: str = ""


@dataclass(frozen=True, slots=True)
class ResultLook:
    """A result as a row of the table.

    Attributes:
        id: of the result; None for the row in which the next one is written.
        cells: period, spend, impressions, clicks, leads, source.
    """

    id: UUID | None
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CampaignLook:
    """A campaign as the panel beside the list tells it.

    Attributes:
        id: of the campaign.
        title: code and name.
        status: where it stands.
        tone: of that.
        sign: beside that word.
        may_end: it has not ended, so it can be ended today.
        concerns: the most pressing first.
        parts: its fields, a caption and lines each.
        figures: what came of it, added up.
        results: by their days.
        next_period: the day or period that the next result will most likely be of.
    """

    id: UUID
    title: str
    status: str
    tone: str
    sign: str
    may_end: bool
    concerns: tuple[ConcernLook, ...]
    parts: tuple[tuple[str, tuple[Line, ...]], ...]
    figures: tuple[FigureLook, ...]
    results: tuple[ResultLook, ...]
    next_period: str


@dataclass(frozen=True, slots=True)
class CampaignTyped:
    """A campaign's fields as they stand in the form, not read yet.

    Attributes:
        name: its name.
        channel: code or own words.
        starts: first day, as typed.
        ends: last day, as typed; empty for no end.
        target: whom the ads reach.
        version: identity of the version, or empty.
        iteration: identity of the iteration, or empty for several.
        planned: money planned, as typed.
        note: what else.
        messages: identities of the messages used.
    """

    name: str = ""
    channel: str = ""
    starts: str = ""
    ends: str = ""
    target: str = ""
    version: str = ""
    iteration: str = ""
    planned: str = ""
    note: str = ""
    messages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CampaignChoices:
    """What can be chosen for a campaign, each with its key and its words."""

    channels: tuple[tuple[str, str], ...]
    versions: tuple[tuple[str, str], ...]
    iterations: tuple[tuple[str, str], ...]
    messages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class IterationLook:
    """An iteration as a card tells it.

    Attributes:
        id: of the iteration.
        title: its number, or that it is the one-way process.
        status: running, ended, or frozen.
        tone: of that.
        sign: beside that word.
        running: it has not ended.
        fixed: its figures are frozen, so it cannot be removed.
        parts: its fields, a caption and lines each.
        figures: what its campaigns brought.
    """

    id: UUID
    title: str
    status: str
    tone: str
    sign: str
    running: bool
    fixed: bool
    parts: tuple[tuple[str, tuple[Line, ...]], ...]
    figures: tuple[FigureLook, ...]


@dataclass(frozen=True, slots=True)
class IterationTyped:
    """An iteration's fields as they stand in the form, not read yet."""

    starts: str = ""
    ends: str = ""
    review: str = ""
    targeting: str = ""
    factors: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class PasteLook:
    """What was understood of a pasted text.

    Attributes:
        heads: headings of the table.
        rows: a row for each line: its cells, and what becomes of it.
        summary: how many are new, replaced, left out.
        question: asks about the order of day and month; empty where it is clear.
        taken: how many would be written, those that replace left out.
        replacing: how many would replace what is there.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    summary: str
    question: str
    taken: int
    replacing: int


@dataclass(frozen=True, slots=True)
class ReportLook:
    """What was understood of an ad report.

    Attributes:
        file: its name.
        names: each campaign of the file: its name there, what it holds, and the identity of the
            campaign that it is taken for, or empty.
        paste: its rows, and what becomes of them.
    """

    file: str
    names: tuple[tuple[str, str, str], ...]
    paste: PasteLook
