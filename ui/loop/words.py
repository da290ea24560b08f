"""The loop in words: stations, the middle of the ring, what is next."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from domain.marking import mark
from domain.model.iteration_figures import LEAST_N
from domain.model.loop import LoopState, Sitting, Station, StationState
from domain.services.loop_facts import LoopStanding
from domain.services.looping import Loop
from domain.services.next_things import NextKind, NextThing
from ui.desk import Desk
from ui.loop.looks import NAMES, NextLook, RingLook, StationLook
from ui.shell.pages import PAGES

STATES: dict[LoopState, str] = {
    LoopState.BRIEFING: mark("Being briefed"),
    LoopState.DRAWING: mark("Drawing together"),
    LoopState.DIRECTING: mark("Setting the direction"),
    LoopState.RELEASED: mark("Signed, not yet run"),
    LoopState.CAMPAIGN_LIVE: mark("Campaigns run"),
    LoopState.COLLECTING: mark("Collecting feedback"),
    LoopState.FIGURES_FROZEN: mark("Figures frozen"),
    LoopState.REVIEWING: mark("Under review"),
    LoopState.HANDED_OVER: mark("Handed over"),
}
_STATION_STATES: dict[StationState, str] = {
    StationState.DONE: mark("done"),
    StationState.NOW: mark("the project stands here"),
    StationState.WAITING: mark("something waits here"),
    StationState.NOT_YET: mark("not yet"),
    StationState.ABSENT: mark("not in the one-way process"),
}
_TONES = {
    Station.BRIEF: "both",
    Station.DRAW: "both",
    Station.CAMPAIGN: "marketing",
    Station.LEADS: "sales",
    Station.FEEDBACK: "sales",
    Station.REVISE: "marketing",
}
_WAYS: dict[NextKind, tuple[tuple[str, str], ...]] = {
    NextKind.SESSION: (("session", ""),),
    NextKind.REQUESTS_LATE: (("requests", "late"),),
    NextKind.REQUESTS_TODAY: (("requests", "today"),),
    NextKind.FEEDBACK: (("feedback", ""),),
    NextKind.MESSAGES: (("direction", ""),),
    NextKind.FREEZE: (),
    NextKind.REVISE: (("personas", "revise"),),
    NextKind.STALE: (("personas", "unknown"),),
    NextKind.AIM: (("campaigns", "campaigns"),),
    NextKind.REVIEW: (("session", ""),),
    NextKind.BRIEF: (("brief", ""),),
    NextKind.DRAW: (("session", ""),),
    NextKind.ITERATION: (("campaigns", "next_iteration"),),
    NextKind.CAMPAIGN: (("campaigns", "new_campaign"),),
    NextKind.CHANGE_OVER: (("campaigns", "next_iteration"),),
}
_STATION_WAYS: dict[Station, tuple[tuple[str, str], ...]] = {
    Station.BRIEF: (("brief", ""),),
    Station.DRAW: (("session", ""),),
    Station.CAMPAIGN: (("campaigns", "campaigns"),),
    Station.LEADS: (("leads", ""), ("campaigns", "campaigns")),
    Station.FEEDBACK: (("feedback", ""),),
    Station.REVISE: (("personas", "revise"),),
}


def way_to(station: Station) -> tuple[str, str]:
    """Return page and pane of a station."""
    return _first_there(_STATION_WAYS[station])


class LoopWords(QObject):
    """Says the loop in the language of the window."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def ring(self, loop: Loop) -> RingLook:
        """Say the ring."""
        above, large, below, tone = self._middle(loop)
        stations = tuple(self._station(loop, one) for one in loop.stations)
        return RingLook(stations, loop.one_way, above, large, below, tone)

    def next(self, things: tuple[NextThing, ...], today: date) -> tuple[NextLook, ...]:
        """Say what is to be done."""
        return tuple(
            self._thing(one, place, one.days_left(today)) for place, one in enumerate(things)
        )

    # the ring

    def _station(self, loop: Loop, station: Station) -> StationLook:
        state, name = loop.stations[station], self._desk.translate(NAMES[station])
        line = self._line(loop.standing, station)
        if state is StationState.ABSENT:
            line = self._desk.translate(_STATION_STATES[state])
        said = f"{name}: {self._desk.translate(_STATION_STATES[state])}"
        if state is not StationState.ABSENT:
            said = f"{said}. {line}"
        return StationLook(station, state, _TONES[station], name, line, said)

    def _line(self, standing: LoopStanding, station: Station) -> str:
        lines = {
            Station.BRIEF: self._brief,
            Station.DRAW: self._draw,
            Station.CAMPAIGN: self._campaigns,
            Station.LEADS: self._leads,
            Station.FEEDBACK: self._feedback,
            Station.REVISE: self._revise,
        }
        return lines[station](standing)

    def _brief(self, standing: LoopStanding) -> str:
        if standing.facts.unready:
            return self.tr("still missing: {n}").format(n=standing.facts.unready)
        return self.tr("both sides briefed")

    def _draw(self, standing: LoopStanding) -> str:
        if standing.facts.sitting is not Sitting.NONE:
            return self.tr("session {number} is open").format(number=standing.sessions)
        if standing.version is not None:
            return self.tr("session done · v{number}").format(number=standing.version.number)
        return self.tr("not signed yet") if standing.sessions else self.tr("no session yet")

    def _campaigns(self, standing: LoopStanding) -> str:
        parts = [
            words.format(n=count)
            for words, count in (
                (self.tr("{n} running"), standing.facts.live),
                (self.tr("{n} planned"), standing.planned),
                (self.tr("{n} ended"), standing.ended),
            )
            if count
        ]
        return " · ".join(parts) or self.tr("none yet")

    def _leads(self, standing: LoopStanding) -> str:
        owed = standing.owed
        if not owed.received:
            return self.tr("none yet")
        received = self.tr("{n} received").format(n=owed.received)
        if standing.frozen is not None:
            return self._last(standing, received)
        return f"{received} · " + self.tr("{n} untouched").format(n=owed.untouched)

    def _feedback(self, standing: LoopStanding) -> str:
        owed = standing.owed
        if not owed.due:
            return self.tr("none due yet") if owed.received else self.tr("none yet")
        frozen = standing.frozen is not None
        words = self.tr("{k} of {n} leads") if frozen else self.tr("{k} of {n} due")
        line = words.format(k=owed.fed_back, n=owed.due)
        if _enough(owed.due):
            line = f"{line} · {_percent(owed.fed_back, owed.due)}"
        return self._last(standing, line) if frozen else line

    def _last(self, standing: LoopStanding, line: str) -> str:
        """Say that a figure is of the round that is over, once the next one is to begin."""
        if not standing.facts.settled:
            return line
        return self.tr("last round: {figure}").format(figure=line)

    def _revise(self, standing: LoopStanding) -> str:
        facts = standing.facts
        if standing.version is None:
            return self.tr("nothing signed yet")
        if facts.to_revise:
            return _counted_changes(facts.to_revise)
        if facts.frozen and not facts.settled:
            return self.tr("waits for the review")
        if facts.settled:
            return self.tr("v{number} in force").format(number=standing.version.number)
        return self.tr("nothing to revise yet")

    def _middle(self, loop: Loop) -> tuple[str, str, str, str]:
        standing = loop.standing
        state = self._desk.translate(STATES[loop.state])
        iteration = standing.iteration
        if loop.one_way:
            handed = _counted_handed(standing.owed.received)
            large = handed if standing.owed.received else state
            return self.tr("One-way process"), large, self.tr("nothing comes back"), "muted"
        if iteration is None:
            return self.tr("Before the first iteration"), state, "", "muted"
        above = self.tr("Iteration {number}").format(number=iteration.number)
        if standing.day is not None:
            above += " · " + self.tr("day {day}").format(day=standing.day)
        if loop.state is LoopState.RELEASED and standing.version is not None and loop.next:
            large = self.tr("v{number} in force").format(number=standing.version.number)
            if standing.frozen is None:
                return above, large, state, "muted"
            return above, large, *self._over(loop)
        if standing.frozen is not None:
            return above, state, self.tr("waits for the review"), "muted"
        return self._collecting(above, state, standing)

    def _over(self, loop: Loop) -> tuple[str, str]:
        """Say that an iteration is over, and that the next review is late where it is."""
        reviews = (one for one in loop.next if one.kind is NextKind.REVIEW)
        left = next((one.days_left(loop.standing.today) for one in reviews), None)
        if left is not None and left < 0:
            return self.tr("next review: {late}").format(late=_counted_late(-left)), "warn"
        return self.tr("figures frozen, reviewed"), "muted"

    def _collecting(
        self, above: str, state: str, standing: LoopStanding
    ) -> tuple[str, str, str, str]:
        owed = standing.owed
        large = state
        if _enough(owed.due):
            share = _percent(owed.fed_back, owed.due)
            large = self.tr("{share} fed back").format(share=share)
        elif owed.due:
            large = self.tr("{k} of {n} fed back").format(k=owed.fed_back, n=owed.due)
        if owed.waiting:
            return above, large, _counted_waiting(owed.waiting), "warn"
        return above, large, state if large != state else "", "muted"

    # what is next

    def _thing(self, thing: NextThing, place: int, left: int | None) -> NextLook:
        title, detail, verb = self._said(thing)
        page, pane = _first_there(_WAYS[thing.kind])
        when, tone = self._when(left)
        key = f"{thing.kind.value}:{place}"
        return NextLook(key, tone, title, detail, when, verb, page, pane)

    def _when(self, left: int | None) -> tuple[str, str]:
        if left is None:
            return "", "neutral"
        if left < 0:
            return _counted_late(-left), "bad"
        if left == 0:
            return self.tr("today"), "warn"
        return (self.tr("tomorrow") if left == 1 else _counted_ahead(left)), "both"

    def _said(self, thing: NextThing) -> tuple[str, str, str]:
        """Return title, detail and verb of a thing."""
        kind, count, number = thing.kind, thing.count, thing.number
        quoted = f"“{thing.name}”"
        said: dict[NextKind, tuple[str, str, str]] = {
            NextKind.SESSION: (
                self.tr("Go on with the session"),
                self.tr("It is still open"),
                self.tr("Go on"),
            ),
            NextKind.REQUESTS_LATE: (_counted_overdue(count), thing.name, self.tr("Open")),
            NextKind.REQUESTS_TODAY: (_counted_today(count), thing.name, self.tr("Open")),
            NextKind.FEEDBACK: (
                self.tr("Get Sales' feedback"),
                self.tr("Lead batch “{name}”: waiting {n}").format(name=thing.name, n=count),
                self.tr("Open"),
            ),
            NextKind.MESSAGES: (_counted_messages(count), thing.name, self.tr("Decide")),
            NextKind.FREEZE: (
                self.tr("Freeze the figures of iteration {number}").format(number=number),
                self.tr("so that the review speaks of numbers that stay"),
                self.tr("Freeze…"),
            ),
            NextKind.REVISE: (_counted_proposed(count), quoted, self.tr("Review")),
            NextKind.STALE: (_counted_stale(count), quoted, self.tr("Ask Sales")),
            NextKind.AIM: (
                _counted_outdated(count),
                self.tr("version {number} is in force").format(number=number),
                self.tr("Update"),
            ),
            NextKind.REVIEW: (
                self.tr("Review version {number}").format(number=number),
                self.tr("both departments look at it again"),
                self.tr("Prepare"),
            ),
            NextKind.BRIEF: (
                self.tr("Complete the brief"),
                self.tr("still missing: {n}").format(n=count),
                self.tr("Open"),
            ),
            NextKind.DRAW: (
                self.tr("Draw the customer together"),
                self.tr("Marketing and Sales, in one session"),
                self.tr("Begin"),
            ),
            NextKind.ITERATION: (
                self.tr("Begin iteration {number}").format(number=number),
                self.tr("one round: campaigns, feedback, review"),
                self.tr("Begin…"),
            ),
            NextKind.CAMPAIGN: (
                self.tr("Add the campaigns of this iteration"),
                self.tr("aim them at version {number}").format(number=number),
                self.tr("Add…"),
            ),
            NextKind.CHANGE_OVER: (
                self.tr("Change over to the loop"),
                self.tr("What was done stays; from then on Sales feeds back"),
                self.tr("Change over…"),
            ),
        }
        return said[kind]


def _first_there(ways: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """Return the first of some ways whose page there is; nowhere where there is none."""
    there = {page.key for page in PAGES}
    return next((way for way in ways if way[0] in there), ("", ""))


def _enough(n: int) -> bool:
    return n >= LEAST_N["coverage"]


def _percent(k: int, n: int) -> str:
    return f"{round(100 * k / n)}%"


def _counted_late(days: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n days late", "", days)


def _counted_ahead(days: int) -> str:
    return QCoreApplication.translate("LoopCounts", "in %n days", "", days)


def _counted_messages(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n messages wait for a decision", "", count)


def _counted_proposed(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "Review %n proposed changes", "", count)


def _counted_stale(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n claims went stale", "", count)


def _counted_overdue(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n requests are late", "", count)


def _counted_today(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n requests are due today", "", count)


def _counted_outdated(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n campaigns aim at an old version", "", count)


def _counted_changes(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n changes proposed", "", count)


def _counted_handed(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n leads handed over", "", count)


def _counted_waiting(count: int) -> str:
    return QCoreApplication.translate("LoopCounts", "%n leads wait for Sales", "", count)
