"""Lines of the funnel, put together from the sums of each batch."""

from collections.abc import Sequence

from domain.model.ladder import COUNTED
from domain.model.lead_batches import FunnelLine


def funnel_line(name: str, parts: Sequence[tuple[set[str], Sequence[int]]]) -> FunnelLine:
    """Put together a group from its batches.

    A stage is reached by so many of all leads where their file records it, and else of those of
    whom Sales has said anything: nobody else was judged.
    """
    counts = [sum(column) for column in zip(*(counts for _, counts in parts), strict=True)]
    leads, stages, rest = counts[0], counts[1 : 1 + len(COUNTED)], counts[1 + len(COUNTED) :]
    of = [
        sum(told[0] if stage.value in recorded else told[-1] for recorded, told in parts)
        for stage in COUNTED
    ]
    cost, priced, value, valued, fed_back = rest
    return FunnelLine(
        group=name,
        leads=leads,
        reached={stage.value: (k, n) for stage, k, n in zip(COUNTED, stages, of, strict=True)},
        cost=cost if priced else None,
        priced=priced,
        value=value if valued else None,
        fed_back=fed_back,
    )
