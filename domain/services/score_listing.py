"""Everything that the scoreboard can say at all, gathered so that people can read it."""

from collections.abc import Iterator
from typing import Final

from domain.errors import DomainError, MarketingNotMeasured, NothingMeasured, SalesNotMeasured
from domain.model.measures import MEASURES
from domain.model.score_sentences import SENTENCES
from domain.services.score_saying import Saying

_REFUSALS: Final[tuple[DomainError, ...]] = (
    NothingMeasured(),
    MarketingNotMeasured(number=1),
    SalesNotMeasured(number=1),
)


def everything_said(saying: Saying) -> Iterator[tuple[str, str]]:
    """Give each sentence with what it is: ours with their places, then names and refusals.

    Args:
        saying: says it in a language.
    """
    catalogue = saying.catalogue
    for key, text in SENTENCES.items():
        yield key, saying.translate(text)
    for measure in MEASURES:
        yield f"measure.{measure.code}", saying.name(measure)
        if saying.never_for(measure):
            yield f"not_for.{measure.code}", saying.never_for(measure)
    for factor in catalogue.funnel_factors:
        yield f"factor.{factor.code}", saying.factor(factor.code)
    for term in catalogue.vocabularies["outside_factors"]:
        yield f"around.{term.code}", saying.outside(term.code)
    depends = [code for one in catalogue.measures for code in one.context]
    depends += [code for one in MEASURES for code in one.context]
    for code in dict.fromkeys(depends):
        yield f"depends.{code}", saying.context((code,))
    for refusal in _REFUSALS:
        yield f"refusal.{type(refusal).__name__}", refusal.said(saying.translate)
