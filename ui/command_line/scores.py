"""The scoreboard of an iteration, chosen by its number: both departments, or a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from domain.model.scoreboard_text import ScoreboardText
from domain.model.wording import Tongue
from domain.services.score_saying import Saying
from domain.services.scoreboard import Scoreboard, Scores
from domain.services.scoreboard_words import scoreboard_text
from ui.command_line.run import Refusal
from ui.language import translator_for

if TYPE_CHECKING:
    from domain.services.workbench import Workbench


def scores_of(bench: Workbench, iteration: int | None, against: int | None) -> Scores:
    """Return what both sides came to.

    Args:
        bench: where the workspace stands.
        iteration: number of the iteration; None for the newest that can be told.
        against: number of the one to compare with; None for the one before.

    Raises:
        Refusal: there is no iteration of such a number.
        DomainError: nothing is measured yet, or only one side.
    """
    board = Scoreboard(bench)
    return board.scores(_numbered(board, iteration), _numbered(board, against))


def scoreboard_said(
    bench: Workbench, iteration: int | None, against: int | None, tongue: Tongue
) -> ScoreboardText:
    """Return it in words; see ``scores_of``."""
    saying = Saying(bench.catalogue, tongue, translator_for(tongue.value))
    return scoreboard_text(scores_of(bench, iteration, against), saying)


def _numbered(board: Scoreboard, number: int | None) -> UUID | None:
    if number is None:
        return None
    found = {one.number: one.id for one in board.iterations()}
    if number not in found:
        there = ", ".join(map(str, sorted(found))) or "none"
        raise Refusal(f"There is no iteration {number}; there are {there}.")
    return found[number]
