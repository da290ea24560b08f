"""What a session begins with: whom we drew and what we test, or what last time left behind."""

from collections.abc import Callable

import pytest

from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.model.proposals import ProposalDecision, Verdict
from domain.model.session import Ask, StepKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.keeping import ActionWords, DecisionWords, Keeping
from domain.services.portraying import PersonaWords, Portraying
from domain.services.quoting import QuoteWords, Quoting
from domain.services.recapping import Recapping
from domain.services.revealing import Revealing
from tests.desks import TestDesk
from tests.robots.typing import seen, settle
from tests.sittings import note_of, writing_id
from ui.session.recap.view import RecapView
from ui.session.room import StepView
from ui.widgets.clipping import clipped_texts

Hold = Callable[[str, StepKind], StepView]


def shown(hold: Hold, agenda: str) -> RecapView:
    view = hold(agenda, StepKind.RECAP)
    assert isinstance(view, RecapView)
    return view


def met(desk: TestDesk) -> list[bool]:
    facilitating = Facilitating(desk.bench)
    sitting = facilitating.sitting()
    assert sitting is not None
    return [one.met for one in facilitating.conditions(sitting.current)]


def items(desk: TestDesk) -> list[str]:
    return [text for column in desk.desk.projector.frame.columns for text in column.items]


def test_that_the_primary_persona_comes_first_with_words_that_may_be_shown(
    hold: Hold, desk: TestDesk
) -> None:
    portraying, quoting = Portraying(desk.bench), Quoting(desk.bench)
    portraying.add_persona(PersonaKind.SECONDARY, PersonaWords("Linh", quote="Kín"))
    quoting.write_quote(QuoteWords("Kín"))
    main = portraying.add_persona(PersonaKind.PRIMARY, PersonaWords("Hà", "kế toán", quote="Mở"))
    words = ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", importance=3)
    Claiming(desk.bench).write_claim(words, persona_id=main.id)
    view = shown(hold, "draw_b")
    told = seen(view)
    assert told.index("Hà · Primary persona") < told.index("Linh · Secondary persona")
    assert "“Mở”" in told
    assert "“Kín”" not in told
    assert "The most important claims" in told
    assert items(desk) == [
        "Hà · Primary persona: kế toán",
        "“Mở”",
        "Linh · Secondary persona",
        "Nhiều khách lo lãi",
    ]
    assert met(desk) == [True, True]


def test_that_what_last_time_left_is_ticked_right_there(hold: Hold, desk: TestDesk) -> None:
    facilitating, keeping = Facilitating(desk.bench), Keeping(desk.bench)
    first = facilitating.start().steps[0]
    keeping.decide(first, DecisionWords("Vẽ một chân dung", "ít khách"))
    action = keeping.take_on(first, ActionWords("Gọi chủ đầu tư", "Sơn", "1/6/26"))
    parked = keeping.park(first, "Ai trả phí?")
    facilitating.end(first.session_id)
    desk.fake.clock.pass_time(days=1)
    view = shown(hold, "review")
    assert "Sơn · 01/06/2026, late · from session 1" in seen(view)
    assert met(desk) == [False, False]
    desk.fake.clock.pass_time(minutes=1)
    view.boxes[action.id].click()
    view.boxes[parked.id].click()
    settle()
    assert view.boxes[action.id].isChecked()
    assert met(desk) == [False, True]
    assert items(desk) == [
        "Vẽ một chân dung",
        "✓ Gọi chủ đầu tư · Sơn · 01/06",
        "✓ Ai trả phí?",
    ]
    assert not clipped_texts(view)


def test_that_what_the_last_review_made_of_proposals_is_recalled(
    hold: Hold, desk: TestDesk
) -> None:
    bench = desk.bench
    session = Facilitating(bench).start("review").session
    writing = writing_id(bench, session, Ask.PROPOSALS)
    for side in (Side.MARKETING, Side.SALES):
        Drawing(bench).begin_turn(writing, side)
        Drawing(bench).write_note(writing, side, None, f"Bỏ nhóm thuê, {side.value}")
        Drawing(bench).seal(writing, side)
    Revealing(bench).reveal(writing)
    note = note_of(bench, "Bỏ nhóm thuê, sales")
    decided = ProposalDecision(
        bench.secrets.new_id(),
        session.id,
        note.id,
        Verdict.REJECT,
        "vẫn có khách",
        bench.clock.now(),
    )
    with bench.doing("record_decision") as work:
        work.of(ProposalDecision).put(decided)
    Facilitating(bench).end(session.id)
    view = shown(hold, "review")
    assert "× Bỏ nhóm thuê, sales" in seen(view)
    assert "rejected · vẫn có khách" in seen(view)
    assert items(desk) == ["× Bỏ nhóm thuê, sales"]


@pytest.mark.parametrize("agenda", ["draw_b", "review"])
def test_that_an_empty_recap_says_what_belongs_there(
    hold: Hold, desk: TestDesk, agenda: str
) -> None:
    view = shown(hold, agenda)
    assert not items(desk)
    assert len([text for text in seen(view) if text.endswith(".")]) >= 2


def test_that_the_list_of_tests_comes_before_importance(desk: TestDesk) -> None:
    bench = desk.bench
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY)
    for text, importance in (("Một", 1), ("Hai", 3)):
        words = ClaimWords(PersonaField.PAIN, text, importance=importance)
        Claiming(bench).write_claim(words, persona_id=persona.id)
    session = Facilitating(bench).start("draw_b").session
    recap = Recapping(bench).recap(session.id)
    assert ([claim.text for claim in recap.tests], recap.listed) == (["Hai", "Một"], False)
    from domain.services.picking import Picking

    Picking(bench).pick(session.id, recap.tests[1].id)
    recap = Recapping(bench).recap(session.id)
    assert ([claim.text for claim in recap.tests], recap.listed) == (["Một"], True)
