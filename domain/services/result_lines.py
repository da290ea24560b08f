"""Results as people write, paste or import them: what is refused, and what becomes of each line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from domain.errors import (
    DomainError,
    FigureOutOfBounds,
    PeriodBackwards,
    ResultEmpty,
    ResultInFuture,
    ResultsOverlap,
    ResultThere,
)
from domain.model.ad_figures import FIGURES
from domain.model.campaigns import HUNDREDTHS, Campaign, Result, clash
from domain.services.campaigning import MOST_MONEY
from domain.text import LINE_LIMIT, check_length, clean

_MOST = 10**12
"""Counts above this are a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class ResultWords:
    """A result as somebody writes it down; see ``Result`` for the meaning of each field."""

    starts: date
    ends: date
    spend: int | None = None
    impressions: int | None = None
    clicks: int | None = None
    leads: int | None = None
    source: str = ""

    @property
    def period(self) -> str:
        """Its days, as people say them."""
        return said_period(self.starts, self.ends)

    def tidied(self, today: date) -> "ResultWords":
        """Return it cleaned.

        Raises:
            PeriodBackwards: it ends before it begins.
            ResultInFuture: its days have not all come.
            ResultEmpty: nobody knows any figure of it.
            FigureOutOfBounds: a figure is below nothing or beyond any campaign.
            TextTooLong: the source does not fit.
        """
        if self.ends < self.starts:
            raise PeriodBackwards(starts=f"{self.starts:%d/%m/%Y}", ends=f"{self.ends:%d/%m/%Y}")
        if self.ends > today:
            raise ResultInFuture(day=f"{self.ends:%d/%m/%Y}")
        figures = {name: getattr(self, name) for name in FIGURES}
        if all(figure is None for figure in figures.values()):
            raise ResultEmpty(period=self.period)
        for name, figure in figures.items():
            most = MOST_MONEY if name == "spend" else _MOST
            if figure is not None and not 0 <= figure <= most:
                said = most // HUNDREDTHS if name == "spend" else most
                raise FigureOutOfBounds(most=str(said))
        return replace(self, source=check_length(clean(self.source), LINE_LIMIT))

    @classmethod
    def of(cls, result: Result) -> "ResultWords":
        """Return a result's words."""
        return cls(
            result.starts,
            result.ends,
            result.spend,
            result.impressions,
            result.clicks,
            result.leads,
            result.source,
        )

    def says_the_same(self, result: Result) -> bool:
        """Tell whether a result holds just these figures for just these days."""
        return replace(ResultWords.of(result), source=self.source) == self


class Fate(StrEnum):
    """What becomes of a line that is pasted or imported."""

    NEW = "new"
    REPLACES = "replaces"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PlannedResult:
    """A line with what would become of it.

    Attributes:
        words: the line.
        fate: what would become of it.
        other: the result that it replaces or equals, or None.
        refusal: why it is refused, or None.
    """

    words: ResultWords
    fate: Fate
    other: Result | None = None
    refusal: DomainError | None = None


def planned_results(
    campaign: Campaign, results: Sequence[Result], lines: Iterable[ResultWords], today: date
) -> tuple[PlannedResult, ...]:
    """Tell what would become of lines of one campaign; a line also meets those before it."""
    taken = list(results)
    lines_for: set[tuple[date, date]] = set()
    planned = []
    for line in lines:
        try:
            words = line.tidied(today)
            refuse_clash(campaign, words, taken)
        except DomainError as error:
            planned.append(PlannedResult(line, Fate.REFUSED, refusal=error))
            continue
        twin = twin_of(words, taken)
        if twin is not None and words.says_the_same(twin):
            planned.append(PlannedResult(words, Fate.SAME, twin))
        elif (words.starts, words.ends) in lines_for:
            refusal = ResultThere(code=campaign.code, period=words.period)
            planned.append(PlannedResult(words, Fate.REFUSED, refusal=refusal))
        else:
            fate = Fate.NEW if twin is None else Fate.REPLACES
            planned.append(PlannedResult(words, fate, twin))
            taken = [one for one in taken if one != twin]
            taken.append(worded(Result(campaign.id, campaign.id, words.starts, words.ends), words))
        lines_for.add((words.starts, words.ends))
    return tuple(planned)


def refuse_clash(campaign: Campaign, words: ResultWords, others: Iterable[Result]) -> None:
    """Refuse a period that shares days with another one.

    Raises:
        ResultsOverlap: it does.
    """
    other = clash(words.starts, words.ends, others)
    if other is not None:
        raise ResultsOverlap(
            code=campaign.code,
            period=words.period,
            other=said_period(other.starts, other.ends),
        )


def twin_of(words: ResultWords, others: Iterable[Result]) -> Result | None:
    """Return the result of just these days, or None."""
    for one in others:
        if (one.starts, one.ends) == (words.starts, words.ends):
            return one
    return None


def worded(result: Result, words: ResultWords) -> Result:
    """Return a result with other days and figures."""
    return replace(
        result,
        starts=words.starts,
        ends=words.ends,
        spend=words.spend,
        impressions=words.impressions,
        clicks=words.clicks,
        leads=words.leads,
        source=words.source,
    )


def said_period(starts: date, ends: date) -> str:
    """Say a period as people do: one day, or first and last."""
    if starts == ends:
        return f"{starts:%d/%m/%Y}"
    return f"{starts:%d/%m/%Y} – {ends:%d/%m/%Y}"
