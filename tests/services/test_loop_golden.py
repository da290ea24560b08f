"""The example entered as leads and what Sales said of each gives the golden values exactly."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from domain.model.evidence import Evidence
from domain.model.form_answers import ValueMeaning
from domain.model.lead_batches import LeadRecord
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim
from domain.model.sales_feedback import ClaimVerdict, Feedback, Reply
from domain.model.statistics.provenance import Provenance
from domain.services.funnelling import Funnelling
from domain.services.reckoning import Reckoning
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from persistence.samples import load_sample
from tests.fakes import when_examples_are_over
from tests.persistence.test_leads import bring_in
from tests.persistence.things import SECRETS
from tests.real import open_real
from tests.worked import write_example

GOLDEN: dict[str, Any] = next(
    one
    for one in json.loads(
        (Path(__file__).parents[1] / "files" / "expected_results_sample_1.json").read_text("utf-8")
    )["results"]
)
TURNED = "C07"
"""Is turned round later: what customers answered must be kept raw for it."""
ON_FORMS = "Biết dự án qua đâu?"
"""The question that leads answered on their forms."""


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    path = write_example(tmp_path_factory.mktemp("golden") / "x.cungve", over=True)
    clock = when_examples_are_over()
    bench, file = open_real(path.parent, name=path.name, clock=clock)
    sample: Any = load_sample("real_estate")
    with bench.doing("remove_evidence") as work:
        for kind in (Provenance.SALES_FEEDBACK, Provenance.LEAD_FORM):
            totals = work.of(Evidence).all(kind=kind.value)
            assert totals
            for one in totals:
                work.of(Evidence).remove(one.id)
    for iteration in sample["iterations"]:
        enter(bench, file, iteration)
    yield bench
    file.close()


def enter(bench: Workbench, file: OpenFile, iteration: Mapping[str, Any]) -> None:
    """Enter the leads of an iteration, and on each what Sales said."""
    end = date.fromisoformat(str(iteration["period"]["end"]))
    places = [(one["source"], n) for one in iteration["by_source"] for n in range(one["leads"])]
    on_form = [one for one in iteration["claim_evidence"] if one["kind"] == "lead_form"]
    records = [
        LeadRecord(
            (f"{iteration['n']}:{source}:{n}".encode(),),
            received_on=end,
            channel=source,
            traits=filled_in(place, on_form),
        )
        for place, (source, n) in enumerate(places)
    ]
    meanings = (ValueMeaning("Facebook", ("facebook",)), ValueMeaning("Zalo", ("zalo",)))
    batch = bring_in(bench, file, *records, form=(ON_FORMS, "info_source", meanings))
    outcomes = [
        ContactOutcome(code)
        for code, count in iteration["contact_outcomes"].items()
        for _ in range(count)
    ]
    assert len(outcomes) == len(records), "every lead was tried"
    with bench.reading() as view:
        claims = {claim.code: claim for claim in view.of(Claim).all()}
    told = [
        (claims[one["claim"]], one["support"], one["against"])
        for one in iteration["claim_evidence"]
        if one["kind"] == "sales_feedback"
    ]
    qualified = sum(source["qualified"] for source in iteration["by_source"])
    noon = datetime.combine(end, time(12), UTC)
    with bench.doing("import_feedback", who="Sales") as work:
        for place, outcome in enumerate(outcomes):
            verdicts, replies = said_at(place, told, turned=iteration["n"] > 1)
            work.of(Feedback).put(
                Feedback(
                    *(SECRETS.new_id(), batch.first + place, noon, f"sa{2 + place % 2}", outcome),
                    qualified=place < qualified,
                    verdicts=verdicts,
                    replies=replies,
                )
            )


def filled_in(place: int, told: list[Mapping[str, Any]]) -> tuple[tuple[str, str], ...]:
    """Return what the lead at a place filled in; the last ones left it empty."""
    (one,) = told
    if place < one["support"]:
        return ((ON_FORMS, "Facebook"),)
    return ((ON_FORMS, "Zalo"),) if place < one["support"] + one["against"] else ()


def said_at(
    place: int, told: list[tuple[Claim, int, int]], *, turned: bool
) -> tuple[tuple[ClaimVerdict, ...], tuple[Reply, ...]]:
    """Return what the lead at a place among the conversations said."""
    verdicts, replies = [], []
    for claim, support, against in told:
        if place >= support + against:
            continue
        if claim.code == TURNED:
            soon = (place < support) is not turned
            replies.append(Reply("timing_band", ("<=1m" if soon else "1-3m",)))
        else:
            verdicts.append(ClaimVerdict(claim.id, place < support))
    return tuple(verdicts), tuple(replies)


@pytest.mark.parametrize("review", [0, 1, 2])
def test_that_each_review_gives_the_golden_claims(bench: Workbench, review: int) -> None:
    told = Reckoning(bench).figures()["iterations"][review]
    golden = GOLDEN["iterations"][review]
    for code, wanted in golden["claims"].items():
        assert told["claims"][code] == wanted, code


def test_that_every_lead_counts_in_the_funnel(bench: Workbench) -> None:
    total = Funnelling(bench).total()
    assert total is not None
    assert total.leads == total.fed_back == 420 + 356 + 318
