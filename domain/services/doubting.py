"""Doubting: what else than the customer may explain a proposal's evidence, told beside it."""

from collections.abc import Iterator, Sequence

from domain.model.customer_shift import DistributionShift, MixChange
from domain.model.proposals import ProposedChange
from domain.model.revision import Caution, Doubt
from domain.model.splits import Split
from domain.model.statistics.display import percentage
from domain.model.voices import REACH
from domain.services.shifting import Aimed
from domain.services.weighing import WeighedClaim

_COMPARED = (ProposedChange.RETIRE, ProposedChange.CHANGE)


def cautions_of(
    one: WeighedClaim,
    change: ProposedChange,
    aimed: Aimed,
    mixes: Sequence[MixChange],
    shifts: Sequence[DistributionShift],
    split: Split | None = None,
) -> tuple[Caution, ...]:
    """Return what may explain the evidence of a proposal otherwise.

    Args:
        one: the claim as it is weighed.
        change: what is proposed.
        aimed: whom the ads could reach in this iteration and the one before.
        mixes: what the mix of leads did to the claim's share.
        shifts: how the leads are spread in both iterations.
        split: the groups that answer differently, where that is proposed.
    """
    return (
        *_of_reach(change, aimed, mixes, shifts, split),
        *_of_the_answers(one),
    )


def _of_reach(
    change: ProposedChange,
    aimed: Aimed,
    mixes: Sequence[MixChange],
    shifts: Sequence[DistributionShift],
    split: Split | None,
) -> Iterator[Caution]:
    if split is not None and split.by in REACH:
        yield Caution(Doubt.TARGETING, {"by": split.by.kind.value})
    if change not in _COMPARED:
        return
    by_mix = [each for each in mixes if each.by_mix]
    for each in by_mix:
        whole = each.now.share - each.before.share
        share = percentage(min(1.0, each.parts.mix / whole), digits=0)
        yield Caution(Doubt.MIX, {"by": each.by.kind.value, "share": share})
    if aimed.changed:
        yield Caution(Doubt.TARGETING, {"before": aimed.before, "now": aimed.now})
    elif not by_mix:
        moved = next((one for one in shifts if one.of_reach and one.moved), None)
        if moved is not None:
            yield Caution(Doubt.TARGETING, {"moved": moved.by.kind.value})
    if aimed.factors:
        yield Caution(Doubt.OUTSIDE, {"factors": "\n".join(aimed.factors)})


def _of_the_answers(one: WeighedClaim) -> Iterator[Caution]:
    if one.claim.own_effect:
        yield Caution(Doubt.OWN_EFFECT)
    if one.sources.single:
        most = max(one.sources.answers.values(), default=0)
        yield Caution(
            Doubt.SINGLE_SOURCE,
            {"most": str(most), "n": str(sum(one.sources.answers.values()))},
        )
    if one.coverage.low:
        yield Caution(
            Doubt.LOW_COVERAGE,
            {"answered": str(one.coverage.answered), "leads": str(one.coverage.leads)},
        )
