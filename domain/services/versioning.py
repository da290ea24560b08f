"""Versioning: the versions of the picture, where each stands, and taking one out of force."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.errors import ReasonMissing
from domain.model.release import Review, Signature, Version, VersionState
from domain.model.sides import DEPARTMENTS
from domain.ports import Reading
from domain.services.in_force import published_in, standing
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """A version as the list shows it.

    Attributes:
        version: the version, or None for the draft.
        number: its number; of the draft the one that it would get.
        state: where it stands.
        signatures: who signed, Marketing first.
        next_review: the day of the next review, put off by each review that left it as it is.
        due: it is in force, and that day has come.
        differences: how many things differ from the version in force; of the draft alone.
    """

    version: Version | None
    number: str
    state: VersionState
    signatures: tuple[Signature, ...] = ()
    next_review: date | None = None
    due: bool = False
    differences: int = 0

    @property
    def id(self) -> UUID | None:
        """Identity of the version, or None for the draft."""
        return self.version.id if self.version else None


class Versioning:
    """Use cases on versions that were published."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def entries(self) -> tuple[VersionEntry, ...]:
        """Return the draft, where there is one, and the versions, newest first."""
        today = self._bench.today()
        with self._bench.reading() as view:
            state = standing(view)
            current = state.current.id if state.current else None
            found = [_entry(view, one, current, today) for one in reversed(published_in(view))]
        if state.draft:
            count = len(state.differences)
            found.insert(
                0, VersionEntry(None, state.next_number, VersionState.DRAFT, differences=count)
            )
        return tuple(found)

    def withdraw(self, version_id: UUID, reason: str) -> None:
        """Take a version out of force; the one before it is in force again. Nothing is deleted.

        Raises:
            NotFound: the version is gone.
            ReasonMissing: there is no reason.
            TextTooLong: the reason does not fit.
        """
        words = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        if not words:
            raise ReasonMissing
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            version = view.of(Version).get(version_id)
        with self._bench.doing("withdraw_version", number=version.number) as work:
            work.of(Version).put(replace(version, withdrawn_at=now, withdrawn_because=words))

    def reinstate(self, version_id: UUID) -> None:
        """Put a withdrawn version back to where it stood.

        Raises:
            NotFound: the version is gone.
        """
        with self._bench.reading() as view:
            version = view.of(Version).get(version_id)
        with self._bench.doing("reinstate_version", number=version.number) as work:
            work.of(Version).put(replace(version, withdrawn_at=None, withdrawn_because=""))


def _entry(view: Reading, version: Version, current: UUID | None, today: date) -> VersionEntry:
    signatures = view.of(Signature).all(version_id=version.id)
    state = _state(version, current)
    review = review_of(view, version)
    return VersionEntry(
        version=version,
        number=version.number,
        state=state,
        signatures=tuple(sorted(signatures, key=lambda one: DEPARTMENTS.index(one.side))),
        next_review=review,
        due=state is VersionState.SIGNED and review <= today,
    )


def _state(version: Version, current: UUID | None) -> VersionState:
    if version.withdrawn_at is not None:
        return VersionState.RETIRED
    return VersionState.SIGNED if version.id == current else VersionState.SUPERSEDED


def review_of(view: Reading, version: Version) -> date:
    """Return the day on which a version is looked at again, as it was settled last."""
    stamps = view.of(Review).all(version_id=version.id)
    newest = max(stamps, key=lambda one: one.reviewed_at, default=None)
    return newest.next_review if newest else version.next_review
