"""The questions of a scorecard in the words of the window's language, with their guides."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from domain.model.catalogue import Catalogue, CriterionTemplate
from domain.model.scorecards import QuestionKind, ScorecardQuestion
from domain.model.wording import Tongue

GUIDED = (0, 2, 4)
"""Points for which a scorecard says what deserves them."""

Guide = tuple[tuple[int, str], ...]
"""Points, and what deserves them; points without words are left out."""


class QuestionWording(QObject):
    """Says questions. A question's own words go before the catalogue's."""

    def __init__(self, catalogue: Catalogue, tongue: Tongue) -> None:
        """Speak a language, with what the method brings."""
        super().__init__()
        self._tongue = tongue
        self._criteria = {one.code: one for one in catalogue.call_criteria}
        terms = catalogue.vocabularies.get("call_critical", ())
        self._critical = {one.code: one.name for one in terms}

    def text(self, question: ScorecardQuestion) -> str:
        """Return what a question asks."""
        if question.text:
            return question.text
        found = self._criteria.get(question.code)
        name = found.name if found else self._critical.get(question.code)
        return name.said(self._tongue) if name else question.code

    def guide(self, question: ScorecardQuestion) -> Guide:
        """Return what deserves 0, 2 and 4; nothing for what happened or did not."""
        if question.kind is not QuestionKind.SCORED:
            return ()
        own = (question.low, question.middle, question.high)
        found = self._criteria.get(question.code)
        words = (mine or theirs for mine, theirs in zip(own, self._of(found), strict=True))
        return tuple(pair for pair in zip(GUIDED, words, strict=True) if pair[1])

    def worth(self, question: ScorecardQuestion) -> str:
        """Say what an answer does to the score."""
        if question.kind is QuestionKind.MINUS:
            return self.tr("−{points} points").format(points=question.weight)
        if question.kind is QuestionKind.CRITICAL:
            return self.tr("caps the score at 40")
        return self.tr("weight {weight}").format(weight=question.weight)

    def _of(self, found: CriterionTemplate | None) -> Iterable[str]:
        if found is None:
            return ("", "", "")
        return (one.said(self._tongue) for one in (found.low, found.middle, found.high))
