"""Requests in the words of the window's language: for the board, and for the panel beside it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from domain.marking import Translate
from domain.model.labels import SIDES
from domain.model.request_life import rises_at
from domain.model.request_words import LEVELS, STATES, STEP_VERBS, STEPS_DONE
from domain.model.requests import RequestEvent, RequestState, RequestStep
from domain.model.responsibility import Position
from domain.model.sides import Side
from domain.model.statistics.display import rate_said
from domain.model.wording import Tongue
from domain.model.working_time import WorkingCalendar
from domain.services.flag_words import moment_said
from domain.services.standing_requests import DirectionKept, StandingRequest
from ui.desk import Desk
from ui.direction.looks import CardLook, Line
from ui.requests.looks import RequestLook

LEAST: Final = 5
"""Items under which no percentage is said (domain.md D.2)."""

_TONES: Final = {
    RequestState.DRAFT: ("neutral", ""),
    RequestState.ISSUED: ("neutral", ""),
    RequestState.ACKNOWLEDGED: ("neutral", ""),
    RequestState.DELIVERED: ("good", ""),
    RequestState.ACCEPTED: ("good", "✓ "),
    RequestState.RETURNED: ("warn", "! "),
    RequestState.OVERDUE: ("bad", "! "),
    RequestState.ESCALATED: ("bad", "▲ "),
    RequestState.WAIVED: ("neutral", ""),
}
_ORDER: Final = (
    RequestStep.ISSUED,
    RequestStep.DELIVERED,
    RequestStep.ACCEPTED,
    RequestStep.ACKNOWLEDGED,
    RequestStep.RETURNED,
    RequestStep.ESCALATED,
    RequestStep.WAIVED,
)


class RequestWording(QObject):
    """Says requests as they stand."""

    def __init__(
        self,
        desk: Desk,
        positions: Mapping[str, Position],
        activities: Mapping[str, str],
        calendar: WorkingCalendar,
    ) -> None:
        """Speak the window's language.

        Args:
            desk: the open workspace.
            positions: by code.
            activities: name of each by its code.
            calendar: when people work.
        """
        super().__init__()
        self._tongue: Tongue = desk.tongue()
        self._say: Translate = desk.translate
        self._positions, self._activities = positions, activities
        self._calendar = calendar

    def card(self, one: StandingRequest) -> CardLook:
        """Say a request as a card of the board."""
        tone, sign = _TONES[one.life.state]
        request = one.request
        return CardLook(
            id=request.id,
            code=request.code,
            text=request.what.said(self._tongue),
            lines=(
                Line(f"{request.provider} → {request.requester}"),
                *((Line(self.due(one)),) if one.life.due and not one.life.late else ()),
                *((Line(self.waits(one)),) if self.waits(one) else ()),
            ),
            status=f"{sign}{self._say(STATES[one.life.state])}",
            tone=tone,
            quiet=not one.life.open,
            flag=self._flag(one),
            flag_tone="bad",
        )

    def look(self, one: StandingRequest) -> RequestLook:
        """Say all of a request."""
        tone, sign = _TONES[one.life.state]
        steps = set(one.life.next_steps)
        if not one.may_rise:
            steps.discard(RequestStep.ESCALATED)
        return RequestLook(
            id=one.request.id,
            title=one.request.code,
            text=one.request.what.said(self._tongue),
            status=self._say(STATES[one.life.state]),
            tone=tone,
            sign=sign.strip(),
            parts=tuple(self._parts(one)),
            steps=tuple((step, self.verb(one, step)) for step in _ORDER if step in steps),
            draft=one.life.state is RequestState.DRAFT,
            history=tuple(self._event(event) for event in reversed(one.life.events)),
        )

    def verb(self, one: StandingRequest, step: RequestStep) -> str:
        """Say what a button does; letting it go up names up to whom."""
        if step is not RequestStep.ESCALATED:
            return self._say(STEP_VERBS[step])
        words = self.tr("Escalate to: {level}")
        return words.format(level=self._say(LEVELS[one.should_rise]))

    def due(self, one: StandingRequest) -> str:
        """Say by when a request is due."""
        assert one.life.due is not None
        return self.tr("by {moment}").format(moment=moment_said(one.life.due.astimezone()))

    def late(self, one: StandingRequest) -> str:
        """Say for how long a request has been late; empty where it is not."""
        if not one.life.late or one.life.due is None:
            return ""
        days = one.life.days_late()
        if not days:
            return self.tr("late since {time} today").format(
                time=f"{one.life.due.astimezone():%H:%M}"
            )
        return QCoreApplication.translate("RequestWording", "%n day(s) late", None, days)

    def waits(self, one: StandingRequest) -> str:
        """Say for what a request waits besides its delivery; empty for nothing."""
        if one.life.state is RequestState.DELIVERED:
            words = self.tr("waits for a word of {requester}")
            return words.format(requester=one.request.requester)
        if one.may_rise:
            return self.tr("to be told: {level}").format(level=self._say(LEVELS[one.should_rise]))
        if one.life.level and one.life.open:
            return self.tr("told: {level}").format(level=self._say(LEVELS[one.life.level]))
        return ""

    def figures(self, one: DirectionKept) -> tuple[Line, ...]:
        """Say how a direction keeps what it owes; the same lines for each."""
        decimal = "," if self._tongue is Tongue.VIETNAMESE else "."

        def rate(k: int, n: int) -> str:
            return rate_said(k, n, least=LEAST, translate=self._say, decimal=decimal)

        on_time, first = one.kept.on_time, one.kept.first_time_right
        age = self.tr("nothing is open")
        if one.median_days is not None:
            age = self.tr("{open} open, {late} of them late · median age {days} days").format(
                open=one.open, late=one.late, days=f"{one.median_days:.1f}".replace(".", decimal)
            )
        return (
            Line(self.tr("On time: {rate}").format(rate=rate(on_time.k, on_time.n)), "ink"),
            Line(self.tr("Right at first: {rate}").format(rate=rate(first.k, first.n)), "ink"),
            Line(age),
        )

    def party(self, code: str) -> str:
        """Say a position: its code, name and side."""
        position = self._positions.get(code)
        if position is None:
            return code
        side = self._say(SIDES[position.side])
        return f"{code} · {position.name.said(self._tongue)} ({side})"

    def _flag(self, one: StandingRequest) -> str:
        """Say for how long a card has been late, and when it was due."""
        late, due = self.late(one), one.life.due
        if not late or due is None or not one.life.days_late():
            return late
        return self.tr("{late} · was due {moment}").format(
            late=late, moment=f"{due.astimezone():%H:%M %d/%m}"
        )

    def _parts(self, one: StandingRequest) -> list[tuple[str, tuple[Line, ...]]]:
        request, life = one.request, one.life
        parts: list[tuple[str, tuple[Line, ...]]] = [
            (self.tr("Owes it"), (Line(self.party(request.provider), "ink"),)),
            (self.tr("Is entitled"), (Line(self.party(request.requester), "ink"),)),
        ]
        if life.due is not None:
            late = (Line(self.late(one), "bad"),) if life.late else ()
            parts.append((self.tr("Due"), (Line(self.due(one), "ink"), *late, *self._rising(one))))
        elif request.wanted_by is not None:
            moment = moment_said(request.wanted_by.astimezone())
            parts.append((self.tr("Wanted by"), (Line(moment, "ink"),)))
        for caption, words in (
            (self.tr("For which decision"), request.decision),
            (self.tr("Accepted when"), self._form(one)),
            (self.tr("Gets a copy"), ", ".join(request.copied)),
            (self.tr("Of the register"), one.obligation.code if one.obligation else ""),
            (self.tr("Activity"), self._activity(request.activity)),
        ):
            if words:
                parts.append((caption, (Line(words, "ink"),)))
        return parts

    def _form(self, one: StandingRequest) -> str:
        if one.obligation is not None and one.obligation.accepted_when.vi == one.request.form:
            return one.obligation.accepted_when.said(self._tongue)
        return one.request.form

    def _activity(self, code: str) -> str:
        return f"{code} {self._activities.get(code, '')}".strip()

    def _rising(self, one: StandingRequest) -> tuple[Line, ...]:
        """Say when a late request goes up to whom."""
        if not one.life.late:
            return ()
        return tuple(
            Line(f"{moment_said(moment)}: {self._say(LEVELS[level])}")
            for level, moment in enumerate(rises_at(one.life, self._calendar), 1)
            if level > one.life.level
        )

    def _event(self, event: RequestEvent) -> Line:
        done = self._say(STEPS_DONE[event.step])
        words = f"{moment_said(event.at.astimezone())} · {event.by}: {done}"
        if event.level:
            words = f"{words} → {self._say(LEVELS[event.level])}"
        if event.due_at is not None:
            due = self.tr("by {moment}").format(moment=moment_said(event.due_at.astimezone()))
            words = f"{words}, {due}"
        return Line(f"{words}\n{event.note}" if event.note else words)


def side_tone(side: Side) -> str:
    """Return the colour of a side."""
    return "neutral" if side is Side.NEUTRAL else side.value


def closing_time(calendar: WorkingCalendar, now: datetime) -> datetime:
    """Return when work ends on the day of a moment, or at its next working day."""
    spans = calendar.hours(now.date())
    return datetime.combine(now.date(), spans[-1][1], now.tzinfo) if spans else now
