"""Surveying the claims in a review: what stands, what shakes, and what to talk about."""

from collections.abc import Sequence
from uuid import UUID

from domain.model.persona import Claim
from domain.model.statistics.posterior import ClaimStatus
from domain.model.talk_marks import TalkMark
from domain.ports import Reading
from domain.services.weighing import WeighedClaim
from domain.services.workbench import Workbench

BOARD_ORDER = (
    ClaimStatus.SUPPORTED,
    ClaimStatus.THIN,
    ClaimStatus.CONTESTED,
    ClaimStatus.CONTRADICTED,
    ClaimStatus.UNTESTED,
)
"""How the board lies: what stands first, what nobody has asked last."""


class Surveying:
    """Use cases on the claim board of a review. It changes no claim."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def marked(self, session_id: UUID) -> frozenset[UUID]:
        """Return the claims that the room wants to talk about."""
        with self._bench.reading() as view:
            return marked_claims(view, session_id)

    def mark(self, session_id: UUID, claim_id: UUID, *, marked: bool) -> None:
        """Mark a claim to be talked about, or take the mark off."""
        with self._bench.reading() as view:
            claim = view.of(Claim).get(claim_id)
        key = "mark_to_talk" if marked else "unmark_to_talk"
        with self._bench.doing(key, code=claim.code) as work:
            shelf = work.of(TalkMark)
            present = shelf.all(session_id=session_id, claim_id=claim_id)
            if marked and not present:
                shelf.put(TalkMark(self._bench.secrets.new_id(), session_id, claim_id))
            for mark in () if marked else present:
                shelf.remove(mark.id)


def marked_claims(view: Reading, session_id: UUID) -> frozenset[UUID]:
    """Return the claims to be talked about, inside a view that is open already."""
    return frozenset(one.claim_id for one in view.of(TalkMark).all(session_id=session_id))


def on_the_board(
    claims: Sequence[WeighedClaim], persona_id: UUID | None = None
) -> tuple[WeighedClaim, ...]:
    """Return claims as the board lies, within a status by importance and then in their order.

    Args:
        claims: as weighed.
        persona_id: only those of one persona.
    """
    of_persona = [one for one in claims if persona_id in (None, one.claim.persona_id)]
    return tuple(
        sorted(
            of_persona,
            key=lambda one: (
                BOARD_ORDER.index(one.status),
                -one.claim.importance,
                one.claim.position,
            ),
        )
    )
