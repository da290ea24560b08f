"""When a step is done and what it needs: told from public things only.

Nothing here counts or reads a private note or a vote: "Marketing: sealed" is all that is said.
The checks of a step stand in the order of the catalogue's lines for it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from domain.model.agendas import StepResult
from domain.model.brief import Person, Product, Question, Usp
from domain.model.catalogue import StepTemplate
from domain.model.direction import Message, MessageStatus, Rest
from domain.model.evidence import Evidence
from domain.model.feedback import FeedbackField
from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.polls import Poll, PollKind
from domain.model.proposals import ProposalDecision
from domain.model.record import Action, Upkeep
from domain.model.release import Review, Signature, Version
from domain.model.responsibility import Activity, Cell, Obligation
from domain.model.session import (
    Ask,
    Comparison,
    ComparisonKind,
    Outcome,
    Reveal,
    Seal,
    Session,
    Step,
    StepKind,
    Writing,
)
from domain.model.shortlist import Pick
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES, Side
from domain.model.testing import TestPick
from domain.model.wall import Group, Slip
from domain.ports import Reading
from domain.services.conditions_of_review import (
    customers_heard,
    figures_brought,
    figures_read,
    has_decisions,
    has_evidence,
    messages_decided,
    proposals_decided,
    proposals_opened,
    questions_settled,
    talk_marked,
)
from domain.services.matrices import UNANSWERED, read_matrix
from domain.services.picking import picks
from domain.services.reading_time import reading_left
from domain.services.rounds import rounds_asked
from domain.services.upholding import owed_things
from domain.services.writings import (
    find_writing,
    reveal_in,
    sides_of,
    standing_seal,
)
from domain.text import mark

Check: TypeAlias = Callable[[Reading, Session, Step, datetime], bool]
"""Tells whether one line of a step is met at a moment."""

FEW_CLAIMS = 5
"""Claims that a session writes at least (agenda: five to eight)."""


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


def _both_present(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    there = {person.side for person in view.of(Person).all(present=True)}
    return there.issuperset(DEPARTMENTS)


def _rules_accepted(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return session.ground_rules


def _product_told(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return _has_product(view, session) and _has_usps(view, session)


def _questions_answered(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return all(question.answer for question in view.of(Question).all())


def _sealed(place: int) -> Check:
    """Tell whether the side at a place among those that write in the step has sealed."""

    def check(view: Reading, session: Session, step: Step, now: datetime) -> bool:
        sides = step.sides[place : place + 1]
        return all(is_sealed(view, session, side, step.asks or Ask.CUSTOMER) for side in sides)

    return check


def _revealed(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return is_revealed(view, session)


def _segments_revealed(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return is_revealed(view, session, Ask.SEGMENTS)


def _groups_named(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """There are groups, and each has words on its header card."""
    return _has_groups(view, session) and all(one.title for one in _groups(view, session))


def _persona_chosen(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return _has_shortlist(view, session)


def _read_in_silence(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    reveal = reveal_in(view, session.id)
    return reveal is not None and not reading_left(reveal, session, now)


def _some_talked_through(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return _has_resolutions(view, session)


def _conflicts_settled(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    conflicts = view.of(Comparison).all(session_id=session.id, kind=ComparisonKind.CONFLICT)
    return is_revealed(view, session) and all(one.outcome is not Outcome.OPEN for one in conflicts)


def _enough_claims(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return len(claims_in_use(view)) >= FEW_CLAIMS


def _fears_claimed(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    fields = {claim.field for claim in claims_in_use(view)}
    return fields.issuperset({PersonaField.ANXIETY, PersonaField.OBJECTION})


def _time_over(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return step.left_at(now) <= 0


def _round_closed(kind: PollKind) -> Check:
    def check(view: Reading, session: Session, step: Step, now: datetime) -> bool:
        rounds = view.of(Poll).all(session_id=session.id, kind=kind)
        return bool(rounds) and all(poll.closed for poll in rounds)

    return check


def _ratings_closed(number: int) -> Check:
    def check(view: Reading, session: Session, step: Step, now: datetime) -> bool:
        return _has_ratings(number)(view, session)

    return check


def _tests_picked(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return _has_tests(view, session)


def _message_written(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return bool(_messages(view))


def _messages_rest(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    resting = {rest.message_id for rest in view.of(Rest).all()}
    messages = _messages(view)
    return bool(messages) and all(message.id in resting for message in messages)


def _claims_measured(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    shown = {field.code for field in view.of(FeedbackField).all(shown=True)}
    claims = claims_in_use(view)
    if not shown or not claims:
        return False
    return all(claim.measured_by.split(".")[0] in shown for claim in claims)


def _deadline_agreed(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return bool(view.of(Obligation).all(agreed=True))


def _main_activities_answered(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """One answers (A) and one does (R) in each of the main activities."""
    matrix = read_matrix(view, main_only=True)
    return not matrix.empty and not any(one.code in UNANSWERED for one in matrix.findings)


def _main_activities_sound(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """No check of the main activities finds an error."""
    matrix = read_matrix(view, main_only=True)
    return not matrix.empty and matrix.sound


def _both_signed(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    signatures = view.of(Signature).all(session_id=session.id)
    return {one.side for one in signatures}.issuperset(DEPARTMENTS)


def _version_released(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """A version was published, or the one in force was looked at and left as it is."""
    versions = view.of(Version).all(session_id=session.id, taken_back_at=None)
    return bool(versions) or bool(view.of(Review).all(session_id=session.id))


def _result_written(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return bool(view.of(StepResult).all(step_id=step.id))


def _messages(view: Reading) -> list[Message]:
    used = (MessageStatus.DRAFT, MessageStatus.IN_USE)
    return [message for message in view.of(Message).all() if message.status in used]


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


def _groups(view: Reading, session: Session) -> list[Group]:
    writing = find_writing(view, session.id, Ask.SEGMENTS)
    return [] if writing is None else list(view.of(Group).all(writing_id=writing.id))


def _has_groups(view: Reading, session: Session) -> bool:
    return bool(_groups(view, session))


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


def _primary_drawn(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return bool(view.of(Persona).all(kind=PersonaKind.PRIMARY, retired_because=""))


def _claims_to_test(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return bool(view.of(TestPick).all()) or _has_claims(view, session)


def _version_known(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return _has_version(view, session)


def _no_action_late(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    today = now.astimezone().date()
    return not any(one.late_on(today) for one in view.of(Action).all())


def _owed_by(giver: Side) -> Check:
    """Tell whether a line is agreed by which a department owes the other one."""

    def check(view: Reading, session: Session, step: Step, now: datetime) -> bool:
        owed = owed_things(view, session.id)
        return any(
            one.obligation.agreed and one.between_departments and one.giver is giver for one in owed
        )

    return check


def _all_looked_at(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    agreed = [one for one in owed_things(view, session.id) if one.obligation.agreed]
    return bool(agreed) and all(one.upkeep is not None for one in agreed)


def _all_acted_on(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    agreed = [one for one in owed_things(view, session.id) if one.obligation.agreed]
    return bool(agreed) and all(one.settled for one in agreed)


def _has_version(view: Reading, session: Session) -> bool:
    return bool(view.of(Version).all(taken_back_at=None, withdrawn_at=None))


def _has_obligations(view: Reading, session: Session) -> bool:
    return bool(view.of(Obligation).all(agreed=True))


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


CHECKS: Mapping[StepKind, tuple[Check, ...]] = {
    StepKind.OPENING: (_both_present, _rules_accepted),
    StepKind.BRIEFING: (_product_told, _questions_answered),
    StepKind.DRAWING: tuple(_sealed(place) for place in range(len(DRAWING_SIDES))),
    StepKind.SHORTLIST: (_segments_revealed, _groups_named, _persona_chosen),
    StepKind.UNSEALING: (_revealed, _read_in_silence),
    StepKind.REVEAL: (_revealed, _conflicts_settled),
    StepKind.DIFFERENCES: (_conflicts_settled, _some_talked_through),
    StepKind.CLAIMS: (_enough_claims, _fears_claimed),
    StepKind.BREAK: (_time_over,),
    StepKind.RECAP: (_primary_drawn, _claims_to_test),
    StepKind.RATING: (_ratings_closed(1), _ratings_closed(2)),
    StepKind.TEST_LIST: (_tests_picked,),
    StepKind.MESSAGES: (_message_written, _messages_rest),
    StepKind.FEEDBACK_FORM: (_claims_measured, _deadline_agreed),
    StepKind.RESPONSIBILITIES: (_main_activities_answered, _main_activities_sound),
    StepKind.OBLIGATIONS: tuple(map(_owed_by, DEPARTMENTS)),
    StepKind.FIGURES: (figures_brought, figures_read, questions_settled),
    StepKind.EVIDENCE: (customers_heard, talk_marked),
    StepKind.DECIDING: (proposals_opened, proposals_decided),
    StepKind.IMPACT: (messages_decided,),
    StepKind.ACTIVITY: (_result_written,),
    StepKind.CLOSING: (_round_closed(PollKind.AGREEMENT), _both_signed, _version_released),
}
"""What makes a step of each kind done."""

CHECKS_LOOKING_BACK: Mapping[StepKind, tuple[Check, ...]] = {
    StepKind.RECAP: (_version_known, _no_action_late),
    StepKind.OBLIGATIONS: (_all_looked_at, _all_acted_on),
}
"""The same for steps that speak of what an earlier session agreed."""


def checks_of(template: StepTemplate) -> tuple[Check, ...]:
    """Return the checks of a step, in the order of its lines."""
    if template.looks_back and template.kind in CHECKS_LOOKING_BACK:
        return CHECKS_LOOKING_BACK[template.kind]
    checks = CHECKS.get(template.kind, ())
    return checks[: rounds_asked(template)] if template.kind is StepKind.RATING else checks


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
    "evidence": frozenset({Evidence}),
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
