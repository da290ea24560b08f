"""The audience window: large, legible, and nothing but the frame."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from domain.model.audience import (
    AudienceColumn,
    AudienceFrame,
    AudienceMode,
    DrawingState,
    SideState,
)
from domain.model.sides import Side
from domain.services.pages import parted
from tests.robots.typing import press, settle
from tests.ui.house import House, house
from ui.shell.audience_painter import HEIGHT, SMALLEST, WIDTH, FramePainter, Written
from ui.shell.audience_view import AudiencePreview, AudienceView
from ui.shell.audience_window import AudienceWindow
from ui.shell.projector import AudienceTimer, Projector
from ui.theme.colours import contrast
from ui.widgets.countdown import clock

__all__ = ["house"]

LEGIBLE = 7.0
TIMER = AudienceTimer(left=725, planned=900)
LONG = "Khách hàng nói rất dài về chuyện vay ngân hàng, phí quản lý và tiến độ bàn giao " * 4

FRAMES = {
    "reveal": AudienceFrame(
        AudienceMode.REVEAL,
        "Vườn Sông · vẽ chân dung khách hàng",
        4,
        11,
        "Điều gì khiến họ đau đầu?",
        "So sánh hai bức tranh",
        (
            AudienceColumn(Side.MARKETING, "Chỉ Marketing thấy", ("Thiếu không gian xanh", LONG)),
            AudienceColumn(None, "Cả hai cùng thấy", ("Ngại vay vì lãi thả nổi",)),
            AudienceColumn(Side.SALES, "Chỉ Sales thấy", ("Không hiểu phí quản lý",) * 9),
            AudienceColumn(Side.OWNER, "Chủ doanh nghiệp", ("Khách giàu",)),
        ),
        digests=((Side.SALES, "3fa19c2e" * 8), (Side.MARKETING, "77aa0b1c" * 8)),
        footer="Thảo luận 3 điểm mâu thuẫn",
    ),
    "curtain": AudienceFrame(
        AudienceMode.CURTAIN,
        "Vườn Sông",
        3,
        11,
        "Mỗi bên tự vẽ",
        "Viết ra giấy, im lặng",
        states=(
            SideState(Side.MARKETING, DrawingState.SEALED),
            SideState(Side.SALES, DrawingState.WRITING),
            SideState(Side.OWNER, DrawingState.WAITING),
        ),
        digests=((Side.MARKETING, "77aa0b1c" * 8),),
        footer="Phiếu được giữ kín cho tới lúc mở",
    ),
    "shared": AudienceFrame(
        AudienceMode.SHARED,
        "Vườn Sông",
        1,
        11,
        "W" * 200,
        LONG,
        (AudienceColumn(None, "", (LONG,)),),
    ),
    "blank": AudienceFrame(AudienceMode.BLANK, "Vườn Sông"),
}


def painted(frame: AudienceFrame, timer: AudienceTimer | None = TIMER) -> tuple[Written, ...]:
    image = QImage(QSize(1920, 1080), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    frame_painter = FramePainter(painter, lambda text: text)
    frame_painter.paint(frame, timer)
    painter.end()
    return tuple(frame_painter.written)


@pytest.mark.parametrize("name", FRAMES)
def test_that_every_text_is_read_from_eight_metres(qapp: QApplication, name: str) -> None:
    written = painted(FRAMES[name])

    assert SMALLEST * 72 / 96 == 24
    assert [one for one in written if one.size < SMALLEST] == []
    assert [one for one in written if contrast(one.colour, one.under) < LEGIBLE] == []


@pytest.mark.parametrize("name", FRAMES)
def test_that_every_text_stands_inside_and_none_on_another(qapp: QApplication, name: str) -> None:
    written = painted(FRAMES[name])

    for at, one in enumerate(written):
        assert one.where.left() >= 0
        assert one.where.right() <= WIDTH
        assert one.where.bottom() <= HEIGHT
        for other in written[at + 1 :]:
            assert not one.where.adjusted(1, 1, -1, -1).intersects(other.where), (one, other)


def test_that_what_does_not_fit_is_counted(qapp: QApplication) -> None:
    texts = [one.text for one in painted(FRAMES["reveal"])]
    shown = texts.count("Không hiểu phí quản lý")

    assert shown >= 3
    assert f"+ {9 - shown} more" in texts


@pytest.mark.parametrize("letters", [15, 30, 55, 75])
@pytest.mark.parametrize("columns", [2, 3, 4])
def test_that_a_page_of_the_reveal_fits(qapp: QApplication, letters: int, columns: int) -> None:
    words = ("khách sợ lãi thả nổi và chê phí quản lý cao hơn bên cạnh " * 3)[:letters]
    page = parted([words] * 40, columns=columns)[0]
    column = AudienceColumn(Side.SALES, "Chỉ Sales thấy", page)
    frame = replace(FRAMES["reveal"], columns=(column,) * columns)

    assert not [one.text for one in painted(frame) if one.text.endswith(" more")]


def test_that_a_blank_projector_says_nothing(qapp: QApplication) -> None:
    assert painted(FRAMES["blank"]) == ()


def test_that_the_curtain_tells_states_and_no_counts(qapp: QApplication) -> None:
    texts = [one.text for one in painted(FRAMES["curtain"], None)]

    assert "✓ sealed" in texts
    assert "● is writing" in texts
    assert "○ not yet" in texts
    assert "77aa 0b1c 77aa …" in texts


@pytest.mark.parametrize(
    ("seconds", "words"), [(725, "12:05"), (0, "00:00"), (-61, "+01:01"), (6000, "100:00")]
)
def test_that_time_is_told_in_minutes_and_seconds(seconds: int, words: str) -> None:
    assert clock(seconds) == words


def test_that_the_accessible_text_is_what_is_shown(qtbot: QtBot) -> None:
    projector = Projector()
    view = AudienceView(projector)
    qtbot.addWidget(view)
    projector.show_frame(FRAMES["reveal"])
    projector.show_timer(TIMER)

    assert view.accessibleDescription().split("\n") == [one.text for one in view.written()]
    assert "12:05" in view.accessibleDescription()


def test_that_hiding_leaves_nothing(qtbot: QtBot) -> None:
    projector = Projector()
    view = AudienceView(projector)
    qtbot.addWidget(view)
    view.resize(960, 540)
    blank = view.grab().toImage()
    projector.show_frame(FRAMES["reveal"])
    projector.show_timer(TIMER)
    assert view.grab().toImage() != blank

    projector.hide_all(hidden=True)
    assert view.written() == ()
    assert view.accessibleDescription() == ""
    assert view.grab().toImage() == blank
    projector.hide_all(hidden=False)
    assert view.written()


def test_that_the_preview_is_the_same_picture(qtbot: QtBot) -> None:
    projector = Projector()
    view, preview = AudienceView(projector), AudiencePreview(projector)
    qtbot.addWidget(view)
    qtbot.addWidget(preview)
    projector.show_frame(FRAMES["curtain"])

    assert preview.written() == view.written()
    assert preview.heightForWidth(160) == 90
    assert preview.accessibleName() == "On the projector"


def test_that_the_window_says_nothing_but_the_frame(qtbot: QtBot) -> None:
    projector = Projector()
    projector.show_frame(FRAMES["reveal"])
    window = AudienceWindow(projector)
    qtbot.addWidget(window)
    window.show()

    assert window.windowTitle() == "Cùng Vẽ"
    for widget in (window, *window.findChildren(QWidget)):
        assert widget.toolTip() == ""
        assert widget.statusTip() == ""
    assert window.view.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_that_the_projector_comes_and_goes_by_keyboard(house: House) -> None:
    window = house.workspace()
    press(window.view, Qt.Key.Key_F5)
    assert window.workspace is not None
    audience = window.workspace.projecting.window
    assert audience is not None
    assert window.view.status.texts()[-1] == "Projector: on display 1"
    assert window.view.commands.action("projector").isChecked()

    press(audience, Qt.Key.Key_F9)
    assert window.view.status.texts()[-1] == "Projector: hidden"
    window.view.commands.run("hide_now")
    assert window.view.status.texts()[-1] == "Projector: on display 1"

    press(audience, Qt.Key.Key_Escape)
    assert window.workspace.projecting.window is None
    assert window.view.status.texts()[-1] == "Projector: off"


def test_that_closing_the_workspace_closes_the_projector(house: House) -> None:
    window = house.workspace()
    window.view.commands.run("projector")
    window.view.commands.run("close")
    settle()

    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, AudienceWindow)]
    assert not [one for one in shown if one.isVisible()]


def test_that_the_projector_comes_back_when_a_screen_is_unplugged(house: House) -> None:
    window = house.workspace()
    window.view.commands.run("projector")
    assert window.workspace is not None
    audience = window.workspace.projecting.window
    assert audience is not None
    audience.setGeometry(5000, 3000, 960, 540)
    window.workspace.projecting.place_again()

    assert audience.isVisible()
    assert audience.screen() in QGuiApplication.screens()
