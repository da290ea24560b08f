"""Recapping: whom the room drew and what it tests first, or what it left behind last time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.proposals import ProposalDecision, Verdict
from domain.model.quotes import Quote
from domain.model.record import Decision
from domain.model.release import Version
from domain.model.session import Session
from domain.model.testing import TestPick
from domain.ports import Reading
from domain.services.quoting import may_be_shown
from domain.services.recorded import ActionLine, ParkedLine, last_decisions, record_of
from domain.services.workbench import Workbench
from domain.services.writings import public_notes

FOREMOST = 5
"""Claims of a persona that are named in a recap, the most important first."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """A persona in a recap.

    Attributes:
        persona: the persona.
        quote: words of a customer that may be shown, or empty.
        claims: its most important claims.
        more: how many more it has.
    """

    persona: Persona
    quote: str
    claims: tuple[Claim, ...]
    more: int


@dataclass(frozen=True, slots=True)
class DecidedProposal:
    """A proposal that a review decided on: its words as agreed, the verdict, and why."""

    text: str
    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Recap:
    """What a session begins with.

    Attributes:
        portraits: the personas, the primary one first, those that are no customers last.
        tests: the claims that are tested first; the most important ones while there is no list.
        listed: there is a list of what is tested first.
        version: the newest signed version, or None.
        decisions: what the newest earlier session decided.
        proposals: what the newest earlier review decided on proposals.
        actions: actions that earlier sessions left, and those ticked since this one began.
        parked: what earlier sessions parked.
    """

    portraits: tuple[Portrait, ...] = ()
    tests: tuple[Claim, ...] = ()
    listed: bool = False
    version: Version | None = None
    decisions: tuple[Decision, ...] = ()
    proposals: tuple[DecidedProposal, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    parked: tuple[ParkedLine, ...] = ()


class Recapping:
    """Reads what is recalled at the beginning of a session."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def recap(self, session_id: UUID) -> Recap:
        """Return what a session begins with.

        Raises:
            NotFound: there is no such session.
        """
        now: datetime = self._bench.clock.now()
        with self._bench.reading() as view:
            return recap_of(view, view.of(Session).get(session_id), now.astimezone().date())


def recap_of(view: Reading, session: Session, today: date) -> Recap:
    """Return what a session begins with on a day."""
    claims = sorted(view.of(Claim).all(retired=False), key=lambda one: -one.importance)
    picked = [view.of(Claim).find(pick.claim_id) for pick in view.of(TestPick).all()]
    tests = tuple(claim for claim in picked if claim is not None and not claim.retired)
    record = record_of(view, session, today)
    versions = view.of(Version).all(taken_back_at=None, withdrawn_at=None)
    return Recap(
        portraits=tuple(_portrait(view, one, claims) for one in _in_order(view)),
        tests=tests or tuple(claims[:FOREMOST]),
        listed=bool(tests),
        version=max(versions, key=lambda one: one.released_at, default=None),
        decisions=last_decisions(view, session),
        proposals=_last_proposals(view, session),
        actions=tuple(one for one in record.actions if one.carried),
        parked=tuple(one for one in record.parked if one.carried),
    )


def _last_proposals(view: Reading, session: Session) -> tuple[DecidedProposal, ...]:
    earlier = [one for one in view.of(Session).all() if one.number < session.number]
    for one in sorted(earlier, key=lambda one: one.number, reverse=True):
        notes = {note.id: note for note in public_notes(view) if note.session_id == one.id}
        found = view.of(ProposalDecision).all(session_id=one.id)
        decided = tuple(
            DecidedProposal(each.wording or notes[each.note_id].text, each.verdict, each.reason)
            for each in found
            if each.note_id in notes
        )
        if decided:
            return decided
    return ()


def _in_order(view: Reading) -> list[Persona]:
    last = (PersonaKind.PRIMARY, PersonaKind.NEGATIVE)

    def place(persona: Persona) -> int:
        return {last[0]: 0, last[1]: 2}.get(persona.kind, 1)

    return sorted(view.of(Persona).all(retired_because=""), key=place)


def _portrait(view: Reading, persona: Persona, claims: Sequence[Claim]) -> Portrait:
    own = [claim for claim in claims if claim.persona_id == persona.id]
    shown = may_be_shown(view.of(Quote).all(), persona.quote)
    return Portrait(
        persona,
        persona.quote if shown else "",
        tuple(own[:FOREMOST]),
        max(0, len(own) - FOREMOST),
    )
