"""What follows in an import: a file is read, and the steps are gone through to and fro."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from domain.model.table_words import ENCODINGS
from domain.model.table_words import told as warned
from domain.model.tables import TableChoices, TableEncoding
from domain.services.reading_lead_files import LeadTable
from ui.desk import Desk
from ui.leads.importing.columns_presenter import ColumnsPresenter
from ui.leads.importing.file_step import ReadAs
from ui.leads.importing.looks import FileLook
from ui.leads.importing.running import ImportRun, Read
from ui.leads.importing.state import ImportState
from ui.leads.importing.view import CHECK, COLUMNS, DONE, FILE, ImportView
from ui.leads.importing.wording import ImportWording
from ui.leads.importing.writing_presenter import WritingPresenter

_SAMPLE: Final = 12


class ImportPresenter(QObject):
    """Leads the import of leads.

    Signals:
        brought_in: leads came in, and the person is done with what was told of them; ``left``
            follows.
        left: the person is done, or wants out.

    Attributes:
        columns: leads the step of the columns.
        writing: leads the check and the import itself.
    """

    brought_in = Signal()
    left = Signal()

    def __init__(self, view: ImportView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._words = ImportWording(desk, self)
        self._run = ImportRun(desk, self)
        self._state = ImportState()
        self.columns = ColumnsPresenter(view, desk, self._state, self._run, self._words)
        self.writing = WritingPresenter(view, desk, self._state, self._run, self._words)
        view.back_wanted.connect(self._on_back)
        view.file.file_wanted.connect(self.choose_file)
        view.file.read_otherwise.connect(self._on_read_otherwise)
        view.file.on_wanted.connect(self._on_columns_wanted)
        view.file.left.connect(self._on_left)
        view.columns.beside.on_wanted.connect(self._on_check_wanted)
        view.done.another_wanted.connect(self.choose_file)
        view.done.left.connect(self._on_left)

    def begin(self) -> None:
        """Ask for a file; an import under way stays in front."""
        if self._view.done.under_way:
            return
        self._run.stop()
        self._state.forget(None)
        self._view.header.set_subtitle("")
        self._view.show_step(FILE)
        self._view.file.show_nothing()

    def choose_file(self) -> None:
        """Let a file be chosen, and read it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._view.window(),
            self.tr("Import leads"),
            "",
            self.tr("Tables ({endings})").format(endings="*.csv *.tsv *.txt *.xlsx *.xlsm"),
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path, choices: TableChoices | None = None) -> None:
        """Read a file beside the window, and show how it was read.

        Args:
            path: the file.
            choices: what a person decided; None where everything is recognised.
        """
        if self._view.done.under_way:
            return
        self._state.forget(path)
        self._view.show_step(FILE)
        self._view.header.set_subtitle(path.name)
        self._view.file.show_reading(path.name)
        self._run.read(
            path,
            choices,
            done=self._on_read,
            failed=self._view.file.show_nothing,
            progressed=lambda at, of: self._view.file.show_reading(path.name, at, of),
        )

    def reread(self) -> None:
        """Say everything again, in the language of the window."""
        if self._state.table is None:
            return
        self._view.header.set_subtitle(self._words.facts(self._state.table))
        self._view.file.show_file(self._look(self._state.table))
        self.columns.show()
        self.writing.show()

    def _on_read(self, read: Read) -> None:
        self._state.read(read.table, read.mapping, remembered=read.remembered)
        self._view.header.set_subtitle(self._words.facts(read.table))
        self._view.file.show_file(self._look(read.table))

    def _on_read_otherwise(self, said: ReadAs) -> None:
        path, table = self._state.path, self._state.table
        if path is None or table is None:
            return
        kept = table.look.choices
        if said.encoding is not None:
            encoding = TableEncoding(str(said.encoding))
            kept = TableChoices(encoding=encoding, header_row=kept.header_row)
        elif said.delimiter is not None:
            kept = replace(kept, delimiter=str(said.delimiter), columns=None)
        elif said.sheet is not None:
            kept = TableChoices(sheet=str(said.sheet))
        elif said.header_row is not None:
            kept = replace(kept, header_row=said.header_row, columns=None)
        self.open(path, kept)

    def _look(self, table: LeadTable) -> FileLook:
        look, text = table.look, table.look.encoding is not None
        sheets = tuple((one.name, one.name) for one in look.sheets) if len(look.sheets) > 1 else ()
        width = len(table.headers)
        return FileLook(
            tuple(ENCODINGS.items()) if text else (),
            look.choices.encoding,
            self._words.delimiters(look) if text else (),
            look.choices.delimiter,
            sheets,
            look.choices.sheet,
            look.choices.header_row or 0,
            table.headers,
            tuple(
                (*row.cells[:width], *("",) * (width - len(row.cells)))
                for row in look.sample[:_SAMPLE]
            ),
            "\n".join(warned(one, self._desk.translate) for one in look.warnings),
        )

    def _on_columns_wanted(self) -> None:
        self._view.show_step(COLUMNS)
        self.columns.begin()

    def _on_check_wanted(self) -> None:
        self._view.show_step(CHECK)
        self.writing.begin()

    def _on_back(self) -> None:
        step = self._view.step
        if step == DONE and self._view.done.under_way:
            return
        if step == CHECK:
            self._on_columns_wanted()
        elif step == COLUMNS:
            self._run.stop()
            self._view.show_step(FILE)
            self._view.file.go.setFocus()
        else:
            self._on_left()

    def _on_left(self) -> None:
        self._run.stop()
        if self._view.step == DONE:
            self.brought_in.emit()
        self.left.emit()
