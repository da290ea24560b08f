"""What the claims of a persona can be grouped by."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from domain.marking import mark
from domain.model.fields import Section, section_of
from domain.model.labels import IMPORTANCE, SECTIONS, STATUSES
from domain.model.statistics.posterior import ClaimStatus
from domain.services.weighing import WeighedClaim
from domain.text import Translate


class Grouping(StrEnum):
    """What claims that stand together have in common."""

    TOPIC = "topic"
    STATUS = "status"
    IMPORTANCE = "importance"


GROUPINGS: Final[Mapping[Grouping, str]] = {
    Grouping.TOPIC: mark("topic"),
    Grouping.STATUS: mark("status"),
    Grouping.IMPORTANCE: mark("importance"),
}
"""Each grouping by its word, as it stands after "Group:"."""

_MOST_WANTED = (
    ClaimStatus.CONTRADICTED,
    ClaimStatus.CONTESTED,
    ClaimStatus.UNTESTED,
    ClaimStatus.THIN,
    ClaimStatus.SUPPORTED,
)
"""What asks for something to be done stands first."""


def grouped(
    weighed: Sequence[WeighedClaim], by: Grouping, translate: Translate
) -> list[tuple[str, list[WeighedClaim]]]:
    """Return the claims in groups, each with its title; a group without claims is left out."""
    titles: list[tuple[object, str]]
    if by is Grouping.TOPIC:
        titles = [(one, SECTIONS[one]) for one in Section]
    elif by is Grouping.STATUS:
        titles = [(one, STATUSES[one.value]) for one in _MOST_WANTED]
    else:
        titles = sorted(IMPORTANCE.items(), reverse=True)
    groups: dict[object, list[WeighedClaim]] = {key: [] for key, _ in titles}
    for one in weighed:
        groups[_key(one, by)].append(one)
    return [(_capital(translate(title)), groups[key]) for key, title in titles if groups[key]]


def _key(one: WeighedClaim, by: Grouping) -> object:
    if by is Grouping.TOPIC:
        return section_of(one.claim.field)
    return one.status if by is Grouping.STATUS else one.claim.importance


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
