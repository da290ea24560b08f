"""What the composition root can make for the window, each only when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ui.desk import Writers

if TYPE_CHECKING:
    from domain.model.catalogue import Catalogue
    from domain.model.passphrase import Passphrase
    from domain.ports import (
        AgendaFiles,
        BriefWriter,
        CallSheetWriter,
        CardsWriter,
        Clock,
        FeedbackReader,
        FeedbackWriter,
        LeadKeys,
        MappingFiles,
        MatrixWriter,
        PreworkReader,
        PreworkWriter,
        ReleaseNotesWriter,
        RemindersWriter,
        ReportWriter,
        RunSheetWriter,
        SalesCardsWriter,
        ScoreboardWriter,
        Secrets,
        SowWriter,
        TableReader,
        TableWriter,
        WorkspaceFiles,
    )


def _nobody_says() -> Passphrase | None:
    """Know no passphrase: a window asks for it by itself."""
    return None


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
        feedback_writer: makes the writer of workbooks on which salespeople report leads.
        feedback_reader: makes what reads such a workbook.
        table_writer: makes the writer of plain tables for other programs.
        lead_keys: makes what recognises leads by this laptop's key.
        run_sheet_writer: makes the writer of run sheets.
        call_sheet_writer: makes the writer of call sheets.
        reminders_writer: makes the writer of lists of reminders.
        sales_cards_writer: makes the writer of cards for salespeople.
        scoreboard_writer: makes the writer of scoreboards for the ending of a file: ``.pdf`` or
            ``.xlsx``.
        release_notes_writer: makes the writer of release notes.
        sow_writer: makes the writer of scopes of work.
        agenda_files: makes the keeper of templates of agendas.
        mapping_files: makes the keeper of mappings of columns.
        table_reader: makes what reads tables of leads and of ad results.
        passphrase: asks for the passphrase of a locked workspace where no window does; None where
            nobody says it.
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
    feedback_writer: Callable[[], FeedbackWriter]
    feedback_reader: Callable[[], FeedbackReader]
    table_writer: Callable[[], TableWriter]
    lead_keys: Callable[[], LeadKeys]
    run_sheet_writer: Callable[[], RunSheetWriter]
    call_sheet_writer: Callable[[], CallSheetWriter]
    reminders_writer: Callable[[], RemindersWriter]
    sales_cards_writer: Callable[[], SalesCardsWriter]
    scoreboard_writer: Callable[[str], ScoreboardWriter]
    release_notes_writer: Callable[[], ReleaseNotesWriter]
    sow_writer: Callable[[], SowWriter]
    agenda_files: Callable[[], AgendaFiles]
    mapping_files: Callable[[], MappingFiles]
    table_reader: Callable[[], TableReader]
    passphrase: Callable[[], Passphrase | None] = _nobody_says


def writers_of(makers: Makers) -> Writers:
    """Return what writes and reads files, as pages meet it."""
    return Writers(
        brief=makers.brief_writer,
        matrix=makers.matrix_writer,
        report=makers.report_writer,
        cards=makers.cards_writer,
        prework=makers.prework_writer,
        prework_reader=makers.prework_reader,
        feedback=makers.feedback_writer,
        feedback_reader=makers.feedback_reader,
        tables=makers.table_reader,
        table=makers.table_writer,
        run_sheet=makers.run_sheet_writer,
        call_sheet=makers.call_sheet_writer,
        reminders=makers.reminders_writer,
        sales_cards=makers.sales_cards_writer,
        scoreboard=makers.scoreboard_writer,
        release_notes=makers.release_notes_writer,
        sows=makers.sow_writer,
    )
