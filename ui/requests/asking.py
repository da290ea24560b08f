"""Between the forms and the method: what can be chosen, and what was typed as it is meant."""

from datetime import datetime, time
from typing import Final

from domain.errors import MomentUnclear
from domain.model.allowed_time import WorkingSpan
from domain.model.due_moments import moment_typed
from domain.model.requests import Request, RequestStep
from domain.model.responsibility import Activity, Obligation, Position
from domain.model.wording import Bilingual
from domain.services.calendars import project_calendar
from domain.services.request_rights import actors_of
from domain.services.requesting import Ask, Requesting, Step
from domain.text import clean
from ui.desk import Desk
from ui.requests.looks import AskChoices, AskTyped, Choices, ObligationChoice, StepTyped

_DAY_ENDS: Final = time(17)


class Asking:
    """Reads what can be chosen, and understands what was typed.

    Attributes:
        positions: by code.
        activities: name of each by its code, in the window's language.
    """

    def __init__(self, desk: Desk) -> None:
        """Work for the forms of an open workspace."""
        self._desk = desk
        self._requesting = desk.use(Requesting)
        self.positions: dict[str, Position] = {}
        self.activities: dict[str, str] = {}
        self._obligations: dict[str, Obligation] = {}

    def read(self) -> None:
        """Read what can be chosen anew."""
        tongue = self._desk.tongue()
        with self._desk.bench.reading() as view:
            self.positions = {one.code: one for one in view.of(Position).all()}
            self.activities = {one.code: one.name.said(tongue) for one in view.of(Activity).all()}
            self._obligations = {str(one.id): one for one in view.of(Obligation).all(retired=False)}

    def choices(self) -> AskChoices:
        """Return what the form of an ask offers."""
        tongue = self._desk.tongue()
        return AskChoices(
            tuple(self._choice(key, one) for key, one in self._obligations.items()),
            tuple(
                (code, f"{code} · {one.name.said(tongue)}") for code, one in self.positions.items()
            ),
            tuple((code, f"{code} {name}") for code, name in self.activities.items()),
        )

    def fresh(self) -> AskTyped:
        """Return what a new ask begins with: Marketing asks Sales' lead, to be turned round."""
        codes = list(self.positions)
        provider = "SAL" if "SAL" in codes else (codes[0] if codes else "")
        requester = "MKL" if "MKL" in codes else (codes[-1] if codes else "")
        return AskTyped(provider=provider, requester=requester)

    def typed(self, request: Request) -> AskTyped:
        """Return a draft as the form shows it."""
        return AskTyped(
            obligation=str(request.obligation_id or ""),
            what=request.what.said(self._desk.tongue()),
            provider=request.provider,
            requester=request.requester,
            decision=request.decision,
            form=request.form,
            due=f"{request.wanted_by.astimezone():%d/%m/%Y %H:%M}" if request.wanted_by else "",
            activity=request.activity,
        )

    def ask(self, typed: AskTyped) -> Ask:
        """Return what a form asks for.

        Raises:
            MomentUnclear: the day cannot be told.
        """
        obligation = self._obligations.get(typed.obligation)
        what = Bilingual.same(typed.what)
        if obligation and clean(typed.what) == obligation.name.said(self._desk.tongue()):
            what = obligation.name
        return Ask(
            provider=typed.provider,
            requester=typed.requester,
            what=what,
            decision=typed.decision,
            form=typed.form,
            wanted_by=self._moment(typed.due),
            copied=obligation.copied if obligation else (),
            activity=typed.activity,
            obligation_id=obligation.id if obligation else None,
        )

    def issuing(self, typed: AskTyped) -> Step:
        """Return how an ask is issued.

        Raises:
            MomentUnclear: a moment cannot be told.
        """
        return Step(RequestStep.ISSUED, counts_from=self._moment(typed.counts_from))

    def step(self, typed: StepTyped) -> Step:
        """Return a step as it was typed.

        Raises:
            MomentUnclear: the moment cannot be told.
        """
        at = self._moment(typed.when, past=True)
        return Step(typed.step, typed.by, typed.note, at)

    def bare(self, step: RequestStep) -> Step:
        """Return a step that nobody may take, so that the method says why."""
        return Step(step, note="…")

    def actors(self, request: Request, step: RequestStep) -> Choices:
        """Return who may take a step, the usual one first."""
        tongue = self._desk.tongue()
        with self._desk.bench.reading() as view:
            found = actors_of(view, request, step)
        return tuple((one.code, f"{one.code} · {one.name.said(tongue)}") for one in found)

    def _choice(self, key: str, one: Obligation) -> ObligationChoice:
        tongue = self._desk.tongue()
        typed = AskTyped(
            obligation=key,
            what=one.name.said(tongue),
            provider=one.provider,
            requester=one.requester,
            form=one.accepted_when.said(tongue),
            activity=one.activity if one.activity in self.activities else "",
        )
        from_moment = isinstance(one.allowed, WorkingSpan) and one.allowed.before
        words = f"{one.code} {one.name.said(tongue)}"
        return ObligationChoice(key, words, typed, one.due.said(tongue), from_moment)

    def _moment(self, text: str, *, past: bool = False) -> datetime | None:
        if not clean(text):
            return None
        now = self._requesting.now()
        moment = moment_typed(text, now, closing=self._closing(), past=past)
        if moment is None:
            raise MomentUnclear(typed=clean(text))
        return moment

    def _closing(self) -> time:
        """Return when a full day ends in this project."""
        with self._desk.bench.reading() as view:
            week = project_calendar(view, self._desk.catalogue).week
        return max((spans[-1][1] for spans in week.values() if spans), default=_DAY_ENDS)
