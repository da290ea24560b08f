"""The card of customers' words on the page of the personas."""

import pytest
from pytestqt.qtbot import QtBot

from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.portraying import PersonaWords, Portraying
from domain.services.quoting import QuoteWords, Quoting
from tests.desks import TestDesk, make_desk
from tests.robots.typing import push, seen, settle, spoken
from tests.sittings import NOTES, revealed
from ui.personas.page import PersonasPage, build
from ui.personas.quotes_card import QuotesCard
from ui.widgets.clipping import clipped_texts

WORDS = "Hai khoá là hai cái ổ khoá hả em"


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    own = {**NOTES, Side.SALES: (*NOTES[Side.SALES], (PersonaField.WORDS, WORDS))}
    revealed(made.bench, own)
    persona = Portraying(made.bench).add_persona(PersonaKind.PRIMARY, PersonaWords("Hà"))
    words = ClaimWords(PersonaField.PAIN, "Nhiều khách chưa hiểu hai khoá")
    Claiming(made.bench).write_claim(words, persona_id=persona.id)
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> PersonasPage:
    made = build(desk.desk)
    assert isinstance(made, PersonasPage)
    qtbot.addWidget(made)
    made.resize(1170, 694)
    made.show()
    settle()
    return made


def card(page: PersonasPage) -> QuotesCard:
    settle()
    return page.quotes


def test_that_a_revealed_note_becomes_a_quote_with_its_code(
    page: PersonasPage, desk: TestDesk
) -> None:
    assert any(text.startswith("No words yet.") for text in seen(card(page)))
    push(page, "Write down words")
    form = card(page).editor
    assert form.note.itemText(1).endswith(WORDS)  # customers' words come before other notes
    form.note.setCurrentIndex(1)
    form.note.activated.emit(1)
    assert (form.text.text(), form.side.key()) == (WORDS, "sales")
    form.day.set_text("1/6")
    form.lead.set_text("L-12")
    next(iter(form.claims.values())).click()
    form.done.click()
    (row,) = card(page).rows
    assert row.look.about == "Q01 · Sales · call · 01/06/2026 · L-12 · C03-SALES-04 · C01"
    assert "no consent: never printed or projected" in seen(row)
    assert not row.choose.isVisibleTo(page)
    assert f"“{WORDS}”" in spoken(page.why)
    assert not clipped_texts(page)


def test_that_what_gives_somebody_away_is_pointed_at_and_a_bad_day_is_asked_again(
    page: PersonasPage, desk: TestDesk
) -> None:
    push(page, "Write down words")
    form = card(page).editor
    form.text.set_text("Gọi chị theo số 0901 234 567 nha")
    form.text_changed.emit(form.text.text())
    assert any("looks like a phone number" in text for text in seen(form))
    form.day.set_text("hôm nào đó")
    form.done.click()
    assert any("is no day" in text for text in seen(form))
    assert Quoting(desk.bench).quotes() == ()
    form.day.clear()
    form.done.click()
    assert len(card(page).rows) == 1


def test_that_words_with_consent_become_the_quote_of_the_persona(
    page: PersonasPage, desk: TestDesk
) -> None:
    quote = Quoting(desk.bench).write_quote(QuoteWords(WORDS, consent=True))
    (row,) = card(page).rows
    row.choose.click()
    settle()
    assert Portraying(desk.bench).personas()[0].quote == WORDS
    (row,) = card(page).rows
    assert "✓ the quote of the persona" in seen(row)
    row.edit.click()
    settle()
    form = card(page).editor
    assert not form.note.isVisibleTo(page)
    form.consent.click()
    form.done.click()
    settle()
    assert Portraying(desk.bench).personas()[0].quote == ""
    card(page).rows[0].remove.click()
    assert card(page).rows == []
    assert quote.code == "Q01"


def test_that_a_quote_of_another_persona_is_not_shown(page: PersonasPage, desk: TestDesk) -> None:
    other = Portraying(desk.bench).add_persona(PersonaKind.SECONDARY)
    claim = Claiming(desk.bench).write_claim(
        ClaimWords(PersonaField.PAIN, "Nhiều khách vội"), persona_id=other.id
    )
    Quoting(desk.bench).write_quote(QuoteWords("Của người khác", claim_ids=(claim.id,)))
    Quoting(desk.bench).write_quote(QuoteWords("Chưa của ai"))
    assert [row.look.text for row in card(page).rows] == ["Chưa của ai"]
    page.show_thing(claim.id)
    assert [row.look.text for row in card(page).rows] == ["Của người khác", "Chưa của ai"]
