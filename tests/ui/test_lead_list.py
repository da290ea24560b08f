"""The list of leads: in any order, filtered by everything, and taken out for other programs."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

import main
from domain.model.ladder import Stage, bits
from domain.model.lead_batches import LeadFilter, LeadOrder, lead_code
from domain.model.wording import Tongue
from domain.services.listing_leads import ListingLeads
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.persistence.test_leads import a_record, bring_in, say
from tests.real import open_real
from tests.robots.typing import press, settle
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.leads.listing.columns import KEYS
from ui.leads.listing.presenter import LeadsPresenter
from ui.leads.listing.table import LeadTable
from ui.leads.listing.wording import NOBODY
from ui.shell.makers import writers_of
from ui.shell.settings import Settings
from ui.theme.theme import theme

Key = Qt.Key


class House:
    """A desk over a real file, and the list on it."""

    def __init__(self, folder: Path) -> None:
        changes = Changes()
        self.bench: Workbench
        self.file: OpenFile
        self.bench, self.file = open_real(folder, publish=changes.publish)
        self.desk = Desk(
            self.bench,
            changes,
            lambda tongue: translator_for(tongue.value),
            lambda: Tongue.ENGLISH,
            writers=writers_of(main.makers()),
            settings=Settings(folder),
            path=folder / "w.cungve",
        )

    def open(self, qtbot: QtBot) -> LeadsPresenter:
        leads = LeadsPresenter(self.desk)
        qtbot.addWidget(leads.view)
        leads.view.resize(1170, 640)
        leads.view.show()
        self.rest()
        return leads

    def rest(self) -> None:
        """Wait until what runs beside the window is done and shown."""
        settle()
        while self.desk.jobs.busy:
            self.desk.jobs.finish()
            settle()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.rest()
    made.file.close()


@pytest.fixture
def leads(qtbot: QtBot, house: House) -> LeadsPresenter:
    bring_in(
        *(house.bench, house.file),
        a_record("a", channel="zalo", seller="S1", note="Đường lớn, =SUM(A1)"),
        a_record("b", channel="facebook", received_on=date(2026, 4, 8), campaign="<b>Đợt 1</b>"),
        a_record("c", channel="zalo", reached=bits([Stage.WON]), traits=(("Thu nhập", "40"),)),
    )
    return house.open(qtbot)


def shown(leads: LeadsPresenter) -> list[str]:
    return [leads.model.index(row, 0).data() for row in range(leads.model.rowCount())]


def test_that_an_empty_list_says_what_belongs_there(qtbot: QtBot, house: House) -> None:
    leads = house.open(qtbot)
    assert leads.view.empty.isVisible()
    assert not leads.view.filter.isVisible()
    bring_in(house.bench, house.file, a_record("a"))
    house.rest()
    assert leads.view.table.isVisible()
    assert leads.words.startswith("1 leads")


def test_that_the_newest_stand_first_and_any_order_can_be_turned(
    leads: LeadsPresenter, house: House
) -> None:
    assert shown(leads) == ["L000002", "L000003", "L000001"]
    leads.view.sorting.chosen.emit((3, 0))
    house.rest()
    assert shown(leads)[0] == "L000003"
    leads.view.table.horizontalHeader().sectionClicked.emit(2)
    house.rest()
    assert shown(leads)[0] == "L000002"
    leads.view.table.horizontalHeader().sectionClicked.emit(2)
    house.rest()
    assert shown(leads)[-1] == "L000002"


def test_that_the_arrow_points_down_where_the_values_fall(
    leads: LeadsPresenter, house: House
) -> None:
    head = leads.view.table.horizontalHeader()
    assert leads.view.sorting.isVisible()
    # Qt draws "ascending" as an arrow that points down
    assert head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
    head.sectionClicked.emit(head.sortIndicatorSection())
    house.rest()
    assert head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_that_what_is_asked_for_stands_in_chips_and_is_taken_away_there(
    leads: LeadsPresenter, house: House
) -> None:
    leads.view.form.asked.emit("channel", "zalo")
    leads.view.form.asked.emit("seller", NOBODY)
    house.rest()
    assert shown(leads) == ["L000003"]
    assert leads.view.row.count.text() == "1 of 3 leads"
    assert [*leads.view.row.chips] == ["channel", "nobodys"]
    leads.view.row.chips["nobodys"].click()
    house.rest()
    assert shown(leads) == ["L000003", "L000001"]
    leads.view.search.setText("duong lon")
    leads.view.search.returnPressed.emit()
    house.rest()
    assert shown(leads) == ["L000001"]
    leads.view.form.asked.emit("trait", ("Thu nhập", "40"))
    house.rest()
    assert leads.view.none.isVisible()
    leads.view.none.button.click()
    house.rest()
    assert len(shown(leads)) == 3
    assert leads.wanted == LeadFilter()
    assert leads.view.search.text() == ""


def test_that_only_the_last_question_is_answered(leads: LeadsPresenter, house: House) -> None:
    leads.view.form.asked.emit("channel", "zalo")
    leads.view.form.asked.emit("channel", "facebook")
    house.rest()
    assert shown(leads) == ["L000002"]


def test_that_a_filter_is_kept_under_a_name_until_it_is_forgotten(
    leads: LeadsPresenter, house: House
) -> None:
    leads.view.form.asked.emit("stage", "won")
    leads.save_as("  Đã chốt ")
    leads.view.row.cleared.emit()
    house.rest()
    (saved,) = house.desk.use(ListingLeads).saved()
    assert (saved.name, saved.wanted) == ("Đã chốt", LeadFilter(stage="won"))
    leads.view.saved_chosen.emit(saved.id)
    house.rest()
    assert shown(leads) == ["L000003"]
    assert leads.view.row.forget.isVisible()
    assert not leads.view.row.save.isVisible()
    leads.view.row.forget.click()
    house.rest()
    assert house.desk.use(ListingLeads).saved() == ()
    house.file.journal.undo()
    assert house.desk.use(ListingLeads).saved() == (saved,)
    leads.save_as(" ")
    assert leads.view.notice.isVisible()


def test_that_a_lead_is_told_in_full_with_what_sales_said(
    leads: LeadsPresenter, house: House
) -> None:
    say(house.bench, 1, words="Ồn quá <i>", interest=3)
    house.rest()
    leads.show_lead(1)
    house.rest()
    look = leads.view.panel.look
    assert look is not None
    assert (look.title, len(look.reports)) == ("L000001", 1)
    assert "“Ồn quá <i>”" in look.reports[0].lines
    assert leads.view.table.current_number() == 1
    leads.view.table.setFocus()
    press(leads.view.table, Key.Key_Up)
    house.rest()
    assert leads.view.panel.look is not None
    assert leads.view.panel.look.title == "L000003"
    press(leads.view.panel, Key.Key_Escape)
    assert not leads.view.panel.isVisible()


def test_that_rows_are_copied_and_written_without_formulas(
    leads: LeadsPresenter, house: House, tmp_path: Path
) -> None:
    leads.view.table.show_columns([("code", 90), ("note", 200)])
    leads.view.table.selectAll()
    press(leads.view.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    house.rest()
    rows = QGuiApplication.clipboard().text().splitlines()
    assert (len(rows), rows[0]) == (4, "Lead\tNote")
    assert rows[3] == "L000001\tĐường lớn, =SUM(A1)"
    bring_in(house.bench, house.file, a_record("d", note='=HYPERLINK("x")', channel="zalo"))
    leads.view.form.asked.emit("channel", "zalo")
    house.rest()
    leads._taking_out.write(leads.model.numbers, ["code", "note"], tmp_path / "out.csv")
    house.rest()
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "\"'=HYPERLINK" in text
    assert "L000002" not in text
    leads.view.table.selectRow(0)
    leads.view.table.copy_wanted.emit()
    house.rest()
    assert "\t'=HYPERLINK" in QGuiApplication.clipboard().text()


def test_that_columns_are_remembered_on_this_laptop(
    leads: LeadsPresenter, house: House, qtbot: QtBot
) -> None:
    menu = leads.view.menu_of_columns()
    menu.actions()[2].trigger()
    menu.actions()[9].trigger()
    menu.deleteLater()
    leads.view.table.setColumnWidth(3, 222)
    leads.view.table.columns_changed.emit()
    again = house.open(qtbot)
    assert again.view.table.isColumnHidden(2)
    assert not again.view.table.isColumnHidden(9)
    assert again.view.table.columnWidth(3) == 222


def test_that_rows_are_read_only_when_they_come_into_sight(house: House, qtbot: QtBot) -> None:
    bring_in(house.bench, house.file, *(a_record(str(n)) for n in range(3_000)))
    leads = house.open(qtbot)
    assert leads.model.rowCount() == 3_000
    assert len(leads.model._pages) <= 3
    leads.view.table.scrollToBottom()
    house.rest()
    assert leads.model.index(2_999, 0).data() == lead_code(1)
    assert leads.model.index(2_999, 1).data() == "06/04/2026"
    assert len(leads.model._pages) <= 5
    assert leads._order is LeadOrder.NEWEST
    leads.view.table.selectRow(2_999)
    say(house.bench, 5)
    house.rest()
    assert leads.view.table.current_number() == 1
    assert leads.model.rowCount() == 3_000


def test_that_every_page_shows_what_stands_there_in_the_order_of_all(
    house: House, qtbot: QtBot
) -> None:
    days = (date(2026, 4, 1 + n * 7 % 23) for n in range(500))
    bring_in(
        *(house.bench, house.file),
        *(a_record(f"{n:03}", received_on=day) for n, day in enumerate(days)),
    )
    leads = house.open(qtbot)
    keys = [KEYS.index("received"), KEYS.index("source_id")]
    paged = [tuple(leads.model.said(row)(at) for at in keys) for row in range(500)]
    with house.bench.reading() as view:
        whole = view.leads.page(range(1, 501))
    whole = sorted(whole, key=lambda one: (one.record.received_on, one.number), reverse=True)
    assert paged == [(f"{one.record.received_on:%d/%m/%Y}", one.record.source_id) for one in whole]


def test_that_rows_which_take_long_stand_as_dots_until_they_are_read_beside_the_window(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(house.bench, house.file, *(a_record(str(n)) for n in range(300)))
    monkeypatch.setattr("ui.glance._LONGEST", -1.0)
    leads = house.open(qtbot)
    assert leads.model.index(0, 1).data() == "06/04/2026"
    assert leads.model.index(299, 1).data() == "…"
    house.rest()
    assert leads.model.index(299, 1).data() == "06/04/2026"


class _DrawnByQt(LeadTable):
    """The list as it would be if we drew nothing of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QTableView.paintEvent(self, event)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_that_rows_look_as_the_style_sheet_draws_them(
    house: House, qtbot: QtBot, mode: Literal["light", "dark"]
) -> None:
    note = "<b>Đường</b> lớn, gần trường, hướng sông, tầng cao và yên tĩnh"
    bring_in(house.bench, house.file, *(a_record(str(n), note=note, cost=99_00) for n in range(9)))
    theme().choose(mode)
    leads = house.open(qtbot)
    table = leads.view.table
    plain = _DrawnByQt(leads.model, leads.view)
    plain.setGeometry(table.geometry())
    plain.show()
    drawn = []
    for one in (table, plain):
        one.show_columns([("code", 90), ("note", 120), ("cost", 100)])
        one.selectRow(2)
        one.setFocus()
        settle()
        assert one.hasFocus()
        drawn.append(one.viewport().grab().toImage())
    assert drawn[0] == drawn[1]
    theme().choose("light")
