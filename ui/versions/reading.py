"""Reads what the pane of the versions shows; with very many claims, on the thread of a job."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.model.brief import Person
from domain.model.persona import Claim
from domain.model.release import Proposal
from domain.model.version_diff import Edge, Point
from domain.model.wording import Tongue
from domain.services.agreeing import Agreement
from domain.services.briefing import Briefing
from domain.services.difference_words import DifferenceWords
from domain.services.differing import Differing
from domain.services.releasing import Releasing
from domain.services.versioning import VersionEntry, Versioning
from domain.services.weighing import WeighedClaim, Weighing
from ui.desk import Desk
from ui.versions.looks import DRAFT, NOTHING, DiffLook
from ui.versions.words import VersionWords


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """How far the draft is on its way to a version.

    Attributes:
        agreed: signatures so far.
        settled: review and notes so far, or None.
        missing: the first thing that it lacks, as a marked sentence, or empty.
        in_session: an open session has the first say.
        review: day of its next review, as settled or proposed.
        people: who may sign.
    """

    agreed: Agreement
    settled: Proposal | None
    missing: str
    in_session: bool
    review: date
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class VersionsRead:
    """What was read of the versions.

    Attributes:
        entries: the draft, where there is one, and the versions, newest first.
        weighed: the claims in use.
        draft: facts of the draft.
        words: says them in the language of the window.
    """

    entries: tuple[VersionEntry, ...]
    weighed: tuple[WeighedClaim, ...]
    draft: DraftFacts
    words: VersionWords

    @property
    def empty(self) -> bool:
        """Whether there is nothing to sign yet."""
        return not self.weighed and not any(one.version for one in self.entries)


class VersionsReading:
    """Reads; any thread may call."""

    def __init__(self, desk: Desk) -> None:
        """Read from a workspace."""
        self._desk = desk

    def claims(self) -> int:
        """Return how many claims there are: how long reading takes."""
        with self._desk.bench.reading() as view:
            return len(view.of(Claim).all())

    def read(self, tongue: Tongue) -> VersionsRead:
        """Read all that is shown at first.

        In several looks at the workspace, for nobody can commit during one; what is committed
        between them makes the pane read again.
        """
        return VersionsRead(
            self._desk.use(Versioning).entries(),
            self._desk.use(Weighing).weigh(),
            self._draft(),
            VersionWords(self.words(tongue)),
        )

    def words(self, tongue: Tongue) -> DifferenceWords:
        """Return what says differences in a language."""
        translate = self._desk.translate_for(tongue)
        with self._desk.bench.reading() as view:
            return DifferenceWords.of(view, self._desk.catalogue, tongue, translate)

    def compared(
        self, ends: tuple[str, str], weighed: Sequence[WeighedClaim], words: VersionWords
    ) -> tuple[str, tuple[DiffLook, ...]]:
        """Compare two ends by their keys, and say in how much and in what they differ.

        Raises:
            NotFound: a version is gone.
        """
        points = point(ends[0]), point(ends[1])
        diff = self._desk.use(Differing).between(*points, weighed=weighed)
        return words.summary(diff), words.differences(diff.lines)

    def review(self) -> date:
        """Return the day of the next review, as settled or proposed."""
        releasing = self._desk.use(Releasing)
        settled = releasing.proposal(None)
        chosen = settled.next_review if settled else None
        return chosen or releasing.default_review()

    def _draft(self) -> DraftFacts:
        releasing, review = self._desk.use(Releasing), self.review()
        return DraftFacts(
            agreed=releasing.agreement(None),
            settled=releasing.proposal(None),
            missing=releasing.missing(None, review),
            in_session=releasing.session_leads(),
            review=review,
            people=tuple(self._desk.use(Briefing).brief().people),
        )


def key(entry: VersionEntry) -> str:
    """Return the key under which a version, or the draft, is offered."""
    return str(entry.id) if entry.id else DRAFT


def point(key: str) -> Point:
    """Return the end of a comparison that a key stands for."""
    return Edge(key) if key in (DRAFT, NOTHING) else UUID(key)
