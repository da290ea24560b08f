"""What is to be done next in the loop, each with the day by which: late things first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.model.lead_batches import LeadBatch
from domain.model.loop import LoopState, Sitting, state_of
from domain.model.request_life import RequestLife
from domain.model.revision import EvidenceProposal
from domain.model.working_time import WorkingCalendar, day_here
from domain.ports import Reading
from domain.services.flagging import StandingMessage
from domain.services.loop_facts import LoopStanding, reported_until, word_due
from domain.services.standing_requests import lives_in
from domain.services.versioning import review_of
from domain.services.weighing import WeighedClaim

AHEAD: Final = timedelta(days=14)
"""How long before its day a review is spoken of."""

FROZEN_BEFORE: Final = 2
"""Working days before the review by which the figures are frozen (obligation O16)."""

_BATCHES = 3
_SETTLED = (LoopState.RELEASED, LoopState.BRIEFING, LoopState.DRAWING)


class NextKind(StrEnum):
    """What is to be done; of things due on one day the first comes first."""

    SESSION = "session"
    REQUESTS_LATE = "requests_late"
    REQUESTS_TODAY = "requests_today"
    FEEDBACK = "feedback"
    MESSAGES = "messages"
    FREEZE = "freeze"
    REVISE = "revise"
    STALE = "stale"
    AIM = "aim"
    REVIEW = "review"
    BRIEF = "brief"
    DRAW = "draw"
    ITERATION = "iteration"
    CAMPAIGN = "campaign"
    CHANGE_OVER = "change_over"


@dataclass(frozen=True, slots=True)
class NextThing:
    """One thing to do.

    Attributes:
        kind: what it is.
        due: the day by which; None where it has none.
        count: how many things it is about.
        name: what it is about, in the words of whoever wrote it; empty where that is all.
        number: number of an iteration or a version; empty where it is about none.
    """

    kind: NextKind
    due: date | None = None
    count: int = 0
    name: str = ""
    number: str = ""

    def days_left(self, today: date) -> int | None:
        """Return in how many days it is due: below 0 it is late, None without a day."""
        return None if self.due is None else (self.due - today).days


@dataclass(frozen=True, slots=True)
class Waiting:
    """What may wait for somebody, told elsewhere.

    Attributes:
        calendar: when people of the project work.
        weighed: the claims in use.
        flagged: messages that wait for a decision.
        proposed: changes for which the evidence speaks, and on which nobody has decided.
    """

    calendar: WorkingCalendar

    weighed: Sequence[WeighedClaim] = ()
    flagged: Sequence[StandingMessage] = ()
    proposed: Sequence[EvidenceProposal] = ()


def next_things(
    view: Reading, now: datetime, standing: LoopStanding, waiting: Waiting
) -> tuple[NextThing, ...]:
    """Return what is to be done, late things first, things without a day last.

    Args:
        view: the workspace.
        now: the moment, in local time.
        standing: the place in the loop.
        waiting: what may wait for somebody.
    """
    found = [*_to_begin(standing), *_of_messages(waiting.flagged), *_of_requests(view, now)]
    if standing.facts.one_way:
        found.append(NextThing(NextKind.CHANGE_OVER))
    else:
        found += [*_of_leads(view, now, waiting.calendar), *_of_figures(standing, waiting.calendar)]
        found += [*_of_claims(view, standing, waiting), *_of_campaigns(standing)]
    order = list(NextKind)
    return tuple(sorted(found, key=lambda one: (one.due or date.max, order.index(one.kind))))


def _to_begin(standing: LoopStanding) -> Iterator[NextThing]:
    """Give what takes the loop on to its next station."""
    facts, iteration = standing.facts, standing.iteration
    if facts.sitting is not Sitting.NONE:
        yield NextThing(NextKind.SESSION, standing.today)
    if facts.unready and not facts.signed:
        yield NextThing(NextKind.BRIEF, count=facts.unready)
    if not facts.signed and not facts.one_way and facts.sitting is Sitting.NONE:
        yield NextThing(NextKind.DRAW)
    if facts.one_way or not facts.signed:
        return
    if iteration is None or (iteration.ends is not None and state_of(facts) in _SETTLED):
        following = 1 + (iteration.number if iteration else 0)
        yield NextThing(NextKind.ITERATION, number=str(following))
    elif not facts.begun and not standing.planned:
        aimed_at = standing.version.number if standing.version else ""
        yield NextThing(NextKind.CAMPAIGN, number=aimed_at)


def _of_messages(flagged: Sequence[StandingMessage]) -> Iterator[NextThing]:
    if flagged:
        days = [one.due.date() for one in flagged if one.due is not None]
        codes = ", ".join(one.message.code for one in flagged)
        yield NextThing(NextKind.MESSAGES, min(days, default=None), len(flagged), codes)


def _of_requests(view: Reading, now: datetime) -> Iterator[NextThing]:
    """Give what one department owes another: what is late, and what is due today."""
    owed = [one for one in lives_in(view, now) if one.owed and one.due is not None]
    late = [one for one in owed if one.late]
    today = [one for one in owed if not one.late and day_of(one) == now.date()]
    for kind, lives in ((NextKind.REQUESTS_LATE, late), (NextKind.REQUESTS_TODAY, today)):
        if lives:
            codes = ", ".join(one.request.code for one in lives)
            yield NextThing(kind, min(map(day_of, lives)), len(lives), codes)


def day_of(life: RequestLife) -> date:
    """Return the day by which a request that was asked for is due."""
    assert life.due is not None
    return day_here(life.due)


def _of_leads(view: Reading, now: datetime, calendar: WorkingCalendar) -> Iterator[NextThing]:
    """Give the batches whose leads wait for a word of Sales, the longest wait first."""
    batches = {one.id: one for one in view.of(LeadBatch).all()}
    if not batches:
        return
    for one in view.leads.rounds.waiting(reported_until(now, calendar))[:_BATCHES]:
        batch = batches[one.batch_id]
        since = one.oldest or batch.imported_at.astimezone(now.tzinfo).date()
        due = word_due(since, calendar).date()
        yield NextThing(NextKind.FEEDBACK, due, one.leads, batch.name)


def _of_figures(standing: LoopStanding, calendar: WorkingCalendar) -> Iterator[NextThing]:
    """Give the figures that are to be frozen: of an iteration that is over, or soon reviewed."""
    iteration = standing.iteration
    if iteration is None or standing.frozen is not None or not standing.facts.begun:
        return
    due = None
    if iteration.review_on is not None:
        due = calendar.days_before(iteration.review_on, FROZEN_BEFORE)
    over = iteration.ends is not None and iteration.ends < standing.today
    if over or (due is not None and due - standing.today <= AHEAD):
        yield NextThing(NextKind.FREEZE, due, number=str(iteration.number))


def _of_claims(view: Reading, standing: LoopStanding, waiting: Waiting) -> Iterator[NextThing]:
    if standing.version is None:
        return
    review = review_of(view, standing.version)
    if standing.iteration is not None and not standing.facts.settled:
        review = standing.iteration.review_on or review
    if waiting.proposed:
        first = waiting.proposed[0].text
        yield NextThing(NextKind.REVISE, review, len(waiting.proposed), first)
    elif review - standing.today <= AHEAD:
        yield NextThing(NextKind.REVIEW, review, number=standing.version.number)
    stale = [one for one in waiting.weighed if "stale" in one.flags]
    if stale:
        yield NextThing(NextKind.STALE, standing.today, len(stale), _texts(stale))


def _of_campaigns(standing: LoopStanding) -> Iterator[NextThing]:
    if standing.facts.outdated and standing.version is not None:
        number = standing.version.number
        yield NextThing(NextKind.AIM, standing.today, standing.facts.outdated, number=number)


def _texts(claims: Sequence[WeighedClaim]) -> str:
    """Return the text of the most important one."""
    return max(claims, key=lambda one: (one.claim.importance, -one.claim.position)).claim.text
