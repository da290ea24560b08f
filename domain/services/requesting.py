"""Requesting: asking another position for something, and every step until it is accepted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from domain.errors import (
    DuePast,
    MomentOutOfOrder,
    NoteMissing,
    NotFound,
    PartiesAlike,
    RequestFixed,
    StepOutOfTurn,
    TextMissing,
)
from domain.model.allowed_time import DEFAULT_ALLOWED
from domain.model.obligations_kept import allowed_after_return
from domain.model.request_life import RequestLife
from domain.model.request_words import STATES, STEPS_DONE
from domain.model.requests import NEEDS_NOTE, Request, RequestEvent, RequestStep
from domain.model.responsibility import Obligation, Position
from domain.model.wording import Bilingual
from domain.model.working_time import WorkingCalendar
from domain.ports import Reading, UnitOfWork
from domain.services.calendars import project_calendar
from domain.services.flag_words import moment_said
from domain.services.request_rights import check_right, level_reached, usual_actor
from domain.services.standing_requests import StandingRequest, standing_requests
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, TEXT_LIMIT, check_length, clean, mark

INTENTIONS: Final = {
    RequestStep.ISSUED: "issue_request",
    RequestStep.ACKNOWLEDGED: "acknowledge_request",
    RequestStep.DELIVERED: "deliver_request",
    RequestStep.ACCEPTED: "accept_request",
    RequestStep.RETURNED: "return_request",
    RequestStep.ESCALATED: "escalate_request",
    RequestStep.WAIVED: "waive_request",
}


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked for, as somebody writes it down; see ``Request`` for what each field means."""

    provider: str
    requester: str
    what: Bilingual
    decision: str = ""
    form: str = ""
    wanted_by: datetime | None = None
    copied: tuple[str, ...] = ()
    activity: str = ""
    obligation_id: UUID | None = None

    def tidied(self) -> "Ask":
        """Return it cleaned.

        Raises:
            TextMissing: it does not say what is asked for.
            TextTooLong: a text does not fit.
            PartiesAlike: a position asks itself.
        """
        vi = check_length(clean(self.what.vi), LINE_LIMIT)
        en = check_length(clean(self.what.en), LINE_LIMIT)
        if not vi and not en:
            raise TextMissing
        if self.provider == self.requester:
            raise PartiesAlike(code=self.provider)
        return replace(
            self,
            what=Bilingual(vi or en, en or vi),
            decision=check_length(clean(self.decision), LINE_LIMIT),
            form=check_length(clean(self.form), LINE_LIMIT),
        )

    @classmethod
    def of(cls, obligation: Obligation) -> "Ask":
        """Return the ask for an item of a standing obligation."""
        return cls(
            obligation.provider,
            obligation.requester,
            obligation.name,
            form=obligation.accepted_when.vi,
            copied=obligation.copied,
            activity=obligation.activity,
            obligation_id=obligation.id,
        )


@dataclass(frozen=True, slots=True)
class Step:
    """A step as somebody takes it.

    Attributes:
        step: what is done.
        by: code of the position that does it; empty for whoever usually does.
        note: what is to be known of it; returning and waiving need it.
        at: when, aware; None for now.
        due: by when it is due, in place of what the time allowed gives; of issuing alone.
        counts_from: the moment from which the time allowed runs, such as a launch; of issuing
            alone, None for when it is issued.
    """

    step: RequestStep
    by: str = ""
    note: str = ""
    at: datetime | None = None
    due: datetime | None = None
    counts_from: datetime | None = None


class Requesting:
    """Use cases on requests. Undo takes back any step; there is none of refusing."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def now(self) -> datetime:
        """Return the moment, aware, where the laptop stands."""
        return self._bench.clock.now().astimezone()

    def standing(self) -> tuple[StandingRequest, ...]:
        """Return all requests as they stand now, the soonest due first."""
        with self._bench.reading() as view:
            return standing_requests(view, self.now(), self._calendar(view))

    def ask(self, ask: Ask, *, issue: bool = True, step: Step | None = None) -> Request:
        """Write down what is asked for, and ask for it at once.

        Args:
            ask: what it is.
            issue: ask at once; otherwise it stays a draft.
            step: how it is issued; None for now, by the requester.

        Raises:
            TextMissing, TextTooLong, PartiesAlike: see ``Ask.tidied``.
            NotFound: a position, or the obligation, is gone.
            DuePast: it would be due before it is asked for.
        """
        ask = ask.tidied()
        with self._bench.reading() as view:
            code, position = next_code(view)
        with self._bench.doing("issue_request" if issue else "write_request", code=code) as work:
            request = self.put_ask(work, ask, code, position)
            if issue:
                self._take(work, request, step or Step(RequestStep.ISSUED))
        return request

    def change(self, id: UUID, ask: Ask) -> None:
        """Change a draft.

        Raises:
            RequestFixed: it was asked for.
            NotFound: it is gone.
            TextMissing, TextTooLong, PartiesAlike: see ``Ask.tidied``.
        """
        ask, request = ask.tidied(), self._draft(id)
        with self._bench.doing("change_request", code=request.code) as work:
            work.of(Request).put(_with(request, ask))

    def remove(self, id: UUID) -> None:
        """Take a draft away.

        Raises:
            RequestFixed: it was asked for.
            NotFound: it is gone.
        """
        request = self._draft(id)
        with self._bench.doing("remove_request", code=request.code) as work:
            work.of(Request).remove(id)

    def take(self, id: UUID, step: Step) -> None:
        """Take a step.

        Raises:
            NotFound: the request, or the position, is gone.
            StepOutOfTurn: it cannot follow where the request stands.
            StepOfTheOther, WaiverNotTheirs, NobodyCanWaive: it is not for that position.
            NoteMissing: the other side is to read why.
            NotUpYet, TopReached: it cannot go up now.
            MomentOutOfOrder: it is dated before the step it follows, or in the future.
            DuePast: it would be due before it is asked for.
            TextTooLong: the note does not fit.
        """
        with self._bench.reading() as view:
            request = view.of(Request).get(id)
        with self._bench.doing(INTENTIONS[step.step], code=request.code) as work:
            self._take(work, request, step)

    def put_ask(self, work: UnitOfWork, ask: Ask, code: str, position: int) -> Request:
        """Put a tidied ask on the shelf, inside a change that is being made."""
        request = self.asked(work, ask, code, position)
        work.of(Request).put(request)
        return request

    def asked(self, view: Reading, ask: Ask, code: str, position: int) -> Request:
        """Return the request that a tidied ask makes. Nothing is written.

        Raises:
            NotFound: a position is gone.
        """
        for one in (ask.provider, ask.requester):
            if not view.of(Position).all(code=one):
                raise NotFound(mark("position"))
        return Request(
            self._bench.secrets.new_id(),
            code,
            position,
            ask.obligation_id,
            ask.provider,
            ask.requester,
            ask.copied,
            ask.activity,
            ask.what,
            ask.decision,
            ask.form,
            self._bench.clock.now(),
            ask.wanted_by,
        )

    def take_within(self, work: UnitOfWork, request: Request, step: Step) -> None:
        """Take a step inside a change that is being made; see ``take``."""
        self._take(work, request, step)

    def _take(self, work: UnitOfWork, request: Request, step: Step) -> None:
        work.of(RequestEvent).put(self.event_after(work, request, step))

    def event_after(self, view: Reading, request: Request, step: Step) -> RequestEvent:
        """Return what taking a step comes to; see ``take``. Nothing is written."""
        events = tuple(view.of(RequestEvent).all(request_id=request.id))
        now = self._bench.clock.now()
        at = step.at or now
        if at > now or (events and at < events[-1].at):
            before = moment_said((events[-1].at if events else request.made_at).astimezone())
            raise MomentOutOfOrder(before=before)
        life, note = RequestLife(request, events, at), _note(step)
        calendar, level, due = self._calendar(view), 0, None
        if step.step is RequestStep.ESCALATED:
            level = level_reached(life, calendar)
        elif step.step not in life.next_steps:
            raise StepOutOfTurn(
                code=request.code, state=STATES[life.state], step=STEPS_DONE[step.step]
            )
        by = step.by or usual_actor(view, request, step.step)
        position = check_right(view, request, step.step, by)
        if step.step is RequestStep.ISSUED:
            due = self._due(view, request, step, at, calendar)
        elif step.step is RequestStep.RETURNED:
            due = due_after_return(life, at, calendar)
        return RequestEvent(
            self._bench.secrets.new_id(),
            request.id,
            len(events),
            step.step,
            at,
            by,
            position.side,
            note,
            due,
            level,
        )

    def _due(
        self,
        view: Reading,
        request: Request,
        step: Step,
        at: datetime,
        calendar: WorkingCalendar,
    ) -> datetime:
        obligation = (
            view.of(Obligation).find(request.obligation_id) if request.obligation_id else None
        )
        due = step.due or request.wanted_by
        if due is None:
            allowed = (obligation.allowed if obligation else None) or DEFAULT_ALLOWED
            due = allowed.due((step.counts_from or at).astimezone(), calendar)
        if due <= at:
            raise DuePast(due=moment_said(due.astimezone()))
        return due

    def _draft(self, id: UUID) -> Request:
        with self._bench.reading() as view:
            request = view.of(Request).get(id)
            if view.of(RequestEvent).all(request_id=id):
                raise RequestFixed(code=request.code)
        return request

    def _calendar(self, view: Reading) -> WorkingCalendar:
        return project_calendar(view, self._bench.catalogue)


def next_code(view: Reading) -> tuple[str, int]:
    """Return the code and the place of the next request."""
    present: Sequence[Request] = view.of(Request).all()
    numbers = [int(one.code[1:]) for one in present if one.code[1:].isdigit()]
    return code_of(1 + max(numbers, default=0)), 1 + max((o.position for o in present), default=-1)


def code_of(number: int) -> str:
    """Return the code of the n-th request."""
    return f"Y{number:02}"


def due_after_return(life: RequestLife, at: datetime, calendar: WorkingCalendar) -> datetime:
    """Return by when the second delivery is due: half the working time allowed at first."""
    first, issued = life.first_due, life.issued_at
    allowed = timedelta(0)
    if first is not None and issued is not None:
        allowed = calendar.between(issued.astimezone(), first.astimezone())
    return calendar.due(at.astimezone(), allowed_after_return(allowed))


def _note(step: Step) -> str:
    note = check_length(clean(step.note, multiline=True), TEXT_LIMIT)
    if step.step in NEEDS_NOTE and not note:
        raise NoteMissing
    return note


def _with(request: Request, ask: Ask) -> Request:
    return replace(
        request,
        provider=ask.provider,
        requester=ask.requester,
        copied=ask.copied,
        activity=ask.activity,
        what=ask.what,
        decision=ask.decision,
        form=ask.form,
        wanted_by=ask.wanted_by,
    )
