"""What the pages of an import show, in words: made by the presenter, shown by the views."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import NamedTuple

Choices = tuple[tuple[Hashable, str], ...]
"""Options of a list, each a key and its words."""


@dataclass(frozen=True, slots=True)
class FileLook:
    """How a file was read.

    Attributes:
        encodings: of a text file; empty for a workbook.
        encoding: the one that was taken.
        delimiters: of a text file; empty for a workbook.
        delimiter: the one that was taken.
        sheets: of a workbook with several; else empty.
        sheet: the one that was taken.
        header_row: number of the row with the names of the columns; 0 for none.
        heads: names of the columns.
        rows: the first rows.
        warnings: what a person should know of it; may be empty.
    """

    encodings: Choices
    encoding: Hashable
    delimiters: Choices
    delimiter: Hashable
    sheets: Choices
    sheet: Hashable
    header_row: int
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    warnings: str = ""


class ColumnLine(NamedTuple):
    """A column of the file.

    Attributes:
        header: its name.
        choices: what it can go to.
        key: what it goes to.
        first: the first value in it.
        remark: what is to be said of it.
        role: colour of the remark.
        keepings: of contact data, what may be kept of it; else empty.
        keeping: what is kept.
    """

    header: str
    choices: Choices
    key: Hashable
    first: str
    remark: str
    role: str
    keepings: Choices = ()
    keeping: Hashable = ""


class ValueLine(NamedTuple):
    """A value of a column that becomes a code.

    Attributes:
        key: field, and the value as the file writes it.
        where: the field and how often the value stands in it, in words.
        choices: codes in words.
        code: what it becomes.
    """

    key: tuple[str, str]
    where: str
    choices: Choices
    code: str


class Question(NamedTuple):
    """Something that only a person knows.

    Attributes:
        key: ``dates`` or ``numbers``.
        words: the question, with an example from the file.
        options: the answers.
        answer: key of the one that was given, or None.
    """

    key: str
    words: str
    options: tuple[tuple[str, str], ...]
    answer: str | None


class Told(NamedTuple):
    """A line of what an import would do.

    Attributes:
        words: the line.
        role: its colour.
        strong: it is set in bold.
    """

    words: str
    role: str = "muted"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class ColumnsLook:
    """What the columns of a file mean.

    Attributes:
        columns: in the order of the file.
        values: of the columns whose values become codes.
        more_values: how many rarer values are not listed, in words; may be empty.
        questions: what has to be said.
        told: what an import would do, as far as that is known.
        source: where the mapping comes from, in words.
        blocked: why nothing can be checked yet; empty where it can.
        check: words of the button that goes on.
        proposed: what the mapping would keep of contact data, in words; empty where that is done.
        personal: what is kept of the people, in words.
    """

    columns: tuple[ColumnLine, ...]
    values: tuple[ValueLine, ...]
    more_values: str
    questions: tuple[Question, ...]
    told: tuple[Told, ...]
    source: str
    blocked: str
    check: str
    proposed: str = ""
    personal: str = ""


@dataclass(frozen=True, slots=True)
class CheckLook:
    """What an import would do.

    Attributes:
        told: in lines.
        heads: of the table of rows set aside.
        aside: the first of these rows: number, why, cells.
        aside_said: how many there are, in words; empty where there are none.
        campaigns: campaigns that the workspace does not know, in words; may be empty.
        go: words of the button that imports.
        may_go: there is a lead to bring in.
        personal: what is kept of the people, in words.
    """

    told: tuple[Told, ...]
    heads: tuple[str, ...]
    aside: tuple[tuple[str, ...], ...]
    aside_said: str
    campaigns: str
    go: str
    may_go: bool
    personal: str = ""


class BatchTyped(NamedTuple):
    """What a person says of a batch.

    Attributes:
        name: what it is called.
        source: system that the file comes from.
        purpose: what people left their contact for.
        consent: code of the ground on which they may be contacted.
        campaign: identity of the campaign of rows that name none; empty for none.
    """

    name: str
    source: str
    purpose: str
    consent: str
    campaign: str


@dataclass(frozen=True, slots=True)
class DoneLook:
    """What an import did.

    Attributes:
        title: in a few words.
        told: in lines.
        aside: rows were set aside, so they can be saved.
    """

    title: str
    told: tuple[Told, ...]
    aside: bool
