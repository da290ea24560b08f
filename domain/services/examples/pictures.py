"""The picture that an example's workshop drew: personas, claims, messages, as of version 1.0."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from statistics import median
from uuid import UUID

from domain.errors import SampleUnreadable
from domain.model.direction import Bearing, Message, MessageStatus, Rest, Serving
from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.quantifiers import QUANTIFIERS
from domain.model.session import ComparisonKind
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES, Side
from domain.model.statistics.posterior import Direction
from domain.model.traits import Trait, TraitMark
from domain.services.examples.loading import Loading
from domain.services.examples.sample import Sample
from domain.services.serving import proposed_by_messages


def load_personas(loading: Loading) -> dict[UUID, PersonaKind]:
    """Put down the personas with the part that they played at first.

    Returns:
        The part that each of them plays once the primary persona has changed.
    """
    later = {}
    for place, entry in enumerate(loading.sample["personas"].each()):
        code = entry["id"].text()
        persona = Persona(
            id=loading.name(code),
            code=code,
            position=place,
            kind=entry["type_v1"].member(PersonaKind),
            name=entry["name"].text(),
            line=entry["line"].text(),
            summary=entry["summary"].text(),
        )
        later[persona.id] = entry["type_v2"].member(PersonaKind)
        loading.work.of(Persona).put(persona)
    return later


def read_claims(loading: Loading) -> list[tuple[str, Claim]]:
    """Read the claims; those of version 1.0 are put down, later ones when they came in.

    Returns:
        Each claim with the version that it came in with.
    """
    grown = _points_by_claim(loading)
    claims = []
    for place, entry in enumerate(loading.sample["claims"].each()):
        code = entry["id"].text()
        measured, own_effect = entry["measured_by"], entry.get("endogenous")
        scope = measured.get("scope")
        claim = Claim(
            id=loading.name(code),
            code=code,
            position=place,
            persona_id=loading.id_of(entry["persona"]),
            field=entry["field"].member(PersonaField),
            text=entry["text"].text(),
            quantifier=entry["quantifier"].expect(*QUANTIFIERS),
            importance=entry["importance"].number(),
            measured_by=measured["field"].text(),
            supporting=measured["support"].texts(),
            scope=scope.text() if scope else "",
            own_effect=own_effect.truth() if own_effect else False,
            owner_of_ten=_owner_of_ten(loading, code),
        )
        points = grown.get(code, [])
        if points:
            sides = _said_by(loading, claim, points)
            claim = replace(claim, sides=sides, comparison_id=loading.id_of(points[0]["id"]))
        claims.append((entry["introduced"].text(), claim))
    return claims


def _owner_of_ten(loading: Loading, code: str) -> int | None:
    belief = _belief(loading, code, Side.OWNER)
    return None if belief is None else round(10 * belief)


def _points_by_claim(loading: Loading) -> Mapping[str, list[Sample]]:
    grown: dict[str, list[Sample]] = {}
    for point in loading.sample["difference_board"].each():
        for code in point["claims"].texts():
            grown.setdefault(code, []).append(point)
    return grown


def _said_by(loading: Loading, claim: Claim, points: Iterable[Sample]) -> tuple[Side, ...]:
    """Return who stands behind a claim: who wrote in its points, in the order of drawing.

    In a contradiction a side wrote the opposite if it rated the claim below its threshold; that
    side does not stand behind it.
    """
    sides: set[Side] = set()
    for point in points:
        wrote = {loading.sides[code] for code in point["notes"].texts()}
        if point["kind"].member(ComparisonKind) is ComparisonKind.CONFLICT:
            wrote = {side for side in wrote if _believes(loading, claim, side)}
        sides |= wrote
    return tuple(side for side in DRAWING_SIDES if side in sides)


def _believes(loading: Loading, claim: Claim, side: Side) -> bool:
    belief = _belief(loading, claim.code, side)
    quantifier = QUANTIFIERS[claim.quantifier or ""]
    if belief is None:
        return False
    if quantifier.direction is Direction.AT_MOST:
        return belief <= quantifier.tau
    return belief >= quantifier.tau


def _belief(loading: Loading, code: str, side: Side) -> float | None:
    """Return the share that a side believed a claim true for before it heard the others."""
    if side is Side.OWNER:
        prior = loading.sample["owner_prior"].get(code)
        return prior.share() if prior else None
    ratings = loading.sample["ratings"]
    answers = ratings["round1"].get(code)
    if answers is None:
        return None
    raters = loading.raters()
    values = [
        answer.number()
        for rater, answer in zip(raters, answers.each(len(raters)), strict=True)
        if rater is side and not answer.nothing()
    ]
    return median(values) / 10 if values else None


def load_traits(loading: Loading) -> None:
    """Put down the scales of the personas with the marks of the sides, where the file has any."""
    entries = [
        (persona["id"], entry)
        for persona in loading.sample["personas"].each()
        if (scales := persona.get("scales")) is not None
        for entry in scales.each()
    ]
    for place, (persona, entry) in enumerate(entries):
        trait = Trait(
            id=loading.new_id(),
            code=f"T{place + 1:02}",
            position=place,
            persona_id=loading.id_of(persona),
            left=entry["left"].text(),
            right=entry["right"].text(),
        )
        loading.work.of(Trait).put(trait)
        for side in DRAWING_SIDES:
            mark = entry["marks"].get(side.value)
            if mark is not None:
                put = TraitMark(loading.new_id(), trait.id, side, mark.number())
                loading.work.of(TraitMark).put(put)


def load_messages(loading: Loading) -> None:
    """Put down the messages with what they rest on; those not rejected were used at once."""
    for place, entry in enumerate(loading.sample["pr_direction"]["messages"].each()):
        code = entry["id"].text()
        status, reason = entry.get("status"), entry.get("status_reason")
        message = Message(
            id=loading.name(code),
            code=code,
            position=place,
            persona_id=loading.id_of(entry["persona"]),
            text=entry["text"].text(),
            angle=entry["angle"].text(),
            channels=entry["channel"].texts(),
            awareness=entry["stage"].text(),
            usp_ids=tuple(loading.id_of(usp) for usp in entry["proof"].each()),
            call_to_action=entry["cta"].text(),
            status=status.member(MessageStatus) if status else MessageStatus.IN_USE,
            status_reason=reason.text() if reason else "",
        )
        loading.work.of(Message).put(message)
        for rest in entry["rests_on"].each():
            claim, bearing = loading.id_of(rest["claim"]), rest["role"].member(Bearing)
            loading.work.of(Rest).put(Rest(loading.new_id(), message.id, claim, bearing))


def load_serving(loading: Loading) -> None:
    """Say which USP serves which need, as the messages of now have it."""
    for usp_id, claim_id in dict.fromkeys(proposed_by_messages(loading.work)):
        loading.work.of(Serving).put(Serving(loading.new_id(), usp_id, claim_id))


def side_of(part: Sample) -> Side:
    """Take the side of a department.

    Raises:
        SampleUnreadable: it is none.
    """
    side = part.member(Side)
    if side not in DEPARTMENTS:
        raise SampleUnreadable(place=part.path)
    return side
