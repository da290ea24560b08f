"""The form of a claim: own threshold, proposed wordings, and the answers counted anew."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from domain.model.evidence import OTHER, Answered
from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.statistics.provenance import Provenance
from domain.services.claiming import Claiming, ClaimWords
from domain.services.evidencing import EvidenceWords, Evidencing
from tests.desks import TestDesk, make_desk
from tests.robots.typing import push, seen, settle
from ui.personas.page import PersonasPage, build
from ui.widgets.clipping import clipped_texts

WORDS = ClaimWords(
    PersonaField.ANXIETY, "Đa số khách ngại lãi", "most", 2, "objections", ("financing",)
)


def opened(qtbot: QtBot, words: ClaimWords = WORDS) -> tuple[PersonasPage, TestDesk, Claim]:
    """A page with the form open on a claim of which 30 customers were heard."""
    desk = make_desk()
    claim = Claiming(desk.bench).write_claim(words)
    counts = (
        Answered(("financing",), 20),
        Answered(("price",), 4),
        Answered((OTHER,), 6),
    )
    heard = EvidenceWords(Provenance.INTERVIEW, counts, desk.bench.clock.now().date())
    Evidencing(desk.bench).add_evidence(claim.id, heard)
    page = build(desk.desk)
    assert isinstance(page, PersonasPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    page.claim_opened.emit(claim.id)
    settle()
    return page, desk, claim


def kept(desk: TestDesk) -> list[Claim]:
    return list(Claiming(desk.bench).claims())


def test_that_the_usual_threshold_is_shown_and_an_own_one_kept(qtbot: QtBot) -> None:
    page, desk, _ = opened(qtbot)
    threshold = page.editor.threshold
    assert threshold.text() == "usual: 50"
    threshold.setValue(75)
    push(page.editor, "Keep changes")
    assert kept(desk)[0].threshold == 0.75
    page.claim_opened.emit(kept(desk)[0].id)
    assert threshold.value() == 75
    threshold.setValue(0)
    push(page.editor, "Keep changes")
    assert kept(desk)[0].threshold is None


def test_that_a_threshold_nobody_touched_stays_to_the_last_digit(qtbot: QtBot) -> None:
    page, desk, _ = opened(qtbot, replace(WORDS, threshold=0.33333))
    page.editor.scope.set_text("lead đạt")
    push(page.editor, "Keep changes")
    assert kept(desk)[0].threshold == 0.33333


def test_that_a_rare_claim_is_true_up_to_its_threshold(qtbot: QtBot) -> None:
    page, _, _ = opened(qtbot)
    page.editor.quantifier.choose("rare")
    page.editor.quantifier.chosen.emit("rare")
    assert "True up to (of 100 customers)" in seen(page.editor)
    assert page.editor.threshold.text() == "usual: 10"


def test_that_answers_are_counted_anew_while_the_claim_changes(qtbot: QtBot) -> None:
    page, _, _ = opened(qtbot)
    assert "The answers, counted anew" not in seen(page.editor)
    financing, price = (page.editor._answers[one] for one in ("financing", "price"))
    price.setChecked(True)
    said = "\n".join(seen(page.editor))
    assert "20 for · 10 against" in said
    assert "24 for · 6 against" in said.split("→")[1]
    financing.setChecked(False)
    assert "4 for · 26 against" in "\n".join(seen(page.editor)).split("→")[1]
    price.setChecked(False)
    financing.setChecked(True)
    assert "The answers, counted anew" not in seen(page.editor), "as before: nothing to tell"
    assert not clipped_texts(page)


def test_that_two_ideas_are_taken_over_as_two_claims(qtbot: QtBot) -> None:
    page, desk, claim = opened(qtbot)
    page.editor.text.clear()
    page.editor.text.set_text("Đa số khách ngại lãi và sợ chậm bàn giao")
    page.editor.words_changed.emit(page.editor.words())
    take(page, "Make two claims")
    assert page.editor.text.text() == "Đa số khách ngại lãi"
    push(page.editor, "Keep changes")
    assert page.editor.text.text() == "Đa số khách sợ chậm bàn giao"
    assert page.editor.words().supporting == ()
    push(page.editor, "Write claim")
    assert [one.text for one in kept(desk)] == [
        "Đa số khách ngại lãi",
        "Đa số khách sợ chậm bàn giao",
    ]
    assert kept(desk)[0].id == claim.id
    assert not page.editor_card.isVisibleTo(page)


def test_that_a_judgement_is_reworded_by_one_press(qtbot: QtBot) -> None:
    page, _, _ = opened(qtbot)
    page.editor.text.clear()
    page.editor.text.set_text("Đa số khách thiện chí")
    page.editor.words_changed.emit(page.editor.words())
    take(page, "Write it so")
    assert page.editor.text.text() == "Đa số khách nghe máy và trả lời từ lần gọi đầu"
    assert not any("is a judgement" in text for text in seen(page.editor))


def take(page: PersonasPage, words: str) -> None:
    """Press the button that takes over a proposed wording."""
    settle()
    buttons = [one for one in page.editor.findChildren(QAbstractButton) if one.text() == words]
    (button,) = [one for one in buttons if one.isVisibleTo(page)]
    push(page.editor, button.accessibleName())
    settle()
