"""Starts Cùng Vẽ: the window, or a command. The composition root: it builds and decides nothing."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from domain.marking import Translate
    from domain.model.catalogue import Catalogue
    from domain.model.wording import Tongue
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
    from ui.shell.makers import Makers

VERSION = "0.1.0"

COMMANDS = frozenset(
    {
        *("check-matrix", "demo", "export", "feedback-form", "figures", "funnel"),
        *(
            "import-feedback",
            "import-leads",
            "import-results",
            "leads",
            "new",
            "passphrase",
            "prework",
            "prework-in",
            "remove-contacts",
            "requests",
            "scoreboard",
            "show",
        ),
        "verify",
    }
)
"""What is done without a window; everything else is the name of a workspace file to open in it."""

READ_A_WORKBOOK = "read-a-workbook"
"""What the program says to itself when it starts the process that reads foreign workbooks."""


def main(arguments: list[str]) -> int:
    """Start what the command line asks for.

    Args:
        arguments: the words after the program's name: nothing, a workspace file, or a command.

    Returns:
        The exit code.
    """
    if arguments == [READ_A_WORKBOOK]:
        from exports.tables.child import main as read_a_workbook

        return read_a_workbook()
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from ui.command_line.run import run

        return run(makers(), arguments)
    # Nothing of what is imported is rubbish; nobody looks for any until the window can be used.
    gc.disable()
    from ui.shell.start import run_window

    return run_window(makers(), arguments)


def makers() -> Makers:
    """Return what can make every part of the program, each when it is needed."""
    from ui.shell.makers import Makers
    from ui.shell.places import app_data

    return Makers(
        app_data=app_data(),
        version=VERSION,
        files=_files,
        catalogue=_catalogue,
        sample=_sample,
        clock=_clock,
        secrets=_secrets,
        brief_writer=_brief_writer,
        matrix_writer=_matrix_writer,
        report_writer=_report_writer,
        cards_writer=_cards_writer,
        prework_writer=_prework_writer,
        prework_reader=_prework_reader,
        feedback_writer=_feedback_writer,
        feedback_reader=_feedback_reader,
        lead_keys=_lead_keys,
        table_writer=_table_writer,
        run_sheet_writer=_run_sheet_writer,
        call_sheet_writer=_call_sheet_writer,
        reminders_writer=_reminders_writer,
        sales_cards_writer=_sales_cards_writer,
        scoreboard_writer=_scoreboard_writer,
        release_notes_writer=_release_notes_writer,
        sow_writer=_sow_writer,
        agenda_files=_agenda_files,
        mapping_files=_mapping_files,
        table_reader=_table_reader,
    )


def _files() -> WorkspaceFiles:
    from persistence.workspace_file import SqliteWorkspaceFiles
    from ui.shell.places import app_data

    return SqliteWorkspaceFiles(app_data() / "backups", _clock(), _secrets())


def _catalogue() -> Catalogue:
    from persistence.catalogue import load_catalogue

    return load_catalogue()


def _sample(code: str) -> Mapping[str, object]:
    from persistence.samples import load_sample

    return load_sample(code)


def _clock() -> Clock:
    from persistence.system import SystemClock

    return SystemClock()


def _secrets() -> Secrets:
    from persistence.system import SystemSecrets

    return SystemSecrets()


def _brief_writer() -> BriefWriter:
    from exports.brief_pdf import PdfBriefWriter

    return PdfBriefWriter(_translate_for)


def _matrix_writer() -> MatrixWriter:
    from exports.workbook import XlsxMatrixWriter

    return XlsxMatrixWriter(_translate_for)


def _report_writer(ending: str) -> ReportWriter:
    if ending == ".json":
        from exports.session_report_json import JsonReportWriter

        return JsonReportWriter()
    if ending == ".docx":
        from exports.session_report_docx import DocxReportWriter

        return DocxReportWriter(_translate_for)
    from exports.session_report_pdf import PdfReportWriter

    return PdfReportWriter(_translate_for)


def _cards_writer() -> CardsWriter:
    from exports.cards_pdf import PdfCardsWriter

    return PdfCardsWriter(_translate_for)


def _agenda_files() -> AgendaFiles:
    from persistence.agenda_files import JsonAgendaFiles
    from ui.shell.places import app_data

    return JsonAgendaFiles(app_data() / "agendas", _catalogue())


def _mapping_files() -> MappingFiles:
    from persistence.mapping_files import JsonMappingFiles
    from ui.shell.places import app_data

    return JsonMappingFiles(app_data() / "mappings")


def _run_sheet_writer() -> RunSheetWriter:
    from exports.run_sheet_pdf import PdfRunSheetWriter

    return PdfRunSheetWriter(_translate_for)


def _release_notes_writer() -> ReleaseNotesWriter:
    from exports.release_notes_pdf import PdfReleaseNotesWriter

    return PdfReleaseNotesWriter(_translate_for)


def _sow_writer() -> SowWriter:
    from exports.sow_pdf import PdfSowWriter

    return PdfSowWriter(_translate_for)


def _sales_cards_writer() -> SalesCardsWriter:
    from exports.sales_cards_pdf import PdfSalesCardsWriter

    return PdfSalesCardsWriter(_translate_for)


def _scoreboard_writer(ending: str) -> ScoreboardWriter:
    if ending == ".xlsx":
        from exports.scoreboard_xlsx import XlsxScoreboardWriter

        return XlsxScoreboardWriter(_translate_for)
    from exports.scoreboard_pdf import PdfScoreboardWriter

    return PdfScoreboardWriter(_translate_for)


def _call_sheet_writer() -> CallSheetWriter:
    from exports.call_sheet_pdf import PdfCallSheetWriter

    return PdfCallSheetWriter(_translate_for)


def _reminders_writer() -> RemindersWriter:
    from exports.reminders_pdf import PdfRemindersWriter

    return PdfRemindersWriter(_translate_for)


def _prework_writer() -> PreworkWriter:
    from exports.prework_xlsx import XlsxPreworkWriter

    return XlsxPreworkWriter(_translate_for)


def _feedback_writer() -> FeedbackWriter:
    from exports.feedback_xlsx import XlsxFeedbackWriter

    return XlsxFeedbackWriter(_translate_for)


def _feedback_reader() -> FeedbackReader:
    from exports.feedback_reader import XlsxFeedbackReader

    return XlsxFeedbackReader()


def _table_writer() -> TableWriter:
    from exports.csv_table import CsvTableWriter

    return CsvTableWriter()


def _lead_keys() -> LeadKeys:
    from persistence.lead_keys import FiledLeadKeys
    from ui.shell.places import app_data

    return FiledLeadKeys(app_data() / "lead.key")


def _prework_reader() -> PreworkReader:
    from exports.prework_reader import XlsxPreworkReader

    return XlsxPreworkReader(_translate_for)


def _table_reader() -> TableReader:
    from exports.tables.errand import own_command
    from exports.tables.reader import FileTableReader

    return FileTableReader(own_command(READ_A_WORKBOOK, __file__))


def _translate_for(tongue: Tongue) -> Translate:
    from ui.language import translator_for

    return translator_for(tongue.value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
