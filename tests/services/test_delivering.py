"""What the documents say, and under which names they are offered."""

from dataclasses import replace

import pytest

from domain.model.brief import Usp
from domain.model.documents import BriefContent
from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.model.session import Outcome
from domain.model.session_report import Naming
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.answering import Answering, AnswerWords
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.delivering import Delivering, brief_name, matrix_name
from domain.services.directing import Directing, MessageWords
from domain.services.examples import Rehearsing
from domain.services.portraying import PersonaWords, Portraying
from domain.services.workbench import Workbench
from persistence.samples import load_sample
from tests.sittings import note_of, revealed


@pytest.fixture
def delivering(bench: Workbench) -> Delivering:
    Rehearsing(bench).rehearse("real_estate", load_sample("real_estate"))
    return Delivering(bench)


def _briefs(delivering: Delivering) -> dict[str, BriefContent]:
    personas = delivering.deliverables().personas
    return {persona.code: delivering.brief(persona.id) for persona in personas}


def test_that_the_primary_persona_is_offered_first(delivering: Delivering) -> None:
    what = delivering.deliverables()
    assert [persona.code for persona in what.personas] == ["P2", "P1", "P3"]
    assert what.personas[0].kind is PersonaKind.PRIMARY
    assert (what.tongue, what.activities) == (Tongue.VIETNAMESE, True)


def test_that_an_empty_workspace_has_nothing_to_hand_out(bench: Workbench) -> None:
    what = Delivering(bench).deliverables()
    assert (what.personas, what.activities) == ((), False)


def test_that_a_brief_tells_only_the_changes_of_its_persona(
    bench: Workbench, delivering: Delivering
) -> None:
    briefs = _briefs(delivering)
    told = {code: [text for _, text in brief.changes] for code, brief in briefs.items()}
    own = {
        persona.code: {claim.text for claim in Claiming(bench).claims(persona_id=persona.id)}
        for persona in delivering.deliverables().personas
    }
    assert told["P1"]
    assert told["P2"]
    assert told["P3"] == []
    for code, texts in told.items():
        assert all(text.split(" → ")[-1] in own[code] for text in texts)


def test_that_views_kept_by_one_side_stand_in_the_brief_they_concern(
    delivering: Delivering,
) -> None:
    briefs = _briefs(delivering)
    kept = briefs["P2"].minority[0]
    assert kept.startswith("giữ cả hai")
    assert kept not in briefs["P3"].minority


def test_that_two_claims_kept_without_words_are_told_by_the_claims_themselves(
    bench: Workbench,
) -> None:
    session = revealed(bench)
    note = note_of(bench, "Ngại lãi suất")
    point = Comparing(bench).settle(session.id, note.id, Outcome.OPEN)
    for text in ("Nhiều khách ngại lãi vay", "Ít khách hỏi lãi vay"):
        Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, text), comparison_id=point)
    (persona,) = Portraying(bench).personas()
    brief = Delivering(bench).brief(persona.id)
    assert brief.minority == ("Nhiều khách ngại lãi vay / Ít khách hỏi lãi vay",)


def test_that_a_message_is_proved_by_its_usps_and_by_what_is_shown_besides(
    bench: Workbench,
) -> None:
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY, PersonaWords("Chị Hà"))
    with bench.doing("add_usp", code="U1") as work:
        proved = Usp(bench.secrets.new_id(), "U1", 0, "Khoá lãi 36 tháng", "hợp đồng mẫu")
        bare = Usp(bench.secrets.new_id(), "U2", 1, "Gần trường")
        for usp in (proved, bare):
            work.of(Usp).put(usp)
    words = MessageWords("Lãi không đổi", usp_ids=(proved.id, bare.id), proof="ba bảng tính")
    Directing(bench).write_message(words, persona_id=persona.id)
    (line,) = Delivering(bench).brief(persona.id).messages
    assert line.proof == "hợp đồng mẫu; Gần trường; ba bảng tính"


def test_that_a_draft_is_named_so_and_every_name_can_be_a_file(bench: Workbench) -> None:
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY, PersonaWords("Hà / 34: <b>"))
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many"))
    delivering = Delivering(bench)
    content = delivering.brief(persona.id)
    assert content.draft
    assert brief_name(content, str) == "Customer persona – Hà - 34-b- – draft"
    named = matrix_name(delivering.matrix(lambda tongue: str), str)
    assert named.startswith("Responsibilities")
    unnamed = replace(content, persona_name="", draft=False, version="1.0")
    assert brief_name(unnamed, str) == "Customer persona – Primary persona – 1.0"


def test_that_the_names_of_those_who_signed_are_told_as_far_as_wanted(
    delivering: Delivering,
) -> None:
    persona = delivering.deliverables().personas[0]
    told = {
        naming: [name for _, name in delivering.brief(persona.id, naming).signatures]
        for naming in Naming
    }
    assert len(told[Naming.FULL]) == len(told[Naming.SHORT]) == 2
    assert all(
        len(short) < len(full)
        for short, full in zip(told[Naming.SHORT], told[Naming.FULL], strict=True)
    )
    assert told[Naming.NONE] == []


def test_that_an_answer_stands_in_the_brief_once_both_departments_agree_to_it(
    delivering: Delivering, bench: Workbench
) -> None:
    persona = delivering.deliverables().personas[0]
    answering = Answering(bench)
    words = AnswerWords(text="Xa quá", answer="Mời đi thử giờ cao điểm")
    objection = answering.write_objection(words, persona.id)

    def told() -> dict[str, str]:
        return {one.text: one.answer for one in delivering.brief(persona.id).objections}

    assert told()["Xa quá"] == ""
    answering.agree(objection.id, Side.MARKETING, "Hoài An")
    assert told()["Xa quá"] == ""
    answering.agree(objection.id, Side.SALES, "Thanh Sơn")
    assert told()["Xa quá"] == "Mời đi thử giờ cao điểm"
