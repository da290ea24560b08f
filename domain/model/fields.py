"""The slots of a persona and the eight questions under which people see them."""

from enum import StrEnum


class PersonaField(StrEnum):
    """A slot on the drawing board, in drawing order: outside first, inside last."""

    SITUATION = "situation"
    TRIGGER = "trigger"
    JOB = "job"
    PAIN = "pain"
    GAIN = "gain"
    ANXIETY = "anxiety"
    HABIT = "habit"
    OBJECTION = "objection"
    DECISION = "decision"
    BUDGET = "budget"
    TIMING = "timing"
    CHANNEL = "channel"
    WORDS = "words"


class Section(StrEnum):
    """A question that people answer about the customer; it gathers one to three fields."""

    WHO = "who"
    WANTS = "wants"
    HURTS = "hurts"
    STOPS = "stops"
    SETS_OFF = "sets_off"
    DECIDES = "decides"
    REACH = "reach"
    WORDS = "words"


SECTION_FIELDS: dict[Section, tuple[PersonaField, ...]] = {
    Section.WHO: (PersonaField.SITUATION, PersonaField.BUDGET),
    Section.WANTS: (PersonaField.JOB, PersonaField.GAIN),
    Section.HURTS: (PersonaField.PAIN,),
    Section.STOPS: (PersonaField.ANXIETY, PersonaField.HABIT, PersonaField.OBJECTION),
    Section.SETS_OFF: (PersonaField.TRIGGER, PersonaField.TIMING),
    Section.DECIDES: (PersonaField.DECISION,),
    Section.REACH: (PersonaField.CHANNEL,),
    Section.WORDS: (PersonaField.WORDS,),
}
"""Fields of each section; the first one takes a note that names no field of its own."""

_SECTION_OF = {field: section for section, fields in SECTION_FIELDS.items() for field in fields}


def section_of(field: PersonaField) -> Section:
    """Return the section under which a field is shown."""
    return _SECTION_OF[field]
