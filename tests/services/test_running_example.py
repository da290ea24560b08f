"""A worked example is alive on the day it is opened: leads wait, and Sales has begun to report."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.iterations import Iteration, running
from domain.model.lead_batches import LeadFilter, LeadOrder
from domain.model.persona import Claim
from domain.model.proposals import ProposedChange
from domain.model.sales_feedback import TALKED_ON, Feedback
from domain.services.examples.rehearsing import EXAMPLES
from domain.services.examples.running import DAYS
from domain.services.examples.shares import Shares
from domain.services.funnelling import Funnelling
from domain.services.loop_series import LoopSeries
from domain.services.proposing import Proposing
from domain.services.reporting_leads import ReportingLeads
from domain.services.scoreboard import Scoreboard
from domain.services.theming import Theming
from domain.services.workbench import Workbench
from tests.real import open_real
from tests.worked import write_example


@pytest.fixture(scope="module", params=EXAMPLES)
def bench(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Workbench]:
    folder = tmp_path_factory.mktemp(request.param)
    path = write_example(folder / "x.cungve", request.param)
    bench, file = open_real(folder, name=path.name)
    yield bench
    file.close()


def test_that_leads_wait_and_others_were_reported_on(bench: Workbench) -> None:
    total = Funnelling(bench).total()
    assert total is not None
    waiting = ReportingLeads(bench).how_many_wait()
    assert waiting > 0
    assert total.fed_back > waiting
    assert total.leads == total.fed_back + waiting


def test_that_it_goes_on_in_the_shares_of_the_last_iteration(bench: Workbench) -> None:
    points = LoopSeries(bench).series().points
    last, now = points[-2], points[-1]
    assert now.so_far
    assert not last.so_far
    assert now.rate is not None
    assert last.rate is not None
    assert now.rate.k / now.rate.n == pytest.approx(last.rate.k / last.rate.n, abs=1 / now.rate.n)


def test_that_no_report_lies_ahead_and_claims_are_asked(bench: Workbench) -> None:
    with bench.reading() as view:
        reports = view.of(Feedback).all()
        iteration = running(view.of(Iteration).all())
        asked = {one.measured_by for one in view.of(Claim).all() if not one.retired}
        leads = view.leads.page(view.leads.numbers(LeadFilter(), LeadOrder.OLDEST))
    assert iteration is not None
    assert bench.today() - iteration.starts == timedelta(days=DAYS)
    assert all(one.given_at < bench.clock.now() for one in reports)
    assert {lead.record.campaign_id is not None for lead in leads} == {True}
    heard = {reply.field for one in reports for reply in one.replies}
    assert heard
    assert all(reply.answers for one in reports for reply in one.replies), "each was answered"
    heard.remove(TALKED_ON)
    assert heard <= {code.removesuffix(".first") for code in asked}


def test_that_the_scoreboard_tells_whether_conversations_were_reported_in_time(
    bench: Workbench,
) -> None:
    board = Scoreboard(bench)
    found = board.scores(board.iterations()[-1].id).now.measured["feedback_timeliness"]
    assert found.k
    assert found.n
    assert found.k < found.n, "some came late"
    assert found.missing is not None, "whose day nobody told is counted as missing"


def test_that_a_running_iteration_is_compared_with_none(bench: Workbench) -> None:
    board = Scoreboard(bench)
    newest = board.iterations()[-1]
    assert not newest.over
    assert board.scores().now.iteration.number == newest.number - 1, "the newest that is over"
    alone = board.scores(newest.id)
    assert alone.before is None
    assert alone.change is None
    beside = board.scores(board.iterations()[-2].id, newest.id)
    assert beside.before is not None
    assert beside.before.iteration.over


@given(
    st.dictionaries(st.integers(), st.integers(0, 50), min_size=1, max_size=6).filter(
        lambda weights: sum(weights.values()) > 0
    ),
    st.integers(1, 200),
)
def test_that_shares_are_kept_all_the_way(weights: dict[int, int], count: int) -> None:
    shares, given_out = Shares(weights), Counter[int]()
    for _ in range(count):
        given_out[shares.next()] += 1
    whole = sum(weights.values())
    for kind, weight in weights.items():
        assert abs(given_out[kind] - weight / whole * count) < len(weights)
        assert weight or not given_out[kind]


def test_that_leads_told_something_new_and_part_of_it_is_grouped(bench: Workbench) -> None:
    theming = Theming(bench)
    told = theming.told()
    assert told.themes
    assert all(len(told.of(theme)) > 1 for theme in told.themes)
    assert told.loose
    assert theming.suggested(told), "what is loose lies near other words"
    revision = Proposing(bench).revision()
    assert revision is not None
    added = [one for one in revision.proposals if one.change is ProposedChange.ADD]
    assert {one.text for one in added} == {theme.text for theme in told.themes}
