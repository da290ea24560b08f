"""A process that imports leads beside an event loop, as the window does, and says how it went."""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from bench.measuring import ROOT, timed
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.incoming import BatchWords, ImportCheck
from domain.model.lead_batches import Consent
from domain.services.importing_leads import ImportingLeads
from domain.services.reading_lead_files import LeadTable, ReadingLeadFiles, batch_words
from domain.services.workbench import Workbench
from exports.tables.reader import FileTableReader
from persistence.catalogue import load_catalogue
from persistence.lead_keys import FiledLeadKeys
from persistence.mapping_files import JsonMappingFiles
from persistence.system import SystemClock, SystemSecrets
from persistence.workspace_file import SqliteWorkspaceFiles
from ui.jobs import Job, Jobs
from ui.shell.tidying import Tidying

_CHECKED: Final = "--checked"
_TICK: Final = 5
"""Milliseconds between two looks whether the event loop is alive."""


def imported(table: Path, home: Path, *, checked: bool) -> dict[str, float]:
    """Import a file into a new workspace, in a process of its own.

    Args:
        table: the file.
        home: an empty folder.
        checked: the import takes over what the check has read, as in the window; else it reads the
            file itself.

    Returns:
        Milliseconds of look, check and import (``ms``), the longest that the event loop stood
        still during the import (``gap``), and memory at most in megabytes.
    """
    command = [sys.executable, "-m", "bench.import_run", str(table), str(home)]
    command += [_CHECKED] if checked else []
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=180
    )
    told: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


class _Looked(NamedTuple):
    """A file before its import: what it is, what it means, and what its check told."""

    table: LeadTable
    mapping: LeadMapping
    told: ImportCheck | None


class _Run(QObject):
    """One import, watched from the event loop."""

    def __init__(self, path: Path, home: Path, *, checked: bool) -> None:
        super().__init__()
        files = SqliteWorkspaceFiles(home / "backups", SystemClock(), SystemSecrets())
        file = files.create(home / "leads.cungve")
        self._bench = Workbench(
            *(file.store, file.journal, load_catalogue(), SystemClock(), SystemSecrets()),
            lambda change: None,
        )
        reader = FileTableReader([sys.executable])
        self._reading = ReadingLeadFiles(self._bench, reader, JsonMappingFiles(home / "mappings"))
        self._importing = ImportingLeads(self._bench, FiledLeadKeys(home / "lead.key"))
        self._path, self._checked, self._jobs = path, checked, Jobs(self)
        self._marks: dict[str, float] = {"gap": 0}
        self._seen = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Look at the file and check it; then import it while the event loop is watched."""
        self._jobs.run(self._before, owner=self, done=self._import, failed=_fail)

    def _before(self, job: Job) -> _Looked:
        found: list[LeadTable] = []
        look = timed(lambda: found.append(self._reading.table(self._path, report=job.report)))
        mapping = self._reading.suggested(found[0])
        file, words = self._reading.file(found[0], mapping), _words(found[0], mapping)
        told: list[ImportCheck] = []
        check = timed(lambda: told.append(self._importing.check(file, words, job.report)))
        self._marks |= {"look": look, "check": check}
        return _Looked(found[0], mapping, told[0] if self._checked else None)

    def _import(self, looked: _Looked) -> None:
        table, mapping, told = looked
        file, words = self._reading.file(table, mapping), _words(table, mapping)
        self._timer.start(_TICK)
        self._seen = time.perf_counter()
        self._jobs.run(
            lambda job: timed(lambda: self._importing.bring_in(file, words, job.report, told)),
            owner=self,
            done=self._end,
            failed=_fail,
        )

    def _tick(self) -> None:
        now = time.perf_counter()
        self._marks["gap"] = max(self._marks["gap"], (now - self._seen) * 1000 - _TICK)
        self._seen = now

    def _end(self, milliseconds: float) -> None:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        memory = peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
        print(json.dumps({**self._marks, "ms": milliseconds, "memory": memory}), flush=True)
        QCoreApplication.quit()


def _words(table: LeadTable, mapping: LeadMapping) -> BatchWords:
    return batch_words(
        table, mapping, name="FB", source="fb", purpose="advice", consent=Consent.FORM
    )


def _fail(error: Exception) -> None:
    raise SystemExit(repr(error))


def main(table: Path, home: Path, *, checked: bool) -> None:
    """Run one import."""
    program = QCoreApplication([])
    Tidying(program)
    run = _Run(table, home, checked=checked)
    QTimer.singleShot(0, run.begin)
    program.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), checked=_CHECKED in sys.argv)
