"""A rate in words: never without its n, and no percentage below the least n."""

from domain.marking import Translate, fill, mark
from domain.model.statistics.intervals import wilson


def rate_said(k: int, n: int, *, least: int, translate: Translate, decimal: str = ".") -> str:
    """Say a rate.

    Below ``least`` only "k of n" is said: no percentage, and the caller shows no colour and no
    rank either. With n = 0 nothing is known, which is said, and never 0 %.

    Args:
        k: how many did.
        n: of how many.
        least: smallest n that carries a percentage.
        translate: turns a marked English literal into the language wanted.
        decimal: decimal separator, "," in Vietnamese.
    """
    if n == 0:
        return translate(mark("no data yet"))
    if n < least:
        return fill(translate(mark("{k} of {n}")), {"k": k, "n": n})
    low, high = wilson(k, n)
    values = {
        "k": k,
        "n": n,
        "rate": percentage(k / n, decimal=decimal),
        "low": percentage(low, decimal=decimal),
        "high": percentage(high, decimal=decimal),
    }
    return fill(translate(mark("{rate} ({k} of {n}; range {low}–{high})")), values)


def percentage(share: float, *, decimal: str = ".", digits: int = 1) -> str:
    """Return a share in percent, rounded: 0.0968 gives ``9.7%``."""
    return f"{share:.{digits}%}".replace(".", decimal)
