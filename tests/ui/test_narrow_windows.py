"""The personas' page on a narrow window: portrait and reasons share a column, nothing is cut."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.fields import PersonaField
from domain.services.claiming import Claiming, ClaimWords
from tests.desks import make_desk
from tests.robots.typing import press_focused, settle
from ui.personas.page import PersonasPage, build
from ui.personas.why_panel import ADD
from ui.widgets.clipping import clipped_texts

NARROW, WIDE = (828, 566), (1170, 694)


@pytest.fixture
def page(qtbot: QtBot) -> PersonasPage:
    """The page with two claims, in the smallest window."""
    desk = make_desk()
    for number in (1, 2):
        text = f"Đa số khách ngại lãi suất thả nổi sau thời gian ưu đãi, lần {number}"
        Claiming(desk.bench).write_claim(ClaimWords(PersonaField.ANXIETY, text, "most", 2))
    page = build(desk.desk)
    assert isinstance(page, PersonasPage)
    qtbot.addWidget(page)
    page.resize(*NARROW)
    page.show()
    settle()
    return page


def test_that_a_narrow_page_leaves_the_claims_their_width(page: PersonasPage) -> None:
    assert page.portrait.isVisible()
    assert not page.why.isVisible()
    assert page.claims.visibleRegion().boundingRect().width() == page.claims.width() > 400
    assert clipped_texts(page) == []


def test_that_who_chooses_a_claim_sees_why_and_finds_back_to_the_portrait(
    page: PersonasPage,
) -> None:
    page.claims.setFocus()
    press_focused(Qt.Key.Key_End)
    settle()
    assert page.why.isVisible()
    assert not page.portrait.isVisible()
    page.side.choice.button("host").click()
    settle()
    assert page.portrait.isVisible()
    assert not page.why.isVisible()


def test_that_the_keys_for_evidence_bring_the_form_into_sight(page: PersonasPage) -> None:
    assert ADD == "Ctrl+B"
    page.claims.setFocus()
    press_focused(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.why.form_card.isVisible()


def test_that_the_form_of_the_persona_is_seen_wherever_it_is_asked_for(page: PersonasPage) -> None:
    page.side.show_guest()
    page.add_persona.click()
    settle()
    assert page.portrait.form.isVisible()


def test_that_a_page_made_wide_shows_all_three_again(page: PersonasPage) -> None:
    page.side.show_guest()
    page.resize(*WIDE)
    settle()
    assert page.portrait.isVisible()
    assert page.why.isVisible()
    assert not page.side.choice.isVisible()
    assert (
        page.why.mapTo(page, page.why.rect().topLeft()).x()
        > page.claims.mapTo(page, page.claims.rect().topRight()).x()
    )


def test_that_other_panes_have_the_portrait_beside_them_and_no_choice(page: PersonasPage) -> None:
    page.side.show_guest()
    page.pane_chosen.emit("scales")
    settle()
    assert page.portrait.isVisible()
    assert not page.side.choice.isVisible()
