"""Reads both documents back with other libraries, and compares them with the workspace."""

from pathlib import Path

import pypdf
from python_calamine import CalamineWorkbook

from domain.model.direction import Message
from domain.model.persona import Claim
from domain.model.release import Version
from domain.services.assigning import Assigning
from domain.services.workbench import Workbench
from tests.journeys.workshop import CLAIMS, DOUBT, LEADS, MESSAGES, PEOPLE


def compare_brief(bench: Workbench, file: Path) -> None:
    """The brief says what the workspace holds: claims, messages, version, signatures, doubts."""
    reader = pypdf.PdfReader(file)
    assert str(reader.root_object["/Lang"]).startswith("vi")
    said = " ".join("\n".join(page.extract_text() for page in reader.pages).split())
    with bench.reading() as view:
        claims, messages = view.of(Claim).all(), view.of(Message).all()
        (version,) = view.of(Version).all()
    assert [claim.text for claim in claims] == [claim.text for claim in CLAIMS]
    assert [claim.text for claim in claims if claim.text not in said] == []
    assert [message.text for message in messages] == [text for text, _, _ in MESSAGES]
    words = set(said.split())
    assert [one.text for one in messages if not set(one.text.split()) <= words] == []
    assert version.number == "1.0"
    assert version.number in said
    assert [name for name in LEADS.values() if name not in said] == []
    assert DOUBT in said


def compare_workbook(bench: Workbench, file: Path) -> None:
    """The workbook says what the workspace holds: letters, what is owed, people, version."""
    book = CalamineWorkbook.from_path(file)
    assert book.get_sheet_by_name("Read me").to_python()[2][0] == "Version 1.0"
    rows = book.get_sheet_by_name("Matrix").to_python()
    head = next(place for place, row in enumerate(rows) if row[0] == "Code")
    codes = {column: str(code) for column, code in enumerate(rows[head - 1]) if code}
    read = {
        (str(row[0]), code): str(row[column])
        for row in rows[head + 1 :]
        for column, code in codes.items()
        if row[0] and row[1] and row[column]
    }
    matrix = Assigning(bench).matrix()
    assert read == {cell: letters for cell, letters in matrix.letters.items() if letters}
    assert read["A15", "SAL"] == "S"
    owed = book.get_sheet_by_name("Obligations").to_python()
    found = {row[0]: (row[5], row[8]) for row in owed[4:] if row[0]}
    agreed = {one.code: one for one in matrix.obligations if one.agreed}
    assert [code for code, (_, state) in found.items() if state == "agreed"] == list(agreed)
    assert all(found[code][0] == "Trong ngày làm việc" for code in agreed)
    people = book.get_sheet_by_name("People").to_python()
    assert [(row[0], row[1]) for row in people[4:] if row[0]] == list(PEOPLE)
