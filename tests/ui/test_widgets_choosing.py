from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.showing import show
from ui.widgets.clipping import clipped_texts
from ui.widgets.filter_chips import FilterChips
from ui.widgets.inputs import ComboBox
from ui.widgets.rating_scale import RatingScale
from ui.widgets.segmented import Segmented

CHIPS = [("all", "Tất cả", 44), ("hurts", "Điều gì khiến họ đau đầu?", 10), ("words", "Lời", None)]


def _chips(qtbot: QtBot) -> FilterChips:
    chips = FilterChips()
    chips.set_chips(CHIPS)
    chips.choose("all")
    show(qtbot, chips).activateWindow()
    return chips


def test_that_a_chip_shows_its_count(qtbot: QtBot) -> None:
    chips = _chips(qtbot)
    assert chips.button("hurts").text() == "Điều gì khiến họ đau đầu? 10"
    assert chips.button("words").text() == "Lời"


def test_that_an_ampersand_is_shown(qtbot: QtBot) -> None:
    chips = FilterChips()
    qtbot.addWidget(chips)
    chips.set_chips([("a", "Campaigns & leads", None)])
    assert chips.button("a").text() == "Campaigns && leads"
    assert chips.button("a").accessibleName() == "Campaigns & leads"


def test_that_arrows_move_and_choose(qtbot: QtBot) -> None:
    chips = _chips(qtbot)
    chips.setFocus()
    said: list[str] = []
    chips.chosen.connect(said.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Home):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    assert said == ["hurts", "words", "all"]
    assert chips.key() == "all"


def test_that_a_row_is_one_stop_for_tab(qtbot: QtBot) -> None:
    chips = _chips(qtbot)
    chips.choose("hurts")
    stops = [
        key
        for key in ("all", "hurts", "words")
        if chips.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["hurts"]


def test_that_the_choice_and_the_keyboard_stay_when_counts_change(qtbot: QtBot) -> None:
    chips = _chips(qtbot)
    chips.choose("hurts")
    chips.setFocus()
    with qtbot.assertNotEmitted(chips.chosen):
        chips.set_chips([("all", "All", 45), ("hurts", "What hurts?", 11), ("words", "Words", 1)])
    assert chips.key() == "hurts"
    assert chips.button("hurts").hasFocus()
    chips.set_chips([("all", "All", 1)])
    assert chips.key() is None


def test_that_choosing_again_says_nothing_more(qtbot: QtBot) -> None:
    chips = _chips(qtbot)
    with qtbot.assertNotEmitted(chips.chosen):
        QTest.mouseClick(chips.button("all"), Qt.MouseButton.LeftButton)
    assert chips.button("all").isChecked()


def test_that_chips_wrap_in_a_narrow_window(qtbot: QtBot) -> None:
    chips = FilterChips()
    chips.set_chips(CHIPS * 1)
    window = show(qtbot, chips, width=260)
    assert len({chips.button(key).y() for key, _, _ in CHIPS}) > 1
    assert clipped_texts(window) == []


def test_that_an_answer_can_be_taken_back_where_it_may(qtbot: QtBot) -> None:
    control = Segmented(tone="sales", clearable=True)
    control.set_options([("yes", "đúng"), ("no", "không đúng"), ("unheard", "chưa nghe")])
    show(qtbot, control)
    said: list[str] = []
    control.chosen.connect(said.append)
    for _ in range(2):
        QTest.mouseClick(control.button("no"), Qt.MouseButton.LeftButton)
    assert said == ["no", ""]
    assert control.key() is None
    assert not control.button("no").isChecked()


def test_that_the_ends_of_a_segmented_control_are_round(qtbot: QtBot) -> None:
    control = Segmented()
    qtbot.addWidget(control)
    control.set_options([("a", "A"), ("b", "B"), ("c", "C")])
    assert [control.button(key).property("place") for key in "abc"] == ["first", "middle", "last"]
    control.set_options([("a", "A")])
    assert control.button("a").property("place") == "only"


def _type(qtbot: QtBot, scale: RatingScale, keys: str) -> None:
    for key in keys:
        focused: QWidget = QApplication.focusWidget() or scale
        QTest.keyClick(focused, Qt.Key(ord(key)))


def _scale(qtbot: QtBot) -> RatingScale:
    scale = RatingScale()
    show(qtbot, scale, width=700).activateWindow()
    scale.setFocus()
    return scale


def test_that_a_rating_is_typed(qtbot: QtBot) -> None:
    scale = _scale(qtbot)
    assert scale.value() is None
    with qtbot.waitSignal(scale.rated) as rated:
        _type(qtbot, scale, "7")
    assert rated.args == [7]
    assert scale.value() == 7


def test_that_one_and_nought_make_ten(qtbot: QtBot) -> None:
    scale = _scale(qtbot)
    said: list[int] = []
    scale.rated.connect(said.append)
    _type(qtbot, scale, "10")
    assert said == [1, 10]
    _type(qtbot, scale, "0")
    assert scale.value() == 0


def test_that_abstaining_is_not_a_nought(qtbot: QtBot) -> None:
    scale = _scale(qtbot)
    with qtbot.waitSignal(scale.abstained):
        _type(qtbot, scale, "-")
    assert scale.has_abstained()
    assert scale.value() is None
    scale.set_value(0)
    assert (scale.value(), scale.has_abstained()) == (0, False)
    scale.set_value(None, abstained=True)
    assert scale.has_abstained()


def test_that_each_number_has_a_name(qtbot: QtBot) -> None:
    scale = _scale(qtbot)
    assert scale.button("3").accessibleName() == "3 of 10"


def test_that_a_list_narrower_than_its_words_ends_in_dots_and_tells_them_whole(
    qtbot: QtBot,
) -> None:
    box = ComboBox()
    qtbot.addWidget(box)
    words = "Hành vi quan sát được (đi xem, đặt cọc, lý do mất) <b>"
    box.set_choices([("long", words), ("short", "Sales")])
    box.resize(600, 34)
    option = box.drawn()
    assert option.currentText == words
    box.setMinimumWidth(120)
    box.resize(160, 34)
    box.show()
    option = box.drawn()
    assert option.currentText.endswith("…")
    help_wanted = QHelpEvent(QEvent.Type.ToolTip, QPoint(4, 4), QPoint(4, 4))
    QApplication.sendEvent(box, help_wanted)
    assert "(đi xem, đặt cọc, lý do mất) &lt;b>" in QToolTip.text()
    box.choose("short")
    option = box.drawn()
    assert option.currentText == "Sales"
