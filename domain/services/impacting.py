"""Messages under which something has moved: kept, edited or withdrawn, each with a reason."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.errors import ReasonMissing
from domain.model.direction import Bearing, Message, MessageStatus, Rest
from domain.model.impact import (
    Happening,
    MessageDecision,
    MessageVerdict,
    event_between,
    unanswered,
)
from domain.model.message_flags import ClaimEvent, MessageFlag, flag
from domain.model.persona import Claim, PersonaKind
from domain.model.statistics.posterior import ClaimStatus
from domain.ports import Reading
from domain.services.directing import Directing, MessageWords
from domain.services.grounds import STATES, grounds_of
from domain.services.in_force import version_before
from domain.services.snapshots import content_of
from domain.services.weighing import weigh_all
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean

_USABLE = (MessageStatus.DRAFT, MessageStatus.IN_USE)
_WORST_FIRST = list(MessageFlag)


@dataclass(frozen=True, slots=True)
class Moved:
    """A claim under a message, and what happened to it."""

    claim: Claim
    bearing: Bearing
    event: ClaimEvent

    @property
    def happening(self) -> Happening:
        """As a decision names it."""
        return Happening(self.claim.code, self.event)

    @property
    def flag(self) -> MessageFlag:
        """What it asks of the message."""
        return flag(self.bearing, self.event)


@dataclass(frozen=True, slots=True)
class AffectedMessage:
    """A message that something has moved under, or that was decided on in this review.

    Attributes:
        message: the message.
        moved: what moved under it, worst first.
        flag: the worst that is not answered yet; ``OK`` once it is decided on.
        decision: the newest decision of this review, or None.
    """

    message: Message
    moved: tuple[Moved, ...]
    flag: MessageFlag
    decision: MessageDecision | None

    @property
    def open(self) -> bool:
        """Whether it is still to be decided on."""
        return self.flag is not MessageFlag.OK


class Impacting:
    """Use cases on messages whose claims have moved."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def affected(self, session_id: UUID) -> tuple[AffectedMessage, ...]:
        """Return the messages to decide on, worst first, and then those that are decided."""
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            return affected_messages(view, session_id, now)

    def decide(
        self, session_id: UUID, message_id: UUID, verdict: MessageVerdict, reason: str
    ) -> MessageDecision:
        """Write down that a message is kept or withdrawn; it clears the flags that stand now.

        A withdrawn message leaves use at once.

        Raises:
            ReasonMissing: there is no reason.
            TextTooLong: the reason does not fit.
        """
        decision = self._decision(session_id, message_id, verdict, reason)
        with self._bench.reading() as view:
            message = view.of(Message).get(message_id)
        with self._bench.doing("decide_message", code=message.code) as work:
            work.of(MessageDecision).put(decision)
            if verdict is MessageVerdict.WITHDRAW:
                gone = replace(
                    message, status=MessageStatus.WITHDRAWN, status_reason=decision.reason
                )
                work.of(Message).put(gone)
            elif message.status is MessageStatus.WITHDRAWN:
                work.of(Message).put(replace(message, status=MessageStatus.DRAFT, status_reason=""))
        return decision

    def rewrite(
        self,
        session_id: UUID,
        message_id: UUID,
        words: MessageWords,
        persona_id: UUID | None,
        *,
        rests: Mapping[UUID, Bearing],
        reason: str = "",
    ) -> MessageDecision:
        """Write a message otherwise, which clears its flags; other words need no other reason.

        Raises:
            TextMissing, TextTooLong: see ``MessageWords.tidied``.
        """
        decision = self._decision(session_id, message_id, MessageVerdict.EDIT, reason)
        directing = Directing(self._bench)
        directing.rewrite_message(message_id, words, persona_id, rests=rests)
        with self._bench.reading() as view:
            code = view.of(Message).get(message_id).code
            decision = replace(decision, grounds=grounds_of(view, message_id))
        with self._bench.doing("decide_message", code=code) as work:
            work.of(MessageDecision).put(decision)
        return decision

    def _decision(
        self, session_id: UUID, message_id: UUID, verdict: MessageVerdict, reason: str
    ) -> MessageDecision:
        """Return a decision on all that has moved under a message up to now."""
        words = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        if not words and verdict is not MessageVerdict.EDIT:
            raise ReasonMissing
        affected = (one for one in self.affected(session_id) if one.message.id == message_id)
        moved = next((one.moved for one in affected), ())
        with self._bench.reading() as view:
            grounds = grounds_of(view, message_id)
        return MessageDecision(
            id=self._bench.secrets.new_id(),
            session_id=session_id,
            message_id=message_id,
            verdict=verdict,
            reason=words,
            decided_at=self._bench.clock.now(),
            answers=tuple(one.happening.key for one in moved),
            grounds=grounds,
        )


def affected_messages(
    view: Reading, session_id: UUID, now: datetime
) -> tuple[AffectedMessage, ...]:
    """Return the affected messages, inside a view that is open already."""
    happened = _happened(view, session_id, now)
    claims = {claim.id: claim for claim in view.of(Claim).all()}
    version = version_before(view, session_id)
    since = version.released_at if version else None
    found = []
    for message in view.of(Message).all():
        moved = _moved_under(view, message, claims, happened)
        decisions = [
            one
            for one in view.of(MessageDecision).all(message_id=message.id)
            if one.session_id == session_id or since is None or one.decided_at > since
        ]
        here = [one for one in decisions if one.session_id == session_id]
        open_ones = set(unanswered((one.happening for one in moved), decisions))
        if message.status not in _USABLE:
            open_ones = set()
        raised = min(
            (one.flag for one in moved if one.happening in open_ones),
            key=_WORST_FIRST.index,
            default=MessageFlag.OK,
        )
        if raised is not MessageFlag.OK or here:
            newest = max(here, key=lambda one: (one.decided_at, one.id), default=None)
            found.append(AffectedMessage(message, moved, raised, newest))
    return tuple(sorted(found, key=lambda one: _WORST_FIRST.index(one.flag)))


def _moved_under(
    view: Reading,
    message: Message,
    claims: Mapping[UUID, Claim],
    happened: Mapping[UUID, set[ClaimEvent]],
) -> tuple[Moved, ...]:
    moved = [
        Moved(claims[rest.claim_id], rest.bearing, event)
        for rest in view.of(Rest).all(message_id=message.id)
        if rest.claim_id in claims
        for event in sorted(happened.get(rest.claim_id, ()))
    ]
    asking = [one for one in moved if one.flag is not MessageFlag.OK]
    return tuple(sorted(asking, key=lambda one: (_WORST_FIRST.index(one.flag), one.claim.position)))


def _happened(view: Reading, session_id: UUID, now: datetime) -> dict[UUID, set[ClaimEvent]]:
    """Return what happened to each claim since the version before this review, and stands now."""
    happened: dict[UUID, set[ClaimEvent]] = {}
    version = version_before(view, session_id)
    if version is not None:
        for id, event in _changes(json.loads(version.content), json.loads(content_of(view))):
            happened.setdefault(UUID(id), set()).add(event)
    for weighed in weigh_all(view, now):
        events = {STATES[one] for one in weighed.flags if one in STATES}
        if weighed.status is ClaimStatus.CONTRADICTED:
            events.add(ClaimEvent.CONTRADICTED)
        if events:
            happened.setdefault(weighed.claim.id, set()).update(events)
    return happened


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, ClaimEvent]]:
    demoted = {
        id
        for id, persona in old["personas"].items()
        if persona["kind"] == PersonaKind.PRIMARY
        and new["personas"].get(id, {}).get("kind") != PersonaKind.PRIMARY
    }
    for id, claim in old["claims"].items():
        event = event_between(claim, new["claims"].get(id))
        if event is not None:
            yield id, event
        if claim["persona"] in demoted:
            yield id, ClaimEvent.PERSONA_DEMOTED
