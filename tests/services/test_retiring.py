"""Personas leave use with a reason and come back; claims are split and merged, and say so."""

from dataclasses import replace

import pytest

from domain.errors import PersonaDrawn, ReasonMissing
from domain.model.brief import Statement
from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.session import Ask, Comparison, ComparisonKind, Writing
from domain.model.sides import Side
from domain.model.version_diff import Edge
from domain.model.versions import ChangeKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.differing import Differing
from domain.services.parting import Parting
from domain.services.portraying import Portraying
from domain.services.restoring import Restoring
from domain.services.retiring import Retiring
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.services.test_restoring import content, drawn, signed


def test_that_a_persona_leaves_use_with_its_claims_and_comes_back_with_them(
    bench: Workbench,
) -> None:
    drawn(bench)
    old = Claiming(bench).claims()[2]
    Claiming(bench).retire_claim(old.id)
    first = signed(bench)
    held = content(bench)
    persona = Portraying(bench).personas()[0]
    retiring = Retiring(bench)
    with pytest.raises(ReasonMissing):
        retiring.retire_persona(persona.id, " ")
    retiring.retire_persona(persona.id, "dưới 10 % lead đạt")
    assert [one.id for one in retiring.out_of_use()] == [persona.id]
    assert Claiming(bench).claims() == ()
    gone, *_ = Differing(bench).between(first, Edge.DRAFT).lines
    assert gone.difference.kind is ChangeKind.PERSONA_RETIRED
    assert [one.text for one in gone.reasons] == ["dưới 10 % lead đạt"]
    retiring.bring_back_persona(persona.id)
    assert content(bench) == held
    assert old.id not in {one.id for one in Claiming(bench).claims()}


def test_that_claims_drafted_after_the_newest_version_come_back_too(bench: Workbench) -> None:
    drawn(bench)
    signed(bench)
    persona, claiming = Portraying(bench).personas()[0], Claiming(bench)
    single = claiming.claims()[0]
    claiming.retire_claim(single.id)
    words = replace(ClaimWords.of(single), text="Nhiều khách sợ phí quản lý")
    drafted = claiming.write_claim(words, persona_id=persona.id)
    before = content(bench)
    Retiring(bench).retire_persona(persona.id, "nhường chỗ")
    Retiring(bench).bring_back_persona(persona.id)
    assert content(bench) == before
    found = {one.id for one in claiming.claims()}
    assert drafted.id in found
    assert single.id not in found, "it had left use by itself, though the version holds it"


def test_that_a_persona_that_a_restore_put_out_of_use_comes_back_with_its_claims(
    bench: Workbench,
) -> None:
    drawn(bench)
    first = signed(bench)
    added = Portraying(bench).add_persona(PersonaKind.SECONDARY)
    words = ClaimWords(PersonaField.PAIN, "Nhiều khách sợ ồn")
    claims = [Claiming(bench).write_claim(words, persona_id=added.id) for _ in range(2)]
    Claiming(bench).retire_claim(claims[0].id)
    before = content(bench)
    Restoring(bench).restore(first, "quay lại")
    Retiring(bench).bring_back_persona(added.id)
    assert content(bench) == before


def test_that_of_a_persona_that_left_long_ago_those_come_back_that_may_have_left_with_it(
    bench: Workbench,
) -> None:
    drawn(bench)
    signed(bench)
    persona, claiming = Portraying(bench).personas()[0], Claiming(bench)
    single = claiming.claims()[0]
    claiming.retire_claim(single.id)
    signed(bench)
    words = replace(ClaimWords.of(single), text="Nhiều khách sợ phí quản lý")
    claiming.write_claim(words, persona_id=persona.id)
    before = content(bench)
    Retiring(bench).retire_persona(persona.id, "nhường chỗ")
    with bench.doing("retire_persona") as work:
        work.of(Persona).put(replace(work.of(Persona).get(persona.id), left_with=None))
    Retiring(bench).bring_back_persona(persona.id)
    assert content(bench) == before


def test_that_there_is_one_primary_persona_when_the_old_one_comes_back(bench: Workbench) -> None:
    drawn(bench)
    old = Portraying(bench).personas()[0]
    Retiring(bench).retire_persona(old.id, "nhường chỗ")
    new = Portraying(bench).add_persona(PersonaKind.PRIMARY)
    Retiring(bench).bring_back_persona(old.id)
    kinds = {one.id: one.kind for one in Portraying(bench).personas()}
    assert kinds[old.id] is PersonaKind.PRIMARY
    assert kinds[new.id] is PersonaKind.SECONDARY


def test_that_a_split_is_told_as_one_difference(bench: Workbench) -> None:
    drawn(bench)
    first = signed(bench)
    claim = Claiming(bench).claims()[0]
    second = Parting(bench).split(claim.id)
    codes = [one.code for one in Claiming(bench).claims()]
    assert codes == ["C01", "C04", "C02", "C03"], "it stands right behind the first one"
    words = replace(ClaimWords.of(second), text="Nhiều khách sợ phí")
    Claiming(bench).edit_claim(second.id, words)
    (split,) = Differing(bench).between(first, Edge.DRAFT).lines
    assert (split.difference.kind, split.difference.code) == (ChangeKind.CLAIM_SPLIT, "C01")
    assert "C04 Nhiều khách sợ phí" in split.difference.after
    assert [one.code for one in split.messages] == ["G01"]


def test_that_a_merge_is_told_as_one_difference(bench: Workbench) -> None:
    drawn(bench)
    claims = Claiming(bench).claims()
    with bench.doing("write_claim") as work:
        work.of(type(claims[0])).put(replace(claims[0], sides=(Side.SALES,)))
        work.of(type(claims[1])).put(replace(claims[1], sides=(Side.MARKETING,)))
    first = signed(bench)
    Parting(bench).merge(claims[0].id, claims[1].id)
    assert [one.code for one in Claiming(bench).claims()] == ["C02", "C03"]
    assert Claiming(bench).claims()[0].sides == (Side.MARKETING, Side.SALES)
    (merged,) = Differing(bench).between(first, Edge.DRAFT).lines
    assert (merged.difference.kind, merged.difference.code) == (ChangeKind.CLAIM_MERGED, "C02")
    assert [one.code for one in merged.messages] == ["G01", "G02"]
    with pytest.raises(ValueError, match="itself"):
        Parting(bench).merge(claims[1].id, claims[1].id)


def test_that_the_owners_estimate_goes_along_with_a_merged_claim(bench: Workbench) -> None:
    drawn(bench)
    first, second, third = Claiming(bench).claims()
    new_id = bench.secrets.new_id
    said = Statement(new_id(), "O01", 0, PersonaField.PAIN, "Đa số sợ lãi", of_ten=7)
    kind = ComparisonKind.OWNER_ONLY
    point = Comparison(new_id(), new_id(), 0, PersonaField.PAIN, kind, (said.id,))
    with bench.doing("write_claim") as work:
        work.of(Statement).put(said)
        work.of(Comparison).put(point)
        work.of(Claim).put(replace(first, sides=(Side.OWNER,), comparison_id=point.id))
        work.of(Claim).put(replace(third, owner_of_ten=2))
    Parting(bench).merge(first.id, second.id)
    merged = next(one for one in Claiming(bench).claims() if one.id == second.id)
    assert merged.owner_of_ten == 7, "a merge hides nobody's belief"
    Parting(bench).merge(third.id, second.id)
    (left,) = Claiming(bench).claims()
    assert left.owner_of_ten == 7, "what the owner said of the claim itself comes first"


def test_that_a_persona_that_a_side_draws_now_stays_in_use(fake: FakeBench) -> None:
    bench = fake.bench()
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY)
    Portraying(bench).add_persona(PersonaKind.SECONDARY)
    id = bench.secrets.new_id()
    with bench.doing("begin_turn") as work:
        work.of(Writing).put(Writing(id, id, Ask.CUSTOMER, None, (Side.SALES,)))
    with pytest.raises(PersonaDrawn):
        Retiring(bench).retire_persona(persona.id, "nhường chỗ")
