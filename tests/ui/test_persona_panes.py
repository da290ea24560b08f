"""Other ways to look at a persona: panes that are made when they are wanted, and told of whom."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from domain.model.persona import PersonaKind
from domain.services.portraying import PersonaWords, Portraying
from tests.desks import make_desk
from tests.robots.typing import settle
from ui.desk import Desk
from ui.pane import Pane
from ui.personas import page as pages
from ui.personas.page import PersonasPage
from ui.personas.panes import CLAIMS


class _Told(QLabel):
    """A pane that notes of whom it is told."""

    def __init__(self) -> None:
        super().__init__("beside")
        self.told: list[UUID | None] = []

    def show_persona(self, persona_id: UUID | None) -> None:
        self.told.append(persona_id)


def build(desk: Desk) -> QLabel:
    return _Told()


@pytest.fixture
def beside(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pane]:
    """A second pane that the page offers; no page shows it any more when it is gone."""
    one = Pane("beside", "Beside", __name__)
    monkeypatch.setattr(pages, "PANES", (one,))
    monkeypatch.setattr(pages, "pane", {"beside": one}.get)
    yield one
    for page in QApplication.topLevelWidgets():
        if isinstance(page, PersonasPage):
            page.look_at(CLAIMS)


def test_that_a_pane_is_made_when_it_is_wanted_and_follows_the_persona(
    qtbot: QtBot, beside: Pane
) -> None:
    desk = make_desk()
    portraying = Portraying(desk.bench)
    first = portraying.add_persona(PersonaKind.PRIMARY, PersonaWords("Hà"))
    second = portraying.add_persona(PersonaKind.SECONDARY, PersonaWords("Khải"))
    page = PersonasPage(desk.desk)
    qtbot.addWidget(page)
    page.show()
    settle()
    assert not page.has_pane(beside.key)
    page.panes.button(beside.key).click()
    pane = page.pane()
    assert isinstance(pane, _Told)
    assert pane.isVisible()
    page.personas.button(str(second.id)).click()
    assert pane.told == [first.id, second.id]


def test_that_a_thing_found_elsewhere_is_shown_among_the_claims(qtbot: QtBot, beside: Pane) -> None:
    desk = make_desk()
    persona = Portraying(desk.bench).add_persona(PersonaKind.PRIMARY)
    page = PersonasPage(desk.desk)
    qtbot.addWidget(page)
    page.look_at(beside.key)
    page.show_thing(persona.id)
    assert page.panes.key() == CLAIMS
