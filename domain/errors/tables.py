"""Facts about tables that somebody else made: why one is not read, and what to do about it."""

from domain.errors.fact import DomainError
from domain.marking import mark


class TableRefused(DomainError):
    """A file is not read; nothing of it was taken, and it is as it was."""

    sentence = mark("This file cannot be read as a table. Nothing was taken from it.")


class NotATable(TableRefused):
    """A file is neither a workbook nor text: a picture, a PDF, a program."""

    sentence = mark(
        "This is no table: it is neither an Excel workbook (.xlsx) nor text (.csv, .tsv). "
        "Nothing was taken from it. Choose the file with the rows."
    )


class TableIsWebPage(TableRefused):
    """A file is a web page under the name of a table, as some programs export it."""

    sentence = mark(
        "This file is a web page, although its name says table. Nothing was taken from it. "
        "Open it in Excel or LibreOffice, save it as .xlsx and choose that file."
    )


class TableEmpty(TableRefused):
    """A file has no rows."""

    sentence = mark("There is not a single row in this file. Nothing was taken from it.")


class TableDamaged(TableRefused):
    """A workbook is cut off, damaged, or made to do harm."""

    sentence = mark(
        "This workbook is damaged or was cut off. Nothing was taken from it. "
        "Download it again, or open it in Excel and save it under a new name."
    )


class TableLocked(TableRefused):
    """A workbook is protected by a password."""

    sentence = mark(
        "This workbook is protected by a password. Nothing was taken from it. "
        "Save it as .xlsx without a password and choose that file."
    )


class TableOldFormat(TableRefused):
    """A workbook is in another format than .xlsx."""

    sentence = mark(
        "This workbook is not in the format .xlsx but in {format}. Nothing was taken from it. "
        "Open it in Excel or LibreOffice, save it as .xlsx and choose that file."
    )

    def __init__(self, *, format: str) -> None:
        super().__init__(format=format)


class TableTooLarge(TableRefused):
    """A file is larger, or unpacks to more, than is read at once."""

    sentence = mark(
        "This file is too large: at most {megabytes} MB are read at once. "
        "Nothing was taken from it. Split it into parts and import one after the other."
    )

    def __init__(self, *, megabytes: int) -> None:
        super().__init__(megabytes=megabytes)


class TableLineTooLong(TableRefused):
    """A line has no end; no table is like that."""

    sentence = mark(
        "Line {line} has more than {most} characters. This is no table, or another encoding. "
        "Nothing was taken from it."
    )

    def __init__(self, *, line: int, most: int) -> None:
        super().__init__(line=line, most=most)


class TableTooSlow(TableRefused):
    """Reading a workbook did not get on."""

    sentence = mark(
        "Reading this workbook took too long and was stopped. Nothing was taken from it. "
        "Open it in Excel, save the sheet as CSV (UTF-8) and choose that file."
    )


class TableReadingFailed(TableRefused):
    """The process that reads a workbook broke down; the program itself did not."""

    sentence = mark(
        "Reading this workbook failed, so it was stopped. Nothing was taken from it, and your work "
        "is safe. Open it in Excel, save the sheet as CSV (UTF-8) and choose that file."
    )


class SheetNotFound(TableRefused):
    """A workbook has no such sheet."""

    sentence = mark("There is no sheet “{name}” in this workbook any more. Choose another one.")

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
