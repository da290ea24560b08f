"""How many answers a verdict still takes, in words."""

from domain.marking import Translate, fill, mark
from domain.model.statistics.needed import MOST_WORTH_ASKING
from domain.model.unknown import Basis, Needed

_NEEDED = {
    Basis.ANSWERS: mark("answers still needed: about {n}, if customers go on as so far"),
    Basis.BELIEF: mark("answers needed: about {n}, if it is as we believe ({share} of 100)"),
    Basis.CLEAR: mark("answers needed: about {n}, if it is clearly true ({share} of 100 say so)"),
}


def needed_words(needed: Needed, translate: Translate, *, settled: bool) -> str:
    """Say how many answers a verdict still takes, and what that rests on.

    Args:
        needed: how many.
        translate: turns a marked English literal into the language wanted.
        settled: there is a verdict, and it is not stale.
    """
    if needed.basis is Basis.NO_THRESHOLD:
        return translate(mark("say first how many customers it speaks of"))
    if needed.answers == 0:
        if settled:
            return translate(mark("enough answers for a verdict"))
        return translate(mark("ask a few customers again"))
    if needed.answers is None:
        sentence = translate(
            mark("not even {n} more answers would decide it: it is better worded otherwise")
        )
        return fill(sentence, {"n": MOST_WORTH_ASKING})
    values = {"n": needed.answers, "share": round(100 * needed.share)}
    return fill(translate(_NEEDED[needed.basis]), values)
