"""Weighing claims: all of them at a moment, or those of today again with only what has changed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from threading import Lock
from uuid import UUID

from domain.model.assumptions import Assumed, Assumptions
from domain.model.brief import Statement, Workspace
from domain.model.evidence import Evidence
from domain.model.form_answers import FormReading
from domain.model.journal import Touched
from domain.model.lead_batches import LeadBatch
from domain.model.persona import Claim
from domain.model.polls import Poll, Rating, Voter
from domain.model.release import Version
from domain.model.sales_feedback import Feedback
from domain.model.session import Comparison, Note
from domain.model.working_time import day_here
from domain.ports import Reading
from domain.services.scales import Scales, WeighedClaim
from domain.services.workbench import Workbench

__all__ = ["WeighedClaim", "Weighing", "evidence_of", "weigh_all", "weigh_claims"]

_GROUND: frozenset[type] = frozenset(
    {
        Assumed,
        Comparison,
        Feedback,
        FormReading,
        LeadBatch,
        Note,
        Poll,
        Rating,
        Statement,
        Version,
        Voter,
        Workspace,
    }
)
"""Kinds on which every claim rests: where one of them was touched, all claims are weighed anew."""

_OWN: frozenset[type] = frozenset({Claim, Evidence})
"""Kinds of which each thing tells of one claim."""

_FEW = 50
"""Claims up to which the store is asked for theirs alone."""


@dataclass(slots=True)
class _Kept:
    """Claims as they were weighed last.

    Attributes:
        number: of the newest change that they know.
        day: on which they were weighed; the next day they are older.
        scales: on which they were weighed.
        weighed: claims in use, by identity.
    """

    number: int
    day: date
    scales: Scales
    weighed: dict[UUID, WeighedClaim]


class Weighing:
    """Reads claims with what stands behind them; weighs again only what has changed."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._kept: _Kept | None = None
        self._lock = Lock()

    def get_ready(self) -> int:
        """Weigh all and reckon every interval, beside the window; return how many claims."""
        weighed = self.weigh()
        return len([one.share.interval for one in weighed if one.share is not None])

    def weigh(
        self, *, persona_id: UUID | None = None, lately: bool = False
    ) -> tuple[WeighedClaim, ...]:
        """Weigh the claims in use, as of now.

        Args:
            persona_id: only those of one persona.
            lately: what Sales reported since they were weighed last may be left out; whoever only
                ranks them does not wait for it.
        """
        kept = self._kept if lately else None
        if kept is not None and self._only_reported_since(kept):
            weighed = list(kept.weighed.values())
        else:
            with self._bench.reading() as view, self._lock:
                weighed = list(self._renewed(view).values())
        found = [one for one in weighed if persona_id in (None, one.claim.persona_id)]
        return tuple(sorted(found, key=lambda one: (one.claim.position, one.claim.id)))

    def is_quick(self) -> bool:
        """Tell whether only what has changed need be weighed; if not, all claims are.

        It never waits for another thread that is weighing them.
        """
        kept = self._kept
        if kept is None or kept.day != self._bench.today():
            return False
        return not self._bench.journal.touched_since(kept.number).kinds & _GROUND

    def _only_reported_since(self, kept: _Kept) -> bool:
        """Tell whether nothing but reports of leads came since claims were weighed, today."""
        touched = self._bench.journal.touched_since(kept.number).kinds
        return kept.day == self._bench.today() and touched & (_GROUND | _OWN) <= {Feedback}

    def evidence(self, claim_id: UUID) -> tuple[Evidence, ...]:
        """Return the evidence of one claim whole, newest first."""
        with self._bench.reading() as view:
            return evidence_of(view, claim_id)

    def _renewed(self, view: Reading) -> dict[UUID, WeighedClaim]:
        """Return the claims by identity, with what has changed since they were weighed last."""
        now, today, kept = self._bench.clock.now(), self._bench.today(), self._kept
        touched = self._bench.journal.touched_since(kept.number if kept else None)
        changed = None
        if kept is not None and kept.day == today and not touched.kinds & _GROUND:
            changed = _claims_touched(view, touched)
        if kept is None or changed is None:
            scales = Scales(view, now, today=today)
            weighed = _weighed(scales, view, view.of(Claim).all(retired=False))
            kept = _Kept(touched.number, today, scales, _flagged(scales, weighed))
        elif changed:
            found = (view.of(Claim).find(id) for id in changed)
            claims = [one for one in found if one is not None and not one.retired]
            others = [one for id, one in kept.weighed.items() if id not in changed]
            weighed = [*others, *_weighed(kept.scales, view, claims)]
            kept.weighed = _flagged(kept.scales, weighed)
        kept.number = touched.number
        self._kept = kept
        return kept.weighed


def _claims_touched(view: Reading, touched: Touched) -> set[UUID] | None:
    """Return the claims that were touched, or whose evidence was; None where that is not known."""
    claims = set(touched.things.get(Claim, ()))
    for id in touched.things.get(Evidence, ()):
        item = view.of(Evidence).find(id)
        if item is not None:
            claims.add(item.claim_id)
        elif not touched.wholes.get(Evidence):
            return None
    return claims | set(touched.wholes.get(Evidence, ()))


def _weighed(scales: Scales, view: Reading, claims: Collection[Claim]) -> list[WeighedClaim]:
    """Weigh claims, each by itself."""
    few = [claim.id for claim in claims] if len(claims) <= _FEW else None
    heard = view.heard(scales.until, few)
    return [scales.weigh(claim, heard.get(claim.id, ())) for claim in claims]


def _flagged(scales: Scales, weighed: Sequence[WeighedClaim]) -> dict[UUID, WeighedClaim]:
    """Return claims by identity, those that drift flagged: that is told of all together."""
    return {one.claim.id: one for one in scales.flag_drift(weighed)}


def evidence_of(view: Reading, claim_id: UUID) -> tuple[Evidence, ...]:
    """Return the evidence of one claim whole, newest first."""
    items = view.of(Evidence).all(claim_id=claim_id)
    return tuple(sorted(items, key=lambda item: item.happened_on, reverse=True))


def weigh_all(view: Reading, now: datetime) -> tuple[WeighedClaim, ...]:
    """Weigh every claim in use, inside a view that is open already."""
    in_use = [one for one in view.of(Claim).all() if not one.retired]
    return weigh_claims(view, in_use, now, today=day_here(now))


def weigh_claims(
    view: Reading,
    claims: Sequence[Claim],
    now: datetime,
    *,
    today: date | None = None,
    heard_until: date | None = None,
    assumptions: Assumptions | None = None,
) -> tuple[WeighedClaim, ...]:
    """Weigh claims as they are defined here, with what was known at a moment.

    Args:
        view: the workspace.
        claims: the claims, of today or as a version holds them.
        now: later answers and ratings are left out.
        today: the day that it is; without it that of the moment in UTC, the same on every laptop,
            as figures of the past need it.
        heard_until: answers after this day are left out too; None leaves out no more.
        assumptions: what weighing rests on; by default as it is set now.
    """
    scales = Scales(view, now, today=today, heard_until=heard_until, assumptions=assumptions)
    return tuple(scales.flag_drift(_weighed(scales, view, claims)))
