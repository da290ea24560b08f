"""What is asked behind the curtain, in words: questions, hints, ways in, and names of slots."""

from collections.abc import Sequence

from domain.model.fields import SECTION_FIELDS, PersonaField
from domain.model.labels import FIELDS, SECTIONS
from domain.model.session import Ask, InputMode
from domain.text import Translate, fold, mark

ASKS: dict[Ask, str] = {
    Ask.CUSTOMER: mark("Who is our customer?"),
    Ask.SEGMENTS: mark("Who could buy?"),
    Ask.MESSAGES: mark("What should we tell this customer?"),
    Ask.PROPOSALS: mark("What should change in the persona?"),
}
"""A question that is asked behind the curtain."""

ASK_HINTS: dict[Ask, tuple[str, ...]] = {
    Ask.CUSTOMER: (
        mark("Write what you have seen or heard, not what you wish."),
        mark("One thing a slip."),
    ),
    Ask.SEGMENTS: (
        mark("At least three customer groups each, one a slip."),
        mark("Say whom one would know them by: age, family, work, place, what they buy it for."),
        mark("Also those whom nobody advertises to yet."),
    ),
    Ask.MESSAGES: (
        mark("The messages that your side would give this customer, one a slip."),
        mark("Say it as the customer would hear it, in one sentence."),
        mark("No talk with the other side yet."),
    ),
    Ask.PROPOSALS: (
        mark("What would you add, change or drop in the persona? One proposal a slip."),
        mark("Give the reason too: which customers, how many, since when."),
    ),
}
"""What a question asks for, a sentence each."""

INPUT_MODES: dict[InputMode, str] = {
    InputMode.TURN: mark("typed by the side"),
    InputMode.SCRIBE: mark("paper slips, typed by the facilitator and confirmed by the side"),
    InputMode.PREWORK: mark("workbook handed in, sealed without being shown"),
}
"""How a side's notes came in."""


def names_of_fields(translates: Sequence[Translate]) -> dict[str, PersonaField]:
    """Return the slots by every folded name that people may write for them.

    A question stands for its first slot, as does its code for itself.

    Args:
        translates: say marked literals in each of the languages.
    """
    names = {fold(section): fields[0] for section, fields in SECTION_FIELDS.items()}
    for translate in translates:
        for section, word in SECTIONS.items():
            for form in (translate(word), translate(word).rstrip(" ?")):
                names[fold(form)] = SECTION_FIELDS[section][0]
    for translate in translates:
        names |= {fold(translate(word)): field for field, word in FIELDS.items()}
    return names | {fold(field): field for field in PersonaField}
