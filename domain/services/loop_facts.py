"""What is true of a project's place in the loop, read from what the workspace holds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from domain.model.campaigns import Campaign, CampaignState
from domain.model.iterations import Iteration, running
from domain.model.lead_batches import LeadBatch
from domain.model.lead_rounds import LeadRound, Owed
from domain.model.loop import LoopFacts, Sitting
from domain.model.release import Review, Version
from domain.model.session import Session, StepKind
from domain.model.working_time import WorkingCalendar
from domain.ports import Reading
from domain.services.in_force import published_in
from domain.services.iterating import iterations_in
from domain.services.iteration_figures import (
    IterationReport,
    campaigns_of,
    entries_of,
    round_of,
)
from domain.services.sitting import open_sitting

FIRST_WORD: Final = timedelta(hours=4)
"""Working time within which Sales owes the outcome of the first contact (obligation O07)."""

_DIRECTING = (
    StepKind.MESSAGES,
    StepKind.FEEDBACK_FORM,
    StepKind.RESPONSIBILITIES,
    StepKind.OBLIGATIONS,
    StepKind.CLOSING,
)


@dataclass(frozen=True, slots=True)
class LoopStanding:
    """A project's place in the loop with the figures that it is told with.

    Attributes:
        facts: what the place rests on.
        iteration: the iteration that runs, or else the last one; None before the first.
        frozen: its kept figures, or None while nothing is kept.
        day: which day of the iteration today is, 1 the first; None where it has ended.
        sessions: how many sessions were begun.
        version: the version in force, or None.
        planned: campaigns of the iteration that are still to begin.
        ended: those that have ended.
        owed: how far Sales has come with the leads of the iteration.
        today: the day it is told of.
    """

    facts: LoopFacts
    iteration: Iteration | None
    frozen: IterationReport | None
    day: int | None
    sessions: int
    version: Version | None
    planned: int
    ended: int
    owed: Owed
    today: date


def loop_standing(
    view: Reading, now: datetime, calendar: WorkingCalendar, *, unready: int, to_revise: int
) -> LoopStanding:
    """Read a project's place in the loop, inside a view that is open already.

    Args:
        view: the workspace.
        now: the moment, in local time.
        calendar: when people of the project work.
        unready: what the brief still lacks.
        to_revise: changes that the evidence proposes, and on which nobody has decided.
    """
    today = now.date()
    iteration = current_iteration(view)
    campaigns = campaigns_of(view, iteration) if iteration else view.of(Campaign).all()
    states = [one.state_on(today) for one in campaigns]
    version = _in_force(view)
    frozen = _frozen(view, iteration)
    owed = _owed(view, iteration, frozen, reported_until(now, calendar))
    sitting = open_sitting(view)
    facts = LoopFacts(
        one_way=iteration is not None and iteration.one_way,
        sitting=Sitting.NONE,
        sat=bool(view.of(Session).all()),
        signed=version is not None,
        begun=len(states) - states.count(CampaignState.PLANNED),
        live=states.count(CampaignState.RUNNING),
        received=owed.received,
        untouched=owed.untouched,
        fed_back=owed.fed_back,
        waiting=owed.waiting,
        frozen=frozen is not None,
        settled=_settled(view, iteration),
        unready=unready,
        outdated=_outdated(campaigns, states, version),
        to_revise=to_revise,
    )
    if sitting is not None:
        directing = sitting.current.kind in _DIRECTING
        facts = replace(facts, sitting=Sitting.DIRECTING if directing else Sitting.DRAWING)
    return LoopStanding(
        facts,
        iteration,
        frozen,
        _day(iteration, today),
        len(view.of(Session).all()),
        version,
        states.count(CampaignState.PLANNED),
        states.count(CampaignState.ENDED),
        owed,
        today,
    )


def current_iteration(view: Reading) -> Iteration | None:
    """Return the iteration that runs, or else the last one of the loop, or else the one-way one."""
    present = iterations_in(view)
    return running(present) or (present[-1] if present else None)


def reported_until(now: datetime, calendar: WorkingCalendar) -> date:
    """Return the last day whose leads should have been reported on by now.

    Of a lead only the day is known on which it came in, so its time runs from the end of that day.

    Args:
        now: local time.
        calendar: when people work.
    """
    day = now.date()
    while word_due(day, calendar, now) > now:
        day -= timedelta(days=1)
    return day


def word_due(received_on: date, calendar: WorkingCalendar, now: datetime | None = None) -> datetime:
    """Return until when Sales owes a word on a lead that came in on a day."""
    zone = now.tzinfo if now else None
    midnight = datetime.combine(received_on + timedelta(days=1), datetime.min.time(), zone)
    return calendar.due(midnight, FIRST_WORD)


def _in_force(view: Reading) -> Version | None:
    found = [one for one in published_in(view) if one.withdrawn_at is None]
    return found[-1] if found else None


def _frozen(view: Reading, iteration: Iteration | None) -> IterationReport | None:
    entries = entries_of(view, iteration.id) if iteration else ()
    if iteration is None or not entries:
        return None
    return IterationReport(iteration, entries[-1].figures, entries)


def _settled(view: Reading, iteration: Iteration | None) -> bool:
    """Tell whether a version or a review came after the figures were kept."""
    if iteration is None or iteration.frozen_at is None:
        return False
    released = [one.released_at for one in published_in(view)]
    reviewed = [one.reviewed_at for one in view.of(Review).all()]
    return any(moment >= iteration.frozen_at for moment in (*released, *reviewed))


def _owed(
    view: Reading, iteration: Iteration | None, frozen: IterationReport | None, until: date
) -> Owed:
    if frozen is not None:
        received = frozen.figures.total("leads") or 0
        fed_back = min(frozen.figures.total("fed_back") or 0, received)
        return Owed(received, 0, received, fed_back)
    if not view.of(LeadBatch).all():
        return Owed()
    leads = round_of(view, iteration) if iteration else LeadRound()
    return view.leads.rounds.owed(leads, until)


def _outdated(
    campaigns: Sequence[Campaign], states: Sequence[CampaignState], version: Version | None
) -> int:
    return sum(
        state is CampaignState.RUNNING
        and version is not None
        and one.version_id not in (None, version.id)
        for one, state in zip(campaigns, states, strict=True)
    )


def _day(iteration: Iteration | None, today: date) -> int | None:
    if iteration is None or not iteration.holds(today):
        return None
    return (today - iteration.starts).days + 1
