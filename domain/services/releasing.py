"""Signing and publishing versions: two keys, and the owner only where one of them blocks."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from domain.errors import NotReadyToPublish, TextMissing, TooLate
from domain.model.journal import UndoRole
from domain.model.persona import Claim
from domain.model.polls import Poll, PollKind
from domain.model.release import Signature, Version
from domain.model.sides import DEPARTMENTS, Side
from domain.model.versions import FIRST_VERSION, VersionNumber
from domain.ports import Reading
from domain.services.polling import BLOCKS, MOMENT, closed_round
from domain.services.snapshots import Difference, content_of, differences
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, TEXT_LIMIT, check_length, clean, mark


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the picture stands between versions.

    Attributes:
        current: the version in force, or None before the first.
        differences: what differs from it now; everything, before the first.
        draft: something differs, or nothing was signed yet.
        next_number: number of the next version, or empty where nothing differs.
    """

    current: Version | None
    differences: tuple[Difference, ...]
    draft: bool
    next_number: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far a session is on its way to a version.

    Attributes:
        round_closed: the newest ballot on the agreement is closed.
        grades: how many gave each grade 1–5, joint over the sides; empty while it is open.
        reasons: written reasons with their grades, without names.
        blocked: somebody gave a 5.
        signatures: who signed for each department.
    """

    round_closed: bool
    grades: Mapping[int, int]
    reasons: tuple[tuple[int, str], ...]
    blocked: bool
    signatures: Mapping[Side, Signature]


class Releasing:
    """Use cases around versions."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def standing(self) -> Standing:
        """Tell where the picture stands."""
        with self._bench.reading() as view:
            return standing(view)

    def versions(self) -> tuple[Version, ...]:
        """Return the versions in force and superseded, newest first."""
        with self._bench.reading() as view:
            return tuple(reversed(_published(view)))

    def agreement(self, session_id: UUID) -> Agreement:
        """Tell how far a session is: ballot and signatures."""
        with self._bench.reading() as view:
            polls = view.of(Poll).all(session_id=session_id, kind=PollKind.AGREEMENT)
            signatures = {
                one.side: one
                for one in view.of(Signature).all(session_id=session_id, version_id=None)
            }
            if not polls or not polls[-1].closed:
                return Agreement(False, {}, (), False, signatures)
            ballots = closed_round(view, polls[-1]).ballots
        papers = sorted(paper for side in ballots.values() for paper in side)
        return Agreement(
            round_closed=True,
            grades={grade: sum(g == grade for g, _ in papers) for grade in range(1, BLOCKS + 1)},
            reasons=tuple((grade, reason) for grade, reason in papers if reason),
            blocked=any(grade == BLOCKS for grade, _ in papers),
            signatures=signatures,
        )

    def default_review(self) -> date:
        """Return the day proposed for the next review: four weeks on, and five days to read."""
        return self._bench.clock.now().date() + timedelta(days=33)

    def sign(self, session_id: UUID, side: Side, name: str) -> None:
        """Turn one of the two keys.

        Args:
            session_id: the session.
            side: Marketing or Sales.
            name: who signs for the department.

        Raises:
            TextMissing: no name is given.
            ValueError: the side is no department.
        """
        if side not in DEPARTMENTS:
            raise ValueError("only departments hold a key")
        name = check_length(clean(name), NAME_LIMIT)
        if not name:
            raise TextMissing
        with self._bench.doing("sign", side=side) as work:
            shelf = work.of(Signature)
            for old in shelf.all(session_id=session_id, version_id=None, side=side):
                shelf.remove(old.id)
            id, now = self._bench.secrets.new_id(), self._bench.clock.now()
            shelf.put(Signature(id, session_id, None, side, name, now))

    def take_back_signature(self, session_id: UUID, side: Side) -> None:
        """Turn a key back before anything is published."""
        with self._bench.doing("take_back_signature", side=side) as work:
            shelf = work.of(Signature)
            for old in shelf.all(session_id=session_id, version_id=None, side=side):
                shelf.remove(old.id)

    def publish(
        self, session_id: UUID, next_review: date | None, *, owner_decision: str = ""
    ) -> Version:
        """Publish the next version. The facilitator's act alone.

        Args:
            session_id: the session that agreed to it.
            next_review: the day of the next review; a version without one goes stale unseen.
            owner_decision: the owner's written reason, needed where somebody blocks.

        Raises:
            NotReadyToPublish: with the first thing that is missing.
        """
        decision = check_length(clean(owner_decision, multiline=True), TEXT_LIMIT)
        agreement = self.agreement(session_id)
        state = self.standing()
        missing = _missing(agreement, state, next_review, decision)
        if missing:
            raise NotReadyToPublish(missing)
        assert next_review is not None  # _missing has just said so
        with self._bench.reading() as view:
            content = content_of(view)
            if not any(not claim.retired for claim in view.of(Claim).all()):
                raise NotReadyToPublish(mark("There is no claim in it yet."))
        version = Version(
            id=self._bench.secrets.new_id(),
            number=state.next_number,
            session_id=session_id,
            released_at=self._bench.clock.now(),
            next_review=next_review,
            content=content,
            digest=hashlib.sha256(content.encode()).hexdigest(),
            owner_decision=decision,
        )
        with self._bench.doing(
            "publish_version", role=UndoRole.BARRIER, number=version.number
        ) as work:
            work.of(Version).put(version)
            for signature in agreement.signatures.values():
                work.of(Signature).put(replace(signature, version_id=version.id))
        return version

    def take_back_version(self, version_id: UUID) -> None:
        """Take a version back within ten seconds of its publishing, if nothing followed.

        Raises:
            TooLate: the moment has passed, or something followed.
        """
        with self._bench.reading() as view:
            version = view.of(Version).get(version_id)
        now = self._bench.clock.now()
        too_late = now - version.released_at > MOMENT or version.taken_back_at is not None
        if too_late or self._bench.journal.followed("publish_version"):
            raise TooLate
        with self._bench.doing(
            "take_back_version", role=UndoRole.BARRIER, number=version.number
        ) as work:
            work.of(Version).put(replace(version, taken_back_at=now))
            for signature in work.of(Signature).all(version_id=version_id):
                work.of(Signature).put(replace(signature, version_id=None))

    def signatures(self, version_id: UUID) -> tuple[Signature, ...]:
        """Return who signed a version, Marketing first."""
        with self._bench.reading() as view:
            found = view.of(Signature).all(version_id=version_id)
        return tuple(sorted(found, key=lambda one: DEPARTMENTS.index(one.side)))


def standing(view: Reading) -> Standing:
    """Tell where the picture stands, inside a view that is open already."""
    published = _published(view)
    content = content_of(view)
    if not published:
        return Standing(None, (), True, str(FIRST_VERSION))
    current = published[-1]
    changed = differences(current.content, content)
    number = VersionNumber.parse(current.number).next(one.kind for one in changed)
    return Standing(current, changed, bool(changed), str(number) if number else "")


def _published(view: Reading) -> list[Version]:
    found = [one for one in view.of(Version).all() if one.taken_back_at is None]
    return sorted(found, key=lambda one: (one.released_at, one.id))


def _missing(agreement: Agreement, state: Standing, next_review: date | None, decision: str) -> str:
    """Return the first thing that is missing, as a marked sentence, or an empty text."""
    if not state.next_number:
        return mark("Nothing has changed since the version in force.")
    if not agreement.round_closed:
        return mark("Hold the private ballot on the agreement first.")
    if agreement.blocked and not decision:
        return mark("Somebody blocks: settle it, or let the owner decide in writing.")
    if len(agreement.signatures) < len(DEPARTMENTS):
        return mark("Both departments sign: one key is missing.")
    if next_review is None:
        return mark("Set the day of the next review.")
    return ""
