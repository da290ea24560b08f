"""The pane of what is new: suggestions that people take or leave, groups by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from domain.model.revision import Theme
from domain.model.sales_feedback import Feedback
from domain.model.wording import Tongue
from domain.services.theming import Theming
from domain.services.workbench import Workbench
from tests.fakes import FakeClock
from tests.real import open_real
from tests.revisions import NOW, Leads, records, signed_persona
from tests.robots.typing import press, push, seen, settle, write_into
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.revision.new_looks import NewRow, RowKind
from ui.revision.new_pane import NewPane
from ui.widgets.clipping import clipped_texts

TEXTS = (
    "đã đi xem năm sáu dự án rồi mới gọi",
    "xem năm sáu dự án rồi mới gọi mình",
    "hỏi có chỗ sạc xe điện không",
    "<b>=cmd|calc</b> mẹ vợ quyết",
)


class Room:
    """A pane over a real file."""

    def __init__(self, qtbot: QtBot, bench: Workbench, desk: Desk) -> None:
        self.qtbot, self.bench, self.desk = qtbot, bench, desk

    def pane(self) -> NewPane:
        pane = NewPane(self.desk)
        self.qtbot.addWidget(pane)
        pane.resize(860, 600)
        pane.show()
        self.rest()
        return pane

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.jobs.busy, timeout=10_000)
        settle()

    def themes(self) -> tuple[Theme, ...]:
        return Theming(self.bench).told().themes


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    changes = Changes()
    bench, file = open_real(tmp_path, clock=FakeClock(NOW), publish=changes.publish)
    desk = Desk(bench, changes, lambda t: translator_for(t.value), lambda: Tongue.ENGLISH)
    signed_persona(bench, "một")
    one = Room(qtbot, bench, desk)
    leads = Leads(bench, file)
    for number, text in zip(leads.come(*records(len(TEXTS))), TEXTS, strict=True):
        leads.say(number, {}, on=NOW.date(), by="S1", something_new=text)
    leads.tell()
    yield one
    one.rest()
    file.close()


def row(pane: NewPane, words: str) -> NewRow:
    """The text with some words in it, or the row that begins with them."""
    found = [one for one in pane.list.rows.looks if one.text.startswith(words)]
    texts = [one for one in pane.list.rows.looks if one.kind is RowKind.TEXT and words in one.text]
    return (texts or found)[0]


def pick(pane: NewPane, *words: str) -> None:
    pane.list.clearSelection()
    for one in words:
        index = pane.list.rows.index(pane.list.rows.looks.index(row(pane, one)))
        flag = QItemSelectionModel.SelectionFlag.Select
        pane.list.selectionModel().setCurrentIndex(index, flag)


def test_that_a_suggestion_is_taken_with_enter_and_worded(room: Room) -> None:
    pane = room.pane()
    assert row(pane, "Suggested group: 2").kind is RowKind.SUGGESTION
    assert not room.themes(), "nothing is grouped by itself"
    pick(pane, "Suggested group")
    press(pane.list, Qt.Key.Key_Return)
    room.rest()
    write_into(pane, "The claim that is proposed", "Khách xem 5–6 dự án rồi mới gọi")
    push(pane, "Keep")
    room.rest()
    (theme,) = room.themes()
    assert (theme.text, len(theme.feedback_ids)) == ("Khách xem 5–6 dự án rồi mới gọi", 2)
    assert row(pane, "T01").beside == "proposed · leads: 2"
    assert not clipped_texts(pane)


def test_that_texts_are_grouped_merged_and_taken_out_by_keyboard(room: Room) -> None:
    pane = room.pane()
    pick(pane, "sạc xe", "mẹ vợ")
    press(pane.list, Qt.Key.Key_G)
    room.rest()
    pick(pane, "đã đi xem")
    press(pane.list, Qt.Key.Key_G)
    room.rest()
    assert [len(one.feedback_ids) for one in room.themes()] == [2, 1]
    pick(pane, "T01", "T02")
    press(pane.list, Qt.Key.Key_M)
    room.rest()
    assert [len(one.feedback_ids) for one in room.themes()] == [3]
    pick(pane, "mẹ vợ")
    press(pane.list, Qt.Key.Key_Delete)
    room.rest()
    assert [len(one.feedback_ids) for one in room.themes()] == [2]
    pick(pane, "T01", "mẹ vợ")
    press(pane.list, Qt.Key.Key_M)
    room.rest()
    assert [len(one.feedback_ids) for one in room.themes()] == [3]
    pick(pane, "T01")
    press(pane.list, Qt.Key.Key_Delete)
    room.rest()
    assert not room.themes()


def test_that_a_text_is_shown_as_it_was_written_and_buttons_follow_the_choice(room: Room) -> None:
    pane = room.pane()
    assert row(pane, "mẹ vợ").text == TEXTS[3]
    pane.list.clearSelection()
    assert not pane.group.isEnabled()
    pick(pane, "mẹ vợ")
    assert pane.group.isEnabled()
    assert not pane.merge.isEnabled()
    assert not pane.out.isEnabled()


def test_that_without_anything_new_it_is_said_where_it_comes_from(room: Room) -> None:
    with room.bench.doing("unsay_of_lead", lead="L1") as work:
        for one in work.of(Feedback).all():
            work.of(Feedback).remove(one.id)
    gone: list[str] = []
    room.desk.ways.wanted.connect(lambda page, thing: gone.append(page))
    pane = room.pane()
    assert "Nothing new has been told yet" in seen(pane)
    push(pane, "To Sales feedback")
    assert gone == ["feedback"]
