"""The eight questions that people answer about the customer, as they are asked."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from domain.model.fields import Section
from domain.text import mark


class Asked(NamedTuple):
    """A question with what helps to answer it; marked English literals.

    Attributes:
        question: as it is put.
        help: what to think of while writing.
    """

    question: str
    help: str


ASKED: Final[Mapping[Section, Asked]] = {
    Section.WHO: Asked(
        mark("Who are they?"),
        mark("Age, work, family, where they live, what they can pay. One thing per note."),
    ),
    Section.WANTS: Asked(
        mark("What do they want?"),
        mark("What do they want to get done? What would make them glad? One thing per note."),
    ),
    Section.HURTS: Asked(
        mark("What hurts?"),
        mark("What did they complain about or regret in the last calls? One thing per note."),
    ),
    Section.STOPS: Asked(
        mark("What stops them?"),
        mark("What do they fear, what holds them back, what do they object? One thing per note."),
    ),
    Section.SETS_OFF: Asked(
        mark("What sets it off?"),
        mark("What happens just before they start looking? When do they buy? One thing per note."),
    ),
    Section.DECIDES: Asked(
        mark("Who decides?"),
        mark("Who has a say, who pays, who can say no? One thing per note."),
    ),
    Section.REACH: Asked(
        mark("Where do we reach them?"),
        mark("What do they read, watch and follow? Whom do they believe? One thing per note."),
    ),
    Section.WORDS: Asked(
        mark("Their own words"),
        mark("Sentences you have heard from customers, word for word. One per note."),
    ),
}
"""In the order of the drawing board."""
