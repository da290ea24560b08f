"""What steps need and what they leave: told from public things only."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.model.brief import Product, Usp
from domain.model.direction import Message, Rest
from domain.model.evidence import Evidence
from domain.model.feedback import FeedbackField
from domain.model.form_answers import FormReading
from domain.model.persona import Claim
from domain.model.polls import Poll, PollKind
from domain.model.proposals import ProposalDecision
from domain.model.record import Upkeep
from domain.model.release import Version
from domain.model.responsibility import Activity, Cell, Obligation
from domain.model.sales_feedback import Feedback
from domain.model.session import (
    Ask,
    Comparison,
    Outcome,
    Reveal,
    Seal,
    Session,
    Writing,
)
from domain.model.shortlist import Pick
from domain.model.sides import Side
from domain.model.testing import TestPick
from domain.model.wall import Group, Slip
from domain.ports import Reading
from domain.services.conditions_of_review import (
    has_decisions,
    has_evidence,
)
from domain.services.picking import picks
from domain.services.writings import (
    find_writing,
    reveal_in,
    sides_of,
    standing_seal,
)
from domain.text import mark


@dataclass(frozen=True, slots=True)
class Need:
    """What a step needs: how it is called, and how to tell that it is there."""

    name: str
    present: Callable[[Reading, Session], bool]


def is_sealed(view: Reading, session: Session, side: Side, asks: Ask = Ask.CUSTOMER) -> bool:
    """Tell whether a side's notes on a question are sealed now."""
    writing = find_writing(view, session.id, asks)
    return writing is not None and standing_seal(view, writing.id, side) is not None


def is_revealed(view: Reading, session: Session, asks: Ask = Ask.CUSTOMER) -> bool:
    """Tell whether the notes on a question have been revealed, and not taken back."""
    return reveal_in(view, session.id, asks) is not None


def claims_in_use(view: Reading) -> list[Claim]:
    """Return the claims that are not retired."""
    return list(view.of(Claim).all(retired=False))


def _has_product(view: Reading, session: Session) -> bool:
    return any(product.name or product.what for product in view.of(Product).all())


def _has_usps(view: Reading, session: Session) -> bool:
    return bool(view.of(Usp).all())


def _notes_sealed(asks: Ask) -> Callable[[Reading, Session], bool]:
    """Tell whether every side that is asked has sealed, or all is revealed."""

    def present(view: Reading, session: Session) -> bool:
        writing = find_writing(view, session.id, asks)
        if writing is None:
            return False
        return is_revealed(view, session, asks) or all(
            standing_seal(view, writing.id, side) for side in sides_of(view, writing)
        )

    return present


def groups_found(view: Reading, session: Session) -> list[Group]:
    """Return the groups of customers that a session has made."""
    writing = find_writing(view, session.id, Ask.SEGMENTS)
    return [] if writing is None else list(view.of(Group).all(writing_id=writing.id))


def _has_groups(view: Reading, session: Session) -> bool:
    return bool(groups_found(view, session))


def _has_shortlist(view: Reading, session: Session) -> bool:
    writing = find_writing(view, session.id, Ask.SEGMENTS)
    return writing is not None and bool(view.of(Pick).all(writing_id=writing.id))


def _owner_sealed(view: Reading, session: Session) -> bool:
    return is_revealed(view, session) or is_sealed(view, session, Side.OWNER)


def _has_resolutions(view: Reading, session: Session) -> bool:
    points = view.of(Comparison).all(session_id=session.id)
    return any(point.outcome is not Outcome.OPEN for point in points)


def _has_claims(view: Reading, session: Session) -> bool:
    return bool(claims_in_use(view))


def _has_version(view: Reading, session: Session) -> bool:
    return bool(view.of(Version).all(taken_back_at=None, withdrawn_at=None))


def _has_obligations(view: Reading, session: Session) -> bool:
    return bool(view.of(Obligation).all(agreed=True, retired=False))


def _has_ratings(number: int) -> Callable[[Reading, Session], bool]:
    """Tell whether a round of private ratings was closed; with a later one open it stays so."""

    def present(view: Reading, session: Session) -> bool:
        rounds = view.of(Poll).all(session_id=session.id, kind=PollKind.RATING, round=number)
        return any(poll.closed for poll in rounds)

    return present


def _has_votes(view: Reading, session: Session) -> bool:
    votes = view.of(Poll).all(session_id=session.id, kind=PollKind.DOTS)
    return any(poll.closed for poll in votes)


def _has_tests(view: Reading, session: Session) -> bool:
    return bool(picks(view))


NEEDS: Mapping[str, Need] = {
    "product_brief": Need(mark("the product in the brief"), _has_product),
    "usps": Need(mark("at least one USP"), _has_usps),
    "side_notes_sealed": Need(mark("the sealed notes of all sides"), _notes_sealed(Ask.CUSTOMER)),
    "difference_board": Need(mark("the opened notes of all sides"), is_revealed),
    "owner_statements_sealed": Need(mark("the owner's sealed statements"), _owner_sealed),
    "segment_notes": Need(
        mark("the sealed customer groups of both sides"), _notes_sealed(Ask.SEGMENTS)
    ),
    "clusters": Need(mark("the groups of customers"), _has_groups),
    "persona_shortlist": Need(mark("the choice of a persona"), _has_shortlist),
    "message_notes_sealed": Need(
        mark("the sealed messages of both sides"), _notes_sealed(Ask.MESSAGES)
    ),
    "proposals_sealed": Need(
        mark("the sealed proposals of both sides"), _notes_sealed(Ask.PROPOSALS)
    ),
    "resolutions": Need(mark("at least one point talked through"), _has_resolutions),
    "claims": Need(mark("at least one claim"), _has_claims),
    "last_version": Need(mark("a signed version"), _has_version),
    "evidence": Need(mark("answers of customers"), has_evidence),
    "decisions": Need(mark("a decision on every proposal"), has_decisions),
    "obligations": Need(mark("at least one agreed obligation"), _has_obligations),
    "votes": Need(mark("a closed dot vote"), _has_votes),
    "ratings_round1": Need(mark("the private ratings"), _has_ratings(1)),
    "ratings_round2": Need(mark("the second round of ratings"), _has_ratings(2)),
    "test_list": Need(mark("the list of what is tested first"), _has_tests),
}
"""What steps need; keys that are not here are always present (the default matrix)."""


_LEFT_BY: Mapping[str, frozenset[type]] = {
    "usps": frozenset({Product, Usp}),
    "clusters": frozenset({Group, Slip}),
    "persona_shortlist": frozenset({Pick}),
    "resolutions": frozenset({Comparison}),
    "claims": frozenset({Claim}),
    "test_list": frozenset({TestPick}),
    "pr_direction": frozenset({Message, Rest}),
    "feedback_form": frozenset({FeedbackField, Obligation}),
    "raci": frozenset({Activity, Cell}),
    "evidence": frozenset({Evidence, Feedback, FormReading}),
    "decisions": frozenset({ProposalDecision}),
    "sla": frozenset({Obligation}),
    "obligations": frozenset({Obligation}),
    "obligation_actions": frozenset({Upkeep}),
}


_LEFT_BEHIND_THE_CURTAIN: Mapping[Ask, frozenset[str]] = {
    Ask.CUSTOMER: frozenset({"side_notes_sealed", "owner_statements_sealed", "difference_board"}),
    Ask.SEGMENTS: frozenset({"segment_notes"}),
    Ask.MESSAGES: frozenset({"message_notes_sealed"}),
    Ask.PROPOSALS: frozenset({"proposals_sealed"}),
}


def things_left_by(view: Reading, kinds: frozenset[type]) -> frozenset[str]:
    """Return the keys of what steps leave (``claims`` …) that a change has just touched.

    Args:
        view: the workspace after the change.
        kinds: the kinds touched.
    """
    keys = {key for key, things in _LEFT_BY.items() if things & kinds}
    asked = _asked_last(view) if kinds & {Seal, Reveal} else None
    if asked is not None:
        keys |= _LEFT_BEHIND_THE_CURTAIN[asked]
    return frozenset(keys)


def _asked_last(view: Reading) -> Ask | None:
    """Return the question whose seals or reveals were touched last."""
    touched = [
        (seal.reopened_at or seal.sealed_at, seal.writing_id) for seal in view.of(Seal).all()
    ]
    touched += [
        (one.taken_back_at or one.revealed_at, one.writing_id) for one in view.of(Reveal).all()
    ]
    newest = max(touched, default=None)
    return None if newest is None else view.of(Writing).get(newest[1]).asks
