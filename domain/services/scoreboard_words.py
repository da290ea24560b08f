"""The scoreboard in words, for page, document and workbook alike."""

from collections.abc import Sequence

from domain.model.measures import SIDES, Form, Owner
from domain.model.scoreboard import Board, Measured, change
from domain.model.scoreboard_text import CardText, MeasureText, ScoreboardText, TableText
from domain.services.attribution_words import bars_of, change_table, mix_table, sentences_of
from domain.services.calls_scored import CallsTogether
from domain.services.score_saying import GAP, Saying
from domain.services.scoreboard import COHORT_DAYS, Scores
from domain.services.times_words import before_table, designs_table, held_table, series_table

_CALLS_SHOWN = 60
_NUMBERS = (
    *("whose", "kind", "measure", "value", "k", "n", "missing", "least", "low", "high", "before"),
)


def scoreboard_text(scores: Scores, saying: Saying) -> ScoreboardText:
    """Say the scoreboard.

    Args:
        scores: what it tells.
        saying: says it in a language.
    """
    now, before, moved = scores.now, scores.before, scores.change
    named = saying.iteration(now.iteration)
    other = saying.iteration(before.iteration) if before else ""
    return ScoreboardText(
        title=saying.say("title"),
        subtitle=saying.say("subtitle"),
        workspace=scores.workspace,
        now=named,
        versus=saying.say("versus", iteration=other.lower() if other else "") if other else "",
        remarks=_remarks(now, before, saying),
        cards=tuple(_card(owner, now, before, saying) for owner in Owner),
        change_title=_change_title(scores, saying),
        bars=bars_of(moved, other, named, saying) if moved else (),
        change=sentences_of(moved, saying) if moved else (_no_change(now, before, saying),),
        tables=_tables(scores, other, saying),
        calls=_calls(scores.calls, saying),
        foot=(saying.say("apart"), saying.say("no_total"), _known(now, saying)),
        dated=f"{scores.today:%d/%m/%Y}",
        number_heads=tuple(saying.say(f"head.{one}") for one in _NUMBERS),
        numbers=tuple(_numbers(one, before, saying) for owner in Owner for one in now.of(owner)),
    )


def _numbers(
    found: Measured, before: Board | None, saying: Saying
) -> tuple[str | float | None, ...]:
    """Return a measure as numbers; no interval below the least n."""
    measure = found.measure
    then = before.measured[measure.code] if before else None
    low, high = found.interval if found.interval and found.enough else (None, None)
    return (
        saying.say(f"owner.{measure.owner}"),
        saying.say(f"kind.{measure.kind}"),
        saying.name(measure),
        found.value if found.enough else None,
        found.k,
        found.n or None,
        found.missing,
        found.least,
        low,
        high,
        then.value if then and then.enough else None,
    )


def _remarks(now: Board, before: Board | None, saying: Saying) -> tuple[str, ...]:
    """Say what else changed around the iterations, and how far the figures can be taken."""
    boards = [now, *([before] if before else [])]
    codes = dict.fromkeys(code for one in boards for code in one.iteration.outside_factors)
    said = [saying.say("outside.none")]
    if codes:
        said = [saying.say("outside", factors=", ".join(map(saying.outside, codes)))]
    if not now.frozen:
        said.append(saying.say("so_far"))
    if now.young_days is not None:
        said.append(saying.say("young", days=now.young_days, needed=COHORT_DAYS))
    return tuple(said)


def _card(owner: Owner, now: Board, before: Board | None, saying: Saying) -> CardText:
    aside = "" if now.leads is None else saying.say("of_leads", n=saying.count(now.leads))
    rows = tuple(_measure(one, before, saying) for one in now.of(owner) if one.measure.front)
    return CardText(owner, saying.say(f"card.{owner}"), aside, rows)


def _measure(found: Measured, before: Board | None, saying: Saying) -> MeasureText:
    then = before.measured[found.measure.code] if before else None
    moved = change(then, found) if then else None
    return MeasureText(
        name=saying.name(found.measure),
        value=saying.value(found),
        change=_moved(then, found, saying),
        detail=saying.detail(found),
        context=_context(found, saying),
        good=moved.better if moved and moved.apart else None,
    )


def _moved(then: Measured | None, found: Measured, saying: Saying) -> str:
    moved = change(then, found) if then else None
    if then is None or moved is None:
        return ""
    if found.measure.form is not Form.COST:
        return saying.change(moved, found.measure.form)
    arrow = ("▲ " if moved.by > 0 else "▼ ") if moved.apart and moved.by else ""
    return arrow + saying.relative(then, found)


def _context(found: Measured, saying: Saying) -> str:
    what = saying.context(found.context)
    return saying.say("also", what=what) if what else ""


def _change_title(scores: Scores, saying: Saying) -> str:
    moved = scores.change
    if moved is None:
        return saying.say("table.change")
    before, now = saying.count(moved.before), saying.count(moved.now)
    return saying.say(f"change.title.{moved.explained}", before=before, now=now)


def _no_change(now: Board, before: Board | None, saying: Saying) -> str:
    if not now.iteration.over:
        return saying.say("change.running")
    return saying.say("change.none" if before else "change.alone")


def _known(now: Board, saying: Saying) -> str:
    known = {str(side): now.known(side) for side in SIDES}
    return saying.say("known", all=len(now.of(Owner.SALES)), **known)


def _tables(scores: Scores, other: str, saying: Saying) -> tuple[TableText, ...]:
    found = [_measures(scores.now, scores.before, other, saying)]
    if scores.change is not None:
        found += [change_table(scores.change, saying), mix_table(scores.change, saying)]
    found += [
        series_table(scores.series, saying),
        before_table(scores.series, saying),
        designs_table(saying),
        held_table(scores.held, saying),
    ]
    return tuple(found)


def _measures(now: Board, before: Board | None, other: str, saying: Saying) -> TableText:
    heads = [saying.say("head.whose"), saying.say("head.measure")]
    heads += [saying.iteration(now.iteration), other or GAP]
    heads += [saying.say(f"head.{one}") for one in ("change", "rests", "depends")]
    rows = [
        _measure_row(one, before, saying)
        for owner in (Owner.MARKETING, Owner.SHARED, Owner.SALES)
        for one in now.of(owner)
    ]
    remarks = (saying.say("apart"), saying.say("no_total"), _known(now, saying))
    return TableText("measures", saying.say("table.measures"), tuple(heads), tuple(rows), remarks)


def _measure_row(found: Measured, before: Board | None, saying: Saying) -> tuple[str, ...]:
    measure = found.measure
    then = before.measured[measure.code] if before else None
    whose = f"{saying.say(f'owner.{measure.owner}')}\n{saying.say(f'kind.{measure.kind}')}"
    depends = [saying.context(found.context), saying.never_for(measure)]
    return (
        whose,
        saying.name(measure),
        saying.value(found),
        saying.value(then) if then else GAP,
        _moved(then, found, saying) or GAP,
        saying.detail(found),
        "\n".join(one for one in depends if one),
    )


def _calls(calls: CallsTogether, saying: Saying) -> TableText | None:
    if not calls.calls:
        return None
    heads = [saying.say(f"head.{one}") for one in ("call", "score", "raters", "heard")]
    rows = tuple(
        (
            one.code,
            GAP if one.final is None else saying.number(one.final),
            " · ".join(saying.number(score, 0) for score in one.scores),
            one.heard or GAP,
        )
        for one in calls.calls[:_CALLS_SHOWN]
    )
    agree = calls.reliability
    remarks: Sequence[str] = [
        saying.say("calls.agree_unknown")
        if agree is None
        else saying.say("calls.agree", icc=saying.number(agree, 2), n=len(calls.calls)),
        saying.say("calls.third", n=calls.third_needed),
        saying.say("calls.coaching"),
    ]
    return TableText("calls", saying.say("table.calls"), tuple(heads), rows, tuple(remarks))
