"""What differs between two versions of the picture: personas, claims, messages, answers.

Things are matched by identity and never by position (method, F.3). A field that one of the two
does not hold, because it was signed before that field existed, is no difference.
"""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Final
from uuid import UUID

from domain.model.answer_differences import answer_differences
from domain.model.claim_differences import claim_differences
from domain.model.difference import Difference, Heard, Held, Moved, Part, moved_between
from domain.model.versions import ChangeKind

EMPTY: Final = '{"answers":{},"claims":{},"messages":{},"personas":{}}'
"""What the picture held before its first version."""

_ORDER: Final = list(ChangeKind)


def differences(
    before: str,
    after: str,
    heard_before: Mapping[UUID, Heard] | None = None,
    heard_after: Mapping[UUID, Heard] | None = None,
) -> tuple[Difference, ...]:
    """Compare two contents: personas, claims, messages, answers, each in the order of the method.

    Args:
        before: one content.
        after: the other.
        heard_before: what customers had said by the day of the first, by claim; without both,
            only the picture is compared, and not what was heard of it.
        heard_after: what they had said by the day of the second.

    Source: method, F.3.
    """
    old, new = opened(before), opened(after)
    heard = heard_before or {}, heard_after or {}
    return (
        *sorted(_personas(old["personas"], new["personas"]), key=_by_kind),
        *sorted(claim_differences(old["claims"], new["claims"], *heard), key=_by_kind),
        *sorted(_messages(old["messages"], new["messages"]), key=_by_kind),
        *sorted(answer_differences(old, new), key=_by_kind),
        *_assumptions(old.get("assumptions", {}), new.get("assumptions", {})),
    )


def differ(before: str | Held, after: str | Held) -> bool:
    """Tell whether two contents differ at all, without telling in what.

    Args:
        before: one content, as text or as it says when it is read.
        after: the other.
    """
    old, new = (opened(one) if isinstance(one, str) else one for one in (before, after))
    if old == new:
        return False
    if any(old[part].keys() != new[part].keys() for part in ("claims", "personas")):
        return True  # one is new or gone, or others were made of it
    found = chain(
        claim_differences(old["claims"], new["claims"], {}, {}),
        _personas(old["personas"], new["personas"]),
        _messages(old["messages"], new["messages"]),
        answer_differences(old, new),
        _assumptions(old.get("assumptions", {}), new.get("assumptions", {})),
    )
    return next(found, None) is not None


@lru_cache(maxsize=4)
def opened(content: str) -> Held:
    """Return what a content says, to be looked at and not changed.

    That of the version in force is asked for after every edit.
    """
    said: Held = json.loads(content)
    return said


def _by_kind(one: Difference) -> tuple[int, str]:
    return _ORDER.index(one.kind), one.code


def _personas(old: Held, new: Held) -> Iterator[Difference]:
    for id in new.keys() - old.keys():
        code, name = new[id]["code"], _called(new[id])
        yield Difference(ChangeKind.PERSONA_ADDED, Part.PERSONA, code, after=name, id=UUID(id))
    for id in old.keys() - new.keys():
        code, name = old[id]["code"], _called(old[id])
        yield Difference(ChangeKind.PERSONA_RETIRED, Part.PERSONA, code, before=name, id=UUID(id))
    for id in old.keys() & new.keys():
        moved = moved_between(old[id], new[id])
        if moved:
            names = {one.name for one in moved}
            primary = (old[id]["kind"] == "primary") != (new[id]["kind"] == "primary")
            kinds = [ChangeKind.PRIMARY_CHANGED] if primary else []
            kinds += [ChangeKind.REWORDED] if not primary and names - {"traits"} else []
            kinds += [ChangeKind.SCALES_CHANGED] if "traits" in names else []
            yield Difference(
                kinds[0],
                Part.PERSONA,
                new[id]["code"],
                _called(old[id]),
                _called(new[id]),
                UUID(id),
                (
                    *(one for one in moved if one.name not in ("name", "traits")),
                    *_traits(old[id].get("traits", {}), new[id].get("traits", {})),
                ),
                tuple(kinds[1:]),
            )


def _traits(old: Held, new: Held) -> Iterator[Moved]:
    """Give each scale that differs, in the order of the codes; it is None where it is not."""
    both = {**old, **new}
    for id in sorted(both, key=lambda one: (both[one]["code"], one)):
        if old.get(id) != new.get(id):
            yield Moved("trait", old.get(id), new.get(id))


def _called(persona: Held) -> str:
    return str(persona["name"] or persona["code"])


def _messages(old: Held, new: Held) -> Iterator[Difference]:
    for id in new.keys() - old.keys():
        code, text = new[id]["code"], new[id]["text"]
        yield Difference(ChangeKind.MESSAGE_ADDED, Part.MESSAGE, code, after=text, id=UUID(id))
    for id in old.keys() - new.keys():
        code, text = old[id]["code"], old[id]["text"]
        yield Difference(ChangeKind.MESSAGE_WITHDRAWN, Part.MESSAGE, code, before=text, id=UUID(id))
    for id in old.keys() & new.keys():
        moved = moved_between(old[id], new[id])
        if moved:
            names = {one.name for one in moved}
            kinds = [ChangeKind.MESSAGE_EDITED] if names - {"rests_on"} else []
            kinds += [ChangeKind.RESTS_MOVED] if "rests_on" in names else []
            yield Difference(
                kinds[0],
                Part.MESSAGE,
                new[id]["code"],
                old[id]["text"],
                new[id]["text"],
                UUID(id),
                tuple(one for one in moved if one.name != "text"),
                tuple(kinds[1:]),
            )


def _assumptions(old: Held, new: Held) -> Iterator[Difference]:
    """Give all that claims are counted by otherwise, as one: what is not held is the method's."""
    keys = sorted(key for key in old.keys() | new.keys() if old.get(key) != new.get(key))
    if keys:
        moved = tuple(Moved(key, old.get(key), new.get(key)) for key in keys)
        yield Difference(ChangeKind.WEIGHED_OTHERWISE, Part.ASSUMPTIONS, moved=moved)
