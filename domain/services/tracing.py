"""Tracing a claim to where it comes from: notes of the sides, and answers of customers."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.evidence import Counted, Evidence, counted
from domain.model.persona import Claim
from domain.model.session import Comparison
from domain.model.sides import Side
from domain.services.comparing import board_notes
from domain.services.workbench import Workbench

_MEASURED_BY_MARKETING = {"marketing_analytics", "lead_form"}


@dataclass(frozen=True, slots=True)
class Origin:
    """One thing behind a claim.

    Attributes:
        side: who brought it.
        code: of the note; empty for answers.
        note: its text, or None.
        evidence: the answers, or None.
        counted: how they count for the claim as it is defined now, or None.
    """

    side: Side
    code: str = ""
    note: str | None = None
    evidence: Evidence | None = None
    counted: Counted | None = None


class Tracing:
    """Reads what stands behind a claim."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def origins(self, claim_id: UUID) -> tuple[Origin, ...]:
        """Return what a claim comes from: answers first, newest first, then notes.

        A note whose session is not revealed is never among them: a point of the board exists only
        after the reveal.

        Raises:
            NotFound: the claim is gone.
        """
        with self._bench.reading() as view:
            claim = view.of(Claim).get(claim_id)
            items = sorted(
                view.of(Evidence).all(claim_id=claim_id),
                key=lambda item: item.happened_on,
                reverse=True,
            )
            origins = [
                Origin(_brought_by(item), evidence=item, counted=counted(item, claim))
                for item in items
            ]
            point = view.of(Comparison).find(claim.comparison_id) if claim.comparison_id else None
            if point is not None:
                notes = {note.id: note for note in board_notes(view, point.session_id)}
                origins += [
                    Origin(notes[id].side, notes[id].code, notes[id].text)
                    for id in point.note_ids
                    if id in notes
                ]
        return tuple(origins)


def _brought_by(item: Evidence) -> Side:
    return Side.MARKETING if item.kind in _MEASURED_BY_MARKETING else Side.SALES
