"""Tracing a claim to where it comes from: notes of the sides, and answers of customers."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from domain.model.evidence import Counted, Evidence, counted
from domain.model.heard import Said, listen
from domain.model.persona import Claim
from domain.model.session import Comparison
from domain.model.sides import Side
from domain.model.statistics.provenance import Provenance
from domain.ports import Reading
from domain.services.assuming import assumptions_of
from domain.services.comparing import board_notes
from domain.services.weighing import evidence_of
from domain.services.workbench import Workbench

_OF_LEADS: Final = (Provenance.SALES_FEEDBACK, Provenance.LEAD_FORM)
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
        merged: the claim that was merged into this one and brings it, or None.
    """

    side: Side
    code: str = ""
    note: str | None = None
    evidence: Evidence | None = None
    counted: Counted | None = None
    merged: Claim | None = None


class Spoken(NamedTuple):
    """What leads said of a claim in one place, and how it counts as the claim is defined now.

    Attributes:
        kind: where they said it.
        support: how many speak for it.
        against: how many speak against it.
        heard_on: newest day.
        people: through how many salespeople, as far as that is known.
        given: how many gave which answers, most first.
    """

    kind: Provenance
    support: int
    against: int
    heard_on: date
    people: int
    given: tuple[tuple[tuple[str, ...], int], ...]


class Tracing:
    """Reads what stands behind a claim."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def origins(self, claim_id: UUID) -> tuple[Origin, ...]:
        """Return what a claim comes from: answers first, newest first, then notes.

        A note whose session is not revealed is never among them: a point of the board exists only
        after the reveal. Behind a claim stands what stood behind those merged into it, too; answers
        count for the claim that they were given for, and so for none there.

        Raises:
            NotFound: the claim is gone.
        """
        with self._bench.reading() as view:
            claim = view.of(Claim).get(claim_id)
            origins = list(_origins(view, claim))
            told = {(one.side, one.code) for one in origins if one.note is not None}
            for other in merged_into(view, claim):
                origins += [
                    replace(one, merged=other)
                    for one in _origins(view, other)
                    if one.note is None or (one.side, one.code) not in told
                ]
        return tuple(origins)

    def spoken(self, claim_id: UUID) -> tuple[Spoken, ...]:
        """Return what leads said of a claim, to Sales and on forms; each lead is in one of them.

        Raises:
            NotFound: the claim is gone.
        """
        with self._bench.reading() as view:
            claim = view.of(Claim).get(claim_id)
            today = self._bench.clock.now().date()
            heard = view.leads.heard(today, [claim_id]).get(claim_id, ())
            found = listen(heard, claim, assumptions_of(view))
        by_kind: dict[Provenance, list[Said]] = {}
        for one in found.answers:
            by_kind.setdefault(one.heard.kind, []).append(one)
        return tuple(_spoken(kind, by_kind[kind]) for kind in _OF_LEADS if kind in by_kind)

    def merged(self, claim_id: UUID) -> tuple[Claim, ...]:
        """Return the claims that were merged into one.

        Raises:
            NotFound: the claim is gone.
        """
        with self._bench.reading() as view:
            return tuple(merged_into(view, view.of(Claim).get(claim_id)))


def _spoken(kind: Provenance, said: Sequence[Said]) -> Spoken:
    given: Counter[tuple[str, ...]] = Counter()
    for one in said:
        for part in one.heard.answered:
            given[part.answers] += part.count
    return Spoken(
        kind,
        sum(one.support for one in said),
        sum(one.against for one in said),
        max(one.heard.happened_on for one in said),
        len({one.heard.gathered_by for one in said} - {""}),
        tuple(sorted(given.items(), key=lambda one: (-one[1], one[0]))),
    )


def merged_into(view: Reading, claim: Claim) -> Iterator[Claim]:
    """Give the claims that went into one, and those that had gone into them.

    A claim that it was split from is none of them while that is in use.
    """
    seen, waiting = {claim.id}, list(claim.parent_ids)
    while waiting:
        id = waiting.pop(0)
        parent = view.of(Claim).find(id)
        if parent is None or id in seen:
            continue
        seen.add(id)
        waiting += parent.parent_ids
        if parent.retired:
            yield parent


def _origins(view: Reading, claim: Claim) -> Iterator[Origin]:
    for item in evidence_of(view, claim.id):
        yield Origin(_brought_by(item), evidence=item, counted=counted(item, claim))
    point = view.of(Comparison).find(claim.comparison_id) if claim.comparison_id else None
    if point is not None:
        notes = {note.id: note for note in board_notes(view, point.session_id)}
        for id in point.note_ids:
            if id in notes:
                yield Origin(notes[id].side, notes[id].code, notes[id].text)


def _brought_by(item: Evidence) -> Side:
    return Side.MARKETING if item.kind in _MEASURED_BY_MARKETING else Side.SALES
