"""The store gathers what was heard; and what is weighed again is what would be weighed anew."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from domain.errors import NothingToUndo
from domain.model.evidence import Answered, Evidence
from domain.model.fields import PersonaField
from domain.model.heard import heard_by_claim
from domain.model.persona import Claim
from domain.services.assuming import Assuming
from domain.services.claiming import Claiming, ClaimWords
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.real import open_real

TODAY = date(2026, 3, 2)
ACTS = ("add", "add", "change", "move", "remove", "reword", "undo", "set", "wait")
KINDS = ("sales_feedback", "call_quote", "marketing_analytics", "secondary_research")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 3, 2, 2, tzinfo=UTC))


@pytest.fixture
def opened(tmp_path: Path, clock: FakeClock) -> Iterator[tuple[Workbench, OpenFile]]:
    bench, file = open_real(tmp_path, clock=clock)
    yield bench, file
    file.close()


@pytest.fixture
def bench(opened: tuple[Workbench, OpenFile]) -> Workbench:
    return opened[0]


def write_claims(bench: Workbench, count: int) -> list[Claim]:
    claiming = Claiming(bench)
    return [
        claiming.write_claim(ClaimWords(PersonaField.PAIN, f"Đa số khách số {number}", "most"))
        for number in range(count)
    ]


def item(bench: Workbench, claim_id: UUID, chance: Random) -> Evidence:
    """Return any evidence of a claim."""
    parts = tuple(Answered((code,), chance.randint(0, 9)) for code in ("+", "-", "?"))
    return Evidence(
        bench.secrets.new_id(),
        claim_id,
        chance.choice(KINDS),
        parts,
        TODAY - timedelta(days=chance.randint(-3, 200)),
        source="Sổ tay | của 'Sơn' \"A\"",
        lead=chance.choice(["", "", "L-1", "L–2 đ", "L;3"]),
        gathered_by=chance.choice(["", "S1", "S2 é"]),
        not_asked=chance.randint(0, 3),
        no_answer=chance.randint(0, 3),
    )


def test_that_the_store_gathers_what_its_items_say(bench: Workbench) -> None:
    chance = Random(4)
    claims = write_claims(bench, 5)
    with bench.doing("add_evidence") as work:
        for _ in range(60):
            work.of(Evidence).put(item(bench, chance.choice(claims[:4]).id, chance))
        inside = work.heard(TODAY)
    with bench.reading() as view:
        items = view.of(Evidence).all()
        gathered = view.heard(TODAY)
        some = view.heard(TODAY - timedelta(days=30), [claims[0].id, claims[4].id])
    expected = heard_by_claim(items, TODAY)
    assert {id: sorted(found, key=repr) for id, found in gathered.items()} == {
        id: sorted(found, key=repr) for id, found in expected.items()
    }
    assert inside.keys() == gathered.keys()
    assert some.keys() == {claims[0].id}
    assert all(one.happened_on <= TODAY - timedelta(days=30) for one in some[claims[0].id])


def test_that_weighing_again_gives_what_weighing_anew_would(
    bench: Workbench, clock: FakeClock
) -> None:
    chance = Random(7)
    write_claims(bench, 6)
    kept = Weighing(bench)
    for _ in range(60):
        act(bench, clock, chance)
        assert kept.weigh() == Weighing(bench).weigh()


def act(bench: Workbench, clock: FakeClock, chance: Random) -> None:
    """Do anything that claims may rest on."""
    with bench.reading() as view:
        claims = view.of(Claim).all(retired=False)
        items = view.of(Evidence).all()
    claim, other = chance.choice(claims), chance.choice(claims)
    what = chance.choice(
        ["add", "add", "change", "move", "remove", "reword", "undo", "set", "wait"]
    )
    if what == "undo":
        for _ in range(chance.randint(1, 3)):
            with suppress(NothingToUndo):
                bench.journal.undo()
    elif what == "set":
        Assuming(bench).set_value("enough", chance.choice([8, 10, 12]))
    elif what == "wait":
        clock.pass_time(days=chance.choice([0, 1]), hours=3)
    elif what == "reword":
        words = replace(ClaimWords.of(claim), quantifier=chance.choice(["most", "many", None]))
        Claiming(bench).edit_claim(claim.id, words)
    else:
        change_evidence(bench, what, items, claim, other, chance)


def change_evidence(
    bench: Workbench,
    what: str,
    items: Sequence[Evidence],
    claim: Claim,
    other: Claim,
    chance: Random,
) -> None:
    with bench.doing("add_evidence") as work:
        shelf = work.of(Evidence)
        if what == "add" or not items:
            shelf.put(item(bench, claim.id, chance))
            return
        one = chance.choice(items)
        if what == "remove":
            shelf.remove(one.id)
            return
        fresh = item(bench, other.id if what == "move" else one.claim_id, chance)
        shelf.put(Evidence(one.id, *[getattr(fresh, name) for name in Evidence.__slots__[1:]]))


def test_that_one_edit_reads_and_weighs_one_claim(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = Random(1)
    weighing = Weighing(bench)
    assert weighing.weigh() == ()
    claims = write_claims(bench, 80)
    assert len(weighing.weigh()) == 80
    asked: list[object] = []
    with bench.reading() as view:
        heard = type(view).heard

    def noted(self: object, until: date, claim_ids: object = None) -> object:
        asked.append(claim_ids)
        return heard(self, until, claim_ids)  # type: ignore[arg-type]

    monkeypatch.setattr(type(view), "heard", noted)
    assert len(weighing.weigh()) == 80
    assert asked == [], "nothing was touched"
    with bench.doing("add_evidence") as work:
        work.of(Evidence).put(item(bench, claims[3].id, chance))
    weighing.weigh()
    bench.journal.undo()
    weighing.weigh()
    assert asked == [[claims[3].id]] * 2
    assert weighing.evidence(claims[3].id) == ()


def test_that_the_last_claim_is_gone_when_it_is_gone(bench: Workbench) -> None:
    (claim,) = write_claims(bench, 1)
    weighing = Weighing(bench)
    assert len(weighing.weigh()) == 1
    Claiming(bench).remove_claim(claim.id)
    assert weighing.weigh() == ()
    bench.journal.undo()
    assert len(weighing.weigh()) == 1
