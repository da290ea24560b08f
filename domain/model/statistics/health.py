"""Persona health: how much of the picture customers' answers carry."""

from collections.abc import Iterable

from domain.model.statistics.posterior import ClaimStatus


def persona_health(claims: Iterable[tuple[int, ClaimStatus]]) -> float | None:
    """Return the share of the claims that is supported, weighted by importance.

    A measure that both departments share; it is no target, since a claim that was found wrong is
    knowledge too.

    Args:
        claims: importance, 1 to 3, and status of each claim.

    Returns:
        A share in [0, 1], or None without claims.
    """
    weighed = list(claims)
    total = sum(importance for importance, _ in weighed)
    if not total:
        return None
    carried = sum(importance for importance, status in weighed if status is ClaimStatus.SUPPORTED)
    return carried / total
