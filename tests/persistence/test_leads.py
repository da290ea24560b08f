"""Leads come in unseen, are there with their batch, and what follows from them is never stale."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from domain.errors import ImportRunning, NotFound
from domain.model.evidence import Answered, Evidence
from domain.model.fields import PersonaField
from domain.model.form_answers import FormReading, ValueMeaning
from domain.model.heard import Hearing, listen
from domain.model.ladder import Ending, Stage, bits, stages_in
from domain.model.lead_batches import (
    Consent,
    FunnelBy,
    LeadBatch,
    LeadFilter,
    LeadOrder,
    LeadRecord,
)
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.sales_feedback import NOT_APPLICABLE, ClaimVerdict, Feedback, Reply
from domain.model.statistics.provenance import Provenance
from domain.services.assuming import assumptions_of
from domain.services.workbench import Workbench
from persistence.leads.live import gaps, joined
from persistence.leads.summing import sum_batch
from persistence.open_file import OpenFile
from tests.persistence.things import SECRETS
from tests.real import open_real

NOON = datetime(2026, 4, 6, 12, tzinfo=UTC)


def key(text: str) -> bytes:
    return sha256(text.encode()).digest()[:12]


def a_record(name: str, **values: object) -> LeadRecord:
    return LeadRecord((key(name),), source_id=name, received_on=date(2026, 4, 6))._replace(**values)  # type: ignore[arg-type]


def bring_in(
    bench: Workbench,
    file: OpenFile,
    *records: LeadRecord,
    recorded: tuple[str, ...] = (),
    again: dict[int, LeadRecord] | None = None,
    form: tuple[str, str, tuple[ValueMeaning, ...]] | None = None,
) -> LeadBatch:
    """Bring leads in.

    Args:
        bench: the workspace.
        file: the same.
        records: new leads.
        recorded: stages that the file tells of.
        again: what it says of leads that are known, by number.
        form: a characteristic, the question that it answers, and how.
    """
    id = SECRETS.new_id()
    readings = [FormReading(SECRETS.new_id(), id, *form)] if form else []
    loading = file.store.gate.loading(id)
    loading.add(records)
    for number, record in (again or {}).items():
        loading.again(number, record)
    first, last = loading.finish(readings)
    with bench.reading() as view:
        position = len(view.of(LeadBatch).all())
    batch = LeadBatch(
        *(id, position, "FB 08/10", "facebook", "leads.csv", "f", NOON, "tư vấn", Consent.FORM),
        *(first, last, len(records)),
        recorded=recorded,
    )
    with bench.doing("import_leads", name=batch.name) as work:
        work.of(LeadBatch).put(batch)
        for reading in readings:
            work.of(FormReading).put(reading)
    return batch


def say(bench: Workbench, lead: int, *, hours: int = 0, **values: object) -> Feedback:
    said = Feedback(
        SECRETS.new_id(), lead, NOON + timedelta(hours=hours), "S1", ContactOutcome.TALKED
    )
    said = replace(said, **values)  # type: ignore[arg-type]
    with bench.doing("say_of_lead", lead=str(lead)) as work:
        work.of(Feedback).put(said)
    return said


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Workbench, OpenFile]]:
    bench, file = open_real(tmp_path)
    yield bench, file
    file.close()


Opened = tuple[Workbench, OpenFile]


def test_that_leads_are_seen_once_their_batch_is_there(opened: Opened) -> None:
    bench, file = opened
    id = SECRETS.new_id()
    loading = file.store.gate.loading(id)
    loading.add([a_record("a", channel="zalo"), a_record("b")])
    loading.finish()
    with bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 0
        assert view.leads.known([key("a")]) == {}
        assert view.leads.funnel(None) == []
    bring_in(bench, file, a_record("c", note="Căn 2PN, hỏi lãi vay", traits=(("Thu nhập", "40"),)))
    with bench.reading() as view:
        numbers = view.leads.numbers(LeadFilter(), LeadOrder.NEWEST)
        lead = view.leads.get(numbers[0])
        assert (len(numbers), lead.code) == (1, "L000003")
        assert lead.record.note == "Căn 2PN, hỏi lãi vay"
        assert lead.record.traits == (("Thu nhập", "40"),)
        assert view.leads.known([key("a"), key("c")]) == {key("c"): 3}
        with pytest.raises(NotFound):
            view.leads.get(1)


def test_that_one_batch_comes_in_at_a_time(opened: Opened) -> None:
    _, file = opened
    loading = file.store.gate.loading(SECRETS.new_id())
    with pytest.raises(ImportRunning):
        file.store.gate.loading(SECRETS.new_id())
    loading.add([a_record("a")])
    loading.abandon()
    file.store.gate.loading(SECRETS.new_id()).abandon()


def test_that_taking_an_import_back_takes_its_leads_and_doing_it_again_brings_them(
    opened: Opened,
) -> None:
    bench, file = opened
    bring_in(bench, file, a_record("a", channel="zalo"))
    bring_in(bench, file, a_record("b"), a_record("c"))
    file.journal.undo()
    with bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 1
        assert view.leads.known([key("a"), key("b")]) == {key("a"): 1}
        assert [line.leads for line in view.leads.funnel(FunnelBy.CHANNEL)] == [1]
    file.journal.redo()
    with bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 3
        assert view.leads.known([key("b")]) == {key("b"): 2}


def test_that_a_key_of_an_import_that_was_taken_back_serves_the_next_one(opened: Opened) -> None:
    bench, file = opened
    bring_in(bench, file, a_record("a"))
    file.journal.undo()
    bring_in(bench, file, a_record("a"))
    with bench.reading() as view:
        assert view.leads.known([key("a")]) == {key("a"): 2}


def test_that_a_key_stays_with_the_lead_that_had_it_first(opened: Opened) -> None:
    bench, file = opened
    bring_in(bench, file, a_record("a"))
    bring_in(bench, file, a_record("b")._replace(keys=(key("b"), key("a"))))
    with bench.reading() as view:
        assert view.leads.known([key("a"), key("b")]) == {key("a"): 1, key("b"): 2}


def test_that_what_never_came_to_be_is_swept_at_the_next_opening(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    bring_in(bench, file, a_record("a"))
    loading = file.store.gate.loading(SECRETS.new_id())
    loading.add([a_record(str(n)) for n in range(6_000)])
    file.close()
    bench, file = open_real(tmp_path)
    with file.store.read() as view:
        connection = view.session.connection()
        assert connection.exec_driver_sql("SELECT count(*) FROM lead").scalar() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM lead_key").scalar() == 1
    file.close()


def test_that_an_import_taken_back_can_come_again_after_a_restart(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    bring_in(bench, file, a_record("a"))
    file.journal.undo()
    file.close()
    bench, file = open_real(tmp_path)
    file.journal.redo()
    with bench.reading() as view:
        assert view.leads.get(1).record.source_id == "a"
    file.close()


def test_that_sales_word_moves_a_lead_and_the_funnel(opened: Opened) -> None:
    bench, file = opened
    bring_in(bench, file, a_record("a", channel="zalo"), a_record("b", channel="zalo"))
    say(bench, 1, qualified=True, interest=3, fit=2)
    with bench.reading() as view:
        lead = view.leads.get(1)
        assert stages_in(lead.reached)[-1] is Stage.QUALIFIED
        assert (lead.outcome, lead.interest, lead.fit) == ("talked", 3, 2)
        (line,) = view.leads.funnel(FunnelBy.CHANNEL)
        assert (line.group, line.leads, line.fed_back) == ("zalo", 2, 1)
        assert line.reached["sql"] == (1, 1), "of those of whom Sales has said anything"
        assert line.reached["won"] == (0, 1)
    file.journal.undo()
    with bench.reading() as view:
        assert view.leads.get(1).heard_on is None
        assert view.leads.funnel(None)[0].fed_back == 0


def test_that_what_a_file_records_counts_of_all_its_leads(opened: Opened) -> None:
    bench, file = opened
    won = bits([Stage.WON])
    bring_in(
        *(bench, file, a_record("a", reached=won, cost=15_525, value=100), a_record("b")),
        recorded=("sql", "opportunity", "won"),
    )
    with bench.reading() as view:
        (line,) = view.leads.funnel(None)
        assert line.reached["won"] == (1, 2)
        assert line.reached["mql"] == (0, 0), "nobody records it: a gap, and no zero"
        assert (line.cost, line.priced, line.value) == (15_525, 1, 100)


def test_that_the_last_word_counts_and_the_others_stay(opened: Opened) -> None:
    bench, file = opened
    bring_in(bench, file, a_record("a"))
    say(bench, 1, hours=2, interest=4)
    say(bench, 1, hours=1, interest=0)
    with bench.reading() as view:
        assert view.leads.get(1).interest == 4
        assert len(view.of(Feedback).all(lead=1)) == 2


def test_that_a_later_file_moves_a_known_lead_until_it_is_taken_back(opened: Opened) -> None:
    bench, file = opened
    bring_in(bench, file, a_record("a"))
    later = a_record("a", reached=bits([Stage.WON]), value=900)
    bring_in(bench, file, again={1: later}, recorded=("won",))
    with bench.reading() as view:
        assert stages_in(view.leads.get(1).reached)[-1] is Stage.WON
        assert view.leads.get(1).record.value == 900
    file.journal.undo()
    with bench.reading() as view:
        assert view.leads.get(1).reached == 0


def test_that_a_filter_finds_what_it_names(opened: Opened) -> None:
    bench, file = opened
    batch = bring_in(
        *(bench, file, a_record("a", channel="zalo", note="đường lớn", seller="S1")),
        a_record("b", channel="facebook", traits=(("Thu nhập", "40"),), reason="budget"),
    )
    bring_in(bench, file, a_record("c", reached=bits([Stage.QUALIFIED])))
    say(bench, 2)
    found = {
        LeadFilter(channel="zalo"): [1],
        LeadFilter(words="duong lon"): [1],
        LeadFilter(words="100%"): [],
        LeadFilter(words="L000002"): [2],
        LeadFilter(seller="S1"): [1],
        LeadFilter(trait=("Thu nhập", "40")): [2],
        LeadFilter(reason="budget"): [2],
        LeadFilter(stage="sql"): [3],
        LeadFilter(not_stage="sql"): [1, 2],
        LeadFilter(fed_back=True): [2],
        LeadFilter(batch_id=batch.id): [1, 2],
        LeadFilter(received_from=date(2026, 4, 7)): [],
    }
    with bench.reading() as view:
        for wanted, numbers in found.items():
            assert list(view.leads.numbers(wanted, LeadOrder.OLDEST)) == numbers, wanted
            assert view.leads.count(wanted) == len(numbers)
        assert view.leads.values("channel") == [("facebook", 1), ("zalo", 1)]


def test_that_runs_of_numbers_are_joined_and_their_gaps_found() -> None:
    assert joined([(1, 3), (4, 6), (9, 9)]) == [(1, 6), (9, 9)]
    assert gaps([(2, 3), (6, 7)], 9) == [(1, 1), (4, 5), (8, 9)]
    assert gaps([], 0) == []


_STAGES = st.sets(st.sampled_from(list(Stage)), max_size=3)


@given(data=st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_that_what_follows_from_leads_is_always_as_if_made_anew(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    bench, file = open_real(tmp_path_factory.mktemp("law"))
    claim = SECRETS.new_id()
    for n in range(data.draw(st.integers(3, 9))):
        act = data.draw(st.sampled_from(["file", "say", "say", "undo", "redo"]))
        with bench.reading() as view:
            there = view.leads.numbers(LeadFilter(), LeadOrder.OLDEST)
        if act == "file":
            names = data.draw(st.lists(st.sampled_from("abcdef"), unique=True, max_size=4))
            records = [
                a_record(f"{n}{name}", reached=bits(data.draw(_STAGES)), cost=n, channel=name)
                for name in names
            ]
            known = data.draw(st.lists(st.sampled_from(there), max_size=2)) if there else []
            again = {number: a_record("x", reached=bits(data.draw(_STAGES))) for number in known}
            bring_in(bench, file, *records, again=again)
        elif act == "say" and there:
            say(
                *(bench, data.draw(st.sampled_from(there))),
                hours=data.draw(st.integers(0, 50)),
                outcome=data.draw(st.sampled_from(ContactOutcome)),
                qualified=data.draw(st.booleans()),
                ending=data.draw(st.none() | st.sampled_from(Ending)),
                replies=(Reply("objections", ("price",)),),
                verdicts=(ClaimVerdict(claim, data.draw(st.booleans())),),
            )
        elif act == "undo" and file.journal.state().undo:
            file.journal.undo()
        elif act == "redo" and file.journal.state().redo:
            file.journal.redo()
    with file.store.read() as view:
        connection = view.session.connection()
        kept = everything(connection, view.of(LeadBatch).all())
        assert set(connection.exec_driver_sql("SELECT lead, asked FROM answer")) == {
            (one.lead, asked)
            for one in latest(view.of(Feedback).all()).values()
            if one.conversation
            for asked in ("", "objections", "contact_outcome", claim.hex)
        }
    with file.store.gate.writing() as connection:
        with bench.reading() as view:
            batches = view.of(LeadBatch).all()
        for batch in batches:
            sum_batch(connection, batch.id.bytes, batch.first, batch.last)
        assert everything(connection, batches) == kept
        connection.rollback()
    file.close()


def latest(feedback: Iterable[Feedback]) -> dict[int, Feedback]:
    found: dict[int, Feedback] = {}
    for one in sorted(feedback, key=lambda one: (one.given_at, one.id)):
        found[one.lead] = one
    return found


def everything(connection: Connection, batches: Iterable[LeadBatch]) -> set[tuple[object, ...]]:
    """Return the sums of batches that are there; groups without leads are nothing."""
    there = {batch.id.bytes for batch in batches}
    found = connection.exec_driver_sql("SELECT * FROM lead_sum")
    sums = {tuple(row) for row in found if row[0] in there and row[5]}
    tally = connection.exec_driver_sql("SELECT * FROM lead_tally WHERE leads != 0")
    return sums | {tuple(row) for row in tally if row[0] in there}


def heard_of(bench: Workbench, claim: Claim, until: date = date(2026, 5, 1)) -> Hearing:
    with bench.reading() as view:
        heard = view.heard(until, [claim.id]).get(claim.id, [])
        return listen(heard, view.of(Claim).get(claim.id), assumptions_of(view))


@pytest.fixture
def claim(opened: Opened) -> Claim:
    bench, file = opened
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    made = Claim(
        *(SECRETS.new_id(), "C01", 0, persona.id, PersonaField.OBJECTION, "ngại lãi vay"),
        measured_by="objections",
        supporting=("financing",),
    )
    with bench.doing("load_example") as work:
        work.of(Persona).put(persona)
        work.of(Claim).put(made)
    bring_in(bench, file, *(a_record(name) for name in "abcdef"))
    return made


def replied(*answers: str) -> tuple[Reply, ...]:
    return (Reply("objections", answers),)


def test_that_answers_of_sales_count_for_and_against(opened: Opened, claim: Claim) -> None:
    bench, _ = opened
    say(bench, 1, replies=replied("financing", "price"))
    say(bench, 2, replies=replied("price", "trust"))
    say(bench, 3, replies=replied())
    say(bench, 4)
    say(bench, 5, replies=replied(NOT_APPLICABLE))
    say(bench, 6, outcome=ContactOutcome.NO_ANSWER)
    found = heard_of(bench, claim)
    assert (found.support, found.against) == (1, 1)
    assert (found.coverage.no_answer, found.coverage.not_asked) == (1, 1)
    assert found.sources.answers == {"S1": 2}


def test_that_a_lead_that_speaks_again_counts_once(opened: Opened, claim: Claim) -> None:
    bench, _ = opened
    say(bench, 1, replies=replied("financing"))
    say(bench, 1, hours=30, replies=replied("price"))
    found = heard_of(bench, claim)
    assert (found.support, found.against) == (0, 1)


def test_that_what_is_said_of_the_claim_itself_goes_before_its_question(
    opened: Opened, claim: Claim
) -> None:
    bench, _ = opened
    verdict = (ClaimVerdict(claim.id, holds=False),)
    say(bench, 1, replies=replied("financing"), verdicts=verdict)
    say(bench, 2, replies=replied("financing"))
    found = heard_of(bench, claim)
    assert (found.support, found.against) == (1, 1)


def test_that_a_lead_quoted_from_a_call_counts_once(opened: Opened, claim: Claim) -> None:
    bench, _ = opened
    say(bench, 1, replies=replied("price"))
    quoted = Evidence(
        *(SECRETS.new_id(), claim.id, Provenance.CALL_QUOTE.value),
        (Answered(("financing",), 1),),
        date(2026, 4, 7),
        lead="L000001",
    )
    with bench.doing("add_evidence") as work:
        work.of(Evidence).put(quoted)
    found = heard_of(bench, claim)
    assert (found.support, found.against) == (1, 0), "what was recorded weighs more"


def test_that_a_claim_turned_round_counts_the_same_answers_anew(
    opened: Opened, claim: Claim
) -> None:
    bench, _ = opened
    say(bench, 1, replies=replied("financing"))
    say(bench, 2, replies=replied("price"))
    with bench.doing("reword_claim", code="C01") as work:
        work.of(Claim).put(replace(claim, supporting=("price", "trust")))
    found = heard_of(bench, claim)
    assert (found.support, found.against) == (1, 1)


@pytest.mark.parametrize(
    ("measured_by", "supporting", "counts"),
    [
        ("interest_level", ("3", "4"), (1, 1)),
        ("not_qualified_reason", ("budget",), (1, 0)),
        ("matched_persona", ("P1",), (1, 0)),
        ("objections.first", ("price",), (1, 1)),
    ],
)
def test_that_a_claim_may_be_measured_by_any_place_of_the_form(
    opened: Opened,
    claim: Claim,
    measured_by: str,
    supporting: tuple[str, ...],
    counts: tuple[int, int],
) -> None:
    bench, _ = opened
    with bench.doing("reword_claim", code="C01") as work:
        work.of(Claim).put(replace(claim, measured_by=measured_by, supporting=supporting))
    say(bench, 1, interest=4, persona_id=claim.persona_id, replies=replied("price", "financing"))
    say(bench, 2, interest=0, reason="budget", replies=replied("financing", "price"))
    found = heard_of(bench, claim)
    assert (found.support, found.against) == counts


def test_that_nothing_is_heard_before_its_day(opened: Opened, claim: Claim) -> None:
    bench, _ = opened
    say(bench, 1, replies=replied("financing"))
    assert heard_of(bench, claim, date(2026, 4, 5)).support == 0


def test_that_as_of_a_day_the_report_of_that_day_counts_and_not_a_later_one(
    opened: Opened, claim: Claim
) -> None:
    bench, _ = opened
    say(bench, 1, replies=replied("financing"))
    say(bench, 2, replies=replied("price"))
    say(bench, 3, replies=replied("price"))
    say(bench, 3, hours=24, replies=replied("financing"))
    say(bench, 1, hours=72, replies=replied("price"))
    say(bench, 2, hours=72, verdicts=(ClaimVerdict(claim.id, holds=True),))
    say(bench, 3, hours=72, outcome=ContactOutcome.NO_ANSWER)
    say(bench, 4, hours=72, replies=replied("financing"))
    counts = {}
    for day in (6, 7, 9):
        found = heard_of(bench, claim, date(2026, 4, day))
        counts[day] = (found.support, found.against, found.coverage.not_asked)
    assert counts == {6: (1, 2, 0), 7: (2, 1, 0), 9: (2, 1, 0)}


def test_that_words_are_found_by_what_was_typed_and_forgotten_with_their_leads(
    opened: Opened,
) -> None:
    bench, file = opened
    bring_in(bench, file, a_record("a", note="Căn hộ ĐƯỜNG lớn"), a_record("b", ad="Vay-100%"))
    bring_in(bench, file, a_record("c", note="đường lớn, tầng cao"))
    with bench.reading() as view:
        assert list(view.leads.first_with("duong lon", 50)) == [3, 1]
        assert list(view.leads.first_with("lớn đường", 50)) == [3, 1]
        assert list(view.leads.first_with("cao tan", 1)) == [3]
        assert list(view.leads.first_with("vay 10", 50)) == [2]
        assert list(view.leads.first_with("L000002", 50)) == [2]
        for nothing in ("%", '"', "tầng* OR", "L99999999999", "*"):
            assert list(view.leads.first_with(nothing, 50)) == []
    file.journal.undo()
    with bench.reading() as view:
        assert list(view.leads.first_with("duong", 50)) == [1]
    assert file.store.gate.sweep(redoable=False) == 1
    bring_in(bench, file, a_record("d", note="gần trường"))
    with bench.reading() as view:
        assert list(view.leads.first_with("truong", 50)) == [3]
        assert list(view.leads.first_with("duong", 50)) == [1]


def test_that_kept_counts_are_those_that_counting_gives(opened: Opened) -> None:
    bench, file = opened
    first = bring_in(
        *(bench, file, a_record("a", channel="zalo", seller="S1", reached=bits([Stage.WON]))),
        a_record("b", channel="zalo", reason="price", outcome="callback"),
    )
    bring_in(bench, file, a_record("c", seller="S1", reached=bits([Stage.VALID])))
    say(bench, 2, reason="bank")
    say(bench, 3)
    wanted = [
        *(LeadFilter(channel="zalo"), LeadFilter(stage="valid"), LeadFilter(not_stage="won")),
        *(LeadFilter(seller="S1"), LeadFilter(nobodys=True), LeadFilter(reason="price")),
        *(LeadFilter(outcome="talked"), LeadFilter(fed_back=False), LeadFilter(reason="bank")),
        *(LeadFilter(batch_id=first.id), LeadFilter(batch_id=first.id, seller="S1")),
        *(LeadFilter(stage="captured"), LeadFilter(channel="zalo", fed_back=True)),
        *(LeadFilter(seller="S1", stage="won"), LeadFilter(stage="valid", not_stage="won")),
    ]
    for _ in range(2):
        with bench.reading() as view:
            for one in wanted:
                found = view.leads.numbers(one, LeadOrder.NEWEST)
                assert view.leads.count(one) == len(found), one
            assert view.leads.values("outcome")[0] == ("talked", 2)
            assert view.leads.values("seller") == [("S1", 2)]
        file.journal.undo()
        file.journal.redo()


def test_that_an_order_can_be_turned_and_a_reading_stopped(opened: Opened) -> None:
    bench, file = opened
    bring_in(
        *(bench, file, a_record("a", channel="zalo", received_on=date(2026, 4, 8))),
        *(a_record("b", channel="facebook"), a_record("c", channel="zalo")),
    )

    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    with bench.reading() as view:
        orders = view.leads.numbers
        assert list(orders(LeadFilter(), LeadOrder.NEWEST)) == [1, 3, 2]
        assert list(orders(LeadFilter(), LeadOrder.NEWEST, turned=True)) == [2, 3, 1]
        assert list(orders(LeadFilter(), LeadOrder.CHANNEL)) == [2, 3, 1]
        assert list(orders(LeadFilter(), LeadOrder.CHANNEL, limit=1)) == [2]
    many = [a_record(f"m{at}", channel=str(at % 7)) for at in range(20_000)]
    bring_in(bench, file, *many)
    with bench.reading() as view:
        with pytest.raises(Stopped):
            view.leads.numbers(LeadFilter(), LeadOrder.CHANNEL, check=stop)
        with pytest.raises(Stopped):
            view.leads.count(LeadFilter(channel="1", seller="S1"), check=stop)
        with pytest.raises(Stopped):
            view.leads.page(range(1, 500), check=stop)
        assert len(view.leads.numbers(LeadFilter(), LeadOrder.CHANNEL)) == 20_003


@pytest.mark.parametrize(
    ("scope", "counted", "not_asked"),
    [
        ("", (3, 1), 1),
        ("người đã đi xem", (3, 1), 1),
        ("stage >= qualified", (2, 0), 1),
        ("stage = won", (1, 0), 0),
        ("matched_persona = P1", (2, 0), 1),
    ],
)
def test_that_a_lead_outside_the_scope_of_a_claim_counts_nowhere(
    opened: Opened, claim: Claim, scope: str, counted: tuple[int, int], not_asked: int
) -> None:
    bench, _ = opened
    other = Persona(SECRETS.new_id(), "P2", 1, PersonaKind.SECONDARY)
    with bench.doing("reword_claim", code="C01") as work:
        work.of(Persona).put(other)
        work.of(Claim).put(replace(claim, scope=scope))
    say(bench, 1, replies=replied("financing"), qualified=True, persona_id=claim.persona_id)
    say(bench, 2, replies=replied("financing"), stage=Stage.WON)
    say(bench, 3, replies=replied("financing"), persona_id=other.id)
    say(bench, 4, replies=replied("price"), persona_id=other.id)
    say(bench, 5, qualified=True)
    found = heard_of(bench, replace(claim, scope=scope))
    assert (found.support, found.against) == counted
    assert found.coverage.not_asked == not_asked
