"""The welcome page and the small windows that need no workspace: whole, said, within reach."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.app.walking import SMALLEST, TWICE, Look, dress
from tests.app.windows import Shown, shown
from ui.shell.bug_window import BugWindow
from ui.widgets.dialogs import Question, TextQuestion

pytestmark = pytest.mark.soak


@pytest.fixture(scope="module")
def welcome(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The window without a workspace, after others were open."""
    home = tmp_path_factory.mktemp("home")
    with shown(home) as one:
        for name in ("Vườn Sông", "Một sản phẩm có cái tên rất dài, dài đến mức phải rút gọn lại"):
            one.program.settings.remember(home / f"{name}.cungve", name)
        one.leader.show_recent()
        yield one


def test_that_questions_are_whole_and_said(welcome: Shown, look: Look) -> None:
    walk = dress(welcome, look)
    walk.look("welcome")
    walk.reach("welcome", welcome.leader.welcome)
    welcome.leader.open_file(Path("Không còn ở đây nữa.cungve"))
    welcome.rest()
    walk.look("refusal")
    welcome.leader.welcome.notice.clear()
    sentence = "Một câu dài, kể điều gì sẽ xảy ra và điều gì ở lại, đủ dài để phải xuống dòng. " * 3
    for question in (
        Question(welcome.view, "Bỏ đi?", sentence, "Bỏ đi", danger=True),
        TextQuestion(welcome.view, "Vì sao?", sentence, "Ghi lại", placeholder="Lý do", limit=20),
    ):
        question.show()
        if isinstance(question, TextQuestion):
            question.answer.set_text("dài hơn hai mươi ký tự")
            question.answer.commit()
        walk.look(type(question).__name__, question)
        question.close()
        question.deleteLater()
    bug = BugWindow(welcome.program, welcome.view)
    bug.add(ValueError("chuyện lạ"))
    bug.add(ValueError("chuyện lạ"))
    bug.show()
    walk.look("a mistake of ours", bug)
    bug.close()
    for key in ("settings", "new", "manual"):
        walk.open(key, key)
    walk.tell()


@pytest.mark.skipif(not TWICE, reason="at 200 % alone")
def test_that_twice_the_size_is_twice_the_pixels(welcome: Shown) -> None:
    welcome.resize(SMALLEST[0])
    picture = welcome.view.grab()
    assert (picture.width(), picture.height()) == tuple(2 * one for one in SMALLEST[0])
