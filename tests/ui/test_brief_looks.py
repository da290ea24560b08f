"""The page of the brief: nothing is cut, it follows the language, and it shows what undo did."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.wording import Tongue
from domain.services.briefing import Briefing
from tests.app.walking import LOOKS
from tests.desks import make_desk
from tests.real import open_real
from tests.robots.typing import press, settle, spoken, type_text
from ui.brief.page import BriefPage, build
from ui.desk import Changes, Desk
from ui.language import Language, LanguageCode
from ui.theme.theme import theme
from ui.widgets.clipping import clipped_texts

ENTER = Qt.Key.Key_Return


def _shown(qtbot: QtBot, desk: Desk, width: int = 1170, height: int = 694) -> BriefPage:
    page = build(desk)
    assert isinstance(page, BriefPage)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    settle()
    return page


@pytest.mark.soak
@pytest.mark.parametrize(("code", "mode"), LOOKS)
@pytest.mark.parametrize("example", [None, "real_estate"])
def test_that_no_text_is_cut(
    qtbot: QtBot,
    qapp: QApplication,
    code: LanguageCode,
    mode: str,
    example: str | None,
) -> None:
    language = Language(qapp)
    language.choose(code)
    theme().choose("dark" if mode == "dark" else "light")
    try:
        desk = make_desk(example, Tongue(code))
        for width, height in ((1170, 694), (1084, 646)):
            page = _shown(qtbot, desk.desk, width, height)
            settle()
            assert not clipped_texts(page)
    finally:
        language.choose("en")
        theme().choose("system")


def test_that_the_page_follows_the_language_while_it_runs(qtbot: QtBot, qapp: QApplication) -> None:
    language = Language(qapp)
    desk = make_desk("real_estate")
    desk.desk = dataclasses.replace(desk.desk, tongue=lambda: Tongue(language.code))
    page = _shown(qtbot, desk.desk)
    try:
        language.choose("vi")
        assert page.header.title() == "Đề bài"
        words = spoken(page)
        assert "Marketing đã hiểu đề bài" in words
        assert "Nhận định O01" in words
        assert page.usps.title() == "USP"
    finally:
        language.choose("en")
    assert page.header.title() == "Brief"


def test_that_undo_and_redo_of_a_real_file_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    changes = Changes()
    bench, file = open_real(tmp_path, publish=changes.publish)
    desk = Desk(bench, changes, lambda tongue: lambda text: text, lambda: Tongue.ENGLISH)
    page = build(desk)
    assert isinstance(page, BriefPage)
    qtbot.addWidget(page)
    page.show()
    type_text(page.usps.add.editor_widget(), "Một sổ, hai cửa")
    press(page.usps.add.editor_widget(), ENTER)
    [usp] = Briefing(bench).brief().usps
    assert page.usps.row(usp.id) is not None
    changes.publish(file.journal.undo())
    assert page.usps.row(usp.id) is None
    changes.publish(file.journal.redo())
    assert page.usps.row(usp.id) is not None
    page.close()
    file.close()
