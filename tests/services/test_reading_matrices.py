"""Matrices that other people made: found, read and held to the checks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from domain.errors.matrices import NoMatrixFound
from domain.model.letters import canonical
from domain.model.matrix_reading.cells import letters_in
from domain.model.matrix_reading.found import Aside, FoundMatrix
from domain.model.matrix_reading.judging import JudgedMatrix, judge
from domain.model.sides import Side
from domain.model.tables import RECOGNISED, Progress, TableChoices, TableLook, TableRow
from domain.services.reading_matrices import matrices_in
from exports.tables.text_tables import look_at_text, rows_of_text
from exports.tables.workbook_tables import look_at_workbook, rows_of_workbook
from persistence.catalogue import load_catalogue
from tests.domain.vectors import vector
from tests.services import foreign_matrices as made

PACKT = Path(__file__).parents[1] / "files" / "matrices" / "packt_RACI.xlsx"
CATALOGUE = load_catalogue()


class Here:
    """Reads tables without a process of their own; those have their own tests."""

    def look(
        self, path: Path, choices: TableChoices = RECOGNISED, report: Progress | None = None
    ) -> TableLook:
        look = look_at_workbook if path.suffix == ".xlsx" else look_at_text
        return look(path, choices, report)

    def rows(
        self, path: Path, choices: TableChoices = RECOGNISED, report: Progress | None = None
    ) -> Iterator[TableRow]:
        rows = rows_of_workbook if path.suffix == ".xlsx" else rows_of_text
        yield from rows(path, choices, report)


def found(path: Path) -> list[FoundMatrix]:
    return list(matrices_in(Here(), path, known=CATALOGUE.positions))


def judged(matrix: FoundMatrix) -> JudgedMatrix:
    return judge(matrix, CATALOGUE.positions, CATALOGUE.activities)


def told(matrix: FoundMatrix) -> set[tuple[str, str]]:
    """Each finding with the code or name of the row, or of the column, that it is about."""
    one = judged(matrix)
    names = {position.address: position.name for position in matrix.positions}
    said = set()
    for finding in one.findings:
        about = one.about(finding)
        said.add((finding.code, about.label if about else names[finding.column]))
    return said


def letters(matrix: FoundMatrix) -> list[list[str]]:
    return [
        [canonical(row.letters.get(one.column, frozenset())) for one in matrix.positions]
        for row in matrix.activities
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        *[(one, "R") for one in ("R", "R ", " r", "**R**", "(R)", "Ｒ", "Responsible")],
        *[(one, "A/R") for one in ("R/A", "A/R", "RA", "R, A", "R·A", "**R,A**", "R(A)", "A\nR")],
        *[(one, "C/I") for one in ("C /I", "CI", "c, i")],
        *[(one, "") for one in ("", "-", "–", "/", " / ", "n/a", "&nbsp;", "..")],
        *[(one, None) for one in ("X", "R1", "is", "Car", "✓", "tbd", "RR", "Ra vào", "1")],
    ],
)  # fmt: skip
def test_that_a_cell_is_read_as_people_write_it(text: str, read: str | None) -> None:
    here = letters_in(text)
    assert (None if here is None else canonical(here)) == read


def test_that_a_matrix_from_a_handbook_is_read_and_judged() -> None:
    (matrix,) = found(PACKT)
    assert [one.name for one in matrix.positions] == [
        *("TPM", "SDM", "PM-T", "Lead SDE", "SDE", "Business"),
    ]
    assert [one.code for one in matrix.activities] == list("12345678")
    assert letters(matrix)[4] == ["R", "A", "I", "C", "C", "I"]
    assert told(matrix) == {
        *(("NO_R", "2 Project Planning"), ("NO_R", "7 Status Report")),
        *(("MANY_C", "1 Requirements refinement"), ("MANY_C", "2 Project Planning")),
        *(("A_OVERLOAD", "TPM"), ("A_OVERLOAD", "Lead SDE")),
        *(("NO_EMPTY_SPACES", one.name) for one in matrix.positions),
    }


@pytest.mark.parametrize("make", [made.launch, made.strict])
def test_that_title_and_phases_are_left_aside(make: Callable[[Path], Path], tmp_path: Path) -> None:
    (matrix,) = found(make(tmp_path))
    assert letters(matrix) == [
        ["A", "R", "C", "", "I"],
        ["R", "", "C", "", "A"],
        ["A/R", "S", "I", "I", ""],
        ["I", "", "A", "R", ""],
    ]
    assert [one.phase for one in matrix.activities] == ["Prepare", "Prepare", "Launch", "Launch"]
    assert [(one.row, one.why) for one in matrix.rows_aside] == [
        *((1, Aside.TITLE), (4, Aside.PHASE), (7, Aside.PHASE)),
    ]
    assert not told(matrix)


def test_that_two_rows_of_heads_tell_positions_and_their_departments(tmp_path: Path) -> None:
    (matrix,) = found(made.departments(tmp_path))
    assert [(one.name, one.group) for one in matrix.positions] == [
        ("Trưởng phòng", "Phòng Marketing"),
        ("Nội dung", "Phòng Marketing"),
        ("Trưởng phòng", "Phòng Kinh doanh"),
        ("Tư vấn", "Phòng Kinh doanh"),
        ("Giám đốc", ""),
    ]
    assert list(judged(matrix).sides.values()) == [
        *(Side.MARKETING, Side.MARKETING, Side.SALES, Side.SALES, Side.OWNER),
    ]
    assert [one.name.vi for one in matrix.activities][2] == "Chốt khách và ký"


def test_that_a_legend_beside_the_table_is_no_position(tmp_path: Path) -> None:
    (matrix,) = found(made.legend(tmp_path))
    assert [one.name for one in matrix.positions] == ["Owner", "Marketing", "Sales"]
    assert {one.address for one in matrix.columns_aside} == {"F", "G"}
    assert told(matrix) == {("NO_A", "Report feedback"), ("NO_COMMUNICATION", "Close deals")}


def test_that_a_large_matrix_is_read_whole(tmp_path: Path) -> None:
    (matrix,) = found(made.large(tmp_path))
    assert (len(matrix.positions), len(matrix.activities)) == (19, 97)
    assert letters(matrix)[0][:5] == ["I", "A", "R", "C", ""]
    assert not told(matrix)


def test_that_the_matrix_among_the_tables_of_a_markdown_file_is_found(tmp_path: Path) -> None:
    (matrix,) = found(made.markdown(tmp_path))
    assert matrix.name == "Who does what"
    assert [one.name for one in matrix.positions] == ["Marketing lead", "Content", "Sales lead"]
    assert [one.name.en for one in matrix.activities] == ["Write <ads>", "Check facts", "Follow up"]
    assert letters(matrix) == [["A/R", "A/R", "C/I"], ["A/R", "", ""], ["C", "", "A"]]
    assert matrix.activities[0].kept(3) == "C"
    assert told(matrix) == {
        *(("MANY_A", "Write <ads>"), ("NO_R", "Follow up"), ("NO_COMMUNICATION", "Check facts")),
    }


def test_that_phases_in_merged_cells_and_remarks_below_are_understood(tmp_path: Path) -> None:
    (matrix,) = found(made.semicolons(tmp_path))
    assert [one.phase for one in matrix.activities] == ["Chuẩn bị"] * 2 + ["Triển khai"] * 3
    assert [one.code for one in matrix.activities] == ["B01", "B02", "C01", "C02", "C03"]
    assert [one.why for one in matrix.rows_aside] == [Aside.NO_LETTERS]
    assert told(matrix) == {
        *(("NO_A", "C03"), ("NO_R", "C03"), ("NO_COMMUNICATION", "C03")),
        ("NO_COMMUNICATION", "C02"),
    }


def test_that_sheets_without_a_matrix_and_hidden_ones_are_passed_over(tmp_path: Path) -> None:
    launch, pages = found(made.several(tmp_path))
    assert (launch.name, pages.name) == ("Launch", "Pages")
    assert [one.why for one in pages.rows_aside] == [Aside.HEADER_AGAIN]
    assert told(pages) == {
        *(("UNKNOWN_LETTERS", "1.2 Build"), ("NO_A", "1.2 Build"), ("UNKNOWN_LETTERS", "1.4 Ship")),
    }


def test_that_nothing_is_found_in_the_matrix_of_the_method(tmp_path: Path) -> None:
    (matrix,) = found(made.default_by_codes(tmp_path))
    assert (len(matrix.positions), len(matrix.activities)) == (8, 40)
    assert not judged(matrix).findings


def test_that_broken_rows_give_exactly_the_findings_expected(tmp_path: Path) -> None:
    (matrix,) = found(made.broken(tmp_path))
    expected = {(code, about) for _, code, about in vector("rule_raci_broken_rows")["expected"]}
    assert told(matrix) == expected


def test_that_consultants_may_not_score_their_own_calls_in_a_file_either(tmp_path: Path) -> None:
    text = made.default_by_codes(tmp_path).read_text("utf-8")
    lines = [
        line.replace(",R,I,S,", ",R,R,S,") if line.startswith("A28") else line
        for line in text.splitlines()
    ]
    (tmp_path / "own.csv").write_text("\n".join(lines), "utf-8")
    (matrix,) = found(tmp_path / "own.csv")
    assert told(matrix) == {("SELF_SCORING", "A28")}


def test_that_a_file_without_a_matrix_is_refused(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Name", "Phone"])  # type: ignore[union-attr]
    book.active.append(["Lan", "0901 234 567"])  # type: ignore[union-attr]
    book.save(tmp_path / "people.xlsx")
    with pytest.raises(NoMatrixFound):
        found(tmp_path / "people.xlsx")


def test_that_letters_of_another_known_set_are_recognised(tmp_path: Path) -> None:
    (matrix,) = found(made.daci(tmp_path))
    assert matrix.letter_set.key == "daci"
    assert [one.name for one in matrix.positions] == ["PM", "Design", "CS"]
    assert letters(matrix) == [
        ["R", "C", "I"],
        ["A/R", "", "I"],
        ["A", "R", "C"],
        ["A", "I", "R"],
    ]
    assert not any(one.unread for one in matrix.activities)
    [finding] = judged(matrix).of(2)
    assert (finding.code, finding.arguments["does"]) == ("NO_A", "D")


def test_that_a_stray_letter_of_another_set_changes_no_reading(tmp_path: Path) -> None:
    place = tmp_path / "stray.csv"
    place.write_text("Task,Owner,Sales\nA,A,R\nPlan,A,R\nSell,D,R\nClose,A,D\n", "utf-8")
    (matrix,) = found(place)
    assert matrix.letter_set.key == "rasci"
    assert [text for one in matrix.activities for text in one.unread.values()] == ["D", "D"]
