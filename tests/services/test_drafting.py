"""Drafts of forms: one a form and thing, outside undo and history, whatever is typed."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from domain.model.direction import Bearing
from domain.model.evidence import Answered
from domain.model.fields import PersonaField
from domain.model.form_drafts import DraftKind, FormDraft
from domain.model.quotes import QuoteSource
from domain.model.sides import Side
from domain.model.statistics.provenance import Provenance
from domain.services.claiming import ClaimWords
from domain.services.directing import MessageWords
from domain.services.drafting import (
    ClaimCarried,
    Drafting,
    EvidenceTyped,
    MessageTyped,
    QuoteTyped,
    Typed,
)
from domain.services.evidencing import EvidenceWords
from domain.services.quoting import QuoteWords
from domain.services.remembering import Remembering
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench, FakeClock

ONE, OTHER = UUID(int=1), UUID(int=2)
CLAIM = ClaimWords(
    PersonaField.PAIN, "Đa số khách ngại lãi", "most", 3, "objections", ("a", "b"), "x", True, 0.4
)


@pytest.fixture
def bench() -> Workbench:
    return FakeBench(load_catalogue(), clock=FakeClock(datetime(2026, 6, 14, tzinfo=UTC))).bench()


@pytest.mark.parametrize(
    "typed",
    [
        CLAIM,
        ClaimWords(PersonaField.SITUATION, ""),
        EvidenceTyped(
            EvidenceWords(Provenance.INTERVIEW, (Answered(("a", "b"), 3),), lead="L-1"), "hôm q"
        ),
        MessageTyped(
            MessageWords("Lãi cố định", channels=("Zalo",), usp_ids=(ONE,)),
            (ClaimCarried(OTHER, Bearing.LOAD_BEARING),),
            ONE,
        ),
        QuoteTyped(QuoteWords("Sợ lãi", Side.MARKETING, QuoteSource.CALL, claim_ids=(ONE,)), "14/"),
    ],
)
def test_that_a_form_comes_back_as_it_was_left(bench: Workbench, typed: Typed) -> None:
    drafting = Drafting(bench)
    drafting.keep(ONE, typed)
    drafting.keep(None, typed)
    assert drafting.begun(type(typed), ONE) == typed
    assert drafting.begun(type(typed), OTHER) is None
    drafting.drop(type(typed), ONE)
    assert list(drafting.all_begun(type(typed))) == [None]


def test_that_a_draft_is_no_step_of_undo_and_no_history(bench: Workbench) -> None:
    drafting, remembering = Drafting(bench), Remembering(bench)
    before = remembering.state(), remembering.history()
    drafting.keep(ONE, CLAIM)
    drafting.keep(ONE, replace(CLAIM, text="Khác"))
    drafting.drop(ClaimWords, ONE)
    assert (remembering.state(), remembering.history()) == before


def test_that_there_is_one_draft_of_a_thing_and_the_newest_comes_first(bench: Workbench) -> None:
    drafting, clock = Drafting(bench), bench.clock
    assert isinstance(clock, FakeClock)
    for about in (ONE, OTHER):
        drafting.keep(about, CLAIM)
        clock.pass_time(seconds=1)
    drafting.keep(ONE, replace(CLAIM, text="Khác"))
    assert [one.text for one in drafting.all_begun(ClaimWords).values()] == ["Khác", CLAIM.text]


def test_that_no_text_is_too_long_or_too_strange_to_be_kept(bench: Workbench) -> None:
    drafting = Drafting(bench)
    drafting.keep(ONE, replace(CLAIM, text="<b>\ud800\x00" + "ệ" * 30_000, scope="=cmd"))
    begun = drafting.begun(ClaimWords, ONE)
    assert begun is not None
    assert begun.scope == "=cmd"
    assert begun.text.startswith("<b>")
    assert len(begun.text) == TEXT_LIMIT


@pytest.mark.parametrize("filled", ["", "[]", '{"mood": 1}', '{"field": "no such", "text": ""}'])
def test_that_a_draft_of_another_program_is_none(bench: Workbench, filled: str) -> None:
    with bench.doing("draft_of_form") as work:
        id, now = bench.secrets.new_id(), bench.clock.now()
        work.of(FormDraft).put(FormDraft(id, DraftKind.CLAIM, ONE, filled, now))
    assert Drafting(bench).begun(ClaimWords, ONE) is None
    assert Drafting(bench).all_begun(ClaimWords) == {}
