"""Personas made after another, out of use, and back."""

import pytest

from domain.errors import ReasonMissing
from domain.model.evidence import Evidence
from domain.model.fields import PersonaField
from domain.model.persona import Claim, PersonaKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.portraying import PersonaWords, Portraying
from domain.services.recasting import Recasting
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from tests.desks import make_desk
from tests.fakes import FakeBench


def _claim(bench: Workbench, text: str) -> Claim:
    return Claiming(bench).write_claim(
        ClaimWords(PersonaField.PAIN, text, "many"), sides=[Side.SALES]
    )


def test_that_claims_are_copied_under_codes_of_their_own_without_evidence() -> None:
    bench = make_desk("real_estate").bench
    old = Portraying(bench).personas()[0]
    before = Claiming(bench).claims(persona_id=old.id)
    with bench.reading() as view:
        items = len(view.of(Evidence).all())
    new = Recasting(bench).duplicate(old.id, "Chị Hà, bản sao")
    copies = Claiming(bench).claims(persona_id=new.id)
    assert [one.text for one in copies] == [one.text for one in before]
    codes = [one.code for one in Claiming(bench).claims(retired=True)]
    assert len(set(codes)) == len(codes)
    assert (new.kind, new.quote) == (PersonaKind.SECONDARY, "")
    assert all(one.posterior is None for one in Weighing(bench).weigh(persona_id=new.id))
    with bench.reading() as view:
        assert len(view.of(Evidence).all()) == items


def test_that_a_retired_claim_is_not_copied(fake: FakeBench) -> None:
    bench = fake.bench()
    kept, gone = _claim(bench, "Nhiều khách lo lãi"), _claim(bench, "Nhiều khách lo ồn")
    Claiming(bench).retire_claim(gone.id)
    new = Recasting(bench).duplicate(kept.persona_id, "Anh Khải")
    assert [one.text for one in Claiming(bench).claims(persona_id=new.id)] == [kept.text]


def test_that_a_persona_goes_out_of_use_with_its_claims_in_one_change(fake: FakeBench) -> None:
    bench = fake.bench()
    claim = _claim(bench, "Nhiều khách lo lãi")
    recasting = Recasting(bench)
    with pytest.raises(ReasonMissing):
        recasting.retire(claim.persona_id, "  ")
    before = len(fake.store.intentions)
    assert recasting.retire(claim.persona_id, "Không còn bán cho nhóm này") == 1
    assert len(fake.store.intentions) == before + 1
    assert Portraying(bench).personas() == ()
    assert Claiming(bench).claims() == ()
    assert [one.id for one in recasting.retired()] == [claim.persona_id]


def test_that_a_former_primary_comes_back_as_secondary_where_another_is_primary(
    fake: FakeBench,
) -> None:
    bench = fake.bench()
    portraying, recasting = Portraying(bench), Recasting(bench)
    first = portraying.add_persona(PersonaKind.PRIMARY, PersonaWords("Hà"))
    recasting.retire(first.id, "Nghỉ")
    assert recasting.bring_back(first.id).kind is PersonaKind.PRIMARY
    recasting.retire(first.id, "Nghỉ")
    portraying.add_persona(PersonaKind.PRIMARY, PersonaWords("Khải"))
    assert recasting.bring_back(first.id).kind is PersonaKind.SECONDARY
