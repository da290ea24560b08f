"""A whole persona is proposed to leave use, decided on, and comes back whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.errors import ProposalOutdated, ReasonMissing
from domain.model.persona import Claim, Persona
from domain.model.proposals import ProposedChange
from domain.model.release import Version
from domain.model.revision import EvidenceProposal, Leaving, RevisionDecision
from domain.model.sides import Side
from domain.services.proposing import Proposing
from domain.services.retiring import Retiring
from domain.services.revising import Agreed, Revising
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.real import open_real
from tests.revisions import NOW, with_leaving_persona

Opened = tuple[Workbench, OpenFile, FakeClock]
WHY = Agreed(reason="Khách này không còn đến")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Two personas; the second one is proposed to leave use."""
    clock = FakeClock(NOW)
    bench, file = open_real(tmp_path, clock=clock)
    with_leaving_persona(bench, file)
    yield bench, file, clock
    file.close()


def proposals(bench: Workbench) -> list[EvidenceProposal]:
    found = Proposing(bench).revision()
    assert found is not None
    return [one for one in found.proposals if one.change is ProposedChange.RETIRE_PERSONA]


def in_use(bench: Workbench) -> dict[str, bool]:
    with bench.reading() as view:
        personas = {one.code: not one.retired for one in view.of(Persona).all()}
        return personas | {one.code: not one.retired for one in view.of(Claim).all()}


def test_that_a_persona_nobody_supports_and_hardly_anybody_fits_is_proposed(opened: Opened) -> None:
    (one,) = proposals(opened[0])
    assert one.text == "Nhà đầu tư"
    assert one.leaving == Leaving(unsupported=1, fitting=2, qualified=60)


def test_that_it_leaves_with_its_claims_as_one_step_and_comes_back_whole(opened: Opened) -> None:
    bench, file, _ = opened
    (one,) = proposals(bench)
    with pytest.raises(ReasonMissing):
        Revising(bench).accept(one, Side.SALES)
    decision = Revising(bench).accept(one, Side.SALES, WHY)
    assert in_use(bench) == {"P1": True, "P2": False, "C01": True, "C02": False}
    (decided,) = proposals(bench)
    assert decided.decision == decision
    with pytest.raises(ProposalOutdated):
        Revising(bench).accept(one, Side.SALES, WHY)
    Revising(bench).open_again(decision.id)
    assert all(in_use(bench).values())
    (again,) = proposals(bench)
    assert again.decision is None
    Revising(bench).accept(again, Side.SALES, WHY)
    file.journal.undo()
    assert all(in_use(bench).values())
    with bench.reading() as view:
        assert not view.of(RevisionDecision).all()


def test_that_it_is_rejected_with_a_reason(opened: Opened) -> None:
    bench, _, _ = opened
    (one,) = proposals(bench)
    Revising(bench).reject(one, Side.MARKETING, "Đợt tới chạy riêng cho họ")
    (decided,) = proposals(bench)
    assert decided.decision is not None
    assert decided.decision.persona_id == one.persona_id


def test_that_a_persona_that_is_new_supported_or_gone_is_left_alone(opened: Opened) -> None:
    bench, file, _ = opened
    (one,) = proposals(bench)
    assert one.persona_id is not None
    Retiring(bench).retire_persona(one.persona_id, "đã quyết ở buổi họp")
    assert proposals(bench) == []
    file.journal.undo()
    with bench.doing("load_example") as work:
        for version in work.of(Version).all():
            if version.number in ("1.0", "1.1"):
                work.of(Version).remove(version.id)
    assert proposals(bench) == [], "it stands in one version only"
