"""Ad reports on the command line: taken in as the window takes them in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from domain.model.ad_columns import AdRows
from domain.model.ad_mapping import AdMapping, suggested_ad_mapping
from domain.model.campaigns import Campaign
from domain.model.importing.days import DateOrder
from domain.services.ad_importing import AdImporting, shared_out
from domain.services.ad_reports import heads_in, report_in
from domain.services.measuring import Measuring
from domain.services.result_lines import Fate, PlannedResult
from domain.services.telling import SCHEMA
from domain.text import clean
from ui.command_line.acts import opened, place, tell
from ui.command_line.importing import readable
from ui.command_line.run import Refusal

if TYPE_CHECKING:
    from domain.services.workbench import Workbench
    from ui.shell.makers import Makers


_SAID: Final = {
    Fate.NEW.value: "new",
    Fate.REPLACES.value: "with other figures than are there",
    Fate.SAME.value: "the same as are there",
    Fate.REFUSED.value: "refused",
    "left_out": "left out",
}
"""What became of rows, in words."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How a report is to be taken in.

    Attributes:
        campaign: code of the campaign that all of it is of, or None.
        days: what comes first in its days where they do not tell.
        replace: other figures for the same days replace those that are there.
        mapping: file that says what its columns and names mean, or None.
    """

    campaign: str | None
    days: DateOrder | None
    replace: bool
    mapping: Path | None = None


def take_in(makers: Makers, file: Path, table: Path, asked: Asked, report: Path | None) -> None:
    """Take a report in as one change, and tell what became of its rows.

    Raises:
        Refusal: it cannot be read, or what is asked is not clear; nothing was taken.
        DomainError: it is no ad report; nothing was taken.
    """
    mapping = _mapping(makers, table, asked.mapping) if asked.mapping else None
    with readable(table):
        read = report_in(makers.table_reader(), table, mapping=mapping)
    days = asked.days or (mapping.date_order if mapping else None)
    with opened(makers, file, read_only=False) as bench:
        today = Measuring(bench).today()
        found = read.read(today, month_first=days is DateOrder.MONTH_FIRST)
        if found.unclear_days and days is None:
            raise Refusal(
                "Nothing tells whether the day or the month comes first. "
                "Say --days day_first or --days month_first."
            )
        codes = _codes(bench)
        named = (mapping.campaigns or {}) if mapping else {}
        meant = _meant(bench, found, asked.campaign, named, codes)
        lines = shared_out(found.lines, meant, read.name)
        taken = AdImporting(bench).take(lines, replacing=asked.replace)
    told = _told(read.name, found, taken, codes, meant, replaced=asked.replace)
    if report is not None:
        with place(report):
            report.write_text(json.dumps(told, ensure_ascii=False, indent=2), "utf-8")
    counts = ", ".join(f"{n} {_SAID[name]}" for name, n in told["rows"].items())
    results = "1 result" if told["written"] == 1 else f"{told['written']} results"
    tell(f"Wrote {results}: {counts}.")
    for name in (one["name"] for one in told["names"] if one["campaign"] is None):
        tell(f"- no campaign is called “{name}”: its rows were not taken")
    for one in told["refused"]:
        tell(f"- {one['campaign']}, {one['period']}: {one['reason']}")


def _mapping(makers: Makers, table: Path, file: Path) -> AdMapping:
    """Return what a file says that a report means.

    Raises:
        Refusal: it is not there; what the columns seem to mean is written into it.
    """
    files = makers.mapping_files()
    if file.exists():
        with readable(file):
            return files.read_results(file)
    with readable(table):
        suggested = suggested_ad_mapping(heads_in(makers.table_reader(), table))
    with place(file):
        files.write_results(suggested, file)
    raise Refusal(
        f"{file} was not there. It now holds what the columns seem to mean; look through it "
        f"and run this again."
    )


def _codes(bench: Workbench) -> dict[UUID, str]:
    with bench.reading() as view:
        return {one.id: one.code for one in view.of(Campaign).all()}


def _meant(
    bench: Workbench,
    found: AdRows,
    code: str | None,
    named: Mapping[str, str],
    codes: dict[UUID, str],
) -> dict[str, UUID]:
    """Return which campaign each name means: as was said, or as the names tell."""
    names = list(dict.fromkeys(line.campaign for line in found.lines))
    if code is not None:
        return dict.fromkeys(names, _with_code(code, codes))
    told = {clean(name): _with_code(known, codes) for name, known in named.items() if known}
    suggested = AdImporting(bench).suggest(names)
    return {name: id for name in names if (id := told.get(name) or suggested[name]) is not None}


def _with_code(code: str, codes: dict[UUID, str]) -> UUID:
    """Return the campaign with a code.

    Raises:
        Refusal: there is none.
    """
    for id, known in codes.items():
        if known.casefold() == code.casefold():
            return id
    raise Refusal(f"There is no campaign {code}.")


def _told(
    name: str,
    found: AdRows,
    taken: dict[UUID, tuple[PlannedResult, ...]],
    codes: dict[UUID, str],
    meant: dict[str, UUID],
    *,
    replaced: bool,
) -> dict[str, Any]:
    """Return what became of a report as plain data."""
    every = [(codes[id], one) for id, of_one in taken.items() for one in of_one]
    counts = {fate.value: sum(one.fate is fate for _, one in every) for fate in Fate}
    written = counts[Fate.NEW.value] + (counts[Fate.REPLACES.value] if replaced else 0)
    names = dict.fromkeys(line.campaign for line in found.lines)
    return {
        "schema": SCHEMA,
        "file": name,
        "written": written,
        "rows": {**counts, "left_out": len(found.left_out)},
        "names": [
            {"name": one, "campaign": codes[meant[one]] if one in meant else None} for one in names
        ],
        "refused": [
            {"campaign": code, "period": one.words.period, "reason": str(one.refusal)}
            for code, one in every
            if one.refusal is not None
        ],
        "left_out": [
            {"row": one.row, "because": one.because.value, "cell": one.cell}
            for one in found.left_out
        ],
    }
