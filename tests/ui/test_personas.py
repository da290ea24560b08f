"""The page of the personas, worked by keyboard."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.fields import PersonaField
from domain.services.claiming import Claiming, ClaimWords
from domain.services.portraying import Portraying
from domain.services.weighing import Weighing
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press, push, settle, spoken, type_text
from ui.personas import presenter
from ui.personas.claim_row import ClaimLook
from ui.personas.page import PersonasPage, build
from ui.versions.pane import VersionsPane
from ui.widgets.clipping import clipped_texts
from ui.widgets.labels import BodyLabel


def _page(qtbot: QtBot, desk: TestDesk) -> PersonasPage:
    page = build(desk.desk)
    assert isinstance(page, PersonasPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def _looks(page: PersonasPage) -> tuple[ClaimLook, ...]:
    settle()
    return page.claims.looks()


def _look_at(page: PersonasPage, code: str) -> None:
    """Go to a claim as the arrow keys do."""
    page.claims.setFocus()
    codes = [look.code for look in _looks(page)]
    press(page.claims, Qt.Key.Key_Home)
    for _ in range(codes.index(code)):
        press(page.claims, Qt.Key.Key_Down)


def test_that_an_empty_page_offers_the_first_claim_by_keyboard(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    push(page, "Write the first claim")
    type_text(page.editor.text.editor, "Nhiều khách sợ lãi thả nổi")
    press(page.editor.text.editor, Qt.Key.Key_Return)
    push(page, "Write claim")
    (claim,) = Claiming(desk.bench).claims()
    assert claim.text == "Nhiều khách sợ lãi thả nổi"
    (look,) = _looks(page)
    told = page.claims.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == look.spoken()
    assert claim.text in told
    assert "No customer has been heard on it" in told


def test_that_the_lint_proposes_the_quantifier_and_one_press_takes_it(qtbot: QtBot) -> None:
    page = _page(qtbot, make_desk())
    push(page, "Write the first claim")
    type_text(page.editor.text.editor, "Đa số khách sợ lãi thả nổi")
    press(page.editor.text.editor, Qt.Key.Key_Return)
    push(page, "Choose “Most”")
    assert page.editor.words().quantifier == "most"


def test_that_a_claim_that_is_too_long_stays_in_the_form(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    push(page, "Write the first claim")
    type_text(page.editor.text.editor, "x" * 400)
    push(page, "Write claim")
    assert Claiming(desk.bench).claims() == ()
    assert len(page.editor.text.text()) == 400


def test_that_a_claim_is_changed_moved_retired_and_brought_back(qtbot: QtBot) -> None:
    desk = make_desk()
    claiming = Claiming(desk.bench)
    for words in ("Nhiều khách lo lãi", "Nhiều khách lo bàn giao", "Nhiều khách lo ồn"):
        claiming.write_claim(ClaimWords(PersonaField.PAIN, words, "many"))
    page = _page(qtbot, desk)
    _look_at(page, "C01")
    press(page.claims, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [claim.code for claim in claiming.claims()] == ["C02", "C01", "C03"]
    _look_at(page, "C01")
    press(page.claims, Qt.Key.Key_Return)
    assert page.editor.text.text() == "Nhiều khách lo lãi"
    type_text(page.editor.text.editor, "Thật ra: ")
    push(page, "Keep changes")
    assert "Thật ra" in claiming.claims()[1].text
    _look_at(page, "C02")
    press(page.claims, Qt.Key.Key_Delete)
    assert [claim.code for claim in claiming.claims()] == ["C01", "C03"]
    push(page, "Bring back C02")
    assert len(claiming.claims()) == 3


def test_that_arrows_go_from_claim_to_claim_and_the_reasons_follow(qtbot: QtBot) -> None:
    page = _page(qtbot, make_desk("real_estate"))
    first, second, *_ = _looks(page)
    _look_at(page, first.code)
    press(page.claims, Qt.Key.Key_Down)
    assert page.claims.chosen_claim() == second.id
    assert second.text in spoken(page.why)


def test_that_a_new_claim_is_the_one_whose_reasons_are_shown(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    push(page, "Add claim")
    type_text(page.editor.text.editor, "Nhiều khách sợ chậm bàn giao")
    push(page, "Write claim")
    written = Claiming(desk.bench).claims()[-1]
    assert page.claims.chosen_claim() == written.id
    assert written.text in spoken(page.why)
    push(page.why, "Add evidence")
    assert f"New evidence on {written.code}" in spoken(page.why)


def test_that_a_share_never_stands_without_its_counts(qtbot: QtBot) -> None:
    page = _page(qtbot, make_desk("real_estate"))
    looks = _looks(page)
    assert looks
    assert all(look.counts for look in looks if look.share is not None)


def test_that_a_persona_is_described_and_an_empty_one_removed(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    push(page, "Add persona")
    type_text(page.portrait.form.name.editor, "Chị Hà & <b>em</b>")
    push(page, "Keep")
    names = [persona.name for persona in Portraying(desk.bench).personas()]
    assert "Chị Hà & <b>em</b>" in names
    push(page, "Edit the persona")
    push(page, "Remove persona")
    assert len(Portraying(desk.bench).personas()) == len(names) - 1


def test_that_an_open_form_belongs_to_its_persona_when_another_is_chosen(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    first, second, _ = Portraying(desk.bench).personas()
    page.persona_chosen.emit(str(first.id))
    push(page, "Edit the persona")
    type_text(page.portrait.form.name.editor, " Hà")
    page.persona_chosen.emit(str(second.id))
    assert not page.portrait.form.isVisible()
    assert "waits in its form" in " ".join(spoken(page))
    push(page, "Edit the persona")
    press(page.portrait.form.line.editor, Qt.Key.Key_Escape)
    settle()
    assert not page.portrait.form.isVisible()

    page.persona_chosen.emit(str(first.id))
    push(page, "Edit the persona")
    push(page, "Keep")
    names = [persona.name for persona in Portraying(desk.bench).personas()]
    assert "Hà" in names[0]
    assert names[1] == second.name


def test_that_a_persona_with_claims_is_not_removed_and_says_why(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    push(page, "Edit the persona")
    push(page, "Remove persona")
    assert len(Portraying(desk.bench).personas()) == 3
    assert "Move them" in page.notice.sentence()


@pytest.mark.parametrize("example", ["real_estate", "b2b_saas", "dental_clinic"])
def test_that_nothing_is_clipped(qtbot: QtBot, example: str) -> None:
    page = _page(qtbot, make_desk(example))
    assert clipped_texts(page) == []


def test_that_a_claim_found_elsewhere_is_shown_with_its_persona(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    other = next(
        claim
        for claim in Claiming(desk.bench).claims()
        if claim.id not in {look.id for look in _looks(page)}
    )
    page.show_thing(other.id)
    assert other.id in {look.id for look in _looks(page)}
    assert page.why.isVisibleTo(page)


def test_that_a_row_explains_its_status_and_until_when_it_is_trusted(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    looks = _looks(page)
    assert any(look.status == "supported" for look in looks)
    for look in looks:
        if look.status != "supported":
            continue
        row = page.claims.row_of(look.id)
        said = row.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        assert "customers who answered said just this" in said
        shown = row.data(Qt.ItemDataRole.ToolTipRole)
        assert shown.startswith("<qt>")  # only rich text is broken into lines
        if "stale" not in look.flags:
            told = row.data(Qt.ItemDataRole.AccessibleTextRole)
            assert "still trusted until" in told


def test_that_very_many_claims_are_weighed_beside_the_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter, "_MANY", 1)
    let, weigh = Event(), Weighing.weigh
    monkeypatch.setattr(
        Weighing, "weigh", lambda self, **of: (let.wait(5) or ()) and weigh(self, **of)
    )
    desk = make_desk()
    claims = [
        Claiming(desk.bench).write_claim(ClaimWords(PersonaField.PAIN, f"Nhiều khách lo {n}"))
        for n in range(2)
    ]
    page = _page(qtbot, desk)
    assert "Weighing the claims…" in [one.text() for one in page.header.findChildren(BodyLabel)]
    assert not page.portrait.isVisible()
    assert not page.quotes.isVisible()
    page.show_thing(claims[1].id)
    let.set()
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=5_000)
    assert [look.code for look in _looks(page)] == ["C01", "C02"]
    assert page.claims.chosen_claim() == claims[1].id, "the one that was asked for meanwhile"
    assert page.portrait.isVisible()
    assert page.quotes.isVisible()
    Claiming(desk.bench).edit_claim(claims[0].id, ClaimWords(PersonaField.PAIN, "Ít khách lo"))
    assert _looks(page)[0].text == "Ít khách lo", "what has changed alone is weighed at once"


def test_that_the_page_may_go_while_claims_are_weighed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter, "_MANY", 0)
    let = Event()
    monkeypatch.setattr(Weighing, "weigh", lambda self: let.wait(5) and ())
    desk = make_desk()
    Claiming(desk.bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo"))
    page = build(desk.desk)
    page.deleteLater()
    settle()
    let.set()
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=5_000)


def test_that_the_newest_two_versions_are_compared_in_sight(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    page.portrait.compare.click()
    settle()
    shown = page.pane()
    assert isinstance(shown, VersionsPane)
    assert (shown.diff.before.currentText(), shown.diff.after.currentText()) == ("2.0", "2.1")
    assert shown.diff.visibleRegion().boundingRect().top() == 0
    assert shown.diff.looks


def test_that_the_form_says_in_words_what_a_scope_means(qtbot: QtBot) -> None:
    page = _page(qtbot, make_desk("real_estate"))
    push(page, "Add claim")
    type_text(page.editor.scope.editor, "stage >= won")
    page.editor.scope.commit()
    assert "= leads that came to “Won”" in spoken(page.editor)
