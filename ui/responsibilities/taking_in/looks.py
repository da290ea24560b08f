"""What the preview of a matrix from a file shows."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A column of the file.

    Attributes:
        column: from 0; names it for the presenter.
        words: its letter, and what stands above it.
        becomes: the position that it is, or that it would be.
        side: of a position that would be added, to be chosen; None for one that is there.
    """

    column: int
    words: str
    becomes: str
    side: str | None


@dataclass(frozen=True, slots=True)
class TableLook:
    """Rows of words under headings; the last column takes the room to spare."""

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    stretched: int = 0


@dataclass(frozen=True, slots=True)
class PreviewLook:
    """A preview.

    Attributes:
        summary: what was recognised, and what would change.
        columns: the columns with letters; none where a workbook of ours comes back.
        activities: what becomes of each row.
        findings: what the checks find, before anything is written.
        aside: what is left aside, and why.
        verb: on the button that takes it in.
        idle: nothing would change.
    """

    summary: str
    columns: tuple[ColumnLook, ...] = ()
    activities: TableLook = field(default_factory=TableLook)
    findings: TableLook = field(default_factory=TableLook)
    aside: TableLook = field(default_factory=TableLook)
    verb: str = ""
    idle: bool = False
