"""What a message rested on when it was last decided on or signed, and what has happened since."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.model.direction import Bearing, Message, Rest
from domain.model.impact import MessageDecision, defined, event_between
from domain.model.message_flags import ClaimEvent, MessageFlag, flag
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.release import Version
from domain.model.statistics.posterior import ClaimStatus
from domain.ports import Reading
from domain.services.weighing import WeighedClaim

Definition = Mapping[str, Any]
"""A claim as ``defined`` tells it."""

STATES: Final = {"stale": ClaimEvent.STALE, "drifting": ClaimEvent.DRIFTING}
"""What a flag of a claim means to the messages on it."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A version as far as messages rest on it.

    Attributes:
        released_at: when it was published.
        claims: what it holds of each claim, by identity.
        rests: which claims each message rests on, by identity.
    """

    released_at: datetime
    claims: Mapping[str, Definition]
    rests: Mapping[str, frozenset[str]]


class Grounds:
    """Tells what happened under messages; made for one look at the workspace."""

    def __init__(
        self, view: Reading, signed: Sequence[Signed], weighed: Mapping[UUID, WeighedClaim]
    ) -> None:
        """Look at the workspace.

        Args:
            view: the workspace.
            signed: the versions in force and superseded, the first one first.
            weighed: the claims in use under the messages.
        """
        self._signed = signed
        self._weighed = weighed
        self._primary = {one.id for one in view.of(Persona).all(kind=PersonaKind.PRIMARY)}

    def happened(
        self, message: Message, claim: Claim, decision: MessageDecision | None
    ) -> Iterator[ClaimEvent]:
        """Give what happened to a claim since the newest decision on a message, and stands now."""
        base, now = self._base(message, claim, decision), self._defined(claim)
        if claim.retired:
            if base is None or not base.get("retired"):
                yield ClaimEvent.REMOVED
            return
        if base is not None:
            event = event_between(base, now)
            if event is not None:
                yield event
            if base.get("primary") and not now["primary"]:
                yield ClaimEvent.PERSONA_DEMOTED
        yield from self.states(claim)

    def states(self, claim: Claim) -> Iterator[ClaimEvent]:
        """Give what the answers say of a claim now that messages on it must answer for."""
        weighed = self._weighed.get(claim.id)
        if weighed is None:
            return
        if weighed.status is ClaimStatus.CONTRADICTED:
            yield ClaimEvent.CONTRADICTED
        for code, event in STATES.items():
            if code in weighed.flags:
                yield event

    def _base(
        self, message: Message, claim: Claim, decision: MessageDecision | None
    ) -> Definition | None:
        """Return what a message rested on when nothing was open on it for the last time."""
        base: Definition | None = None
        if decision is not None and decision.grounds:
            base = json.loads(decision.grounds).get(str(claim.id))
        for version in self._since(decision):
            if str(claim.id) not in version.rests.get(str(message.id), ()):
                continue
            here = version.claims.get(str(claim.id))
            if here is not None and (base is None or not _asks(base, here)):
                base = here
        return base

    def _since(self, decision: MessageDecision | None) -> Sequence[Signed]:
        """Return the versions that were signed after a decision.

        Before grounds were kept with decisions, those decided were signed right after.
        """
        if decision is None:
            return self._signed
        later = [one for one in self._signed if one.released_at >= decision.decided_at]
        if decision.grounds or later:
            return later
        return self._signed[-1:]

    def _defined(self, claim: Claim) -> Definition:
        return defined(claim, primary=claim.persona_id in self._primary)


def _asks(base: Definition, here: Definition) -> bool:
    """Tell whether something happened between two states that messages must answer for."""
    event = event_between(base, here)
    asked = event is not None and flag(Bearing.LOAD_BEARING, event) is not MessageFlag.OK
    return asked or bool(base.get("primary") and not here.get("primary"))


def grounds_of(view: Reading, message_id: UUID) -> str:
    """Return what a message rests on now, as a decision keeps it: canonical JSON."""
    primary = {one.id for one in view.of(Persona).all(kind=PersonaKind.PRIMARY)}
    under = [view.of(Claim).find(one.claim_id) for one in view.of(Rest).all(message_id=message_id)]
    told = {
        str(one.id): defined(one, primary=one.persona_id in primary)
        for one in under
        if one is not None
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def signed_in(version: Version) -> Signed:
    """Read what a version holds as far as messages rest on it."""
    content = json.loads(version.content)
    primary = {
        id for id, one in content["personas"].items() if one["kind"] == PersonaKind.PRIMARY.value
    }
    return Signed(
        version.released_at,
        {
            id: {**claim, "primary": claim["persona"] in primary}
            for id, claim in content["claims"].items()
        },
        {id: frozenset(one["rests_on"]) for id, one in content["messages"].items()},
    )
