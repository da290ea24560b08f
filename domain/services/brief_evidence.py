"""What stands behind a brief, for its second page: evidence, changes with reasons, what to ask."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from domain.model.assumptions import Assumptions, Setting
from domain.model.catalogue import Catalogue
from domain.model.difference import Part
from domain.model.documents import AskLine, ClaimLine, ObjectionLine, TraitLine
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.release import Version
from domain.model.version_diff import Edge, ExplainedDifference, VersionDiff
from domain.model.wording import Bilingual
from domain.ports import Reading
from domain.services.answering import answered_objections
from domain.services.asking_next import what_is_unknown
from domain.services.assuming import assumption_lines
from domain.services.differing import diff_between, end_at
from domain.services.in_force import Standing, published_in
from domain.services.marking_traits import marked_traits
from domain.services.trust import trusted_until
from domain.services.weighing import WeighedClaim


def with_evidence(
    line: ClaimLine,
    one: WeighedClaim,
    catalogue: Catalogue,
    today: date,
    assumptions: Assumptions,
) -> ClaimLine:
    """Return a claim's line with what its figures rest on.

    Args:
        line: the line.
        one: the claim as it was weighed.
        catalogue: names the kinds of evidence.
        today: the day.
        assumptions: what weighing rested on.
    """
    kinds: dict[str, int] = {}
    for said in one.hearing.answers:
        kinds[said.heard.kind] = kinds.get(said.heard.kind, 0) + said.support + said.against
    fullest = sorted(kinds.items(), key=lambda pair: -pair[1])
    return replace(
        line,
        few=0 < line.n < assumptions.bars.enough,
        importance=one.claim.importance,
        kinds=tuple((_kind(catalogue, kind), n) for kind, n in fullest if n),
        heard_on=one.heard_on,
        trusted_until=trusted_until(one, today, assumptions),
    )


def _kind(catalogue: Catalogue, kind: str) -> Bilingual:
    return catalogue.term("provenance", kind)


def changes_of(view: Reading, state: Standing, persona_id: UUID, now: datetime) -> VersionDiff:
    """Return what is new of a persona against the version before, with the reasons on record.

    Of a draft that is the version in force; of a version the one that was in force before it.
    """
    before = state.current if state.draft else _earlier(view, state.current)
    if before is None or state.current is None:
        return VersionDiff("", "", ())
    after = Edge.DRAFT if state.draft else state.current.id
    found = diff_between(view, end_at(view, before.id, now), end_at(view, after, now))
    own = {claim.id for claim in view.of(Claim).all(persona_id=persona_id)}
    lines = tuple(one for one in found.lines if _of_persona(one, persona_id, own))
    return replace(found, lines=lines)


def _earlier(view: Reading, current: Version | None) -> Version | None:
    if current is None:
        return None
    earlier = [
        one
        for one in published_in(view)
        if one.withdrawn_at is None and one.released_at < current.released_at
    ]
    return earlier[-1] if earlier else None


def _of_persona(one: ExplainedDifference, persona_id: UUID, own: set[UUID]) -> bool:
    found = one.difference
    if found.part is Part.CLAIM:
        return found.id in own
    return found.part is not Part.PERSONA or found.id == persona_id


def asking_of(
    weighed: Sequence[WeighedClaim], today: date, assumptions: Assumptions
) -> tuple[AskLine, ...]:
    """Return what Sales asks next, most urgent first; what is settled is not asked."""
    return tuple(
        AskLine(one.claim.code, one.claim.text, one.claim.field, one.needed, one.settled)
        for one in what_is_unknown(weighed, today, assumptions).questions
        if not one.settled
    )


def objections_of(view: Reading, persona: Persona) -> tuple[ObjectionLine, ...]:
    """Return what the persona objects; an answer is told once both departments agree to it."""
    primary = persona.kind is PersonaKind.PRIMARY
    return tuple(
        ObjectionLine(one.text, one.objection.answer if one.agreed else "")
        for one in answered_objections(view)
        if one.persona_id == persona.id or (one.persona_id is None and primary)
    )


def traits_of(view: Reading, persona_id: UUID) -> tuple[TraitLine, ...]:
    """Return the scales of a persona; one on which nobody put a mark says nothing yet."""
    return tuple(
        TraitLine(one.trait.left, one.trait.right, one.marks)
        for one in marked_traits(view, persona_id)
        if one.marks
    )


def assumed(view: Reading) -> tuple[tuple[Setting, float, float], ...]:
    """Return the numbers of the counting: setting, its value here, the method's value."""
    return tuple((one.setting, one.value, one.default) for one in assumption_lines(view))
