"""How claims differ between two contents: split, turned round, measured otherwise, heard anew."""

from collections.abc import Iterator, Mapping
from typing import Final
from uuid import UUID

from domain.model.difference import (
    Difference,
    Heard,
    Held,
    Part,
    Turn,
    differs,
    moved_between,
    same_words,
)
from domain.model.quantifiers import QUANTIFIERS
from domain.model.versions import ChangeKind

DEFINITION: Final = ("quantifier", "threshold", "measured_by", "supporting", "scope")
"""Fields of a claim that say what is counted; a change of one changes the claim's value."""


def claim_differences(
    old: Held,
    new: Held,
    heard_before: Mapping[UUID, Heard],
    heard_after: Mapping[UUID, Heard],
) -> Iterator[Difference]:
    """Give what differs in the claims of two contents, each claim once, in any order."""
    family = [*_split(old, new), *_merged(old, new)]
    told = {id for _, ids in family for id in ids}
    for difference, _ in family:
        yield difference
    for id in new.keys() - old.keys() - told:
        yield _lone(ChangeKind.CLAIM_ADDED, id, new[id])
    for id in old.keys() - new.keys() - told:
        yield _lone(ChangeKind.CLAIM_REMOVED, id, old[id])
    for id in (old.keys() & new.keys()) - told:
        heard = heard_before.get(UUID(id)), heard_after.get(UUID(id))
        kinds = [*_changes(old[id], new[id]), *_heard_changes(*heard)]
        if kinds:
            yield _changed(kinds, id, old[id], new[id])


def _lone(kind: ChangeKind, id: str, held: Held) -> Difference:
    gone = kind is ChangeKind.CLAIM_REMOVED
    text = str(held["text"])
    return Difference(
        kind,
        Part.CLAIM,
        held["code"],
        before=text if gone else "",
        after="" if gone else text,
        id=UUID(id),
    )


def _changed(kinds: list[ChangeKind], id: str, old: Held, new: Held) -> Difference:
    return Difference(
        kind=kinds[0],
        part=Part.CLAIM,
        code=new["code"],
        before=old["text"],
        after=new["text"],
        id=UUID(id),
        moved=tuple(one for one in moved_between(old, new) if one.name != "text"),
        also=tuple(kinds[1:]),
        turn=_turn(old, new),
    )


def _split(old: Held, new: Held) -> Iterator[tuple[Difference, set[str]]]:
    """Give the claims of which two or more were made, each with all that took part.

    One that stays in use counts among those that were made of it.
    """
    grown: dict[str, list[str]] = {}
    for id in new.keys() - old.keys():
        parents = _parents(new[id])
        if len(parents) == 1:
            grown.setdefault(parents.pop(), []).append(id)
    for parent in old.keys() & grown.keys():
        children = grown[parent]
        made = sorted([*children, *({parent} & new.keys())], key=lambda id: str(new[id]["code"]))
        if len(made) > 1:
            words = " / ".join(f"{new[id]['code']} {new[id]['text']}" for id in made)
            yield (
                Difference(
                    ChangeKind.CLAIM_SPLIT,
                    Part.CLAIM,
                    old[parent]["code"],
                    old[parent]["text"],
                    words,
                    UUID(parent),
                    others=tuple(map(UUID, made)),
                ),
                {parent, *children},
            )


def _merged(old: Held, new: Held) -> Iterator[tuple[Difference, set[str]]]:
    """Give the claims that were made of two or more, each with all that took part.

    One that was there before counts among those of which it was made.
    """
    for child, held in new.items():
        if not held.get("parent_ids"):
            continue  # nearly all of them
        before = _parents(old[child]) if child in old else set()
        fresh = (_parents(held) - before) & old.keys()
        parents = sorted(fresh | ({child} & old.keys()), key=lambda id: str(old[id]["code"]))
        if fresh and len(parents) > 1:
            words = " + ".join(f"{old[id]['code']} {old[id]['text']}" for id in parents)
            gone = set(parents) - new.keys()
            yield (
                Difference(
                    ChangeKind.CLAIM_MERGED,
                    Part.CLAIM,
                    new[child]["code"],
                    words,
                    new[child]["text"],
                    UUID(child),
                    others=tuple(map(UUID, parents)),
                ),
                {child, *gone},
            )


def _parents(held: Held) -> set[str]:
    return set(held.get("parent_ids", ()))


def _changes(old: Held, new: Held) -> Iterator[ChangeKind]:
    """Name the ways in which a claim differs, weightiest first.

    Of the ways in which it counts otherwise (turned round, another "how many", other answers)
    only the weightiest is named: it says the others.
    """
    if is_reversed(old, new):
        yield ChangeKind.REVERSED
    elif old["quantifier"] != new["quantifier"]:
        yield ChangeKind.QUANTIFIER_CHANGED
    elif any(differs(old, new, name) for name in DEFINITION):
        yield ChangeKind.VALUE_CHANGED
    if old["field"] != new["field"] or old["persona"] != new["persona"]:
        yield ChangeKind.MOVED_FIELD
    if old["importance"] != new["importance"]:
        yield ChangeKind.IMPORTANCE_CHANGED
    if not same_words(old["text"], new["text"]):
        yield ChangeKind.REWORDED


def is_reversed(old: Held, new: Held) -> bool:
    """Tell whether quite other answers count for a claim than before."""
    counted, counts = set(old["supporting"]), set(new["supporting"])
    return bool(counted and counts) and not counted & counts


def _heard_changes(before: Heard | None, after: Heard | None) -> Iterator[ChangeKind]:
    if before is None or after is None:
        return
    if before.status is not after.status:
        yield ChangeKind.STATUS_CHANGED
    elif (before.support, before.against) != (after.support, after.against):
        yield ChangeKind.EVIDENCE_ONLY


def _turn(old: Held, new: Held) -> Turn | None:
    """Tell whether a claim speaks of more customers now, or of fewer."""
    before, after = (QUANTIFIERS.get(one["quantifier"] or "") for one in (old, new))
    if before is None or after is None or before.direction is not after.direction:
        return None
    if before.tau == after.tau:
        return None
    return Turn.STRENGTHENED if after.tau > before.tau else Turn.WEAKENED
