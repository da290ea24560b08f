"""What to ask next: ranked, with what a verdict needs, and until when a claim is trusted."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from domain.model.evidence import Evidence, answered
from domain.model.fields import PersonaField, Section
from domain.model.persona import Claim, PersonaKind
from domain.model.statistics.posterior import ClaimStatus
from domain.model.unknown import Basis
from domain.model.wording import Tongue
from domain.services.asking_next import AskingNext, OpenQuestion, WhatIsUnknown
from domain.services.assuming import Assuming
from domain.services.claiming import Claiming, ClaimWords
from domain.services.portraying import Portraying
from domain.services.versioning import Versioning
from tests.desks import TestDesk, make_desk


def _persona(desk: TestDesk) -> UUID:
    return Portraying(desk.bench).add_persona(PersonaKind.PRIMARY).id


def _claim(desk: TestDesk, text: str = "Đa số khách lo lãi", **words: object) -> Claim:
    given = {"field": PersonaField.ANXIETY, "text": text, "quantifier": "most"} | words
    return Claiming(desk.bench).write_claim(ClaimWords(**given))  # type: ignore[arg-type]


def _hear(desk: TestDesk, claim: Claim, support: int, against: int, *, days_ago: int = 0) -> None:
    bench = desk.bench
    day = bench.clock.now().date() - timedelta(days=days_ago)
    item = Evidence(
        bench.secrets.new_id(), claim.id, "sales_feedback", answered(support, against, claim), day
    )
    with bench.doing("load_example") as work:
        work.of(Evidence).put(item)


def _unknown(desk: TestDesk) -> WhatIsUnknown:
    (persona,) = Portraying(desk.bench).personas()
    return AskingNext(desk.bench).unknown(persona.id)


def _codes(found: WhatIsUnknown) -> list[str]:
    return [one.claim.code for one in found.questions]


def _only(desk: TestDesk) -> OpenQuestion:
    (one,) = _unknown(desk).questions
    return one


def test_that_what_matters_and_is_unknown_comes_first() -> None:
    desk = make_desk()
    _persona(desk)
    minor = _claim(desk, importance=1)
    known = _claim(desk, importance=3)
    deciding = _claim(desk, importance=3)
    _hear(desk, known, 40, 4)
    assert _codes(_unknown(desk)) == [deciding.code, minor.code, known.code]
    _hear(desk, deciding, 40, 4)
    assert _codes(_unknown(desk)) == [minor.code, known.code, deciding.code]


def test_that_belief_alone_makes_nothing_known() -> None:
    desk = make_desk()
    _persona(desk)
    claim = _claim(desk)
    with desk.bench.doing("edit_claim", code=claim.code) as work:
        work.of(Claim).put(replace(claim, owner_of_ten=9))
    one = _only(desk)
    assert one.uncertainty == 1.0
    assert one.needed.basis is Basis.BELIEF
    assert one.needed.share == 0.9
    assert one.needed.answers == 13


def test_that_a_verdict_is_exactly_what_lies_below_the_line() -> None:
    desk = make_desk("real_estate")
    for persona in Portraying(desk.bench).personas():
        found = AskingNext(desk.bench).unknown(persona.id)
        for one in found.questions:
            decided = one.weighed.status in (ClaimStatus.SUPPORTED, ClaimStatus.CONTRADICTED)
            assert (one.uncertainty <= found.settled_up_to + 1e-9) == decided
            assert decided == (one.needed.answers == 0)


def test_that_a_claim_that_says_no_quantity_cannot_be_decided() -> None:
    desk = make_desk()
    _persona(desk)
    claim = _claim(desk, quantifier=None)
    _hear(desk, claim, 30, 10)
    one = _only(desk)
    assert one.uncertainty == 1.0
    assert one.needed.basis is Basis.NO_THRESHOLD
    assert one.needed.answers is None


def test_that_answers_asked_on_are_taken_to_fall_as_before() -> None:
    desk = make_desk()
    _persona(desk)
    _hear(desk, _claim(desk), 6, 4)
    one = _only(desk)
    assert one.needed.basis is Basis.ANSWERS
    assert one.needed.answers is not None
    assert one.needed.answers > 13 - 10  # three would do for a verdict, not for a clear one


def test_that_half_and_half_is_not_worth_asking_on() -> None:
    desk = make_desk()
    _persona(desk)
    _hear(desk, _claim(desk), 30, 30)
    assert _only(desk).needed.answers is None


def test_that_a_claim_nobody_rated_is_counted_as_if_clearly_true() -> None:
    desk = make_desk()
    _persona(desk)
    _claim(desk)
    needed = _only(desk).needed
    assert needed.basis is Basis.CLEAR
    assert needed.share == pytest.approx(0.65)
    assert needed.answers == 23


@pytest.mark.parametrize(("support", "against"), [(12, 1), (16, 2), (30, 4), (120, 20)])
def test_that_a_claim_is_trusted_until_the_day_before_it_is_stale(
    support: int, against: int
) -> None:
    desk = make_desk()
    _persona(desk)
    claim = _claim(desk)
    _hear(desk, claim, support, against, days_ago=3)
    until = _only(desk).trusted_until
    assert until is not None
    today = desk.bench.clock.now().date()
    desk.fake.clock.pass_time(days=(until - today).days)
    assert "stale" not in _only(desk).weighed.flags
    assert _only(desk).trusted_until == until
    desk.fake.clock.pass_time(days=1)
    assert "stale" in _only(desk).weighed.flags
    assert _only(desk).trusted_until is None
    assert not _only(desk).settled


def test_that_few_answers_are_not_trusted_until_any_day() -> None:
    desk = make_desk()
    _persona(desk)
    _hear(desk, _claim(desk), 3, 1)
    assert _only(desk).trusted_until is None


def test_that_the_bars_of_the_workspace_count() -> None:
    desk = make_desk()
    _persona(desk)
    claim = _claim(desk)
    _hear(desk, claim, 26, 4)
    assert _only(desk).settled
    Assuming(desk.bench).set_value("enough", 40)
    one = _only(desk)
    assert not one.settled
    assert one.needed.answers == 20  # (40 − 24) / 0.8
    assert one.trusted_until is None


def test_that_sections_without_a_claim_are_named() -> None:
    desk = make_desk()
    _persona(desk)
    assert _unknown(desk).silent == ()  # nothing is drawn yet: the page says that
    _claim(desk, field=PersonaField.HABIT)
    silent = _unknown(desk).silent
    assert Section.STOPS not in silent
    assert set(silent) == set(Section) - {Section.STOPS}


def test_that_the_question_of_the_form_is_asked_with_what_counts() -> None:
    desk = make_desk()
    _persona(desk)
    _claim(desk, measured_by="objections", supporting=("financing",))
    one = _only(desk)
    assert one.asked_as is not None
    assert one.asked_as.said(Tongue.VIETNAMESE) == "Phản đối"
    assert [answer.said(Tongue.VIETNAMESE) for answer in one.counting] == ["Vay, lãi suất, trả góp"]


def test_that_no_question_of_an_example_is_asked_as_a_code() -> None:
    desk = make_desk("real_estate", Tongue.VIETNAMESE)
    for persona in Portraying(desk.bench).personas():
        for one in AskingNext(desk.bench).unknown(persona.id).questions:
            assert one.asked_as is not None, one.claim.code
            assert "_" not in one.asked_as.vi, one.claim.code


def test_that_all_is_known_only_when_nothing_is_silent_open_or_stale() -> None:
    desk = make_desk()
    _persona(desk)
    fields = [
        *(PersonaField.SITUATION, PersonaField.JOB, PersonaField.PAIN, PersonaField.HABIT),
        *(PersonaField.TRIGGER, PersonaField.DECISION, PersonaField.CHANNEL, PersonaField.WORDS),
    ]
    claims = [_claim(desk, field=field) for field in fields]
    for claim in claims[1:]:
        _hear(desk, claim, 30, 2)
    assert not _unknown(desk).all_known
    assert _unknown(desk).unheard == 1
    _hear(desk, claims[0], 30, 2)
    found = _unknown(desk)
    assert found.all_known
    assert found.open == ()
    assert all(one.trusted_until is not None for one in found.questions)


def test_that_other_personas_are_left_alone() -> None:
    desk = make_desk("real_estate")
    for persona in Portraying(desk.bench).personas():
        found = AskingNext(desk.bench).unknown(persona.id)
        assert {one.claim.persona_id for one in found.questions} <= {persona.id}
        assert [one.place for one in found.questions] == list(range(1, len(found.questions) + 1))


def test_that_what_goes_stale_before_the_next_review_is_counted() -> None:
    desk = make_desk("real_estate")
    (version,) = [one for one in Versioning(desk.bench).entries() if one.version][:1]
    for persona in Portraying(desk.bench).personas():
        found = AskingNext(desk.bench).unknown(persona.id)
        assert found.next_review == version.next_review
        assert found.next_review is not None
        days = [one.trusted_until for one in found.questions if one.trusted_until]
        assert found.before_review == sum(day < found.next_review for day in days)
    assert _drawn_without_a_version().next_review is None


def _drawn_without_a_version() -> WhatIsUnknown:
    desk = make_desk()
    _persona(desk)
    _claim(desk)
    return _unknown(desk)
