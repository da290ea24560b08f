"""A plan for a matrix in the words of the preview."""

from __future__ import annotations

from collections.abc import Iterator

from domain.model.matrix_reading.aside_words import WHY_ASIDE
from domain.model.wording import Tongue
from domain.services.taking_matrix import MatrixPlan, TakenActivity, TakenPosition
from domain.text import Translate, mark
from ui.responsibilities.looks import SIGNS
from ui.responsibilities.taking_in.looks import ColumnLook, PreviewLook, TableLook


def preview_of(plan: MatrixPlan, tongue: Tongue, translate: Translate) -> PreviewLook:
    """Say a plan.

    Args:
        plan: what would become of a matrix.
        tongue: the language of the window.
        translate: says marked literals in it.
    """
    matrix = plan.matrix
    return PreviewLook(
        summary=_summary(plan, translate),
        columns=tuple(_column(one, tongue, translate) for one in plan.positions),
        activities=TableLook(
            heads=(
                translate(mark("Row")),
                translate(mark("In the file")),
                translate(mark("Becomes")),
                translate(mark("Letters")),
            ),
            rows=tuple(_row(one, tongue, translate) for one in plan.activities),
            stretched=1,
        ),
        findings=TableLook(
            heads=("", translate(mark("Row")), translate(mark("What the checks find"))),
            rows=tuple(
                (SIGNS[one.level], one.activity or "–", one.said(translate))
                for one in plan.judged.findings
            ),
            stretched=2,
        ),
        aside=TableLook(
            heads=(
                translate(mark("Where")),
                translate(mark("In the file")),
                translate(mark("Why")),
            ),
            rows=(
                *(
                    (
                        translate(mark("Row {n}")).format(n=one.row),
                        one.text,
                        translate(WHY_ASIDE[one.why]),
                    )
                    for one in matrix.rows_aside
                ),
                *(
                    (
                        translate(mark("Column {letter}")).format(letter=one.address),
                        one.name,
                        translate(WHY_ASIDE[one.why]),
                    )
                    for one in matrix.columns_aside
                ),
            ),
            stretched=1,
        ),
        verb=translate(mark("Take it in")),
        idle=plan.idle,
    )


def _summary(plan: MatrixPlan, translate: Translate) -> str:
    matrix = plan.matrix
    found = translate(
        mark("Recognised: {rows} activities, {columns} positions; their names stand in row {n}.")
    )
    told = [
        found.format(
            rows=len(matrix.activities), columns=len(matrix.positions), n=matrix.header_row
        )
    ]
    if plan.idle:
        told.append(translate(mark("All of it stands in the matrix already.")))
    else:
        changes = translate(
            mark(
                "New: {rows} activities, {columns} positions. Cells that change: {cells}. "
                "Nothing is written before you say so, and undo takes all of it back."
            )
        )
        told.append(
            changes.format(rows=plan.new_activities, columns=plan.new_positions, cells=plan.changed)
        )
    return " ".join(told)


def _column(one: TakenPosition, tongue: Tongue, translate: Translate) -> ColumnLook:
    found = one.found
    above = " · ".join(filter(None, (found.group, found.name)))
    known = f"{one.position.code} · {one.position.name.said(tongue)}"
    return ColumnLook(
        column=found.column,
        words=f"{found.address}  {above}",
        becomes=translate(mark("new: {position}")).format(position=known) if one.new else known,
        side=one.position.side.value if one.new else None,
    )


def _row(one: TakenActivity, tongue: Tongue, translate: Translate) -> tuple[str, ...]:
    found = one.found
    name = " ".join(filter(None, (found.code, found.name.said(tongue))))
    if one.new:
        becomes = translate(mark("new: {code}")).format(code=one.activity.code)
    else:
        becomes = f"{one.activity.code} · {one.activity.name.said(tongue)}"
    return str(found.row), name, becomes, "; ".join(_letters(one, translate))


def _letters(one: TakenActivity, translate: Translate) -> Iterator[str]:
    filled = sum(map(bool, one.letters.values()))
    if one.new:
        yield translate(mark("{n} letters")).format(n=filled)
    elif one.changed:
        yield translate(mark("{n} cells change")).format(n=one.changed)
    else:
        yield translate(mark("as it is"))
    for cell, kept in one.lessened:
        yield translate(mark("“{cell}” becomes {kept}")).format(cell=cell, kept=kept)
    for cell in one.found.unread.values():
        yield translate(mark("“{cell}” is no letter, left out")).format(cell=cell)
