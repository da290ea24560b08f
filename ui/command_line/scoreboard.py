"""Telling the scoreboard: both sides, or a refusal that says what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from domain.model.wording import Tongue
from domain.services.scoreboard_told import scoreboard_told
from domain.services.telling import SCHEMA
from ui.command_line.acts import opened, tell, tell_json
from ui.command_line.scores import scoreboard_said, scores_of

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
        if as_json:
            told = scoreboard_told(scores_of(bench, iteration, against))
            tell_json({"schema": SCHEMA, **told})
            return
        text = scoreboard_said(bench, iteration, against, tongue)
    tell(f"{text.workspace} · {text.now} {text.versus}".strip())
    for card in text.cards:
        tell(f"\n{card.title} ({card.aside})")
        for row in card.rows:
            tell(f"  {row.name}: {' · '.join(one for one in row[1:4] if one)}")
    tell("")
    for sentence in (*text.change, *text.remarks, *text.foot):
        tell(sentence)
