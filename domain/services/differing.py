"""Differing: what lies between any two versions, why it was changed, and what rests on it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock
from typing import Any, Final
from uuid import UUID

from domain.model.assumptions import Assumed
from domain.model.brief import Person, Statement, Workspace
from domain.model.claim_differences import is_reversed
from domain.model.difference import Difference, Heard, Part
from domain.model.differences import EMPTY, differences
from domain.model.direction import Bearing, Message
from domain.model.evidence import Evidence
from domain.model.form_answers import FormReading
from domain.model.impact import Happening, MessageDecision, event_between, unanswered
from domain.model.journal import ChangeEntry, Intention
from domain.model.message_flags import ClaimEvent, MessageFlag, flag
from domain.model.persona import Persona
from domain.model.polls import Poll, Rating, Voter
from domain.model.proposals import ProposalDecision
from domain.model.release import Version
from domain.model.sales_feedback import Feedback
from domain.model.session import Comparison, Note
from domain.model.statistics.posterior import ClaimStatus
from domain.model.version_diff import (
    Edge,
    ExplainedDifference,
    Point,
    Reason,
    ReasonKind,
    TouchedMessage,
    VersionDiff,
)
from domain.model.versions import ChangeKind
from domain.ports import Reading
from domain.services.assuming import assumptions_under
from domain.services.snapshots import assumptions_in, claims_in, content_of
from domain.services.weighing import WeighedClaim, weigh_claims
from domain.services.workbench import Workbench

_DOING: Final = {
    Part.PERSONA: {
        *("add_persona", "edit_persona", "picture_persona", "retire_persona"),
        "bring_back_persona",
    },
    Part.CLAIM: {
        *("write_claim", "edit_claim", "reword_claim", "move_claim", "retire_claim"),
        *("restore_claim", "split_claim", "merge_claims"),
        *("accept_revision", "reopen_revision"),
    },
    Part.MESSAGE: {
        *("write_message", "edit_message", "rest_message", "withdraw_message"),
        *("restore_message", "decide_message"),
    },
    Part.ANSWER: {
        *("write_objection", "answer_objection", "agree_answer", "disagree_answer"),
        "remove_objection",
    },
    Part.ASSUMPTIONS: {"change_assumption", "reset_assumptions"},
}
"""Intentions that change a part of the picture."""

_GROUND: Final[frozenset[type]] = frozenset(
    {
        *(Evidence, Feedback, FormReading, Version, Workspace, Assumed),
        *(Comparison, Note, Statement, Poll, Rating, Voter, Person),
    }
)
"""Kinds on which it rests what was heard of a version's claims by its day."""

_WORST_FIRST: Final = list(MessageFlag)
_LOOKED_BACK: Final = 1_000
"""So many changes of the journal are looked through for what was done last."""


@dataclass(frozen=True, slots=True)
class End:
    """One end of a comparison: what the picture held, and what was heard of it by then.

    The draft and the empty beginning have no number.
    """

    number: str
    content: str
    moment: datetime
    heard: Mapping[UUID, Heard]


class Differing:
    """Reads what differs between versions."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._number: int | None = None
        self._kept: dict[UUID, End] = {}
        self._lock = Lock()

    def between(
        self, before: Point, after: Point, *, weighed: Sequence[WeighedClaim] | None = None
    ) -> VersionDiff:
        """Compare two points; either may be the older one. Any thread may call.

        Args:
            before: the first point.
            after: the second.
            weighed: the claims in use as they weigh now, where the caller has them.

        Raises:
            NotFound: a version is gone.
        """
        done = self._bench.journal.history(limit=_LOOKED_BACK)
        with self._lock, self._bench.reading() as view:
            self._forget()
            ends = (self._end(view, before, weighed), self._end(view, after, weighed))
            return diff_between(view, *ends, done)

    def _end(self, view: Reading, point: Point, weighed: Sequence[WeighedClaim] | None) -> End:
        """Return an end; what was heard by a version's day is reckoned once."""
        now = self._bench.clock.now()
        if point is Edge.DRAFT and weighed is not None:
            return End("", content_of(view), now, _heard_of(weighed))
        if not isinstance(point, UUID):
            return end_at(view, point, now)
        if point not in self._kept:
            self._kept[point] = end_at(view, point, now)
        return self._kept[point]

    def _forget(self) -> None:
        """Forget what was reckoned once anything has changed that it rests on."""
        touched = self._bench.journal.touched_since(self._number)
        if touched.kinds & _GROUND:
            self._kept.clear()
        self._number = touched.number


def diff_between(
    view: Reading, before: End, after: End, done: Sequence[ChangeEntry] = ()
) -> VersionDiff:
    """Compare two ends, inside a view that is open already.

    Args:
        view: the workspace.
        before: the first end.
        after: the second.
        done: what was done, newest first, for what has no reason on record.
    """
    old, new = json.loads(before.content), json.loads(after.content)
    found = differences(before.content, after.content, before.heard, after.heard)
    window = sorted((before.moment, after.moment))
    reasons = _reasons(view, *window)
    heard_after = {**_heard_of_gone(view, before, after), **after.heard}
    lines = []
    for one in found:
        own = one.id if one.part is not Part.ANSWER else None  # else what is said of the claim
        why = [*reasons.get(own, ()), *_out_of_use(view, one)] if own else []
        lines.append(
            ExplainedDifference(
                difference=one,
                heard_before=before.heard.get(own) if own else None,
                heard_after=heard_after.get(own) if own else None,
                reasons=tuple(why),
                messages=tuple(_touched(one, old, new, after.heard)),
                last_done=None if why else _last_done(one, done, *window),
            )
        )
    return VersionDiff(before.number, after.number, tuple(lines))


def end_at(view: Reading, point: Point, now: datetime) -> End:
    """Return an end of a comparison, inside a view that is open already."""
    if point is Edge.NOTHING:
        return End("", EMPTY, datetime(1, 1, 1, tzinfo=UTC), {})
    if point is Edge.DRAFT:
        content = content_of(view)
        return End("", content, now, _heard(view, content, now))
    version = view.of(Version).get(UUID(str(point)))
    heard = _heard(view, version.content, version.released_at)
    return End(version.number, version.content, version.released_at, heard)


def _heard(view: Reading, content: str, moment: datetime) -> dict[UUID, Heard]:
    rests_on = assumptions_under(view, assumptions_in(content))
    return _heard_of(weigh_claims(view, claims_in(content), moment, assumptions=rests_on))


def _heard_of_gone(view: Reading, before: End, after: End) -> dict[UUID, Heard]:
    """Return what was heard by the second end of claims that only the first one holds.

    That is what they were taken out of use for: by the day of the first end they may not have been
    heard of at all.
    """
    held = {one.id for one in claims_in(after.content)}
    gone = [one for one in claims_in(before.content) if one.id not in held]
    if not gone or after.content == EMPTY or after.moment < before.moment:
        return {}
    rests_on = assumptions_under(view, assumptions_in(after.content))
    return _heard_of(weigh_claims(view, gone, after.moment, assumptions=rests_on))


def _heard_of(weighed: Iterable[WeighedClaim]) -> dict[UUID, Heard]:
    return {
        one.claim.id: Heard(one.status, one.support, one.against, "stale" in one.flags)
        for one in weighed
    }


def _touched(
    one: Difference, old: Any, new: Any, heard: Mapping[UUID, Heard]
) -> Iterable[TouchedMessage]:
    """Give the messages of the second picture that rest on what differs, worst first."""
    if one.part is not Part.CLAIM or one.id is None:
        return ()
    events = {
        str(id): set(events_on(str(id), old["claims"], new["claims"], heard.get(id)))
        for id in (one.id, *one.others)
    }
    found = []
    for message in new["messages"].values():
        flags = [
            flag(Bearing(message["rests_on"][id]), event)
            for id, happened in events.items()
            if id in message["rests_on"]
            for event in happened
        ]
        if any(id in message["rests_on"] for id in events):
            worst = min(flags, key=_WORST_FIRST.index, default=MessageFlag.OK)
            found.append(TouchedMessage(message["code"], message["text"], worst))
    return sorted(found, key=lambda each: (_WORST_FIRST.index(each.flag), each.code))


def events_on(
    id: str, old: Mapping[str, Any], new: Mapping[str, Any], heard: Heard | None
) -> Iterator[ClaimEvent]:
    """Give what happened to a claim between two pictures, and what customers say of it.

    Args:
        id: the claim.
        old: claims of the first picture, by identity, as a content holds them.
        new: those of the second.
        heard: what customers had said by then, or None.
    """
    if id in old:
        event = event_between(old[id], new.get(id))
        if event is not None:
            yield event
        if id in new and is_reversed(old[id], new[id]):
            yield ClaimEvent.REVERSED
    if heard is not None and heard.status is ClaimStatus.CONTRADICTED:
        yield ClaimEvent.CONTRADICTED
    if heard is not None and heard.stale:
        yield ClaimEvent.STALE


def worst_flags(
    view: Reading, before: End, after: End
) -> tuple[tuple[Mapping[str, Any], MessageFlag], ...]:
    """Return the messages of the second picture that something has moved under, worst first.

    What was decided on a message between the two answers what had happened by then.

    Returns:
        Each message as the picture holds it, and the worst that is not answered.
    """
    old, new = json.loads(before.content), json.loads(after.content)
    happened = {
        id: set(events_on(id, old["claims"], new["claims"], after.heard.get(UUID(id))))
        for id in {*old["claims"], *new["claims"]}
    }
    codes = {id: one["code"] for id, one in (old["claims"] | new["claims"]).items()}
    found = []
    for id, message in new["messages"].items():
        decisions = [
            one
            for one in view.of(MessageDecision).all(message_id=UUID(id))
            if before.moment < one.decided_at <= after.moment
        ]
        flags = [
            flag(Bearing(bearing), event)
            for claim, bearing in message["rests_on"].items()
            for event in happened.get(claim, ())
            if unanswered([Happening(codes[claim], event)], decisions)
        ]
        worst = min(flags, key=_WORST_FIRST.index, default=MessageFlag.OK)
        if worst is not MessageFlag.OK:
            found.append((message, worst))
    return tuple(sorted(found, key=lambda one: (_WORST_FIRST.index(one[1]), one[0]["code"])))


def _reasons(view: Reading, since: datetime, until: datetime) -> dict[UUID, list[Reason]]:
    """Return the reasons that were written down between two moments, by what they are about."""
    found: dict[UUID, list[tuple[datetime, Reason]]] = {}
    for proposal in view.of(ProposalDecision).all():
        if proposal.claim_id and proposal.settled and since < proposal.decided_at <= until:
            given = Reason(ReasonKind.PROPOSAL, proposal.reason, proposal.decided_at.date())
            found.setdefault(proposal.claim_id, []).append((proposal.decided_at, given))
    for decision in view.of(MessageDecision).all():
        if decision.reason and since < decision.decided_at <= until:
            given = Reason(ReasonKind.MESSAGE, decision.reason, decision.decided_at.date())
            found.setdefault(decision.message_id, []).append((decision.decided_at, given))
    return {
        id: [reason for _, reason in sorted(reasons, key=lambda each: each[0])]
        for id, reasons in found.items()
    }


def _out_of_use(view: Reading, one: Difference) -> Iterator[Reason]:
    """Give why a persona or a message is out of use, where that is what differs."""
    if one.id is None:
        return
    words = ""
    if one.kind is ChangeKind.PERSONA_RETIRED:
        persona = view.of(Persona).find(one.id)
        words = persona.retired_because if persona else ""
    elif one.kind is ChangeKind.MESSAGE_WITHDRAWN:
        message = view.of(Message).find(one.id)
        words = message.status_reason if message else ""
    if words:
        yield Reason(ReasonKind.OUT_OF_USE, words)


def _last_done(
    one: Difference, done: Sequence[ChangeEntry], since: datetime, until: datetime
) -> tuple[Intention, Any] | None:
    for entry in done:
        if (
            entry.intention.key in _DOING[one.part]
            and dict(entry.intention.args).get("code", "") == one.code
            and not (entry.undoes or entry.undone)
            and since < entry.happened_at <= until
        ):
            return entry.intention, entry.happened_at.date()
    return None
