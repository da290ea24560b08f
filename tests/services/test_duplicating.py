"""Personas made after another: the words are copied, and nothing that anybody said."""

from domain.model.evidence import Evidence
from domain.model.fields import PersonaField
from domain.model.persona import Claim, PersonaKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.duplicating import Duplicating
from domain.services.portraying import Portraying
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
    new = Duplicating(bench).duplicate(old.id, "Chị Hà, bản sao")
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
    new = Duplicating(bench).duplicate(kept.persona_id, "Anh Khải")
    assert [one.text for one in Claiming(bench).claims(persona_id=new.id)] == [kept.text]
