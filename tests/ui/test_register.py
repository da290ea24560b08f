"""The register of obligations as a pane: added, changed, retired and asked for by keyboard."""

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from domain.services.assigning import Assigning
from domain.services.owing import Owing
from tests.desks import TestDesk, make_desk
from tests.robots.typing import push, settle
from ui.responsibilities.page import ResponsibilitiesPage, build
from ui.responsibilities.register import ObligationAct
from ui.responsibilities.register_pane import RegisterPane
from ui.widgets.clipping import clipped_texts


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    Assigning(made.bench).draft_matrix(whole=True)
    return made


@pytest.fixture
def pane(qtbot: QtBot, desk: TestDesk) -> RegisterPane:
    page = build(desk.desk)
    assert isinstance(page, ResponsibilitiesPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    page.look_at("obligations")
    for _ in range(4):
        settle()
    made = page.made("obligations")
    assert isinstance(made, RegisterPane)
    return made


def first(desk: TestDesk) -> UUID:
    return Owing(desk.bench).obligations()[0].id


def test_that_an_obligation_is_added_by_a_form(pane: RegisterPane, desk: TestDesk) -> None:
    push(pane.window(), "Add obligation")
    form = pane.form
    form.due.set_text("khi rảnh")
    push(form, "Keep it")
    assert "Write something" in form.error.sentence()
    form.name.set_text("Ảnh nhà mẫu <mới>")
    form.copied.tick(("SCO",))
    push(form, "Keep it")
    settle()
    row = pane.register.rows[-1]
    assert row.look is not None
    assert (row.look.code, row.look.name) == ("O19", "Ảnh nhà mẫu <mới>")
    assert "No time can be reckoned" in row.remarks.text()
    assert "copy: SCO" in row.activity.text()
    assert not clipped_texts(pane)


def test_that_an_obligation_is_changed_and_says_what_is_wrong_with_it(
    pane: RegisterPane, desk: TestDesk
) -> None:
    row = pane.register.rows[0]
    assert row.remarks.isHidden()
    row.act_chosen.emit(ObligationAct.EDIT)
    pane.form.provider.choose("SCO")
    pane.form.trigger.choose("weekly")
    push(pane.form, "Keep it")
    settle()
    changed = Owing(desk.bench).obligations()[0]
    assert (changed.provider, changed.trigger) == ("SCO", "weekly")
    assert "every week" in row.activity.text()
    assert "SCO owes O01" in row.remarks.text()


def test_that_what_is_owed_no_more_is_brought_back(pane: RegisterPane, desk: TestDesk) -> None:
    id = first(desk)
    pane.register.rows[0].act_chosen.emit(ObligationAct.RETIRE)
    settle()
    assert pane.register.row_of(id) is None
    assert pane.retired.text() == "Owed no more (1)"
    menu = pane.retired_menu()
    menu.actions()[0].trigger()
    menu.deleteLater()
    settle()
    assert pane.register.row_of(id) is not None
    assert pane.retired.isHidden()


def test_that_an_item_is_asked_for_from_its_row(pane: RegisterPane, desk: TestDesk) -> None:
    asked: list[tuple[str, object]] = []
    desk.desk.ways.wanted.connect(lambda page, thing: asked.append((page, thing)))
    menu = pane.register.rows[0].menu()
    menu.actions()[1].trigger()
    menu.deleteLater()
    assert asked == [("requests", first(desk))]
