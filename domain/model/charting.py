"""Reading a matrix down and across: what each position carries, and what each activity lacks.

The vertical and horizontal analysis of responsibility charting (Smith & Erwin): patterns are what
the checks find, and each of them leads to a question that only the departments can answer.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from domain.marking import mark
from domain.model.letters import LETTERS

EVERY_POSITION: Final = mark(
    "Has each position the time, the skill and the authority for what it answers for?"
)
"""Asked of every column, whatever the patterns say."""

EVERY_ACTIVITY: Final = mark(
    "Would everybody in the room give the same name when asked who decides, and who does it?"
)
"""Asked of every row."""

QUESTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "R_OVERLOAD": mark("Can one position stay on top of so much? What can be handed on?"),
        "A_OVERLOAD": mark("Could some of it be answered for by somebody nearer to the work?"),
        "NO_EMPTY_SPACES": mark("Must it be in nearly everything? Where is being told enough?"),
        "NO_R_OR_A": mark("Is the position needed here, or is its real work missing?"),
        "NO_A": mark("Who says yes or no, and answers for it when it goes wrong?"),
        "MANY_A": mark("Who decides when they disagree?"),
        "NO_R": mark("Is it done at all? By whom, while nobody is named?"),
        "MANY_R": mark("Does each of them do another part? Is it really several activities?"),
        "MANY_C": mark("Has each of them something to add, or is asking a habit?"),
        "MANY_I": mark("Must all of them be told each time, or only of what is out of the way?"),
        "NO_COMMUNICATION": mark("How do those who depend on it learn of it?"),
        "SHARED_ONE_SIDED": mark("What does the other department know of it, and when?"),
        "PERSONA_NOT_JOINT": mark("How can it be a joint persona if one side only watches?"),
        "FACILITATOR_OWNS_CONTENT": mark("Who answers for it once the facilitator has left?"),
        "SELF_SCORING": mark("Who, from each department, can score without judging themselves?"),
        "OBLIGATION_WITHOUT_R": mark("How can a position owe what it neither does nor decides?"),
    }
)
"""What to ask where a pattern stands, by the code of the finding."""


def held(cells: Iterable[str]) -> dict[str, int]:
    """Count cells by what they hold, in letters of RASCI; a cell with A/R counts for both."""
    filled = list(cells)
    return {letter: sum(letter in cell.split("/") for cell in filled) for letter in LETTERS}
