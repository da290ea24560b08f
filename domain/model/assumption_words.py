"""Assumptions in words: what each number is called, what it means, and how its value is said."""

from collections.abc import Mapping
from typing import Final

from domain.marking import Translate, mark
from domain.model.assumptions import HALF_LIFE, NO_CAP, Chapter, Setting, Unit
from domain.model.labels import FIELDS

SOURCE: Final = mark("Set by design of the method; not a fact of the field")
"""Where every default comes from."""

CHAPTERS: Final[Mapping[Chapter, tuple[str, str]]] = {
    Chapter.ANSWERS: (
        mark("How much one answer weighs"),
        mark("1 is a customer heard in person; less where we know less of how the answer came."),
    ),
    Chapter.CAPS: (
        mark("How much one item may bring"),
        mark("However many people an item counts, it brings no more full answers than this."),
    ),
    Chapter.BELIEFS: (
        mark("What a judgement is worth"),
        mark("So many answers a judgement counts for until customers outweigh it."),
    ),
    Chapter.AGE: (
        mark("How fast answers age"),
        mark("Customers change; an answer that nobody renews counts less each day."),
    ),
    Chapter.FIELDS: (
        mark("What keeps longer, what shorter"),
        mark("By how much longer than usual answers about a field of the persona keep."),
    ),
    Chapter.QUANTIFIERS: (
        mark("What the words for “how many” mean"),
        mark("A claim with such a word is true from this share of customers; “rarely” up to it."),
    ),
    Chapter.VERDICTS: (
        mark("What a verdict needs"),
        mark("Below these numbers the program says that it does not know yet."),
    ),
    Chapter.SOURCES: (
        mark("When answers are one-sided"),
        mark("These put a warning beside a claim and change no number of it."),
    ),
    Chapter.DRIFT: (
        mark("When a claim is changing"),
        mark("The answers of two iterations are compared; these say from when it counts."),
    ),
    Chapter.DISPUTES: (
        mark("When the room disputes a claim"),
        mark("Ratings say of ten customers how many; further apart than this is no consensus."),
    ),
    Chapter.DECISIONS: (
        mark("How long a message may wait"),
        mark("Working days to decide once a claim under a message has moved."),
    ),
}
"""Title of each chapter, and what all of its numbers have in common."""

PARTS: Final[Mapping[str, tuple[str, tuple[Chapter, ...]]]] = {
    "weights": (mark("Weights"), (Chapter.ANSWERS, Chapter.CAPS, Chapter.BELIEFS)),
    "age": (mark("Age"), (Chapter.AGE, Chapter.FIELDS)),
    "verdicts": (mark("Verdicts"), (Chapter.QUANTIFIERS, Chapter.VERDICTS)),
    "warnings": (
        mark("Warnings"),
        (Chapter.SOURCES, Chapter.DRIFT, Chapter.DISPUTES, Chapter.DECISIONS),
    ),
}
"""Name of each part of the numbers, by key, and its chapters."""

_NAMES: Final[Mapping[str, str]] = {
    HALF_LIFE: mark("Half-life"),
    "heard": mark("Heard at all"),
    "enough": mark("Enough for a verdict"),
    "sure": mark("Sure that it holds"),
    "surely_not": mark("Sure that it does not hold"),
    "level": mark("Level of the range"),
    "most_from_one": mark("Most through one consultant"),
    "fewest_sources": mark("Fewest sources"),
    "least_coverage": mark("Least coverage"),
    "within_one": mark("Likeness within one consultant"),
    "fewest_compared": mark("Answers to compare"),
    "false_discoveries": mark("False alarms accepted"),
    "least_change": mark("Least change that matters"),
    "most_spread": mark("Widest middle half"),
    "most_gap": mark("Largest distance of the departments"),
    "to_stop": mark("To stop and review"),
    "to_review": mark("To review"),
    "to_verify": mark("To verify"),
    "tau.nearly_all": mark("Nearly all"),
    "tau.most": mark("Most"),
    "tau.many": mark("Many"),
    "tau.some": mark("A notable share"),
    "tau.rare": mark("Rarely"),
    "reliability.marketing_analytics": mark("Ad and web figures"),
    "reliability.lead_form": mark("Answers on the lead form"),
    "reliability.survey": mark("Survey of customers"),
    "reliability.sales_feedback": mark("Sales' feedback on a lead"),
    "reliability.call_quote": mark("Recorded call"),
    "reliability.interview": mark("In-depth interview"),
    "reliability.observed_behaviour": mark("Observed behaviour"),
    "prior.owner_statement": mark("The owner's judgement"),
    "prior.marketing_judgement": mark("Marketing's judgement"),
    "prior.sales_judgement": mark("Sales' judgement"),
    "prior.secondary_research": mark("Published research"),
} | {f"factor.{field.value}": name for field, name in FIELDS.items()}

_MEANINGS: Final[Mapping[str, str]] = {
    "reliability.marketing_analytics": mark("Somebody clicked or looked; nobody was asked."),
    "reliability.lead_form": mark("Ticked on a form, often in a hurry."),
    "reliability.survey": mark("Answered on paper or online, without a conversation."),
    "reliability.sales_feedback": mark("Noted by the salesperson after talking with the lead."),
    "reliability.call_quote": mark("Said by the customer and recorded, with consent."),
    "reliability.interview": mark("Said by the customer in a long conversation."),
    "reliability.observed_behaviour": mark("Done by the customer: visited, paid, went elsewhere."),
    "cap": mark("The most full answers that one item of this kind brings; 0 sets no limit."),
    "prior": mark("So many answers does this judgement count for in the share of a claim."),
    HALF_LIFE: mark("After so many days an answer counts half, after twice as many a quarter."),
    "factor": mark("The half-life of answers about this field, in times the usual one."),
    "tau.nearly_all": mark("“Nearly all” is true from this share of customers."),
    "tau.most": mark("“Most” is true from this share of customers."),
    "tau.many": mark("“Many” is true from this share of customers."),
    "tau.some": mark("“A notable share” is true from this share of customers."),
    "tau.rare": mark("“Rarely” is true up to this share of customers."),
    "heard": mark("With fewer full answers than this a claim counts as untested."),
    "enough": mark("From so many full answers a claim gets a verdict; with fewer it is thin."),
    "sure": mark("From this probability a claim counts as supported."),
    "surely_not": mark("Down to this probability a claim counts as contradicted."),
    "level": mark("How surely the true share lies in the range that stands beside a share."),
    "most_from_one": mark("More of the answers than this through one consultant: one source."),
    "fewest_sources": mark("Fewer equally busy consultants than this: one source."),
    "least_coverage": mark("Fewer of the leads than this answered: low coverage."),
    "within_one": mark("How alike answers through one consultant are, from 0 to 1; for details."),
    "fewest_compared": mark("Each iteration needs so many answers before a claim is compared."),
    "false_discoveries": mark("So many of the alarms of one review may be false ones."),
    "least_change": mark("A share must have moved by this much to be worth an alarm."),
    "most_spread": mark("The middle half of all ratings spreads wider than this: disputed."),
    "most_gap": mark("The departments' medians lie further apart than this: disputed."),
    "to_stop": mark("A message whose claim fell is decided on within so many working days."),
    "to_review": mark("A message whose claim changed is decided on within so many working days."),
    "to_verify": mark("A message whose claim is stale is checked within so many working days."),
}


def name_of(setting: Setting) -> str:
    """Return what a number is called, as a marked literal; a cap is called as its kind."""
    if setting.family == "cap":
        return _NAMES[f"reliability.{setting.subject}"]
    return _NAMES[setting.key]


def meaning_of(setting: Setting) -> str:
    """Return what a number means, as one marked sentence."""
    return _MEANINGS.get(setting.key) or _MEANINGS[setting.family]


def has_own_meaning(setting: Setting) -> bool:
    """Tell whether the meaning is its own, and not what its chapter says of all its numbers."""
    return setting.key in _MEANINGS


def value_said(setting: Setting, value: float, translate: Translate, decimal: str = ".") -> str:
    """Say a value with its unit.

    Args:
        setting: what it is a value of.
        value: as it is kept.
        translate: turns a marked English literal into the language wanted.
        decimal: decimal separator, "," in Vietnamese.
    """
    if setting.family == "cap" and value == NO_CAP:
        return translate(mark("no limit"))
    number, unit = number_said(setting, value, decimal), _UNITS.get(setting.unit)
    if number == "1":
        unit = _ONE.get(setting.unit, unit)
    return f"{number} {translate(unit)}" if unit else number


def unit_of(setting: Setting) -> str:
    """Return the unit behind a number, as a marked literal; empty for a plain number."""
    return "%" if setting.unit is Unit.SHARE else _UNITS.get(setting.unit, "")


def number_said(setting: Setting, value: float, decimal: str = ".") -> str:
    """Say a value without its unit; a share in percent."""
    if setting.unit is Unit.SHARE:
        return f"{round(100 * value, 2):g}%".replace(".", decimal)
    return f"{round(value, 4):g}".replace(".", decimal)


_UNITS: Final[Mapping[Unit, str]] = {
    Unit.ANSWERS: mark("answers"),
    Unit.PEOPLE: mark("people"),
    Unit.DAYS: mark("days"),
    Unit.WORKING_DAYS: mark("working days"),
    Unit.OF_TEN: mark("of 10"),
    Unit.TIMES: mark("times"),
}
_ONE: Final[Mapping[Unit, str]] = {
    Unit.ANSWERS: mark("answer"),
    Unit.PEOPLE: mark("person"),
    Unit.DAYS: mark("day"),
    Unit.WORKING_DAYS: mark("working day"),
}
"""Units behind a single one. A factor of one is "1 times": it says how much, not how often."""
