"""What is said of a claim as it was weighed: its status, its figures with their n, its age."""

from datetime import date

from domain.model.catalogue import Catalogue
from domain.model.evidence import Evidence, counted
from domain.model.labels import FLAGS, STATUS_SIGNS, STATUSES
from domain.model.persona import Claim
from domain.model.statistics.display import percentage
from domain.model.statistics.posterior import Posterior
from domain.model.wording import Tongue
from domain.services.weighing import WeighedClaim
from domain.text import Translate, fill, mark

NOBODY = mark("no customer has answered yet")
"""A claim on which no customer was heard."""

_COUNTS = mark("{support} for · {against} against")
_SHARE = mark("{share}% ({level}%: {low}–{high})")


def status_said(one: WeighedClaim, translate: Translate) -> str:
    """Say a claim's status with its sign, and the flags beside it."""
    status = f"{STATUS_SIGNS[one.status]} {translate(STATUSES[one.status])}"
    return " · ".join([status, *(translate(FLAGS[flag]) for flag in one.flags if flag in FLAGS)])


def counts_said(one: WeighedClaim, translate: Translate) -> str:
    """Say how many customers spoke for and against; never a share without them, nor of too few."""
    if not one.support + one.against:
        return translate(NOBODY)
    counts = fill(translate(_COUNTS), {"support": one.support, "against": one.against})
    if one.share is None:
        return counts
    return f"{share_said(one.share, translate)} · {counts}"


def share_said(posterior: Posterior, translate: Translate) -> str:
    """Say a share with its interval and its level."""
    numbers = {
        "share": posterior.estimate,
        "low": posterior.low,
        "high": posterior.high,
        "level": posterior.level,
    }
    return fill(translate(_SHARE), {name: round(100 * part) for name, part in numbers.items()})


def limits_said(one: WeighedClaim, translate: Translate, decimal: str = ".") -> tuple[str, ...]:
    """Say how far the answers can be trusted to speak for all customers; for the details.

    Who did not answer, and through whom the rest came; nothing where nobody wrote it down.

    Args:
        one: the claim.
        translate: turns a marked English literal into the language wanted.
        decimal: decimal separator, "," in Vietnamese.
    """
    said = []
    coverage, sources = one.coverage, one.sources
    if coverage.bounds is not None and coverage.answered:
        numbers: dict[str, object] = {
            "answered": coverage.answered,
            "leads": coverage.leads,
            "low": percentage(coverage.bounds.low, decimal=decimal, digits=0),
            "high": percentage(coverage.bounds.high, decimal=decimal, digits=0),
        }
        said.append(fill(translate(_SILENT), numbers))
    concentration = sources.concentration
    if concentration is not None:
        known = sum(sources.answers.values())
        alike = f"{sources.design_effect.n_eff:.1f}".replace(".", decimal)
        share = percentage(concentration.largest_share, decimal=decimal, digits=0)
        numbers = {"n": known, "people": len(sources.answers), "share": share, "alike": alike}
        said.append(fill(translate(_THROUGH), numbers))
    return tuple(said)


_SILENT = mark(
    "{answered} of {leads} leads answered; whatever the silent ones would say, the true share lies "
    "between {low} and {high}"
)
_THROUGH = mark(
    "consultants who brought {n} answers: {people}, the busiest of them {share}; answers through "
    "one person are alike, so these tell as much as {alike} separate ones"
)


def evidence_said(
    item: Evidence, claim: Claim, catalogue: Catalogue, tongue: Tongue, translate: Translate
) -> str:
    """Say what one source brought for a claim as it is defined now: from where and until when."""
    found = counted(item, claim)
    kind = catalogue.term("provenance", item.kind).said(tongue)
    counts = fill(translate(_COUNTS), {"support": found.support, "against": found.against})
    day = f"{item.happened_on:%d/%m/%Y}"
    return " · ".join(part for part in (kind, item.source, counts, day) if part)


def heard_said(day: date, today: date, translate: Translate) -> str:
    """Say how long ago customers were heard last."""
    days = max(0, (today - day).days)
    if days == 0:
        return translate(mark("heard today"))
    if days == 1:
        return translate(mark("heard yesterday"))
    return fill(translate(mark("heard {days} days ago")), {"days": days})
