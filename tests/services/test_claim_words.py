"""What is said of a claim: the level of its range, and how far its answers speak for all."""

from domain.model.evidence import Evidence, answered
from domain.model.fields import PersonaField
from domain.services.assuming import Assuming
from domain.services.claim_words import counts_said, limits_said
from domain.services.claiming import Claiming, ClaimWords
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench


def test_that_the_level_and_the_limits_of_the_answers_are_said(
    fake: FakeBench, bench: Workbench
) -> None:
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Đa số khách lo lãi", "most"))
    today = fake.clock.now().date()
    weighing = Weighing(bench)
    assert limits_said(weighing.weigh()[0], str) == ()
    parts = (((12, 6), "S1", 50), ((4, 3), "S2", 0), ((2, 3), "S3", 0))
    with bench.doing("edit_claim", code=claim.code) as work:
        for counts, by, silent in parts:
            work.of(Evidence).put(
                Evidence(
                    fake.secrets.new_id(),
                    claim.id,
                    "sales_feedback",
                    answered(*counts, claim),
                    today,
                    gathered_by=by,
                    no_answer=silent,
                )
            )
    Assuming(bench).set_value("level", 0.8)
    (one,) = weighing.weigh()
    assert "(80%: " in counts_said(one, str)
    silent_ones, through = limits_said(one, str, ",")
    assert silent_ones == (
        "30 of 80 leads answered; whatever the silent ones would say, the true share lies "
        "between 22% and 85%"
    )
    assert through.startswith("consultants who brought 30 answers: 3, the busiest of them 60%")
    assert "as much as 13,5 separate ones" in through
