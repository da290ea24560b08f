"""What follows when feedback workbooks are handed out, and when one of them comes back."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from domain.errors import DomainError, NobodyWaits
from domain.model.contacts import ContactStep
from domain.model.feedback_sheets import (
    STANDINGS,
    FeedbackPreview,
    FeedbackSheet,
    Standing,
    TakenRow,
)
from domain.services.handing_out_feedback import HandingOutFeedback
from domain.services.taking_feedback import TakingFeedback
from domain.text import safe_file_name
from ui.desk import Desk, Writers
from ui.feedback.looks import WorkbookLook
from ui.feedback.view import FeedbackView
from ui.jobs import Job
from ui.leads.contacts.presenter import keeping_of
from ui.leads.contacts.question import contacts_chosen
from ui.saving import folder_beside, not_saved_said

MOST_ROWS: Final = 500
"""Rows that are shown of a workbook; what needs a look comes first."""

_FIRST: Final = (Standing.REJECTED, Standing.OLDER, Standing.CHANGED, Standing.NEW)


class WorkbooksPresenter(QObject):
    """Writes the workbooks, and leads the page on which one that came back is looked at."""

    def __init__(self, view: FeedbackView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._job: Job | None = None
        self._file = ""
        self._preview: FeedbackPreview | None = None
        self._handing_out = desk.use(HandingOutFeedback)
        view.hand_out.clicked.connect(self._on_hand_out)
        view.take_in.clicked.connect(self.choose_file)
        view.take_in.setEnabled(not desk.read_only)
        view.workbook.taken.connect(self._on_taken)
        view.workbook.left.connect(self._on_left)

    def speak(self) -> None:
        """Say what is shown anew in the language of the window."""
        if self._preview is not None:
            self._view.workbook.show_workbook(self._look(self._preview))

    # out

    def _on_hand_out(self) -> None:
        if not self._handing_out.anybody():
            self._view.show_fact(NobodyWaits().said(self._desk.translate))
            return
        contacts: bool | None = False
        if (keeping := keeping_of(self._desk)) is not None and keeping.anything():
            title = self.tr("Hand out feedback workbooks")
            contacts = contacts_chosen(self._desk, self._view.window(), title)
        if contacts is None:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._view.window(),
            self.tr("Folder for the workbooks, one for each salesperson"),
            str(folder_beside(self._desk)),
        )
        if chosen:
            self.write(Path(chosen), contacts=contacts)

    def write(self, folder: Path, *, contacts: bool = False) -> None:
        """Gather what goes out, and write it, beside the window.

        Args:
            folder: where it goes.
            contacts: with names and numbers that are kept, which is put on record.
        """
        writer, tongue = self._writers.feedback, self._desk.tongue()

        def work(job: Job) -> list[str]:
            names, sheets = [], self._handing_out.sheets(contacts=contacts)
            if contacts and (keeping := keeping_of(self._desk)) is not None:
                having = sum(sheet.with_contacts for sheet in sheets)
                keeping.hand_out(ContactStep.IN_WORKBOOKS, having)
            for sheet in sheets:
                job.check()
                place = folder / self._name(sheet)
                writer().write(sheet, tongue, place)
                names.append(place.name)
            return names

        self._desk.jobs.run(
            work, owner=self._view, done=self._on_written, failed=self._on_not_written
        )

    def _name(self, sheet: FeedbackSheet) -> str:
        who = sheet.seller or self.tr("nobody yet")
        name = self.tr("feedback {who} {day}")
        if sheet.with_contacts:
            name = self.tr("feedback {who} {day} with contact data")
        name = name.format(who=who, day=sheet.made_on.isoformat())
        return f"{safe_file_name(name)}.xlsx"

    def _on_written(self, names: list[str]) -> None:
        said = (
            self.tr("Saved 1 workbook: {names}")
            if len(names) == 1
            else self.tr("Saved {n} workbooks: {names}")
        )
        self._view.show_done(said.format(n=len(names), names=", ".join(names)))

    def _on_not_written(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._view.show_fact(error.said(self._desk.translate))
            return
        if not isinstance(error, OSError):
            raise error
        name = Path(str(error.filename or "")).name
        self._view.show_fact(not_saved_said(self._desk, name, error))

    # in

    def choose_file(self) -> None:
        """Let a file be chosen, and read it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._view.window(),
            self.tr("Import a filled feedback workbook"),
            str(folder_beside(self._desk)),
            self.tr("Workbooks ({endings})").format(endings="*.xlsx"),
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Read a workbook beside the window, and show what it means."""
        if self._desk.read_only:
            return
        if self._job is not None:
            self._job.cancel()
        reader, taking = self._writers.feedback_reader, self._desk.use(TakingFeedback)
        self._file, self._preview = path.name, None
        self._view.open_workbook(path.name)
        self._job = self._desk.jobs.run(
            lambda job: taking.preview(reader().read(path, job.check)),
            owner=self._view,
            done=self._on_read,
            failed=self._on_not_read,
        )

    @property
    def _writers(self) -> Writers:
        assert self._desk.writers is not None, "a window has writers"
        return self._desk.writers

    def _on_read(self, preview: FeedbackPreview) -> None:
        self._preview = preview
        self._view.workbook.show_workbook(self._look(preview))

    def _on_not_read(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._view.workbook.refuse(error.said(self._desk.translate))
        elif isinstance(error, OSError):
            self._view.workbook.refuse(
                self.tr("The file could not be read. Is it still there? Choose it again.")
            )
        else:
            self._on_left()
            raise error

    def _on_taken(self) -> None:
        preview, taking = self._preview, self._desk.use(TakingFeedback)
        if preview is None:
            return
        self._preview = None
        self._view.workbook.keep_still(self.tr("Keeping the reports…"))
        self._job = self._desk.jobs.run(
            lambda job: taking.take(preview),
            owner=self._view,
            done=self._on_kept,
            failed=self._on_not_read,
        )

    def _on_kept(self, kept: int) -> None:
        self._on_left()
        said = self.tr("Kept 1 report.") if kept == 1 else self.tr("Kept {n} reports.")
        self._view.show_done(said.format(n=kept))

    def _on_left(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._preview = None, None
        self._view.close_workbook()

    def _look(self, preview: FeedbackPreview) -> WorkbookLook:
        """Return what is shown: first what needs a look, and what is known already in a number."""
        rows = sorted(
            (row for row in preview.rows if row.standing in _FIRST),
            key=lambda row: (_FIRST.index(row.standing), row.row),
        )
        counts = [
            f"{preview.count(standing)} {self._desk.translate(STANDINGS[standing])}"
            for standing in Standing
            if preview.count(standing)
        ]
        return WorkbookLook(
            file=self._file,
            summary=" · ".join(counts) or self.tr("Nothing was filled in."),
            aside=self._aside(preview, len(rows)),
            heads=(self.tr("Row"), self.tr("Lead"), self.tr("What becomes of it")),
            rows=tuple(map(self._row, rows[:MOST_ROWS])),
            kept=len(preview.kept),
        )

    def _aside(self, preview: FeedbackPreview, shown: int) -> str:
        told = []
        if preview.untouched:
            several = self.tr("{n} rows are empty").format(n=preview.untouched)
            told.append(self.tr("1 row is empty") if preview.untouched == 1 else several)
        if preview.sheet.foreign:
            names = ", ".join(preview.sheet.foreign)
            told.append(self.tr("columns that are left alone: {names}").format(names=names))
        if shown > MOST_ROWS:
            told.append(self.tr("the first {n} rows are shown").format(n=MOST_ROWS))
        return " · ".join(told)

    def _row(self, row: TakenRow) -> tuple[str, ...]:
        translate = self._desk.translate
        where = [row.column.said(self._desk.tongue())] if row.column else []
        words = " — ".join(
            [translate(STANDINGS[row.standing]), *where, *map(translate, row.reasons)]
        )
        return str(row.row), row.lead or "–", words
