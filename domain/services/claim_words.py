"""What is said of a claim as it was weighed: its status, its figures with their n, its age."""

from datetime import date

from domain.model.catalogue import Catalogue
from domain.model.evidence import Evidence, counted
from domain.model.labels import FLAGS, STATUS_SIGNS, STATUSES
from domain.model.persona import Claim
from domain.model.statistics.posterior import Posterior
from domain.model.wording import Tongue
from domain.services.weighing import WeighedClaim
from domain.text import Translate, fill, mark

NOBODY = mark("no customer was asked yet")
"""A claim on which no customer was heard."""

_COUNTS = mark("{support} for · {against} against")
_SHARE = mark("{share}% (90%: {low}–{high})")


def status_said(one: WeighedClaim, translate: Translate) -> str:
    """Say a claim's status with its sign, and the flags beside it."""
    status = f"{STATUS_SIGNS[one.status]} {translate(STATUSES[one.status])}"
    return " · ".join([status, *(translate(FLAGS[flag]) for flag in one.flags if flag in FLAGS)])


def counts_said(one: WeighedClaim, translate: Translate) -> str:
    """Say how many customers spoke for and against; never a share without them."""
    if not one.support + one.against:
        return translate(NOBODY)
    counts = fill(translate(_COUNTS), {"support": one.support, "against": one.against})
    if one.posterior is None:
        return counts
    return f"{share_said(one.posterior, translate)} · {counts}"


def share_said(posterior: Posterior, translate: Translate) -> str:
    """Say a share with its interval and its level."""
    numbers = {"share": posterior.estimate, "low": posterior.low, "high": posterior.high}
    return fill(translate(_SHARE), {name: round(100 * part) for name, part in numbers.items()})


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
