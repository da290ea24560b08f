"""Every sentence that the scoreboard can say, in one place, so that all of them can be read.

None credits a department for a gain or names one for a loss: they speak of factors of the funnel,
of counts, and of what cannot be told. ``make sentences`` lists them in both languages.
"""

from collections.abc import Mapping
from typing import Final

from domain.marking import mark

CARDS: Final[Mapping[str, str]] = {
    "title": mark("Scoreboard"),
    "subtitle": mark("Both departments measured on their own work, and on the result they share"),
    "card.marketing": mark("Marketing's own work"),
    "card.shared": mark("Shared result"),
    "card.sales": mark("Sales' own work"),
    "owner.marketing": mark("Marketing"),
    "owner.shared": mark("Both"),
    "owner.sales": mark("Sales"),
    "of_leads": mark("of {n} leads"),
    "kind.activity": mark("Activity"),
    "kind.quality": mark("Quality"),
    "kind.timeliness": mark("Timeliness"),
    "kind.obligations": mark("What is owed"),
    "kind.result": mark("Result"),
    "name.qualified": mark("Qualified leads"),
    "name.opportunity": mark("Opportunities"),
    "name.won": mark("Deals won"),
    "name.marketing_on_time": mark("What Sales is owed, in time"),
    "name.marketing_first_time_right": mark("What Sales is owed, right the first time"),
    "name.sales_on_time": mark("What Marketing is owed, in time"),
    "name.sales_first_time_right": mark("What Marketing is owed, right the first time"),
    "iteration": mark("Iteration {number}"),
    "iteration.running": mark("Iteration {number}, running"),
    "iteration.before": mark("One-way process"),
    "versus": mark("vs {iteration}"),
    "known": mark("Known: {marketing} of {all} measures of Marketing, {sales} of {all} of Sales."),
    "apart": mark(
        "Change: rates in points, costs in %. ▲ ▼ told apart from chance; without an arrow it "
        "may be chance alone."
    ),
    "no_total": mark(
        "There is no total score and no ranking: each measure stands for itself, beside what it "
        "also depends on."
    ),
    "young": mark(
        "Not old enough: counted {days} days after the iteration ended, and deals need about "
        "{needed}. More of these leads may still be won."
    ),
    "so_far": mark("Figures so far: they still follow what is recorded."),
    "outside": mark("What else changed around it: {factors}."),
    "outside.none": mark(
        "Nothing is ticked that changed around it; prices, season or competitors may have changed "
        "all the same."
    ),
}
"""Cards, names and what stands around them."""

NUMBERS: Final[Mapping[str, str]] = {
    "gap": mark("not recorded"),
    "k_of_n": mark("{k} of {n}"),
    "range": mark("{low}–{high}"),
    "range.signed": mark("{low} … {high}"),
    "n": mark("n = {n}"),
    "n.calls": mark("{n} calls"),
    "n.reports": mark("{n} reports"),
    "n.claims": mark("{n} claims"),
    "missing": mark("not known: {n}"),
    "too_few": mark("fewer than {least}, no verdict"),
    "minutes": mark("{n} min"),
    "nine_of_ten": mark("nine of ten within {n} min"),
    "days": mark("{n} days"),
    "percent_change": mark("{by}%"),
    "also": mark("also depends on: {what}"),
    "never_for": mark("not for: {what}"),
    "context.attempts_made_by_sales": mark("how often it was tried to reach them"),
    "context.handover_time_of_day": mark("time of day of handing over"),
    "context.legal_calling_hours": mark("hours in which calls are allowed"),
    "context.lead_source_mix": mark("where the leads came from"),
    "context.cohort_age": mark("age of the leads"),
    "context.returned_by_other_side": mark("what the receiving side sends back"),
}
"""How numbers are told, and what a measure depends on besides."""

CHANGES: Final[Mapping[str, str]] = {
    "change.title.won": mark("What the change from {before} to {now} deals is made of"),
    "change.title.qualified": mark(
        "What the change from {before} to {now} qualified leads is made of"
    ),
    "change.none": mark(
        "What the change is made of cannot be told: a count of the funnel is missing in one of the "
        "two iterations."
    ),
    "change.alone": mark("There is no other iteration yet with which this one could be compared."),
    "change.running": mark(
        "This iteration is still running. It is compared once it is over: days are missing from "
        "its counts, and its leads had no time yet to become deals."
    ),
    "won.rose": mark("Deals won rose from {before} to {now}."),
    "won.fell": mark("Deals won fell from {before} to {now}."),
    "won.same": mark("Deals won stayed at {now}."),
    "qualified.rose": mark("Qualified leads rose from {before} to {now}."),
    "qualified.fell": mark("Qualified leads fell from {before} to {now}."),
    "qualified.same": mark("Qualified leads stayed at {now}."),
    "few_won": mark(
        "With {before} and {now} deals there are too few to share out, so qualified leads are "
        "looked at instead."
    ),
    "chance.within": mark(
        "The change as a whole is not told apart from chance (95% interval {low} to {high})."
    ),
    "chance.beyond": mark("Chance alone hardly does as much (95% interval {low} to {high})."),
    "most": mark("Most of the change goes along with: {factor}."),
    "most.shared": mark("Most of the change goes along with: {factor} (the work of both)."),
    "named": mark("Also told apart from chance: {factors}."),
    "unnamed": mark("Not told apart from chance: {factors}."),
    "factor_counts": mark("{factor} ({k0} of {n0}, {k1} of {n1})"),
    "volume": mark("The number of leads went from {before} to {now}."),
    "arithmetic": mark(
        "This is arithmetic, not a cause: it shares a change out and does not say what brought it."
    ),
    "unjudged": mark(
        "Of {n} leads nobody said whether they are valid; they count here as not valid yet."
    ),
    "owen_and_lmdi": mark(
        "Parts by the Owen value, with the departments as blocks; beside it by logarithms (LMDI). "
        "Both add up to the change. A rate is spoken of from |z| ≥ 1.96 on."
    ),
    "head.factor": mark("Factor"),
    "head.before": mark("Before"),
    "head.now": mark("Now"),
    "head.owen": mark("Owen"),
    "head.lmdi": mark("LMDI"),
    "head.z": mark("z"),
    "head.named": mark("Beyond chance"),
    "yes": mark("yes"),
    "no": mark("no"),
    "count": mark("count"),
    "sum": mark("Sum"),
    "head.source": mark("Source"),
    "head.talks_before": mark("Share of talks before"),
    "head.talks_now": mark("Share of talks now"),
    "mix": mark(
        "Qualified of those spoken with: {before} before, {now} now. Of the difference {mix} "
        "points go along with other sources, {rate} points with the rates within the sources."
    ),
}
"""What a change is made of."""

TIMES: Final[Mapping[str, str]] = {
    "table.measures": mark("All measures"),
    "table.change": mark("What the change is made of"),
    "table.mix": mark("By source"),
    "table.series": mark("Iterations"),
    "table.before": mark("Before and since"),
    "table.designs": mark("What a comparison can say"),
    "table.held": mark("Claims that held"),
    "table.calls": mark("Calls scored by both"),
    "head.whose": mark("Whose"),
    "head.measure": mark("Measure"),
    "head.change": mark("Change"),
    "head.rests": mark("Rests on"),
    "head.depends": mark("Also depends on"),
    "head.kind": mark("Kind"),
    "head.value": mark("Value"),
    "head.k": mark("k"),
    "head.n": mark("n"),
    "head.missing": mark("Missing"),
    "head.least": mark("Least n"),
    "head.low": mark("Lower end"),
    "head.high": mark("Upper end"),
    "head.rate": mark("Rate"),
    "head.since": mark("Since"),
    "head.points": mark("Points, 95%"),
    "head.may_say": mark("What may be said"),
    "head.comparison": mark("Comparison"),
    "head.version": mark("Version"),
    "head.supported": mark("Supported"),
    "head.contradicted": mark("Contradicted"),
    "head.no_verdict": mark("No verdict"),
    "head.call": mark("Call"),
    "head.score": mark("Score"),
    "head.raters": mark("Two raters"),
    "head.heard": mark("Heard"),
    "series": mark("Each cell: rate, k of n, 95% interval. A dash is a gap, never zero."),
    "series.more": mark("The newest {n} iterations; earlier ones stand in the figures."),
    "before.higher": mark("higher while there is the loop"),
    "before.lower": mark("lower while there is the loop"),
    "before.unclear": mark("not told apart from chance"),
    "before.few": mark("too few to say"),
    "before.gap": mark("not recorded in one of the two periods"),
    "before.none": mark(
        "How it was before is not noted. Note the one-way process under Campaigns & leads, "
        "Iterations, to compare with it."
    ),
    "before.meaning": mark(
        "Before: the one-way process. Since: all iterations of the loop together. What is higher "
        "is higher at the same time; that is no evidence of a cause."
    ),
    "before.regression": mark(
        "Firms begin after a bad quarter, and after a bad quarter figures tend to rise by "
        "themselves."
    ),
    "before.learning": mark("Everybody learns with time, with the loop or without it."),
    "before.product": mark("Product, price and offer may have changed in between."),
    "before.selection": mark("Other ads bring other leads."),
    "before.novelty": mark("What is new gets more care for a while."),
    "design.products": mark("Different products, before and after"),
    "design.same": mark("The same product, before and after"),
    "design.two": mark("Two comparable projects, one of them changed over"),
    "design.random": mark("Campaigns or regions chosen by lot"),
    "design.products.may": mark(
        "“higher while there is the loop”, with the interval and a list of what else changed"
    ),
    "design.same.may": mark("the same, with a remark on the season"),
    "design.two.may": mark("by how much more the one changed than the other, with its interval"),
    "design.random.may": mark("“the loop raises …”, with the interval"),
    "design.ours": mark("The comparison here is one of the first two."),
    "held.meaning": mark(
        "What customers made of the signed claims: up to the next version, of the newest up to "
        "today. No verdict is not wrong: it is not known yet."
    ),
    "calls.agree": mark("Agreement of the two raters: ICC {icc} over {n} calls."),
    "calls.agree_unknown": mark("How far the raters agree cannot be told yet."),
    "calls.third": mark("Third ratings asked for: {n}."),
    "calls.coaching": mark("Scores are for coaching. Consultants are not ranked."),
    "calls.none": mark("No call of this iteration has been scored by both sides yet."),
}
"""Tables, the loop over time, and what a comparison may say."""

SENTENCES: Final[Mapping[str, str]] = {**CARDS, **NUMBERS, **CHANGES, **TIMES}
"""All of them, by key."""
