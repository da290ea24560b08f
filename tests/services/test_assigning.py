from datetime import date
from uuid import UUID

import pytest

from domain.errors import LettersUnknown, NotFound, PositionOwes, TextMissing, TextTooLong
from domain.model.brief import Person
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.services.assigning import Assigning
from domain.services.matrices import MatrixView
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench


@pytest.fixture
def fake() -> FakeBench:
    return FakeBench(load_catalogue())


@pytest.fixture
def assigning(fake: FakeBench) -> Assigning:
    assigning = Assigning(fake.bench())
    assigning.draft_matrix()
    return assigning


def _row(matrix: MatrixView, code: str) -> Activity:
    return next(one for one in matrix.activities if one.code == code)


def _column(matrix: MatrixView, code: str) -> Position:
    return next(one for one in matrix.positions if one.code == code)


def _place(matrix: MatrixView, activity: str, position: str) -> tuple[UUID, UUID]:
    return _row(matrix, activity).id, _column(matrix, position).id


def _codes(assigning: Assigning) -> list[str]:
    return [one.code for one in assigning.matrix().activities]


def test_that_the_default_matrix_holds_the_main_activities_and_has_no_findings(
    assigning: Assigning,
) -> None:
    matrix = assigning.matrix()
    main = [one.code for one in load_catalogue().activities if one.main]
    assert _codes(assigning) == main
    assert len(main) == 12
    assert matrix.findings == ()
    assert len(matrix.positions) == 8
    assert matrix.letters["A07", "MKL"] == "A"
    assert len(matrix.obligations) == 18
    assert len(matrix.crossing) == 11


def test_that_the_whole_matrix_has_forty_activities_and_no_findings(fake: FakeBench) -> None:
    assigning = Assigning(fake.bench())
    assigning.draft_matrix(whole=True)
    matrix = assigning.matrix()
    assert [one.code for one in matrix.activities] == [f"A{n:02d}" for n in range(1, 41)]
    assert matrix.findings == ()
    answers = {load.column: load.answers for load in matrix.loads}
    assert [answers[code] for code in ("MKL", "SAL", "OWN", "CRM", "FAC", "ADS")] == [
        12, 12, 9, 3, 3, 1
    ]  # fmt: skip
    assert len(assigning.matrix(main_only=True).activities) == 12


def test_that_filling_up_keeps_what_was_changed(assigning: Assigning) -> None:
    matrix = assigning.matrix()
    assigning.set_letters(*_place(matrix, "A07", "ADS"), "S")
    assigning.rename_activity(_row(matrix, "A07").id, "Draw")
    own = assigning.add_activity("P2", "Thử trên 5 khách")
    assigning.draft_matrix(whole=True)
    matrix = assigning.matrix()
    assert matrix.letters["A07", "ADS"] == "S"
    assert _row(matrix, "A07").name.en == "Draw"
    assert own.code == "A41"
    codes = _codes(assigning)
    assert codes.index("A06") < codes.index("A07") < codes.index("A08") < codes.index("A11")
    assert len(codes) == 41


def test_that_drafting_twice_changes_nothing(fake: FakeBench, assigning: Assigning) -> None:
    published = len(fake.published)
    assigning.draft_matrix()
    assert len(fake.published) == published


@pytest.mark.parametrize(
    ("typed", "held"), [("r", "R"), ("RA", "A/R"), ("**r, a**", "A/R"), (" s ", "S"), ("-", "")]
)
def test_that_letters_are_read_as_people_write_them(
    assigning: Assigning, typed: str, held: str
) -> None:
    place = _place(assigning.matrix(), "A15", "MKL")
    assigning.set_letters(*place, typed)
    assert assigning.matrix().letters.get(("A15", "MKL"), "") == held


def test_that_an_unknown_letter_is_refused_and_the_cell_stays(assigning: Assigning) -> None:
    with pytest.raises(LettersUnknown):
        assigning.set_letters(*_place(assigning.matrix(), "A15", "MKL"), "X")
    assert assigning.matrix().letters["A15", "MKL"] == "C"


def test_that_findings_follow_the_letters(assigning: Assigning) -> None:
    place = _place(assigning.matrix(), "A22", "SAL")
    assigning.set_letters(*place, "")
    finding = assigning.matrix().findings[0]
    assert (finding.code, finding.activity) == ("NO_A", "A22")
    assert not assigning.matrix().sound
    assigning.set_letters(*place, "A")
    assert assigning.matrix().findings == ()


def test_that_many_cells_change_in_one_step_or_not_at_all(
    fake: FakeBench, assigning: Assigning
) -> None:
    matrix = assigning.matrix()
    first, second = _place(matrix, "A15", "MKL"), _place(matrix, "A19", "MKL")
    before = len(fake.published)
    assigning.fill_letters({first: "I", second: "S"})
    assert len(fake.published) == before + 1
    assert fake.store.intentions[-1].args == (("activity", "A15, A19"),)
    with pytest.raises(LettersUnknown):
        assigning.fill_letters({first: "R", second: "?!x"})
    letters = assigning.matrix().letters
    assert (letters["A15", "MKL"], letters["A19", "MKL"]) == ("I", "S")


def test_that_renaming_and_moving_keep_the_letters(assigning: Assigning) -> None:
    before = dict(assigning.matrix().letters)
    row, column = _place(assigning.matrix(), "A11", "CPR")
    assigning.rename_activity(row, Bilingual("Định hướng PR", "PR direction"))
    assigning.rename_position(column, Bilingual("Nội dung", "Content"))
    assigning.move_activity(row, 1)
    assigning.move_position(column, -1)
    assigning.set_side(column, Side.SALES)
    matrix = assigning.matrix()
    assert dict(matrix.letters) == before
    assert _row(matrix, "A11").name.vi == "Định hướng PR"
    assert [one.code for one in matrix.positions][:3] == ["OWN", "CPR", "MKL"]
    codes = _codes(assigning)
    assert codes.index("A11") == codes.index("A15") + 1


def test_that_a_row_moved_past_its_phase_joins_the_next(assigning: Assigning) -> None:
    row = _row(assigning.matrix(), "A10")
    assigning.move_activity(row.id, 1)
    assert _row(assigning.matrix(), "A10").phase == "P3"
    assert _codes(assigning)[4:6] == ["A10", "A11"]
    assigning.move_activity(row.id, -1)
    assert _row(assigning.matrix(), "A10").phase == "P2"
    first = _row(assigning.matrix(), "A01")
    assigning.move_activity(first.id, -1)
    assert _codes(assigning)[0] == "A01"


def test_that_removing_takes_the_letters_along(fake: FakeBench, assigning: Assigning) -> None:
    matrix = assigning.matrix()
    assigning.remove_activity(_row(matrix, "A30").id)
    added = assigning.add_position("Chăm sóc khách hàng", Side.SALES)
    assigning.set_letters(_row(matrix, "A07").id, added.id, "R")
    assigning.remove_position(added.id)
    known = {one.id for one in assigning.matrix().activities}
    with fake.bench().reading() as view:
        assert {cell.activity_id for cell in view.of(Cell).all()} <= known
        assert not view.of(Cell).all(position_id=added.id)


def test_that_a_position_that_owes_stays(assigning: Assigning) -> None:
    with pytest.raises(PositionOwes, match="O07, O08"):
        assigning.remove_position(_column(assigning.matrix(), "SCO").id)


def test_that_people_keep_their_place_when_a_position_goes(
    fake: FakeBench, assigning: Assigning
) -> None:
    added = assigning.add_position("Telesale", Side.SALES)
    with fake.bench().doing("add_person") as work:
        work.of(Person).put(Person(fake.secrets.new_id(), 0, "An", Side.SALES, added.code))
        owed = work.of(Obligation).all()[0]
        work.of(Obligation).put(
            Obligation(
                **{name: getattr(owed, name) for name in Obligation.__slots__ if name != "copied"},
                copied=(added.code, "SAL"),
            )
        )
    assigning.remove_position(added.id)
    with fake.bench().reading() as view:
        assert view.of(Person).all()[0].role is None
        assert view.of(Obligation).all()[0].copied == ("SAL",)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Đội Telesale Hà Nội", "DTH"),
        ("Thiết kế", "TK"),
        ("Telesale", "TEL"),
        ("Marketing lead", "ML"),
        ("Content & PR", "CP"),
        ("Sales and Leads", "SAL2"),
        ("設計", "P"),
    ],
)
def test_that_a_new_position_has_a_code_that_people_can_say(
    assigning: Assigning, name: str, code: str
) -> None:
    assert assigning.add_position(name, Side.MARKETING).code == code


def test_that_a_name_must_say_something_and_fit(assigning: Assigning) -> None:
    row, column = _place(assigning.matrix(), "A11", "CPR")
    for empty in ("", " \u200b "):
        with pytest.raises(TextMissing):
            assigning.add_activity("P1", empty)
    with pytest.raises(TextTooLong):
        assigning.rename_activity(row, "x" * 301)
    with pytest.raises(TextTooLong):
        assigning.rename_position(column, "x" * 121)
    with pytest.raises(NotFound):
        assigning.remove_activity(column)


def test_that_the_kind_the_joint_matter_and_the_main_flag_are_kept(assigning: Assigning) -> None:
    row = _row(assigning.matrix(), "A15").id
    assigning.set_kind(row, "process")
    assigning.set_shared(row, "closing")
    assigning.set_main(row, main=False)
    changed = _row(assigning.matrix(), "A15")
    assert (changed.kind, changed.shared, changed.main) == ("process", "closing", False)
    assert len(assigning.matrix(main_only=True).activities) == 11


def test_that_the_workbook_says_what_stands_in_the_workspace(
    fake: FakeBench, assigning: Assigning
) -> None:
    assigning.set_letters(*_place(assigning.matrix(), "A22", "SAL"), "")
    with fake.bench().doing("add_person") as work:
        work.of(Person).put(Person(fake.secrets.new_id(), 0, "Đào", Side.SALES, "SAL", "Sếp"))
    content = assigning.content(
        lambda tongue: lambda text: f"{tongue.value}: {text}", date(2026, 3, 2)
    )
    assert content.version == ""
    assert [one[:4] for one in content.people] == [("Đào", Side.SALES, "SAL", "Sếp")]
    assert [one.code for one in content.findings] == ["NO_A"]
    assert content.findings[0].about == "A22"
    assert content.findings[0].sentence.vi.startswith("vi: A22: ")
    assert content.letters["A07", "MKL"] == "A"
    assert content.phases[0][1].vi == "Nhận đề bài chung"


def test_that_many_cells_are_read_as_other_people_write_them(assigning: Assigning) -> None:
    matrix = assigning.matrix()
    both, words = _place(matrix, "A15", "MKL"), _place(matrix, "A19", "MKL")
    assert assigning.fill_letters({both: " C /I", words: "Responsible"}) == (("C /I", "C"),)
    letters = assigning.matrix().letters
    assert (letters["A15", "MKL"], letters["A19", "MKL"]) == ("C", "R")
    with pytest.raises(LettersUnknown):
        assigning.set_letters(*both, "C/I")
