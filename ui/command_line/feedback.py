"""Feedback workbooks, out and in on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from domain.errors import DomainError
from domain.model.contacts import ContactStep
from domain.model.feedback_sheets import FeedbackPreview, FeedbackSheet, Standing
from domain.model.wording import Tongue
from domain.services.delivering import Delivering
from domain.services.handing_out_feedback import HandingOutFeedback
from domain.services.taking_feedback import TakingFeedback
from domain.services.telling import SCHEMA
from domain.text import safe_file_name
from ui.command_line.acts import opened, opened_file, place, tell
from ui.command_line.contacts import keeping
from ui.command_line.run import Refusal

if TYPE_CHECKING:
    from ui.shell.makers import Makers


def hand_out(
    makers: Makers,
    file: Path,
    folder: Path,
    tongue: Tongue | None,
    *,
    everybody: bool,
    contacts: bool = False,
) -> None:
    """Write a workbook for each salesperson who has leads.

    Args:
        makers: what the composition root can make.
        file: the workspace.
        folder: where they go; it is made where it is missing.
        tongue: their language, or None for that of the workspace.
        everybody: also leads that Sales has reported on.
        contacts: with names and numbers that are kept, which is put on record.

    Raises:
        NobodyWaits: there is no lead to report on.
        ContactsNotKept: contact data is asked for, and none of these leads has any.
    """
    with opened_file(makers, file, read_only=not contacts) as workspace:
        bench = workspace.quiet_bench()
        language = tongue or Delivering(bench).deliverables().tongue
        sheets = HandingOutFeedback(bench).sheets(waiting=not everybody, contacts=contacts)
        if contacts:
            having = sum(sheet.with_contacts for sheet in sheets)
            keeping(makers, workspace).hand_out(ContactStep.IN_WORKBOOKS, having)
        with place(folder):
            folder.mkdir(parents=True, exist_ok=True)
        for sheet in sheets:
            out = folder / name_of(sheet)
            with place(out):
                makers.feedback_writer().write(sheet, language, out)
            tell(f"Wrote {out}: {len(sheet.leads)} leads")


def name_of(sheet: FeedbackSheet) -> str:
    """Return the name of a workbook: whose, and of which day."""
    marked = "-with-contacts" if sheet.with_contacts else ""
    name = f"feedback-{sheet.seller or 'nobody'}-{sheet.made_on}{marked}"
    return safe_file_name(name) + ".xlsx"


def take_in(makers: Makers, file: Path, workbook: Path, report: Path | None) -> None:
    """Take a workbook in as one change, and tell what became of its rows.

    Raises:
        Refusal: it cannot be read.
        DomainError: it is none of ours, or belongs to another workspace; nothing was taken.
    """
    try:
        sheet = makers.feedback_reader().read(workbook, lambda: None)
    except DomainError:
        raise
    except OSError as error:
        raise Refusal(f"{workbook} cannot be read: {error.strerror or error}.") from error
    with opened(makers, file, read_only=False) as bench:
        taking = TakingFeedback(bench)
        preview = taking.preview(sheet)
        kept = taking.take(preview)
    told = told_preview(preview, kept)
    if report is not None:
        with place(report):
            report.write_text(json.dumps(told, ensure_ascii=False, indent=2), "utf-8")
    counts = ", ".join(f"{n} {name}" for name, n in told["rows"].items())
    tell(f"Kept {kept} {'report' if kept == 1 else 'reports'}: {counts}.")
    for row in told["rejected"]:
        where = f", {row['column']['en']}" if row["column"] else ""
        why = " ".join(row["reasons"])
        tell(f"- row {row['row']} ({row['lead'] or 'no code'}{where}): {why}")


def told_preview(preview: FeedbackPreview, kept: int) -> dict[str, Any]:
    """Return what became of a workbook as plain data."""
    return {
        "schema": SCHEMA,
        "workbook": str(preview.sheet.workbook),
        "seller": preview.sheet.seller,
        "kept": kept,
        "rows": {
            **{standing.value: preview.count(standing) for standing in Standing},
            "empty": preview.untouched,
        },
        "columns_left_alone": list(preview.sheet.foreign),
        "rejected": [
            {
                "row": row.row,
                "lead": row.lead,
                "column": {"vi": row.column.vi, "en": row.column.en} if row.column else None,
                "reasons": list(row.reasons),
            }
            for row in preview.rows
            if row.standing is Standing.REJECTED
        ],
    }
