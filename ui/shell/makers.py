"""What the composition root can make for the window, each only when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from domain.model.catalogue import Catalogue
    from domain.ports import (
        AgendaFiles,
        BriefWriter,
        CallSheetWriter,
        CardsWriter,
        Clock,
        MatrixWriter,
        PreworkReader,
        PreworkWriter,
        ReleaseNotesWriter,
        ReportWriter,
        RunSheetWriter,
        SalesCardsWriter,
        Secrets,
        TableReader,
        WorkspaceFiles,
    )


class Makers(NamedTuple):
    """Makes the parts of the program: importing them is slow, and the window is painted first.

    Attributes:
        app_data: the program's own folder.
        version: of the program.
        files: makes the keeper of workspace files.
        catalogue: reads what the method brings.
        sample: reads the file of a worked example.
        clock: makes the clock.
        secrets: makes the giver of identities and chance.
        brief_writer: makes the writer of persona briefs.
        matrix_writer: makes the writer of responsibility workbooks.
        report_writer: makes the writer of reports of sessions for the ending of a file: ``.pdf``,
            ``.docx`` or ``.json``.
        cards_writer: makes the writer of cards of paper to write on.
        prework_writer: makes the writer of workbooks that a side fills in beforehand.
        prework_reader: makes what reads such a workbook.
        run_sheet_writer: makes the writer of run sheets.
        call_sheet_writer: makes the writer of call sheets.
        sales_cards_writer: makes the writer of cards for salespeople.
        release_notes_writer: makes the writer of release notes.
        agenda_files: makes the keeper of templates of agendas.
        table_reader: makes what reads tables of leads and of ad results.
    """

    app_data: Path
    version: str
    files: Callable[[], WorkspaceFiles]
    catalogue: Callable[[], Catalogue]
    sample: Callable[[str], Mapping[str, object]]
    clock: Callable[[], Clock]
    secrets: Callable[[], Secrets]
    brief_writer: Callable[[], BriefWriter]
    matrix_writer: Callable[[], MatrixWriter]
    report_writer: Callable[[str], ReportWriter]
    cards_writer: Callable[[], CardsWriter]
    prework_writer: Callable[[], PreworkWriter]
    prework_reader: Callable[[], PreworkReader]
    run_sheet_writer: Callable[[], RunSheetWriter]
    call_sheet_writer: Callable[[], CallSheetWriter]
    sales_cards_writer: Callable[[], SalesCardsWriter]
    release_notes_writer: Callable[[], ReleaseNotesWriter]
    agenda_files: Callable[[], AgendaFiles]
    table_reader: Callable[[], TableReader]
