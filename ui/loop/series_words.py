"""The loop over time in words: points, tables, and what a comparison may say."""

from PySide6.QtCore import QObject

from domain.marking import mark
from domain.model.iteration_figures import LEAST_N, FiguresOrigin
from domain.model.statistics.display import percentage, rate_said
from domain.model.statistics.funnel import Rate
from domain.model.wording import Tongue
from domain.services.loop_series import (
    SHARE,
    BeforeAndSince,
    Finding,
    HitRate,
    Point,
    Series,
)
from ui.desk import Desk
from ui.loop.looks import PointLook, SeriesLook, TableLook

RATES: dict[str, str] = {
    "valid_contact_rate": mark("Valid leads, of all"),
    "contact_rate": mark("Spoken with, of valid"),
    "qualification_rate": mark("Qualified, of those spoken with"),
    "close_rate": mark("Won, of qualified"),
    "lead_to_won": mark("Won, of all leads"),
}
_ORIGINS: dict[FiguresOrigin, str] = {
    FiguresOrigin.COUNTED: mark("frozen"),
    FiguresOrigin.ENTERED: mark("entered as totals"),
    FiguresOrigin.CORRECTED: mark("corrected"),
}


class SeriesWords(QObject):
    """Says the loop over time in the language of the window."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def look(self, series: Series, held: tuple[HitRate, ...]) -> SeriesLook:
        """Say the loop over time."""
        baseline = self._point(series.baseline) if series.baseline else None
        return SeriesLook(
            tuple(map(self._point, series.points)),
            baseline,
            self._remark(series),
            self._table(series),
            self._compared(series),
            self._held(held),
        )

    @property
    def _decimal(self) -> str:
        return "," if self._desk.tongue() is Tongue.VIETNAMESE else "."

    def _point(self, point: Point) -> PointLook:
        share, interval = point.rate.share, point.interval
        value = self.tr("no data")
        if share is not None:
            few = self.tr("{k} of {n}").format(k=point.rate.k, n=point.rate.n)
            value = percentage(share, digits=0) if point.enough else few
        said = f"{self._named(point)}: {self._rate(point.rate, SHARE)}"
        if point.so_far:
            said = f"{said}, {self.tr('so far')}"
        low, high = interval or (0.0, 1.0)
        return PointLook(self._under(point), share, low, high, value, point.enough, said)

    def _under(self, point: Point) -> str:
        """Return what stands under a point: the versions aimed at, or else the iteration."""
        number = point.report.iteration.number
        name = self.tr("It. {number}").format(number=number)
        if point.versions:
            name = f"{name} · v{point.versions[-1]}"
        return f"{name}\n{self.tr('so far')}" if point.so_far else name

    def _named(self, point: Point) -> str:
        iteration = point.report.iteration
        if iteration.one_way:
            return self.tr("One-way process")
        return self.tr("Iteration {number}").format(number=iteration.number)

    def _rate(self, rate: Rate, code: str) -> str:
        return rate_said(
            rate.k,
            rate.n,
            least=LEAST_N[code],
            translate=self._desk.translate,
            decimal=self._decimal,
        )

    def _table(self, series: Series) -> TableLook:
        heads = (self.tr("Round"), self.tr("Aimed at"), self.tr("Qualified"), self.tr("Figures"))
        every = [*([series.baseline] if series.baseline else []), *series.points]
        rows = tuple(
            (
                self._named(one),
                ", ".join(f"v{number}" for number in one.versions) or "–",
                self._rate(one.rate, SHARE),
                self._origin(one),
            )
            for one in every
        )
        return TableLook(heads, rows, self.tr("Qualified leads of those spoken with."))

    def _origin(self, point: Point) -> str:
        report = point.report
        if report.origin is None:
            return self.tr("so far")
        words = self._desk.translate(_ORIGINS[report.origin])
        if not report.corrections:
            return words
        return f"{words}, " + self.tr("corrections: {n}").format(n=len(report.corrections))

    def _compared(self, series: Series) -> TableLook:
        heads = (self.tr("Rate"), self.tr("Before"), self.tr("Since"), self.tr("Points"))
        rows = tuple(
            (
                self._desk.translate(RATES[one.code]),
                self._short(one.before, one.code),
                self._short(one.since, one.code),
                self._difference(one),
            )
            for one in series.compared
        )
        remark = self.tr(
            "Before: the one-way process. Since: all iterations of the loop together. What is "
            "higher is higher at the same time as the loop. It is no proof that the loop did it: "
            "products, prices, seasons and practice change too, and firms begin after a bad "
            "quarter. Points: how far the rates lie apart, 95% interval; unclear is what chance "
            "could have done as well."
        )
        factors = self._factors(series)
        return TableLook(heads, rows, f"{remark} {factors}" if factors else remark)

    def _short(self, rate: Rate, code: str) -> str:
        if not rate.n:
            return self.tr("no data")
        of = self.tr("{k} of {n}").format(k=rate.k, n=rate.n)
        if rate.n < LEAST_N[code] or rate.share is None:
            return of
        return f"{percentage(rate.share, decimal=self._decimal)}\n{of}"

    def _difference(self, one: BeforeAndSince) -> str:
        finding = one.finding
        if finding is Finding.TOO_FEW or one.difference is None:
            return self.tr("too few to say")
        low, high = (self._points(part) for part in one.difference.interval)
        words = {
            Finding.HIGHER: self.tr("higher"),
            Finding.LOWER: self.tr("lower"),
            Finding.NOT_TOLD_APART: self.tr("unclear"),
        }[finding]
        return f"{words}\n{low} … {high}"

    def _points(self, part: float) -> str:
        return f"{100 * part:+.1f}".replace("-", "−").replace(".", self._decimal)

    def _factors(self, series: Series) -> str:
        if not series.outside_factors:
            return ""
        tongue = self._desk.tongue()
        names = [
            self._desk.catalogue.term("outside_factors", code).said(tongue)
            for code in series.outside_factors
        ]
        return self.tr("What else changed: {factors}.").format(factors=", ".join(names))

    def _remark(self, series: Series) -> str:
        found = next((one for one in series.compared if one.code == SHARE), None)
        if found is None or found.difference is None or not series.points:
            return ""
        if found.finding is Finding.TOO_FEW:
            return self.tr("Too few yet to compare with the one-way process.")
        low, high = (self._points(part) for part in found.difference.interval)
        if found.finding is Finding.NOT_TOLD_APART:
            words = self.tr(
                "Since the loop: not told apart from before ({low} to {high} points, 95%)."
            )
        elif found.finding is Finding.HIGHER:
            words = self.tr(
                "Higher at the same time as the loop: {low} to {high} points (95%). "
                "That is no proof of a cause."
            )
        else:
            words = self.tr(
                "Lower at the same time as the loop: {low} to {high} points (95%). "
                "That is no proof of a cause."
            )
        return words.format(low=low, high=high)

    def _held(self, held: tuple[HitRate, ...]) -> TableLook:
        heads = (
            self.tr("Version"),
            self.tr("Supported"),
            self.tr("Contradicted"),
            self.tr("No verdict"),
        )
        rows = tuple(
            (
                f"v{one.version.number}",
                self.tr("{k} of {n}").format(k=one.supported, n=one.signed),
                str(one.contradicted),
                str(one.undecided),
            )
            for one in held
        )
        remark = self.tr(
            "What customers made of the claims that were signed: up to the next version, of the "
            "newest up to today. No verdict is not wrong: it is not known yet."
        )
        return TableLook(heads, rows, remark)
