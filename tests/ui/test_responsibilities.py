"""The page of responsibilities, worked by keyboard."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from domain.model.sides import Side
from domain.model.sow import SowPart
from domain.model.wording import Tongue
from domain.services.assigning import Assigning
from domain.services.lettering import Lettering
from domain.services.matrices import MatrixView
from domain.services.owing import Owing
from domain.services.scoping import Scoping
from tests.desks import TestDesk, make_desk
from tests.robots.typing import find, press, push, settle, type_text
from ui.responsibilities.findings_panel import FindingRow
from ui.responsibilities.looks import grid_look
from ui.responsibilities.matrix_grid import MatrixGrid
from ui.responsibilities.matrix_model import MatrixModel
from ui.responsibilities.matrix_painting import wrapped_height
from ui.responsibilities.matrix_tab import BuiltMatrixTab
from ui.responsibilities.page import ResponsibilitiesPage, build
from ui.responsibilities.register import Register
from ui.responsibilities.register_pane import RegisterPane
from ui.theme import fonts
from ui.widgets.clipping import clipped_texts
from ui.widgets.dialogs import TextQuestion
from ui.widgets.growing_text_edit import ManyLines

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def desk() -> TestDesk:
    desk = make_desk()
    Assigning(desk.bench).draft_matrix()
    return desk


def _page(
    qtbot: QtBot, desk: TestDesk, size: tuple[int, int] = (1170, 694)
) -> ResponsibilitiesPage:
    page = build(desk.desk)
    assert isinstance(page, ResponsibilitiesPage)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    for _ in range(4):
        settle()
    return page


def _tab(page: ResponsibilitiesPage) -> BuiltMatrixTab:
    pane = page.made("matrix")
    assert isinstance(pane, BuiltMatrixTab)
    return pane


def _register(page: ResponsibilitiesPage) -> Register:
    pane = page.made("obligations")
    assert isinstance(pane, RegisterPane)
    return pane.register


def _matrix(desk: TestDesk) -> MatrixView:
    return Assigning(desk.bench).matrix()


def _letter(desk: TestDesk, activity: str, position: str) -> str:
    return _matrix(desk).letters.get((activity, position), "")


def _ids(desk: TestDesk, activity: str, position: str) -> tuple[UUID, UUID]:
    matrix = _matrix(desk)
    return (
        next(one.id for one in matrix.activities if one.code == activity),
        next(one.id for one in matrix.positions if one.code == position),
    )


def _go(page: ResponsibilitiesPage, desk: TestDesk, activity: str, position: str) -> MatrixGrid:
    grid = _tab(page).pane.grid
    grid.setFocus()
    assert grid.go_to(*_ids(desk, activity, position))
    return grid


def _answer(page: ResponsibilitiesPage, words: str) -> None:
    settle()
    question = page.findChild(TextQuestion)
    assert question is not None
    question.answer.editor.selectAll()
    type_text(question.answer.editor, words)
    question.accept()
    settle()


def _findings(page: ResponsibilitiesPage) -> list[FindingRow]:
    return [row for row in page.findChildren(FindingRow) if row.isVisibleTo(page)]


def _found(page: ResponsibilitiesPage) -> list[str]:
    return [row.look.sentence for row in _findings(page)]


def _choose(menu: QMenu, *path: str) -> None:
    """Choose an entry of a menu by the words on the way to it."""
    entries = {action.text(): action for action in menu.actions()}
    action = entries[path[0]]
    if len(path) > 1:
        below = action.menu()
        assert isinstance(below, QMenu)
        _choose(below, *path[1:])
    else:
        assert isinstance(action, QAction)
        action.trigger()


def test_that_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, desk: TestDesk) -> None:
    model = MatrixModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    look = grid_look(_matrix(desk), Tongue.ENGLISH, lambda text: text)
    model.show(look)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() == 12 + 6
    assert model.columnCount() == 10
    model.show(look)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_that_an_empty_page_offers_the_main_activities(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    push(page, "Take the 12 main activities")
    assert len(_matrix(desk).activities) == 12
    settle()
    assert _tab(page).pane.grid.isVisibleTo(page)
    assert _tab(page).pane.grid.currentIndex().isValid()


def test_that_an_empty_page_offers_the_whole_method(qtbot: QtBot) -> None:
    desk = make_desk()
    push(_page(qtbot, desk), "Take all 40 activities")
    assert len(_matrix(desk).activities) == 40


def test_that_letters_are_typed_and_cleared_by_keyboard(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A15", "SAL")
    for key, letter in (
        (Qt.Key.Key_R, "R"),
        (Qt.Key.Key_S, "S"),
        (Qt.Key.Key_C, "C"),
        (Qt.Key.Key_I, "I"),
        (Qt.Key.Key_A, "A"),
    ):
        press(grid, key)
        assert _letter(desk, "A15", "SAL") == letter
    press(grid, Qt.Key.Key_Delete)
    assert _letter(desk, "A15", "SAL") == ""


def test_that_a_and_then_r_mean_both(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A15", "SAL")
    press(grid, Qt.Key.Key_A)
    press(grid, Qt.Key.Key_Slash)
    press(grid, Qt.Key.Key_R)
    assert _letter(desk, "A15", "SAL") == "A/R"
    press(grid, Qt.Key.Key_R)
    assert _letter(desk, "A15", "SAL") == "R", "a letter after both stands alone"
    grid = _go(page, desk, "A07", "MKL")
    press(grid, Qt.Key.Key_R)
    assert _letter(desk, "A07", "MKL") == "R", "the A was not typed just now"


def test_that_arrows_pass_over_the_names_of_phases(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A06", "MKL")
    press(grid, Qt.Key.Key_Down)
    assert grid.place() == _ids(desk, "A07", "MKL")
    press(grid, Qt.Key.Key_Up)
    assert grid.place() == _ids(desk, "A06", "MKL")
    press(grid, Qt.Key.Key_Right)
    assert grid.place() == _ids(desk, "A06", "CPR")
    press(grid, Qt.Key.Key_Return)
    assert grid.place() == _ids(desk, "A07", "CPR")
    press(grid, Qt.Key.Key_Home, CONTROL)
    press(grid, Qt.Key.Key_Up)
    assert grid.place()[0] == _ids(desk, "A01", "MKL")[0]


def test_that_the_keyboard_stays_where_it_is_when_the_data_changes(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A22", "SAL")
    press(grid, Qt.Key.Key_I)
    assert grid.place() == _ids(desk, "A22", "SAL")
    Assigning(desk.bench).add_activity("P1", "Mới")
    settle()
    assert grid.place() == _ids(desk, "A22", "SAL")


def test_that_findings_are_told_at_once_and_lead_to_their_activity(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    assert "every activity has exactly one A" in _found(page)
    press(_go(page, desk, "A22", "MKL"), Qt.Key.Key_A)
    settle()
    assert "every activity has exactly one A" not in _found(page)
    row = next(one for one in _findings(page) if one.look.about.startswith("Make first"))
    _go(page, desk, "A01", "MKL")
    row.setFocus()
    press(row, Qt.Key.Key_Space)
    assert _tab(page).pane.grid.place()[0] == _ids(desk, "A22", "MKL")[0]
    index = _tab(page).pane.grid.model().index(_tab(page).pane.grid.currentIndex().row(), 0)
    assert "more than one A" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_that_rows_are_copied_and_pasted_as_from_a_spreadsheet(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A06", "MKL")
    QGuiApplication.clipboard().setText("i\tr, a\r\n**s**\t\r\n")
    press(grid, Qt.Key.Key_V, CONTROL)
    assert [_letter(desk, "A06", one) for one in ("MKL", "CPR")] == ["I", "A/R"]
    assert [_letter(desk, "A07", one) for one in ("MKL", "CPR")] == ["S", ""]
    press(grid, Qt.Key.Key_Right, SHIFT)
    press(grid, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "I\tA/R"
    press(grid, Qt.Key.Key_X, CONTROL)
    assert [_letter(desk, "A06", one) for one in ("MKL", "CPR")] == ["", ""]


def test_that_letters_of_our_workbook_stay_in_their_rows_across_phases(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    before = dict(_matrix(desk).letters)
    grid = _go(page, desk, "A02", "MKL")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        press(grid, key, SHIFT)
    press(grid, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied == "\t\nC\t\n\t\nA\tR", "the name of a phase lies between A06 and A07"
    QGuiApplication.clipboard().setText(copied + "\r\n")  # as a spreadsheet gives it back
    press(grid, Qt.Key.Key_V, CONTROL)
    assert dict(_matrix(desk).letters) == before
    grid = _go(page, desk, "A02", "MKL")
    QGuiApplication.clipboard().setText("I\tC\nR\tS\nC\tI")  # a table without phases
    press(grid, Qt.Key.Key_V, CONTROL)
    assert [_letter(desk, one, "MKL") for one in ("A02", "A06", "A07")] == ["I", "R", "C"]


def test_that_choosing_cells_across_a_phase_chooses_no_other_position(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A06", "MKL")
    press(grid, Qt.Key.Key_Down, SHIFT)
    before = {place: held for place, held in _matrix(desk).letters.items() if held}
    press(grid, Qt.Key.Key_Delete)
    gone = {("A06", "MKL"), ("A07", "MKL")}
    assert set(before) - {place for place, held in _matrix(desk).letters.items() if held} == gone


def test_that_letters_copied_here_are_pasted_where_phases_lie_otherwise(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A06", "MKL")
    press(grid, Qt.Key.Key_Down, SHIFT)
    press(grid, Qt.Key.Key_C, CONTROL)
    copied = [_letter(desk, one, "MKL") for one in ("A06", "A07")]
    grid = _go(page, desk, "A01", "SCO")
    press(grid, Qt.Key.Key_V, CONTROL)
    assert [_letter(desk, one, "SCO") for one in ("A01", "A02")] == copied


def test_that_hidden_letters_outlive_copying_pasting_and_filling(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    Lettering(desk.bench).choose("raci")
    before = dict(_matrix(desk).letters)
    assert _letter(desk, "A02", "FAC") == "S"
    grid = _go(page, desk, "A02", "FAC")
    press(grid, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "·"
    press(grid, Qt.Key.Key_V, CONTROL)
    press(grid, Qt.Key.Key_Down, SHIFT)
    press(grid, Qt.Key.Key_D, CONTROL)
    assert dict(_matrix(desk).letters) == before


def test_that_a_pasted_cell_with_too_many_letters_is_read_as_an_import_reads_it(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A22", "MKL")
    QGuiApplication.clipboard().setText("C /I")
    grid.paste()
    assert _letter(desk, "A22", "MKL") == "C"
    assert "C /I → C" in _tab(page).pane.trouble.sentence()
    QGuiApplication.clipboard().setText("R")
    grid.paste()
    assert not _tab(page).pane.trouble.sentence()


def test_that_a_paste_that_is_no_matrix_is_refused_whole(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    before = dict(_matrix(desk).letters)
    grid = _go(page, desk, "A06", "MKL")
    QGuiApplication.clipboard().setText("R\t=cmd|x")
    press(grid, Qt.Key.Key_V, CONTROL)
    assert dict(_matrix(desk).letters) == before
    assert _tab(page).pane.trouble.isVisibleTo(page)
    assert "=cmd|x" in _tab(page).pane.trouble.sentence()


def test_that_cells_are_filled_down_and_right_in_one_step(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A01", "MKL")
    press(grid, Qt.Key.Key_Down, SHIFT)
    press(grid, Qt.Key.Key_Down, SHIFT)
    before = len(desk.fake.published)
    press(grid, Qt.Key.Key_D, CONTROL)
    assert [_letter(desk, one, "MKL") for one in ("A01", "A02", "A06")] == ["I"] * 3
    assert len(desk.fake.published) == before + 1
    grid = _go(page, desk, "A01", "MKL")
    press(grid, Qt.Key.Key_Right, SHIFT)
    press(grid, Qt.Key.Key_R, CONTROL)
    assert _letter(desk, "A01", "CPR") == "I"
    press(grid, Qt.Key.Key_C)
    assert [_letter(desk, "A01", one) for one in ("MKL", "CPR")] == ["C", "C"]


def test_that_an_activity_is_renamed_moved_and_removed(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A11", "MKL")
    press(grid, Qt.Key.Key_F2)
    _answer(page, "Đặt hướng <b>PR</b>")
    assert next(one for one in _matrix(desk).activities if one.code == "A11").name.en == (
        "Đặt hướng <b>PR</b>"
    )
    press(grid, Qt.Key.Key_Down, ALT)
    codes = [one.code for one in _matrix(desk).activities]
    assert codes.index("A11") == codes.index("A15") + 1
    assert grid.place() == _ids(desk, "A11", "MKL")
    presenter = _tab(page).presenter.matrix
    row = grid.model().look.rows[grid.currentIndex().row()]  # type: ignore[attr-defined]
    menu = presenter.menu_for(row, None)
    assert menu is not None
    _choose(menu, "Activity A11", "Joint for", "Closing deals")
    _choose(menu, "Activity A11", "Kind", "Method")
    changed = next(one for one in _matrix(desk).activities if one.code == "A11")
    assert (changed.shared, changed.kind) == ("closing", "process")
    _choose(menu, "Activity A11", "Delete with its letters")
    assert "A11" not in [one.code for one in _matrix(desk).activities]


def test_that_positions_are_added_moved_and_kept_while_they_owe(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    _choose(_tab(page).add_menu(), "Position", "Sales")
    _answer(page, "Chăm sóc khách hàng")
    added = _matrix(desk).positions[-1]
    assert (added.code, added.side, added.name.vi) == ("CSK", Side.SALES, "Chăm sóc khách hàng")
    grid = _go(page, desk, "A07", "SCO")
    look = grid.model().look  # type: ignore[attr-defined]
    row = look.rows[grid.currentIndex().row()]
    column = next(one for one in look.columns if one.code == "SCO")
    menu = _tab(page).presenter.matrix.menu_for(row, column)
    assert menu is not None
    _choose(menu, "Position SCO", "Move left")
    codes = [one.code for one in _matrix(desk).positions]
    assert codes.index("SCO") < codes.index("SAL")
    _choose(menu, "Position SCO", "Remove the position")
    assert "SCO" in [one.code for one in _matrix(desk).positions]
    assert "O07, O08" in _tab(page).pane.trouble.sentence()


def test_that_an_activity_is_added_to_the_phase_of_the_keyboard(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    _go(page, desk, "A22", "SAL")
    _choose(_tab(page).add_menu(), "Activity…")
    _answer(page, "Gọi lại sau 3 ngày")
    added = next(one for one in _matrix(desk).activities if one.code == "A41")
    assert added.phase == "P4"
    assert _tab(page).pane.grid.place()[0] == added.id


def test_that_a_deadline_is_changed_where_it_stands(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    push(page, "Open the register")
    owing = Owing(desk.bench)
    row = _register(page).rows[0]
    assert row.look is not None
    row.due.editor.selectAll()
    type_text(row.due.editor, "trong 2 ngày")
    press(row.due.editor, Qt.Key.Key_Return)
    assert owing.obligations()[0].due.en == "trong 2 ngày"
    row.due.editor.selectAll()
    type_text(row.due.editor, "x" * 400)
    press(row.due.editor, Qt.Key.Key_Return)
    assert owing.obligations()[0].due.en == "trong 2 ngày"
    assert len(row.due.text()) == 400, "what was refused stays in the field"
    row.due.restore()
    press(row.agreed, Qt.Key.Key_Space)
    assert owing.obligations()[0].agreed
    row.provider.chosen.emit("SAL")
    assert owing.obligations()[0].provider == "SAL"
    assert row.provider.text() == "SAL"


def test_that_a_screen_reader_meets_a_table_with_letters_and_their_meaning(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    grid = find(page, "Matrix of responsibilities", MatrixGrid)
    seen = QAccessible.queryAccessibleInterface(grid)
    assert seen.role() == QAccessible.Role.Table
    index = _go(page, desk, "A07", "MKL").currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "A answers for it"
    head = grid.model().headerData(
        index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert head == "Marketing lead, Marketing"


def test_that_something_found_elsewhere_is_shown(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    matrix = _matrix(desk)
    activity, position = _ids(desk, "A30", "CRM")
    page.show_thing(activity)
    assert _tab(page).pane.grid.place()[0] == activity
    page.show_thing(position)
    assert _tab(page).pane.grid.place() == (activity, position)
    page.show_thing(matrix.obligations[3].id)
    settle()
    assert _register(page).isVisibleTo(page)


@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize("size", [(1170, 694), (1084, 646)])
def test_that_nothing_is_cut_off(qtbot: QtBot, tongue: Tongue, size: tuple[int, int]) -> None:
    desk = make_desk(tongue=tongue)
    Assigning(desk.bench).draft_matrix(whole=True)
    page = _page(qtbot, desk, size)
    matrix = _matrix(desk)
    assigning = Assigning(desk.bench)
    for activity in matrix.activities[:6]:
        assigning.set_letters(activity.id, matrix.positions[5].id, "A")
    settle()
    assert clipped_texts(page) == []
    page.look_at("obligations")
    for _ in range(6):
        settle()
    assert clipped_texts(page) == []


def test_that_a_favour_in_a_sow_is_found_beside_the_matrix_and_leads_to_its_line(
    qtbot: QtBot, desk: TestDesk
) -> None:
    line = Scoping(desk.bench).add_line("SAL", SowPart.OUTPUT, "Xin số liệu từ Marketing")
    page = _page(qtbot, desk)
    (row,) = [one for one in _findings(page) if one.look.line == line.id]
    assert row.look.about == "SOW · Sales lead"
    with qtbot.waitSignal(desk.desk.ways.wanted) as wanted:
        press(row, Qt.Key.Key_Space)
    assert wanted.args == ["responsibilities", line.id]
    page.show_thing(line.id)
    settle()
    focus = page.window().focusWidget()
    assert isinstance(focus, ManyLines)
    assert focus.toPlainText() == line.text


def test_that_a_deadline_beside_an_activity_is_not_cut(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    grid = _tab(page).pane.grid
    model = grid.model()
    assert isinstance(model, MatrixModel)
    assert not grid.isColumnHidden(model.due_column)
    room = grid.columnWidth(model.due_column) - 10
    told = [(at, row.due[0]) for at, row in enumerate(model.look.rows) if row.due]
    assert any(
        wrapped_height(words, fonts.small(), room) > fonts.line_height(fonts.small()) * 2
        for _, words in told
    ), "one needs more lines than a short name has"
    for at, words in told:
        lines = wrapped_height(words, fonts.small(), room) / fonts.line_height(fonts.small())
        if lines <= 4:
            assert grid.rowHeight(at) >= wrapped_height(words, fonts.small(), room) + 5, words
