"""Agendas saved as templates on this laptop, and passed on as files."""

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from pytestqt.qtbot import QtBot

from domain.model.agendas import AgendaPlan, StepPlan
from domain.services.facilitating import Facilitating
from domain.services.planning import Planning
from persistence.agenda_files import SUFFIX, JsonAgendaFiles
from persistence.catalogue import load_catalogue
from tests.desks import TestDesk, make_desk
from tests.robots.typing import push, settle
from ui.session.choosing_presenter import ChoosingPresenter
from ui.session.page import build
from ui.session.view import SessionView
from ui.widgets.notice import Notice

PLAN = AgendaPlan("Buổi sáng", "5 người", 480, (StepPlan("C01", 5), StepPlan("pre_mortem", 15)))


@pytest.fixture
def files(tmp_path: Path) -> JsonAgendaFiles:
    return JsonAgendaFiles(tmp_path / "agendas", load_catalogue())


Show = Callable[[TestDesk], SessionView]


@pytest.fixture
def show(qtbot: QtBot, files: JsonAgendaFiles) -> Show:
    def shown(made: TestDesk) -> SessionView:
        made.desk.agenda_files = files
        page = build(made.desk)
        assert isinstance(page, SessionView)
        qtbot.addWidget(page)
        page.show()
        settle()
        return page

    return shown


def choose(page: SessionView, title: str) -> None:
    next(one for one in page.beginning.choices.lines if one.look.title == title).click()
    settle()


def said(page: SessionView) -> str:
    (notice,) = [one for one in page.beginning.findChildren(Notice) if one.isVisible()]
    return notice.sentence()


def test_that_an_own_agenda_is_kept_for_other_workspaces(
    show: Show, files: JsonAgendaFiles
) -> None:
    first, second = make_desk(), make_desk()
    Planning(first.bench).add(PLAN)
    page = show(first)
    choose(page, "Buổi sáng")
    push(page, "Save as template")
    assert said(page) == "Kept as a template for all workspaces: Buổi sáng"

    other = show(second)
    choose(other, "Buổi sáng")
    push(other, "Start the session")
    sitting = Facilitating(second.bench).sitting()
    assert sitting is not None
    assert [step.code for step in sitting.steps] == ["C01", "X01"]
    assert [one.title for one in Planning(second.bench).agendas()] == ["Buổi sáng"]


def test_that_a_template_is_removed_only_when_asked(show: Show, files: JsonAgendaFiles) -> None:
    files.keep(PLAN)
    page = show(make_desk())
    choose(page, "Buổi sáng")
    with patch("ui.session.choosing_presenter.confirm", return_value=False):
        push(page, "Remove")
    assert len(files.saved()) == 1
    with patch("ui.session.choosing_presenter.confirm", return_value=True):
        push(page, "Remove")
    assert not files.saved()
    assert "Buổi sáng" not in [one.look.title for one in page.beginning.choices.lines]


def test_that_a_template_that_cannot_be_removed_is_told(show: Show, files: JsonAgendaFiles) -> None:
    files.keep(PLAN)
    page = show(make_desk())
    choose(page, "Buổi sáng")
    held = PermissionError(13, "Permission denied")
    with (
        patch("ui.session.choosing_presenter.confirm", return_value=True),
        patch.object(files, "forget", side_effect=held),
    ):
        push(page, "Remove")
    told = (
        "Buổi sáng could not be removed: it may not be read or written here, or another program "
        "has it open. It is still a template."
    )
    assert said(page) == told
    assert "Buổi sáng" in [one.look.title for one in page.beginning.choices.lines]


def test_that_an_agenda_goes_through_a_file(
    show: Show, files: JsonAgendaFiles, tmp_path: Path
) -> None:
    place = tmp_path / f"gửi đi{SUFFIX}"
    sender, receiver = make_desk(), make_desk()
    Planning(sender.bench).add(PLAN)
    page = show(sender)
    choose(page, "Buổi sáng")
    with patch("ui.session.choosing_presenter.ask_place", return_value=place):
        push(page, "Save to a file…")
    other = show(receiver)
    with patch("ui.session.choosing_presenter.QFileDialog.getOpenFileName") as asked:
        asked.return_value = (str(place), "")
        push(other, "Take up a template from a file…")
    (agenda,) = Planning(receiver.bench).agendas()
    assert Planning(receiver.bench).plan_of(agenda.code, receiver.tongue) == PLAN


def test_that_bad_files_are_told_and_left(
    show: Show, files: JsonAgendaFiles, tmp_path: Path
) -> None:
    folder = tmp_path / "agendas"
    folder.mkdir()
    (folder / f"hỏng{SUFFIX}").write_text("=cmd", "utf-8")
    page = show(make_desk())
    assert page.beginning.choices.refused.isVisible()
    assert f"hỏng{SUFFIX} cannot be used as an agenda." in page.beginning.choices.refused.text()
    presenter = page.beginning.findChild(ChoosingPresenter)
    assert isinstance(presenter, ChoosingPresenter)
    presenter.take_up(tmp_path / "nowhere")
    assert said(page) == "nowhere could not be read. Is it still there? Choose it again."
    assert (folder / f"hỏng{SUFFIX}").read_text("utf-8") == "=cmd"
