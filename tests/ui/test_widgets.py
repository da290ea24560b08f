from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.showing import colours_in, press, show
from ui.theme import fonts
from ui.theme.colours import DARK, LIGHT
from ui.theme.theme import theme
from ui.widgets.avatar import Avatar
from ui.widgets.bars import BalanceBar, ShareBar
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import Chip, SideTag, StatusChip
from ui.widgets.clipping import clipped_texts
from ui.widgets.countdown import CountdownLabel, clock
from ui.widgets.dialogs import Question, TextQuestion, ask_text, confirm
from ui.widgets.empty_state import EmptyState, IconBadge
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import CheckBox, ComboBox, DateEdit, SpinBox
from ui.widgets.labels import BodyLabel, ElidedLabel
from ui.widgets.note_card import NoteCard
from ui.widgets.notice import InlineError, Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.plain_table import PlainTable
from ui.widgets.reorderable_list import Grip, ReorderableList
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.separator import Separator
from ui.widgets.step_badge import StepBadge
from ui.widgets.text_block import block_height, text_block
from ui.widgets.tooltips import set_tooltip

LONG = "Vợ chồng không thống nhất: chồng muốn gần chỗ làm, vợ muốn gần trường, ông bà muốn gần chợ"


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme().choose("light")


class TestLabels:
    def test_that_a_long_text_gets_the_height_of_its_lines(self, qtbot: QtBot) -> None:
        label = BodyLabel(LONG)
        show(qtbot, label, width=240)
        lines, rest = divmod(label.height(), fonts.line_height(label.font()))
        assert lines >= 3
        assert rest == 0

    def test_that_one_long_word_is_broken_and_not_cut(self, qtbot: QtBot) -> None:
        label = BodyLabel("x" * 300)
        window = show(qtbot, label, width=240)
        assert label.width() < 240
        assert clipped_texts(window) == []

    def test_that_typed_markup_is_shown_as_typed(self, qtbot: QtBot) -> None:
        plain, marked = BodyLabel("x"), BodyLabel("<b>x</b>")
        show(qtbot, plain, marked)
        assert marked.textFormat() == Qt.TextFormat.PlainText
        assert marked.natural_width() > plain.natural_width() + 20

    def test_that_a_label_is_measured_anew_in_another_font_only(self, qtbot: QtBot) -> None:
        label = BodyLabel(LONG)
        show(qtbot, label, width=240)
        block = label._lay_out(240)
        theme().choose("dark")
        assert label._lay_out(240) is block
        label.setFont(fonts.page_title())
        assert label.heightForWidth(240) > block.height

    def test_that_line_breaks_are_kept(self, qtbot: QtBot) -> None:
        label = BodyLabel("một\n\nba")
        show(qtbot, label)
        assert label.height() == 3 * fonts.line_height(label.font())

    def test_that_the_colour_is_that_of_the_theme(self, qtbot: QtBot) -> None:
        label = BodyLabel("████", role="bad")
        show(qtbot, label)
        assert LIGHT.bad.strong in colours_in(label)
        theme().choose("dark")
        assert DARK.bad.strong in colours_in(label)
        label.set_role("sales")
        assert DARK.sales.strong in colours_in(label)

    def test_that_a_text_shortened_on_purpose_is_whole_in_its_tooltip(self, qtbot: QtBot) -> None:
        label = ElidedLabel(LONG + " <b>")
        window = show(qtbot, label, width=200)
        assert "&lt;b&gt;" not in label.text()
        assert label.toolTip() == f"<qt>{LONG} &lt;b></qt>"
        assert clipped_texts(window) == []
        window.resize(2000, 100)
        QApplication.processEvents()
        assert label.toolTip() == ""

    def test_that_a_tooltip_without_tags_is_left_alone(self, qtbot: QtBot) -> None:
        widget = QWidget()
        qtbot.addWidget(widget)
        set_tooltip(widget, "R & D")
        assert widget.toolTip() == "R & D"


class TestClipping:
    def test_that_planted_cuts_are_found(self, qtbot: QtBot) -> None:
        label, wrapped = QLabel("Trách nhiệm của hai bên"), BodyLabel(LONG)
        button, field = QPushButton("Đã xong, mở ra cho cả phòng"), QLineEdit()
        field.setPlaceholderText(LONG)
        window = show(qtbot, label, wrapped, button, field)
        label.setFixedWidth(60)
        wrapped.setFixedSize(200, 19)
        button.setFixedWidth(50)
        field.setFixedWidth(80)
        QApplication.processEvents()
        found = clipped_texts(window)
        assert [line.split()[0] for line in found] == [
            "QLabel",
            "BodyLabel",
            "QPushButton",
            "QLineEdit",
        ]
        assert "Trách nhiệm" in found[0]

    def test_that_cut_tabs_and_heads_are_found(self, qtbot: QtBot) -> None:
        tabs = QTabBar()
        tabs.addTab("Trách nhiệm theo vị trí")
        table = QTableWidget(1, 1)
        table.setHorizontalHeaderLabels(["Hạn phải trả lời"])
        window = show(qtbot, tabs, table)
        table.setColumnWidth(0, 200)
        assert clipped_texts(window) == []
        tabs.setUsesScrollButtons(False)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        tabs.setFixedWidth(60)
        table.setColumnWidth(0, 20)
        QApplication.processEvents()
        assert sorted(line.split()[0] for line in clipped_texts(window)) == [
            "QHeaderView",
            "QTabBar",
        ]

    def test_that_what_is_hidden_does_not_count(self, qtbot: QtBot) -> None:
        label = QLabel("Trách nhiệm của hai bên")
        window = show(qtbot, label)
        label.setFixedWidth(10)
        label.hide()
        assert clipped_texts(window) == []


class TestSurfaces:
    def test_that_a_card_shows_its_title_aside_and_action(self, qtbot: QtBot) -> None:
        card = Card("Cân bằng", tone="sales")
        card.set_aside("95 %")
        card.add_action(QuietButton("Sửa"))
        card.body.addWidget(BodyLabel("x"))
        show(qtbot, card)
        assert card.accessibleName() == card.title() == "Cân bằng"
        assert {LIGHT.sales.strong, LIGHT.card, LIGHT.line} <= colours_in(card)

    def test_that_a_card_without_a_title_has_no_title_row(self, qtbot: QtBot) -> None:
        bare, titled = Card(), Card("Tên")
        for card in (bare, titled):
            card.body.addWidget(BodyLabel("x"))
        show(qtbot, bare, titled)
        assert bare.height() < titled.height()

    def test_that_room_to_spare_in_a_card_is_left_at_the_bottom(self, qtbot: QtBot) -> None:
        card, beside = Card("Cân bằng"), QWidget()
        labels = [BodyLabel("một"), BodyLabel(LONG)]
        for label in labels:
            card.body.addWidget(label)
        beside.setMinimumHeight(380)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.addWidget(card, 1)
        row.addWidget(beside, 1)
        window = show(qtbot, holder)
        assert card.height() > 300
        assert labels[0].height() == fonts.line_height(labels[0].font())
        assert labels[1].geometry().bottom() < 150
        assert clipped_texts(window) == []
        table = QTableWidget()
        card.body.addWidget(table)
        QApplication.processEvents()
        assert table.geometry().bottom() > 340

    def test_that_a_settled_card_is_raised(self, qtbot: QtBot) -> None:
        card = Card("x")
        card.set_raised(True)
        show(qtbot, card)
        assert LIGHT.raised in colours_in(card)

    def test_that_a_page_header_keeps_its_actions_at_the_right(self, qtbot: QtBot) -> None:
        header = PageHeader("Thẻ điểm", LONG)
        action = PrimaryButton("Xuất…")
        header.add_action(action)
        window = show(qtbot, header, width=500)
        assert action.geometry().right() >= header.width() - 2
        assert clipped_texts(window) == []
        assert header.title() == "Thẻ điểm"

    def test_that_a_separator_is_one_pixel(self, qtbot: QtBot) -> None:
        across, down = Separator(), Separator(orientation=Qt.Orientation.Vertical)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.addWidget(down)
        show(qtbot, across, holder)
        assert (across.height(), down.width()) == (1, 1)
        assert colours_in(across) == {LIGHT.line}

    def test_that_the_avatar_is_drawn_in_the_shared_colour(self, qtbot: QtBot) -> None:
        avatar = Avatar(height=120, flush=True)
        show(qtbot, avatar)
        image = avatar.grab().toImage()
        middle = image.pixelColor(image.width() // 2, 45)
        assert middle.blue() > middle.red()


class TestButtons:
    def test_that_buttons_have_names_and_answer_the_keyboard(self, qtbot: QtBot) -> None:
        buttons = [PrimaryButton("A"), QuietButton("B"), LinkButton("C"), IconButton("x", "D")]
        show(qtbot, *buttons)
        pressed = []
        for button in buttons:
            button.clicked.connect(lambda: pressed.append(1))
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        assert len(pressed) == 4
        assert buttons[3].accessibleName() == "D"

    def test_that_an_icon_button_names_its_shortcut_in_the_tooltip(self, qtbot: QtBot) -> None:
        button = IconButton("undo-2", framed=True)
        qtbot.addWidget(button)
        button.set_name("Hoàn tác", "Ctrl+Z")
        assert button.toolTip() == "Hoàn tác (Ctrl+Z)"
        assert button.accessibleName() == "Hoàn tác"

    @pytest.mark.parametrize("mode", ["light", "dark"])
    def test_that_the_keyboard_focus_can_be_seen(self, qtbot: QtBot, mode: str) -> None:
        theme().choose("dark" if mode == "dark" else "light")
        quiet, note, field = QuietButton("Mở"), NoteCard("x"), QLineEdit()
        window = show(qtbot, quiet, note, field)
        window.activateWindow()
        for widget in (quiet, note, field):
            widget.clearFocus()
            before = widget.grab().toImage()
            widget.setFocus()
            assert widget.grab().toImage() != before
            assert theme().colours.focus in colours_in(widget)


class TestChips:
    def test_that_a_side_is_a_word_and_a_colour(self, qtbot: QtBot) -> None:
        tag = SideTag("marketing", "Marketing")
        show(qtbot, tag)
        assert tag.text() == "Marketing"
        assert LIGHT.marketing.soft in colours_in(tag)

    def test_that_a_state_has_a_sign_besides_its_colour(self, qtbot: QtBot) -> None:
        chip = StatusChip("đã bác", "bad")
        qtbot.addWidget(chip)
        assert chip.text() == "× đã bác"
        chip.show_state("vững", "good")
        assert (chip.text(), chip.tone, chip.accessibleName()) == ("✓ vững", "good", "vững")
        chip.show_state("mới", "neutral", "+")
        assert chip.text() == "+ mới"

    def test_that_a_count_is_as_wide_as_it_is_high(self, qtbot: QtBot) -> None:
        chip = Chip("2", "bad", pill=True)
        show(qtbot, chip)
        assert chip.width() >= chip.height()


class TestNoteCard:
    def test_that_keys_and_mouse_say_what_is_wanted(self, qtbot: QtBot) -> None:
        note = NoteCard("Sợ chậm bàn giao", tone="sales", side_word="Sales")
        note.set_action("Làm thành nhận định")
        show(qtbot, note)
        with qtbot.waitSignal(note.opened):
            QTest.keyClick(note, Qt.Key.Key_Return)
        with qtbot.waitSignal(note.opened):
            QTest.mouseDClick(note, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(note.deletion_wanted):
            QTest.keyClick(note, Qt.Key.Key_Delete)
        with qtbot.waitSignal(note.action_chosen):
            press(note, LinkButton)
        with qtbot.waitSignal(note.menu_wanted) as wanted:
            place = note.mapToGlobal(QPoint(3, 3))
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), place)
            QApplication.sendEvent(note, event)
        assert wanted.args == [place]

    def test_that_the_side_is_said_before_the_words(self, qtbot: QtBot) -> None:
        note = NoteCard("Ngại vay", tone="sales", side_word="Sales")
        note.set_sub("3 người viết", "bad")
        show(qtbot, note)
        assert note.accessibleName() == "Sales: Ngại vay"
        assert note.accessibleDescription() == "3 người viết"
        assert LIGHT.sales.strong in colours_in(note)
        note.set_side("marketing", "Marketing")
        note.set_text("Thiếu cây xanh")
        assert note.accessibleName() == "Marketing: Thiếu cây xanh"
        assert LIGHT.marketing.strong in colours_in(note)

    def test_that_a_long_note_is_shown_whole(self, qtbot: QtBot) -> None:
        note = NoteCard(LONG * 3, tone="owner")
        note.set_sub(LONG)
        note.set_action("Sửa")
        window = show(qtbot, note, width=260)
        assert clipped_texts(window) == []


class TestNotices:
    def test_that_a_notice_shows_its_kind_and_can_be_acted_on(self, qtbot: QtBot) -> None:
        notice = Notice(dismissable=True)
        show(qtbot, notice)
        assert not notice.isVisible()
        notice.show_notice("warn", LONG, "Thử lại")
        assert notice.isVisible()
        assert (notice.kind(), notice.accessibleName()) == ("warn", LONG)
        assert LIGHT.warn.soft in colours_in(notice)
        with qtbot.waitSignal(notice.acted):
            press(notice, QuietButton)
        with qtbot.waitSignal(notice.dismissed):
            press(notice, IconButton)
        assert not notice.isVisible()

    def test_that_an_error_goes_when_it_is_mended(self, qtbot: QtBot) -> None:
        error = InlineError()
        window = show(qtbot, error, width=300)
        error.show_error(LONG)
        QApplication.processEvents()
        assert error.isVisible()
        assert clipped_texts(window) == []
        error.show_error("")
        assert not error.isVisible()

    def test_that_an_empty_page_offers_the_first_step(self, qtbot: QtBot) -> None:
        empty = EmptyState("users-round")
        window = show(qtbot, empty, width=320)
        empty.set_texts("Chưa có ai", LONG, "Thêm người")
        QApplication.processEvents()
        assert clipped_texts(window) == []
        with qtbot.waitSignal(empty.first_step):
            QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
        empty.set_texts("Chưa có ai", "", "Go to Campaigns & leads")
        assert empty.button.shortcut().isEmpty(), "an ampersand is one"
        assert empty.button.accessibleName() == "Go to Campaigns & leads"
        empty.set_texts("Chưa có ai", "")
        assert not empty.button.isVisible()


class TestFigures:
    def test_that_a_share_says_its_interval(self, qtbot: QtBot) -> None:
        bar = ShareBar()
        show(qtbot, bar)
        assert bar.figures() == "–"
        assert bar.accessibleName() == "Share unknown"
        bar.show_share(0.81, 0.70, 0.89, tone="bad")
        assert bar.figures() == "81% (70–89)"
        assert bar.accessibleName() == "Share 81 percent, 90 percent interval 70 to 89"
        assert LIGHT.bad.strong in colours_in(bar)

    def test_that_an_unknown_share_has_no_dot(self, qtbot: QtBot) -> None:
        bar = ShareBar()
        bar.show_share(None, tone="bad")
        show(qtbot, bar)
        assert LIGHT.bad.strong not in colours_in(bar)

    @pytest.mark.parametrize(("amount", "most", "part"), [(5, 10, 0.5), (10, 10, 1), (0, 0, 0)])
    def test_that_a_balance_bar_is_as_long_as_its_part(
        self, qtbot: QtBot, amount: float, most: float, part: float
    ) -> None:
        bar = BalanceBar(tone="owner")
        bar.show_amount(amount, most, "Chủ: 5 việc")
        show(qtbot, bar, width=220)
        image = bar.grab().toImage()
        row = image.height() // 2
        filled = sum(
            image.pixelColor(x, row).name().upper() == LIGHT.owner.strong
            for x in range(image.width())
        )
        assert filled == pytest.approx(part * image.width(), abs=4)
        assert bar.accessibleName() == "Chủ: 5 việc"

    @pytest.mark.parametrize(
        ("left", "role", "word"),
        [
            (400, "ink", ""),
            (144, "warn", "soon over"),
            (36, "bad", "last moments"),
            (0, "bad", "time is over"),
            (-15, "bad", "time is over"),
        ],
    )
    def test_that_time_warns_by_colour_and_word(
        self, qtbot: QtBot, left: int, role: str, word: str
    ) -> None:
        label = CountdownLabel()
        show(qtbot, label)
        label.show_time(left, 720)
        assert (label.role(), label.word()) == (role, word)
        assert label.accessibleName() == f"{clock(left)} {word}".strip()
        assert theme().colour(role) in colours_in(label)

    def test_that_a_paused_clock_says_so(self, qtbot: QtBot) -> None:
        label = CountdownLabel()
        qtbot.addWidget(label)
        label.show_time(462, 720, paused=True)
        assert label.accessibleName() == "07:42 paused"
        assert clock(-75) == "+01:15"

    @pytest.mark.parametrize(
        ("state", "name"),
        [
            ("done", "Step 3, done"),
            ("current", "Step 3, current"),
            ("ahead", "Step 3, ahead"),
            ("recheck", "Step 3, to be checked again"),
        ],
    )
    def test_that_a_step_says_where_it_stands(self, qtbot: QtBot, state: str, name: str) -> None:
        badge = StepBadge(3)
        show(qtbot, badge)
        pictures = []
        for each in ("done", "current", "ahead", "recheck"):
            badge.set_state(each)
            pictures.append(badge.grab().toImage())
        assert all(a != b for at, a in enumerate(pictures) for b in pictures[at + 1 :])
        badge.set_state(state)  # type: ignore[arg-type]
        assert badge.accessibleName() == name


class TestInputs:
    def test_that_the_choice_stays_when_the_words_change(self, qtbot: QtBot) -> None:
        combo = ComboBox()
        show(qtbot, combo)
        combo.set_choices([("a", "Tên"), ("b", "Điện thoại")])
        assert combo.current_key() == "a"
        combo.choose("b")
        combo.set_choices([("a", "Name"), ("b", "Phone")])
        assert (combo.current_key(), combo.currentText()) == ("b", "Phone")
        combo.set_choices([("c", "New"), ("b", "Phone")])
        assert combo.current_key() == "b"
        combo.choose("unknown")
        assert combo.current_key() is None

    def test_that_only_the_person_chooses_aloud(self, qtbot: QtBot) -> None:
        combo = ComboBox()
        show(qtbot, combo)
        combo.set_choices([(1, "một"), (2, "hai")])
        with qtbot.assertNotEmitted(combo.chosen):
            combo.choose(2)
        with qtbot.waitSignal(combo.chosen) as chosen:
            QTest.keyClick(combo, Qt.Key.Key_Up)
        assert chosen.args == [1]

    def test_that_the_wheel_passes_over_what_has_no_focus(self, qtbot: QtBot) -> None:
        spin = SpinBox(0, 10)
        other = QPushButton("x")
        window = show(qtbot, spin, other)
        window.activateWindow()
        other.setFocus()
        self._turn(spin)
        assert spin.value() == 0
        spin.setFocus()
        self._turn(spin)
        assert spin.value() == 1

    def test_that_a_day_is_written_day_first(self, qtbot: QtBot) -> None:
        field = DateEdit(date(2026, 11, 23))
        qtbot.addWidget(field)
        assert field.text() == "23/11/2026"
        field.set_day(date(2027, 1, 2))
        assert field.day() == date(2027, 1, 2)

    def test_that_a_tick_is_set_by_keyboard(self, qtbot: QtBot) -> None:
        box = CheckBox("Có mặt")
        show(qtbot, box)
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert box.isChecked()
        assert LIGHT.accent in colours_in(box)

    @staticmethod
    def _turn(widget: QWidget) -> None:
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(widget.mapToGlobal(QPoint(5, 5))),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)


class TestLayouts:
    def test_that_things_wrap_like_words(self, qtbot: QtBot) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8)
        boxes = [QWidget() for _ in range(5)]
        for box in boxes:
            box.setFixedSize(100, 20)
            flow.addWidget(box)
        boxes[3].hide()
        show(qtbot, holder, width=340)
        tops = [box.y() for box in boxes if box.isVisible()]
        assert tops == [0, 0, 28, 28] or tops == [0, 0, 0, 28]
        assert holder.height() >= 48
        assert flow.count() == 5
        assert flow.itemAt(9) is None

    def test_that_a_page_keeps_its_place(self, qtbot: QtBot) -> None:
        page = ScrollPage()
        for number in range(60):
            page.body.addWidget(BodyLabel(f"dòng {number}"))
        show(qtbot, page)
        bar = page.verticalScrollBar()
        bar.setValue(300)
        with page.kept_place():
            while (item := page.body.takeAt(0)) is not None:
                widget = item.widget()
                assert widget is not None
                widget.deleteLater()
            for number in range(70):
                page.body.addWidget(BodyLabel(f"mới {number}"))
        QApplication.processEvents()
        assert bar.value() == 300

    def test_that_a_wide_window_centres_a_page(self, qtbot: QtBot) -> None:
        page = ScrollPage(max_width=300)
        label = BodyLabel("x")
        page.body.addWidget(label)
        show(qtbot, page, width=900)
        assert label.width() == 300
        assert label.x() > 250


class TestReordering:
    def test_that_alt_and_arrows_ask_to_move(self, qtbot: QtBot) -> None:
        rows = ReorderableList()
        notes = [NoteCard(str(number)) for number in range(3)]
        rows.set_items(notes)
        window = show(qtbot, rows)
        window.activateWindow()
        notes[1].setFocus()
        with qtbot.waitSignal(rows.moved) as up:
            QTest.keyClick(notes[1], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        with qtbot.waitSignal(rows.moved) as down:
            QTest.keyClick(notes[1], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert (up.args, down.args) == ([1, 0], [1, 2])
        notes[0].setFocus()
        with qtbot.assertNotEmitted(rows.moved):
            QTest.keyClick(notes[0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    def test_that_the_keyboard_stays_on_what_was_moved(self, qtbot: QtBot) -> None:
        rows = ReorderableList()
        notes = [NoteCard(str(number)) for number in range(3)]
        rows.set_items(notes)
        window = show(qtbot, rows)
        window.activateWindow()
        notes[2].setFocus()
        rows.set_items([notes[2], notes[0], notes[1]])
        QApplication.processEvents()
        assert rows.items() == [notes[2], notes[0], notes[1]]
        assert notes[2].hasFocus()

    def test_that_dragging_the_grip_asks_to_move(self, qtbot: QtBot) -> None:
        rows = ReorderableList()
        notes = [NoteCard(str(number)) for number in range(3)]
        rows.set_items(notes)
        show(qtbot, rows)
        grip = rows.findChildren(Grip)[0]
        below = grip.mapFromGlobal(notes[2].mapToGlobal(QPoint(2, notes[2].height() - 1)))
        with qtbot.waitSignal(rows.moved) as moved:
            QTest.mousePress(grip, Qt.MouseButton.LeftButton)
            QTest.mouseMove(grip, below)
            assert LIGHT.accent in colours_in(rows)
            QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=below)
        assert moved.args == [0, 2]


class TestQuestions:
    def test_that_a_question_is_answered_with_its_verb(
        self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def press_verb(question: Question) -> int:
            question.show()
            QTest.mouseClick(question.go, Qt.MouseButton.LeftButton)
            return question.result()

        monkeypatch.setattr(Question, "exec", press_verb)
        assert confirm(None, "Xoá bản nháp?", "Bản đã ký vẫn còn.", "Xoá bản nháp", danger=True)

    def test_that_enter_goes_back_from_what_cannot_be_undone(self, qtbot: QtBot) -> None:
        question = Question(None, "Xoá?", "Không lấy lại được.", "Xoá", danger=True)
        qtbot.addWidget(question)
        question.show()
        QTest.keyClick(question, Qt.Key.Key_Return)
        assert question.result() == QDialog.DialogCode.Rejected

    def test_that_a_reason_is_required(self, qtbot: QtBot) -> None:
        question = TextQuestion(None, "Từ chối?", LONG, "Từ chối", limit=10)
        qtbot.addWidget(question)
        question.show()
        QApplication.processEvents()
        assert clipped_texts(question) == []
        assert not question.go.isEnabled()
        question.answer.editor.insertPlainText("  ")
        assert not question.go.isEnabled()
        question.answer.editor.insertPlainText("dài hơn mười chữ")
        question.go.click()
        assert question.result() != QDialog.DialogCode.Accepted
        question.answer.editor.setPlainText("đủ ngắn")
        question.go.click()
        assert question.result() == QDialog.DialogCode.Accepted
        assert question.words() == "đủ ngắn"

    def test_that_going_back_answers_nothing(
        self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(TextQuestion, "exec", lambda self: QDialog.DialogCode.Rejected)
        assert ask_text(None, "Vì sao?", "", "Gửi", text="giữ") is None
        monkeypatch.setattr(TextQuestion, "exec", lambda self: QDialog.DialogCode.Accepted)
        assert ask_text(None, "Vì sao?", "", "Gửi", text="giữ ") == "giữ"


def test_that_a_table_that_is_moved_sideways_gives_each_column_its_words(qtbot: QtBot) -> None:
    table = PlainTable()
    qtbot.addWidget(table)
    reason = "Lead thử của chính mình, không phải khách"
    heads = ("Dòng", "Lý do", *(f"cột {number}" for number in range(8)))
    table.show_rows(heads, [("7", reason, *("một ô dài hơn" for _ in range(8)))], stretched=1)
    table.resize(400, 200)
    table.show()
    room = table.columnWidth(1)
    assert room >= min(table.fontMetrics().horizontalAdvance(reason), 240)
    table.resize(1600, 200)
    assert table.columnWidth(1) > room


def test_that_the_icon_of_an_empty_page_is_whole_or_not_there(qtbot: QtBot) -> None:
    badge = IconBadge("search")
    qtbot.addWidget(badge)
    badge.resize(48, 48)
    whole = badge.grab().toImage()
    badge.resize(48, 20)
    torn = badge.grab().toImage()
    assert whole.pixelColor(24, 8) != torn.pixelColor(24, 8)


@pytest.mark.parametrize("width", range(100, 112))
def test_that_a_text_that_only_just_fits_is_as_high_as_it_is_drawn(
    qapp: QApplication, width: int
) -> None:
    text, font = "Google – vòng 4", fonts.label()
    assert block_height(text, font, width) == text_block(text, font, width).height


def test_that_a_table_wraps_its_cells_before_it_is_moved_sideways(qtbot: QtBot) -> None:
    table = PlainTable()
    qtbot.addWidget(table)
    heads = ("Kênh", "CTR", "CPC")
    rows = [("Facebook", "35.686 trên 2.870.000 lượt", "9.469 – 9.668 mỗi lượt")]
    table.show_rows(heads, rows, stretched=0)
    table.show()
    metrics = table.fontMetrics()
    for width in (700, 420, 300):
        table.resize(width, 200)
        QApplication.processEvents()
        assert sum(table.columnWidth(at) for at in range(3)) <= table.viewport().width()
        for at, word in enumerate(("Facebook", "2.870.000", "9.469")):
            assert table.columnWidth(at) > metrics.horizontalAdvance(word), (width, word)


def test_that_a_title_is_never_torn_by_the_actions_beside_it(qtbot: QtBot) -> None:
    header = PageHeader("Sales feedback")
    qtbot.addWidget(header)
    for words in ("How far we are…", "Export form to Excel…", "Import filled form…"):
        header.add_action(QuietButton(words))
    title = header.findChildren(BodyLabel)[0]
    header.show()
    for width, beside in ((900, True), (480, False), (900, True)):
        header.resize(width, header.sizeHint().height())
        QApplication.processEvents()
        below = header.findChildren(QuietButton)[0].y() >= title.geometry().bottom()
        assert below is not beside
        assert title.width() >= title.fontMetrics().horizontalAdvance("Sales feedback")


def test_that_a_card_has_a_title_row_where_something_stands_in_it(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.show()
    assert not card._head.isVisible()
    card.set_title("Điều gì cản họ?")
    assert card._head.isVisible()
    card.set_title("")
    assert not card._head.isVisible()
    card.set_aside("34 câu trả lời")
    assert card._head.isVisible()
    card.set_aside("")
    assert not card._head.isVisible()
    card.add_action(QuietButton("Thêm"))
    assert card._head.isVisible()


def test_that_a_list_without_a_choice_asks_for_one(qtbot: QtBot) -> None:
    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.set_choices([("a", "Anh"), ("b", "Bình")])
    combo.setPlaceholderText("Chọn")
    combo.choose(None)
    assert combo.drawn().currentText == "Chọn"
    combo.choose("b")
    assert combo.drawn().currentText == "Bình"
