"""Telling the scoreboard: both sides, or a refusal that says what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from domain.model.wording import Tongue
from domain.services.score_saying import Saying
from domain.services.scoreboard import Scoreboard
from domain.services.scoreboard_told import scoreboard_told
from domain.services.scoreboard_words import scoreboard_text
from domain.services.telling import SCHEMA
from ui.command_line.acts import opened, tell, tell_json
from ui.command_line.run import Refusal
from ui.language import translator_for

if TYPE_CHECKING:
    from ui.shell.makers import Makers


def tell_scoreboard(
    makers: Makers,
    file: Path,
    iteration: int | None,
    against: int | None,
    tongue: Tongue,
    *,
    as_json: bool,
) -> None:
    """Tell what both sides came to in an iteration.

    Raises:
        Refusal: there is no iteration of such a number.
        DomainError: nothing is measured yet, or only one side.
    """
    with opened(makers, file) as bench:
        board = Scoreboard(bench)
        scores = board.scores(_numbered(board, iteration), _numbered(board, against))
        if as_json:
            tell_json({"schema": SCHEMA, **scoreboard_told(scores)})
            return
        saying = Saying(bench.catalogue, tongue, translator_for(tongue.value))
        text = scoreboard_text(scores, saying)
    tell(f"{text.workspace} · {text.now} {text.versus}".strip())
    for card in text.cards:
        tell(f"\n{card.title} ({card.aside})")
        for row in card.rows:
            tell(f"  {row.name}: {' · '.join(one for one in row[1:4] if one)}")
    tell("")
    for sentence in (*text.change, *text.remarks, *text.foot):
        tell(sentence)


def _numbered(board: Scoreboard, number: int | None) -> UUID | None:
    if number is None:
        return None
    found = {one.number: one.id for one in board.iterations()}
    if number not in found:
        there = ", ".join(map(str, sorted(found))) or "none"
        raise Refusal(f"There is no iteration {number}; there are {there}.")
    return found[number]
