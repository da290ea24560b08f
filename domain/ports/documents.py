"""Writers of documents, and the reader of what comes back in a form of ours."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from domain.model.call_sheet import CallSheet
from domain.model.cards import CardsContent
from domain.model.documents import BriefContent, MatrixContent
from domain.model.feedback_sheets import FeedbackSheet, FilledSheet
from domain.model.prework import Prework, PreworkForm
from domain.model.release_notes import NotesText
from domain.model.reminders import Reminders
from domain.model.run_sheet import RunSheet
from domain.model.sales_cards import SalesCardsContent
from domain.model.scoreboard_text import ScoreboardText
from domain.model.session_report import SessionReport
from domain.model.sow import SowContent
from domain.model.wording import Tongue

C_contra = TypeVar("C_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What a writer had to change so that a text could stand in the document.

    Attributes:
        replaced: characters without a glyph, shown as □, each once.
        shortened: places where a text was cut, in words.
    """

    replaced: tuple[str, ...] = ()
    shortened: tuple[str, ...] = ()


class DocumentWriter(Protocol[C_contra]):
    """Writes a document of one kind."""

    def write(self, content: C_contra, tongue: Tongue, path: Path) -> WriteReport:
        """Write it whole or not at all.

        Args:
            content: what it says.
            tongue: its language.
            path: where; an older document there is replaced.

        Raises:
            OSError: the place cannot be written; an older document there is untouched.
        """
        ...


FeedbackWriter: TypeAlias = DocumentWriter[FeedbackSheet]
"""Writes the workbook on which a salesperson reports leads."""

BriefWriter: TypeAlias = DocumentWriter[BriefContent]
"""Writes the persona brief."""

SalesCardsWriter: TypeAlias = DocumentWriter[SalesCardsContent]
"""Writes the cards that salespeople take along."""

RemindersWriter: TypeAlias = DocumentWriter[Reminders]
"""Writes what everybody is reminded of."""

CallSheetWriter: TypeAlias = DocumentWriter[CallSheet]
"""Writes what Sales takes along to ask."""

ReleaseNotesWriter: TypeAlias = DocumentWriter[Sequence[NotesText]]
"""Writes the release notes of a version: the first of some texts that fits on one page."""

SowWriter: TypeAlias = DocumentWriter[SowContent]
"""Writes the scope of work of positions."""

MatrixWriter: TypeAlias = DocumentWriter[MatrixContent]
"""Writes the responsibility workbook."""

ReportWriter: TypeAlias = DocumentWriter[SessionReport]
"""Writes the report of a session in one of its formats."""

ScoreboardWriter: TypeAlias = DocumentWriter[ScoreboardText]
"""Writes the scoreboard in one of its formats."""

RunSheetWriter: TypeAlias = DocumentWriter[RunSheet]
"""Writes the run sheet of an agenda."""

CardsWriter: TypeAlias = DocumentWriter[CardsContent]
"""Writes cards of paper to write on."""

PreworkWriter: TypeAlias = DocumentWriter[PreworkForm]
"""Writes the workbook that a side fills in before the session."""


class PreworkReader(Protocol):
    """Reads the workbook that a side has filled in."""

    def read(self, path: Path, check: Callable[[], None]) -> Prework:
        """Read it; nothing of it is shown, told or kept.

        Args:
            path: the file; it is not changed.
            check: called now and then; what it raises stops the reading.

        Raises:
            PreworkRefused: it is none of those that were handed out, damaged, or far too large.
            OSError: it cannot be read.
        """
        ...


class FeedbackReader(Protocol):
    """Reads feedback workbooks that come back."""

    def recognises(self, path: Path, check: Callable[[], None]) -> bool:
        """Tell whether a file is a feedback workbook by the marks it carries, whatever its name.

        Args:
            path: the file; it is not changed.
            check: called now and then; what it raises stops the looking.

        Raises:
            OSError: it cannot be read.
        """
        ...

    def read(self, path: Path, check: Callable[[], None]) -> FilledSheet:
        """Read a workbook.

        Args:
            path: the file; it is not changed.
            check: called now and then; what it raises stops the reading.

        Raises:
            DomainError: it is none of those that were handed out, damaged, locked or too large.
            OSError: it cannot be read.
        """
        ...


class TableWriter(Protocol):
    """Writes plain tables for other programs."""

    def write(self, head: Sequence[str], rows: Iterable[Sequence[object]], path: Path) -> None:
        """Write a table whole or not at all.

        Args:
            head: names of the columns.
            rows: from the top; None is an empty cell.
            path: where; an older file there is replaced.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        ...
