"""Reading what was typed in the campaigns' forms: days, money, counts, whom and what it means."""

from datetime import date
from uuid import UUID

from domain.errors import DayMissing, DayUnclear, FigureUnreadable
from domain.model.ad_columns import period_typed
from domain.model.ad_figures import FIGURES
from domain.model.amounts import amount_typed, count_typed
from domain.model.due_days import day_typed
from domain.model.importing.numbers import is_gap
from domain.services.campaigning import CampaignWords
from domain.services.iterating import IterationWords
from domain.services.result_lines import ResultWords
from ui.campaigns.looks import CampaignTyped, IterationTyped

_SOURCE = 1 + len(FIGURES)


def campaign_read(typed: CampaignTyped, today: date) -> tuple[CampaignWords, list[UUID]]:
    """Return a campaign's words and its messages.

    Raises:
        DayMissing: there is no first day.
        DayUnclear, FigureUnreadable: something typed is no day, or no money.
    """
    words = CampaignWords(
        name=typed.name,
        channel=typed.channel,
        starts=_needed_day(typed.starts, today),
        ends=_day(typed.ends, today),
        target=typed.target,
        version_id=UUID(typed.version) if typed.version else None,
        iteration_id=UUID(typed.iteration) if typed.iteration else None,
        planned_spend=_money(typed.planned),
        note=typed.note,
    )
    return words, [UUID(one) for one in typed.messages]


def iteration_read(typed: IterationTyped, today: date) -> IterationWords:
    """Return an iteration's words.

    Raises:
        DayMissing: there is no first day.
        DayUnclear: something typed is no day.
    """
    return IterationWords(
        starts=_needed_day(typed.starts, today),
        ends=_day(typed.ends, today),
        review_on=_day(typed.review, today),
        targeting=typed.targeting,
        outside_factors=typed.factors,
        note=typed.note,
    )


def result_read(cells: tuple[str, ...], today: date) -> ResultWords:
    """Return a result's words from the cells of a row: period, figures, source.

    Raises:
        DayMissing: there is neither day nor period.
        DayUnclear, FigureUnreadable: a cell is no day or period, or no figure.
    """
    if not cells[0].strip():
        raise DayMissing
    period = period_typed(cells[0], today)
    if period is None:
        raise DayUnclear(cells[0])
    impressions, clicks, leads = map(_count, cells[2:_SOURCE])
    return ResultWords(*period, _money(cells[1]), impressions, clicks, leads, cells[_SOURCE])


def _needed_day(text: str, today: date) -> date:
    found = _day(text, today)
    if found is None:
        raise DayMissing
    return found


def _day(text: str, today: date) -> date | None:
    """Return the day meant; one without a year is of the half year around today."""
    if not text.strip():
        return None
    found = day_typed(text, today)
    if found is None:
        raise DayUnclear(text.strip())
    before = day_typed(text, today, past=True)
    if before is not None and (today - before) < (found - today):
        return before
    return found


def _money(text: str) -> int | None:
    if is_gap(text):
        return None
    found = amount_typed(text)
    if found is None:
        raise FigureUnreadable(typed=text.strip())
    return found


def _count(text: str) -> int | None:
    if is_gap(text):
        return None
    found = count_typed(text)
    if found is None:
        raise FigureUnreadable(typed=text.strip())
    return found
