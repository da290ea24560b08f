"""How the scoreboard says numbers, names and sentences in a language."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.model.amounts import cost_said, count_said
from domain.model.catalogue import Catalogue
from domain.model.iterations import Iteration
from domain.model.measures import Form, Measure
from domain.model.score_sentences import SENTENCES
from domain.model.scoreboard import Change, Measured
from domain.model.statistics.display import percentage
from domain.model.wording import Tongue
from domain.text import Translate, fill, lowered

GAP = "–"
_FINE = 0.1
"""Below this a share is said with two decimals."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Says what stands in the catalogue of sentences, and numbers as the language writes them.

    Attributes:
        catalogue: what the method brings.
        tongue: the language.
        translate: gives marked literals in it.
    """

    catalogue: Catalogue
    tongue: Tongue
    translate: Translate

    def say(self, key: str, **values: object) -> str:
        """Say a sentence of the catalogue of sentences.

        Raises:
            KeyError: it is none of them.
        """
        return fill(self.translate(SENTENCES[key]), values)

    def iteration(self, iteration: Iteration) -> str:
        """Return the name of an iteration."""
        if iteration.one_way:
            return self.say("iteration.before")
        key = "iteration" if iteration.over else "iteration.running"
        return self.say(key, number=iteration.number)

    def name(self, measure: Measure) -> str:
        """Return the name of a measure: our own where it has one, else the method's."""
        key = f"name.{measure.code}"
        return self.say(key) if key in SENTENCES else self.method_name(measure.known_as)

    def method_name(self, code: str) -> str:
        """Return the name of a measure of the method."""
        found = (one.name for one in self.catalogue.measures if one.code == code)
        name = next(found, None)
        return name.said(self.tongue) if name else code

    def factor(self, code: str) -> str:
        """Return the name of a factor of the funnel."""
        found = (one.name for one in self.catalogue.funnel_factors if one.code == code)
        name = next(found, None)
        return name.said(self.tongue) if name else code

    def outside(self, code: str) -> str:
        """Return the name of something that changes around an iteration."""
        return self.catalogue.term("outside_factors", code).said(self.tongue)

    def source(self, code: str) -> str:
        """Return the name of a source of leads."""
        return self.catalogue.term("channels", code).said(self.tongue) if code else GAP

    def context(self, codes: tuple[str, ...]) -> str:
        """Return what a measure also depends on, in a row; empty for nothing."""
        return "; ".join(self._context(code) for code in codes)

    def never_for(self, measure: Measure) -> str:
        """Return what a measure must not be used for; empty where nothing is said."""
        found = (one.never_for for one in self.catalogue.measures if one.code == measure.known_as)
        what = next(found, None)
        return self.say("never_for", what=what.said(self.tongue)) if what else ""

    def number(self, value: float, digits: int = 1) -> str:
        """Say a number with its decimals."""
        return f"{value:.{digits}f}".replace("-", "−").replace(".", self._point)

    def signed(self, value: float, digits: int = 1) -> str:
        """Say a number with its sign."""
        rounded = round(value, digits) or 0.0
        if not digits:
            return ("−" if rounded < 0 else "+") + self.count(abs(rounded))
        return f"{rounded:+.{digits}f}".replace("-", "−").replace(".", self._point)

    def count(self, value: float) -> str:
        """Say a whole number."""
        return count_said(round(value), self.tongue)

    def share(self, share: float) -> str:
        """Say a share in percent."""
        digits = 2 if 0 < share < _FINE / 2 else 1
        return percentage(share, decimal=self._point, digits=digits)

    def value(self, found: Measured) -> str:
        """Say what a measure came to: no percentage below the least n, and a dash for a gap."""
        if found.value is None:
            return GAP
        form = found.measure.form
        if form is Form.RATE and not found.enough:
            return self.say("k_of_n", k=self.count(found.k or 0), n=self.count(found.n))
        return self.plain(found.value, form)

    def plain(self, value: float, form: Form) -> str:
        """Say a value of a form."""
        if form in (Form.RATE, Form.SHARE):
            return self.share(value)
        if form is Form.COST:
            return cost_said(value, self.tongue)
        if form is Form.MINUTES:
            return self.say("minutes", n=self.count(value))
        if form is Form.DAYS:
            return self.say("days", n=self.count(value))
        return self.count(value) if form is Form.COUNT else self.number(value)

    def detail(self, found: Measured) -> str:
        """Say what a measure rests on: n, interval, what is missing."""
        if found.value is None:
            return self.say("gap")
        parts = [self._rests_on(found), self._range(found)]
        if not found.enough:
            parts.append(self.say("too_few", least=self.count(found.least)))
        if found.far is not None:
            parts.append(self.say("nine_of_ten", n=self.count(found.far)))
        if found.missing:
            parts.append(self.say("missing", n=self.count(found.missing)))
        return " · ".join(part for part in parts if part)

    def change(self, change: Change | None, form: Form) -> str:
        """Say how a measure moved: with an arrow where that is told apart from chance."""
        if change is None:
            return ""
        arrow = ""
        if change.apart and change.by:
            arrow = "▲ " if change.by > 0 else "▼ "
        return arrow + self._by(change.by, form)

    def relative(self, before: Measured, now: Measured) -> str:
        """Say by what part of itself a cost moved."""
        assert before.value
        assert now.value is not None
        return self.say("percent_change", by=self.signed(100 * (now.value / before.value - 1), 0))

    @property
    def _point(self) -> str:
        return "," if self.tongue is Tongue.VIETNAMESE else "."

    def _by(self, by: float, form: Form) -> str:
        if form in (Form.RATE, Form.SHARE):
            return self.signed(100 * by)
        return self.signed(by, 1 if form in (Form.PER, Form.SCORE) else 0)

    def _context(self, code: str) -> str:
        key = f"context.{code}"
        if key in SENTENCES:
            return self.say(key)
        outside = self.outside(code)
        return lowered(outside if outside != code else self.method_name(code))

    def _rests_on(self, found: Measured) -> str:
        form = found.measure.form
        if form is Form.RATE and found.enough:
            return self.say("k_of_n", k=self.count(found.k or 0), n=self.count(found.n))
        if form is Form.RATE or form is Form.DAYS:
            return ""
        if form is Form.COUNT:
            return self.say("of_leads", n=self.count(found.n)) if found.n else ""
        key = _COUNTED_OF.get(found.measure.code, "n")
        return self.say(key, n=self.count(found.n))

    def _range(self, found: Measured) -> str:
        if found.interval is None or not found.enough:
            return ""
        low, high = (self.plain(end, found.measure.form) for end in found.interval)
        return self.say("range", low=low, high=high)


_COUNTED_OF: Mapping[str, str] = {
    "call_score": "n.calls",
    "feedback_completeness": "n.reports",
    "persona_health": "n.claims",
}
