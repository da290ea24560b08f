"""How far a version is on its way: the ballot of its session, and the two keys."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.model.polls import Poll, PollKind
from domain.model.release import Signature
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading
from domain.services.in_force import Standing, published_in
from domain.services.polling import BLOCKS, Opinion, opinions
from domain.services.snapshots import content_of
from domain.text import mark


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far a version is on its way, in a session or outside one.

    Attributes:
        round_closed: the newest ballot on the agreement is closed; never so outside a session.
        used: the version in force came of that ballot; a further one needs a ballot of its own.
        grades: how many gave each grade 1–5, joint over the sides; empty while it is open.
        opinions: what was given, with names in a named round alone; empty while it is open.
        earlier: opinions with reasons of earlier ballots of the session: they stay on record.
        blocked: somebody gave a 5.
        signatures: who signed for each department.
        outdated: departments that signed a picture which has changed since.
    """

    round_closed: bool
    used: bool
    grades: Mapping[int, int]
    opinions: tuple[Opinion, ...]
    earlier: tuple[Opinion, ...]
    blocked: bool
    signatures: Mapping[Side, Signature]
    outdated: frozenset[Side]

    @property
    def reasons(self) -> tuple[Opinion, ...]:
        """The opinions that were given with a reason: minority views, kept and shown."""
        return tuple(one for one in self.opinions if one.reason)

    @property
    def signed(self) -> bool:
        """Whether both keys are turned, for the picture as it is."""
        return len(self.signatures) == len(DEPARTMENTS) and not self.outdated


def agreement(view: Reading, session_id: UUID | None) -> Agreement:
    """Tell how far a version is on its way, inside a view that is open already.

    Args:
        view: the workspace.
        session_id: the session that prepares it, or None outside one: there is no ballot then.
    """
    polls = view.of(Poll).all(session_id=session_id, kind=PollKind.AGREEMENT) if session_id else ()
    signatures = {
        one.side: one for one in view.of(Signature).all(session_id=session_id, version_id=None)
    }
    digest = digest_of(content_of(view)) if signatures else ""
    closed = bool(polls) and polls[-1].closed
    given = opinions(view, polls[-1]) if closed else ()
    grades = {grade: sum(one.grade == grade for one in given) for grade in range(1, BLOCKS + 1)}
    versions = [one for one in published_in(view) if one.session_id == session_id]
    return Agreement(
        round_closed=closed,
        used=closed and any(one.id > polls[-1].id for one in versions),
        grades=grades if closed else {},
        opinions=given,
        earlier=tuple(
            one for poll in polls[:-1] if poll.closed for one in opinions(view, poll) if one.reason
        ),
        blocked=grades[BLOCKS] > 0,
        signatures=signatures,
        outdated=frozenset(one.side for one in signatures.values() if one.digest != digest),
    )


def digest_of(content: str) -> str:
    """Return the SHA-256 of a canonical content, 64 hexadecimal digits."""
    return hashlib.sha256(content.encode()).hexdigest()


def missing_for(
    agreed: Agreement, state: Standing, next_review: date | None, decision: str, *, ballot: bool
) -> str:
    """Return the first thing that a version lacks, as a marked sentence, or an empty text.

    Args:
        agreed: how far it is.
        state: where the picture stands.
        next_review: the day of the next review, or None while there is none.
        decision: the owner's written reason where somebody blocks.
        ballot: a private ballot is asked for, as in every session.
    """
    if not state.next_number:
        return mark("Nothing has changed since the version in force.")
    if ballot and (not agreed.round_closed or agreed.used):
        return mark("Hold the private ballot on the agreement first.")
    if agreed.blocked and not decision:
        return mark("Somebody blocks: settle it, or let the owner decide in writing.")
    if len(agreed.signatures) < len(DEPARTMENTS):
        return mark("Both departments sign: one key is missing.")
    if agreed.outdated:
        return mark("The picture has changed since it was signed. Both departments sign again.")
    if next_review is None:
        return mark("Set the day of the next review.")
    return ""
