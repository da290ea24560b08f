"""Signing and publishing versions: two keys, and the owner only where one of them blocks.

A session prepares a version with a private ballot; outside a session (``session_id`` None) both
departments sign it at the page of the personas, and a running session has the first say.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from domain.errors import (
    NothingToReview,
    NotReadyToPublish,
    ReviewInPast,
    TextMissing,
    TooLate,
)
from domain.model.journal import UndoRole
from domain.model.persona import Claim
from domain.model.release import Proposal, Review, Signature, Version
from domain.model.sides import DEPARTMENTS, Side
from domain.model.working_time import day_here
from domain.ports import Reading
from domain.services.agreeing import Agreement, agreement, digest_of, missing_for
from domain.services.in_force import Standing, published_in, signed_in, standing
from domain.services.sitting import open_sitting
from domain.services.snapshots import content_of
from domain.services.taking_back import back_until
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, TEXT_LIMIT, check_length, clean, mark


class Releasing:
    """Use cases around versions."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def standing(self) -> Standing:
        """Tell where the picture stands."""
        with self._bench.reading() as view:
            return standing(view)

    def signed(self) -> tuple[Version | None, bool]:
        """Return the version in force and whether anything differs from it now."""
        with self._bench.reading() as view:
            return signed_in(view)

    def versions(self) -> tuple[Version, ...]:
        """Return the versions in force and superseded, newest first."""
        with self._bench.reading() as view:
            return tuple(reversed(published_in(view)))

    def agreement(self, session_id: UUID | None) -> Agreement:
        """Tell how far a session is: ballot and signatures."""
        with self._bench.reading() as view:
            return agreement(view, session_id)

    def proposal(self, session_id: UUID | None) -> Proposal | None:
        """Return what the session has settled for its next version, or None."""
        with self._bench.reading() as view:
            return next(iter(view.of(Proposal).all(session_id=session_id)), None)

    def set_review(self, session_id: UUID | None, day: date) -> None:
        """Settle the day of the next review.

        Raises:
            ReviewInPast: the day is not after today.
        """
        if day <= self._bench.today():
            raise ReviewInPast
        self._settle("set_review", session_id, lambda one: replace(one, next_review=day))

    def decide_by_owner(self, session_id: UUID | None, words: str) -> None:
        """Write down why the owner goes on although somebody blocks; empty takes it back."""
        words = check_length(clean(words, multiline=True), TEXT_LIMIT)
        self._settle("decide_by_owner", session_id, lambda one: replace(one, owner_decision=words))

    def write_notes(self, session_id: UUID | None, words: str) -> None:
        """Write what the release says of itself, beside what differs.

        Raises:
            TextTooLong: it does not fit.
        """
        words = check_length(clean(words, multiline=True), TEXT_LIMIT)
        self._settle("write_release_notes", session_id, lambda one: replace(one, notes=words))

    def _settle(
        self, key: str, session_id: UUID | None, change: Callable[[Proposal], Proposal]
    ) -> None:
        before = self.proposal(session_id)
        old = before or Proposal(self._bench.secrets.new_id(), session_id)
        new = change(old)
        if new != before:
            with self._bench.doing(key) as work:
                work.of(Proposal).put(new)

    def default_review(self) -> date:
        """Return the day proposed for the next review: four weeks on, and five days to read."""
        return self._bench.today() + timedelta(days=33)

    def sign(self, session_id: UUID | None, side: Side, name: str) -> None:
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
        with self._bench.reading() as view:
            digest = digest_of(content_of(view))
        with self._bench.doing("sign", side=side) as work:
            shelf = work.of(Signature)
            for old in shelf.all(session_id=session_id, version_id=None, side=side):
                shelf.remove(old.id)
            id, now = self._bench.secrets.new_id(), self._bench.clock.now()
            shelf.put(Signature(id, session_id, None, side, name, now, digest))

    def take_back_signature(self, session_id: UUID | None, side: Side) -> None:
        """Turn a key back before anything is published."""
        with self._bench.doing("take_back_signature", side=side) as work:
            shelf = work.of(Signature)
            for old in shelf.all(session_id=session_id, version_id=None, side=side):
                shelf.remove(old.id)

    def session_leads(self) -> bool:
        """Tell whether an open session prepares the next version: nothing is signed outside it."""
        with self._bench.reading() as view:
            return open_sitting(view) is not None

    def missing(self, session_id: UUID | None, next_review: date | None) -> str:
        """Return the first thing that a version lacks, as a marked sentence, or an empty text."""
        with self._bench.reading() as view:
            settled = view.of(Proposal).all(session_id=session_id)
            decision = settled[0].owner_decision if settled else ""
            return _missing(view, session_id, next_review, decision)

    def publish(
        self, session_id: UUID | None, next_review: date | None, *, owner_decision: str = ""
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
        settled = self.proposal(session_id)
        with self._bench.reading() as view:
            missing = _missing(view, session_id, next_review, decision)
            if missing:
                raise NotReadyToPublish(missing)
            assert next_review is not None  # _missing has just said so
            agreed, state, content = agreement(view, session_id), standing(view), content_of(view)
        version = Version(
            id=self._bench.secrets.new_id(),
            number=state.next_number,
            session_id=session_id,
            released_at=self._bench.clock.now(),
            next_review=next_review,
            content=content,
            digest=digest_of(content),
            owner_decision=decision if agreed.blocked else "",
            notes=settled.notes if settled else "",
        )
        with self._bench.doing(
            "publish_version", role=UndoRole.BARRIER, number=version.number
        ) as work:
            work.of(Version).put(version)
            for signature in agreed.signatures.values():
                work.of(Signature).put(replace(signature, version_id=version.id))
            for used in work.of(Proposal).all(session_id=session_id):
                work.of(Proposal).remove(used.id)
        return version

    def back_until(self, version_id: UUID) -> datetime | None:
        """Return until when a publishing can be taken back, or None where it cannot any more."""
        with self._bench.reading() as view:
            version = view.of(Version).get(version_id)
        if version.taken_back_at is not None:
            return None
        return back_until(self._bench, "publish_version", version.released_at)

    def take_back_version(self, version_id: UUID) -> None:
        """Take a version back within ten seconds of its publishing, if nothing followed.

        Raises:
            TooLate: the moment has passed, or something followed.
        """
        if self.back_until(version_id) is None:
            raise TooLate
        with self._bench.reading() as view:
            version = view.of(Version).get(version_id)
        now = self._bench.clock.now()
        with self._bench.doing(
            "take_back_version", role=UndoRole.BARRIER, number=version.number
        ) as work:
            work.of(Version).put(replace(version, taken_back_at=now))
            for signature in work.of(Signature).all(version_id=version_id):
                work.of(Signature).put(replace(signature, version_id=None))
            id = self._bench.secrets.new_id()
            settled = (version.session_id, version.next_review, version.owner_decision)
            work.of(Proposal).put(Proposal(id, *settled, version.notes))

    def leave_as_it_is(self, session_id: UUID | None, next_review: date) -> Review:
        """Note that the version in force was reviewed and nothing changed; no release follows.

        Args:
            session_id: the session of the review, or None outside one.
            next_review: the day on which the picture is looked at again.

        Raises:
            NothingToReview: no version is in force, or the picture differs from it.
            ReviewInPast: the day is not after today.
        """
        state, now = self.standing(), self._bench.clock.now()
        if state.current is None or state.draft:
            raise NothingToReview
        if next_review <= self._bench.today():
            raise ReviewInPast
        settled, before = self.proposal(session_id), self.review(session_id)
        review = Review(
            id=before.id if before else self._bench.secrets.new_id(),
            session_id=session_id,
            version_id=state.current.id,
            reviewed_at=now,
            next_review=next_review,
            notes=settled.notes if settled else "",
        )
        with self._bench.doing("stamp_review", number=state.current.number) as work:
            work.of(Review).put(review)
        return review

    def review(self, session_id: UUID | None) -> Review | None:
        """Return the stamp under which the version in force was left as it is, or None.

        Args:
            session_id: the session that did so. Outside one it is the stamp of today: on another
                day it was another review.
        """
        current, today = self.standing().current, self._bench.today()
        with self._bench.reading() as view:
            stamps = view.of(Review).all(session_id=session_id)
        if session_id is not None:
            return next(iter(stamps), None)
        return next(
            (
                one
                for one in stamps
                if current is not None
                and one.version_id == current.id
                and day_here(one.reviewed_at) == today
            ),
            None,
        )

    def signatures(self, version_id: UUID) -> tuple[Signature, ...]:
        """Return who signed a version, Marketing first."""
        with self._bench.reading() as view:
            found = view.of(Signature).all(version_id=version_id)
        return tuple(sorted(found, key=lambda one: DEPARTMENTS.index(one.side)))


def _missing(
    view: Reading, session_id: UUID | None, next_review: date | None, decision: str
) -> str:
    """Return the first thing that a version lacks, as a marked sentence, or an empty text."""
    if session_id is None and open_sitting(view) is not None:
        return mark("A session is open: its version is signed there, after the private ballot.")
    agreed, state, ballot = agreement(view, session_id), standing(view), session_id is not None
    missing = missing_for(agreed, state, next_review, decision, ballot=ballot)
    if missing or view.of(Claim).all(retired=False):
        return missing
    return mark("There is no claim in it yet.")
