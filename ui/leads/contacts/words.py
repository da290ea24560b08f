"""What contact data may be used for, and what removing it does, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from domain.model.lead_batches import Consent, LeadBatch
from domain.services.keeping_contacts import Erased
from domain.text import Translate, mark

CONSENTS: Final[dict[Consent, str]] = {
    Consent.FORM: mark("They filled in a form"),
    Consent.EVENT: mark("They signed up at an event"),
    Consent.REFERRAL: mark("Somebody referred them, and they agreed"),
    Consent.CUSTOMER: mark("They are our own customers"),
    Consent.BOUGHT: mark("The list was bought"),
}
"""On what ground people may be contacted."""


def use_of_contacts(batch: LeadBatch, say: Translate) -> str:
    """Say for what the contact data of a batch may be used, and on what ground."""
    said = say(mark("Only for: {purpose} · {ground}"))
    return said.format(purpose=batch.purpose, ground=say(CONSENTS[batch.consent]))


def what_is_removed(first: str) -> str:
    """Say before something is removed what goes and what stays.

    Args:
        first: the sentence that says whose contact data it is.
    """
    rest = QCoreApplication.translate(
        "ContactWords",
        "It goes for good, also from the backups on this laptop; nothing brings it back. What "
        "stays: the leads with their stages, Sales' reports, notes as they were written, and a "
        "digest by which a lead is recognised. Copies, workbooks and tables made before still "
        "hold it.",
    )
    return f"{first} {rest}"


def what_was_removed(erased: Erased) -> str:
    """Say what was removed, and which backups could not be reached."""
    said = (
        QCoreApplication.translate("ContactWords", "Removed the contact data of 1 lead.")
        if erased.leads == 1
        else QCoreApplication.translate("ContactWords", "Removed the contact data of {n} leads.")
    ).format(n=erased.leads)
    if erased.copies.reached:
        more = QCoreApplication.translate("ContactWords", "It was removed from {n} backups too.")
        said += " " + more.format(n=erased.copies.reached)
    if erased.copies.unreached:
        more = QCoreApplication.translate(
            "ContactWords",
            "{n} backups could not be changed and may hold it until they are replaced.",
        )
        said += " " + more.format(n=erased.copies.unreached)
    return said
