"""The outline: all that the board can do, by keyboard and for ears."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.robots.typing import press, settle, type_text
from tests.ui.board.conftest import ShownWall
from ui.board.outline_model import OutlineModel
from ui.board.outline_view import OutlineView
from ui.board.view import BOARD, OUTLINE

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def outline(wall: ShownWall) -> OutlineView:
    wall.view.show_view(OUTLINE)
    wall.view.start()
    settle()
    return wall.view.outline


def rows(model: OutlineModel, parent: QModelIndex | None = None) -> Iterator[str]:
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield str(model.data(index, SPOKEN))
        yield from rows(model, index)


def test_that_the_model_keeps_what_qt_asks_of_it(
    wall: ShownWall, qtmodeltester: ModelTester
) -> None:
    model = OutlineModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_wall(wall.view.choice.look)
    first, second, third, *_ = [one.id for one in wall.view.choice.look.lone]
    wall.grouping.group_notes(wall.question, [first, second], "Nhóm")
    wall.grouping.merge_notes(wall.question, [first, third])
    model.show_wall(wall.view.choice.look)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_that_everything_is_said(wall: ShownWall, outline: OutlineView) -> None:
    ids = [wall.id_of("Vợ chồng trẻ"), wall.id_of("Cặp vợ chồng")]
    wall.grouping.merge_notes(wall.question, ids, "Vợ chồng trẻ")
    wall.grouping.group_notes(wall.question, [wall.id_of("Vợ chồng trẻ")], "Người trẻ")
    said = list(rows(outline.outline))
    assert said[:4] == [
        "Người trẻ, 1 slip",
        "Marketing, Sales: Vợ chồng trẻ. 2 slips lie together",
        "Marketing: Vợ chồng trẻ mua nhà đầu tiên",
        "Sales: Cặp vợ chồng mới cưới",
    ]
    assert said[4] == "Lone slips"


def test_that_slips_are_cut_and_pasted_into_a_group(wall: ShownWall, outline: OutlineView) -> None:
    group = wall.grouping.group_notes(wall.question, [wall.id_of("Việt kiều")], "Xa")
    wall.view.go_to(wall.id_of("Dân đầu tư"))
    press(outline, Qt.Key.Key_X, CONTROL)
    assert wall.groups() == {"Xa": ["Việt kiều"]}
    wall.view.go_to(group)
    press(outline, Qt.Key.Key_V, CONTROL)
    assert wall.groups() == {"Xa": ["Việt kiều", "Dân đầu tư"]}
    wall.view.go_to(wall.id_of("Người mua"))
    press(outline, Qt.Key.Key_X, CONTROL)
    wall.view.go_to(wall.id_of("Dân đầu tư"))
    press(outline, Qt.Key.Key_V, CONTROL)
    assert wall.groups() == {"Xa": ["Việt kiều", "Người mua để cho thuê", "Dân đầu tư"]}


def test_that_alt_and_arrows_change_the_order(wall: ShownWall, outline: OutlineView) -> None:
    before = wall.texts()
    wall.view.go_to(wall.id_of(before[1]))
    press(outline, Qt.Key.Key_Up, ALT)
    assert wall.texts()[:2] == [before[1], before[0]]
    press(outline, Qt.Key.Key_Down, ALT)
    assert wall.texts() == before
    assert wall.view.choice.current == wall.id_of(before[1])


def test_that_a_header_is_renamed_in_place(wall: ShownWall, outline: OutlineView) -> None:
    group = wall.grouping.group_notes(wall.question, [wall.id_of("Việt kiều")], "Xa")
    wall.view.go_to(group)
    press(outline, Qt.Key.Key_F2)
    editor = outline.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    type_text(editor, "Ở xa & gửi tiền")
    press(editor, Qt.Key.Key_Return)
    settle()
    assert list(wall.groups()) == ["Ở xa & gửi tiền"]


def test_that_a_note_itself_is_never_edited(wall: ShownWall, outline: OutlineView) -> None:
    wall.view.go_to(wall.id_of("Việt kiều"))
    press(outline, Qt.Key.Key_F2)
    assert outline.findChild(QLineEdit) is None


def test_that_delete_takes_out_of_the_group(wall: ShownWall, outline: OutlineView) -> None:
    ids = [wall.id_of("Việt kiều"), wall.id_of("Dân đầu tư")]
    wall.grouping.group_notes(wall.question, ids, "Xa")
    wall.view.go_to(ids[1])
    press(outline, Qt.Key.Key_Delete)
    assert wall.groups() == {"Xa": ["Việt kiều"]}


def test_that_what_is_picked_stays_picked_in_the_other_view(
    wall: ShownWall, outline: OutlineView
) -> None:
    picked = [wall.id_of("Việt kiều"), wall.id_of("Dân đầu tư")]
    wall.view.show_view(BOARD)
    wall.view.board.go_to(picked[1])
    wall.view.choice.pick(picked)
    wall.view.show_view(OUTLINE)
    chosen = {outline.outline.look_of(index) for index in outline.selectedIndexes()}
    assert {one.id for one in chosen if one is not None} == set(picked)
    assert outline.currentIndex() == outline.outline.index_of(picked[1])
    assert wall.view.choice.picked == tuple(picked)
    assert outline.hasFocus()


def test_that_a_closed_group_stays_closed_and_nothing_scrolls(
    qtbot: QtBot, wall: ShownWall, outline: OutlineView
) -> None:
    wall.view.resize(700, 300)
    one = wall.grouping.group_notes(wall.question, [wall.id_of("Việt kiều")], "Một")
    settle()
    outline.collapse(outline.outline.index_of(one))
    settle()
    place = outline.verticalScrollBar().maximum() // 2
    outline.verticalScrollBar().setValue(place)
    wall.grouping.order_slips(wall.question, wall.id_of("Dân đầu tư"), 0)
    settle()
    assert not outline.isExpanded(outline.outline.index_of(one))
    assert outline.verticalScrollBar().value() == place > 0
