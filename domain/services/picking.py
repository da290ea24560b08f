"""Picking what is tested first: on a map of how much depends on a claim and how little is known.

Important claims of which customers were not asked come first. At most seven are picked: what
Sales is to listen for in every call must fit in one head.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from domain.errors import ListIsFull
from domain.model.journal import UndoRole
from domain.model.persona import Claim
from domain.model.statistics.posterior import ClaimStatus
from domain.model.testing import MOST_PICKS, TestPick
from domain.ports import Reading, UnitOfWork
from domain.services.ordering import reordered
from domain.services.weighing import WeighedClaim, weigh_all
from domain.services.workbench import Workbench


class Known(StrEnum):
    """How much customers have said of a claim."""

    NOTHING = "nothing"
    LITTLE = "little"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A claim on the map.

    Attributes:
        weighed: the claim with what stands behind it.
        known: how much customers have said of it.
        suggested: its place if the list were made by importance and little evidence, 1 first.
        picked: its place on the list, 1 first, or None.
    """

    weighed: WeighedClaim
    known: Known
    suggested: int
    picked: int | None

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.weighed.claim


@dataclass(frozen=True, slots=True)
class AssumptionMap:
    """The map and the list.

    Attributes:
        points: every claim in use, in the order of the suggestion.
    """

    points: tuple[MapPoint, ...]

    @property
    def picked(self) -> tuple[MapPoint, ...]:
        """What is tested first, in order."""
        listed = [one for one in self.points if one.picked is not None]
        return tuple(sorted(listed, key=lambda one: one.picked or 0))

    @property
    def full(self) -> bool:
        """Whether nothing more fits on the list."""
        return len(self.picked) >= MOST_PICKS


class Picking:
    """Use cases around the list of what is tested first."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def map(self) -> AssumptionMap:
        """Return the claims in use with how much is known of each, and what is picked."""
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            return assumption_map(weigh_all(view, now), picks(view))

    def pick(self, session_id: UUID, claim_id: UUID) -> None:
        """Put a claim at the end of the list; one that is on it stays where it is.

        Raises:
            ListIsFull: seven are on it.
            NotFound: the claim is gone.
        """
        with self._bench.reading() as view:
            claim, listed = view.of(Claim).get(claim_id), picks(view)
        if any(one.claim_id == claim_id for one in listed):
            return
        if len(listed) >= MOST_PICKS:
            raise ListIsFull
        with self._bench.doing("pick_test", code=claim.code) as work:
            self._append(work, session_id, [*listed, claim_id])

    def drop(self, claim_id: UUID) -> None:
        """Take a claim off the list."""
        with self._bench.reading() as view:
            claim, listed = view.of(Claim).get(claim_id), picks(view)
        with self._bench.doing("drop_test", code=claim.code) as work:
            for one in listed:
                if one.claim_id == claim_id:
                    work.of(TestPick).remove(one.id)

    def move(self, claim_id: UUID, to: int) -> None:
        """Put a claim of the list in another place; 0 is the first."""
        with self._bench.reading() as view:
            claim, listed = view.of(Claim).get(claim_id), picks(view)
        moved = next((one for one in listed if one.claim_id == claim_id), None)
        if moved is None:
            return
        with self._bench.doing("move_test", code=claim.code) as work:
            for one in reordered(listed, moved, to):
                work.of(TestPick).put(one)

    def take_suggestion(self, session_id: UUID) -> None:
        """Fill the list up with what is suggested; what is on it stays first."""
        found = self.map()
        rest = [one.claim.id for one in found.points if one.picked is None]
        with self._bench.reading() as view:
            listed = picks(view)
        room = max(0, MOST_PICKS - len(listed))
        with self._bench.doing("suggest_tests", role=UndoRole.STEP) as work:
            self._append(work, session_id, [*listed, *rest[:room]])

    def _append(self, work: UnitOfWork, session_id: UUID, order: Sequence[TestPick | UUID]) -> None:
        for place, one in enumerate(order):
            if isinstance(one, TestPick):
                pick = replace(one, position=place)
            else:
                pick = TestPick(self._bench.secrets.new_id(), session_id, one, place)
            work.of(TestPick).put(pick)


def picks(view: Reading) -> tuple[TestPick, ...]:
    """Return what is tested first, in order; claims out of use are passed over."""
    used = {claim.id for claim in view.of(Claim).all(retired=False)}
    return tuple(one for one in view.of(TestPick).all() if one.claim_id in used)


def assumption_map(weighed: Sequence[WeighedClaim], listed: Sequence[TestPick]) -> AssumptionMap:
    """Lay claims on the map: most important first, then those of which least is known."""
    places = {one.claim_id: place for place, one in enumerate(listed, start=1)}
    ranked = sorted(weighed, key=_urgency)
    return AssumptionMap(
        tuple(
            MapPoint(one, _known(one), place, places.get(one.claim.id))
            for place, one in enumerate(ranked, start=1)
        )
    )


def _known(weighed: WeighedClaim) -> Known:
    if weighed.posterior is None:
        return Known.NOTHING
    faint = weighed.status in (ClaimStatus.UNTESTED, ClaimStatus.THIN)
    return Known.LITTLE if faint else Known.ENOUGH


def _urgency(weighed: WeighedClaim) -> tuple[int, int, bool, float, str]:
    """Order by importance, then by how little is known; what the sides dispute goes first."""
    known = list(Known).index(_known(weighed))
    heard = weighed.posterior.n_eff if weighed.posterior else 0.0
    claim = weighed.claim
    return -claim.importance, known, "disputed" not in weighed.flags, heard, claim.code
