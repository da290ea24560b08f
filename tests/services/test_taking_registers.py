"""The registers of our workbook come back: people, obligations and requests, in one preview."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.brief import Person
from domain.model.matrix_workbook import HIDDEN_SHEET
from domain.model.requests import RequestState
from domain.model.responsibility import Obligation
from domain.model.sides import Side
from domain.model.wording import Bilingual, Tongue
from domain.services.assigning import Assigning
from domain.services.gathering import Gathering, PersonWords
from domain.services.owing import Owing
from domain.services.requesting import Ask, Requesting
from domain.services.taking_edits import EditsPlan, TakingEdits, edits_in
from exports.register import FIRST_ROW
from exports.workbook import XlsxMatrixWriter
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench, FakeClock
from tests.services.test_reading_matrices import Here
from ui.language import translator_for
from ui.responsibilities.taking_in.edit_words import preview_of_edits

SOFFICE = shutil.which("soffice")
MONDAY = datetime(2026, 3, 2, 9).astimezone()
BOOKS: dict[Tongue, bytes] = {}
"""Each workbook is written once: the fakes make the same things under the same identities."""


class Room:
    """A workspace with people, the register and two requests, and its workbook."""

    def __init__(self, folder: Path, tongue: Tongue = Tongue.ENGLISH) -> None:
        self.fake = FakeBench(load_catalogue(), clock=FakeClock(MONDAY.astimezone(UTC)))
        self.bench = self.fake.bench()
        self.tongue = tongue
        Assigning(self.bench).draft_matrix(whole=True)
        gathering = Gathering(self.bench)
        gathering.add_person(PersonWords("Lan", Side.MARKETING, "MKL"))
        gathering.add_person(PersonWords("Minh", Side.SALES, "SAL", "Trưởng phòng"))
        self.requesting = Requesting(self.bench)
        for what in ("Ba phản đối", "Bảng giá", "Lịch mở bán"):
            self.requesting.ask(Ask("SAL", "MKL", Bilingual.same(what), activity="A25"))
        self.edits = TakingEdits(self.bench)
        self.path = folder / "book.xlsx"
        if tongue not in BOOKS:
            self._write()
            BOOKS[tongue] = self.path.read_bytes()
        self.path.write_bytes(BOOKS[tongue])

    def _write(self) -> None:
        translate = translator_for(self.tongue.value)
        content = Assigning(self.bench).content(
            lambda tongue: translator_for(tongue.value), date(2026, 3, 2)
        )
        XlsxMatrixWriter(lambda tongue: translate).write(content, self.tongue, self.path)

    def edit(self, how: Callable[[Workbook], None]) -> None:
        book = openpyxl.load_workbook(self.path)
        how(book)
        book.save(self.path)

    def plan(self) -> EditsPlan:
        found = edits_in(Here(), self.path)
        assert found is not None
        return self.edits.plan(*found)

    def becomes(self) -> dict[tuple[str, str], str]:
        """What the preview says of each edit, by where it is and what was edited."""
        rows = preview_of_edits(self.plan(), lambda text: text).activities.rows
        return {(where, what): becomes for _, what, where, *_, becomes in rows}

    def states(self) -> dict[str, RequestState]:
        return {one.request.code: one.life.state for one in self.requesting.standing()}

    def obligation(self, code: str) -> Obligation:
        with self.bench.reading() as view:
            (found,) = view.of(Obligation).all(code=code)
        return found

    def people(self) -> dict[str, Person]:
        with self.bench.reading() as view:
            return {one.name: one for one in view.of(Person).all()}


def row_of(sheet: Worksheet, code: str) -> int:
    return next(int(cell.row) for cell in sheet["A"] if cell.value == code)


def edited(book: Workbook) -> None:
    """What a facilitator does at home."""
    people, owed, asked = book["People"], book["Obligations"], book["Requests"]
    people.cell(FIRST_ROW, 1).value = "Nguyễn Thị Lan"
    people.cell(FIRST_ROW + 1, 3).value = "SCO"
    below = FIRST_ROW + 2
    for column, text in enumerate(("Hà <b>", "Sales", "SCO", None, "Tư vấn"), 1):
        people.cell(below, column).value = text
    owed.cell(row_of(owed, "O08"), 6).value = "6 working hours after the conversation"
    owed.cell(row_of(owed, "O05"), 9).value = "agreed"
    owed.delete_rows(row_of(owed, "O13"))
    last = owed.max_row + 1
    for column, text in enumerate(("", "SAL", "MKL", "CRM", "Prices of rivals", "2 wd"), 1):
        owed.cell(last, column).value = text
    asked.cell(row_of(asked, "Y01"), 7).value = datetime(2026, 3, 2)  # noqa: DTZ001
    asked.cell(row_of(asked, "Y02"), 9).value = "waived"
    asked.cell(row_of(asked, "Y02"), 10).value = "Giá chưa đổi"
    asked.cell(row_of(asked, "Y03"), 2).value = "Something else"


TAKEN = {
    ("People · Lan", "Name"),
    ("People · Minh", "Position"),
    ("People", "New row"),
    ("Obligations · O08", "By when"),
    ("Obligations · O05", "Agreed"),
    ("Obligations · O13", "Row taken away"),
    ("Obligations", "New row"),
    ("Requests · Y01", "Delivered on"),
    ("Requests · Y02", "State"),
    ("Requests · Y02", "Note"),
}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_nothing_is_an_edit_where_nothing_was_edited(tmp_path: Path, tongue: Tongue) -> None:
    room = Room(tmp_path, tongue)
    assert (room.plan().edits, room.plan().rows) == ((), ())


def test_that_the_preview_is_exactly_the_edits_and_says_what_stays(room: Room) -> None:
    room.edit(edited)
    becomes = room.becomes()
    assert set(becomes) == TAKEN | {("Requests · Y03", "What")}
    assert "in Cùng Vẽ alone" in becomes["Requests · Y03", "What"]
    assert {key for key, said in becomes.items() if "left out" not in said} == TAKEN
    assert room.plan().taken == len(TAKEN)


def test_that_they_are_taken_in_as_one_change_and_once(room: Room) -> None:
    room.edit(edited)
    intentions = len(room.fake.store.intentions)
    room.edits.take(room.plan())
    assert [one.key for one in room.fake.store.intentions[intentions:]] == ["take_edits"]
    people = room.people()
    assert people["Minh"].role == "SCO"
    assert (people["Hà <b>"].side, people["Hà <b>"].title) == (Side.SALES, "Tư vấn")
    assert room.obligation("O08").due.en == "6 working hours after the conversation"
    assert "6 giờ làm việc" in room.obligation("O08").due.vi
    assert room.obligation("O05").agreed
    assert room.obligation("O13").retired
    added = Owing(room.bench).obligations()[-1]
    assert (added.provider, added.requester, added.copied) == ("SAL", "MKL", ("CRM",))
    assert room.states() == {
        "Y01": RequestState.DELIVERED,
        "Y02": RequestState.WAIVED,
        "Y03": RequestState.ISSUED,
    }
    assert room.plan().taken == 0, "what was taken in is so already"


def test_that_what_was_changed_here_meanwhile_stays(room: Room) -> None:
    room.edit(edited)
    Owing(room.bench).set_due(room.obligation("O08").id, Tongue.ENGLISH, "1 working day")
    lan = room.people()["Lan"]
    Gathering(room.bench).edit_person(lan.id, PersonWords("Lan Anh", Side.MARKETING, "MKL"))
    becomes = room.becomes()
    assert becomes["Obligations · O08", "By when"] == "changed here too, stays “1 working day”"
    assert becomes["People · Lan Anh", "Name"] == "changed here too, stays “Lan Anh”"


def test_that_names_taken_off_the_sheet_are_nowhere_else_in_the_workbook(room: Room) -> None:
    book = openpyxl.load_workbook(room.path)
    told = [str(cell.value) for row in book[HIDDEN_SHEET].iter_rows() for cell in row if cell.value]
    assert not [text for text in told if "Lan" in text or "Minh" in text or "Trưởng" in text]
    rows = preview_of_edits(room.plan(), lambda text: text).activities.rows
    assert not rows
    room.edit(edited)
    rows = preview_of_edits(room.plan(), lambda text: text).activities.rows
    assert next(row[3:5] for row in rows if row[2] == "People · Lan") == ("Lan", "Nguyễn Thị Lan")


@pytest.mark.parametrize(
    ("sheet", "code", "column", "text", "why"),
    [
        ("Requests", "Y01", 9, "late", "none of the words"),
        ("Requests", "Y01", 9, "overdue", "by itself"),
        ("Requests", "Y01", 9, "accepted as done", "Y01"),
        ("Requests", "Y01", 10, "Nhớ nhé", "goes along with a step"),
        ("Requests", "Y01", 9, "waived", "why"),
        ("Requests", "Y01", 6, "5/3", "in Cùng Vẽ alone"),
        ("Obligations", "O05", 2, "XYZ", "position"),
        ("Obligations", "O05", 2, "SAL", "SAL"),
        ("Obligations", "O05", 6, "", "left out"),
        ("Obligations", "O05", 9, "maybe", "none of the words"),
        ("People", "Lan", 3, "XYZ", "position"),
        ("People", "Lan", 2, "Nobody", "none of the words"),
    ],
)
def test_that_what_cannot_be_is_left_out_and_says_why(
    room: Room, sheet: str, code: str, column: int, text: str, why: str
) -> None:
    def how(book: Workbook) -> None:
        book[sheet].cell(row_of(book[sheet], code), column).value = text or None

    room.edit(how)
    (said,) = room.becomes().values()
    assert said.startswith("left out: ")
    assert why in said
    assert room.plan().taken == 0


def test_that_rows_may_be_sorted_and_people_are_not_taken_off(room: Room) -> None:
    def how(book: Workbook) -> None:
        sheet = book["People"]
        sheet.move_range(f"A{FIRST_ROW}:F{FIRST_ROW}", rows=5)
        sheet.delete_rows(FIRST_ROW + 1)

    room.edit(how)
    assert room.becomes() == {
        ("People · Minh", "Row taken away"): (
            "left out: People are taken off in Cùng Vẽ, under Brief."
        )
    }


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_that_a_workbook_saved_by_libreoffice_tells_the_same(room: Room, tmp_path: Path) -> None:
    assert SOFFICE is not None
    room.edit(edited)
    expected = room.becomes()
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    to = ("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "saved"))
    subprocess.run(
        [SOFFICE, profile, "--headless", *to, str(room.path)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    room.path = tmp_path / "saved" / "book.xlsx"
    assert room.becomes() == expected
