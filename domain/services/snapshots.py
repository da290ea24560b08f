"""What a version holds: personas, claims, messages and agreed answers as one canonical text.

Canonical means: UTF-8 JSON with sorted keys, no spaces, things in the order of their identity.
Equal contents give equal texts, so that a digest proves what was signed. What differs between two
contents is told by ``domain.model.differences``; a version is restored by ``Restoring``.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final, TypeAlias, get_type_hints
from uuid import UUID

from domain.model.agreed_answers import PART as ANSWERS
from domain.model.agreed_answers import Agreed, AgreedAnswer
from domain.model.difference import BORN_LATER
from domain.model.direction import Bearing, Message, MessageStatus, Rest
from domain.model.objections import Assent
from domain.model.persona import Claim, Persona
from domain.model.plain import from_plain, to_plain
from domain.model.sides import Side
from domain.model.traits import Marks, Trait, TraitMark
from domain.ports import Reading
from domain.services.answering import answered_objections
from domain.services.assuming import differing

PERSONA: Final = (
    *("code", "kind", "name", "line", "summary", "quote", "quote_origin", "avatar", "picture_id"),
)
"""Fields of a persona that a version holds."""

CLAIM: Final = (
    *("code", "persona_id", "field", "text", "quantifier", "importance", "measured_by"),
    *("threshold", "supporting", "scope", "own_effect", "sides", "owner_of_ten", "turned_at"),
    "parent_ids",
)
"""Fields of a claim that a version holds; not its place, nor the point that it grew from."""

MESSAGE: Final = (
    *("code", "persona_id", "text", "angle", "channels", "awareness", "usp_ids", "proof"),
    *("words_to_use", "words_to_avoid", "call_to_action", "status", "promise"),
)
"""Fields of a message that a version holds, besides what it rests on."""

OUT_OF_USE: Final = (MessageStatus.WITHDRAWN, MessageStatus.REJECTED_LEGAL)
"""Messages that no version holds."""

_HELD: Final[Mapping[type, tuple[str, tuple[str, ...]]]] = MappingProxyType(
    {Persona: ("personas", PERSONA), Claim: ("claims", CLAIM), Message: ("messages", MESSAGE)}
)
_KEYS: Final = {"persona_id": "persona"}
"""Fields that a content knows by a shorter name."""


def content_of(view: Reading) -> str:
    """Return the canonical text of what a version would hold now."""
    return json.dumps(picture_of(view), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def picture_of(view: Reading) -> dict[str, Any]:
    """Return what a version would hold now, as plain data: what its text says when it is read.

    Parts that have not changed since are shared with earlier pictures; nobody changes them.
    """
    rests: dict[str, dict[str, str]] = {}
    for rest in view.of(Rest).all():
        rests.setdefault(str(rest.message_id), {})[str(rest.claim_id)] = rest.bearing.value
    traits = _traits(view)
    personas = view.of(Persona).all(retired_because="")
    claims = [one for one in view.of(Claim).all() if not one.retired]
    messages = [one for one in view.of(Message).all() if one.status not in OUT_OF_USE]
    picture: dict[str, Any] = {
        "personas": {
            id: told | ({"traits": traits[id]} if id in traits else {})
            for id, told in map(_told, personas)
        },
        "claims": dict(map(_told, claims)),
        "messages": {
            id: told | {"rests_on": rests.get(id, {})} for id, told in map(_told, messages)
        },
        ANSWERS: {str(id): one.told() for id, one in agreed_answers(view).items()},
    }
    assumed = differing(view)
    if assumed:
        picture["assumptions"] = assumed
    return picture


def agreed_answers(view: Reading) -> dict[UUID, AgreedAnswer]:
    """Return the answers to which both departments agree now, as a version would hold them.

    They stand under the claim that says the objection, or else under the objection itself.
    """
    if not view.of(Assent).all():
        return {}  # what most edits find: objections need not be gathered for it
    found = {}
    for one in answered_objections(view):
        if one.agreed:
            kept, own = one.objection, one.claim is None
            assents = tuple(Agreed(each.side, each.name, each.agreed_at) for each in one.assents)
            found[kept.claim_id or kept.id] = AgreedAnswer(
                kept.answer,
                kept.proof,
                kept.words_to_avoid,
                assents,
                claim_id=kept.claim_id,
                code=kept.code if own else "",
                persona_id=kept.persona_id if own else None,
                text=kept.text if own else "",
            )
    return found


def _traits(view: Reading) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the scales in use of each persona that has any, with the marks of the sides."""
    marks: dict[UUID, dict[str, int]] = {}
    for mark in view.of(TraitMark).all():
        marks.setdefault(mark.trait_id, {})[mark.side.value] = mark.place
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for one in view.of(Trait).all(retired=False):
        told = {"code": one.code, "left": one.left, "right": one.right}
        held = found.setdefault(str(one.persona_id), {})
        held[str(one.id)] = told | {"marks": marks.get(one.id, {})}
    return found


_Thing: TypeAlias = Persona | Claim | Message
_told_before: dict[UUID, tuple[_Thing, tuple[str, dict[str, Any]]]] = {}
_MOST_TOLD: Final = 4_096


def _told(thing: _Thing) -> tuple[str, dict[str, Any]]:
    """Return the identity of a thing and what a content says of it, told once for each value.

    The same claims are told after every edit; looking one up by all its values would take as long
    as telling it, so it is known by its identity and then compared.
    """
    before = _told_before.get(thing.id)
    if before is not None and (before[0] is thing or before[0] == thing):
        return before[1]
    _, names = _HELD[type(thing)]
    said = ((_KEYS.get(name, name), to_plain(getattr(thing, name))) for name in names)
    told = str(thing.id), {key: value for key, value in said if not _unsaid(key, value)}
    if len(_told_before) >= _MOST_TOLD:
        _told_before.clear()
    _told_before[thing.id] = thing, told
    return told


def _unsaid(key: str, value: object) -> bool:
    return key in BORN_LATER and value == BORN_LATER[key]


def held_in(content: str, kind: type) -> dict[UUID, dict[str, Any]]:
    """Return the fields of each thing of a kind as a content holds them, by identity.

    A content that was signed before a field was held says nothing of it.

    Args:
        content: what a version holds.
        kind: ``Persona``, ``Claim`` or ``Message``.
    """
    part, names = _HELD[kind]
    hints = _hints(kind)
    return {
        UUID(id): {
            name: from_plain(hints[name], told[key])
            for name in names
            if (key := _KEYS.get(name, name)) in told
        }
        for id, told in _said_in(content, part)
    }


def _said_in(content: str, part: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the things of a part with all that their content leaves out where nothing is said."""
    for id, told in json.loads(content)[part].items():
        yield id, {**BORN_LATER, **told}


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def rests_in(content: str) -> dict[UUID, dict[UUID, Bearing]]:
    """Return on which claims each message of a content rests, and how much each carries."""
    return {
        UUID(id): {UUID(claim): Bearing(one) for claim, one in told["rests_on"].items()}
        for id, told in json.loads(content)["messages"].items()
    }


def traits_in(content: str) -> Iterator[tuple[Trait, Marks]]:
    """Give the scales of a content with the marks of the sides, persona by persona.

    Which place a scale has among the others a version does not hold; they come by their codes.
    """
    for persona_id, told in json.loads(content)["personas"].items():
        held = sorted(told.get("traits", {}).items(), key=lambda item: str(item[1]["code"]))
        for place, (id, one) in enumerate(held):
            trait = Trait(UUID(id), one["code"], place, UUID(persona_id), one["left"], one["right"])
            yield trait, {Side(side): at for side, at in one["marks"].items()}


def claims_in(content: str) -> tuple[Claim, ...]:
    """Return the claims of a content as it defines them, in the order of their codes.

    What a version does not hold (where a claim stands, which point it grew from) is not in them.
    """
    held = sorted(held_in(content, Claim).items(), key=lambda item: str(item[1]["code"]))
    return tuple(Claim(id=id, position=place, **one) for place, (id, one) in enumerate(held))


def assumptions_in(content: str) -> dict[str, float]:
    """Return the assumptions under which a content was weighed, as far as they were not ours."""
    found: dict[str, float] = json.loads(content).get("assumptions", {})
    return found
