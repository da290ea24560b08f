"""How agreed answers differ between two contents: agreed on, agreed otherwise, no longer agreed."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from domain.model.agreed_answers import PART
from domain.model.difference import Difference, Held, Moved, Part, moved_between
from domain.model.versions import ChangeKind


def answer_differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Difference]:
    """Give what differs in the agreed answers of two contents, in any order.

    Nothing is known of the answers of a content that was signed before contents held them.

    Args:
        before: one content, whole: claims say most objections.
        after: the other.
    """
    old, new = before.get(PART), after.get(PART)
    if old is None or new is None:
        return
    for id in new.keys() - old.keys():
        yield _difference(ChangeKind.ANSWER_AGREED, id, {}, _compared(new[id]), after, after)
    for id in old.keys() - new.keys():
        yield _difference(ChangeKind.ANSWER_DROPPED, id, _compared(old[id]), {}, before, before)
    for id in old.keys() & new.keys():
        one, other = _compared(old[id]), _compared(new[id])
        if moved_between(one, other):
            yield _difference(ChangeKind.ANSWER_EDITED, id, one, other, before, after)


def _difference(
    kind: ChangeKind,
    id: str,
    old: Held,
    new: Held,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
) -> Difference:
    """Return a difference that names the objection, and tells what is answered as fields."""
    if old and new:
        moved = moved_between(old, new)
    else:
        names = [name for name in (*old, *new) if old.get(name) or new.get(name)]
        moved = [Moved(name, old.get(name), new.get(name)) for name in names]
    return Difference(
        kind=kind,
        part=Part.ANSWER,
        code=_objection(after, id)["code"],
        before="" if kind is ChangeKind.ANSWER_AGREED else _objection(before, id)["text"],
        after="" if kind is ChangeKind.ANSWER_DROPPED else _objection(after, id)["text"],
        id=UUID(id),
        moved=tuple(one for one in moved if one.name != "text"),
    )


def _objection(content: Mapping[str, Any], id: str) -> Held:
    """Return what says an objection: a claim, or the objection itself."""
    said: Held = content["claims"].get(id) or content[PART][id]
    return said


def _compared(told: Held) -> Held:
    """Return what is compared of an answer: when somebody agreed to the same words is no matter."""
    held = {name: told[name] for name in ("answer", "proof", "words_to_avoid")}
    held["agreed_by"] = {one["side"]: one["name"] for one in told["assents"]}
    if told["claim_id"] is None:
        held |= {"text": told["text"], "persona": told["persona_id"]}
    return held
