"""Taking leads out of the list: rows for the clipboard, and tables for other programs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from domain.errors import DomainError
from domain.model.contacts import CONTACT_FIELDS, ContactStep, contact_cells
from domain.model.importing.lead_fields import LEAD_FIELD_NAMES
from domain.model.lead_batches import Lead
from domain.services.listing_leads import ListingLeads
from ui.desk import Desk
from ui.jobs import Job, JobCancelled
from ui.leads.contacts.presenter import keeping_of
from ui.leads.contacts.question import contacts_chosen
from ui.leads.listing.columns import KEYS
from ui.leads.listing.table import LeadTable
from ui.leads.listing.view import LeadsView
from ui.leads.listing.wording import LeadWording
from ui.saving import folder_beside, not_saved_said, saved_said
from ui.widgets.dialogs import ask_place

MOST_COPIED: Final = 20_000
"""Rows that are copied at once; a clipboard is no place for more, a file is."""

_RISKY: Final = ("=", "+", "-", "@")
"""First letters by which a spreadsheet program takes a text for a formula."""


class TakingOut(QObject):
    """Copies and writes what the list shows, beside the window."""

    def __init__(self, desk: Desk, view: LeadsView, wording: LeadWording) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._wording = wording
        self._listing = desk.use(ListingLeads)
        self._job: Job | None = None

    def copy(self, table: LeadTable, columns: Sequence[tuple[str, int]]) -> None:
        """Put the rows that are chosen on the clipboard, as Excel takes them."""
        count = table.how_many_chosen()
        if count > MOST_COPIED:
            words = self.tr("{n} rows are chosen; at most {most} can be copied. Export them.")
            told = self._wording.count
            self._view.notice.show_notice(
                "warn", words.format(n=told(count), most=told(MOST_COPIED))
            )
            return
        numbers = table.chosen_numbers(MOST_COPIED)
        if not numbers:
            return
        keys = [key for key, _ in columns]
        head = self._head(keys)

        def read(job: Job) -> str:
            leads = self._listing.pages(numbers, job.check)
            rows = [[_cell(self._wording.cell(lead, key)) for key in keys] for lead in leads]
            return "\n".join("\t".join(row) for row in [head, *rows]) + "\n"

        self._run(read, lambda text: self._on_copied(text, len(numbers)))

    def export(
        self, numbers: Sequence[int], columns: Sequence[tuple[str, int]], *, any_kept: bool
    ) -> None:
        """Ask where, and write the leads that are shown as a table.

        Args:
            numbers: which leads.
            columns: which of what is known of them.
            any_kept: contact data is kept, so it is asked whether that goes along.
        """
        window, contacts = self._view.window(), False
        if any_kept:
            chosen = contacts_chosen(self._desk, window, self.tr("Export leads"))
            if chosen is None:
                return
            contacts = chosen
        name = (self.tr("Leads with contact data") if contacts else self.tr("Leads")) + ".csv"
        place = ask_place(
            self._view.window(), folder_beside(self._desk) / name, ".csv", self.tr("Table")
        )
        if place is not None:
            self.write(numbers, [key for key, _ in columns], place, contacts=contacts)

    def write(
        self, numbers: Sequence[int], keys: Sequence[str], place: Path, *, contacts: bool = False
    ) -> None:
        """Write leads as a table, whole or not at all.

        Args:
            numbers: which leads.
            keys: of the columns.
            place: the file.
            contacts: with the contact data that is kept, which is put on record.
        """
        if self._desk.writers is None:
            return
        writer, head = self._desk.writers.table(), self._head(keys)
        keeping = keeping_of(self._desk) if contacts else None
        if keeping is not None:
            head += [self._desk.translate(LEAD_FIELD_NAMES[one]) for one in CONTACT_FIELDS]

        def write(job: Job) -> Path:
            def checked() -> None:
                job.report(0, 0)

            kept = keeping.of(numbers) if keeping is not None else {}
            if keeping is not None:
                keeping.hand_out(ContactStep.IN_TABLE, len(kept))

            def row(lead: Lead) -> list[str]:
                more = contact_cells(kept.get(lead.number, ())) if contacts else ()
                return [*(self._wording.cell(lead, key) for key in keys), *more]

            leads = self._listing.pages(numbers, checked)
            rows = map(row, leads)
            writer.write(head, rows, place)
            return place

        self._view.notice.show_notice("info", self.tr("Writing…"), self.tr("Cancel"))
        self._run(
            write,
            lambda place: self._view.notice.show_notice("success", saved_said(self._desk, place)),
            place,
        )

    def stop(self) -> None:
        """Write no further; what stood there is untouched."""
        if self._job is not None:
            self._job.cancel()
        self._view.notice.clear()

    def _head(self, keys: Sequence[str]) -> list[str]:
        heads = dict(zip(KEYS, self._wording.heads(), strict=True))
        return [heads[key] for key in keys]

    def _run(self, work, done, place: Path | None = None) -> None:  # type: ignore[no-untyped-def]
        if self._job is not None:
            self._job.cancel()

        def failed(error: Exception) -> None:
            if isinstance(error, JobCancelled):
                return
            if isinstance(error, DomainError) and not isinstance(error, OSError):
                self._view.notice.show_notice("error", error.said(self._desk.translate))
                return
            if not isinstance(error, OSError) or place is None:
                raise error
            said = not_saved_said(self._desk, place.name, error)
            self._view.notice.show_notice("error", said)

        self._job = self._desk.jobs.run(work, owner=self, done=done, failed=failed)

    def _on_copied(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        words = self.tr("Copied 1 row.") if count == 1 else self.tr("Copied {n} rows.")
        self._view.notice.show_notice("info", words.format(n=self._wording.count(count)))


def _cell(words: str) -> str:
    """Return a cell for the clipboard: on one line, and never a formula."""
    words = " ".join(words.split())
    return f"'{words}" if words.startswith(_RISKY) else words
