"""Sums and ratios of ads in words: never without their n, and a gap is said to be one."""

from PySide6.QtCore import QObject

from domain.marking import mark
from domain.model.ad_figures import AdFigures, Ratio, Sum
from domain.model.amounts import amount_said, cost_said, count_said
from domain.model.statistics.display import percentage
from domain.model.wording import Tongue
from ui.campaigns.looks import FigureLook
from ui.language import said

CAPTIONS = {
    "spend": mark("Spend"),
    "impressions": mark("Impressions"),
    "clicks": mark("Clicks"),
    "leads": mark("Leads (ads)"),
    "ctr": mark("CTR"),
    "lead_rate": mark("Leads per click"),
    "cpc": mark("CPC"),
    "cpl": mark("CPL"),
}
"""Names of sums and ratios."""

NOTHING = "–"


class FigureWords(QObject):
    """Says figures in the language of the window."""

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue

    def looks(self, figures: AdFigures) -> tuple[FigureLook, ...]:
        """Say all of them: the sums, then what they cost and how they follow from each other."""
        sums = [
            self.sum_look(name, figures) for name in ("spend", "impressions", "clicks", "leads")
        ]
        ratios = [self.ratio_look(code, figures) for code in ("ctr", "cpc", "lead_rate", "cpl")]
        return (*sums, *ratios)

    def sum_look(self, name: str, figures: AdFigures) -> FigureLook:
        """Say a sum with its gaps."""
        one = figures.sums[name]
        return FigureLook(said(CAPTIONS[name]), self.sum_value(name, one), gap=self._gap(one))

    def sum_value(self, name: str, one: Sum) -> str:
        """Say a sum; a dash where nobody knows it."""
        if not one.known:
            return NOTHING
        return self.money(one.total) if name == "spend" else self.count(one.total)

    def ratio_look(self, code: str, figures: AdFigures) -> FigureLook:
        """Say a ratio with what it rests on."""
        one = figures.ratios[code]
        note = "\n".join(part for part in (self._of_what(one), self._range(one)) if part)
        return FigureLook(said(CAPTIONS[code]), self.ratio_value(one), note, self._gap(one))

    def ratio_value(self, one: Ratio) -> str:
        """Say a ratio; a dash where there is none, or too little of it."""
        if not one.days or not one.n or not one.enough:
            return NOTHING
        if one.code in ("cpc", "cpl"):
            assert one.cost is not None
            return cost_said(one.cost.each, self._tongue)
        return self._share(one.rate.k / one.rate.n)

    def money(self, hundredths: int) -> str:
        """Say money."""
        return amount_said(hundredths, self._tongue)

    def count(self, count: int) -> str:
        """Say a whole number."""
        return count_said(count, self._tongue)

    def _gap(self, one: Sum | Ratio) -> str:
        """Say for how many days something is known, where it is not known for all."""
        if one.days == one.of:
            return ""
        return self.tr("{known} of {days} days").format(known=one.days, days=one.of)

    def _of_what(self, one: Ratio) -> str:
        if not one.days:
            return ""
        if one.code in ("cpc", "cpl"):
            return f"n = {self.count(one.n)}"
        return self.tr("{k} of {n}").format(k=self.count(one.rate.k), n=self.count(one.rate.n))

    def _range(self, one: Ratio) -> str:
        """Say the 95 % interval; nothing where there is too little for one."""
        if not one.days or not one.enough:
            return ""
        if one.code in ("cpc", "cpl"):
            cost = one.cost
            ends = [cost_said(end, self._tongue) for end in (cost.low, cost.high)] if cost else []
        else:
            interval = one.interval
            ends = [self._share(end) for end in interval] if interval else []
        return "–".join(ends)

    def _share(self, share: float) -> str:
        point = "," if self._tongue is Tongue.VIETNAMESE else "."
        return percentage(share, decimal=point, digits=2 if share < 0.1 else 1)
