"""Figures of scored calls in plain words, each with how many calls it rests on."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QLocale, QObject

from domain.model.statistics.icc import BANDS
from domain.model.statistics.means import FEWEST_COMPARED, Range
from domain.services.call_figures import CallFigures, ConsultantScore
from ui.calls.figures_view import FiguresLook
from ui.direction.looks import Line

_UNKNOWN: Final = "–"


class FiguresWording(QObject):
    """Says figures. Nobody is ranked: consultants stand by code, few calls have no figure."""

    def look(self, figures: CallFigures) -> FiguresLook:
        """Say the figures of a period."""
        return FiguresLook(
            tuple(self._agreement(figures)),
            tuple(self._whole(figures)),
            (
                self.tr("Who spoke"),
                self.tr("Scored"),
                self.tr("Mean"),
                self.tr("95% interval"),
                self.tr("Drawn to the team"),
            ),
            tuple(self._row(one) for one in figures.consultants),
            self.tr(
                "Below {least} drawn and scored calls there is no figure: chance alone would "
                "speak. “Drawn to the team” moves a mean towards that of all, the more the fewer "
                "calls there are. Scores are for coaching, and rank nobody."
            ).format(least=FEWEST_COMPARED),
        )

    def _agreement(self, figures: CallFigures) -> Iterator[Line]:
        if not figures.n:
            yield Line(self.tr("No drawn call is scored by both departments yet."))
            return
        if not figures.enough or figures.icc is None:
            words = self.tr("{n} calls are too few to tell; from {least} on it is told.")
            if figures.enough:
                words = self.tr("The scores of the {n} calls hardly differ: nothing can be told.")
            yield Line(words.format(n=figures.n, least=FEWEST_COMPARED))
            return
        yield Line(self._band(figures.icc.single), "ink")
        words = self.tr("ICC {icc}{between}, of {n} calls scored by both")
        between = self._between(figures.icc_interval, digits=2)
        yield Line(words.format(icc=_number(figures.icc.single, 2), between=between, n=figures.n))
        if figures.alpha is not None:
            words = self.tr("Krippendorff's alpha {alpha}, of all ratings")
            yield Line(words.format(alpha=_number(figures.alpha, 2)))
        yield Line(
            self.tr(
                "1 means that both always give the same; near 0 the score says more of the rater "
                "than of the call. Then talk over the guide of the scorecard."
            )
        )

    def _band(self, single: float) -> str:
        words = {
            "excellent": self.tr("✓ They agree very well: either one would have given the score."),
            "good": self.tr("✓ They agree well."),
            "moderate": self.tr("They agree in part: score some calls together, and talk."),
        }
        found = next((name for least, name in BANDS if single >= least), "")
        return words.get(
            found, self.tr("! They hardly agree: no score should be leaned on before you talked.")
        )

    def _whole(self, figures: CallFigures) -> Iterator[Line]:
        words = self.tr("{drawn} drawn, {n} scored by both and shown")
        yield Line(words.format(drawn=figures.drawn, n=figures.n), "ink")
        if figures.mean is not None and len(figures.scores) >= FEWEST_COMPARED:
            words = self.tr("Mean {mean} points{between}, of {n} scores that count")
            between = self._between(figures.interval, digits=1)
            yield Line(
                words.format(mean=_number(figures.mean, 1), between=between, n=len(figures.scores))
            )
        elif figures.scores:
            words = self.tr("{n} scores count: too few for a mean.")
            yield Line(words.format(n=len(figures.scores)))
        for count, told in (
            (figures.third_needed, self.tr("wait for a third rating: {count}")),
            (figures.disputed, self.tr("in dispute: {count}")),
            (figures.set_aside, self.tr("set aside: {count}")),
        ):
            if count:
                yield Line(told.format(count=count))

    def _row(self, one: ConsultantScore) -> tuple[str, ...]:
        if not one.comparable:
            return (one.consultant, str(one.n), _UNKNOWN, _UNKNOWN, _UNKNOWN)
        between = _UNKNOWN
        if one.interval is not None:
            low, high = _within(one.interval)
            between = f"{_number(low, 1)} – {_number(high, 1)}"
        return (
            one.consultant,
            str(one.n),
            _number(one.mean, 1),
            between,
            _number(one.shrunken, 1),
        )

    def _between(self, interval: Range | None, *, digits: int) -> str:
        if interval is None:
            return ""
        low, high = interval if digits > 1 else _within(interval)
        words = self.tr(" (95% interval {low} to {high})")
        return words.format(low=_number(low, digits), high=_number(high, digits))


def _within(interval: Range) -> tuple[float, float]:
    """Return an interval of points as far as there are points."""
    return max(0.0, interval.low), min(100.0, interval.high)


def _number(value: float, digits: int) -> str:
    return QLocale().toString(value, "f", digits)
