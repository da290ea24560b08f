"""The run sheet is written from the page before a session."""

from pathlib import Path
from unittest.mock import patch

from pytestqt.qtbot import QtBot

import main
from domain.services.planning import Planning
from tests.desks import make_desk
from tests.exports.reading import letters, said_in
from tests.robots.typing import find, push, settle
from ui.session.page import build
from ui.session.view import SessionView
from ui.shell.makers import writers_of
from ui.widgets.notice import Notice


def _page(qtbot: QtBot) -> SessionView:
    made = make_desk()
    makers = main.makers()
    made.desk.writers = writers_of(makers)
    page = build(made.desk)
    assert isinstance(page, SessionView)
    qtbot.addWidget(page)
    page.show()
    page.setProperty("title", Planning(made.bench).outline("compact", made.tongue).title)
    page.finish = made.desk.jobs.finish  # type: ignore[attr-defined]
    return page


def _save(page: SessionView, place: Path) -> str:
    with patch("ui.session.choosing_presenter.ask_place", return_value=place):
        push(page, "Run sheet…")
    page.finish()  # type: ignore[attr-defined]
    settle()
    (notice,) = [one for one in page.beginning.findChildren(Notice) if one.isVisible()]
    return notice.sentence()


def test_that_the_chosen_agenda_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot)
    place = tmp_path / "Lịch.pdf"
    assert _save(page, place) == "Saved: Lịch.pdf"
    assert letters(page.property("title")) in letters(said_in(place))


def test_that_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot)
    assert "could not be written" in _save(page, tmp_path / "nowhere" / "Lịch.pdf")
    assert find(page, "Run sheet…").isEnabled()
