"""When a step is done: told from public things only.

Nothing here counts or reads a private note or a vote: "Marketing: sealed" is all that is said.
The checks of a step stand in the order of the catalogue's lines for it.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeAlias

from domain.model.agendas import StepResult
from domain.model.brief import Person, Question
from domain.model.catalogue import StepTemplate
from domain.model.direction import Message, MessageStatus, Rest
from domain.model.feedback import FeedbackField
from domain.model.fields import PersonaField
from domain.model.persona import Persona, PersonaKind
from domain.model.polls import Poll, PollKind
from domain.model.record import Action
from domain.model.release import Review, Signature, Version
from domain.model.responsibility import Obligation
from domain.model.session import (
    Ask,
    Comparison,
    ComparisonKind,
    Outcome,
    Session,
    Step,
    StepKind,
)
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES, Side
from domain.model.testing import TestPick
from domain.ports import Reading
from domain.services.conditions_of_review import (
    customers_heard,
    figures_brought,
    figures_read,
    messages_decided,
    proposals_decided,
    proposals_opened,
    questions_settled,
    talk_marked,
)
from domain.services.matrices import UNANSWERED, read_matrix
from domain.services.needs import NEEDS, claims_in_use, groups_found, is_revealed, is_sealed
from domain.services.reading_time import reading_left
from domain.services.rounds import rounds_asked
from domain.services.upholding import owed_things
from domain.services.writings import (
    reveal_in,
)

Check: TypeAlias = Callable[[Reading, Session, Step, datetime], bool]
"""Tells whether one line of a step is met at a moment."""


FEW_CLAIMS = 5
"""Claims that a session writes at least (agenda: five to eight)."""


def _there(key: str) -> Check:
    """Tell whether something that later steps need is there."""
    need = NEEDS[key]
    return lambda view, session, step, now: need.present(view, session)


def _both_present(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    there = {person.side for person in view.of(Person).all(present=True)}
    return there.issuperset(DEPARTMENTS)


def _rules_accepted(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return session.ground_rules


def _product_told(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return NEEDS["product_brief"].present(view, session) and NEEDS["usps"].present(view, session)


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
    groups = groups_found(view, session)
    return bool(groups) and all(one.title for one in groups)


def _read_in_silence(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    reveal = reveal_in(view, session.id)
    return reveal is not None and not reading_left(reveal, session, now)


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
    return bool(view.of(Obligation).all(agreed=True, retired=False))


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


def _primary_drawn(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return bool(view.of(Persona).all(kind=PersonaKind.PRIMARY, retired_because=""))


def _claims_to_test(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    return bool(view.of(TestPick).all()) or NEEDS["claims"].present(view, session)


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


CHECKS: Mapping[StepKind, tuple[Check, ...]] = {
    StepKind.OPENING: (_both_present, _rules_accepted),
    StepKind.BRIEFING: (_product_told, _questions_answered),
    StepKind.DRAWING: tuple(_sealed(place) for place in range(len(DRAWING_SIDES))),
    StepKind.SHORTLIST: (_segments_revealed, _groups_named, _there("persona_shortlist")),
    StepKind.UNSEALING: (_revealed, _read_in_silence),
    StepKind.REVEAL: (_revealed, _conflicts_settled),
    StepKind.DIFFERENCES: (_conflicts_settled, _there("resolutions")),
    StepKind.CLAIMS: (_enough_claims, _fears_claimed),
    StepKind.BREAK: (_time_over,),
    StepKind.RECAP: (_primary_drawn, _claims_to_test),
    StepKind.RATING: (_there("ratings_round1"), _there("ratings_round2")),
    StepKind.TEST_LIST: (_there("test_list"),),
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
    StepKind.RECAP: (_there("last_version"), _no_action_late),
    StepKind.OBLIGATIONS: (_all_looked_at, _all_acted_on),
}
"""The same for steps that speak of what an earlier session agreed."""


def checks_of(template: StepTemplate) -> tuple[Check, ...]:
    """Return the checks of a step, in the order of its lines."""
    if template.looks_back and template.kind in CHECKS_LOOKING_BACK:
        return CHECKS_LOOKING_BACK[template.kind]
    checks = CHECKS.get(template.kind, ())
    return checks[: rounds_asked(template)] if template.kind is StepKind.RATING else checks
