"""Every page, dialog and step of the session: whole, said, named and within reach, everywhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from domain.model.session import Session
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from tests.app.looking import complaints, primary_reached
from tests.app.windows import Shown, make_file, shown
from tests.robots.typing import settle
from ui.language import LANGUAGES, LanguageCode
from ui.shell.opening import Beginning
from ui.shell.pages import PAGES
from ui.theme.theme import Mode
from ui.widgets.dialogs import Question, TextQuestion

SIZES = ((1366, 768), (1280, 720))
MODES: tuple[Mode, ...] = ("light", "dark")
TWICE = "QT_SCALE_FACTOR" in os.environ
"""Whether this is the run at 200 %: 1280 × 720 points are then 2560 × 1440 pixels."""

STEPS = range(1, 12)


LOOKS = tuple(product(LANGUAGES, MODES))
"""Language and look, the outermost loop: to change the look takes Qt longest."""


class Walk:
    """Goes from place to place with open eyes, and tells in the end what is wrong where."""

    def __init__(self, one: Shown, tongue: LanguageCode, mode: Mode) -> None:
        self.one = one
        self._vietnamese = tongue == "vi"
        self._found: dict[str, list[str]] = {}
        one.program.speak(tongue)
        one.program.dress(mode)
        one.rest()

    def look(self, place: str, root: QWidget | None = None) -> None:
        """Look at the window, or at one that stands before it, in every size."""
        for size in SIZES[1:] if TWICE else SIZES:
            self.one.resize(size)
            seen: QWidget = root or self.one.view
            seen.grab()
            for line in complaints(seen, vietnamese=self._vietnamese):
                self._note(line, f"{place} at {size[0]} × {size[1]}")

    def reach(self, place: str, page: QWidget) -> None:
        """Walk through a page by keyboard to its main button."""
        missed = primary_reached(page)
        if missed:
            self._note(missed, place)

    def tell(self) -> None:
        """Fail with everything that is wrong, a line each."""
        assert not self._found, "\n".join(
            ["", *(f"{line} — {', '.join(places)}" for line, places in self._found.items())]
        )

    def _note(self, line: str, place: str) -> None:
        self._found.setdefault(line, []).append(place)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def example(qapp: QApplication, home: Path) -> Iterator[Shown]:
    """The worked example, its session taken up again: every step is as full as it can be."""
    file = make_file(home, Beginning(home / "Vườn Sông.cungve", example="real_estate"))
    with shown(home / "example", file) as one:
        bench = one.workspace.desk.bench
        with bench.reading() as view:
            session = view.of(Session).all()[0]
        Facilitating(bench).resume(session.id)
        yield one


@pytest.fixture(scope="module")
def blank(qapp: QApplication, home: Path) -> Iterator[Shown]:
    """A workspace in which nothing was done yet but to start a session."""
    beginning = Beginning(home / "Trống.cungve", "Trống", Tongue.VIETNAMESE, template="blank")
    with shown(home / "blank", make_file(home, beginning)) as one:
        yield one


@pytest.fixture(scope="module")
def welcome(qapp: QApplication, home: Path) -> Iterator[Shown]:
    """The window without a workspace, after others were open."""
    with shown(home / "welcome") as one:
        for name in ("Vườn Sông", "Một sản phẩm có cái tên rất dài, dài đến mức phải rút gọn lại"):
            one.program.settings.remember(home / f"{name}.cungve", name)
        one.leader.show_recent()
        yield one


def visit(walk: Walk) -> None:
    """Go to every page of a workspace and every step of its session."""
    for page in PAGES:
        widget = walk.one.page(page.key)
        walk.look(page.key)
        walk.reach(page.key, widget)
    for number in STEPS:
        step = walk.one.step(number)
        walk.look(f"step {number}")
        walk.reach(f"step {number}", step)


@pytest.mark.parametrize(("tongue", "mode"), LOOKS)
def test_that_the_example_is_whole_and_said(
    example: Shown, tongue: LanguageCode, mode: Mode
) -> None:
    walk = Walk(example, tongue, mode)
    visit(walk)
    walk.tell()


@pytest.mark.parametrize(("tongue", "mode"), LOOKS)
def test_that_an_empty_workspace_is_whole_and_said(
    blank: Shown, tongue: LanguageCode, mode: Mode
) -> None:
    walk = Walk(blank, tongue, mode)
    for page in PAGES:
        blank.page(page.key)
        walk.look(f"{page.key} before a session")
    facilitating = Facilitating(blank.workspace.desk.bench)
    if facilitating.sitting() is None:
        facilitating.start()
    visit(walk)
    walk.tell()
