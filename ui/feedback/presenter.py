"""What the page of Sales' feedback shows, and what follows when somebody acts on it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from PySide6.QtCore import QTimer

from domain.errors import DomainError, NotFound, ReporterUnknown
from domain.model.brief import Person, Workspace
from domain.model.campaigns import Campaign
from domain.model.feedback import FeedbackField
from domain.model.feedback_draft import FeedbackDraft
from domain.model.lead_batches import HeardSoFar, LeadBatch, lead_code
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim, Persona
from domain.model.sales_feedback import Feedback
from domain.services.lead_forms import FeedbackForm
from domain.services.reporting_leads import Reporter, ReportingLeads, talk_fits
from ui.desk import Desk, Rereads
from ui.feedback.looks import LeadLook, SoFarLook
from ui.feedback.reading import ALL, WhatWaits, filter_of, read_so_far, read_waiting
from ui.feedback.view import FeedbackView, lead_number
from ui.feedback.wording import FeedbackWords
from ui.jobs import Job

KEPT_AFTER: Final = 1_200
"""Milliseconds after which what was typed is kept; a crash loses no more than two seconds."""

_CHANGES_QUESTIONS: Final = frozenset({"outcome", "persona_id", "qualified"})


class FeedbackPresenter(Rereads):
    """Leads a salesperson from lead to lead."""

    def __init__(self, view: FeedbackView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._reporting = desk.use(ReportingLeads)
        self._words = FeedbackWords(desk)
        self._waits: WhatWaits | None = None
        self._form: FeedbackForm | None = None
        self._draft: FeedbackDraft | None = None
        self._so_far: SoFarLook | None = None
        self._filter, self._reporter, self._code = ALL, -1, self._last_code()
        self._done: list[int] = []
        self._job: Job | None = None
        self._typed = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._typed.timeout.connect(self.keep)
        self._ours = self._unkept = False
        view.save.setEnabled(not desk.read_only)
        self._connect(view)
        desk.changes.watch(
            {Feedback, LeadBatch, Campaign, Claim, Persona, Person, FeedbackField}, self
        )
        self.reread()

    def _connect(self, view: FeedbackView) -> None:
        view.list.lead_chosen.connect(self._on_lead_chosen)
        view.form.changed.connect(self._on_changed)
        view.new.changed.connect(self._on_changed)
        view.form.replied.connect(self._on_replied)
        view.form.judged.connect(self._on_judged)
        view.save_wanted.connect(self._on_save_wanted)
        view.skip_wanted.connect(self._on_skip_wanted)
        view.find_wanted.connect(self._on_find_wanted)
        view.filter_chosen.connect(self._on_filter_chosen)
        view.first_step_wanted.connect(lambda: self._desk.ways.go("campaigns"))
        view.history.take_away.connect(self._on_take_away)
        view.reporter.chosen.connect(self._on_reporter_chosen)
        view.reporter.coded.connect(self._on_coded)
        view.left.connect(self.keep)

    def _last_code(self) -> str:
        """Return the code under which somebody reported here when the workspace was open last."""
        settings, here = self._desk.settings, self._workspace()
        return settings.reporter(here.id) if settings and here else ""

    def _remember_code(self, code: str) -> None:
        settings, here = self._desk.settings, self._workspace()
        self._code = code
        if settings and here:
            settings.keep_reporter(here.id, code)

    def _workspace(self) -> Workspace | None:
        with self._desk.bench.reading() as view:
            return next(iter(view.of(Workspace).all()), None)

    # what is shown

    def reread(self) -> None:
        """Read what waits beside the window, then show it."""
        if self._ours:
            return
        if self._waits is None:
            self._view.show_nothing(leads=None)
        if self._job is not None:
            self._job.cancel()
        wanted = filter_of(self._filter)
        self._job = self._desk.jobs.run(
            lambda job: read_waiting(self._desk, wanted),
            owner=self,
            done=self._on_read,
            failed=self._on_failed,
        )

    def speak(self) -> None:
        """Say everything anew in the language of the window."""
        self._view.form.offer(self._words.options())
        if self._waits is not None:
            self._offer(self._waits)
            self._view.list.leads.forget()
            self._show_count()
        if self._form is not None:
            self._show_form(another_lead=False)
            self._read_so_far(self._form.lead.batch_id)

    def _on_read(self, waits: WhatWaits) -> None:
        first, self._waits = self._waits is None, waits
        self._view.form.offer(self._words.options())
        self._offer(waits)
        done = self._reporting.page(self._done)
        self._done = [one.lead.number for one in done if one.lead.heard_on]
        numbers = [*self._done, *waits.numbers] if self._done else waits.numbers
        self._view.list.leads.show(numbers, set(self._done), self._looks)
        self._show_count()
        if not waits.anything:
            self._leave_form()
            self._view.show_nothing(leads=False)
        elif self._form is None or not self._show_again(self._form.lead.number):
            self._go_on()
            if first and self._form is not None:
                self._view.take_keyboard()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            raise error
        self._view.show_fact(error.said(self._desk.translate))

    def _looks(self, numbers: Sequence[int]) -> list[LeadLook]:
        return [self._words.lead(one) for one in self._reporting.page(numbers)]

    def _offer(self, waits: WhatWaits) -> None:
        """Offer whose leads are shown, and who reports."""
        choices = [
            (ALL, self.tr("All that wait")),
            *((f"batch:{one.id.hex}", one.name) for one in waits.batches),
            *((f"campaign:{one.id.hex}", f"{one.code} {one.name}") for one in waits.campaigns),
            *((f"seller:{one}", self.tr("of {who}").format(who=one)) for one in waits.sellers),
        ]
        if self._filter not in [key for key, _ in choices]:
            self._filter = ALL
        self._view.offer_filters(choices, self._filter)
        names = [_called(one) for one in waits.reporters]
        codes = [one.code for one in waits.reporters]
        self._reporter = codes.index(self._code) if self._code and self._code in codes else -1
        self._view.reporter.offer(names, self._reporter, self._code)

    def _show_count(self) -> None:
        leads = self._view.list.leads
        left = len(leads.numbers) - len(leads.done)
        self._view.show_count(self.tr("{n} · oldest first").format(n=left))

    # one lead

    def _show_lead(self, number: int) -> bool:
        """Show the form of a lead; tell whether it is still there."""
        self.keep()
        try:
            self._form = self._reporting.form(number)
        except NotFound:
            self._leave_form()
            return False
        self._draft = self._form.draft
        self._view.forget_fact()
        self._view.list.select(number)
        self._so_far = None
        self._show_form(another_lead=True)
        self._read_so_far(self._form.lead.batch_id)
        return True

    def _show_again(self, number: int) -> bool:
        """Show the lead as it is now, after something changed elsewhere."""
        self.keep()
        try:
            self._form = self._reporting.form(number)
        except NotFound:
            self._leave_form()
            return False
        another = self._draft is None or self._draft.id != self._form.draft.id
        self._draft = self._form.draft
        self._view.list.select(number)
        self._show_form(another_lead=another)
        self._read_so_far(self._form.lead.batch_id)
        return True

    def _show_form(self, *, another_lead: bool) -> None:
        assert self._form is not None
        assert self._draft is not None
        self._view.show_form(self._words.form(self._form), self._draft, another_lead=another_lead)
        words, whole = self._words.complete(self._form, self._draft)
        self._view.show_complete(words, whole=whole)
        self._show_side()

    def _show_side(self) -> None:
        assert self._form is not None
        said = self._reporting.reports(self._form.lead.number) if self._form.reports else ()
        reports = [self._words.report(one, counts=at == 0) for at, one in enumerate(said)]
        self._view.show_side(self._so_far, reports)

    def _leave_form(self) -> None:
        self._typed.stop()
        self._unkept = False
        self._form = self._draft = None

    def _go_on(self, after: int | None = None) -> None:
        """Show the next lead that waits; where none is left, say so."""
        leads = self._view.list.leads
        numbers, done = leads.numbers, leads.done
        at = numbers.index(after) + 1 if after in numbers else 0
        order = (*range(at, len(numbers)), *range(at))
        following = next((numbers[row] for row in order if numbers[row] not in done), None)
        if following is None or not self._show_lead(following):
            batch = self._form.lead.batch_id if self._form else None
            self._leave_form()
            self._view.show_nothing(leads=True)
            if batch is not None:
                self._read_so_far(batch)

    def _read_so_far(self, batch_id: UUID) -> None:
        self._desk.jobs.run(
            lambda job: read_so_far(self._desk, batch_id),
            owner=self,
            done=self._on_so_far,
            failed=self._on_failed,
        )

    def _on_so_far(self, told: tuple[LeadBatch, HeardSoFar] | None) -> None:
        self._so_far = None if told is None else self._words.so_far(*told)
        self._view.so_far.show_batch(self._so_far)

    # what is typed

    def keep(self) -> None:
        """Keep what is typed, where anything is."""
        if not self._unkept or self._draft is None or self._desk.read_only:
            return
        self._typed.stop()
        self._unkept = False
        self._reporting.keep_draft(self._draft)

    def _put(self, draft: FeedbackDraft, *, anew: bool) -> None:
        """Take on what was typed; the questions follow where they depend on it."""
        assert self._form is not None
        self._draft = draft
        self._unkept = True
        if not self._typed.isActive():
            self._typed.start()
        if anew:
            self._form = self._reporting.form(draft.lead, draft)
        self._view.forget_fact()
        self._view.show_form(self._words.form(self._form), draft, another_lead=False)
        words, whole = self._words.complete(self._form, draft)
        self._view.show_complete(words, whole=whole)

    def _on_changed(self, name: str, value: object) -> None:
        if self._draft is None:
            return
        if name == "outcome":
            value = ContactOutcome(str(value)) if value else None
        changed = replace(self._draft, **{name: value})  # type: ignore[arg-type]
        if name == "outcome":
            changed = self._dated(changed)
        self._put(changed, anew=name in _CHANGES_QUESTIONS)

    def _dated(self, draft: FeedbackDraft) -> FeedbackDraft:
        """Return it with today as the day of a conversation, where no other one is told."""
        assert self._form is not None
        today = self._reporting.today()
        if not draft.conversation:
            return draft.talked(None)
        fits = talk_fits(today, self._form.lead, today)
        return draft.talked(today) if draft.talked_on is None and fits else draft

    def _on_replied(self, code: str, answers: tuple[str, ...] | None) -> None:
        if self._draft is not None:
            self._put(self._draft.replied(code, answers), anew=False)

    def _on_judged(self, claim_id: UUID, holds: bool | None) -> None:
        if self._draft is not None:
            self._put(self._draft.judged(claim_id, holds=holds), anew=False)

    # what is done

    def _on_save_wanted(self) -> None:
        if self._draft is None or self._desk.read_only:
            return
        number = self._draft.lead
        self.keep()  # so that taking the report back brings back what was typed
        try:
            self._ours = True
            said = self._reporting.report(self._draft, by=self._code)
        except DomainError as fact:
            self._view.show_fact(fact.said(self._desk.translate))
            if isinstance(fact, ReporterUnknown):
                self._view.reporter.begin()
            return
        finally:
            self._ours = False
        self._typed.stop()
        self._unkept = False
        self._view.notice.clear()
        if number not in self._done:
            self._done.append(number)
        self._view.list.leads.mark_done(number)
        self._show_count()
        self._go_on(after=number)
        self._view.begin()
        saved = self.tr("{code} is reported.").format(code=lead_code(said.lead))
        self._view.announce_saved(saved)

    def _on_skip_wanted(self, step: int) -> None:
        numbers = self._view.list.leads.numbers
        if self._form is None or not numbers:
            return
        here = self._form.lead.number
        at = numbers.index(here) + step if here in numbers else 0
        self._show_lead(numbers[at % len(numbers)])
        self._view.begin()

    def _on_lead_chosen(self, number: int) -> None:
        if self._form is None or self._form.lead.number != number:
            self._show_lead(number)

    def _on_find_wanted(self, code: str) -> None:
        number = lead_number(code)
        if number is not None and self._show_lead(number):
            self._view.begin()
            return
        here = self._draft
        if here is None and self._waits is not None and self._waits.anything:
            self._go_on()
        self._view.show_fact(self.tr("There is no lead {code}.").format(code=code))

    def _on_filter_chosen(self, key: object) -> None:
        self.keep()
        self._filter, self._done = str(key), []
        self._leave_form()
        self.reread()

    def _on_take_away(self, id: UUID) -> None:
        self._reporting.take_away(id)

    def _on_reporter_chosen(self, at: int) -> None:
        assert self._waits is not None
        who = self._waits.reporters[at]
        code = who.code
        if not code and who.person_id is not None:
            code = self._reporting.give_code(who.person_id, self._reporting.free_code())
        self._reporter = at
        self._remember_code(code)
        self._view.reporter.code.set_text(code)
        self._view.notice.clear()
        self._view.begin()

    def _on_coded(self, code: str) -> None:
        """Report under a code that was typed; it becomes the code of the person chosen."""
        assert self._waits is not None
        reporters = self._waits.reporters
        who = reporters[self._reporter] if 0 <= self._reporter < len(reporters) else None
        try:
            if who is not None and who.person_id is not None:
                code = self._reporting.give_code(who.person_id, code)
        except DomainError as fact:
            self._view.reporter.code.refuse(fact.said(self._desk.translate))
            return
        self._remember_code(code.strip())
        self._view.notice.clear()


def _called(one: Reporter) -> str:
    return one.name or one.code
