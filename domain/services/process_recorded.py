"""How the work of an iteration goes, as far as what is recorded tells; the rest is a gap."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from domain.model.direction import Rest
from domain.model.feedback import FeedbackField
from domain.model.feedback_draft import FeedbackDraft
from domain.model.impact import MessageDecision
from domain.model.iterations import Iteration
from domain.model.lead_batches import LeadBatch, LeadRecord
from domain.model.lead_rounds import LeadRound
from domain.model.lead_times import promptness
from domain.model.leads import completeness, required_fields
from domain.model.message_flags import RaisedFlag, decide_by, flag
from domain.model.obligations_kept import Kept
from domain.model.process_figures import Owing, ProcessFigures
from domain.model.sales_feedback import Feedback
from domain.model.sides import Side
from domain.model.statistics.means import mean
from domain.model.working_time import WorkingCalendar, day_here
from domain.ports import Reading
from domain.services.assuming import assumptions_of
from domain.services.feedback_in_time import reported_in_time, time_for_feedback
from domain.services.standing_requests import ACROSS, kept_by_direction, kept_in_all

_PAGE = 500
_OWING = {Side.MARKETING: Owing.MARKETING, Side.SALES: Owing.SALES}


def recorded_process(
    view: Reading, iteration: Iteration, belongs: LeadRound, calendar: WorkingCalendar
) -> ProcessFigures:
    """Tell how the work of an iteration goes.

    Moments of handing over and of first attempts are known as far as files told them, the days
    of conversations as far as reports tell them: a report without the day is missing, not late.

    Args:
        view: the workspace.
        iteration: the iteration.
        belongs: its leads.
        calendar: when people of the project work.
    """
    in_time, flagged = _reviewed(view, iteration, calendar)
    told = _timed(view, belongs, calendar, _reported(view, belongs, calendar))
    return replace(told, reviewed_on_time=in_time, flagged=flagged) if flagged else told


def recorded_kept(view: Reading, iteration: Iteration, now: datetime) -> dict[Owing, Kept]:
    """Count how what came due in an iteration was kept, by who owed it to the other department.

    Where nothing was asked for between the departments it is a gap on both sides.

    Args:
        view: the workspace.
        iteration: the iteration.
        now: the moment, aware.
    """
    found = kept_by_direction(view, now, iteration.starts, iteration.ends)
    across = {_OWING[one.provider]: found[one] for one in ACROSS if one in found}
    if not across:
        return {}
    return {Owing.ALL: kept_in_all(view, now, iteration.starts, iteration.ends), **across}


def _timed(
    view: Reading, belongs: LeadRound, calendar: WorkingCalendar, told: ProcessFigures
) -> ProcessFigures:
    """Add how promptly leads were handed over and tried; where no file told it, it is a gap."""
    if not view.of(LeadBatch).all():
        return told
    found = promptness(view.leads.rounds.times(belongs), calendar)
    if found.handed_over:
        told = replace(
            told,
            handed_over=found.handed_over,
            within_sla=found.within,
            median_minutes=found.median_minutes,
            p90_minutes=found.p90_minutes,
        )
    if found.context_due:
        told = replace(told, with_context=found.with_context, context_due=found.context_due)
    return told


def _reported(view: Reading, belongs: LeadRound, calendar: WorkingCalendar) -> ProcessFigures:
    if not view.of(LeadBatch).all():
        return ProcessFigures()
    reports = sorted(view.of(Feedback).all(), key=lambda one: one.given_at)
    latest, form = _latest(view, belongs, reports), _Form(view)
    if not latest:
        return ProcessFigures()
    in_time, known = reported_in_time(latest, reports, calendar, time_for_feedback(view))
    again = [one for one in latest if one.attempts and (one.attempts > 1 or not one.conversation)]
    whole = [share for one in latest if (share := form.completeness(one)) is not None]
    return ProcessFigures(
        attempts=sum(one.attempts or 0 for one in again) if again else None,
        tried=len(again) or None,
        reports=len(whole) or None,
        completeness=mean(whole) if whole else None,
        conversations=known or None,
        fed_back_on_time=in_time if known else None,
        reporters=dict(Counter(one.given_by for one in latest if one.given_by)),
    )


def _latest(view: Reading, belongs: LeadRound, reports: Iterable[Feedback]) -> list[Feedback]:
    """Return the report that counts of each lead of an iteration; reports come the oldest first."""
    newest = {one.lead: one for one in reports}
    numbers = sorted(newest)
    return [
        newest[number]
        for start in range(0, len(numbers), _PAGE)
        for number, record in _records(view, numbers[start : start + _PAGE])
        if _belongs(record, belongs)
    ]


def _records(view: Reading, numbers: list[int]) -> Iterator[tuple[int, LeadRecord]]:
    for lead in view.leads.page(numbers):
        yield lead.number, lead.record


def _belongs(record: LeadRecord, of: LeadRound) -> bool:
    if record.campaign_id in of.campaigns:
        return True
    if record.campaign_id in of.elsewhere or record.received_on is None:
        return False
    begun = of.starts is None or of.starts <= record.received_on
    return begun and (of.ends is None or record.received_on <= of.ends)


class _Form:
    """What a report owes by the questions of the form."""

    def __init__(self, view: Reading) -> None:
        fields = view.of(FeedbackField).all()
        self._weights = {one.code.split(".")[0]: float(one.weight) for one in fields}
        self._rules = {one.code.split(".")[0]: one.required for one in fields if one.shown}

    def completeness(self, said: Feedback) -> float | None:
        owed = required_fields(
            self._rules,
            conversation=said.conversation,
            qualified=bool(said.qualified),
            interest=said.interest or 0,
        )
        filled = FeedbackDraft.of(said, said.id).filled()
        return completeness(self._weights, filled, owed) if owed else None


def _reviewed(view: Reading, iteration: Iteration, calendar: WorkingCalendar) -> tuple[int, int]:
    """Return how many flagged messages of an iteration were decided on in time, of how many."""
    allowed = assumptions_of(view).days_allowed
    bearings = {(one.message_id, one.claim_id): one.bearing for one in view.of(Rest).all()}
    decided = _decisions(view)
    due = kept = 0
    for raised in view.of(RaisedFlag).all():
        bearing = bearings.get((raised.message_id, raised.claim_id))
        if bearing is None or not iteration.holds(day_here(raised.raised_at)):
            continue
        since = raised.raised_at.astimezone()
        until = decide_by(flag(bearing, raised.event), since, calendar, allowed)
        when = _first_after(decided.get(raised.message_id, []), raised.raised_at)
        if until is None or (when is None and raised.ended_at is not None):
            continue
        due += 1
        kept += when is not None and when.astimezone() <= until
    return kept, due


def _decisions(view: Reading) -> Mapping[UUID, list[datetime]]:
    found: dict[UUID, list[datetime]] = {}
    for one in sorted(view.of(MessageDecision).all(), key=lambda one: one.decided_at):
        found.setdefault(one.message_id, []).append(one.decided_at)
    return found


def _first_after(moments: list[datetime], since: datetime) -> datetime | None:
    return next((one for one in moments if one >= since), None)
