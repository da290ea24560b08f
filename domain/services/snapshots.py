"""What a version holds: personas, claims and messages as one canonical text, and its diff.

Canonical means: UTF-8 JSON with sorted keys, no spaces, things in the order of their identity.
Equal contents give equal texts, so that a digest proves what was signed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.model.direction import Message, MessageStatus, Rest
from domain.model.persona import Claim, Persona
from domain.ports import Reading

DEFINITION = ("quantifier", "measured_by", "supporting", "scope")
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
        }
        for one in view.of(Claim).all()
        if not one.retired
    }
    return json.dumps(
        {"personas": personas, "claims": claims, "messages": _messages(view)},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


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


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs between two contents.

    Attributes:
        kind: as in the method's list of differences: ``claim_added``, ``claim_removed``,
            ``reworded``, ``quantifier_changed``, ``value_changed``, ``moved_field``,
            ``importance_changed``, ``persona_added``, ``persona_removed``, ``primary_changed``,
            ``persona_reworded``, ``messages_changed``.
        code: what people call the thing.
        before: its wording before, empty where it is new.
        after: its wording after, empty where it is gone.
    """

    kind: str
    code: str
    before: str = ""
    after: str = ""

    @property
    def sign(self) -> str:
        """``+`` for what is new, ``-`` for what is gone, ``~`` for what changed."""
        if self.kind.endswith("_added"):
            return "+"
        return "-" if self.kind.endswith("_removed") else "~"


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """Compare two contents, matched by identity and never by position.

    Source: method, F.3.
    """
    old, new = json.loads(before), json.loads(after)
    found = [*_personas(old["personas"], new["personas"]), *_claims(old["claims"], new["claims"])]
    if old["messages"] != new["messages"]:
        found.append(Difference("messages_changed", ""))
    return tuple(found)


def _personas(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    found = [
        Difference("persona_added", one["code"], after=one["name"] or one["code"])
        for id, one in new.items()
        if id not in old
    ]
    found += [
        Difference("persona_removed", one["code"], before=one["name"] or one["code"])
        for id, one in old.items()
        if id not in new
    ]
    for id in old.keys() & new.keys():
        if (old[id]["kind"] == "primary") != (new[id]["kind"] == "primary"):
            found.append(Difference("primary_changed", new[id]["code"]))
        elif old[id] != new[id]:
            found.append(Difference("persona_reworded", new[id]["code"]))
    return sorted(found, key=lambda one: (one.kind, one.code))


def _claims(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    found = [
        Difference("claim_added", one["code"], after=one["text"])
        for id, one in new.items()
        if id not in old
    ]
    found += [
        Difference("claim_removed", one["code"], before=one["text"])
        for id, one in old.items()
        if id not in new
    ]
    for id in old.keys() & new.keys():
        kind = _claim_change(old[id], new[id])
        if kind:
            texts = (old[id]["text"], new[id]["text"])
            found.append(Difference(kind, new[id]["code"], *texts))
    return sorted(found, key=lambda one: (one.kind, one.code))


def _claim_change(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """Name the weightiest change of a claim, or return an empty text where there is none."""
    if old["quantifier"] != new["quantifier"]:
        return "quantifier_changed"
    if any(old[name] != new[name] for name in DEFINITION):
        return "value_changed"
    if old["field"] != new["field"] or old["persona"] != new["persona"]:
        return "moved_field"
    if old["importance"] != new["importance"]:
        return "importance_changed"
    return "reworded" if old["text"] != new["text"] else ""
