"""The long parts of an import, beside the window: reading, checking, bringing in, saving."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject

from domain.errors import DomainError
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.incoming import BatchWords, ImportCheck
from domain.model.lead_batches import Consent, LeadBatch
from domain.model.tables import RECOGNISED, TableChoices
from domain.services.importing_leads import ImportingLeads
from domain.services.reading_lead_files import (
    LeadTable,
    ReadingLeadFiles,
    batch_words,
    usual_source,
    write_aside,
)
from domain.text import NAME_LIMIT
from ui.desk import Desk
from ui.jobs import Job
from ui.system_reasons import reason_of

Progressed = Callable[[int, int], None]


class ImportStopped(Exception):
    """A person stopped an import, and nothing of it was kept."""


class Read(NamedTuple):
    """A file as it was read, with what its columns mean.

    Attributes:
        table: the file.
        mapping: what its columns mean.
        remembered: the mapping was used for such a file before.
    """

    table: LeadTable
    mapping: LeadMapping
    remembered: bool


class ImportRun(QObject):
    """Runs one thing at a time; a new one stops the one before.

    What goes wrong is handed over as a sentence; what is no fault of the file is raised.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        assert desk.writers is not None, "no writers"
        assert desk.mapping_files is not None, "no mapping files"
        assert desk.lead_keys is not None, "no keys"
        self._desk = desk
        self._files = desk.mapping_files
        self._writers = desk.writers
        self.reading = ReadingLeadFiles(desk.bench, desk.writers.tables(), desk.mapping_files)
        self._importing = ImportingLeads(desk.bench, desk.lead_keys)
        self._job: Job | None = None
        self._stopped = Event()

    def stop(self) -> None:
        """Stop what is under way; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def read(
        self,
        path: Path,
        choices: TableChoices | None,
        *,
        done: Callable[[Read], None],
        failed: Callable[[str], None],
        progressed: Progressed,
    ) -> None:
        """Read a file whole."""

        def work(job: Job) -> Read:
            table = self.reading.table(path, choices or RECOGNISED, job.report)
            known = self.reading.remembered(table)
            return Read(table, known or self.reading.suggested(table), known is not None)

        self._start(work, done, failed, progressed)

    def check(
        self,
        table: LeadTable,
        mapping: LeadMapping,
        words: BatchWords,
        *,
        done: Callable[[ImportCheck], None],
        failed: Callable[[str], None],
        progressed: Progressed | None = None,
    ) -> None:
        """Tell what an import would do."""
        file = self.reading.file(table, mapping)
        self._start(
            lambda job: self._importing.check(file, words, job.report), done, failed, progressed
        )

    def bring_in(
        self,
        table: LeadTable,
        mapping: LeadMapping,
        words: BatchWords,
        check: ImportCheck | None,
        *,
        done: Callable[[tuple[LeadBatch, ImportCheck]], None],
        failed: Callable[[str], None],
        progressed: Progressed,
    ) -> None:
        """Back the workspace up, import as one change, and remember the mapping."""
        file = self.reading.file(table, mapping)
        back_up, stopped = self._desk.back_up, self._stopped
        stopped.clear()

        def work(job: Job) -> tuple[LeadBatch, ImportCheck]:
            def report(at: int, of: int) -> None:
                if stopped.is_set():
                    raise ImportStopped
                job.report(at, of)

            if back_up is not None:
                back_up()
            brought = self._importing.bring_in(file, words, report, check)
            self._remember(table, mapping)
            return brought

        self._start(work, done, failed, progressed)

    def stop_import(self) -> None:
        """Stop an import; what came of it is handed over all the same, for it may be done."""
        self._stopped.set()

    def usual_words(self, table: LeadTable, mapping: LeadMapping) -> BatchWords:
        """Return what is said of a batch where nobody said anything: as of the last one."""
        with self._desk.bench.reading() as view:
            batches = sorted(view.of(LeadBatch).all(), key=lambda one: one.position)
        last = batches[-1] if batches else None
        return batch_words(
            table,
            mapping,
            name=table.path.stem[:NAME_LIMIT],
            source=usual_source(table),
            purpose=last.purpose if last else "",
            consent=last.consent if last else Consent.FORM,
        )

    def open_mapping(self, table: LeadTable, path: Path) -> LeadMapping:
        """Return the mapping in a file, for the file that was read.

        Raises:
            DomainError: it cannot be used.
            OSError: it cannot be read.
        """
        return self.reading.fitted(self._files.read(path), table)

    def save_mapping(self, mapping: LeadMapping, path: Path) -> None:
        """Write a mapping whole or not at all.

        Raises:
            OSError: the place cannot be written.
        """
        self._files.write(mapping, path)

    def save_aside(self, table: LeadTable, check: ImportCheck, path: Path) -> None:
        """Write the rows that were set aside.

        Raises:
            OSError: the place cannot be written.
        """
        write_aside(
            self._writers.table(),
            table,
            check.aside,
            path,
            self._desk.tongue(),
            self._desk.translate,
        )

    def said(self, error: Exception) -> str:
        """Say what went wrong.

        Raises:
            Exception: it was no fault of the file.
        """
        if isinstance(error, ImportStopped):
            return self.tr("The import was stopped. Nothing of it was kept.")
        if isinstance(error, DomainError):
            return error.said(self._desk.translate)
        if isinstance(error, OSError):
            return self.tr("That could not be done: {reason}. Nothing was changed.").format(
                reason=reason_of(error, self._desk.translate)
            )
        raise error

    def _remember(self, table: LeadTable, mapping: LeadMapping) -> None:
        try:
            self.reading.remember(table, mapping)
        except OSError:
            return  # the leads are in; next time the columns are suggested anew

    def _start(
        self,
        work: Callable[[Job], object],
        done: Callable[..., None],
        failed: Callable[[str], None],
        progressed: Progressed | None,
    ) -> None:
        self.stop()
        self._job = self._desk.jobs.run(
            work,
            owner=self,
            done=done,
            failed=lambda error: failed(self.said(error)),
            progressed=progressed,
        )
