"""What to ask next: what is unknown of a persona, the most urgent first (method, D6 and I4)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.model.assumptions import METHOD, Assumptions
from domain.model.feedback import FeedbackField
from domain.model.fields import Section, section_of
from domain.model.persona import Claim
from domain.model.quantifiers import QUANTIFIERS
from domain.model.statistics.needed import answers_until_verdict
from domain.model.statistics.posterior import ClaimStatus, Direction
from domain.model.statistics.provenance import Provenance
from domain.model.unknown import Basis, Needed, clear_share, settled_up_to, uncertainty
from domain.model.wording import Bilingual
from domain.ports import Reading
from domain.services.asking import Asking
from domain.services.assuming import assumptions_of
from domain.services.in_force import published_in
from domain.services.trust import trusted_until
from domain.services.versioning import review_of
from domain.services.weighing import WeighedClaim, Weighing
from domain.services.workbench import Workbench

DECIDED = (ClaimStatus.SUPPORTED, ClaimStatus.CONTRADICTED)
"""Statuses that are a verdict."""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A claim with what is unknown of it.

    Attributes:
        weighed: the claim with what stands behind it.
        place: its place among what is to be asked next, 1 the first.
        uncertainty: how little is known, from 0 to 1.
        urgency: importance × uncertainty, by which it has its place.
        needed: how many answers a verdict still needs.
        trusted_until: last day on which it is trusted if nobody asks again; None where there is no
            verdict to be trusted, or it is stale by now.
        asked_as: the question of Sales' form that measures it, or None where none does.
        counting: answers of that question that count for the claim.
    """

    weighed: WeighedClaim
    place: int
    uncertainty: float
    urgency: float
    needed: Needed
    trusted_until: date | None
    asked_as: Bilingual | None
    counting: tuple[Bilingual, ...]

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.weighed.claim

    @property
    def settled(self) -> bool:
        """Whether there is a verdict, and it is not stale."""
        return settled(self.weighed)


@dataclass(frozen=True, slots=True)
class WhatIsUnknown:
    """Everything that is unknown of a persona.

    Attributes:
        questions: every claim in use, most urgent first.
        silent: questions of the persona on which there is no claim at all.
        settled_up_to: uncertainty up to which a claim has a verdict.
        next_review: the day on which the version in force is looked at again; None without one.
    """

    questions: tuple[OpenQuestion, ...]
    silent: tuple[Section, ...]
    settled_up_to: float
    next_review: date | None = None

    @property
    def before_review(self) -> int:
        """How many claims that stand now go stale before the next review."""
        day = self.next_review
        return sum(
            day is not None and one.trusted_until is not None and one.trusted_until < day
            for one in self.questions
        )

    @property
    def unheard(self) -> int:
        """How many claims no customer has answered."""
        return sum(one.weighed.posterior is None for one in self.questions)

    @property
    def open(self) -> tuple[OpenQuestion, ...]:
        """What is to be asked: claims without a verdict, and those that are stale."""
        return tuple(one for one in self.questions if not one.settled)

    @property
    def all_known(self) -> bool:
        """Whether there are claims, all have a verdict, and nothing is silent."""
        return bool(self.questions) and not self.open and not self.silent


class AskingNext:
    """Tells what to ask customers next."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._form = Asking(bench)
        self._weighing = bench.use(Weighing)

    def unknown(self, persona_id: UUID) -> WhatIsUnknown:
        """Return what is unknown of a persona, as of now."""
        with self._bench.reading() as view:
            assumptions, review = assumptions_of(view), _next_review(view)
        weighed = self._weighing.weigh(persona_id=persona_id)
        form = {field.code: field for field in self._form.measures()}
        found = what_is_unknown(weighed, self._bench.today(), assumptions)
        worded = tuple(self._worded(one, form) for one in found.questions)
        return replace(found, questions=worded, next_review=review)

    def _worded(self, one: OpenQuestion, form: Mapping[str, FeedbackField]) -> OpenQuestion:
        """Put the question of the form to a claim, and the answers that count for it."""
        code = one.claim.measured_by
        field = form.get(code) or form.get(code.split(".")[0])
        if field is None:
            return one
        counting = tuple(self._form.answer_named(field.code, a) for a in one.claim.supporting)
        return replace(one, asked_as=field.name, counting=counting)


def _next_review(view: Reading) -> date | None:
    in_force = [one for one in published_in(view) if one.withdrawn_at is None]
    return review_of(view, in_force[-1]) if in_force else None


def what_is_unknown(
    weighed: Sequence[WeighedClaim], today: date, assumptions: Assumptions = METHOD
) -> WhatIsUnknown:
    """Rank claims by importance × uncertainty; of equals the one that the sides dispute first.

    Args:
        weighed: the claims of a persona as they were weighed today.
        today: the day.
        assumptions: what weighing rested on.
    """
    bars = assumptions.bars
    found = most_urgent_first(weighed, assumptions)
    questions = tuple(
        OpenQuestion(
            weighed=one,
            place=place,
            uncertainty=unknown,
            urgency=one.claim.importance * unknown,
            needed=answers_needed(one, assumptions),
            trusted_until=trusted_until(one, today, assumptions),
            asked_as=None,
            counting=(),
        )
        for place, (one, unknown) in enumerate(found, start=1)
    )
    spoken_of = {section_of(one.claim.field) for one in weighed}
    silent = tuple(section for section in Section if section not in spoken_of)
    return WhatIsUnknown(questions, silent if weighed else (), settled_up_to(bars))


def most_urgent_first(
    weighed: Sequence[WeighedClaim], assumptions: Assumptions = METHOD
) -> list[tuple[WeighedClaim, float]]:
    """Return claims by importance × uncertainty, each with its uncertainty.

    Of equals the one that the sides dispute comes first.
    """
    found = [(one, _uncertainty(one, assumptions)) for one in weighed]
    found.sort(
        key=lambda pair: (
            -pair[0].claim.importance * pair[1],
            -pair[0].claim.importance,
            "disputed" not in pair[0].flags,
            pair[0].claim.position,
        )
    )
    return found


def settled(one: WeighedClaim) -> bool:
    """Tell whether a claim has a verdict, and it is not stale."""
    return one.status in DECIDED and "stale" not in one.flags


def answers_needed(one: WeighedClaim, assumptions: Assumptions = METHOD) -> Needed:
    """Return how many answers a verdict on a claim still needs.

    New answers are taken to be Sales' feedback of today. They are taken to fall as customers have
    answered so far; where nobody has, as the room believes; and where that would never decide it
    or nobody has said, as they would if the claim were clearly true.

    Args:
        one: the claim as it was weighed.
        assumptions: what weighing rested on.
    """
    quantifier = QUANTIFIERS.get(one.claim.quantifier or "")
    if one.threshold is None:
        return Needed(None, 0.0, Basis.NO_THRESHOLD)
    direction = quantifier.direction if quantifier else Direction.AT_LEAST
    if one.posterior is not None:
        share = one.posterior.estimate
        count = _count(one, share, direction, assumptions)
        return Needed(count, share, Basis.ANSWERS)
    believed = _believed(one)
    if believed is not None:
        count = _count(one, believed, direction, assumptions)
        if count is not None:
            return Needed(count, believed, Basis.BELIEF)
    share = clear_share(one.threshold, direction)
    return Needed(_count(one, share, direction, assumptions), share, Basis.CLEAR)


def _count(
    one: WeighedClaim, share: float, direction: Direction, assumptions: Assumptions
) -> int | None:
    assert one.threshold is not None
    if one.status in DECIDED:
        return 0
    known = one.posterior
    return answers_until_verdict(
        known.alpha if known else 0.5,
        known.beta if known else 0.5,
        known.n_eff if known else 0.0,
        share=share,
        tau=one.threshold,
        direction=direction,
        bars=assumptions.bars,
        reliability=assumptions.weights[Provenance.SALES_FEEDBACK].reliability or 1.0,
    )


def _believed(one: WeighedClaim) -> float | None:
    """Return the share that the room believes in, as far as its rating may be shown."""
    joint = one.ratings.joint if one.ratings else None
    if joint is not None:
        return joint.median / 10
    return None if one.claim.owner_of_ten is None else one.claim.owner_of_ten / 10


def _uncertainty(one: WeighedClaim, assumptions: Assumptions) -> float:
    known = one.posterior
    if known is None:
        return 1.0
    return uncertainty(known.n_eff, known.p_holds, enough=assumptions.bars.enough)
