"""What a change is made of, in words: factors, never departments, and no cause."""

from collections.abc import Sequence

from domain.model.iteration_figures import LEAST_N
from domain.model.measures import Owner
from domain.model.scoreboard import Attribution, FactorChange
from domain.model.scoreboard_text import BarText, TableText
from domain.model.statistics.attribution import DISTINGUISHABLE, GROUPS, RateChange
from domain.services.loop_series import SHARE
from domain.services.score_saying import GAP, Saying

_RATE_OF = {
    "valid": "valid_contact_rate",
    "contact": "contact_rate",
    "qualify": "qualification_rate",
    "close": "close_rate",
}
_OWNERS = {factor: Owner(group) for group, factors in GROUPS.items() for factor in factors}


def bars_of(change: Attribution, then: str, now: str, saying: Saying) -> tuple[BarText, ...]:
    """Return the bars of the waterfall: the count then, each part, the count now."""
    bars = [BarText(then, saying.count(change.before), 0.0, change.before, None)]
    at = float(change.before)
    for one in change.part:
        part = one.owen or 0.0
        value = saying.signed(part)
        label, owner = saying.factor(one.code), _OWNERS[one.code]
        bars.append(BarText(label, value, at, at + part, owner, one.named))
        at += part
    return (*bars, BarText(now, saying.count(change.now), 0.0, change.now, None))


def sentences_of(change: Attribution, saying: Saying) -> tuple[str, ...]:
    """Return what may be said of a change, the plainest first."""
    said = [_moved(change, saying)]
    if change.explained != "won":
        before, now = change.won
        said.append(saying.say("few_won", before=before, now=now))
    low, high = (saying.signed(end) for end in change.interval)
    within = "chance.within" if change.within_chance else "chance.beyond"
    said.append(saying.say(within, low=low, high=high))
    said += _factors(change, saying)
    said.append(saying.say("arithmetic"))
    if change.unjudged:
        said.append(saying.say("unjudged", n=saying.count(change.unjudged)))
    return tuple(said)


def change_table(change: Attribution, saying: Saying) -> TableText:
    """Return the factors with both ways to share the change out, and how surely each moved."""
    heads = ("factor", "before", "now", "owen", "lmdi", "z", "named")
    rows = [_row(one, saying) for one in change.factors]
    total = saying.signed(change.now - change.before, 0)
    by_log = GAP if any(one.lmdi is None for one in change.part) else total
    rows.append((saying.say("sum"), "", "", total, by_log, "", ""))
    return TableText(
        "change",
        saying.say("table.change"),
        tuple(saying.say(f"head.{one}") for one in heads),
        tuple(rows),
        (saying.say("owen_and_lmdi"),),
    )


def mix_table(change: Attribution, saying: Saying) -> TableText:
    """Return mix against rate, source by source."""
    heads = ("source", "before", "now", "talks_before", "talks_now")
    talks0 = sum(one[1] for one in change.by_source.values())
    talks1 = sum(one[3] for one in change.by_source.values())
    rows = tuple(
        (
            saying.source(source),
            _k_of_n(k0, n0, LEAST_N[SHARE], saying),
            _k_of_n(k1, n1, LEAST_N[SHARE], saying),
            saying.share(n0 / talks0) if talks0 else GAP,
            saying.share(n1 / talks1) if talks1 else GAP,
        )
        for source, (k0, n0, k1, n1) in change.by_source.items()
    )
    remark: tuple[str, ...] = ()
    if change.mix is not None:
        remark = (
            saying.say(
                "mix",
                before=saying.share(change.mix.before),
                now=saying.share(change.mix.now),
                mix=saying.signed(100 * change.mix.mix),
                rate=saying.signed(100 * change.mix.rate),
            ),
        )
    titles = tuple(saying.say(f"head.{one}") for one in heads)
    return TableText("mix", saying.say("table.mix"), titles, rows, remark)


def _moved(change: Attribution, saying: Saying) -> str:
    way = "same"
    if change.now != change.before:
        way = "rose" if change.now > change.before else "fell"
    before, now = saying.count(change.before), saying.count(change.now)
    return saying.say(f"{change.explained}.{way}", before=before, now=now)


def _factors(change: Attribution, saying: Saying) -> list[str]:
    """Say which factors may be named, the one with the largest part first."""
    leads = change.factors[0]
    said = [saying.say("volume", before=saying.count(leads.before), now=saying.count(leads.now))]
    by, rates = change.now - change.before, [one for one in change.factors if one.named is not None]
    largest = max(change.part, key=lambda one: abs(one.owen or 0.0))
    named = [one for one in rates if one.named]
    if largest in named and by and 2 * (largest.owen or 0.0) * (1 if by > 0 else -1) > abs(by):
        key = "most.shared" if _OWNERS[largest.code] is Owner.SHARED else "most"
        said.append(saying.say(key, factor=_counts(largest, saying)))
        named.remove(largest)
    if named:
        said.append(saying.say("named", factors=_listed(named, saying)))
    unnamed = [one for one in rates if not one.named]
    if unnamed:
        said.append(saying.say("unnamed", factors=_listed(unnamed, saying)))
    return said


def _listed(factors: Sequence[FactorChange], saying: Saying) -> str:
    return "; ".join(_counts(one, saying) for one in factors)


def _counts(factor: FactorChange, saying: Saying) -> str:
    name = saying.factor(factor.code)
    k0, n0, k1, n1 = factor.counts
    if n0 is None or n1 is None:
        return name
    k0s, n0s, k1s, n1s = (saying.count(one) for one in (k0, n0, k1, n1))
    return saying.say("factor_counts", factor=name, k0=k0s, n0=n0s, k1=k1s, n1=n1s)


def _row(one: FactorChange, saying: Saying) -> tuple[str, ...]:
    k0, n0, k1, n1 = one.counts
    least = LEAST_N.get(_RATE_OF.get(one.code, ""), 0)
    named = "count" if one.named is None else ("yes" if one.named else "no")
    return (
        saying.factor(one.code),
        _k_of_n(k0, n0, least, saying) if n0 is not None else saying.count(k0),
        _k_of_n(k1, n1, least, saying) if n1 is not None else saying.count(k1),
        GAP if one.owen is None else saying.signed(one.owen, 2),
        GAP if one.lmdi is None else saying.signed(one.lmdi, 2),
        GAP if one.moved is None else saying.number(one.moved.z, _digits(one.moved)),
        saying.say(named),
    )


def _digits(moved: RateChange) -> int:
    """Return the decimals of z: rounded, it must lie on the side of the threshold it lies on."""
    return next(
        (
            digits
            for digits in (2, 3, 4)
            if (round(abs(moved.z), digits) >= DISTINGUISHABLE) == moved.distinguishable
        ),
        6,
    )


def _k_of_n(k: int, n: int, least: int, saying: Saying) -> str:
    """Say k of n, with the percentage only where there is enough for one."""
    if not n:
        return GAP
    of = saying.say("k_of_n", k=saying.count(k), n=saying.count(n))
    return f"{saying.share(k / n)}\n{of}" if n >= least else of
