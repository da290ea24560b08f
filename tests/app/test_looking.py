"""The eyes of the walks see what they are there for."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.app.looking import complaints, primary_reached
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import BodyLabel


def test_that_each_kind_of_fault_is_seen(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    cut = BodyLabel("một câu dài không có chỗ", wrap=False)
    cut.setFixedWidth(20)
    column.addWidget(cut)
    column.addWidget(QLabel("<b>đậm</b>"))
    column.addWidget(QLineEdit())
    column.addWidget(QPushButton("Responsibilities"))
    column.addWidget(QPushButton("Undo: viết ghi chú"))
    page.show()
    told = " | ".join(complaints(page, vietnamese=True))
    assert "cut: BodyLabel" in told
    assert "reads markup: QLabel '<b>đậm</b>'" in told
    assert "no name: QLineEdit" in told
    assert "not in Vietnamese: 'Responsibilities'" in told
    assert "not in Vietnamese: 'Undo: viết ghi chú'" in told
    assert "not in Vietnamese" not in " | ".join(complaints(page, vietnamese=False))


def test_that_a_button_beside_the_way_of_the_keyboard_is_seen(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(QLineEdit())
    button = PrimaryButton("Lưu")
    column.addWidget(button)
    page.show()
    assert primary_reached(page) == ""
    button.setFocusPolicy(button.focusPolicy().NoFocus)
    assert primary_reached(page) == "Tab never reaches 'Lưu'"
