"""A slip: a note before it is written, as it comes from the keyboard, a paste, paper or a file."""

import re
from dataclasses import dataclass
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.sides import Side


@dataclass(frozen=True, slots=True, repr=False)
class Slip:
    """What becomes a note. It has no ``repr``: its words are private and may not reach a log.

    Attributes:
        text: its words.
        field: slot of the persona, or None where the question is about none or it names none.
        of_ten: in how many of ten customers the owner believes it true, or None.
        persona_id: the persona that it speaks of, where the room draws more than one.
        number: the last part of its code, where paper or a workbook has given it one.
    """

    text: str
    field: PersonaField | None = None
    of_ten: int | None = None
    persona_id: UUID | None = None
    number: int | None = None


HIGHEST_NUMBER = 999
"""Of a slip of one side on one question."""


def slip_code(step_code: str, side: Side, number: int) -> str:
    """Return what people call a slip, ``S06-SALES-03``."""
    return f"{step_code}-{side.value.upper()}-{number:02d}"


def number_of(code: str) -> int:
    """Return the number in a slip's code."""
    return int(code.rpartition("-")[2])


def number_typed(text: str, step_code: str, side: Side) -> int | None:
    """Read a code as somebody types it: ``S06-SALES-03``, ``sales 3`` or just ``3``.

    Returns:
        The number, or None where it is no code of this side and step.
    """
    found = _TYPED.fullmatch(text.strip().upper())
    if found is None:
        return None
    step, word, digits = found.groups()
    number = int(digits)
    ours = (step in {None, step_code.upper()}) and word in {None, side.value.upper()}
    return number if ours and 1 <= number <= HIGHEST_NUMBER else None


_TYPED = re.compile(r"(?:(?:([A-Z]+\d+)[ -]+)?([A-Z]+)[ -]*)?([0-9]{1,3})")
