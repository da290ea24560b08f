"""How far Sales has reported, by keyboard, and the way to the leads behind a line."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.brief import Person
from domain.model.lead_batches import LeadFilter
from domain.model.leads import ContactOutcome
from domain.model.saved_filters import told_filter
from domain.model.sides import Side
from tests.persistence.test_leads import a_record, bring_in, say
from tests.persistence.things import SECRETS
from tests.robots.typing import press, press_focused, push, seen, settle
from tests.ui.test_feedback import Room
from ui.campaigns.page import CampaignsPage
from ui.feedback.coverage_page import CoveragePage
from ui.widgets.clipping import clipped_texts

Key = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    one = Room(qtbot, tmp_path)
    yield one
    one.desk.jobs.finish()
    one.file.close()


def handed_over(room: Room) -> None:
    """Let Bảo report 24 of 30 leads, and an unknown one 2 of 3; four leads are nobody's."""
    with room.bench.doing("load_example") as work:
        work.of(Person).put(Person(SECRETS.new_id(), 0, "<b>Bảo", Side.SALES, code="S1"))
    first = [a_record(f"a{n}", campaign="FB 08/10", seller="S1") for n in range(30)]
    second = [a_record(f"b{n}", campaign="Zalo", seller="S9") for n in range(3)]
    bring_in(room.bench, room.file, *first, *second, *(a_record(f"c{n}") for n in range(4)))
    talked = ContactOutcome.TALKED
    for lead in (*range(1, 25), 31, 32):
        day = datetime(2026, 4, 7 + (lead % 3), 4, tzinfo=UTC)
        say(room.bench, lead, given_at=day, outcome=talked, interest=3)


def opened(room: Room) -> CoveragePage:
    page = room.open()
    push(page, "How far we are…")
    room.rest()
    assert page.coverage.isVisible()
    return page.coverage


def test_that_each_line_tells_its_share_with_n_and_few_leads_only_a_count(room: Room) -> None:
    handed_over(room)
    page = opened(room)
    push(page, "By salesperson")
    settle()
    first, second, nobody = page.table.rows()
    assert first[:3] == ("S1 · <b>Bảo", "30", "80.0% (24 of 30; range 62.7%–90.5%)")
    assert first[3:5] == ("2 days (n = 24)", "3 days (n = 24)")
    assert first[5].endswith("% (n = 24)")
    assert second == ("S9", "3", "2 of 3", "too few: 2", "too few: 2", "too few: 2")
    assert nobody == ("nobody yet", "4", "0 of 4", "–", "–", "–")
    assert page.whole.text() == "Reported on: 70.3% (26 of 37; range 54.2%–82.5%)"
    push(page, "By campaign")
    assert [row[0] for row in page.table.rows()] == ["FB 08/10", "Zalo", "no campaign named"]
    assert not clipped_texts(page)


def test_that_the_leads_behind_a_line_are_one_key_away(room: Room, qtbot: QtBot) -> None:
    handed_over(room)
    page = opened(room)
    gone: list[tuple[str, str]] = []
    room.desk.ways.pane_wanted.connect(lambda page, pane: gone.append((page, pane)))
    push(page, "By salesperson")
    page.table.setFocus()
    press(page.table, Key.Key_Return)
    push(page, "See those that wait")
    waiting = LeadFilter(seller="S1", fed_back=False)
    assert gone == [
        ("campaigns", f"leads:{told_filter(LeadFilter(seller='S1'))}"),
        ("campaigns", f"leads:{told_filter(waiting)}"),
    ]
    made = CampaignsPage(room.desk)
    qtbot.addWidget(made)
    made.resize(1170, 694)
    made.show()
    made.go_to_pane(gone[-1][1])
    room.rest()
    assert any(words.startswith("6 of 37 leads") for words in seen(made))


def test_that_escape_leads_back_and_letters_answer_nothing_meanwhile(room: Room) -> None:
    room.fill()
    page = opened(room)
    press_focused(Key.Key_1)
    press_focused(Key.Key_Escape)
    settle()
    assert not page.isVisible()
    assert room.page.form.isVisible()
    assert room.page.form.outcome.key() is None
    assert room.page.so_many.hasFocus()


def test_that_it_follows_what_is_reported_and_says_what_to_do_without_leads(room: Room) -> None:
    page = opened(room)
    assert page.empty.isVisible()
    assert not page.card.isVisible()
    bring_in(room.bench, room.file, a_record("1", received_on=date(2026, 4, 8), seller="S1"))
    room.rest()
    assert page.table.rows()[0][2] == "0 of 1"
    say(room.bench, 1)
    room.rest()
    assert page.table.rows()[0][2] == "1 of 1"
