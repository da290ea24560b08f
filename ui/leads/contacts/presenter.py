"""What follows on the sheet of contact data: a person is found there, and data is removed."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from domain.errors import DomainError
from domain.model.contacts import CONTACT_STEPS, ContactEvent
from domain.services.keeping_contacts import Erased, FoundPerson, KeepingContacts, KeptBatch
from ui.desk import Desk
from ui.leads.contacts.looks import ContactsLook, KeptLine
from ui.leads.contacts.sheet import ContactsSheet
from ui.leads.contacts.words import use_of_contacts, what_is_removed, what_was_removed
from ui.widgets.dialogs import confirm


def keeping_of(desk: Desk) -> KeepingContacts | None:
    """Return the use cases around contact data, where a workspace can recognise people."""
    if desk.lead_keys is None:
        return None
    if desk.erase_in_backups is None:
        return KeepingContacts(desk.bench, desk.lead_keys)
    return KeepingContacts(desk.bench, desk.lead_keys, desk.erase_in_backups)


class Removing(QObject):
    """Removes contact data once a person has read what that means.

    Signals:
        removed: something was removed: a sentence on what.
        failed: why nothing was removed.
    """

    removed = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, keeping: KeepingContacts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._keeping = desk, keeping

    def person(self, window: QWidget, person: FoundPerson) -> None:
        """Ask, and remove the contact data of a person."""
        first = self.tr(
            "The contact data behind {leads} is removed, and later imports keep nothing of this "
            "person either."
        ).format(leads=person.codes)
        self._ask(window, first, lambda: self._keeping.erase_person(person))

    def batch(self, window: QWidget, kept: KeptBatch) -> None:
        """Ask, and remove the contact data that came with an import."""
        first = self.tr("The contact data of {n} leads of “{name}” is removed.")
        first = first.format(n=kept.leads, name=kept.batch.name)
        self._ask(window, first, lambda: self._keeping.erase_batch(kept.batch.id))

    def everything(self, window: QWidget) -> None:
        """Ask, and remove all contact data."""
        first = self.tr("All contact data of this workspace is removed.")
        self._ask(window, first, self._keeping.erase_all)

    def _ask(self, window: QWidget, first: str, erase: Callable[[], Erased]) -> None:
        title, verb = self.tr("Remove contact data"), self.tr("Remove it for good")
        if not confirm(window, title, what_is_removed(first), verb, danger=True):
            return
        self._desk.jobs.run(
            lambda job: erase(),
            owner=self,
            done=lambda erased: self.removed.emit(what_was_removed(erased)),
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            raise error
        self.failed.emit(error.said(self._desk.translate))


class ContactsPresenter(QObject):
    """Leads the sheet."""

    def __init__(self, sheet: ContactsSheet, desk: Desk, keeping: KeepingContacts) -> None:
        super().__init__(sheet)
        self._sheet, self._desk, self._keeping = sheet, desk, keeping
        self._found: FoundPerson | None = None
        self._kept: dict[UUID, KeptBatch] = {}
        self.removing = Removing(desk, keeping, self)
        self.removing.removed.connect(self._on_removed)
        self.removing.failed.connect(lambda said: sheet.notice.show_notice("error", said))
        sheet.batch_erased.connect(lambda id: self.removing.batch(sheet, self._kept[id]))
        sheet.all_erased.connect(lambda: self.removing.everything(sheet))
        sheet.person_sought.connect(self._on_sought)
        sheet.person_erased.connect(self._on_person_erased)
        for button in (sheet.erase_all, sheet.erase_found):
            button.setEnabled(not desk.read_only)
        self.show()

    def show(self) -> None:
        """Read what is kept now, beside the window, and show it."""
        self._desk.jobs.run(
            lambda job: (self._keeping.batches(), self._keeping.events()),
            owner=self,
            done=self._on_read,
            failed=self._on_not_read,
        )

    def _on_read(self, read: tuple[Sequence[KeptBatch], Sequence[ContactEvent]]) -> None:
        self._kept = {one.batch.id: one for one in read[0]}
        heads = (self.tr("When"), self.tr("What"), self.tr("Leads"))
        events = tuple(map(self._event, read[1]))
        self._sheet.show_kept(
            ContactsLook(tuple(map(self._line, self._kept.values())), heads, events)
        )
        for button in self._sheet.removals.values():
            button.setEnabled(not self._desk.read_only)

    def _on_not_read(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            raise error
        self._sheet.notice.show_notice("error", error.said(self._desk.translate))

    def _line(self, kept: KeptBatch) -> KeptLine:
        leads = self.tr("1 lead") if kept.leads == 1 else self.tr("{n} leads").format(n=kept.leads)
        since = self.tr("since {day}").format(day=f"{kept.batch.imported_at.astimezone():%d/%m/%Y}")
        parts = [leads, since, use_of_contacts(kept.batch, self._desk.translate)]
        if kept.long_ago:
            parts.append(self.tr("for more than a year: is it still needed?"))
        return KeptLine(
            kept.batch.id, kept.batch.name, " · ".join(parts), "warn" if kept.long_ago else "muted"
        )

    def _event(self, event: ContactEvent) -> tuple[str, ...]:
        what = self._desk.translate(CONTACT_STEPS[event.step])
        if event.batch:
            what = f"{what}: “{event.batch}”"
        return f"{event.at.astimezone():%d/%m/%Y %H:%M}", what, str(event.leads)

    def _on_sought(self, text: str) -> None:
        self._found = None
        try:
            self._found = self._keeping.find(text)
        except DomainError as error:
            self._sheet.show_found(error.said(self._desk.translate), may_erase=False)
            return
        said = self.tr("Found: {leads}. Contact data is kept.")
        if not self._found.contacts:
            said = self.tr("Found: {leads}. No contact data is kept of this person.")
        self._sheet.show_found(
            said.format(leads=self._found.codes), may_erase=bool(self._found.contacts)
        )

    def _on_person_erased(self) -> None:
        if self._found is not None:
            self.removing.person(self._sheet, self._found)

    def _on_removed(self, said: str) -> None:
        self._found = None
        self._sheet.sought.clear()
        self._sheet.show_found("", may_erase=False)
        self._sheet.notice.show_notice("success", said)
        self.show()
