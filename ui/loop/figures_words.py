"""The figures of an iteration in words, and read from what was typed."""

from dataclasses import replace

from PySide6.QtCore import QObject

from domain.errors import FigureUnreadable
from domain.marking import mark
from domain.model.amounts import amount_said, amount_typed, cost_said, count_said, count_typed
from domain.model.importing.numbers import is_gap
from domain.model.iteration_figures import (
    LEAST_N,
    FiguresOrigin,
    FrozenFigures,
    IterationFigures,
    SourceFigures,
)
from domain.model.iterations import Iteration
from domain.model.statistics.display import rate_said
from domain.model.wording import Tongue
from domain.services.iteration_figures import IterationReport
from ui.desk import Desk
from ui.loop.figures_looks import CAPTIONS, TYPED, FiguresLook, FiguresTyped
from ui.loop.looks import TableLook
from ui.loop.series_words import RATES

_SHOWN = ("spend", "impressions", "clicks", *TYPED[1:])
_COSTS = {
    "cpl": mark("Cost per lead"),
    "cost_per_qualified": mark("Cost per qualified lead"),
    "cost_per_won": mark("Cost per customer won"),
}
_COUNTED = {"cpl": "leads", "cost_per_qualified": "qualified", "cost_per_won": "won"}


class FiguresWords(QObject):
    """Says the figures of an iteration in the language of the window."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def name(self, iteration: Iteration) -> str:
        """Name an iteration."""
        if iteration.one_way:
            return self.tr("One-way process")
        return self.tr("Iteration {number}").format(number=iteration.number)

    def look(self, report: IterationReport, *, may_write: bool) -> FiguresLook:
        """Say the figures of an iteration."""
        anything = any(report.figures.total(name) is not None for name in ("leads", "spend"))
        return FiguresLook(
            self._status(report),
            self._table(report.figures),
            self._notes(report.figures) if anything else (self.tr("Nothing is recorded yet."),),
            tuple(self._entries(report)),
            may_freeze=may_write and not report.frozen and anything,
            may_enter=may_write and not report.frozen,
            may_correct=may_write and report.frozen,
        )

    def typed(self, figures: IterationFigures) -> FiguresTyped:
        """Return figures as they would be typed."""
        return FiguresTyped(tuple(self._typed_row(one) for one in figures.sources))

    def read(self, typed: FiguresTyped, before: IterationFigures) -> IterationFigures:
        """Read figures that were typed; what has no field stays as it was.

        Raises:
            FigureUnreadable: something typed is no figure.
        """
        kept = before.sources
        sources = [
            self._source(cells, kept[place] if place < len(kept) else SourceFigures(""))
            for place, cells in enumerate(typed.rows)
        ]
        named = any(one.fed_back is not None for one in sources)
        fed_back = None if named else before.fed_back
        return replace(before, sources=tuple(sources), fed_back=fed_back)

    def _source(self, cells: tuple[str, ...], before: SourceFigures) -> SourceFigures:
        name, *figures = cells
        same = name == self._source_name(before.source)
        values = {code: _figure(code, text) for code, text in zip(TYPED, figures, strict=True)}
        return SourceFigures(
            source=before.source if same else name,
            impressions=before.impressions,
            clicks=before.clicks,
            judged=before.judged,
            **values,
        )

    @property
    def _tongue(self) -> Tongue:
        return self._desk.tongue()

    def _status(self, report: IterationReport) -> str:
        first = report.entries[0] if report.entries else None
        if first is None:
            return self.tr("They still follow what is recorded: campaigns, leads and feedback.")
        day = f"{first.recorded_at.astimezone():%d/%m/%Y}"
        if first.origin is FiguresOrigin.ENTERED:
            words = self.tr("Entered as totals on {day}: no single lead is behind them.")
        else:
            words = self.tr("Frozen on {day}: they never change; a correction stands beside them.")
        return words.format(day=day)

    def _table(self, figures: IterationFigures) -> TableLook:
        shown = [name for name in _SHOWN if figures.total(name) is not None]
        translate = self._desk.translate
        heads = (self.tr("Source"), *(translate(CAPTIONS[name]) for name in shown))
        rows = [
            (
                self._source_name(one.source),
                *(self._said(name, getattr(one, name)) for name in shown),
            )
            for one in figures.sources
        ]
        if len(rows) > 1:
            sums = (self._said(name, figures.total(name)) for name in shown)
            rows.append((self.tr("Together"), *sums))
        return TableLook(heads, tuple(rows))

    def _source_name(self, code: str) -> str:
        if not code:
            return self.tr("not known")
        return self._desk.catalogue.term("channels", code).said(self._tongue)

    def _said(self, name: str, value: int | None) -> str:
        if value is None:
            return "–"
        return (
            amount_said(value, self._tongue) if name == "spend" else count_said(value, self._tongue)
        )

    def _notes(self, figures: IterationFigures) -> tuple[str, ...]:
        decimal = "," if self._tongue is Tongue.VIETNAMESE else "."
        translate = self._desk.translate
        lines = []
        for code, words in (*RATES.items(), ("coverage", mark("Fed back, of all leads"))):
            rate = figures.rate(code)
            told = rate_said(
                rate.k, rate.n, least=LEAST_N[code], translate=translate, decimal=decimal
            )
            lines.append(f"{translate(words)}: {told}")
        for code, words in _COSTS.items():
            cost, n = figures.cost(code), figures.total(_COUNTED[code]) or 0
            if cost is None or n < LEAST_N[code] or figures.total("spend") is None:
                continue
            ends = [cost_said(end, self._tongue) for end in (cost.low, cost.high)]
            told = f"{cost_said(cost.each, self._tongue)} ({'–'.join(ends)}; n = {n})"
            lines.append(f"{translate(words)}: {told}")
        return tuple(lines)

    def _entries(self, report: IterationReport) -> list[str]:
        said: list[str] = []
        before: FrozenFigures | None = None
        for one in report.entries:
            day = f"{one.recorded_at.astimezone():%d/%m/%Y}"
            if before is None:
                words = self.tr("{day}: kept") if len(report.entries) > 1 else ""
                said.append(words.format(day=day))
            else:
                line = self.tr("{day}: corrected, {changes}. Reason: {reason}")
                changes = self._changes(before.figures, one.figures)
                said.append(line.format(day=day, changes=changes, reason=one.reason))
            before = one
        return [line for line in said if line]

    def _changes(self, before: IterationFigures, after: IterationFigures) -> str:
        """Say which sums differ, old → new."""
        translate = self._desk.translate
        parts = [
            f"{translate(CAPTIONS[name])} {self._said(name, old)} → {self._said(name, new)}"
            for name in _SHOWN
            if (old := before.total(name)) != (new := after.total(name))
        ]
        return ", ".join(parts) or self.tr("sums as before")

    def _typed_row(self, one: SourceFigures) -> tuple[str, ...]:
        cells = (getattr(one, name) for name in TYPED)
        told = (
            "" if value is None else self._said(name, value)
            for name, value in zip(TYPED, cells, strict=True)
        )
        return (self._source_name(one.source) if one.source else "", *told)


def _figure(code: str, text: str) -> int | None:
    if is_gap(text):
        return None
    found = amount_typed(text) if code == "spend" else count_typed(text)
    if found is None:
        raise FigureUnreadable(typed=text.strip())
    return found
