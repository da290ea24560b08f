"""What a version holds: personas, claims and messages as one canonical text, and its diff.

Canonical means: UTF-8 JSON with sorted keys, no spaces, things in the order of their identity.
Equal contents give equal texts, so that a digest proves what was signed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.model.direction import Message, MessageStatus, Rest
from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona
from domain.model.sides import Side
from domain.model.versions import ChangeKind
from domain.ports import Reading
from domain.services.assuming import differing

DEFINITION = ("quantifier", "threshold", "measured_by", "supporting", "scope")
"""Fields of a claim that say what is counted; a change of one changes the claim's value."""


def content_of(view: Reading) -> str:
    """Return the canonical text of what a version would hold now."""
    personas = {
        str(one.id): {
            "code": one.code,
            "kind": one.kind.value,
            "name": one.name,
            "line": one.line,
            "summary": one.summary,
            "quote": one.quote,
        }
        for one in view.of(Persona).all()
    }
    claims = {
        str(one.id): {
            "code": one.code,
            "persona": str(one.persona_id),
            "field": one.field.value,
            "text": one.text,
            "quantifier": one.quantifier,
            "importance": one.importance,
            "measured_by": one.measured_by,
            "supporting": list(one.supporting),
            "scope": one.scope,
            "own_effect": one.own_effect,
            "sides": [side.value for side in one.sides],
            "owner_of_ten": one.owner_of_ten,
            "turned_at": one.turned_at.isoformat() if one.turned_at else None,
            **_own_threshold(one),
        }
        for one in view.of(Claim).all()
        if not one.retired
    }
    parts: dict[str, Any] = {"personas": personas, "claims": claims, "messages": _messages(view)}
    assumed = differing(view)
    if assumed:
        parts["assumptions"] = assumed
    return json.dumps(
        parts,
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def _own_threshold(claim: Claim) -> dict[str, float]:
    """Return a claim's own threshold; contents of claims without one are as they always were."""
    return {} if claim.threshold is None else {"threshold": claim.threshold}


def _messages(view: Reading) -> dict[str, dict[str, Any]]:
    rests: dict[str, dict[str, str]] = {}
    for rest in view.of(Rest).all():
        rests.setdefault(str(rest.message_id), {})[str(rest.claim_id)] = rest.bearing.value
    return {
        str(one.id): {
            "code": one.code,
            "persona": str(one.persona_id) if one.persona_id else None,
            "text": one.text,
            "angle": one.angle,
            "channels": list(one.channels),
            "status": one.status.value,
            "rests_on": rests.get(str(one.id), {}),
        }
        for one in view.of(Message).all()
        if one.status not in (MessageStatus.WITHDRAWN, MessageStatus.REJECTED_LEGAL)
    }


class Part(StrEnum):
    """What part of a content differs."""

    PERSONA = "persona"
    CLAIM = "claim"
    MESSAGES = "messages"
    ASSUMPTIONS = "assumptions"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs between two contents.

    Attributes:
        kind: how it differs.
        part: what it is.
        code: what people call it, ``C01``; empty for the messages, and the assumptions, as a whole.
        before: its wording before, empty where it is new.
        after: its wording after, empty where it is gone.
    """

    kind: ChangeKind
    part: Part
    code: str = ""
    before: str = ""
    after: str = ""

    @property
    def sign(self) -> str:
        """``+`` for what is new, ``-`` for what is gone, ``~`` for what changed."""
        return _SIGNS.get(self.kind, "~")


_SIGNS = {
    ChangeKind.PERSONA_ADDED: "+",
    ChangeKind.CLAIM_ADDED: "+",
    ChangeKind.PERSONA_RETIRED: "-",
    ChangeKind.CLAIM_REMOVED: "-",
}


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """Compare two contents, matched by identity and never by position.

    Source: method, F.3.
    """
    old, new = json.loads(before), json.loads(after)
    found = [*_personas(old["personas"], new["personas"]), *_claims(old["claims"], new["claims"])]
    if old["messages"] != new["messages"]:
        found.append(Difference(ChangeKind.REWORDED, Part.MESSAGES))
    if assumptions_in(before) != assumptions_in(after):
        found.append(Difference(ChangeKind.WEIGHED_OTHERWISE, Part.ASSUMPTIONS))
    return tuple(found)


def _personas(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    found = [
        Difference(ChangeKind.PERSONA_ADDED, Part.PERSONA, new[id]["code"], after=_called(new[id]))
        for id in new.keys() - old.keys()
    ]
    found += [
        Difference(ChangeKind.PERSONA_RETIRED, Part.PERSONA, one["code"], before=_called(one))
        for one in (old[id] for id in old.keys() - new.keys())
    ]
    for id in old.keys() & new.keys():
        if old[id] == new[id]:
            continue
        primary = (old[id]["kind"] == "primary") != (new[id]["kind"] == "primary")
        kind = ChangeKind.PRIMARY_CHANGED if primary else ChangeKind.REWORDED
        names = (_called(old[id]), _called(new[id]))
        found.append(Difference(kind, Part.PERSONA, new[id]["code"], *names))
    return sorted(found, key=_by_kind)


def _called(persona: Mapping[str, Any]) -> str:
    return str(persona["name"] or persona["code"])


def _claims(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    found = [
        Difference(ChangeKind.CLAIM_ADDED, Part.CLAIM, new[id]["code"], after=new[id]["text"])
        for id in new.keys() - old.keys()
    ]
    found += [
        Difference(ChangeKind.CLAIM_REMOVED, Part.CLAIM, one["code"], before=one["text"])
        for one in (old[id] for id in old.keys() - new.keys())
    ]
    for id in old.keys() & new.keys():
        kind = _claim_change(old[id], new[id])
        if kind is not None:
            texts = (old[id]["text"], new[id]["text"])
            found.append(Difference(kind, Part.CLAIM, new[id]["code"], *texts))
    return sorted(found, key=_by_kind)


def _by_kind(one: Difference) -> tuple[int, str]:
    return _ORDER.index(one.kind), one.code


_ORDER = list(ChangeKind)


def _claim_change(old: Mapping[str, Any], new: Mapping[str, Any]) -> ChangeKind | None:
    """Name the weightiest change of a claim, or return None where there is none."""
    counted, counts = set(old["supporting"]), set(new["supporting"])
    if counted and counts and not counted & counts:
        return ChangeKind.REVERSED
    if old["quantifier"] != new["quantifier"]:
        return ChangeKind.QUANTIFIER_CHANGED
    if any(old.get(name) != new.get(name) for name in DEFINITION):
        return ChangeKind.VALUE_CHANGED
    if old["field"] != new["field"] or old["persona"] != new["persona"]:
        return ChangeKind.MOVED_FIELD
    if old["importance"] != new["importance"]:
        return ChangeKind.IMPORTANCE_CHANGED
    return ChangeKind.REWORDED if old["text"] != new["text"] else None


def claims_in(content: str) -> tuple[Claim, ...]:
    """Return the claims of a content as it defines them, in the order of their codes.

    What a version does not hold (where a claim stands, which point it grew from) is not in them.
    """
    return tuple(
        Claim(
            id=UUID(id),
            code=one["code"],
            position=place,
            persona_id=UUID(one["persona"]),
            field=PersonaField(one["field"]),
            text=one["text"],
            quantifier=one["quantifier"],
            importance=one["importance"],
            measured_by=one["measured_by"],
            supporting=tuple(one["supporting"]),
            scope=one["scope"],
            own_effect=one["own_effect"],
            sides=tuple(map(Side, one["sides"])),
            owner_of_ten=one.get("owner_of_ten"),
            turned_at=_moment(one.get("turned_at")),
            threshold=one.get("threshold"),
        )
        for place, (id, one) in enumerate(
            sorted(json.loads(content)["claims"].items(), key=lambda item: item[1]["code"])
        )
    )


def assumptions_in(content: str) -> dict[str, float]:
    """Return the assumptions under which a content was weighed, as far as they were not ours."""
    found: dict[str, float] = json.loads(content).get("assumptions", {})
    return found


def _moment(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None
