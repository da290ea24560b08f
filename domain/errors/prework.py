"""Facts about workbooks that are handed in before a session: why nothing was taken from one."""

from domain.errors.fact import DomainError
from domain.marking import mark


class PreworkRefused(DomainError):
    """A workbook is not read; nothing of it was taken or shown."""

    sentence = mark("This file cannot be read. Nothing was taken from it.")


class NotAWorkbook(PreworkRefused):
    """A file is no workbook: empty, cut off, damaged, or something else under its name."""

    sentence = mark(
        "This file is no Excel workbook (.xlsx), or it is damaged. Nothing was taken from it. "
        "Ask for it again."
    )


class WorkbookLocked(PreworkRefused):
    """A workbook is in the old format, or protected by a password."""

    sentence = mark(
        "This workbook is protected by a password, or in the old format .xls. "
        "Save it as .xlsx without a password and hand it in again."
    )


class WorkbookTooLarge(PreworkRefused):
    """A workbook is far larger than what was handed out."""

    sentence = mark(
        "This file is far larger than the workbook that was handed out. It was not read. "
        "Fill in the workbook itself and hand that in."
    )


class NotPrework(PreworkRefused):
    """A workbook is none of those that were handed out."""

    sentence = mark(
        "This is not a workbook that was handed out for writing beforehand. "
        "Nothing was taken from it."
    )


class PreworkNewer(PreworkRefused):
    """A workbook was made by a newer version of the program."""

    sentence = mark(
        "This workbook was made by a newer version of this program. Nothing was taken from it."
    )


class PreworkSheetMissing(PreworkRefused):
    """The sheet that people fill in is gone or renamed."""

    sentence = mark(
        "The sheet “{name}” is missing in this workbook, or was renamed. Nothing was taken from it."
    )

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)


class PreworkEmpty(PreworkRefused):
    """Nothing was filled in."""

    sentence = mark("Nothing is filled in in this workbook. There is nothing to seal.")


class PreworkFaulty(PreworkRefused):
    """A workbook was to be taken although something in it is wrong."""

    sentence = mark("Something in this workbook is not right yet. Nothing was taken from it.")


class SealedAlready(PreworkRefused):
    """A second workbook of a side was handed in, or one of a side that has sealed."""

    sentence = mark(
        "The notes of this side are sealed already. This workbook was not taken. "
        "Open the seal again first if the side wants to change something."
    )
