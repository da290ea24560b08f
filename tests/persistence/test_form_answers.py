"""What leads said on their forms speaks for claims, and each lead counts once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from domain.model.evidence import Answered, Evidence
from domain.model.fields import PersonaField
from domain.model.form_answers import FormReading, ValueMeaning
from domain.model.heard import Hearing, listen
from domain.model.lead_batches import Consent, LeadBatch, LeadRecord
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.sales_feedback import Reply
from domain.model.statistics.provenance import Provenance
from domain.services.assuming import assumptions_of
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.persistence.test_leads import NOON, say
from tests.persistence.things import SECRETS
from tests.real import open_real

DAY = NOON.date()
MEANINGS = (
    ValueMeaning("2–3 tỷ", ("2-3ty",)),
    ValueMeaning("trên 3 tỷ", (">3ty",)),
    ValueMeaning("dưới 2 tỷ", ("other",)),
    ValueMeaning("-", ()),
)


@pytest.fixture
def real(tmp_path: Path) -> Iterator[tuple[Workbench, OpenFile]]:
    bench, file = open_real(tmp_path)
    yield bench, file
    file.close()


def put_claim(bench: Workbench, **values: object) -> Claim:
    with bench.doing("add_claim") as work:
        persona = next(iter(work.of(Persona).all()), None)
        if persona is None:
            persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
            work.of(Persona).put(persona)
        claim = Claim(
            *(SECRETS.new_id(), "C01", 0, persona.id, PersonaField.BUDGET, "Có hơn 2 tỷ"),
            **{"measured_by": "budget_band", "supporting": ("2-3ty", ">3ty"), **values},  # type: ignore[arg-type]
        )
        work.of(Claim).put(claim)
    return claim


def lead(key: str, said: str = "", day: date | None = DAY) -> LeadRecord:
    traits = (("Ngân sách", said),) if said else ()
    return LeadRecord((key.encode(),), received_on=day, traits=traits)


def bring_in(
    bench: Workbench,
    file: OpenFile,
    *records: LeadRecord,
    again: dict[int, LeadRecord] | None = None,
) -> tuple[LeadBatch, FormReading]:
    id = SECRETS.new_id()
    reading = FormReading(SECRETS.new_id(), id, "Ngân sách", "budget_band", MEANINGS)
    loading = file.store.gate.loading(id)
    loading.add(records)
    for number, record in (again or {}).items():
        loading.again(number, record)
    first, last = loading.finish([reading], DAY)
    with bench.doing("import_leads", name="FB") as work:
        batch = LeadBatch(
            *(id, len(work.of(LeadBatch).all()), "FB", "fb", "l.csv", "f", NOON, "tư vấn"),
            *(Consent.FORM, first, last, len(records)),
        )
        work.of(LeadBatch).put(batch)
        work.of(FormReading).put(reading)
    return batch, reading


def heard(bench: Workbench, claim: Claim, until: date = DAY) -> Hearing:
    with bench.reading() as view:
        claim = view.of(Claim).get(claim.id)
        return listen(view.heard(until).get(claim.id, ()), claim, assumptions_of(view))


def told(bench: Workbench, claim: Claim, until: date = DAY) -> tuple[int, int, int, int]:
    found = heard(bench, claim, until)
    silent = found.coverage
    return found.support, found.against, silent.not_asked, silent.no_answer


def kinds(found: Hearing) -> set[Provenance]:
    return {one.heard.kind for one in found.answers}


def test_that_answers_on_forms_speak_for_and_against_with_their_own_weight(
    real: tuple[Workbench, OpenFile],
) -> None:
    bench, file = real
    claim = put_claim(bench)
    bring_in(
        *(bench, file, lead("a", "2–3 tỷ"), lead("b", "dưới 2 tỷ"), lead("c", "trên 3 tỷ")),
        *(lead("d"), lead("e", "-"), lead("f", "để sau")),
    )
    assert told(bench, claim) == (2, 1, 2, 1)
    assert kinds(heard(bench, claim)) == {Provenance.LEAD_FORM}
    assert {one.reliability for one in heard(bench, claim).answers} == {0.6}


def test_that_moving_a_threshold_counts_the_same_answers_anew(
    real: tuple[Workbench, OpenFile],
) -> None:
    bench, file = real
    claim = put_claim(bench)
    bring_in(bench, file, lead("a", "2–3 tỷ"), lead("b", "dưới 2 tỷ"), lead("c", "trên 3 tỷ"))
    with bench.doing("reword_claim") as work:
        work.of(Claim).put(replace(claim, supporting=(">3ty",)))
    assert told(bench, claim)[:2] == (1, 2)


def test_that_what_sales_heard_goes_before_the_form_and_a_lead_counts_once(
    real: tuple[Workbench, OpenFile],
) -> None:
    bench, file = real
    claim = put_claim(bench)
    batch, _ = bring_in(
        *(bench, file, lead("a", "2–3 tỷ"), lead("b", "2–3 tỷ"), lead("c", "2–3 tỷ")),
        *(lead("d"), lead("e")),
    )
    n = batch.first
    say(bench, n, replies=(Reply("budget_band", ("other",)),))
    say(bench, n + 1, replies=(Reply("budget_band", ()),))
    say(bench, n + 2)
    say(bench, n + 3)
    found = heard(bench, claim)
    assert told(bench, claim) == (2, 1, 2, 0), "a form speaks where Sales got no answer"
    assert kinds(found) == {Provenance.LEAD_FORM, Provenance.SALES_FEEDBACK}
    say(bench, n + 4, outcome=ContactOutcome.NO_ANSWER)
    assert told(bench, claim) == (2, 1, 2, 0)


def test_that_an_item_of_evidence_of_the_same_lead_goes_before_its_form(
    real: tuple[Workbench, OpenFile],
) -> None:
    bench, file = real
    claim = put_claim(bench)
    batch, _ = bring_in(bench, file, lead("a", "2–3 tỷ"), lead("b", "2–3 tỷ"))
    item = Evidence(
        *(SECRETS.new_id(), claim.id, Provenance.INTERVIEW.value, (Answered(("other",), 1),), DAY),
        lead=f"L{batch.first:06d}",
    )
    with bench.doing("add_evidence") as work:
        work.of(Evidence).put(item)
    assert told(bench, claim)[:2] == (1, 1)


def test_that_a_later_form_of_a_known_lead_counts_instead_of_the_first(
    real: tuple[Workbench, OpenFile],
) -> None:
    bench, file = real
    claim = put_claim(bench)
    batch, _ = bring_in(bench, file, lead("a", "2–3 tỷ"), lead("b", "2–3 tỷ"))
    later = DAY + timedelta(days=3)
    again = {batch.first: lead("a", "dưới 2 tỷ", later), batch.last: lead("b", "", later)}
    bring_in(bench, file, again=again)
    assert told(bench, claim)[:2] == (2, 0), "that day had not come"
    assert told(bench, claim, later) == (1, 1, 0, 0)
    bench.journal.undo()
    assert told(bench, claim, later) == (2, 0, 0, 0)


def test_that_undo_takes_the_answers_away_and_redo_brings_them_back(
    real: tuple[Workbench, OpenFile],
) -> None:
    bench, file = real
    claim = put_claim(bench)
    bring_in(bench, file, lead("a", "2–3 tỷ"))
    bench.journal.undo()
    assert told(bench, claim) == (0, 0, 0, 0)
    bench.journal.redo()
    assert told(bench, claim)[:2] == (1, 0)
    bench.journal.undo()
    assert file.store.gate.sweep(redoable=False) == 1
    with file.store.gate.writing() as connection:
        assert not connection.exec_driver_sql("SELECT count(*) FROM form_said").scalar()
        assert not connection.exec_driver_sql("SELECT count(*) FROM form_sum").scalar()


def test_that_a_file_that_came_in_before_brings_its_answers_when_it_comes_again(
    real: tuple[Workbench, OpenFile],
) -> None:
    bench, file = real
    claim = put_claim(bench)
    batch, old = bring_in(bench, file, lead("a", "2–3 tỷ"), lead("b", "trên 3 tỷ"))
    with bench.doing("import_leads") as work:
        work.of(FormReading).remove(old.id)
    assert told(bench, claim) == (0, 0, 0, 0)
    again = {batch.first: lead("a", "2–3 tỷ"), batch.last: lead("b", "trên 3 tỷ")}
    bring_in(bench, file, again=again)
    assert told(bench, claim) == (2, 0, 0, 0)


@pytest.mark.parametrize(("scope", "wanted"), [("matched_persona = P1", 1), ("stage >= won", 0)])
def test_that_a_scope_limits_whose_forms_count(
    real: tuple[Workbench, OpenFile], scope: str, wanted: int
) -> None:
    bench, file = real
    claim = put_claim(bench, scope=scope)
    with bench.doing("add_persona") as work:
        other = Persona(SECRETS.new_id(), "P2", 1, PersonaKind.SECONDARY)
        work.of(Persona).put(other)
    batch, _ = bring_in(bench, file, lead("a", "2–3 tỷ"), lead("b", "trên 3 tỷ"))
    say(bench, batch.last, persona_id=other.id)
    assert told(bench, claim) == (wanted, 0, 0, 0)


def test_that_answers_of_which_no_day_is_known_are_of_the_day_of_the_import(
    real: tuple[Workbench, OpenFile],
) -> None:
    bench, file = real
    claim = put_claim(bench)
    bring_in(bench, file, lead("a", "2–3 tỷ", None))
    assert heard(bench, claim).heard_on == DAY
    assert told(bench, claim, DAY - timedelta(days=1)) == (0, 0, 0, 0)


def test_that_a_talk_before_a_silent_later_one_counts_as_of_its_day(
    real: tuple[Workbench, OpenFile],
) -> None:
    """Of all later reports none is of a conversation, so no day of one is behind the day."""
    bench, file = real
    claim = put_claim(bench)
    batch, _ = bring_in(bench, file, lead("a"))
    say(bench, batch.first, replies=(Reply("budget_band", ("2-3ty",)),))
    say(bench, batch.first, hours=48, outcome=ContactOutcome.NO_ANSWER)
    assert told(bench, claim)[:2] == (1, 0)


def test_that_who_ranks_claims_does_not_wait_for_the_newest_report(
    real: tuple[Workbench, OpenFile],
) -> None:
    """Between two leads of Sales' feedback a claim is asked by what was known before."""
    bench, file = real
    claim = put_claim(bench)
    batch, _ = bring_in(bench, file, lead("a"), lead("b"))
    weighing = Weighing(bench)

    def answers(*, lately: bool) -> int:
        return len(weighing.weigh(lately=lately)[0].hearing.answers)

    assert answers(lately=True) == 0, "weighed for the first time"
    say(bench, batch.first, replies=(Reply("budget_band", (">3ty",)),))
    assert (answers(lately=True), answers(lately=False), answers(lately=True)) == (0, 1, 1)
    say(bench, batch.last, replies=(Reply("budget_band", ("2-3ty",)),))
    with bench.doing("reword_claim") as work:
        work.of(Claim).put(replace(claim, text="Có hơn 3 tỷ"))
    assert answers(lately=True) == 2, "a claim that was changed is weighed anew"
