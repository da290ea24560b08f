"""What follows on the step of the columns: a mapping is changed, opened, saved, and tried."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from domain.errors import ContactsNeedPassphrase, DomainError
from domain.model.importing.days import DateOrder
from domain.model.importing.keeping import Keeping
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.numbers import NumberStyle, scale_of_header
from domain.model.importing.suggesting import trait_name
from domain.model.incoming import ImportCheck
from domain.text import safe_file_name
from ui.desk import Desk
from ui.leads.importing.asking import questions_of
from ui.leads.importing.looks import ColumnsLook
from ui.leads.importing.running import ImportRun
from ui.leads.importing.state import ImportState
from ui.leads.importing.values import ANSWERS, values_of
from ui.leads.importing.view import COLUMNS, ImportView
from ui.leads.importing.wording import ImportWording
from ui.saving import folder_beside, not_saved_said, saved_said

MAPPING_SUFFIX: Final = ".cungve-mapping"
_AT_ONCE: Final = 20_000
"""Rows up to which it is told at once what each change of a column would do."""
_PAUSE: Final = 250
"""Milliseconds without a change after which that is reckoned."""


class ColumnsPresenter(QObject):
    """Leads the step of the columns."""

    def __init__(
        self,
        view: ImportView,
        desk: Desk,
        state: ImportState,
        run: ImportRun,
        words: ImportWording,
    ) -> None:
        super().__init__(view)
        self._view, self._step = view, view.columns
        self._desk, self._state, self._run, self._words = desk, state, run, words
        self._checking = QTimer(self, singleShot=True, interval=_PAUSE)
        self._checking.timeout.connect(self._check)
        self._step.column_turned.connect(self._on_column_turned)
        self._step.keeping_turned.connect(self._on_keeping_turned)
        self._step.proposal_taken.connect(self._on_proposal_taken)
        self._step.value_turned.connect(self._on_value_turned)
        self._step.answered.connect(self._on_answered)
        self._step.mapping_opened.connect(self._on_mapping_opened)
        self._step.mapping_saved.connect(self._on_mapping_saved)

    def begin(self) -> None:
        """Show the columns, and begin to tell what an import would do."""
        self._changed()
        self._step.start()

    def show(self) -> None:
        """Show the columns as they are."""
        table, mapping = self._state.table, self._state.mapping
        if table is None:
            return
        asked = self._run.reading.form_asked()
        self._step.show_columns(
            ColumnsLook(
                self._words.columns(table, mapping, asked),
                values_of(self._desk, table, mapping, asked),
                self._words.more_values(table, mapping, asked),
                questions_of(table, mapping),
                self._words.told(self._state.check, mapping),
                self.tr("Mapped as last time.") if self._state.remembered else "",
                self._words.blocked(table, mapping),
                self.tr("Check {rows}").format(rows=self._words.rows(table.rows)),
                self._words.proposed(self._state.proposed),
                self._words.personal(mapping),
            )
        )

    def open_mapping(self, path: Path) -> None:
        """Take the mapping from a file."""
        if self._state.table is None:
            return
        try:
            mapping = self._run.open_mapping(self._state.table, path)
        except (DomainError, OSError) as error:
            self._step.refuse(self._run.said(error))
            return
        self._state.take(mapping, remembered=False)
        self._changed()

    def save_mapping(self, path: Path) -> None:
        """Write the mapping into a file, to be passed on."""
        try:
            self._run.save_mapping(replace(self._state.mapping, name=path.stem), path)
        except OSError as error:
            self._step.refuse(not_saved_said(self._desk, path.name, error))
        else:
            self._step.notice.show_notice("success", saved_said(self._desk, path))

    def _on_column_turned(self, header: str, key: str) -> None:
        if key.startswith(ANSWERS):
            self._answer(header, key.removeprefix(ANSWERS))
            return
        field = LeadField(key)
        trait = trait_name(header) if field is LeadField.CHARACTERISTIC else ""
        use = self._state.mapping.use_of(header) or ColumnUse(header)
        use = replace(use.meaning(field, trait), scale=scale_of_header(header))
        self._turn(self._state.mapping.with_use(use))

    def _answer(self, header: str, question: str) -> None:
        """Let a column answer a question of Sales; what its values answer is proposed."""
        use = self._state.mapping.use_of(header) or ColumnUse(header)
        if use.field is not LeadField.CHARACTERISTIC:
            use = use.meaning(LeadField.CHARACTERISTIC, trait_name(header))
        self._turn(self._state.mapping.with_use(use.answering(question)))

    def _on_keeping_turned(self, header: str, key: str) -> None:
        use = self._state.mapping.use_of(header)
        if use is not None:
            turned = self._state.mapping.with_use(replace(use, keeping=Keeping(key)))
            self._keep(turned)

    def _on_proposal_taken(self) -> None:
        if self._state.proposed is not None:
            self._keep(self._state.mapping.keeping_as(self._state.proposed))

    def _keep(self, mapping: LeadMapping) -> None:
        """Keep contact data as a mapping says; that needs a passphrase, which is asked for."""
        locks = self._desk.locks
        if mapping.contacts and (locks is None or not locks.locked):
            self.show()  # until there is one, nothing is kept
            if locks is None:
                self._step.refuse(ContactsNeedPassphrase().said(self._desk.translate))
                return
            reason = self.tr(
                "Contact data of customers is kept only in a workspace that is locked with a "
                "passphrase."
            )
            locks.ask(reason, lambda: self._keep(mapping))
            return
        self._state.proposed = None
        self._turn(mapping)

    def _on_value_turned(self, key: tuple[str, str], code: str) -> None:
        where, value = key
        if where.startswith(ANSWERS):
            use = self._state.mapping.use_of(where.removeprefix(ANSWERS))
            if use is not None:
                self._turn(self._state.mapping.with_use(use.overruled(value, code)))
            return
        field = LeadField(where)
        values = self._state.mapping.values_of(field).overruled(value, code)
        self._turn(self._state.mapping.with_values(values))

    def _on_answered(self, key: str, answer: str) -> None:
        if key == "dates":
            self._turn(replace(self._state.mapping, date_order=DateOrder(answer)))
        else:
            self._turn(replace(self._state.mapping, number_style=NumberStyle(answer)))

    def _turn(self, mapping: LeadMapping) -> None:
        if self._state.table is not None:
            self._state.mapping = self._run.reading.settled(mapping, self._state.table)
            self._changed()

    def _changed(self) -> None:
        """Show a mapping that changed; what an import would do is not known any more."""
        table, self._state.check = self._state.table, None
        self._run.stop()
        self.show()
        if table is None or self._words.blocked(table, self._state.mapping):
            self._checking.stop()
        elif table.rows <= _AT_ONCE:
            self._checking.start()

    def _check(self) -> None:
        """Reckon what an import would do while the columns are looked at."""
        if self._state.table is None or self._view.step != COLUMNS:
            return
        self._run.check(
            self._state.table,
            self._state.mapping,
            self._run.usual_words(self._state.table, self._state.mapping),
            done=self._on_checked,
            failed=self._step.refuse,
        )

    def _on_checked(self, check: ImportCheck) -> None:
        self._state.check = check
        self.show()

    def _on_mapping_opened(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._view.window(),
            self.tr("Open a mapping of columns"),
            str(folder_beside(self._desk)),
            self.tr("Mappings of columns ({endings})").format(endings=f"*{MAPPING_SUFFIX} *.json"),
        )
        if chosen:
            self.open_mapping(Path(chosen))

    def _on_mapping_saved(self) -> None:
        if self._state.path is None:
            return
        name = safe_file_name(self._state.path.stem) + MAPPING_SUFFIX
        chosen, _ = QFileDialog.getSaveFileName(
            self._view.window(),
            self.tr("Save this mapping of columns"),
            str(folder_beside(self._desk) / name),
        )
        if chosen:
            self.save_mapping(Path(chosen))
