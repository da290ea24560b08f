"""What Sales has said so far of the leads of an example's running iteration."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from domain.model.ladder import Stage
from domain.model.lead_batches import LeadRecord
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim, Persona
from domain.model.sales_feedback import TALKED_ON, Feedback, Reply
from domain.services.examples.loading import Loading
from domain.services.examples.news import put_news
from domain.services.examples.questions import heard_last, questions_asked
from domain.services.examples.running import Arrived, summed
from domain.services.examples.shares import Shares
from domain.services.lead_forms import OWN_PLACE, SOUGHT

_FRESH: Final = timedelta(days=2)
"""Leads so young wait for their first report."""

_STILL_WAITS: Final = 8
"""One in so many of the older ones waits too."""

_UNASKED: Final = 5
"""In one conversation of so many a question is not asked."""

_A_DAY_LATE: Final = 7
"""One report in so many comes a day later than the others."""

_DAY_UNTOLD: Final = 9
"""One report in so many does not tell the day of the conversation."""

_FITS: Final = "matched_persona"
_TRIED: Final = {
    ContactOutcome.NO_ANSWER: (3, 2),
    ContactOutcome.BUSY_REJECT: (3, 2),
    ContactOutcome.UNREACHABLE: (3, 3),
}
"""Attempts, and days of them, after which Sales gives up for now; else one call is enough."""


def report_leads(loading: Loading, arrived: Arrived) -> None:
    """Put down what Sales has reported: older leads in the shares of the last iteration."""
    today = loading.bench.today()
    sales = _Sales(loading)
    reports = []
    for place, record in enumerate(arrived.records):
        assert record.received_on is not None  # each of them came on a day
        if today - record.received_on > _FRESH and place % _STILL_WAITS:
            reports.append(sales.report(arrived.first + place, record))
    for report in reports:
        loading.work.of(Feedback).put(report)
    put_news(loading, reports)


class _Sales:
    """Salespeople who go on as they did in the last iteration."""

    def __init__(self, loading: Loading) -> None:
        self._loading = loading
        last = loading.sample["iterations"].each()[-1]
        self._outcomes = Shares(
            (code, one.number()) for code, one in last["contact_outcomes"].parts()
        )
        self._reasons = Shares(
            (code, one.number()) for code, one in last["not_qualified_reasons"].parts()
        )
        met, qualified, seized = (
            summed(last, code) for code in ("contacted", "qualified", "opportunity")
        )
        self._qualifies = Shares({False: met - qualified, True: qualified})
        self._becomes_one = Shares({False: qualified - seized, True: seized})
        claims = [one for one in loading.work.of(Claim).all() if not one.retired]
        self._questions = questions_asked(loading.work, claims, OWN_PLACE)
        self._fits = Shares(_fitting(loading, claims))

    def report(self, lead: int, record: LeadRecord) -> Feedback:
        """Return what is said of a lead."""
        outcome = ContactOutcome(self._outcomes.next())
        attempts, days = _TRIED.get(outcome, (1, 1))
        told = Feedback(
            self._loading.new_id(),
            lead,
            self._moment(lead, record),
            record.seller,
            outcome,
            attempts=attempts,
            days=days,
        )
        assert record.received_on is not None
        return self._conversation(told, record.received_on) if outcome.conversation else told

    def _conversation(self, told: Feedback, came: date) -> Feedback:
        qualified = self._qualifies.next()
        seized = qualified and self._becomes_one.next()
        return replace(
            told,
            interest=4 if seized else 3 if qualified else 1 + told.lead % 2,
            fit=3 if seized else 2 if qualified else told.lead % 2,
            qualified=qualified,
            stage=Stage.OPPORTUNITY if seized else None,
            reason="" if qualified else self._reasons.next(),
            persona_id=self._fits.next() if qualified else None,
            replies=(
                *(
                    Reply(one.code, one.next())
                    for place, one in enumerate(self._questions)
                    if (told.lead + place) % _UNASKED
                ),
                *_talked(told, came),
            ),
        )

    def _moment(self, lead: int, record: LeadRecord) -> datetime:
        """Return when it is reported: on the day after the lead came in, some a day later."""
        assert record.received_on is not None
        here = self._loading.bench.clock.now().astimezone().tzinfo
        day = record.received_on + timedelta(days=1 + _late(lead))
        begin = datetime.combine(day, time(9), here)
        return (begin + timedelta(minutes=lead * 37 % 420)).astimezone(UTC)


def _late(lead: int) -> bool:
    return lead % _A_DAY_LATE == 0


def _talked(told: Feedback, came: date) -> tuple[Reply, ...]:
    """Return the day of the conversation, the one on which the lead came; some do not tell it."""
    if told.lead % _DAY_UNTOLD == 0:
        return ()
    return (Reply(TALKED_ON, (came.isoformat(),)),)


def _fitting(loading: Loading, claims: Sequence[Claim]) -> dict[UUID | None, float]:
    """Return how much of the qualified leads fits each persona, as Sales said last."""
    sought = {one.code: one.id for one in loading.work.of(Persona).all() if one.kind in SOUGHT}
    measuring = [one for one in claims if one.measured_by == _FITS]
    told: dict[str, float] = {
        code: share
        for claim, share in heard_last(loading.work, measuring)
        for code in claim.supporting
        if code in sought
    }
    others = [code for code in sought if code not in told]
    rest = max(0.0, 1 - sum(told.values())) / max(1, len(others))
    weights = told | dict.fromkeys(others, rest)
    return {sought[code]: weight for code, weight in weights.items()} or {None: 1.0}
