"""Reporting leads: what Sales says of each, in under a minute a lead (method, C.2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from domain.errors import (
    AttemptsDisagree,
    AttemptsOutOfBounds,
    ConversationDayWrong,
    ConversationOwed,
    NextStepPast,
    OutcomeMissing,
    ReporterCodeTaken,
    ReporterUnknown,
)
from domain.model.brief import Person
from domain.model.campaigns import Campaign
from domain.model.feedback_draft import FeedbackDraft
from domain.model.journal import UndoRole
from domain.model.lead_batches import HeardSoFar, Lead, LeadFilter, LeadOrder, lead_code
from domain.model.sales_feedback import Feedback, Reply
from domain.model.sides import Side
from domain.ports import Reading
from domain.services.lead_forms import FeedbackForm, LeadForms, personas_sought
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean

MOST_ATTEMPTS: Final = 99
"""More attempts at one lead are a slip of the keyboard."""

_AT_LEAST: Final = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who reports leads.

    Attributes:
        code: under which it is kept; empty for a person who needs one yet.
        name: what people call them; empty for a code that only files name.
        person_id: the person of the brief, or None.
    """

    code: str
    name: str
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class WaitingLead:
    """A lead in the list of those that wait.

    Attributes:
        lead: the lead.
        source: its campaign, or how its file names it, or its channel.
        age: days since it came in; None where the day is not known.
    """

    lead: Lead
    source: str
    age: int | None


class ReportingLeads:
    """Use cases of the form on which Sales reports leads."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._forms = LeadForms(bench)

    def today(self) -> date:
        """Return the day on which the laptop stands."""
        return self._bench.today()

    def waiting(self, wanted: LeadFilter = LeadFilter()) -> Sequence[int]:  # noqa: B008 - frozen
        """Return the numbers of the leads that Sales has not reported on, the oldest first."""
        with self._bench.reading() as view:
            return view.leads.numbers(replace(wanted, fed_back=False), LeadOrder.OLDEST)

    def how_many_wait(self, wanted: LeadFilter = LeadFilter()) -> int:  # noqa: B008 - frozen
        """Return how many leads Sales has not reported on."""
        with self._bench.reading() as view:
            return view.leads.count(replace(wanted, fed_back=False))

    def page(self, numbers: Sequence[int]) -> tuple[WaitingLead, ...]:
        """Return some leads of the list."""
        with self._bench.reading() as view:
            names = {one.id: one.name for one in view.of(Campaign).all()}
            found = view.leads.page(numbers)
        return tuple(self._waiting(lead, names) for lead in found)

    def _waiting(self, lead: Lead, names: dict[UUID, str]) -> WaitingLead:
        record = lead.record
        source = record.campaign_id and names.get(record.campaign_id)
        return WaitingLead(lead, source or record.campaign or record.channel, self._age(lead))

    def _age(self, lead: Lead) -> int | None:
        day = lead.record.received_on
        return None if day is None else max(0, (self.today() - day).days)

    def form(self, number: int, draft: FeedbackDraft | None = None) -> FeedbackForm:
        """Return the form of a lead.

        Args:
            number: of the lead.
            draft: how the form is filled; None takes what was typed last, else what was reported.

        Raises:
            NotFound: there is no such lead.
        """
        with self._bench.reading() as view:
            lead = view.leads.get(number)
            reports = _reports(view, number)
            typed = draft or _draft(view, number) or self._begun(number, reports)
            campaign_id = lead.record.campaign_id
            campaign = campaign_id and view.of(Campaign).find(campaign_id)
            questions, personas = self._forms.questions(view), personas_sought(view)
        return FeedbackForm(
            *(lead, campaign or None, self._age(lead), typed),
            *(reports[0] if reports else None, len(reports), questions),
            self._forms.claims(lead, typed, personas),
            personas,
        )

    def _begun(self, number: int, reports: Sequence[Feedback]) -> FeedbackDraft:
        id = self._bench.secrets.new_id()
        return FeedbackDraft.of(reports[0], id) if reports else FeedbackDraft(id, number)

    def reports(self, number: int) -> tuple[Feedback, ...]:
        """Return what was reported of a lead, the one that counts first."""
        with self._bench.reading() as view:
            return tuple(_reports(view, number))

    def so_far(self, batch_id: UUID) -> HeardSoFar:
        """Return what was reported of the leads of a batch so far."""
        with self._bench.reading() as view:
            return view.leads.heard_so_far(LeadFilter(batch_id=batch_id))

    def keep_draft(self, draft: FeedbackDraft) -> None:
        """Keep what is typed, so that it survives a crash; it is no evidence and no step of undo.

        A draft from which everything was taken away is kept no longer.
        """
        with self._bench.doing("draft_of_lead", role=UndoRole.ROUTINE) as work:
            shelf = work.of(FeedbackDraft)
            for other in shelf.all(lead=draft.lead):
                if other.id != draft.id or draft.empty:
                    shelf.remove(other.id)
            if not draft.empty:
                shelf.put(_shortened(draft))

    def report(self, draft: FeedbackDraft, *, by: str) -> Feedback:
        """Report a lead; what was reported of it before stays in its history.

        Args:
            draft: the form as it is filled.
            by: code of who reports.

        Raises:
            ReporterUnknown: it is not said who reports.
            OutcomeMissing: it is not said what came of the contact.
            ConversationOwed: it tells what takes a conversation, and there was none.
            ConversationDayWrong: it was before the lead came in, or is still to come.
            AttemptsDisagree, AttemptsOutOfBounds: attempts or days cannot be so.
            NextStepPast: the next step is on a day that has passed.
            TextTooLong: a text does not fit.
            NotFound: the lead is gone.
        """
        if not by:
            raise ReporterUnknown
        draft = self._checked(draft)
        with self._bench.reading() as view:
            self._check_day(draft.talked_on, view.leads.get(draft.lead))
            before = _reports(view, draft.lead)
        said = draft.report(
            id=self._bench.secrets.new_id(),
            given_at=self._after(before),
            given_by=by,
        )
        with self._bench.doing("say_of_lead", lead=lead_code(draft.lead)) as work:
            work.of(Feedback).put(said)
            for typed in work.of(FeedbackDraft).all(lead=draft.lead):
                work.of(FeedbackDraft).remove(typed.id)
        return said

    def take_away(self, id: UUID) -> None:
        """Take a report away; the one before it counts again.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            said = view.of(Feedback).get(id)
        with self._bench.doing("unsay_of_lead", lead=lead_code(said.lead)) as work:
            work.of(Feedback).remove(id)

    def reporters(self) -> tuple[Reporter, ...]:
        """Return who may report: the salespeople of the brief, then codes that only files name."""
        with self._bench.reading() as view:
            people = [one for one in view.of(Person).all() if one.side is Side.SALES]
            codes = [code for code, _ in view.leads.values("seller")]
        known = {one.code for one in people}
        return (
            *(Reporter(one.code, one.name, one.id) for one in people),
            *(Reporter(code, "") for code in codes if code not in known),
        )

    def free_code(self) -> str:
        """Return a code that nobody has, for a salesperson who needs one."""
        with self._bench.reading() as view:
            taken = {one.code for one in view.of(Person).all()}
            taken |= {code for code, _ in view.leads.values("seller")}
        return next(code for n in range(1, len(taken) + 2) if (code := f"S{n}") not in taken)

    def give_code(self, person_id: UUID, code: str) -> str:
        """Give a salesperson the code under which reports are kept; return it.

        Raises:
            ReporterUnknown: there is no code.
            ReporterCodeTaken: somebody else has it.
            TextTooLong: it does not fit.
        """
        code = check_length(clean(code), NAME_LIMIT)
        if not code:
            raise ReporterUnknown
        with self._bench.reading() as view:
            person = view.of(Person).get(person_id)
            others = [one for one in view.of(Person).all() if one.id != person_id]
        if any(one.code.casefold() == code.casefold() for one in others):
            raise ReporterCodeTaken(code=code)
        with self._bench.doing("edit_person") as work:
            work.of(Person).put(replace(person, code=code))
        return code

    def _after(self, before: Sequence[Feedback]) -> datetime:
        """Return when a report is given: now, and later than any other, whatever the clock says."""
        now = self._bench.clock.now()
        return max(now, before[0].given_at + _AT_LEAST) if before else now

    def _check_day(self, talked_on: date | None, lead: Lead) -> None:
        if talked_on is not None and not talk_fits(talked_on, lead, self.today()):
            raise ConversationDayWrong(day=f"{talked_on:%d/%m/%Y}")

    def _checked(self, draft: FeedbackDraft) -> FeedbackDraft:
        if draft.outcome is None:
            raise OutcomeMissing
        tidy = _tidied(draft)
        if tidy.told and not tidy.conversation:
            raise ConversationOwed
        for count in (tidy.attempts, tidy.days):
            if count is not None and not 1 <= count <= MOST_ATTEMPTS:
                raise AttemptsOutOfBounds(most=MOST_ATTEMPTS)
        if tidy.attempts is not None and (tidy.days or 0) > tidy.attempts:
            raise AttemptsDisagree(attempts=tidy.attempts)
        if tidy.next_on is not None and tidy.next_on < self.today():
            raise NextStepPast(day=f"{tidy.next_on:%d/%m/%Y}")
        return tidy if tidy.conversation else tidy.talked(None)


def talk_fits(day: date, lead: Lead, last: date) -> bool:
    """Tell whether a conversation can have been on a day: once the lead was there, until a day."""
    came = lead.record.received_on
    return (came is None or came <= day) and day <= last


def _reports(view: Reading, number: int) -> list[Feedback]:
    found = view.of(Feedback).all(lead=number)
    return sorted(found, key=lambda one: (one.given_at, one.id), reverse=True)


def _draft(view: Reading, number: int) -> FeedbackDraft | None:
    found = view.of(FeedbackDraft).all(lead=number)
    return found[-1] if found else None


def _tidied(draft: FeedbackDraft) -> FeedbackDraft:
    words = check_length(clean(draft.words, multiline=True), TEXT_LIMIT)
    return replace(
        draft,
        words=words,
        words_agreed=bool(words) and draft.words_agreed,
        something_new=check_length(clean(draft.something_new, multiline=True), TEXT_LIMIT),
        next_step=check_length(clean(draft.next_step), LINE_LIMIT),
        replies=tuple(map(_tidy_reply, draft.replies)),
    )


def _tidy_reply(reply: Reply) -> Reply:
    answers = (check_length(clean(one), TEXT_LIMIT) for one in reply.answers)
    return Reply(reply.field, tuple(one for one in answers if one))


def _shortened(draft: FeedbackDraft) -> FeedbackDraft:
    """Return a draft that fits; nothing that is typed may stand in the way of keeping the rest."""
    return replace(
        draft,
        words=clean(draft.words, multiline=True)[:TEXT_LIMIT],
        something_new=clean(draft.something_new, multiline=True)[:TEXT_LIMIT],
        next_step=clean(draft.next_step)[:LINE_LIMIT],
        replies=tuple(
            Reply(one.field, tuple(clean(text)[:TEXT_LIMIT] for text in one.answers))
            for one in draft.replies
        ),
    )
