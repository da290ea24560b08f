"""Searching: things by name or words, whatever their marks; never what is hidden."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.model.brief import Person, Usp
from domain.model.call_library import Call
from domain.model.campaigns import Campaign
from domain.model.direction import Message
from domain.model.persona import Claim, Persona
from domain.model.quotes import Quote
from domain.model.record import Action, Decision, ParkedItem
from domain.model.requests import Request, RequestEvent, RequestStep
from domain.model.responsibility import Activity, Obligation
from domain.model.sow import SowLine
from domain.model.wording import Bilingual, Tongue
from domain.ports import Reading
from domain.services.workbench import Workbench
from domain.services.writings import public_notes
from domain.text import fold

_CLOSING = (RequestStep.ACCEPTED, RequestStep.WAIVED)


class ThingKind(StrEnum):
    """What was found."""

    PERSONA = "persona"
    CLAIM = "claim"
    MESSAGE = "message"
    USP = "usp"
    NOTE = "note"
    ACTIVITY = "activity"
    OBLIGATION = "obligation"
    SOW_LINE = "sow_line"
    REQUEST = "request"
    PERSON = "person"
    PARKED = "parked"
    DECISION = "decision"
    ACTION = "action"
    QUOTE = "quote"
    CAMPAIGN = "campaign"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Found:
    """A thing that matches.

    Attributes:
        kind: what it is.
        id: its identity.
        code: what people say, ``C01``; empty where it has none.
        text: its name or words.
    """

    kind: ThingKind
    id: UUID
    code: str
    text: str


class Searching:
    """Use cases around finding things. Only public shelves are read.

    Private notes are found once their veil is lifted; votes and their reasons never.
    """

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def things(self, tongue: Tongue) -> tuple[Found, ...]:
        """Return every public thing, in the order of the workspace.

        Args:
            tongue: language in which things with two wordings are named.
        """
        with self._bench.reading() as view:
            return tuple(_public_things(view, tongue))

    def find(self, words: str, tongue: Tongue, *, limit: int = 50) -> tuple[Found, ...]:
        """Return public things that match; see ``among``."""
        return among(self.things(tongue), words, limit=limit)


def among(things: Iterable[Found], words: str, *, limit: int = 50) -> tuple[Found, ...]:
    """Return things that hold every word, in any order and with or without marks.

    Those whose code is the first word come first, then those that begin with the words, then the
    others, each in the order given.

    Args:
        things: where to look.
        words: what was typed; without any, nothing is found.
        limit: at most so many.
    """
    wanted = fold(words).split()
    if not wanted:
        return ()
    ranked = [(rank, one) for one in things if (rank := _rank(one, wanted)) is not None]
    ranked.sort(key=lambda pair: pair[0])
    return tuple(one for _, one in ranked[:limit])


def _rank(thing: Found, wanted: list[str]) -> int | None:
    """Return how well a thing matches, 0 the best, or None where it does not."""
    code, text = fold(thing.code), fold(thing.text)
    whole = f"{code} {text}"
    if not all(word in whole for word in wanted):
        return None
    if code == wanted[0]:
        return 0
    if text.startswith(wanted[0]):
        return 1
    return 2 if any(part.startswith(wanted[0]) for part in whole.split()) else 3


def _public_things(view: Reading, tongue: Tongue) -> Iterator[Found]:
    for persona in view.of(Persona).all():
        yield Found(ThingKind.PERSONA, persona.id, persona.code, persona.name or persona.line)
    for claim in view.of(Claim).all():
        if not claim.retired:
            yield Found(ThingKind.CLAIM, claim.id, claim.code, claim.text)
    for message in view.of(Message).all():
        yield Found(ThingKind.MESSAGE, message.id, message.code, message.text)
    for campaign in view.of(Campaign).all():
        yield Found(ThingKind.CAMPAIGN, campaign.id, campaign.code, campaign.name)
    for call in view.of(Call).all():  # neither who spoke nor with whom, nor where it lies
        words = " · ".join((f"{call.held_on:%d/%m/%Y}", *call.tags))
        yield Found(ThingKind.CALL, call.id, call.code, words)
    for usp in view.of(Usp).all():
        yield Found(ThingKind.USP, usp.id, usp.code, usp.text)
    for note in public_notes(view):
        yield Found(ThingKind.NOTE, note.id, note.code, note.text)
    yield from _responsibilities(view, tongue)
    for person in view.of(Person).all():
        yield Found(ThingKind.PERSON, person.id, "", person.name)
    yield from _recorded_things(view)


def _responsibilities(view: Reading, tongue: Tongue) -> Iterator[Found]:
    for activity in view.of(Activity).all(retired=False):
        yield _named(ThingKind.ACTIVITY, activity.id, activity.code, activity.name, tongue)
    for owed in view.of(Obligation).all(retired=False):
        yield _named(ThingKind.OBLIGATION, owed.id, owed.code, owed.name, tongue)
    for line in view.of(SowLine).all():
        if line.text:  # an empty one only hides a line of the method
            yield Found(ThingKind.SOW_LINE, line.id, line.role, line.text)
    yield from _open_requests(view, tongue)


def _open_requests(view: Reading, tongue: Tongue) -> Iterator[Found]:
    """Give what is owed still; what was accepted is found on the page, by its filter."""
    closed = {one.request_id for one in view.of(RequestEvent).all() if one.step in _CLOSING}
    for asked in view.of(Request).all():
        if asked.id not in closed:
            yield _named(ThingKind.REQUEST, asked.id, asked.code, asked.what, tongue)


def _recorded_things(view: Reading) -> Iterator[Found]:
    for quote in view.of(Quote).all():
        yield Found(ThingKind.QUOTE, quote.id, quote.code, quote.text)
    for parked in view.of(ParkedItem).all(comparison_id=None):
        yield Found(ThingKind.PARKED, parked.id, "", parked.text)
    for decision in view.of(Decision).all():
        yield Found(ThingKind.DECISION, decision.id, "", decision.text)
    for action in view.of(Action).all():
        yield Found(ThingKind.ACTION, action.id, "", action.text)


def _named(kind: ThingKind, id: UUID, code: str, name: Bilingual, tongue: Tongue) -> Found:
    return Found(kind, id, code, name.said(tongue))
