"""The page of the method's numbers, worked by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from domain.errors import CannotWrite
from domain.services.assuming import Assuming
from tests.desks import TestDesk, make_desk
from tests.robots.typing import find, press, settle, spoken
from ui.counting.page import CountingPage, build
from ui.widgets.buttons import IconButton
from ui.widgets.inputs import DecimalBox


def _page(qtbot: QtBot, desk: TestDesk) -> CountingPage:
    page = build(desk.desk)
    assert isinstance(page, CountingPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def _type(page: CountingPage, key: str, number: str) -> None:
    """Type a number over what stands in a field, and leave it with Enter."""
    field = page.rows[key].field
    field.setFocus()
    field.selectAll()
    for one in number:
        press(field, Qt.Key(ord(one)))
    press(field, Qt.Key.Key_Return)
    settle()


def _value(desk: TestDesk, key: str) -> float:
    lines = Assuming(desk.bench).lines()
    return next(line.value for line in lines if line.setting.key == key)


def test_that_a_number_is_set_marked_and_taken_back_by_keyboard(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    assert not page.back.isEnabled()
    _type(page, "reliability.survey", "55")
    assert "Between 0.05 and 1, please. The value stays as it was." in spoken(page)
    assert page.rows["reliability.survey"].field.value() == 0.7
    _type(page, "reliability.survey", "0.55")
    assert _value(desk, "reliability.survey") == 0.55
    assert "≠ set otherwise" in spoken(page)
    assert any(one.startswith("≠ 1 of 50 numbers") for one in spoken(page))
    assert not any("Between" in one for one in spoken(page))
    back = find(page, "Survey of customers: back to the method, 0.7", IconButton)
    back.setFocus()
    press(back, Qt.Key.Key_Space)
    settle()
    assert _value(desk, "reliability.survey") == 0.7
    assert page.rows["reliability.survey"].field.hasFocus()
    assert "≠ set otherwise" not in spoken(page)


def test_that_a_share_is_typed_in_percent_and_words_keep_their_order(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    press(page.parts.button("weights"), Qt.Key.Key_Right)
    press(page.parts.button("age"), Qt.Key.Key_Right)
    settle()
    _type(page, "tau.most", "60")
    assert _value(desk, "tau.most") == 0.6
    _type(page, "tau.most", "85")
    assert _value(desk, "tau.most") == 0.6
    assert any("“Most” must stay below “Nearly all”" in one for one in spoken(page))
    assert page.rows["tau.most"].field.cleanText() == "60"
    _type(page, "enough", "12.5")
    page.back.setFocus()
    press(page.back, Qt.Key.Key_Space)
    settle()
    assert not any(line.differs for line in Assuming(desk.bench).lines())
    assert page.rows["enough"].field.value() == 10


def test_that_every_number_is_named_with_what_it_means(qtbot: QtBot) -> None:
    page = _page(qtbot, make_desk())
    for key in ("weights", "age", "verdicts", "warnings"):
        page.show_part(key)
        settle()
        fields = [one for one in page.findChildren(DecimalBox) if one.isVisible()]
        assert fields
        assert all(one.accessibleName() and one.accessibleDescription() for one in fields)
    assert len(page.rows) == len(Assuming(make_desk().bench).lines())


def test_that_what_another_hand_sets_is_shown(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    Assuming(desk.bench).set_value("prior.owner_statement", 0)
    settle()
    assert page.rows["prior.owner_statement"].field.value() == 0
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert any("The owner's judgement: back" in one.accessibleName() for one in buttons)


def test_that_a_file_that_cannot_be_written_is_told_at_the_number(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    error = CannotWrite(name="Vườn Sông.cungve")
    page.refuse("cap.survey", error.said(str))
    assert error.said(str) in spoken(page)
    assert page.rows["cap.survey"].field.value() == 0
