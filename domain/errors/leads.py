"""Facts about leads that come in."""

from domain.errors.fact import DomainError
from domain.marking import mark


class ImportRunning(DomainError):
    """Another file of leads is on its way in."""

    sentence = mark(
        "Another file of leads is being imported. Wait until it is done, or cancel it, and then "
        "import this one."
    )


class BoughtList(DomainError):
    """A list of people was bought."""

    sentence = mark(
        "A bought list may not be used: the law forbids buying and selling personal data, and "
        "nobody on it asked to be called. Nothing was imported."
    )


class BatchNeedsName(DomainError):
    """Leads came without a name for their batch."""

    sentence = mark("Give these leads a name, so that people know later where they came from.")


class PurposeMissing(DomainError):
    """Nobody said what people left their contact for."""

    sentence = mark(
        "Say what these people left their contact for: they may be contacted for nothing else."
    )


class ContactsNeedPassphrase(DomainError):
    """Contact data is to be kept in a workspace that anybody can read."""

    sentence = mark(
        "Contact data is kept only in a workspace that is locked with a passphrase. Set one (menu "
        "File, or the command passphrase), or leave these columns out. Nothing was imported."
    )


class ContactsKept(DomainError):
    """The passphrase of a workspace is to be removed that holds contact data."""

    sentence = mark(
        "This workspace keeps contact data of customers, so it stays locked. Remove the contact "
        "data first (Campaigns & leads, Leads, “Contact data…”, or the command remove-contacts); "
        "then remove the passphrase."
    )


class ContactsNotKept(DomainError):
    """Contact data is asked for that nobody keeps."""

    sentence = mark(
        "No contact data is kept in this workspace. It is kept only where an import chose so."
    )


class PersonUnreadable(DomainError):
    """What was typed is neither a phone number nor an e-mail address."""

    sentence = mark("Type a phone number or an e-mail address: by these a person is found here.")


class PersonNotFound(DomainError):
    """No lead is known by a phone number or an e-mail address."""

    sentence = mark(
        "No lead of this workspace is known by this number or address. If the person came with "
        "another one, type that."
    )


class NoLeadsInFile(DomainError):
    """A file has no row that can be taken in."""

    sentence = mark(
        "There is no row in this file that can be imported. Nothing was changed. Check which "
        "column holds phone, e-mail or id, and whether the header is in the right row."
    )


class NobodyWaits(DomainError):
    """There is no lead that Sales has not reported on."""

    sentence = mark(
        "No lead waits for Sales' feedback, so there is no workbook to hand out. Import leads "
        "first."
    )


class NotFeedback(DomainError):
    """A file is none of the workbooks that were handed out for reporting leads."""

    sentence = mark(
        "This is no feedback workbook of this program. Nothing was taken in. Ask for the file that "
        "was handed out, filled in and saved as .xlsx."
    )


class FeedbackOfAnother(DomainError):
    """A feedback workbook belongs to another workspace."""

    sentence = mark(
        "This feedback workbook was made for another workspace. Nothing was taken in. Open the "
        "workspace that it was handed out from."
    )


class MappingUnreadable(DomainError):
    """A file is none of our mappings of columns, or cannot be trusted; it is left as it is.

    Args:
        why: marked sentence on what is wrong with it.
        place: where in it, ``columns[3].field``; empty for the whole.
    """

    sentence = mark("This cannot be used as a mapping of columns. {why} {place}")
    words = frozenset({"why"})

    def __init__(self, *, why: str, place: str = "") -> None:
        super().__init__(why=why, place=f"({place})" if place else "")


class MappingTooLittle(DomainError):
    """A mapping uses columns that a file does not have."""

    sentence = mark(
        "This mapping does not fit the file, which lacks these columns: {columns}. Nothing was "
        "imported. Choose another mapping, or map the columns of this file."
    )
