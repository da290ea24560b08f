"""Letters on the clipboard, as spreadsheets put them there and take them."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QMimeData

from ui.responsibilities.matrix_model import MatrixModel

_OURS: Final = "application/x-cungve-letters"
"""The same table without the lines of phases, for pasting it where phases lie otherwise."""


class Table(NamedTuple):
    """A table that lies on the clipboard.

    Attributes:
        lines: its cells.
        ours: it was copied here, and has no lines of phases.
    """

    lines: list[list[str]]
    ours: bool


def copied(model: MatrixModel, rows: Sequence[int], columns: Sequence[int]) -> QMimeData:
    """Return cells as a table.

    Names of phases keep their lines in what spreadsheets get: our workbook has them too, and
    letters pasted there would slip by a row otherwise.
    """
    lines = [
        (row, "\t".join(model.written(model.index(row, column)) for column in columns))
        for row in rows
    ]
    data = QMimeData()
    data.setText("\n".join(line for _, line in lines))
    ours = "\n".join(line for row, line in lines if not model.is_phase(row))
    data.setData(_OURS, ours.encode())
    return data


def table_on(data: QMimeData) -> Table:
    """Return the table that lies on the clipboard; empty where there is none."""
    ours = data.hasFormat(_OURS)
    text = bytes(data.data(_OURS).data()).decode() if ours else data.text()
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    lines = [line.split("\t") for line in text.split("\n")] if text.strip() else []
    return Table(lines, ours)


def lines_at(model: MatrixModel, table: Table, top: int) -> Iterator[tuple[int, list[str]]]:
    """Lay a table over the matrix from a row on.

    Where a line of it lies on each name of a phase and holds no letter, the table was copied with
    those lines, as from our workbook. Otherwise it has none, and phases are passed over.

    Yields:
        The row of an activity, and the line that goes there.
    """
    rows = range(top, model.rowCount())
    alike = not table.ours and all(
        _is_blank(model, row, line)
        for row, line in zip(rows, table.lines, strict=False)
        if model.is_phase(row)
    )
    taken = rows if alike else [row for row in rows if not model.is_phase(row)]
    for row, line in zip(taken, table.lines, strict=False):
        if not model.is_phase(row):
            yield row, line


def _is_blank(model: MatrixModel, phase: int, line: list[str]) -> bool:
    """Whether a line holds nothing but perhaps the name of the phase it would lie on."""
    name = model.row(model.index(phase, 0)).name
    return not {text.strip().casefold() for text in line} - {"", name.casefold()}
