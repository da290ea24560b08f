"""Reminding: who is to do what with the requests that are open, grouped by who is to act."""

from collections.abc import Mapping

from domain.marking import fill
from domain.model.brief import Person, Workspace
from domain.model.reminders import ReminderLine, ReminderPart, Reminders
from domain.model.requests import RequestState
from domain.model.responsibility import Position
from domain.model.wording import Tongue
from domain.ports import Reading
from domain.services.calendars import project_calendar
from domain.services.flag_words import moment_said
from domain.services.standing_requests import StandingRequest, standing_requests
from domain.services.workbench import Workbench
from domain.text import Translate, mark

_ASKS = {
    True: mark("To be looked at: accept it, or return it with a reason."),
    False: mark("It is to be delivered."),
}


class Reminding:
    """Makes lists of reminders. It sends nothing: there is no network."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def reminders(self, translate: Translate, tongue: Tongue, *, names: bool) -> Reminders:
        """Return what everybody is to do now; nothing is in it where nothing is open.

        Args:
            translate: says literals in the language of the list.
            tongue: that language.
            names: put the people who hold a position beside it.
        """
        now = self._bench.clock.now().astimezone()
        with self._bench.reading() as view:
            calendar = project_calendar(view, self._bench.catalogue)
            requests = standing_requests(view, now, calendar)
            called = _called(view, tongue, names=names)
            workspaces = view.of(Workspace).all()
        parts: dict[str, list[ReminderLine]] = {}
        for one in requests:
            if one.life.open:
                line = _line(one, translate, tongue, called)
                parts.setdefault(_actor(one), []).append(line)
        return Reminders(
            title=translate(mark("What is owed")),
            workspace=workspaces[0].name if workspaces else "",
            dated=moment_said(now),
            note=translate(
                mark("What one department needs to know from the other is owed, with a day.")
            ),
            parts=tuple(
                ReminderPart(called.get(code, code), tuple(parts[code])) for code in sorted(parts)
            ),
        )


def _actor(one: StandingRequest) -> str:
    """Return the code of the position that is to act: the requester once it was delivered."""
    return one.request.provider if one.life.owed else one.request.requester


def _line(
    one: StandingRequest, translate: Translate, tongue: Tongue, called: Mapping[str, str]
) -> ReminderLine:
    request, life = one.request, one.life
    assert life.due is not None
    late = life.late
    sentence = mark("was due {moment}, {days} days late") if late else mark("due {moment}")
    if late and not life.days_late():
        sentence = mark("was due {moment}")
    moment = moment_said(life.due.astimezone())
    delivered = life.state is RequestState.DELIVERED
    other = request.provider if delivered else request.requester
    return ReminderLine(
        code=request.code,
        what=request.what.said(tongue),
        to=called.get(other, other),
        due=fill(translate(sentence), {"moment": moment, "days": life.days_late()}),
        late=late,
        asks=translate(_ASKS[delivered]),
    )


def _called(view: Reading, tongue: Tongue, *, names: bool) -> dict[str, str]:
    """Return what positions are called, by code, with people only where they are wanted."""
    people: dict[str, list[str]] = {}
    for person in view.of(Person).all() if names else ():
        if person.role:
            people.setdefault(person.role, []).append(person.name)
    found = {}
    for one in view.of(Position).all():
        words = f"{one.code} · {one.name.said(tongue)}"
        held = ", ".join(people.get(one.code, ()))
        found[one.code] = f"{words} ({held})" if held else words
    return found
