"""Matrices on the command line: one that somebody else made is read, and held to the checks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from domain.model.letter_sets import RASCI
from domain.model.letters import canonical
from domain.model.matrix_reading.found import ColumnAside, RowAside
from domain.model.matrix_reading.judging import JudgedMatrix, judge
from domain.model.raci import MatrixFinding
from domain.model.wording import Bilingual
from domain.services.reading_matrices import matrices_in
from domain.services.telling import SCHEMA
from ui.command_line.acts import refused_where_unreadable, tell, tell_json

if TYPE_CHECKING:
    from ui.shell.makers import Makers

_SIGNS: Mapping[str, str] = {"error": "✗", "warning": "!", "info": "·"}


def check(makers: Makers, file: Path, *, as_json: bool) -> None:
    """Read every matrix of a file and tell what the checks find, activity by activity.

    Args:
        makers: what the composition root can make.
        file: a workbook, a CSV file or Markdown; it is never changed.
        as_json: for programs.

    Raises:
        TableRefused: it cannot be read, or holds no matrix.
        Refusal: there is no such file.
    """
    catalogue = makers.catalogue()
    with refused_where_unreadable(file):
        matrices = matrices_in(makers.table_reader(), file, known=catalogue.positions)
    judged = [judge(one, catalogue.positions, catalogue.activities) for one in matrices]
    if as_json:
        sound = all(one.sound for one in judged)
        tell_json({"schema": SCHEMA, "sound": sound, "matrices": list(map(_told, judged))})
        return
    for one in judged:
        _say(one)


def _say(judged: JudgedMatrix) -> None:
    matrix = judged.matrix
    name = f"{matrix.name}: " if matrix.name else ""
    activities, positions = len(matrix.activities), len(matrix.positions)
    tell(f"{name}{activities} activities, {positions} positions, names in row {matrix.header_row}")
    for finding in judged.findings:
        tell(f"{_SIGNS[finding.level.value]} {finding.code} {finding.said(str)}")
    if not judged.findings:
        tell("✓ Nothing was found.")


def _told(judged: JudgedMatrix) -> dict[str, Any]:
    matrix = judged.matrix
    addresses = {one.column: one.address for one in matrix.positions}
    return {
        "sheet": matrix.name or None,
        "header_row": matrix.header_row,
        "positions": [
            {
                "column": one.address,
                "name": one.name,
                "code": judged.codes.get(one.column) or one.code or None,
                "group": one.group or None,
                "side": judged.sides[one.column].value,
            }
            for one in matrix.positions
        ],
        "activities": [
            {
                "row": one.row,
                "code": one.code or None,
                "name": _both(one.name),
                "phase": one.phase or None,
                "kind": one.kind or None,
                "shared": one.shared or None,
                "letters": {
                    addresses[column]: canonical(letters) for column, letters in one.letters.items()
                },
                "unread": {addresses[column]: text for column, text in one.unread.items()},
                "findings": [finding.code for finding in judged.of(one.row)],
            }
            for one in matrix.activities
        ],
        "rows_aside": [_row_aside(one) for one in matrix.rows_aside],
        "columns_aside": [_column_aside(one) for one in matrix.columns_aside],
        "findings": [_finding(one, judged) for one in judged.findings],
    }


def _both(text: Bilingual) -> dict[str, str]:
    return {"vi": text.vi, "en": text.en}


def _row_aside(one: RowAside) -> dict[str, Any]:
    return {"row": one.row, "text": one.text, "why": one.why.value}


def _column_aside(one: ColumnAside) -> dict[str, Any]:
    return {"column": one.address, "name": one.name or None, "why": one.why.value}


def _finding(finding: MatrixFinding, judged: JudgedMatrix) -> dict[str, Any]:
    about = judged.about(finding)
    return {
        "code": finding.code,
        "level": finding.level.value,
        "row": about.row if about else None,
        "activity": about.label if about else None,
        "column": finding.column or None,
        "arguments": {
            name: value for name, value in finding.arguments.items() if name not in RASCI.names
        },
    }
