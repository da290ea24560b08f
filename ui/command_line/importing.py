"""Leads in from a file on the command line, as the window's import brings them in."""

from __future__ import annotations

import json
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from domain.errors import ContactsNeedPassphrase, DomainError
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.importing.settling import Gap, days_of, gaps, numbers_of
from domain.model.incoming import BatchWords, ImportCheck
from domain.model.table_words import told as fact_told
from domain.model.tables import TableLook
from domain.model.wording import Tongue
from domain.services.importing_leads import ImportingLeads
from domain.services.reading_lead_files import (
    LeadTable,
    ReadingLeadFiles,
    batch_words,
    usual_source,
    write_aside,
)
from domain.services.telling import SCHEMA
from ui.command_line.acts import opened_file, place, tell
from ui.command_line.run import Refusal

if TYPE_CHECKING:
    from ui.shell.makers import Makers

PURPOSE: Final = "advice on what they asked for"
"""What people left their contact for, where the command does not say it."""

_READ_AS: Final = (
    " The file was read with {between} between its cells, as {columns} columns; if that is wrong, "
    "name the right one in a first line such as sep=, or put quotes around cells that hold it."
)
_NOBODY: Final = (
    "No column of this file tells leads apart (phone, email or lead_code), so each row would be a "
    "new lead every time. Map one of them in --mapping, or hand in a mapping without any to say "
    "that this is meant."
)
_NOT_ASKED: Final = (
    "This workspace does not ask {what}, so no column can answer it. What it asks with a list of "
    "answers: {known}."
)
_OPEN: Final = {
    Gap.CLASH: "Several columns claim the same field ({what}). Name one of them in --mapping.",
    Gap.DATE_ORDER: (
        "Days of this file can be read both ways ({what}). Put "
        '"dates": "day_first" or "dates": "month_first" into --mapping.'
    ),
    Gap.NUMBER_STYLE: (
        "Points and commas of this file can be read both ways ({what}). Put "
        '"numbers": "comma" (1.234,56) or "numbers": "point" (1,234.56) into --mapping.'
    ),
}


def import_leads(makers: Makers, file: Path, source: Path, chosen: Namespace) -> None:
    """Bring a file of leads in as one change, and tell what became of its rows.

    Args:
        makers: what the composition root can make.
        file: the workspace.
        source: the file of leads.
        chosen: the options: ``mapping``, ``batch``, ``origin``, ``purpose``, ``consent``, and
            ``report``.

    Raises:
        Refusal: it cannot be read, or a person has to say more.
        ContactsNeedPassphrase: the mapping keeps contact data where anybody could read it.
        DomainError: as the window would say it; nothing was brought in.
    """
    with opened_file(makers, file, read_only=False) as workspace:
        bench = workspace.quiet_bench()
        reading = ReadingLeadFiles(bench, makers.table_reader(), makers.mapping_files())
        with readable(source):
            table = reading.table(source)
        mapping = _mapping(makers, reading, table, chosen.mapping)
        words = batch_words(
            table,
            mapping,
            name=chosen.batch or source.stem,
            source=chosen.origin or usual_source(table),
            purpose=chosen.purpose or PURPOSE,
            consent=chosen.consent,
        )
        if mapping.contacts and not workspace.file.locked:
            raise ContactsNeedPassphrase
        importing = ImportingLeads(bench, workspace.file.lead_keys(makers.lead_keys()))
        leads = reading.file(table, mapping)
        told = importing.check(leads, words)
        _, done = importing.bring_in(leads, words, checked=told)
    done.same_as = told.same_as
    aside = _write_aside(makers, table, done, chosen.report)
    report = told_import(table, mapping, words, done, aside)
    if chosen.report is not None:
        with place(chosen.report):
            chosen.report.write_text(json.dumps(report, ensure_ascii=False, indent=2), "utf-8")
    _say(report, done, table.look)


@contextmanager
def readable(source: Path) -> Iterator[None]:
    """Refuse a file that cannot be read.

    Raises:
        Refusal: the system does not give it.
    """
    try:
        yield
    except DomainError:
        raise
    except OSError as error:
        raise Refusal(f"{source} cannot be read: {error.strerror or error}.") from error


def told_look(look: TableLook) -> dict[str, Any]:
    """Return how a file is written as plain data."""
    return {
        "encoding": look.choices.encoding.value if look.choices.encoding else None,
        "delimiter": look.choices.delimiter,
        "sheet": look.choices.sheet,
        "header_row": look.choices.header_row,
        "facts": [
            {"fact": one.fact.value, "count": one.count, "places": list(one.places)}
            for one in look.warnings
        ],
    }


def told_import(
    table: LeadTable, mapping: LeadMapping, words: BatchWords, done: ImportCheck, aside: Path | None
) -> dict[str, Any]:
    """Return what became of a file as plain data, without a word of any row."""
    reasons = Counter(reason for row in done.aside for reason in row.reasons)
    return {
        "schema": SCHEMA,
        "batch": words.name,
        "origin": words.source,
        "purpose": words.purpose,
        "consent": words.consent.value,
        "rows": done.rows,
        "fresh": done.fresh,
        "known": done.known,
        "twice": done.twice,
        "faulty": {
            "rows": done.faulty,
            "reasons": [{"reason": one, "rows": count} for one, count in reasons.most_common()],
            "each": [{"row": one.row, "reasons": list(one.reasons)} for one in done.aside],
            "file": aside.name if aside else None,
        },
        "fingerprint": done.fingerprint,
        "same_as": done.same_as.name if done.same_as else None,
        "campaigns_unmatched": [
            {"name": name, "rows": rows} for name, rows in done.campaigns.items()
        ],
        **told_look(table.look),
        "dates": mapping.date_order.value if mapping.date_order else None,
        "numbers": mapping.number_style.value if mapping.number_style else None,
        "identified": words.identified,
        "stages": list(words.recorded),
        "columns": [
            {
                "column": use.header,
                "field": use.field.value,
                "name": use.trait or None,
                "question": use.question or None,
                "contact": use.keeping.value if use.kept else None,
            }
            for use in mapping.columns
        ],
        "form_answers": [
            {
                "question": column.question,
                "leads": done.answers.get(column.question, 0),
                "claims": done.claims.get(column.question, 0),
                "values": [{"value": v, "answer": code or None} for v, code in column.pairs],
            }
            for column in mapping.form_columns
        ],
        "contacts": {"kept": done.kept, "forgotten": done.forgotten},
        "values": [
            {"field": one.field.value, "value": value, "code": code or None}
            for one in mapping.values
            for value, code in one.pairs
        ],
    }


def _mapping(
    makers: Makers, reading: ReadingLeadFiles, table: LeadTable, file: Path | None
) -> LeadMapping:
    """Return the mapping of a file, or what its columns mean for certain.

    Raises:
        Refusal: a person has to say more; where the file is not there, what is suggested is
            written into it.
    """
    files = makers.mapping_files()
    if file is not None and not file.exists():
        with place(file):
            files.write(reading.suggested(table), file)
        raise Refusal(
            f"{file} was not there. It now holds what the columns seem to mean; look through it "
            f"and run this again."
        )
    if file is None:
        mapping = reading.suggested(table)
        if not mapping.recognises:
            raise Refusal(_NOBODY + _read_as(table.look))
    else:
        with readable(file):
            told = files.read(file)
        _refuse_strange_questions(told, reading)
        mapping = reading.fitted(told, table)
    for gap in gaps(mapping, table.columns):
        raise Refusal(_OPEN[gap].format(what=_what(gap, table, mapping)))
    return mapping


def _read_as(look: TableLook) -> str:
    """Return how the cells of a text file were told apart: a wrong guess hides who a lead is."""
    if not look.choices.delimiter:
        return ""
    return _READ_AS.format(between=repr(look.choices.delimiter), columns=len(look.columns))


def _refuse_strange_questions(mapping: LeadMapping, reading: ReadingLeadFiles) -> None:
    """Refuse a mapping that answers what this workspace does not ask.

    Raises:
        Refusal: it does.
    """
    known = [one.code for one in reading.form_asked()]
    for one in mapping.form_columns:
        if one.question not in known:
            raise Refusal(_NOT_ASKED.format(what=one.question, known=", ".join(known)))


def _what(gap: Gap, table: LeadTable, mapping: LeadMapping) -> str:
    """Return what is open: fields, or the first rows in which it is so."""
    if gap is Gap.CLASH:
        return ", ".join(field.value for field in mapping.clashes)
    if gap is Gap.DATE_ORDER:
        found = days_of(mapping, table.columns)
        rows = (*found.either, *found.day_first, *found.month_first)
    else:
        rows = numbers_of(mapping, table.columns).either
    return "row " + ", ".join(map(str, rows[:3]))


def _write_aside(
    makers: Makers, table: LeadTable, done: ImportCheck, report: Path | None
) -> Path | None:
    """Write rows that were set aside beside the report, to be mended and imported again."""
    if report is None or not done.aside:
        return None
    aside = report.with_name(f"{report.stem}-set-aside.csv")
    with place(aside):
        write_aside(
            makers.table_writer(), table, done.aside, aside, Tongue.ENGLISH, lambda text: text
        )
    return aside


def _say(report: dict[str, Any], done: ImportCheck, look: TableLook) -> None:
    tell(
        f"Imported {report['batch']}: {done.rows} rows, {done.fresh} new leads, "
        f"{done.known} known, {done.twice} twice in the file, {done.faulty} set aside."
    )
    for fact in look.warnings:
        tell(f"- {fact_told(fact, str)}")
    if done.same_as is not None:
        tell(f"These rows came in before, as {done.same_as.name}.")
    for one in report["form_answers"]:
        tell(f"- {one['leads']} form answers to {one['question']}, for {one['claims']} claims")
    if kept := [one for one in report["columns"] if one["contact"]]:
        names = ", ".join(f"{one['column']} ({one['contact']})" for one in kept)
        tell(f"Contact data is kept of {done.kept} rows: {names}.")
    if done.forgotten:
        tell(f"- {done.forgotten} rows of people whose contact data was removed: none is kept.")
    for one in report["faulty"]["reasons"]:
        tell(f"- {one['rows']} {'row' if one['rows'] == 1 else 'rows'}: {one['reason']}")
    if report["faulty"]["file"]:
        tell(f"Wrote the rows set aside: {report['faulty']['file']}")
    for one in report["campaigns_unmatched"]:
        tell(f"- no campaign is called {one['name']} ({one['rows']} rows)")
