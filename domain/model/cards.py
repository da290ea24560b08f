"""Cards of paper to write on, with the codes under which they are typed afterwards."""

from dataclasses import dataclass
from typing import Final

from domain.model.session import Ask
from domain.model.sides import Side

CARDS_A_PAGE: Final = (4, 8)
"""How many cards stand on a page of A4: large ones, or small ones."""

MOST_CARDS: Final = 99
"""Cards of one side on one question."""


@dataclass(frozen=True, slots=True)
class CardsContent:
    """What cards say; nothing that anybody wrote.

    Attributes:
        workspace: name of the workspace.
        asks: what is asked.
        sides: side, the code of its step (``S06``), and how many cards it gets.
        per_page: 4 or 8.
        personas: names of the personas that are drawn beside each other; empty for one.
    """

    workspace: str
    asks: Ask
    sides: tuple[tuple[Side, str, int], ...]
    per_page: int = 4
    personas: tuple[str, ...] = ()
