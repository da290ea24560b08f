"""How a position is measured, in words: what is reckoned, how sure it is, what stands beside it."""

from typing import Final

from domain.model.catalogue import MeasureTemplate
from domain.model.sow import SowPart
from domain.text import Translate, fill, mark

LETTERS: Final = {
    "A": mark("Answers for"),
    "R": mark("Does"),
    "S": mark("Supports"),
    "C": mark("Is asked first"),
}
"""Headings of the activities of a SOW: words that hold in every set of letters."""

PARTS: Final = {
    SowPart.PURPOSE: mark("Purpose"),
    SowPart.OUTPUT: mark("Outputs"),
    SowPart.LIMIT: mark("Not in scope"),
}
"""Headings of the parts that people may put into words of their own."""

OWES: Final = mark("I owe")
OWED: Final = mark("Owed to me")
MEASURES: Final = mark("Measured by")
VACANT: Final = mark("Vacant")
NOTHING: Final = mark("Neither the matrix nor the register gives this position anything yet.")
TO: Final = mark("to {name}")
FROM: Final = mark("from {name}")
ACCEPTED: Final = mark("counts when: {words}")
SINCE: Final = mark("{name} since {day}")
STANDS_IN: Final = mark("stands in: {name}")
HELD_BY: Final = mark("Held by: {names}")

_FORMULAS: Final = {
    "ctr": mark("clicks ÷ impressions"),
    "cpl": mark("spend ÷ leads"),
    "valid_contact_rate": mark("leads with a valid contact ÷ leads"),
    "cost_per_qualified": mark("spend ÷ qualified leads"),
    "lead_context_on_time": mark("leads whose context came within 15 minutes ÷ leads"),
    "message_review_on_time": mark("flagged messages handled by their day ÷ flagged messages"),
    "speed_to_lead": mark("median and 90th percentile of working minutes to the first attempt"),
    "within_sla_share": mark("leads first tried within the agreed time ÷ leads handed over"),
    "contact_rate": mark("leads reached ÷ leads with a valid contact"),
    "feedback_completeness": mark("mean share of the required answers that are filled in"),
    "feedback_timeliness": mark("conversations reported in time ÷ conversations"),
    "call_score": mark("mean of the final scores of calls drawn at random"),
    "close_rate": mark("won ÷ qualified leads"),
    "persona_health": mark("share of claims carried by evidence, weighted by importance"),
    "obligation_on_time": mark("obligations accepted by their due time ÷ obligations due"),
    "owner_brief_on_time": mark("briefs given on time ÷ briefs due"),
    "escalation_decided_on_time": mark("escalations decided within 1 working day ÷ escalations"),
    "figures_on_time": mark("iterations frozen on time ÷ iterations"),
    "data_reconciliation": mark("difference between ad leads and CRM leads ÷ ad leads"),
    "privacy_requests_on_time": mark("requests answered on time ÷ requests"),
    "agenda_adherence": mark("planned minutes ÷ actual minutes"),
    "decisions_with_reason": mark("decisions with a reason ÷ decisions"),
}

_INTERVALS: Final = {
    "wilson": mark("Wilson interval"),
    "t interval": mark("t interval"),
    "t interval; shrunken mean per consultant": mark(
        "t interval; each consultant's mean drawn towards the mean of all"
    ),
    "order-statistic interval of the median": mark("interval of the median by order"),
}
_POISSON: Final = mark("interval of a count (Poisson)")

_CONTEXT: Final = {
    "attempts_made_by_sales": mark("attempts made by Sales"),
    "cohort_age": mark("age of the leads"),
    "contact_rate": mark("contact rate"),
    "handover_time_of_day": mark("hour of the handover"),
    "lead_source_mix": mark("mix of lead sources"),
    "legal_calling_hours": mark("hours in which calling is allowed"),
    "price_change": mark("price changes"),
    "qualification_rate": mark("qualification rate"),
    "season": mark("season"),
    "valid_contact_rate": mark("valid-contact rate"),
}


def measure_words(measure: MeasureTemplate, translate: Translate) -> str:
    """Say how a measure is reckoned, how its uncertainty is shown and what is printed with it."""
    parts = [translate(_FORMULAS.get(measure.code, measure.formula))]
    if measure.interval != "none":
        poisson = _POISSON if "poisson" in measure.interval else measure.interval
        parts.append(translate(_INTERVALS.get(measure.interval, poisson)))
    if measure.context:
        beside = ", ".join(translate(_CONTEXT.get(one, one)) for one in measure.context)
        parts.append(fill(translate(mark("read beside {context}")), {"context": beside}))
    return " · ".join(parts)
