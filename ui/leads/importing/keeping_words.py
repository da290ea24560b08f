"""Keeping contact data in words: what can be kept of a column, what is, and where it lies."""

from PySide6.QtCore import QLocale, QObject

from domain.model.importing.emails import read_emails
from domain.model.importing.keeping import SHORTENED, Keeping, kept_of
from domain.model.importing.lead_fields import IDENTITY, LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.phones import read_phones
from domain.model.incoming import ImportCheck
from domain.text import clean
from ui.desk import Desk
from ui.leads.importing.looks import Choices, Told


class KeepingWording(QObject):
    """Says it in the language of the window."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def choices(self, field: LeadField) -> Choices:
        """Return what can be kept of a column of contact data."""
        left_out = self.tr("left out")
        if field in IDENTITY:
            left_out = self.tr("recognises, not kept")
        return (
            (Keeping.DROP, left_out),
            (Keeping.SHORTEN, self._shortened(field)),
            (Keeping.KEEP, self.tr("kept as it is")),
        )

    def kept(self, use: ColumnUse, first: str) -> str:
        """Say what is kept of a column, by its first value where there is one."""
        said = kept_of(use.field, _as_read(use.field, first), use.keeping)
        if use.keeping is Keeping.KEEP or not said:
            return self.tr("kept")
        return self.tr("kept: {value}").format(value=said)

    def proposed(self, mapping: LeadMapping) -> str:
        """Say what a mapping that comes from elsewhere would keep."""
        said = self.tr(
            "This mapping keeps contact data: {columns}. Nothing of it is kept here until you say "
            "so."
        )
        return said.format(columns=self._columns(mapping))

    def personal(self, mapping: LeadMapping) -> str:
        """Say what is kept of the people of a file."""
        if mapping.contacts:
            said = self.tr(
                "Kept in this locked workspace: {columns}. It may be used only for what these "
                "people left it for. It shows with the lead alone, leaves in no document unless "
                "somebody chooses so, and can be removed for good."
            )
            return said.format(columns=self._columns(mapping))
        return self.tr(
            "No name, number or address is kept. A lead is recognised by a digest made with a "
            "secret key; what is behind it stays in your file."
        )

    def told(self, check: ImportCheck) -> list[Told]:
        """Say of how many rows contact data is kept, and of whom none is any more."""
        lines = []
        if check.kept:
            said = self.tr("contact data of {n} rows is kept")
            lines.append(Told(said.format(n=QLocale().toString(check.kept)), "warn"))
        if check.forgotten:
            said = self.tr("{n} rows of people whose contact data was removed: none is kept")
            lines.append(Told(said.format(n=QLocale().toString(check.forgotten))))
        return lines

    def _columns(self, mapping: LeadMapping) -> str:
        return ", ".join(
            use.header
            if use.keeping is Keeping.KEEP
            else f"{use.header} ({self._shortened(use.field)})"
            for use in mapping.contacts
        )

    def _shortened(self, field: LeadField) -> str:
        return self._desk.translate(SHORTENED[field])


def _as_read(field: LeadField, text: str) -> str:
    """Return a value as the import reads it."""
    if field is LeadField.PHONE:
        return next(iter(read_phones(text).numbers), "")
    if field is LeadField.EMAIL:
        return next(iter(read_emails(text)), "")
    return clean(text)
