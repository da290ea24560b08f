"""The figures of an iteration: what each department brings, and what is asked about it.

A rate is never kept without its n: it is ``k`` of ``n``, or it is not a rate.
"""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from domain.model.pasting import parts_of_paste, rows_of_paste
from domain.model.sides import Side
from domain.text import clean, fold

LEAST_N: Final = 20
"""Smallest n that carries a percentage, where the figure is none of the method's (design default).

The commonest least n of the method's rates (method, D.1).
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that a department brings and the other one reads aloud.

    Attributes:
        id: identity.
        session_id: the review in which it is read.
        position: order within its department.
        side: whose figure it is: Marketing or Sales.
        name: what is counted or measured.
        value: what was measured, with its unit, as it was written; empty for a rate.
        k: how many did, or None where the figure is no rate.
        n: of how many; always there with ``k``.
        period: the time it speaks of.
        source: where it comes from.
        read: the other department has read it aloud.
    """

    id: UUID
    session_id: UUID
    position: int
    side: Side
    name: str
    value: str = ""
    k: int | None = None
    n: int | None = None
    period: str = ""
    source: str = ""
    read: bool = False


@dataclass(frozen=True, slots=True)
class FigureQuestion:
    """A question to understand a figure; never a judgement of who brought it.

    Attributes:
        id: identity.
        figure_id: the figure.
        position: order among the questions of the session.
        side: who asks.
        text: the question.
        answer: what was answered; empty while it is open.
        left_open: the room has left it open knowingly, to be answered after the session.
    """

    id: UUID
    figure_id: UUID
    position: int
    side: Side
    text: str
    answer: str = ""
    left_open: bool = False

    @property
    def settled(self) -> bool:
        """Whether it is answered, or left open knowingly."""
        return bool(self.answer) or self.left_open


@dataclass(frozen=True, slots=True)
class FigureWords:
    """A figure as somebody writes it.

    Attributes:
        name: what is counted or measured.
        amount: a value with its unit, or a rate: "12/30", "12 of 30", "12 trên 30".
        period: the time it speaks of.
        source: where it comes from.
    """

    name: str
    amount: str
    period: str = ""
    source: str = ""


_NUMBER = r"\d{1,3}(?:[.,\s]\d{3})+|\d+"
_RATE = re.compile(rf"({_NUMBER})\s*(?:/|of|trên|trong|tren)\s*({_NUMBER})", re.IGNORECASE)
_PERCENT = re.compile(r"%|phần trăm|percent", re.IGNORECASE)
_TYPED = re.compile(r"\s*[;|]\s*")
_NAMES_OF_COLUMNS = frozenset({"name", "figure", "measure", "ten", "so lieu", "chi so", "noi dung"})


def rate_in(amount: str) -> tuple[int, int] | None:
    """Return k and n where an amount is written as a rate, or None; k may be above n."""
    found = _RATE.fullmatch(amount.strip())
    return None if found is None else (_number(found[1]), _number(found[2]))


def lacks_n(amount: str) -> bool:
    """Tell whether an amount is a percentage, which says nothing without its n."""
    return bool(_PERCENT.search(amount)) and rate_in(amount) is None


def figures_in(text: str) -> tuple[FigureWords, ...]:
    """Read figures as they are typed or pasted: a line each, or a row of a spreadsheet each.

    A row has name, value (or k of n), period and source, in this order; the last two may be
    missing. On a typed line they are parted by ``;`` or ``|``, or the name by a colon. A first
    row that only names the columns is passed over.
    """
    if "\t" in text:
        rows = rows_of_paste(text)
    else:
        rows = tuple(_parted(line) for line in parts_of_paste(text))
    cleaned = [tuple(clean(cell) for cell in row) for row in rows]
    cleaned = [row for row in cleaned if any(row)]
    if len(cleaned) > 1 and fold(cleaned[0][0]) in _NAMES_OF_COLUMNS:
        cleaned = cleaned[1:]
    return tuple(FigureWords(*(*row, "", "", "", "")[:4]) for row in cleaned)


def _parted(line: str) -> tuple[str, ...]:
    cells = tuple(_TYPED.split(line))
    if len(cells) == 1 and ":" in line:
        name, _, amount = line.partition(":")
        return name, amount
    return cells


def _number(digits: str) -> int:
    return int(re.sub(r"\D", "", digits))
