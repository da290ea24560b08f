"""A version becomes the draft again: the picture equals it, and nothing is lost."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import ReasonMissing, TraitKnown
from domain.model.direction import Bearing, Message, MessageStatus
from domain.model.evidence import Answered, Evidence
from domain.model.fields import PersonaField
from domain.model.objections import Assent, Objection
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.quotes import Quote, QuoteSource
from domain.model.release import Version, VersionState
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES, Side
from domain.services.answering import Answering, AnswerWords
from domain.services.assuming import Assuming
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing, MessageWords
from domain.services.in_force import standing
from domain.services.marking_traits import MarkingTraits
from domain.services.portraying import PersonaWords, Portraying
from domain.services.releasing import Releasing
from domain.services.restoring import Restored, Restoring
from domain.services.snapshots import content_of
from domain.services.standing import Standing
from domain.services.versioning import Versioning
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench

REVIEW = date(2099, 4, 3)
EDITS = st.lists(st.tuples(st.integers(0, 22), st.integers(0, 5)), max_size=12)


def drawn(bench: Workbench, *, with_scales: bool = False) -> None:
    """Draw a picture with the parts that a version holds, and two scales where they are wanted."""
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY, PersonaWords("Chị Hương"))
    Portraying(bench).add_persona(PersonaKind.SECONDARY, PersonaWords("Anh Nam"))
    claiming, directing = Claiming(bench), Directing(bench)
    claims = [
        claiming.write_claim(
            ClaimWords(PersonaField.PAIN, f"Nhiều khách sợ điều {n}", "many"), persona_id=persona.id
        )
        for n in range(3)
    ]
    marking = MarkingTraits(bench)
    for n in range(2 * with_scales):
        trait = marking.add_trait(persona.id, f"Đầu này {n}", f"Đầu kia {n}")
        marking.mark(trait.id, DRAWING_SIDES[n], 3 + n)
    for n, claim in enumerate(claims):
        directing.write_message(
            MessageWords(f"Thông điệp {n}"), persona_id=persona.id, load_bearing=[claim.id]
        )


def objected(bench: Workbench) -> None:
    """Let customers object, in a claim and beside the claims, and the sides agree on answers."""
    persona, *_ = Portraying(bench).personas()
    Claiming(bench).write_claim(
        ClaimWords(PersonaField.OBJECTION, "Nhiều khách chê đắt", "many"), persona_id=persona.id
    )
    (said,) = Answering(bench).objections()
    agreed(bench, said.id, AnswerWords("", "Đắt vì gần sông", "bảng giá", "rẻ"))
    own = Answering(bench).write_objection(AnswerWords("Sợ chậm sổ"), persona.id)
    agreed(bench, own.id, AnswerWords(own.text, "Sổ trong 12 tháng", "hợp đồng"))


def agreed(bench: Workbench, id: UUID, words: AnswerWords) -> UUID:
    """Let both departments agree to an answer, and return the objection."""
    answering = Answering(bench)
    id = answering.answer(id, words)
    for side in DEPARTMENTS:
        answering.agree(id, side, f"Chị {side}")
    return id


def signed(bench: Workbench) -> UUID:
    """Let both leads sign and publish, and return the version."""
    releasing = Releasing(bench)
    for side in DEPARTMENTS:
        releasing.sign(None, side, f"Trưởng {side}")
    return releasing.publish(None, REVIEW).id


def content(bench: Workbench) -> str:
    with bench.reading() as view:
        return content_of(view)


def edit(bench: Workbench, way: int, place: int) -> None:
    """Change something of the picture in one of many ways."""
    claiming, directing, portraying = Claiming(bench), Directing(bench), Portraying(bench)
    claims, messages = claiming.claims(retired=True), directing.messages()
    personas = portraying.personas(retired=True)
    claim = claims[place % len(claims)]
    message = messages[place % len(messages)].message
    words = ClaimWords.of(claim)
    match way:
        case 0:
            claiming.edit_claim(claim.id, replace(words, text=f"Câu khác {place}"))
        case 1:
            claiming.edit_claim(claim.id, replace(words, quantifier="rare", importance=3))
        case 2:
            claiming.retire_claim(claim.id)
        case 3:
            claiming.write_claim(ClaimWords(PersonaField.GAIN, f"Ý mới {place}"))
        case 4:
            claiming.edit_claim(claim.id, replace(words, threshold=0.4, supporting=("a", "b")))
        case 5:
            claiming.give_to_persona(claim.id, personas[place % len(personas)].id)
        case 6:
            directing.edit_message(message.id, MessageWords(f"Lời khác {place}", angle="lãi"))
        case 7:
            directing.set_status(message.id, MessageStatus.WITHDRAWN, "hết hạn")
        case 8:
            bearing = (Bearing.SUPPORTING, None)[place % 2]
            directing.rest_on(message.id, claim.id, bearing)
        case 9:
            portraying.add_persona(PersonaKind.PRIMARY, PersonaWords(f"Người {place}"))
        case 10:
            directing.write_message(MessageWords(f"Thêm {place}"), load_bearing=[claim.id])
        case _:
            (edit_words if way < 19 else edit_scales)(bench, way, place)


def edit_words(bench: Workbench, way: int, place: int) -> None:
    """Change what not every picture has: an assumption, a promise, an answer."""
    directing = Directing(bench)
    messages = directing.messages()
    message = messages[place % len(messages)].message
    words = MessageWords.of(message)
    match way:
        case 11:
            Assuming(bench).set_value("tau.many", 0.31 + place / 100)
        case 12:
            said = replace(words, promise=f"Hứa {place}", proof=f"Sổ {place}")
            directing.edit_message(message.id, said)
        case 13:
            said = replace(words, words_to_use="an tâm", words_to_avoid=f"rẻ {place}")
            directing.edit_message(message.id, said)
        case _:
            edit_answer(bench, way, place)


def edit_answer(bench: Workbench, way: int, place: int) -> None:
    """Change something of an answer to an objection, if there is one."""
    answering = Answering(bench)
    objections = answering.objections()
    if not objections:
        return
    one = objections[place % len(objections)]
    side = DEPARTMENTS[place % len(DEPARTMENTS)]
    match way:
        case 14:
            agreed(bench, one.id, AnswerWords(one.text or "Khác", f"Lời {place}", "", "đắt"))
        case 15:
            answering.take_back(one.id, side)
        case 16 if one.objection.answer:
            answering.agree(one.id, side, f"Anh {place}")
        case 17:
            answering.remove(one.id)
        case _:
            new = answering.write_objection(AnswerWords(f"Chê {place}"))
            agreed(bench, new.id, AnswerWords(new.text, "Đúng vậy"))


def edit_scales(bench: Workbench, way: int, place: int) -> None:
    """Change something of the scales in one of many ways."""
    marking, personas = MarkingTraits(bench), Portraying(bench).personas()
    traits = [one.trait for persona in personas for one in marking.traits(persona.id)]
    trait = traits[place % len(traits)] if traits else None
    if trait is None or way == 19:
        persona = personas[place % len(personas)]
        with suppress(TraitKnown):
            marking.add_trait(persona.id, f"Trái {place}", f"Phải {place}")
    elif way == 20:
        marking.mark(trait.id, DRAWING_SIDES[place % 3], place)
    elif way == 21:
        marking.clear_mark(trait.id, DRAWING_SIDES[place % 3])
        marking.reword_trait(trait.id, trait.right, trait.left)
    else:
        marking.remove_trait(trait.id)


@given(EDITS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_that_restoring_a_version_brings_its_content_back(edits: list[tuple[int, int]]) -> None:
    fake = FakeBench(load_catalogue())
    bench = fake.bench()
    drawn(bench, with_scales=True)
    objected(bench)
    first = signed(bench)
    held = content(bench)
    for way, place in edits:
        edit(bench, way, place)
    before = {
        kind: set(things)
        for kind, things in fake.store.things.items()
        if kind in (Persona, Claim, Message, Evidence, Objection)
    }
    differed = content(bench) != held

    assert Restoring(bench).restore(first, "quay lại") == Restored(differed)

    assert content(bench) == held
    for kind, ids in before.items():
        assert set(fake.store.things[kind]) >= ids, "nothing is deleted"
    with bench.reading() as view:
        assert not standing(view).draft


def test_that_what_the_version_does_not_hold_goes_out_of_use_with_the_reason(
    bench: Workbench,
) -> None:
    drawn(bench)
    first = signed(bench)
    added = Portraying(bench).add_persona(PersonaKind.SECONDARY, PersonaWords("Cô Ba"))
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Mới"), persona_id=added.id)
    message = Directing(bench).write_message(MessageWords("Mới"), load_bearing=[claim.id])
    item = Evidence(
        bench.secrets.new_id(), claim.id, "interview", (Answered(("+",), 3),), date(2026, 3, 1)
    )
    with bench.doing("write_claim") as work:
        work.of(Evidence).put(item)
    Restoring(bench).restore(first, "  Bản 1.0 đúng hơn ")
    with bench.reading() as view:
        assert view.of(Persona).get(added.id).retired_because == "Bản 1.0 đúng hơn"
        assert view.of(Claim).get(claim.id).retired
        gone = view.of(Message).get(message.id)
        assert (gone.status, gone.status_reason) == (MessageStatus.WITHDRAWN, "Bản 1.0 đúng hơn")
        assert view.of(Evidence).all(claim_id=claim.id) == [item]
    assert added not in Portraying(bench).personas()


def test_that_words_whose_consent_was_kept_back_do_not_come_back(bench: Workbench) -> None:
    words = PersonaWords("Chị Hương", quote="Tôi sợ lãi", quote_origin="cuộc gọi")
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY, words)
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách sợ lãi"))
    first = signed(bench)
    Portraying(bench).edit_persona(persona.id, PersonaWords("Chị Lan"), PersonaKind.PRIMARY)
    quote = Quote(bench.secrets.new_id(), "T01", 0, "Tôi sợ lãi", Side.SALES, QuoteSource.CALL)
    with bench.doing("write_claim") as work:
        work.of(Quote).put(replace(quote, consent=False))
    Restoring(bench).restore(first, "quay lại")
    (back,) = Portraying(bench).personas()
    assert (back.name, back.quote) == ("Chị Hương", "")


def test_that_a_promise_comes_back_and_other_words_wait_for_the_legal_check(
    bench: Workbench,
) -> None:
    drawn(bench)
    directing = Directing(bench)
    first, second, _ = (one.message for one in directing.messages())
    directing.edit_message(first.id, MessageWords(first.text, promise="Khoá lãi 36 tháng"))
    version = signed(bench)
    held = content(bench)
    directing.edit_message(first.id, MessageWords(first.text, promise="Khoá lãi 12 tháng"))
    assert content(bench) != held, "both sides signed the promise too"
    for one in (first, second):
        directing.pass_legal(one.id, passed=True)
    Restoring(bench).restore(version, "quay lại")
    back, same, _ = (one.message for one in directing.messages())
    assert (back.promise, back.legal_passed_at) == ("Khoá lãi 36 tháng", None)
    assert same.legal_passed_at is not None


def test_that_a_message_rejected_since_stays_rejected(bench: Workbench) -> None:
    drawn(bench)
    directing = Directing(bench)
    message, *_ = (one.message for one in directing.messages())
    directing.set_status(message.id, MessageStatus.IN_USE)
    version = signed(bench)
    directing.edit_message(message.id, MessageWords("Lãi suất chắc chắn giảm"))
    directing.set_status(message.id, MessageStatus.REJECTED_LEGAL, "hứa điều không giữ được")
    assert Restoring(bench).restore(version, "quay lại") == Restored(False, rejected=("G01",))
    back, *_ = (one.message for one in directing.messages())
    assert (back.text, back.status) == (message.text, MessageStatus.REJECTED_LEGAL)
    assert back.status_reason == "hứa điều không giữ được"
    assert Restoring(bench).restore(version, "quay lại") == Restored(False, rejected=("G01",))
    directing.pass_legal(back.id, passed=True)
    assert Restoring(bench).restore(version, "quay lại") == Restored(True)
    back, *_ = (one.message for one in directing.messages())
    assert (back.status, back.status_reason) == (MessageStatus.IN_USE, "")


def test_that_agreed_answers_come_back_and_those_agreed_since_wait_anew(bench: Workbench) -> None:
    drawn(bench)
    objected(bench)
    answering = Answering(bench)
    of_claim, own = (one for one in answering.objections() if one.kept)
    version = signed(bench)
    agreed(bench, of_claim.id, AnswerWords("", "Đắt xắt ra miếng"))
    answering.remove(own.id)
    since = answering.write_objection(AnswerWords("Chỗ đậu xe ít"))
    assert since.code == "B03", "B02 is signed: it may come back"
    agreed(bench, since.id, AnswerWords(since.text, "Mỗi căn một chỗ"))
    Restoring(bench).restore(version, "quay lại")
    found = {one.code: one for one in answering.objections()}
    back = found["C04"]
    assert (back.id, back.objection) == (of_claim.id, of_claim.objection)
    assert [(one.side, one.name, one.agreed_at) for one in back.assents] == [
        (one.side, one.name, one.agreed_at) for one in of_claim.assents
    ]
    assert (found["B02"].text, found["B02"].agreed) == ("Sợ chậm sổ", True)
    new = found["B03"]
    assert (new.objection.answer, new.agreed) == ("Mỗi căn một chỗ", False)


def test_that_a_version_older_than_answers_leaves_them_as_they_are(
    bench: Workbench, fake: FakeBench
) -> None:
    drawn(bench)
    objected(bench)
    id = signed(bench)
    version = fake.store.things[Version][id]
    held = json.loads(version.content)
    del held["answers"]
    with bench.doing("write_claim") as work:
        work.of(Version).put(replace(version, content=json.dumps(held)))
        for one in work.of(Assent).all(side=Side.SALES):
            work.of(Assent).remove(one.id)
    assert Versioning(bench).entries()[0].state is VersionState.SIGNED, "nothing differs"
    assert not Restoring(bench).restore(id, "quay lại").differed
    assert len(Answering(bench).objections()[0].assents) == 1


def test_that_going_back_needs_a_reason(bench: Workbench) -> None:
    drawn(bench)
    first = signed(bench)
    with pytest.raises(ReasonMissing):
        Restoring(bench).restore(first, " \n ")
    with pytest.raises(ReasonMissing):
        Versioning(bench).withdraw(first, "")


def test_that_versions_tell_where_they_stand(bench: Workbench, fake: FakeBench) -> None:
    versioning = Versioning(bench)
    assert [(one.number, one.state) for one in versioning.entries()] == [
        ("1.0", VersionState.DRAFT)
    ]
    drawn(bench)
    first = signed(bench)
    fake.clock.pass_time(days=1)
    edit(bench, 1, 0)
    draft, only = versioning.entries()
    assert (draft.number, draft.state, draft.differences) == ("1.1", VersionState.DRAFT, 1)
    assert (only.number, only.state, only.due) == ("1.0", VersionState.SIGNED, False)
    second = signed(bench)
    assert [one.state for one in versioning.entries()] == [
        VersionState.SIGNED,
        VersionState.SUPERSEDED,
    ]
    fake.clock.moment = fake.clock.moment.replace(year=2100)
    assert [one.due for one in versioning.entries()] == [True, False]
    versioning.withdraw(second, "sai số liệu")
    states = [(one.number, one.state) for one in versioning.entries()]
    assert states == [
        ("1.2", VersionState.DRAFT),
        ("1.1", VersionState.RETIRED),
        ("1.0", VersionState.SIGNED),
    ], "numbers only go on"
    versioning.reinstate(second)
    assert [one.id for one in versioning.entries()] == [second, first]


def test_that_no_version_is_in_force_once_the_only_one_was_withdrawn(bench: Workbench) -> None:
    drawn(bench)
    only = signed(bench)
    Versioning(bench).withdraw(only, "nhầm dự án")
    assert Releasing(bench).standing().current is None
    assert Releasing(bench).standing().next_number == "2.0"
    assert Standing(bench).stand().version == ""
