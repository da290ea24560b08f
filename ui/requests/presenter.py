"""What the board of requests shows, and what follows when somebody acts on it."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal

from domain.errors import DomainError
from domain.model.campaigns import Campaign
from domain.model.identity import Entity
from domain.model.iterations import Iteration
from domain.model.labels import SIDES
from domain.model.planned_session import PlannedSession
from domain.model.project_calendar import SpecialDay, WorkingDay
from domain.model.release import Version
from domain.model.requests import Request, RequestEvent, RequestState, RequestStep
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.sides import Side
from domain.services.calendars import KeepingCalendar
from domain.services.repeated_asks import Repeating
from domain.services.requesting import Requesting
from domain.services.requests_due import RequestsDue
from domain.services.standing_requests import (
    ACROSS,
    Direction,
    DirectionKept,
    StandingRequest,
    told_by_direction,
)
from ui.desk import Desk, Rereads
from ui.requests.asking import Asking
from ui.requests.looks import AskTyped, SideLook, StepTyped
from ui.requests.view import BETWEEN, OTHERS, RequestsView
from ui.requests.wording import RequestWording, side_tone

OPEN, LATE, TODAY, SOON = "open", "late", "today", "soon"
WAITING, DRAFTS, DONE = "waiting", "drafts", "done"
SOON_DAYS: Final = timedelta(days=3)

KINDS: Final[set[type[Entity]]] = {
    *(Request, RequestEvent, Obligation, Position, Activity, Cell),
    *(WorkingDay, SpecialDay, Campaign, Iteration, Version, PlannedSession),
}


class RequestsPresenter(Rereads):
    """Reads requests for the board, and carries out what it reports.

    Signals:
        told: how the requests stand, in a sentence for the head of the page.

    Attributes:
        words: that sentence.
        requests: all of them, as they stand.
    """

    told = Signal(str)

    def __init__(self, view: RequestsView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._requesting = desk.use(Requesting)
        self._due, self._repeating = desk.use(RequestsDue), desk.use(Repeating)
        self.requests: tuple[StandingRequest, ...] = ()
        self.words = ""
        self._filter, self._scope = OPEN, BETWEEN
        self._asking = Asking(desk)
        self._edited: UUID | None = None
        self._connect()
        desk.changes.watch(KINDS, self)
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown."""
        self.requests = self._requesting.standing()
        self._asking.read()
        self._wording = RequestWording(
            self._desk,
            self._asking.positions,
            self._asking.activities,
            self._desk.use(KeepingCalendar).calendar(),
        )
        self._show()

    def show_request(self, request_id: UUID) -> bool:
        """Show a request that was found elsewhere, whatever is filtered; tell if it is there."""
        found = self._standing(request_id)
        if found is None:
            return False
        self._scope = BETWEEN if found.direction in ACROSS else OTHERS
        keys = (OPEN, DRAFTS, DONE)
        self._filter = next(key for key in keys if found in self._among(key))
        self._show()
        return self._view.select(request_id)

    def show_filter(self, key: str) -> None:
        """Show the requests that a chip stands for."""
        self._filter = key
        self._show()

    def open_new(self, obligation_id: UUID | None = None) -> None:
        """Open the form of a new ask, of a standing obligation where one is named."""
        self._edited = None
        choices = self._asking.choices()
        chosen = next((one for one in choices.obligations if one.key == str(obligation_id)), None)
        typed = chosen.typed if chosen else self._asking.fresh()
        self._view.open_form(choices, typed, new=True)

    # what is shown

    def _show(self) -> None:
        self._show_chips()
        self._show_halves()
        self._show_detail(self._view.chosen)
        self._show_notices()
        self._tell()

    def _show_halves(self) -> None:
        told = told_by_direction(self.requests)
        shown = self._among(self._filter)
        if self._scope == BETWEEN:
            halves = [self._half(one, shown) for one in told[:2]]
        else:
            halves = list(self._other_halves(told[2:], shown))
        self._view.show_board(halves[0], halves[1], anything=bool(self.requests))

    def _half(self, one: DirectionKept, shown: Sequence[StandingRequest]) -> SideLook:
        provider, requester = (self._side(side) for side in one.direction)
        return SideLook(
            self.tr("{provider} owes {requester}").format(provider=provider, requester=requester),
            side_tone(one.direction.provider),
            self._wording.figures(one),
            tuple(self._wording.card(each) for each in shown if each.direction == one.direction),
            self.tr("Nothing among these."),
        )

    def _other_halves(
        self, told: Sequence[DirectionKept], shown: Sequence[StandingRequest]
    ) -> tuple[SideLook, SideLook]:
        """Give what the owner owes, and what goes to or from those who are on no side."""
        halves = []
        for owner, title in (
            (True, self.tr("The owner owes")),
            (False, self.tr("Owed by or to the others")),
        ):
            mine = [one for one in told if (one.direction.provider is Side.OWNER) is owner]
            directions: set[Direction] = {one.direction for one in mine}
            lines = tuple(
                line
                for one in mine
                for line in (
                    self._wording.figures(one) if len(mine) == 1 else self._wording.figures(one)[:1]
                )
            )
            halves.append(
                SideLook(
                    title,
                    side_tone(Side.OWNER if owner else Side.NEUTRAL),
                    lines,
                    tuple(self._wording.card(one) for one in shown if one.direction in directions),
                    self.tr("Nothing among these."),
                )
            )
        return halves[0], halves[1]

    def _show_chips(self) -> None:
        words = {
            OPEN: self.tr("Open"),
            LATE: self.tr("Late"),
            TODAY: self.tr("Due today"),
            SOON: self.tr("Due soon"),
            WAITING: self.tr("Waits for a word"),
            DRAFTS: self.tr("Drafts"),
            DONE: self.tr("Done"),
        }
        chips = [(key, text, len(self._in_scope(self._among(key)))) for key, text in words.items()]
        self._view.show_chips(chips, self._filter)
        others = [one for one in self._among(OPEN) if one.direction not in ACROSS]
        self._view.show_scopes(
            [
                (BETWEEN, self.tr("Marketing and Sales")),
                (OTHERS, self.tr("Owner and others ({n})").format(n=len(others))),
            ],
            self._scope,
        )

    def _in_scope(self, requests: Sequence[StandingRequest]) -> list[StandingRequest]:
        between = self._scope == BETWEEN
        return [one for one in requests if (one.direction in ACROSS) is between]

    def _among(self, key: str) -> list[StandingRequest]:
        today = self._requesting.now().date()

        def holds(one: StandingRequest) -> bool:
            life, day = one.life, one.due_day
            if key == DONE:
                return life.closed_at is not None
            if key == DRAFTS:
                return life.state is RequestState.DRAFT
            if key == WAITING:
                return life.state is RequestState.DELIVERED
            if key == LATE:
                return life.late
            owed = life.owed and not life.late and day is not None
            if key == TODAY:
                return owed and day == today
            if key == SOON:
                return owed and day is not None and today < day <= today + SOON_DAYS
            return life.open

        found = [one for one in self.requests if holds(one)]
        return found[::-1] if key == DONE else found

    def _show_detail(self, request_id: UUID | None) -> None:
        one = self._standing(request_id)
        look = self._wording.look(one) if one else None
        self._view.show_detail(look, fixed=self._desk.read_only)

    def _show_notices(self) -> None:
        proposed, repeated = self._due.proposed(), self._repeating.repeated()
        may = not self._desk.read_only and not self._view.is_writing
        if proposed and may:
            codes = ", ".join(f"{one.obligation.code} ({one.due:%d/%m %H:%M})" for one in proposed)
            self._view.proposed.show_notice(
                "info",
                self.tr("By the register it is time to ask for {codes}.").format(codes=codes),
                self.tr("Ask for all"),
            )
        else:
            self._view.proposed.clear()
        if repeated and may:
            first = repeated[0]
            self._view.repeated.show_notice(
                "info",
                self.tr(
                    "“{what}” was asked for {n} times. What comes again belongs in the register."
                ).format(what=first.newest.what.said(self._desk.tongue()), n=first.times),
                self.tr("Make it standing"),
            )
        else:
            self._view.repeated.clear()

    def _tell(self) -> None:
        late, today = len(self._among(LATE)), len(self._among(TODAY))
        self.words = self.tr("What each department owes the other, by when, and how it was kept")
        if self.requests:
            self.words = self.tr("{open} open in all · {late} late · {today} due today").format(
                open=len(self._among(OPEN)), late=late, today=today
            )
        self.told.emit(self.words)

    def _standing(self, request_id: UUID | None) -> StandingRequest | None:
        return next((one for one in self.requests if one.request.id == request_id), None)

    def _side(self, side: Side) -> str:
        return self._desk.translate(SIDES[side])

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.ask_wanted.connect(self.open_new)
        view.filter_chosen.connect(self.show_filter)
        view.scope_chosen.connect(self._on_scope_chosen)
        view.request_chosen.connect(self._show_detail)
        view.step_chosen.connect(self._on_step_chosen)
        view.panel.form.step_written.connect(self._on_step_written)
        view.panel.edit_wanted.connect(self._on_edit_wanted)
        view.panel.removal_wanted.connect(self._on_removal_wanted)
        view.form.ask_written.connect(self._on_ask_written)
        view.form.cancelled.connect(self._on_cancelled)
        view.proposed.acted.connect(self._on_proposed_wanted)
        view.repeated.acted.connect(self._on_standing_wanted)

    def _on_scope_chosen(self, key: str) -> None:
        self._scope = key
        self._show()

    def _on_step_chosen(self, step: RequestStep) -> None:
        one = self._standing(self._view.chosen)
        if one is None:
            return
        actors = self._asking.actors(one.request, step)
        if not actors:
            self._try(lambda: self._requesting.take(one.request.id, self._asking.bare(step)))
            return
        self._view.panel.open_form(step, actors)

    def _on_step_written(self, typed: StepTyped) -> None:
        chosen = self._view.chosen
        if chosen is None:
            return
        try:
            self._requesting.take(chosen, self._asking.step(typed))
        except DomainError as error:
            self._view.panel.form.refuse(error.said(self._desk.translate))
            return
        self._view.panel.close_form()
        self._view.focus_board()

    def _on_edit_wanted(self) -> None:
        one = self._standing(self._view.chosen)
        if one is not None:
            self._edited = one.request.id
            self._view.open_form(self._asking.choices(), self._asking.typed(one.request), new=False)

    def _on_removal_wanted(self) -> None:
        chosen = self._view.chosen
        if chosen is not None:
            self._try(lambda: self._requesting.remove(chosen))

    def _on_ask_written(self, typed: AskTyped, issue: bool) -> None:
        try:
            shown = self._write(typed, issue=issue)
        except DomainError as error:
            self._view.form.refuse(error.said(self._desk.translate))
            return
        self._view.close_form()
        self._show_notices()
        self.show_request(shown)

    def _write(self, typed: AskTyped, *, issue: bool) -> UUID:
        ask, step = self._asking.ask(typed), self._asking.issuing(typed)
        if self._edited is None:
            return self._requesting.ask(ask, issue=issue, step=step).id
        self._requesting.change(self._edited, ask)
        if issue:
            self._requesting.take(self._edited, step)
        return self._edited

    def _on_cancelled(self) -> None:
        self._view.close_form()
        self._show_notices()

    def _on_proposed_wanted(self) -> None:
        self._try(lambda: self._due.issue(self._due.proposed()))

    def _on_standing_wanted(self) -> None:
        repeated = self._repeating.repeated()
        if repeated:
            self._try(lambda: self._repeating.make_standing(repeated[0]))

    def _try(self, act: Callable[[], object]) -> None:
        """Carry something out; say in place why it was not done."""
        try:
            act()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
        else:
            self._view.notice.clear()
