"""Which version of the picture is in force, and what differs from it now."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.difference import Difference
from domain.model.differences import differ, differences
from domain.model.release import Version
from domain.model.versions import FIRST_VERSION, ChangeKind, VersionNumber
from domain.ports import Reading
from domain.services.snapshots import content_of, picture_of


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the picture stands between versions.

    Attributes:
        current: the version in force, or None where there is none.
        differences: what differs from it now; nothing is told without one.
        draft: something differs, or none is in force.
        next_number: number of the next version, or empty where nothing differs.
    """

    current: Version | None
    differences: tuple[Difference, ...]
    draft: bool
    next_number: str


def standing(view: Reading) -> Standing:
    """Tell where the picture stands, inside a view that is open already.

    Numbers only go on: the next one follows the highest that was ever published, also where that
    version was withdrawn since.
    """
    published = published_in(view)
    if not published:
        return Standing(None, (), True, str(FIRST_VERSION))
    highest = max(VersionNumber.parse(one.number) for one in published)
    in_force = [one for one in published if one.withdrawn_at is None]
    if not in_force:
        return Standing(None, (), True, str(highest.next([ChangeKind.PERSONA_ADDED])))
    current = in_force[-1]
    changed = differences(current.content, content_of(view))
    number = highest.next(one.kind for one in changed)
    return Standing(current, changed, bool(changed), str(number) if number else "")


def signed_in(view: Reading) -> tuple[Version | None, bool]:
    """Return the version in force and whether anything differs from it now.

    Pages that only say so ask this at every edit: what differs is not gathered.
    """
    in_force = [one for one in published_in(view) if one.withdrawn_at is None]
    if not in_force:
        return None, True
    return in_force[-1], differ(in_force[-1].content, picture_of(view))


def version_before(view: Reading, session_id: UUID) -> Version | None:
    """Return the version that a session found in force, whatever it has published since."""
    found = [
        one
        for one in published_in(view)
        if one.session_id != session_id and one.withdrawn_at is None
    ]
    return found[-1] if found else None


def published_in(view: Reading) -> list[Version]:
    """Return the versions that were published and not taken back at once, oldest first."""
    found = view.of(Version).all(taken_back_at=None)
    return sorted(found, key=lambda one: (one.released_at, one.id))
