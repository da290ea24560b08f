"""What was heard of a claim: a lead counts once, silence is no "no", one mouth is one source."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.assumptions import METHOD, assume
from domain.model.evidence import Answered
from domain.model.fields import PersonaField
from domain.model.heard import Heard, Hearing, listen
from domain.model.persona import Claim
from domain.model.statistics.posterior import heft, posterior_of
from domain.model.statistics.provenance import Provenance, Weight

TODAY = date(2026, 4, 3)
CLAIM = Claim(UUID(int=1), "C01", 0, UUID(int=2), PersonaField.PAIN, "", supporting=("yes",))
FEW = settings(max_examples=30)
DATA = [kind for kind, weight in METHOD.weights.items() if not weight.judgement]

HEARD = st.builds(
    Heard,
    kind=st.sampled_from(list(Provenance)),
    answered=st.tuples(
        st.builds(Answered, st.just(("yes",)), st.integers(0, 30)),
        st.builds(Answered, st.just(("no",)), st.integers(0, 30)),
    ),
    happened_on=st.integers(0, 400).map(lambda days: TODAY - timedelta(days=days)),
    lead=st.just(""),
    place=st.just(""),
    gathered_by=st.sampled_from(["", "S1", "S2", "S3"]),
    not_asked=st.integers(0, 20),
    no_answer=st.integers(0, 20),
    elsewhere=st.none(),
)
OF_LEADS = st.builds(
    lambda kind, yes, day, lead, place: said(kind, yes, lead=lead, days=day, place=place),
    st.sampled_from(DATA),
    st.booleans(),
    st.integers(0, 400),
    st.sampled_from(["L1", "L2", "L3"]),
    st.text("0123456789abcdef", min_size=4, max_size=4),
)


def said(
    kind: Provenance,
    yes: bool,
    *,
    lead: str = "",
    days: int = 0,
    n: int = 1,
    by: str = "",
    place: str = "",
) -> Heard:
    answer = Answered(("yes",) if yes else ("no",), n)
    return Heard(kind, (answer,), TODAY - timedelta(days=days), lead, by, place=place)


def heard(*items: Heard) -> Hearing:
    return listen(items, CLAIM, METHOD)


def weight(hearing: Hearing) -> tuple[float, float, float]:
    answers = heft(hearing.observations(METHOD.weights, 90, TODAY))
    return answers.supporting, answers.opposing, answers.n_raw


def p_holds(hearing: Hearing) -> float:
    answers = heft(hearing.observations(METHOD.weights, 90, TODAY))
    found = posterior_of([], answers, tau=0.5).p_holds
    assert found is not None
    return found


def test_that_the_most_reliable_word_of_a_lead_wins_and_then_the_latest() -> None:
    call = said(Provenance.CALL_QUOTE, False, lead="L7", days=30)
    form = said(Provenance.LEAD_FORM, True, lead="L7", days=1)
    assert weight(heard(form, call))[2] == 1
    assert (heard(form, call).support, heard(form, call).against) == (0, 1)
    later = said(Provenance.CALL_QUOTE, True, lead="L7", days=2)
    assert heard(later, call).support == 1
    corrected = said(Provenance.CALL_QUOTE, False, lead="L7", days=2, place="ff")
    assert heard(corrected, later).against == 1


def test_that_one_lead_is_one_person_however_it_was_written_down() -> None:
    many = said(Provenance.SALES_FEEDBACK, True, lead="L7", n=12)
    assert heard(many).support == 1
    both = Heard(
        Provenance.SALES_FEEDBACK,
        (Answered(("yes",), 1), Answered(("no",), 1)),
        TODAY,
        "L8",
    )
    assert heard(both).answers == ()


@FEW
@given(st.lists(OF_LEADS, max_size=12))
def test_that_each_lead_is_at_most_one_observation(items: list[Heard]) -> None:
    found = heard(*items)
    assert found.support + found.against == len({one.lead for one in items})


@FEW
@given(st.lists(HEARD | OF_LEADS, max_size=10), st.randoms(use_true_random=False))
def test_that_the_order_of_evidence_changes_nothing(items: list[Heard], chance: Random) -> None:
    shuffled = list(items)
    chance.shuffle(shuffled)
    before, after = heard(*items), heard(*shuffled)
    ties = [
        (one.lead, METHOD.weights[one.kind].reliability, one.happened_on, one.place)
        for one in items
        if one.lead
    ]
    if len(ties) == len(set(ties)):
        assert weight(after) == pytest.approx(weight(before))
        assert after.sources == before.sources
    assert after.coverage.leads == before.coverage.leads


@FEW
@given(st.lists(HEARD, max_size=8), st.sampled_from(DATA), st.integers(0, 300))
def test_that_a_supporting_answer_more_never_lowers_the_chance(
    items: list[Heard], kind: Provenance, days: int
) -> None:
    more = said(kind, True, days=days)
    assert p_holds(heard(*items, more)) >= p_holds(heard(*items)) - 1e-9


@FEW
@given(st.lists(HEARD | OF_LEADS, max_size=8))
def test_that_nothing_weighs_more_than_it_was_given(items: list[Heard]) -> None:
    supporting, opposing, n_raw = weight(heard(*items))
    assert supporting + opposing <= n_raw + 1e-9


def test_that_judgements_and_studies_are_no_answers_of_customers() -> None:
    study = said(Provenance.SECONDARY_RESEARCH, True, n=900, days=20)
    found = heard(study, said(Provenance.OWNER_STATEMENT, True, n=9))
    assert found.support == 0
    assert found.heard_on is None
    assert [kind for kind, _, share in found.judged if share == 1] == [
        Provenance.SECONDARY_RESEARCH,
        Provenance.OWNER_STATEMENT,
    ]


def test_that_answers_through_one_consultant_are_one_source() -> None:
    feedback = Provenance.SALES_FEEDBACK
    through = [said(feedback, True, n=18, by="S1"), said(feedback, True, n=7, by="S2")]
    one = heard(*through).sources
    assert one.single
    assert one.concentration is not None
    assert round(one.concentration.largest_share, 2) == 0.72
    assert not heard(*through, said(Provenance.SALES_FEEDBACK, True, n=5, by="S3")).sources.single
    three = heard(*through, said(Provenance.SALES_FEEDBACK, True, n=5, by="S3")).sources
    assert round(three.design_effect.n_eff, 1) == 13.5
    lax = listen(through, CLAIM, assume({"most_from_one": 0.8, "fewest_sources": 1.0}))
    assert not lax.sources.single


def test_that_who_asked_must_be_known_of_half_of_the_answers() -> None:
    known = said(Provenance.SALES_FEEDBACK, True, n=4, by="S1")
    assert heard(known, said(Provenance.SALES_FEEDBACK, True, n=4)).sources.single
    assert not heard(known, said(Provenance.SALES_FEEDBACK, True, n=5)).sources.single
    assert not heard(said(Provenance.SALES_FEEDBACK, True, n=5)).sources.single


def test_that_the_silent_are_counted_beside_and_never_as_a_no() -> None:
    item = said(Provenance.SALES_FEEDBACK, True, n=18)
    no = said(Provenance.SALES_FEEDBACK, False, n=12)._replace(not_asked=40, no_answer=10)
    found = heard(item, no)
    assert (found.support, found.against) == (18, 12)
    assert found.coverage.share == 30 / 80
    assert not found.coverage.low
    assert found.coverage.bounds == (0.225, 0.85)
    silent = no._replace(not_asked=100)
    assert heard(item, silent).coverage.low
    assert not listen((item, silent), CLAIM, assume({"least_coverage": 0.1})).coverage.low
    unknown = heard(item).coverage
    assert (unknown.share, unknown.bounds, unknown.low) == (None, None, False)


def test_that_a_lead_is_silent_once_and_only_until_it_answers() -> None:
    def lead(code: str, not_asked: int, no_answer: int) -> Heard:
        return Heard(Provenance.SALES_FEEDBACK, (), TODAY, code, "", not_asked, no_answer)

    tried = lead("L1", 0, 1), lead("L1", 1, 0), lead("L2", 1, 0)
    waiting = heard(*tried).coverage
    assert (waiting.no_answer, waiting.not_asked, waiting.leads) == (1, 1, 2)
    reached = said(Provenance.SALES_FEEDBACK, True, lead="L1")
    found = heard(*tried, reached).coverage
    assert (found.answered, found.no_answer, found.not_asked) == (1, 0, 1)


def test_that_clicks_say_nothing_of_coverage() -> None:
    clicks = said(Provenance.MARKETING_ANALYTICS, True, n=900)
    asked = said(Provenance.SALES_FEEDBACK, True, n=5)._replace(no_answer=45)
    assert heard(clicks, asked).coverage.low


@pytest.mark.parametrize(("form", "wanted"), [(0.6, (1, 0)), (0.9, (0, 1)), (0.8, (0, 1))])
def test_that_of_two_places_the_more_reliable_counts_then_the_later(
    form: float, wanted: tuple[int, int]
) -> None:
    """Leads that spoke of a claim to Sales and on a form speak once (method, B.2)."""
    on_form = said(Provenance.LEAD_FORM, yes=False, days=0)
    heard = said(Provenance.SALES_FEEDBACK, yes=True, days=9)._replace(elsewhere=on_form)
    weights = {**METHOD.weights, Provenance.LEAD_FORM: Weight(form, None, None, "C3")}
    found = listen([heard], CLAIM, replace(METHOD, weights=weights))
    assert (found.support, found.against) == wanted


def test_that_a_form_speaks_where_sales_got_no_answer() -> None:
    on_form = said(Provenance.LEAD_FORM, yes=True, days=0)
    asked = Heard(Provenance.SALES_FEEDBACK, (), TODAY, no_answer=1, elsewhere=on_form)
    found = listen([asked], CLAIM, METHOD)
    assert (found.support, found.coverage.no_answer) == (1, 0)
