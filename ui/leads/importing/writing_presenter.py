"""What follows once the columns are clear: the file is checked, and imported as one change."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from domain.errors import BoughtList, DomainError
from domain.model.incoming import BatchWords, ImportCheck
from domain.model.lead_batches import Consent, LeadBatch
from domain.services.campaigning import Campaigning
from domain.services.importing_leads import checked_words
from domain.services.reading_lead_files import LeadTable, batch_words
from domain.text import safe_file_name
from ui.desk import Desk
from ui.leads.importing.looks import BatchTyped
from ui.leads.importing.running import ImportRun
from ui.leads.importing.state import ImportState
from ui.leads.importing.view import CHECK, DONE, ImportView
from ui.leads.importing.wording import ImportWording
from ui.saving import folder_beside, not_saved_said, saved_said


class WritingPresenter(QObject):
    """Leads the check of a file and its import."""

    def __init__(
        self,
        view: ImportView,
        desk: Desk,
        state: ImportState,
        run: ImportRun,
        words: ImportWording,
    ) -> None:
        super().__init__(view)
        self._view, self._desk, self._state = view, desk, state
        self._run, self._words = run, words
        self._asked_of: LeadTable | None = None
        view.check.form.changed.connect(self._on_batch_changed)
        view.check.beside.on_wanted.connect(self._on_import_wanted)
        view.done.cancelled.connect(self._on_cancelled)
        view.done.aside_wanted.connect(self._on_aside_wanted)

    def begin(self) -> None:
        """Ask who these people are, and check the whole file."""
        table = self._state.table
        if table is None:
            return
        if self._asked_of is not table:
            self._asked_of = table
            self._open_form(table)
        self._check(table)
        self._view.check.start()

    def show(self) -> None:
        """Say what would happen, or what happened, as far as it is known."""
        if self._state.check is not None:
            self._show_check(self._state.check)
        if self._state.done is not None and self._state.batch is not None:
            self._view.done.show_done(self._words.done(self._state.batch.name, self._state.done))

    def save_aside(self, path: Path) -> None:
        """Write the rows that were set aside, to be mended and imported again."""
        if self._state.table is None or self._state.done is None:
            return
        notice = self._view.done.notice
        try:
            self._run.save_aside(self._state.table, self._state.done, path)
        except OSError as error:
            notice.show_notice("error", not_saved_said(self._desk, path.name, error))
        else:
            notice.show_notice("success", saved_said(self._desk, path))

    def _open_form(self, table: LeadTable) -> None:
        usual = self._run.usual_words(table, self._state.mapping)
        campaigns = self._desk.use(Campaigning).campaigns()
        self._view.check.form.open_batch(
            BatchTyped(usual.name, usual.source, usual.purpose, usual.consent.value, ""),
            [
                (str(one.campaign.id), f"{one.campaign.code} · {one.campaign.name}")
                for one in campaigns
            ],
        )

    def _check(self, table: LeadTable) -> None:
        step = self._view.check
        words = self._batch_words(table)
        refusal = "" if words.consent.lawful else BoughtList().said(self._desk.translate)
        step.error.clear()
        step.form.refusal.show_error(refusal)
        step.beside.tell_kept(self._words.personal(self._state.mapping))
        step.wait(self.tr("Checking…"))
        self._run.check(
            table,
            self._state.mapping,
            words,
            done=self._show_check,
            failed=step.refuse,
            progressed=lambda at, _of: step.wait(
                self.tr("Checking… {n}%").format(n=100 * at // max(1, table.rows))
            ),
        )

    def _show_check(self, check: ImportCheck) -> None:
        table = self._state.table
        if table is None:
            return
        self._state.check = check
        look = self._words.check(table, self._state.mapping, check)
        lawful = self._batch_words(table).consent.lawful
        self._view.check.show_check(replace(look, may_go=look.may_go and lawful))

    def _on_batch_changed(self) -> None:
        if self._state.table is not None and self._view.step == CHECK:
            self._check(self._state.table)

    def _batch_words(self, table: LeadTable) -> BatchWords:
        typed = self._view.check.form.typed()
        return batch_words(
            table,
            self._state.mapping,
            name=typed.name,
            source=typed.source,
            purpose=typed.purpose,
            consent=Consent(typed.consent),
            campaign_id=UUID(typed.campaign) if typed.campaign else None,
        )

    def _on_import_wanted(self) -> None:
        table = self._state.table
        if table is None:
            return
        words = self._batch_words(table)
        try:
            checked_words(words)
        except DomainError as error:
            self._view.check.refuse(error.said(self._desk.translate))
            return
        self._view.show_step(DONE)
        self._progress(0, table.rows)
        self._run.bring_in(
            table,
            self._state.mapping,
            words,
            self._state.check,
            done=self._on_done,
            failed=self._on_not_done,
            progressed=lambda at, _of: self._progress(at, table.rows),
        )

    def _progress(self, at: int, of: int) -> None:
        words = self.tr("{at} of {rows}").format(at=at, rows=self._words.rows(of))
        self._view.done.show_progress(words, at, of)

    def _on_done(self, brought: tuple[LeadBatch, ImportCheck]) -> None:
        self._state.batch, self._state.done = brought
        self.show()

    def _on_not_done(self, sentence: str) -> None:
        self._view.done.end()
        self._view.show_step(CHECK)
        self._view.check.refuse(sentence)

    def _on_cancelled(self) -> None:
        self._view.done.stopping()
        self._run.stop_import()

    def _on_aside_wanted(self) -> None:
        if self._state.path is None:
            return
        name = safe_file_name(self.tr("{file} set aside").format(file=self._state.path.stem))
        chosen, _ = QFileDialog.getSaveFileName(
            self._view.window(),
            self.tr("Save the rows set aside"),
            str(folder_beside(self._desk) / f"{name}.csv"),
            self.tr("Tables ({endings})").format(endings="*.csv"),
        )
        if chosen:
            self.save_aside(Path(chosen))
