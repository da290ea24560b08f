"""Lines that are pasted or imported, in words: what each says, and what becomes of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from domain.marking import fill, mark
from domain.model.ad_columns import AdRows, LeftOut, LeftOutBecause
from domain.services.result_lines import Fate, PlannedResult
from ui.campaigns.wording import CampaignWording
from ui.desk import Desk

_FATES = {
    Fate.NEW: mark("new"),
    Fate.REPLACES: mark("there already, with other figures"),
    Fate.SAME: mark("there already, the same"),
}
_LEFT_OUT = {
    LeftOutBecause.TOTAL: mark("left out: a total"),
    LeftOutBecause.NO_DAY: mark("left out: “{cell}” is no day"),
    LeftOutBecause.NO_NUMBER: mark("left out: “{cell}” is no number that fits"),
}
_LONGEST = 120
"""Characters of a row that was not understood."""


class LineWords(QObject):
    """Says lines in the language of the window."""

    def __init__(self, desk: Desk, wording: CampaignWording) -> None:
        super().__init__(wording)
        self._desk = desk
        self._wording = wording

    def row(self, one: PlannedResult) -> tuple[str, ...]:
        """Say a line: its period, its figures, and what becomes of it."""
        words, figures = one.words, self._wording.figures
        counts = (words.impressions, words.clicks, words.leads)
        becomes = _FATES.get(one.fate)
        said = self._desk.translate(becomes) if becomes else ""
        if one.refusal is not None:
            said = one.refusal.said(self._desk.translate)
        return (
            words.period,
            "–" if words.spend is None else figures.money(words.spend),
            *("–" if count is None else figures.count(count) for count in counts),
            said,
        )

    def left_out(self, one: LeftOut) -> tuple[str, ...]:
        """Say a row that is no result, and why."""
        because = fill(self._desk.translate(_LEFT_OUT[one.because]), {"cell": one.cell})
        return (one.row[:_LONGEST], "", "", "", "", because)

    def summary(self, planned: Sequence[PlannedResult], left_out: int) -> str:
        """Say how many are new, replaced, there already, left out."""
        by_fate = {fate: sum(one.fate is fate for one in planned) for fate in Fate}
        parts = [self.tr("{n} new").format(n=by_fate[Fate.NEW])]
        for count, words in (
            (by_fate[Fate.REPLACES], self.tr("{n} with other figures than before")),
            (by_fate[Fate.SAME], self.tr("{n} there already")),
            (by_fate[Fate.REFUSED] + left_out, self.tr("{n} left out")),
        ):
            if count:
                parts.append(words.format(n=count))
        return " · ".join(parts)

    def question(self, found: AdRows) -> str:
        """Ask about the order of day and month; nothing where the rows tell it."""
        if not found.unclear_days or not found.lines:
            return ""
        first, last = found.lines[0].starts, found.lines[-1].ends
        days = f"{self._wording.long_day(first)} – {self._wording.long_day(last)}"
        return self.tr(
            "Nothing here tells whether the day or the month comes first. Read as {days}. Is this "
            "right?"
        ).format(days=days)
