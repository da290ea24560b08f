"""Flagging messages: what rests on a weakened claim asks for a decision, with a day by which.

A flag is closed by a decision on its message alone: the message is kept, edited or withdrawn.
Something new that happens to a claim opens it again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.errors import ReasonMissing
from domain.model.direction import Bearing, Message, MessageStatus, Rest
from domain.model.impact import Happening, MessageDecision, MessageVerdict
from domain.model.journal import UndoRole
from domain.model.message_flags import (
    ClaimEvent,
    DaysAllowed,
    MessageFlag,
    RaisedFlag,
    decide_by,
    flag,
)
from domain.model.persona import Claim
from domain.model.release import Version
from domain.model.sides import Side
from domain.model.working_time import WorkingCalendar, day_here
from domain.ports import Reading, UnitOfWork
from domain.services.assuming import assumptions_of
from domain.services.calendars import project_calendar
from domain.services.directing import MessageWords, rewrite
from domain.services.grounds import Grounds, Signed, grounds_of, signed_in
from domain.services.weighing import WeighedClaim, weigh_claims
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean

_USABLE = (MessageStatus.DRAFT, MessageStatus.IN_USE)
_WORST_FIRST = list(MessageFlag)
_Key = tuple[UUID, UUID, ClaimEvent]


@dataclass(frozen=True, slots=True)
class Raised:
    """Something that happened to a claim under a message, and asks something of it.

    Attributes:
        claim: the claim.
        bearing: how much of the message it carries.
        event: what happened to it.
        since: when that was seen, in UTC.
        due: until when it is decided on, in local time.
        answered: a decision on the message has answered it already.
    """

    claim: Claim
    bearing: Bearing
    event: ClaimEvent
    since: datetime
    due: datetime
    answered: bool

    @property
    def flag(self) -> MessageFlag:
        """What it asks of the message."""
        return flag(self.bearing, self.event)

    @property
    def key(self) -> str:
        """How a decision names it."""
        return Happening(self.claim.code, self.event).key


@dataclass(frozen=True, slots=True)
class StandingMessage:
    """A message with what it rests on and what that asks of it.

    Attributes:
        message: the message.
        rests: claims, how much each carries, and what the answers say; None where the claim is
            out of use.
        raised: what happened under it and asks something, worst first; what is answered too.
        decisions: what was decided on it, newest first.
    """

    message: Message
    rests: tuple[tuple[Claim, Bearing, WeighedClaim | None], ...]
    raised: tuple[Raised, ...]
    decisions: tuple[MessageDecision, ...]

    @property
    def open(self) -> tuple[Raised, ...]:
        """What asks for a decision, worst first."""
        return tuple(one for one in self.raised if not one.answered)

    @property
    def flag(self) -> MessageFlag:
        """The worst that is asked of it."""
        return self.open[0].flag if self.open else MessageFlag.OK

    @property
    def since(self) -> datetime | None:
        """Since when it is flagged, in UTC."""
        return min((one.since for one in self.open), default=None)

    @property
    def due(self) -> datetime | None:
        """Until when it is decided on, in local time; None where nothing is asked."""
        return min((one.due for one in self.open), default=None)

    def overdue(self, now: datetime) -> bool:
        """Tell whether the day to decide has passed."""
        return self.due is not None and self.due < now


class Flagging:
    """Use cases around flags of messages."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._signed: dict[UUID, Signed] = {}

    def messages(
        self, weighed: Sequence[WeighedClaim] | None = None
    ) -> tuple[StandingMessage, ...]:
        """Return all messages in their order, with what is asked of them.

        Args:
            weighed: the claims in use as of now, by whoever has weighed them already.
        """
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            return self._standing(view, now, weighed)

    def resting_on(
        self, claim_id: UUID, weighed: Sequence[WeighedClaim] | None = None
    ) -> tuple[StandingMessage, ...]:
        """Return the messages that rest on a claim and are or may be in use, flagged first.

        Args:
            claim_id: the claim.
            weighed: the claims in use as of now, by whoever has weighed them already.
        """
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            if not view.of(Rest).all(claim_id=claim_id):
                return ()  # most claims: nothing needs to be compared for them
            standing = self._standing(view, now, weighed)
        found = [
            one
            for one in standing
            if one.message.status in _USABLE and any(each.id == claim_id for each, *_ in one.rests)
        ]
        return tuple(sorted(found, key=lambda one: _WORST_FIRST.index(one.flag)))

    def note(self, weighed: Sequence[WeighedClaim] | None = None) -> None:
        """Keep since when flags are up, so that their days run from when people could know.

        It writes only where something differs, and is no step of undo.

        Args:
            weighed: the claims in use as of now, by whoever has weighed them already.
        """
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            standing = self._standing(view, now, weighed)
            kept = {_key(one): one for one in view.of(RaisedFlag).all()}
        raised = {
            (one.message.id, each.claim.id, each.event): each
            for one in standing
            for each in one.raised
        }
        there = {one.message.id for one in standing}
        changes = list(self._noted(raised, kept, now))
        gone = [one for one in kept.values() if one.message_id not in there]
        changes += [
            replace(one, ended_at=now)
            for key, one in kept.items()
            if key not in raised and one.ended_at is None and one.message_id in there
        ]
        if not changes and not gone:
            return
        with self._bench.doing("note_flags", role=UndoRole.ROUTINE) as work:
            for one in changes:
                work.of(RaisedFlag).put(one)
            for one in gone:
                work.of(RaisedFlag).remove(one.id)

    def decide(
        self, message_id: UUID, verdict: MessageVerdict, reason: str, side: Side | None = None
    ) -> MessageDecision:
        """Write down that a flagged message is kept or withdrawn, which closes its flag.

        Args:
            message_id: the message.
            verdict: kept, or withdrawn; a withdrawn message leaves use at once.
            reason: why.
            side: who decides; None for the room.

        Raises:
            ReasonMissing: there is no reason.
            TextTooLong: the reason does not fit.
            NotFound: the message is gone.
        """
        words = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        if not words:
            raise ReasonMissing
        with self._bench.reading() as view:
            message = view.of(Message).get(message_id)
        answers = self._answers(message_id)
        with self._bench.doing("decide_message", side=side, code=message.code) as work:
            decision = self._decision(work, message_id, verdict, words, side, answers)
            if verdict is MessageVerdict.WITHDRAW:
                gone = replace(message, status=MessageStatus.WITHDRAWN, status_reason=words)
                work.of(Message).put(gone)
        return decision

    def rewrite(
        self,
        message_id: UUID,
        words: MessageWords,
        persona_id: UUID | None,
        rests: Mapping[UUID, Bearing],
        *,
        side: Side | None = None,
    ) -> MessageDecision:
        """Write a flagged message otherwise, which closes its flag; the words are the reason.

        Raises:
            TextMissing, TextTooLong: see ``MessageWords.tidied``.
        """
        with self._bench.reading() as view:
            code = view.of(Message).get(message_id).code
        answers = self._answers(message_id)
        with self._bench.doing("decide_message", side=side, code=code) as work:
            rewrite(work, self._bench.secrets, message_id, words, persona_id, rests)
            return self._decision(work, message_id, MessageVerdict.EDIT, "", side, answers)

    def _answers(self, message_id: UUID) -> tuple[str, ...]:
        standing = next(one for one in self.messages() if one.message.id == message_id)
        return tuple(dict.fromkeys(one.key for one in standing.raised))

    def _decision(
        self,
        work: UnitOfWork,
        message_id: UUID,
        verdict: MessageVerdict,
        reason: str,
        side: Side | None,
        answers: tuple[str, ...],
    ) -> MessageDecision:
        decision = MessageDecision(
            id=self._bench.secrets.new_id(),
            session_id=None,
            message_id=message_id,
            verdict=verdict,
            reason=reason,
            decided_at=self._bench.clock.now(),
            answers=answers,
            side=side,
            grounds=grounds_of(work, message_id),
        )
        work.of(MessageDecision).put(decision)
        return decision

    def _noted(
        self, raised: Mapping[_Key, Raised], kept: Mapping[_Key, RaisedFlag], now: datetime
    ) -> Iterator[RaisedFlag]:
        for key, one in raised.items():
            if key not in kept:
                yield RaisedFlag(self._bench.secrets.new_id(), *key, one.since)
            elif kept[key].ended_at is not None:
                yield replace(kept[key], raised_at=now, ended_at=None)

    def _standing(
        self, view: Reading, now: datetime, weighed_now: Sequence[WeighedClaim] | None = None
    ) -> tuple[StandingMessage, ...]:
        claims = {one.id: one for one in view.of(Claim).all()}
        under: dict[UUID, list[Rest]] = {}
        for rest in view.of(Rest).all():
            if rest.claim_id in claims:
                under.setdefault(rest.message_id, []).append(rest)
        resting = {rest.claim_id for rests in under.values() for rest in rests}
        in_use = [one for id, one in claims.items() if id in resting and not one.retired]
        if weighed_now is None:
            weighed_now = weigh_claims(view, in_use, now, today=day_here(now)) if in_use else ()
        weighed = {one.claim.id: one for one in weighed_now}
        look = _Look(
            Grounds(view, self._versions(view), weighed),
            {_key(one): one for one in view.of(RaisedFlag).all()},
            now,
            assumptions_of(view).days_allowed,
            project_calendar(view, self._bench.catalogue),
        )
        decisions: dict[UUID, list[MessageDecision]] = {}
        for decision in view.of(MessageDecision).all():
            decisions.setdefault(decision.message_id, []).append(decision)
        found = []
        for message in view.of(Message).all():
            pairs = sorted(
                ((claims[one.claim_id], one.bearing) for one in under.get(message.id, ())),
                key=lambda pair: (pair[1] is not Bearing.LOAD_BEARING, pair[0].position),
            )
            decided = sorted(
                decisions.get(message.id, ()), key=lambda one: (one.decided_at, one.id)
            )[::-1]
            raised = look.raised(message, pairs, decided) if message.status in _USABLE else ()
            rests = tuple((claim, bearing, weighed.get(claim.id)) for claim, bearing in pairs)
            found.append(StandingMessage(message, rests, tuple(raised), tuple(decided)))
        return tuple(found)

    def _versions(self, view: Reading) -> list[Signed]:
        """Return what the versions hold; each is read once, for it never changes."""
        versions = [one for one in view.of(Version).all() if one.taken_back_at is None]
        for version in versions:
            if version.id not in self._signed:
                self._signed[version.id] = signed_in(version)
        ordered = sorted(versions, key=lambda one: (one.released_at, one.id))
        return [self._signed[one.id] for one in ordered]


@dataclass(frozen=True, slots=True)
class _Look:
    """One look at what happened under messages."""

    grounds: Grounds
    kept: Mapping[_Key, RaisedFlag]
    now: datetime
    allowed: DaysAllowed
    calendar: WorkingCalendar

    def raised(
        self,
        message: Message,
        pairs: Sequence[tuple[Claim, Bearing]],
        decided: Sequence[MessageDecision],
    ) -> list[Raised]:
        """Return what happened under a message and asks something of it, worst first."""
        newest = decided[0] if decided else None
        found = [
            self._one(message, claim, bearing, event, decided)
            for claim, bearing in pairs
            for event in self.grounds.happened(message, claim, newest)
            if flag(bearing, event) is not MessageFlag.OK
        ]
        return sorted(found, key=lambda one: _WORST_FIRST.index(one.flag))

    def _one(
        self,
        message: Message,
        claim: Claim,
        bearing: Bearing,
        event: ClaimEvent,
        decided: Sequence[MessageDecision],
    ) -> Raised:
        note = self.kept.get((message.id, claim.id, event))
        noted = note.raised_at if note is not None and note.ended_at is None else None
        key = Happening(claim.code, event).key
        answer = next((one for one in decided if key in one.answers), None)
        since = noted or (answer.decided_at if answer and note is None else self.now)
        asked = flag(bearing, event)
        due = decide_by(asked, since.astimezone(), self.calendar, self.allowed)
        assert due is not None  # only what asks something is raised
        return Raised(claim, bearing, event, since, due, _is_answered(event, answer, since))


def _is_answered(event: ClaimEvent, answer: MessageDecision | None, since: datetime) -> bool:
    """Tell whether a decision was made on something after it was seen.

    What a claim means is compared with what the newest decision rested on, where that is kept: so
    what differs has happened since.
    """
    if answer is None or (answer.grounds and event not in _OF_ANSWERS):
        return False
    return answer.decided_at >= since


_OF_ANSWERS = (ClaimEvent.CONTRADICTED, ClaimEvent.DRIFTING, ClaimEvent.STALE)
"""What customers' answers do to a claim, as against what people make of it."""


def _key(one: RaisedFlag) -> _Key:
    return one.message_id, one.claim_id, one.event
