import copy
import itertools
import json
import logging
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from domain.errors import SampleUnreadable, TextMissing, TextTooLong, WorkspaceNotEmpty
from domain.model.brief import Person, Product, Statement, Usp, Workspace
from domain.model.campaigns import Campaign, Result
from domain.model.differences import differences
from domain.model.direction import Message, MessageStatus, Rest
from domain.model.evidence import AGAINST, FOR, OTHER, Evidence, counted
from domain.model.feedback import FeedbackField
from domain.model.iterations import Iteration
from domain.model.journal import UndoRole, Veil
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.polls import Poll, PollKind, PollOption, Rating, Voter
from domain.model.release import Signature, Version
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.sealing import holds
from domain.model.session import Comparison, Note, Seal, Session, Step, StepState
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES, Side
from domain.model.versions import VersionNumber
from domain.model.wording import Tongue
from domain.services.agreeing_matrix import AgreeingMatrix
from domain.services.asking import Asking, answer_words
from domain.services.briefing import Briefing
from domain.services.comparing import Comparing
from domain.services.directing import Directing
from domain.services.examples import EXAMPLES, TEMPLATES, Rehearsing
from domain.services.examples.sample import Sample
from domain.services.polling import closed_round
from domain.services.releasing import Releasing
from domain.services.seating import Seating
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from persistence.samples import load_sample
from tests.fakes import FakeBench, FakeClock

GOLDEN = Path(__file__).parent.parent / "files" / "expected_claims_real_estate.json"


def rehearsed(code: str) -> FakeBench:
    fake = FakeBench(load_catalogue())
    Rehearsing(fake.bench()).rehearse(code, load_sample(code))
    return fake


def every(bench: Workbench, kind: type) -> list[Any]:
    with bench.reading() as view:
        return list(view.of(kind).all())


def wanted_counts(sample: dict[str, Any]) -> dict[type, int]:
    ratings, iterations = sample["ratings"], sample["iterations"]
    rounds = [ratings[name] for name in ("round1", "round2")]
    return {
        Workspace: 1,
        Product: 1,
        Usp: len(sample["project"]["usps"]),
        Person: len(sample["participants"]),
        Statement: len(sample["private_notes"]["owner"]),
        Note: sum(len(notes) for notes in sample["private_notes"].values()),
        Seal: len(DRAWING_SIDES),
        Session: 1,
        Comparison: len(sample["difference_board"]),
        Persona: len(sample["personas"]),
        Claim: len(sample["claims"]),
        Poll: len(rounds) + 1,
        Voter: len(rounds) * len(ratings["raters"]) + len(DEPARTMENTS),
        PollOption: len(sample["segment_vote"]["options"]),
        Rating: sum(len(values) for one in rounds for values in one.values()),
        Message: len(sample["pr_direction"]["messages"]),
        Rest: sum(len(one["rests_on"]) for one in sample["pr_direction"]["messages"]),
        Evidence: sum(len(one["claim_evidence"]) for one in iterations),
        Version: 1 + len(iterations),
        Iteration: 1 + len(iterations),
        Campaign: 1 + sum(len(one["by_source"]) for one in iterations),
        Result: 1 + sum(len(one["by_source"]) for one in iterations),
        Signature: len(DEPARTMENTS) * (1 + len(iterations)),
        Position: 8,
        Activity: 40,
        Obligation: 18,
    }


@pytest.mark.parametrize("code", EXAMPLES)
def test_that_an_example_holds_as_many_things_as_its_file(code: str) -> None:
    fake = rehearsed(code)

    wanted = wanted_counts(load_sample(code))
    assert {kind: len(fake.store.things[kind]) for kind in wanted} == wanted
    assert [one.key for one in fake.store.intentions] == ["load_example"]
    assert fake.store.details == [(None, None, UndoRole.BARRIER)]
    assert [one.intention for one in fake.published] == ["load_example"]


@pytest.mark.parametrize("code", EXAMPLES)
def test_that_an_example_is_a_session_that_has_ended(code: str) -> None:
    bench = rehearsed(code).bench()
    [session] = every(bench, Session)

    assert session.ended_at is not None
    assert {step.state for step in every(bench, Step)} == {StepState.DONE}
    board = Comparing(bench).board(session.id)
    kept = [point for point in board.points if point.kept]
    assert len(kept) == len(load_sample(code)["difference_board"])
    assert all(point.notes for point in kept)
    for seal in every(bench, Seal):
        with bench.reading() as view:
            assert holds(seal, view.of(Note).all(session_id=session.id, side=seal.side))


@pytest.mark.parametrize("code", EXAMPLES)
def test_that_the_brief_of_an_example_lacks_nothing(code: str) -> None:
    assert all(line.met for line in Briefing(rehearsed(code).bench()).readiness())


@pytest.mark.parametrize("code", EXAMPLES)
def test_that_votes_stay_veiled_and_nameless(code: str) -> None:
    bench = rehearsed(code).bench()
    polls = every(bench, Poll)

    with bench.reading() as view:
        assert not any(view.of(Veil).get(poll.id).lifted for poll in polls)
        rounds = [poll for poll in polls if poll.kind is PollKind.RATING]
        assert len(rounds) == 2
        assert all(closed_round(view, poll).ratings for poll in rounds)
    assert {voter.name for voter in every(bench, Voter)} == {""}


@pytest.mark.parametrize("code", EXAMPLES)
def test_that_the_picture_is_the_newest_version_and_both_signed_each(code: str) -> None:
    bench = rehearsed(code).bench()
    releasing = Releasing(bench)
    sample = load_sample(code)

    standing = releasing.standing()
    assert not standing.draft
    assert standing.current is not None
    versions = releasing.versions()[::-1]
    assert [one.number for one in versions] == [
        sample["iterations"][0]["version_before"],
        *[one["version_after"] for one in sample["iterations"]],
    ]
    for version in versions:
        assert [one.side for one in releasing.signatures(version.id)] == list(DEPARTMENTS)
        assert version.next_review > version.released_at.date()


def test_that_the_numbers_of_versions_follow_from_what_changed() -> None:
    versions = Releasing(rehearsed("real_estate").bench()).versions()[::-1]

    for before, after in itertools.pairwise(versions):
        changed = differences(before.content, after.content)
        number = VersionNumber.parse(before.number).next(one.kind for one in changed)
        assert str(number) == after.number


def test_that_customers_weigh_as_the_method_computes_it() -> None:
    golden = json.loads(GOLDEN.read_text("utf-8"))
    fake = rehearsed("real_estate")
    fake.clock.moment = datetime.fromisoformat(golden["as_of"]).replace(tzinfo=UTC)

    weighed = {one.claim.code: one for one in Weighing(fake.bench()).weigh()}

    assert weighed.keys() == golden["claims"].keys()
    for code, expected in golden["claims"].items():
        figures = weighed[code].posterior
        assert figures is not None
        assert figures.n_raw == expected["n_raw"]
        assert figures.n_eff == pytest.approx(expected["n_eff"], abs=1e-4)
        # The owner's belief is known only where a statement lies in the claim's own point.
        assert figures.estimate == pytest.approx(expected["mean"], abs=0.005)
        if code != "C04":  # its quantifier was lowered in the review of that very day
            assert weighed[code].status.value == expected["status"]


def claims_of(code: str) -> dict[str, Claim]:
    return {claim.code: claim for claim in every(rehearsed(code).bench(), Claim)}


def test_that_decisions_of_the_reviews_are_carried_out() -> None:
    claims = claims_of("real_estate")

    assert claims["C01"].retired
    assert claims["C07"].supporting == ("1-3m", "3-6m", ">6m")
    assert claims["C07"].sides == (Side.MARKETING, Side.SALES)
    assert (claims["C02"].quantifier, claims["C04"].quantifier) == ("some", "many")
    assert claims["C06"].importance == 3
    assert claims["C06"].quantifier == "many"
    assert claims["C15"].sides == (Side.MARKETING,)
    assert claims["C05"].sides == (Side.MARKETING, Side.SALES)
    price = claims_of("b2b_saas")["C06"]
    assert "price" not in price.supporting
    assert "result_risk" in price.supporting


def test_that_evidence_before_a_reversal_is_counted_the_other_way_round() -> None:
    bench = rehearsed("real_estate").bench()
    [claim] = [one for one in every(bench, Claim) if one.code == "C07"]
    answers = {
        one.happened_on: (counted(one, claim).support, counted(one, claim).against)
        for one in every(bench, Evidence)
        if one.claim_id == claim.id
    }

    assert answers == {
        date(2026, 3, 29): (84, 14),
        date(2026, 5, 3): (125, 17),
        date(2026, 6, 7): (142, 22),
    }


def test_that_messages_carry_their_status_and_what_they_rest_on() -> None:
    messages = {
        one.message.code: one for one in Directing(rehearsed("real_estate").bench()).messages()
    }

    assert messages["G05"].message.status is MessageStatus.REJECTED_LEGAL
    assert messages["G06"].message.status is MessageStatus.WITHDRAWN
    assert "C07" in messages["G06"].message.status_reason
    assert [claim.code for claim, _ in messages["G01"].rests] == ["C03", "C08", "C13"]
    assert messages["G01"].message.status is MessageStatus.IN_USE


def test_that_the_primary_persona_changed_and_speaks_with_consent() -> None:
    personas = {one.code: one for one in every(rehearsed("real_estate").bench(), Persona)}

    assert personas["P1"].kind is PersonaKind.SECONDARY
    assert personas["P2"].kind is PersonaKind.PRIMARY
    assert personas["P2"].quote.startswith("Ba má chị")
    assert personas["P2"].quote_origin == "Cuộc gọi SM-0317-08, phút 04:12"
    assert not personas["P3"].quote


def test_that_words_without_consent_are_nobodys_quote() -> None:
    sample = copy.deepcopy(load_sample("real_estate"))
    for iteration in sample["iterations"]:
        for quote in iteration["quotes"]:
            quote["consent"] = False
    fake = FakeBench(load_catalogue())
    Rehearsing(fake.bench()).rehearse("real_estate", sample)

    assert {persona.quote for persona in every(fake.bench(), Persona)} == {""}


def test_that_form_matrix_and_register_carry_the_changes_of_the_example() -> None:
    bench = rehearsed("real_estate").bench()
    fields = {one.code: one for one in every(bench, FeedbackField)}
    obligations = {one.code: one for one in every(bench, Obligation)}

    assert fields["main_motive"].from_claims
    assert fields["main_motive"].name.vi == "Lý do chính muốn mua"
    assert fields["main_motive"].name.en == "Main reason to buy"
    asking = Asking(bench)
    near = asking.answer_named("main_motive", "near_family")
    assert (near.vi, near.en) == ("Ở gần gia đình", "To live near family")
    assert asking.answer_named("main_motive", "near_the_sea").vi == "near the sea", "no raw code"
    assert asking.answer_named("main_motive", "Gần_biển").vi == "Gần_biển", "typed by a person"
    assert {claim.measured_by.split(".")[0] for claim in every(bench, Claim)} <= fields.keys()
    assert (obligations["O06"].due.vi, obligations["O06"].due.en) == ("10 phút", "10 minutes")
    assert all(one.agreed for one in obligations.values())
    [row] = [one for one in every(bench, Activity) if one.code == "A15"]
    columns = {one.id: one.code for one in every(bench, Position)}
    letters = {
        columns[cell.position_id]: cell.letters
        for cell in every(bench, Cell)
        if cell.activity_id == row.id
    }
    assert letters == {"ADS": "A/R", "CPR": "S", "MKL": "C", "SCO": "I"}


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "cungve.examples"]


@pytest.mark.parametrize("code", EXAMPLES)
def test_that_both_signed_the_matrix_and_changed_it_since(code: str) -> None:
    bench = rehearsed(code).bench()
    agreeing = AgreeingMatrix(bench)
    state = agreeing.standing()
    assert state.current is not None
    assert (state.current.number, state.differs) == (1, True)
    assert [one.side for one in state.signers[state.current.id]] == list(DEPARTMENTS)
    changed = {
        one.activity.code for one in agreeing.between(state.current.id, None) if one.activity
    }
    assert changed == set(load_sample(code)["raci"]["signed"])


def test_that_a_position_of_the_example_is_vacant_and_somebody_stands_in() -> None:
    fake = FakeBench(load_catalogue(), clock=FakeClock(datetime(2026, 6, 14, tzinfo=UTC)))
    Rehearsing(fake.bench()).rehearse("real_estate", load_sample("real_estate"))
    (vacant,) = [one for one in Seating(fake.bench()).seats() if one.vacant]
    assert (vacant.position.code, [one.holding.deputy for one in vacant.held]) == ("CRM", [True])
    assert "CRM" not in {one.role for one in Seating(fake.bench()).people()}


def test_that_what_has_no_home_is_named_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    sample = copy.deepcopy(load_sample("real_estate"))
    sample["claims"][3]["mood"] = "vui"
    sample["weather"] = {"rain": [1, 2]}
    with caplog.at_level(logging.INFO, "cungve.examples"):
        Rehearsing(FakeBench(load_catalogue()).bench()).rehearse("real_estate", sample)

    lines = told(caplog)
    assert "real_estate: no home yet: claims[].mood" in lines
    assert "real_estate: no home yet: weather" in lines
    assert not any("call_scores" in line for line in lines)
    assert not any("claims[].text" in line for line in lines)
    assert not any("participants" in line for line in lines)


def test_that_untaken_values_are_all_named_and_taken_ones_never() -> None:
    sample = Sample({"a": {"b": "x", "c": [1, {"d": 2}]}, "e": None, "f": True, "g": []})
    assert sample.untaken() == ["a", "f"]
    sample["a"]["c"].each()[1]["d"].number()

    assert sample.untaken() == ["a.b", "a.c[]", "f"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "another/1"),
        (("fictional",), False),
        (("claims", 0, "quantifier"), "plenty"),
        (("claims", 0, "persona"), "P9"),
        (("difference_board", 0, "notes", 0), "Z99"),
        (("ratings", "round1", "C01"), [1, 2]),
        (("iterations", 0, "version_before"), "0.9"),
        (("iterations", 0, "period", "end"), "tomorrow"),
        (("participants", 0, "side"), "press"),
        (("project", "usps"), "none"),
    ],
)
def test_that_an_unreadable_example_changes_nothing_and_says_where(
    path: tuple[str | int, ...], value: object
) -> None:
    sample = copy.deepcopy(load_sample("real_estate"))
    part: Any = sample
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    fake = FakeBench(load_catalogue())

    with pytest.raises(SampleUnreadable):
        Rehearsing(fake.bench()).rehearse("real_estate", sample)
    assert not fake.store.things


def test_that_an_example_asks_for_an_empty_workspace() -> None:
    fake = rehearsed("real_estate")

    with pytest.raises(WorkspaceNotEmpty):
        Rehearsing(fake.bench()).rehearse("b2b_saas", load_sample("b2b_saas"))
    with pytest.raises(WorkspaceNotEmpty):
        Rehearsing(fake.bench()).begin("Khác", "blank", Tongue.VIETNAMESE)


@pytest.mark.parametrize("template", TEMPLATES)
def test_that_a_template_brings_structure_and_nobodys_words(
    fake: FakeBench, bench: Workbench, template: str
) -> None:
    workspace = Rehearsing(bench).begin(" Vườn  Sông ", template, Tongue.ENGLISH)

    business = TEMPLATES[template]
    assert every(bench, Workspace) == [workspace]
    assert (workspace.name, workspace.example) == ("Vườn Sông", None)
    assert workspace.half_life_days == bench.catalogue.half_life_days[business]
    kinds = {kind: len(things) for kind, things in fake.store.things.items()}
    if template == "blank":
        assert kinds == {Workspace: 1}
        return
    assert kinds.keys() == {Workspace, Position, Activity, Cell, Obligation, FeedbackField}
    assert kinds[Activity] == 12
    assert all(activity.main for activity in every(bench, Activity))


def test_that_a_workspace_needs_a_name_that_fits(bench: Workbench) -> None:
    with pytest.raises(TextMissing):
        Rehearsing(bench).begin("  ", "blank", Tongue.VIETNAMESE)
    with pytest.raises(TextTooLong):
        Rehearsing(bench).begin("x" * 121, "blank", Tongue.VIETNAMESE)
    assert not every(bench, Workspace)


@pytest.mark.parametrize("example", ["real_estate", "b2b_saas", "dental_clinic"])
def test_that_every_answer_of_an_example_has_words_in_both_languages(example: str) -> None:
    bench = rehearsed(example).bench()
    claims = {one.id: one for one in every(bench, Claim)}
    given = {(one.measured_by, answer) for one in claims.values() for answer in one.supporting}
    for item in every(bench, Evidence):
        field = claims[item.claim_id].measured_by
        given |= {(field, one) for part in item.answered for one in part.answers}
    codes = {persona.code for persona in every(bench, Persona)} | {OTHER, FOR, AGAINST}
    bare = {
        (field, answer)
        for field, answer in given
        if answer not in codes and answer_words(bench.catalogue, answer, field) is None
    }
    assert bare == set()


def test_that_a_part_of_a_question_is_answered_in_its_words() -> None:
    asking = Asking(rehearsed("b2b_saas").bench())
    assert asking.answer_named("objections.first", "price").vi == "Giá / chi phí"
    assert asking.answer_named("demographics.age_band", "28-35").vi == "28–35 tuổi"
    assert asking.answer_named("pain_points.first", "van_stock").vi == "Đối soát hàng trên xe"
