"""What was heard of a claim: every item of evidence in short, and what follows from all of them.

Rules that keep feedback from lying (method, B.2): a lead counts once for a claim, who was not asked
or did not answer is never a "no", and answers that all came through one person are told as such.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from domain.model.assumptions import Assumptions
from domain.model.evidence import Answered, Evidence, count_answers
from domain.model.leads import once_per_lead
from domain.model.persona import Claim
from domain.model.statistics.coverage import (
    Concentration,
    DesignEffect,
    SourceLimits,
    concentration,
    design_effect,
    low_coverage,
    worst_case,
)
from domain.model.statistics.intervals import Interval
from domain.model.statistics.posterior import Observation
from domain.model.statistics.provenance import Provenance, Weight

_NOBODY_ASKED: Final = frozenset({Provenance.MARKETING_ANALYTICS})
"""Kinds in which people are counted and nobody is asked: they say nothing of coverage."""


class Heard(NamedTuple):
    """An item of evidence in short, as a store gathers many of them.

    Attributes:
        kind: provenance.
        answered: how many gave which answers.
        happened_on: last day on which the answers were given.
        lead: code of the one lead that they come from; empty where they are many's.
        gathered_by: code of who asked; empty where it is not known.
        not_asked: how many could have been asked and were not.
        no_answer: how many were asked and gave no answer.
        place: of items of one lead, the one that was written down later sorts behind.
        elsewhere: what the very same leads said in another place, on a form besides to Sales; of
            the two the more reliable counts, then the later.
    """

    kind: Provenance
    answered: tuple[Answered, ...]
    happened_on: date
    lead: str = ""
    gathered_by: str = ""
    not_asked: int = 0
    no_answer: int = 0
    place: str = ""
    elsewhere: "Heard | None" = None


def in_short(item: Evidence) -> Heard:
    """Return an item of evidence in short."""
    return Heard(
        Provenance(item.kind),
        item.answered,
        item.happened_on,
        item.lead,
        item.gathered_by,
        item.not_asked,
        item.no_answer,
        item.id.hex.upper() if item.lead else "",
    )


def heard_by_claim(
    items: Iterable[Evidence], until: date, claim_ids: Collection[UUID] | None = None
) -> dict[UUID, list[Heard]]:
    """Gather items of evidence claim by claim, as ``Reading.heard`` promises."""
    found: dict[UUID, list[Heard]] = {}
    for item in items:
        wanted = claim_ids is None or item.claim_id in claim_ids
        if wanted and item.happened_on <= until:
            found.setdefault(item.claim_id, []).append(in_short(item))
    return found


@dataclass(frozen=True, slots=True)
class Sources:
    """Through whom the answers came.

    Attributes:
        answers: how many through each consultant, by code.
        unknown: how many of which nobody knows who asked.
        limits: what makes them one-sided.
    """

    answers: Mapping[str, int]
    unknown: int
    limits: SourceLimits

    @property
    def concentration(self) -> Concentration | None:
        """How concentrated they are; None where nobody is known, or fewer than half of them."""
        known = sum(self.answers.values())
        if known < self.unknown:
            return None
        return concentration(list(self.answers.values()), limits=self.limits)

    @property
    def single(self) -> bool:
        """Whether they are as good as one source."""
        found = self.concentration
        return found is not None and found.single_source

    @property
    def design_effect(self) -> DesignEffect:
        """What it costs that answers through one consultant are alike; for the details only."""
        return design_effect(list(self.answers.values()), likeness=self.limits.within_one)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of those who could have answered did.

    Attributes:
        support: answers for the claim.
        answered: answers that count, for and against.
        not_asked: how many were not asked.
        no_answer: how many were asked in vain, or said what counts for neither.
        least: share of answers below which coverage is low.
    """

    support: int = 0
    answered: int = 0
    not_asked: int = 0
    no_answer: int = 0
    least: float = 0.0

    @property
    def leads(self) -> int:
        """How many could have answered, as far as anybody wrote it down."""
        return self.answered + self.not_asked + self.no_answer

    @property
    def known(self) -> bool:
        """Whether anybody wrote down who did not answer; else coverage is not known."""
        return bool(self.not_asked or self.no_answer)

    @property
    def share(self) -> float | None:
        """Answered of all; None where it is not known."""
        return self.answered / self.leads if self.known else None

    @property
    def low(self) -> bool:
        """Whether too few answered."""
        return self.known and low_coverage(self.answered, self.leads, least=self.least)

    @property
    def bounds(self) -> Interval | None:
        """Between which shares the truth must lie, whatever the silent would say; for details."""
        return worst_case(self.support, self.answered, self.leads) if self.known else None


class Said(NamedTuple):
    """What one item says of a claim as it is defined now.

    Attributes:
        heard: the item.
        support: answers for the claim.
        against: answers against it.
        reliability: weight of one answer.
    """

    heard: Heard
    support: int
    against: int
    reliability: float

    @property
    def lead(self) -> str:
        """Code of the one lead that it comes from."""
        return self.heard.lead

    @property
    def given(self) -> tuple[date, str]:
        """When it was given; of one day what was written down later is later."""
        return self.heard.happened_on, self.heard.place


@dataclass(frozen=True, slots=True)
class Hearing:
    """What customers said of a claim, and who did not.

    Attributes:
        answers: what counts: each lead once.
        support: answers for the claim.
        against: answers against it.
        heard_on: newest day of an answer, or None.
        sources: through whom the answers came.
        coverage: how many of those who could have answered did.
        judged: shares that judgements and studies state, each with its kind and day.
    """

    answers: tuple[Said, ...]
    support: int
    against: int
    heard_on: date | None
    sources: Sources
    coverage: Coverage
    judged: tuple[tuple[Provenance, date, float], ...]

    def observations(
        self, weights: Mapping[Provenance, Weight], half_life_days: float, today: date
    ) -> list[Observation]:
        """Return the answers as they weigh on a day."""
        return [
            Observation(
                support,
                against,
                reliability,
                max(0, (today - heard.happened_on).days),
                half_life_days,
                weights[heard.kind].cap,
            )
            for heard, support, against, reliability in self.answers
        ]


def listen(heard: Iterable[Heard], claim: Claim, assumptions: Assumptions) -> Hearing:
    """Put together what was heard of a claim, as it is defined now."""
    said: list[Said] = []
    judged: list[tuple[Provenance, date, float]] = []
    not_asked = no_answer = 0
    leads_asked: dict[str, bool] = {}
    weights, counting = assumptions.weights, claim.supporting
    for one in heard:
        item = _weightier(one, weights, counting)
        kind, answers, happened_on, lead, _, unasked, silent, _, _ = item
        reliability = weights[kind].reliability
        count = count_answers(answers, counting)
        n = count.support + count.against
        if reliability is None:
            if n:
                judged.append((kind, happened_on, count.support / n))
            continue
        if n:
            said.append(Said(item, count.support, count.against, reliability))
        silent += count.unclear
        if not lead:
            not_asked += unasked
            no_answer += silent
        elif unasked or silent:
            leads_asked[lead] = leads_asked.get(lead, False) or bool(silent)
    in_vain = _in_vain(leads_asked, said)
    no_answer += sum(in_vain)
    not_asked += len(in_vain) - sum(in_vain)
    return _hearing(said, judged, not_asked, no_answer, assumptions.sources)


def _weightier(
    one: Heard, weights: Mapping[Provenance, Weight], counting: tuple[str, ...]
) -> Heard:
    """Return which of two things counts that the same leads said: a lead counts once (B.2)."""
    if one.elsewhere is None:
        return one

    def weight(item: Heard) -> tuple[bool, float, date]:
        count = count_answers(item.answered, counting)
        answers = bool(count.support + count.against)
        return answers, weights[item.kind].reliability or 0.0, item.happened_on

    return max((one, one.elsewhere), key=weight)


def _in_vain(leads_asked: Mapping[str, bool], said: Collection[Said]) -> list[bool]:
    """Return of each lead that never answered whether it was asked: it is silent only once."""
    if not leads_asked:
        return []
    answered = {one.lead for one in said}
    return [asked for lead, asked in leads_asked.items() if lead not in answered]


def _hearing(
    said: Sequence[Said],
    judged: Sequence[tuple[Provenance, date, float]],
    not_asked: int,
    no_answer: int,
    limits: SourceLimits,
) -> Hearing:
    answers = _each_lead_once(said)
    support = against = supporting = asked = 0
    through: dict[str, int] = {}
    heard_on = None
    for item, speaking, opposing, _ in answers:
        n = speaking + opposing
        support += speaking
        against += opposing
        through[item.gathered_by] = through.get(item.gathered_by, 0) + n
        if item.kind not in _NOBODY_ASKED:
            supporting += speaking
            asked += n
        if heard_on is None or item.happened_on > heard_on:
            heard_on = item.happened_on
    unknown = through.pop("", 0)
    return Hearing(
        answers=answers,
        support=support,
        against=against,
        heard_on=heard_on,
        sources=Sources(through, unknown, limits),
        coverage=Coverage(supporting, asked, not_asked, no_answer, limits.least_coverage),
        judged=tuple(judged),
    )


def _each_lead_once(said: Sequence[Said]) -> tuple[Said, ...]:
    of_leads = once_per_lead(one for one in said if one.lead)
    if not of_leads:
        return tuple(said)
    return (*(one for one in said if not one.lead), *filter(None, map(_one_person, of_leads)))


def _one_person(said: Said) -> Said | None:
    """Return what one lead says, which is one answer; both yes and no is none."""
    if said.support and said.against:
        return None
    return said._replace(support=min(said.support, 1), against=min(said.against, 1))
