"""Which content takes which writer, and what its file is called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from domain.model.documents import BriefContent, MatrixContent
from domain.model.sales_cards import SalesCardsContent
from domain.model.scoreboard_text import ScoreboardText
from domain.model.session_report import SessionReport
from domain.model.sow import SowContent
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.services.delivering import (
    brief_name,
    cards_name,
    matrix_name,
    report_name,
    scoreboard_name,
    sows_name,
)
from domain.text import Translate
from ui.desk import Writers

Content: TypeAlias = (
    BriefContent | SalesCardsContent | MatrixContent | SowContent | SessionReport | ScoreboardText
)
"""What a document says."""


def writing(
    writers: Writers, content: Content, tongue: Tongue, ending: str
) -> Callable[[Path], WriteReport]:
    """Return what writes a content as it is now to a place; the writer is made only then."""

    def write(place: Path) -> WriteReport:
        if isinstance(content, MatrixContent):
            return writers.matrix().write(content, tongue, place)
        if isinstance(content, SessionReport):
            return writers.report(ending).write(content, tongue, place)
        if isinstance(content, ScoreboardText):
            return writers.scoreboard(ending).write(content, tongue, place)
        if isinstance(content, SowContent):
            return writers.sows().write(content, tongue, place)
        if isinstance(content, SalesCardsContent):
            return writers.sales_cards().write(content, tongue, place)
        return writers.brief().write(content, tongue, place)

    return write


def name_of(content: Content, translate: Translate) -> str:
    """Return the name of the file that is offered, without its ending."""
    if isinstance(content, MatrixContent):
        return matrix_name(content, translate)
    if isinstance(content, SessionReport):
        return report_name(content, translate)
    if isinstance(content, ScoreboardText):
        return scoreboard_name(content, translate)
    if isinstance(content, SowContent):
        return sows_name(content, translate)
    if isinstance(content, SalesCardsContent):
        return cards_name(content, translate)
    return brief_name(content, translate)
