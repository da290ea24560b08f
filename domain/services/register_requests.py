"""The requests in a workbook that came back: each changed row is a step, a new row is an ask."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Final

from domain.errors import (
    ChangedInTheApp,
    MomentUnclear,
    NoteWithoutStep,
    ToldByTheClock,
    WordUnknown,
)
from domain.model.due_days import day_typed
from domain.model.register_workbook import RegisterBase, RegisterEdit, RowEdit
from domain.model.request_life import RequestLife
from domain.model.requests import Request, RequestEvent, RequestState, RequestStep
from domain.model.wording import Bilingual, Tongue
from domain.ports import Reading, UnitOfWork
from domain.services.calendars import project_calendar
from domain.services.register_rows import code_in
from domain.services.requesting import Ask, Requesting, Step, next_code
from domain.services.workbench import Workbench
from domain.text import clean

_STEP_FIELDS: Final = ("state", "delivered_on", "note")
_DAY_ENDS: Final = time(17)


class RequestRows:
    """Requests: their steps, with day and note; the rest of a row is fixed once it was asked."""

    def __init__(self, bench: Workbench, view: Reading, base: RegisterBase, tongue: Tongue) -> None:
        """Look at a workspace, in the language of the workbook."""
        self._view, self._base, self._tongue = view, base, tongue
        self._requesting = Requesting(bench)
        self._calendar = project_calendar(view, bench.catalogue)
        self._all = {one.id: one for one in view.of(Request).all()}

    def called(self, edit: RegisterEdit) -> str:
        """Return what people say for the row of an edit."""
        return edit.handed.called if edit.handed else ""

    def now(self, edit: RegisterEdit) -> str | None:
        """Return what stands here; None where it is gone."""
        if edit.handed is None:
            return ""
        request = self._all.get(edit.handed.id)
        if request is None:
            return None
        if edit.field not in _STEP_FIELDS:
            return edit.before
        life = self._life(request)
        if edit.field == "state":
            return self._word(life.state)
        if edit.field == "note":
            return next((one.note for one in reversed(life.events) if one.note), "")
        return _delivered(life)

    def is_done(self, edit: RegisterEdit, now: str) -> bool:
        """Tell whether it stands here already."""
        if edit.kind is RowEdit.ADDED:
            what = clean(edit.cells.get("what", ""))
            day = self._day(edit.cells.get("due_on", ""))
            return any(
                one.what.said(self._tongue) == what and _on(one.wanted_by) == day
                for one in self._all.values()
            )
        return (
            edit.kind is RowEdit.CHANGED
            and edit.field in _STEP_FIELDS
            and (clean(now) == clean(edit.after))
        )

    def moved_on(self, edit: RegisterEdit, now: str) -> bool:
        """Tell whether it was changed here since."""
        assert edit.handed is not None
        steps = len(self._view.of(RequestEvent).all(request_id=edit.handed.id))
        return steps != edit.handed.steps

    def check(self, edit: RegisterEdit, same_row: Sequence[RegisterEdit]) -> None:
        """Raise what keeps an edit from being taken in."""
        if edit.kind is RowEdit.REMOVED or (edit.field and edit.field not in _STEP_FIELDS):
            raise ChangedInTheApp
        if edit.handed is None:
            ask = self._ask(edit)
            request = self._requesting.asked(self._view, ask, *next_code(self._view))
            self._requesting.event_after(self._view, request, Step(RequestStep.ISSUED))
            return
        request = self._all[edit.handed.id]
        step = self._step(request, [one for one in same_row if one.field in _STEP_FIELDS])
        self._requesting.event_after(self._view, request, step)

    def take(self, work: UnitOfWork, edits: Sequence[RegisterEdit]) -> None:
        """Carry out the edits of one row."""
        handed = edits[0].handed
        if handed is None:
            request = self._requesting.put_ask(work, self._ask(edits[0]), *next_code(work))
            self._requesting.take_within(work, request, Step(RequestStep.ISSUED))
            return
        request = work.of(Request).get(handed.id)
        self._requesting.take_within(work, request, self._step(request, edits))

    def _step(self, request: Request, edits: Sequence[RegisterEdit]) -> Step:
        """Return the step that the edits of a row come to: one, with its day and its note."""
        typed = {one.field: one.after for one in edits}
        at = None
        if typed.get("delivered_on"):
            at = self._moment(typed["delivered_on"])
        elif "delivered_on" in typed:
            raise ChangedInTheApp  # a delivery is taken back by undo
        if "state" in typed:
            step = self._wanted(typed["state"])
        elif at is not None:
            step = RequestStep.DELIVERED
        else:
            raise NoteWithoutStep
        return Step(step, note=typed.get("note", ""), at=at)

    def _wanted(self, word: str) -> RequestStep:
        code = self._base.code("state", word)
        if code is None:
            raise WordUnknown(word=word)
        state = RequestState(code)
        if state in (RequestState.OVERDUE, RequestState.ESCALATED):
            raise ToldByTheClock
        if state is RequestState.DRAFT:
            raise ChangedInTheApp
        return RequestStep(state.value)

    def _ask(self, edit: RegisterEdit) -> Ask:
        cells = edit.cells
        day = self._day(cells.get("due_on", ""))
        if cells.get("due_on") and day is None:
            raise MomentUnclear(typed=clean(cells["due_on"]))
        return Ask(
            code_in(cells.get("provider", "")),
            code_in(cells.get("requester", "")),
            Bilingual.same(clean(cells.get("what", ""))),
            wanted_by=self._closing(day) if day else None,
        ).tidied()

    def _moment(self, text: str) -> datetime:
        day = self._day(text, past=True)
        if day is None:
            raise MomentUnclear(typed=clean(text))
        return min(self._closing(day), self._requesting.now())

    def _closing(self, day: date) -> datetime:
        hours = self._calendar.hours(day)
        ends = hours[-1][1] if hours else _DAY_ENDS
        return datetime.combine(day, ends, self._requesting.now().tzinfo)

    def _day(self, text: str, *, past: bool = False) -> date | None:
        """Return a day as a spreadsheet or a person writes it."""
        return day_typed(text.split("T", maxsplit=1)[0], self._requesting.now().date(), past=past)

    def _life(self, request: Request) -> RequestLife:
        events = tuple(self._view.of(RequestEvent).all(request_id=request.id))
        return RequestLife(request, events, self._requesting.now())

    def _word(self, state: RequestState) -> str:
        found = self._base.words.get("state", {})
        return next((word for word, code in found.items() if code == state.value), state.value)


def _delivered(life: RequestLife) -> str:
    found = [one.at for one in life.events if one.step is RequestStep.DELIVERED]
    return f"{found[-1].astimezone():%Y-%m-%d}" if found else ""


def _on(moment: datetime | None) -> date | None:
    return moment.astimezone().date() if moment else None
