"""The pane of the positions, worked by keyboard: people with days, own lines, the lint, the PDF."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

import main
from domain.model.sides import Side
from domain.model.sow import SowPart
from domain.services.assigning import Assigning
from domain.services.seating import Seating
from domain.services.seats import Seated
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press, settle, type_text
from ui.responsibilities.page import ResponsibilitiesPage, build
from ui.responsibilities.sow.pane import BuiltSowPane
from ui.shell.makers import writers_of
from ui.widgets.clipping import clipped_texts


@pytest.fixture
def desk() -> TestDesk:
    return make_desk("real_estate")


def pane_of(qtbot: QtBot, desk: TestDesk) -> BuiltSowPane:
    page = build(desk.desk)
    assert isinstance(page, ResponsibilitiesPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.look_at("sow")
    page.show()
    for _ in range(4):
        settle()
    pane = page.made("sow")
    assert isinstance(pane, BuiltSowPane)
    return pane


def push(button: QAbstractButton) -> None:
    button.setFocus()
    press(button, Qt.Key.Key_Space)


def choose(pane: BuiltSowPane, code: str) -> None:
    button = pane.positions.button(code)
    assert button is not None
    push(button)
    settle()


def held_in(desk: TestDesk, code: str) -> tuple[Seated, ...]:
    return next(one for one in Seating(desk.bench).seats() if one.position.code == code).held


def told(desk: TestDesk, code: str) -> list[tuple[str, bool]]:
    return [(one.person.name.split(" (")[0], one.holding.deputy) for one in held_in(desk, code)]


def test_that_the_arrows_go_from_position_to_position(qtbot: QtBot, desk: TestDesk) -> None:
    pane = pane_of(qtbot, desk)
    first, second = pane.positions.button("OWN"), pane.positions.button("MKL")
    assert first is not None
    assert second is not None
    first.setFocus()
    press(first, Qt.Key.Key_Down)
    for _ in range(4):
        settle()

    assert second.isChecked()
    assert second.hasFocus()
    assert second.accessibleName() == "Marketing lead: Nguyễn Hoài An (hư cấu)"
    assert pane.lines[SowPart.LIMIT].rows()[0].field.text() == "Not accountable for close rate."
    assert clipped_texts(pane) == []


def test_that_somebody_takes_a_position_up_and_gives_it_up(qtbot: QtBot, desk: TestDesk) -> None:
    pane = pane_of(qtbot, desk)
    choose(pane, "FAC")
    taker = Seating(desk.bench).people()[1].id
    pane.seats.who.choose(taker)
    push(pane.seats.add)
    settle()
    [first, new] = held_in(desk, "FAC")
    offered = [pane.seats.who.itemData(at) for at in range(pane.seats.who.count())]
    assert not {taker, first.person.id} & set(offered), "nobody holds a position twice at a time"
    row = pane.seats.row(first.holding.id)
    assert row is not None
    assert row.starts.text() == "01/09/2025"
    row.ends.setFocus()
    type_text(row.ends.editor, f"{desk.bench.today() - timedelta(days=1):%d/%m/%Y}")
    press(row.ends.editor, Qt.Key.Key_Return)
    settle()

    assert told(desk, "FAC") == [(new.person.name.split(" (")[0], False)]
    again = pane.seats.row(first.holding.id)
    assert again is row
    push(pane.seats.row(new.holding.id).deputy)  # type: ignore[union-attr]
    button = pane.positions.button("FAC")
    assert button is not None
    assert button.look.vacant
    assert button.look.people.startswith("Vacant · stands in: ")


def test_that_a_day_that_cannot_be_read_stays_in_its_field(qtbot: QtBot, desk: TestDesk) -> None:
    pane = pane_of(qtbot, desk)
    choose(pane, "SAL")
    [holder, _] = held_in(desk, "SAL")
    row = pane.seats.row(holder.holding.id)
    assert row is not None
    row.ends.setFocus()
    type_text(row.ends.editor, "soon")
    press(row.ends.editor, Qt.Key.Key_Return)
    assert row.ends.notice() == "“soon” is no day. Write it as 14/3/2026."
    row.ends.restore()
    type_text(row.ends.editor, "1/1/2020")
    press(row.ends.editor, Qt.Key.Key_Return)

    assert "before it begins" in row.ends.notice()
    assert told(desk, "SAL")[0] == ("Võ Thanh Sơn", False)


def test_that_a_favour_is_marked_and_one_press_mends_it(qtbot: QtBot, desk: TestDesk) -> None:
    pane = pane_of(qtbot, desk)
    choose(pane, "SAL")
    card = pane.lines[SowPart.OUTPUT]
    card.add.setFocus()
    type_text(card.add.editor, "Xin số liệu từ Marketing")
    press(card.add.editor, Qt.Key.Key_Return)
    settle()
    row = card.rows()[-1]
    marked = row.look.findings
    push(row.take)
    settle()

    assert card.add.text() == ""
    assert [tone for tone, _ in marked] == ["bad"]
    assert card.rows()[-1].look.text == "Nhận số liệu đúng hạn từ Marketing"
    assert card.rows()[-1].look.findings == ()


def test_that_a_line_of_the_method_is_reworded_in_place_taken_out_and_brought_back(
    qtbot: QtBot, desk: TestDesk
) -> None:
    pane = pane_of(qtbot, desk)
    choose(pane, "SCO")
    card = pane.lines[SowPart.LIMIT]
    row = card.rows()[0]
    before = len(card.rows())
    row.field.setFocus()
    row.field.editor.selectAll()
    type_text(row.field.editor, "<b>No</b> deliveries")
    press(row.field.editor, Qt.Key.Key_Return)
    settle()
    assert card.rows()[0] is row
    assert row.look.text == "<b>No</b> deliveries"
    push(row.remove)
    settle()
    assert card.rows()[0].look.text == "Call scores serve coaching."
    push(card.rows()[0].remove)
    settle()
    assert len(card.rows()) == before - 1
    push(pane.restore)
    settle()

    assert len(card.rows()) == before
    assert not pane.restore.isVisible()


def test_that_a_position_without_anything_says_so(qtbot: QtBot, desk: TestDesk) -> None:
    new = Assigning(desk.bench).add_position("Kho vận", Side.NEUTRAL)
    pane = pane_of(qtbot, desk)
    choose(pane, new.code)

    button = pane.positions.button(new.code)
    assert button is not None
    assert button.look.people == "Vacant"
    assert pane._nothing.isVisible()
    assert not any(card.isVisible() for card in pane.told.values())


def test_that_an_empty_workspace_begins_with_the_main_activities(qtbot: QtBot) -> None:
    desk = make_desk()
    pane = pane_of(qtbot, desk)
    assert pane.empty.isVisible()
    pane.empty.first_step.emit()
    settle()

    assert not pane.empty.isVisible()
    assert pane.seats.to_brief.isVisible()


@pytest.mark.parametrize(("at", "pages"), [(0, 1), (1, 8), (2, 8)])
def test_that_the_document_is_saved(
    qtbot: QtBot,
    desk: TestDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    at: int,
    pages: int,
) -> None:
    from pypdf import PdfReader

    desk.desk.writers = writers_of(main.makers())
    place = tmp_path / "SOW.pdf"
    pane = pane_of(qtbot, desk)
    monkeypatch.setattr(pane, "ask_place", lambda suggested: place)
    pane.save_menu().actions()[at].trigger()
    desk.desk.jobs.finish()
    settle()

    pdf = PdfReader(place)
    assert len(pdf.pages) == pages
    assert pane.saved.isVisible()
    assert ("Trần Gia Bảo" in pdf.pages[0].extract_text()) is (at < 2)
