"""The board, by mouse and by keyboard."""

from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.robots.typing import press, settle
from tests.ui.board.conftest import ShownWall
from ui.board import presenter
from ui.board.board_view import BoardView
from ui.theme.theme import theme

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def words(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is answered when the window asks for words; each answer once, then none."""
    answers: list[str] = []
    monkeypatch.setattr(presenter, "ask_text", lambda *_, **__: answers.pop(0) if answers else None)
    return answers


def place_of(board: BoardView, id: UUID) -> QPoint:
    item = board.board.item_of(id)
    assert item is not None
    return board.mapFromScene(item.pos() + QPointF(60, 30))


def drag(board: BoardView, start: QPoint, end: QPoint) -> None:
    port = board.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, NONE, end)
    settle()


def test_that_slips_are_picked_and_grouped_by_keyboard(wall: ShownWall, words: list[str]) -> None:
    board = wall.view.board
    board.go_to(wall.id_of("Vợ chồng trẻ"))
    press(board, Qt.Key.Key_Space)
    board.go_to(wall.id_of("Cặp vợ chồng"))
    press(board, Qt.Key.Key_Space)
    words.append("Người trẻ")
    press(board, Qt.Key.Key_G)
    assert wall.groups() == {
        "Người trẻ": ["Vợ chồng trẻ mua nhà đầu tiên", "Cặp vợ chồng mới cưới"]
    }
    group = wall.view.choice.group
    assert group is not None
    assert wall.view.choice.picked == ()
    words.append("Vợ chồng trẻ")
    press(board, Qt.Key.Key_Return)
    assert list(wall.groups()) == ["Vợ chồng trẻ"]
    press(board, Qt.Key.Key_Delete)
    assert wall.groups() == {}


def test_that_arrows_go_to_the_slip_beside(wall: ShownWall) -> None:
    board, choice = wall.view.board, wall.view.choice
    first = choice.look.lone[0]
    board.go_to(first.id)
    press(board, Qt.Key.Key_Right)
    beside = choice.slip
    assert beside is not None
    assert (beside.x > first.x, beside.y) == (True, first.y)
    press(board, Qt.Key.Key_Left)
    assert choice.current == first.id
    press(board, Qt.Key.Key_Left)
    assert choice.current == first.id


def test_that_a_slip_is_carried_onto_a_group(wall: ShownWall) -> None:
    board = wall.view.board
    group = wall.grouping.group_notes(wall.question, [wall.id_of("Việt kiều")], "Xa nhà")
    settle()
    drag(board, place_of(board, wall.id_of("Dân đầu tư")), place_of(board, group) + QPoint(0, 60))
    assert wall.groups()["Xa nhà"] in (
        ["Việt kiều", "Dân đầu tư"],
        ["Dân đầu tư", "Việt kiều"],
    )


def test_that_slips_framed_with_the_mouse_are_carried_together(wall: ShownWall) -> None:
    board, choice = wall.view.board, wall.view.choice
    row = [one for one in choice.look.lone if one.y == 0][:2]
    start = place_of(board, row[0].id) - QPoint(60, 40)
    drag(board, start, place_of(board, row[1].id))
    assert set(choice.picked) == {one.id for one in row}
    drag(board, place_of(board, row[0].id), place_of(board, row[0].id) + QPoint(0, 130))
    moved = [choice.look.slip(one.id) for one in row]
    assert all(one is not None and one.y > 100 for one in moved)


def test_that_escape_lets_go_of_what_is_carried(wall: ShownWall) -> None:
    board = wall.view.board
    id = wall.id_of("Việt kiều")
    before = wall.grouping.wall(wall.question)
    start = place_of(board, id)
    QTest.mousePress(board.viewport(), LEFT, NONE, start)
    QTest.mouseMove(board.viewport(), start + QPoint(80, 90))
    press(board, Qt.Key.Key_Escape)
    QTest.mouseRelease(board.viewport(), LEFT, NONE, start + QPoint(80, 90))
    assert wall.grouping.wall(wall.question) == before
    assert place_of(board, id) == start


def test_that_shift_and_arrows_move_a_slip_and_a_group(wall: ShownWall) -> None:
    board, choice = wall.view.board, wall.view.choice
    id = wall.id_of("Việt kiều")
    board.go_to(id)
    before = choice.slip
    press(board, Qt.Key.Key_Down, SHIFT)
    after = choice.slip
    assert before is not None
    assert after is not None
    assert after.y == before.y + 20
    group = wall.grouping.group_notes(wall.question, [id])
    board.go_to(group)
    left = choice.group
    press(board, Qt.Key.Key_Right, SHIFT)
    assert left is not None
    assert choice.group is not None
    assert choice.group.x == left.x + 20


def test_that_slips_lie_together_and_come_apart_again(wall: ShownWall, words: list[str]) -> None:
    board, choice = wall.view.board, wall.view.choice
    before = wall.grouping.wall(wall.question)
    choice.pick([wall.id_of("Vợ chồng trẻ"), wall.id_of("Cặp vợ chồng")])
    words.append("Vợ chồng")
    press(board, Qt.Key.Key_L)
    assert choice.slip is not None
    assert choice.slip.text == "Vợ chồng"
    assert "Marketing" in choice.slip.spoken
    assert "Sales" in choice.slip.spoken
    press(board, Qt.Key.Key_S)
    assert wall.grouping.wall(wall.question) == before


def test_that_the_menu_moves_slips_into_a_group(wall: ShownWall) -> None:
    wall.grouping.group_notes(wall.question, [wall.id_of("Việt kiều")], "R&D")
    wall.view.choice.pick([wall.id_of("Dân đầu tư")])
    action = wall.view.group_menu().actions()[0]
    assert action.text() == "R&&D"
    action.trigger()
    assert wall.groups() == {"R&D": ["Việt kiều", "Dân đầu tư"]}


def test_that_what_is_under_the_mouse_stays_when_zooming(wall: ShownWall) -> None:
    board = wall.view.board
    at = place_of(board, wall.id_of("Việt kiều"))
    held = board.mapToScene(at)
    for _ in range(3):
        turn = QWheelEvent(
            QPointF(at),
            QPointF(board.viewport().mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CONTROL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(board.viewport(), turn)
    assert board.zoom > 1
    assert (board.mapToScene(at) - held).manhattanLength() < 6


def test_that_keys_zoom_return_and_show_everything(wall: ShownWall) -> None:
    board = wall.view.board
    press(board, Qt.Key.Key_Minus, CONTROL)
    smaller = board.zoom
    press(board, Qt.Key.Key_Plus, CONTROL)
    assert smaller < board.zoom
    press(board, Qt.Key.Key_0, CONTROL)
    assert board.zoom == 1
    press(board, Qt.Key.Key_F)
    assert board.seen().contains(board.board.content())


def test_that_a_change_elsewhere_does_not_move_the_board(wall: ShownWall) -> None:
    board = wall.view.board
    board.zoom_to(0.9)
    seen = board.seen()
    wall.grouping.move_slips(wall.question, {wall.id_of("Việt kiều"): (-3000, 4000)})
    settle()
    assert board.seen() == seen


@pytest.mark.parametrize("zoom", [0.2, 0.4, 1.0, 1.7])
def test_that_slips_wear_the_colour_of_their_side_at_every_zoom(
    wall: ShownWall, zoom: float
) -> None:
    board = wall.view.board
    board.zoom_to(zoom)
    item = board.board.item_of(wall.id_of("Việt kiều"))
    assert item is not None
    board.centerOn(item)
    for _ in range(4):
        settle()
    image = board.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    edge = board.mapFromScene(item.pos() + QPointF(2.5, 56))
    seen, wanted = image.pixelColor(edge), QColor(theme().colours.marketing.strong)
    assert abs(seen.hslHue() - wanted.hslHue()) < 12
    assert seen.hslSaturation() > 100


def test_that_a_picked_slip_is_said(wall: ShownWall) -> None:
    board = wall.view.board
    board.go_to(wall.id_of("Việt kiều"))
    assert board.accessibleDescription() == "Marketing: Việt kiều"
    press(board, Qt.Key.Key_Space)
    assert board.accessibleDescription() == "Marketing: Việt kiều. Picked"
