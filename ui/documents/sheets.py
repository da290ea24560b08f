"""The sheets of the responsibility workbook as tables, for its preview."""

from typing import NamedTuple

from domain.model.documents import MatrixContent
from domain.model.labels import SIDES
from domain.model.wording import Tongue
from domain.text import Translate, mark

SHEETS = (
    *(mark("Read me"), mark("Matrix"), mark("Analysis"), mark("SOW"), mark("People")),
    *(mark("Obligations"), mark("Requests"), mark("Lists"), mark("Change log")),
)
"""Names of the sheets in the workbook, in order; SOW stands for one of each position."""


class Sheet(NamedTuple):
    """A sheet of the workbook.

    Attributes:
        key: its English name.
        heads: of its columns.
        rows: its cells.
    """

    key: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def sheets_of(content: MatrixContent, tongue: Tongue, translate: Translate) -> tuple[Sheet, ...]:
    """Return the sheets that hold what people entered, the one that opens first in front."""
    return (
        _matrix(content, tongue, translate),
        _obligations(content, tongue, translate),
        _people(content, translate),
    )


def _matrix(content: MatrixContent, tongue: Tongue, translate: Translate) -> Sheet:
    codes = [position.code for position in content.positions]
    return Sheet(
        "Matrix",
        (translate(mark("Code")), translate(mark("Activity")), *codes),
        tuple(
            (
                activity.code,
                activity.name.said(tongue),
                *(content.letters.get((activity.code, code), "") for code in codes),
            )
            for activity in content.activities
        ),
    )


def _obligations(content: MatrixContent, tongue: Tongue, translate: Translate) -> Sheet:
    heads = (mark("Code"), mark("Owes"), mark("Is entitled"), mark("What"), mark("By when"))
    return Sheet(
        "Obligations",
        tuple(map(translate, heads)),
        tuple(
            (one.code, one.provider, one.requester, one.name.said(tongue), one.due.said(tongue))
            for one in content.obligations
        ),
    )


def _people(content: MatrixContent, translate: Translate) -> Sheet:
    heads = (mark("Name"), mark("Side"), mark("Position"), mark("Title"))
    return Sheet(
        "People",
        tuple(map(translate, heads)),
        tuple(
            (name, translate(SIDES[side]), position, title)
            for name, side, position, title, _ in content.people
        ),
    )
