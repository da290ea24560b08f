"""Writing beforehand: a workbook that a side fills in before the session and hands in."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.slips import Slip
from domain.text import Translate, fill

PREWORK_SCHEMA: Final = "cungve-prework/1"
"""What workbooks of this program say that they are."""

SLIPS_IN_A_WORKBOOK: Final = 60
"""Rows to fill in: twenty slips of three people."""


@dataclass(frozen=True, slots=True)
class PreworkForm:
    """What is handed out to a side: the question, and nothing that anybody wrote.

    Attributes:
        workspace: name of the workspace.
        session_id: the session in which the notes will be opened.
        writing_id: the question.
        asks: what is asked.
        side: who is to write.
        step_code: the slips are called after it, ``S06``.
        personas: identity and name of those that are drawn beside each other; empty for one.
    """

    workspace: str
    session_id: UUID
    writing_id: UUID
    asks: Ask
    side: Side
    step_code: str
    personas: tuple[tuple[UUID, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong in a workbook. It never repeats what somebody wrote.

    Attributes:
        cell: address, ``D9``.
        sentence: marked; says what is wrong and how it is put right.
        places: what fills the sentence, no word of the notes.
    """

    cell: str
    sentence: str
    places: tuple[tuple[str, str], ...] = ()

    def said(self, translate: Translate) -> str:
        """Say the fault in a language."""
        places = {name: translate(value) for name, value in self.places}
        return f"{self.cell}: {fill(translate(self.sentence), places)}"


@dataclass(frozen=True, slots=True, repr=False)
class Prework:
    """A workbook as it came back. It has no ``repr``: its words may not reach a log.

    Attributes:
        session_id: the session that it says it is for.
        writing_id: the question that it says it answers.
        asks: what is asked.
        side: whose it is.
        slips: what was written, in the order of the rows.
        faults: what is wrong; while there is any, nothing of it is taken.
    """

    session_id: UUID
    writing_id: UUID
    asks: Ask
    side: Side
    slips: tuple[Slip, ...]
    faults: tuple[Fault, ...] = ()
