"""Reminders: by who is to act, without people unless asked for, whatever was typed."""

from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

import main
from domain.model.brief import Person
from domain.model.requests import RequestStep
from domain.model.sides import Side
from domain.model.wording import Bilingual, Tongue
from domain.services.assigning import Assigning
from domain.services.next_things import NextKind, day_of
from domain.services.reminding import Reminding
from domain.services.requesting import Ask, Requesting, Step
from domain.services.searching import Searching
from persistence.catalogue import load_catalogue
from tests.exports.reading import letters, said_in
from tests.fakes import FakeBench
from ui.language import translator_for

ENGLISH = translator_for("en")


@pytest.fixture
def fake() -> FakeBench:
    fake = FakeBench(load_catalogue())
    fake.clock.moment = datetime(2026, 3, 2, 8).astimezone(UTC)
    bench = fake.bench()
    Assigning(bench).draft_matrix(whole=True)
    with bench.doing("add_person") as work:
        work.of(Person).put(
            Person(bench.secrets.new_id(), 0, "Trần Gia Bảo", Side.SALES, "SCO", "", present=True)
        )
    requesting = Requesting(bench)
    requesting.ask(Ask("SCO", "MKL", Bilingual.same("<b>Phản đối</b> & 😀")))
    given = requesting.ask(Ask("SCO", "MKL", Bilingual.same("Ba câu hỏi")))
    requesting.take(given.id, Step(RequestStep.DELIVERED))
    return fake


def test_that_who_is_to_act_is_reminded_and_people_stay_out(fake: FakeBench) -> None:
    fake.clock.pass_time(days=4)
    reminding = Reminding(fake.bench())
    made = reminding.reminders(ENGLISH, Tongue.ENGLISH, names=False)
    assert [part.position for part in made.parts] == [
        "MKL · Marketing lead",
        "SCO · Sales consultant",
    ]
    text = made.as_text()
    assert "! Y01 <b>Phản đối</b> & 😀 → MKL · Marketing lead: was due" in text
    assert "2 days late" in text
    assert "accept it, or return it" in text
    assert "Bảo" not in text
    named = reminding.reminders(ENGLISH, Tongue.ENGLISH, names=True).as_text()
    assert "SCO · Sales consultant (Trần Gia Bảo)" in named


@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_the_list_is_read_back_from_its_pdf(
    fake: FakeBench, tongue: Tongue, tmp_path: Path
) -> None:
    translate = translator_for(tongue.value)
    made = Reminding(fake.bench()).reminders(translate, tongue, names=False)
    place = tmp_path / "reminders.pdf"
    report = main.makers().reminders_writer().write(made, tongue, place)
    assert not report.shortened
    said = letters(said_in(pypdf.PdfReader(place)))
    for words in ("Y01", "Y02", "Ba câu hỏi", made.title, made.parts[0].position):
        assert letters(words) in said


def test_that_nothing_open_is_an_empty_list_that_says_so(tmp_path: Path) -> None:
    fake = FakeBench(load_catalogue())
    made = Reminding(fake.bench()).reminders(ENGLISH, Tongue.ENGLISH, names=True)
    assert made.parts == ()
    place = tmp_path / "empty.pdf"
    main.makers().reminders_writer().write(made, Tongue.ENGLISH, place)
    assert letters("Nothing is open") in letters(said_in(pypdf.PdfReader(place)))


def test_that_what_is_open_is_found_and_what_is_late_comes_next_in_the_loop(
    fake: FakeBench,
) -> None:
    bench = fake.bench()
    found = Searching(bench).find("phan doi", Tongue.VIETNAMESE)
    assert "Y01" in {one.code for one in found}
    from domain.services.looping import Looping

    kinds = {one.kind: one for one in Looping(bench).loop().next}
    assert NextKind.REQUESTS_LATE not in kinds
    fake.clock.moment = datetime(2026, 3, 4, 9).astimezone(UTC)
    today = {one.kind: one for one in Looping(bench).loop().next}[NextKind.REQUESTS_TODAY]
    assert (today.count, today.name, today.days_left(bench.today())) == (1, "Y01", 0)
    fake.clock.pass_time(days=2)
    first = Looping(bench).loop().next[0]
    assert (first.kind, first.days_left(bench.today())) == (NextKind.REQUESTS_LATE, -2)
    assert day_of(Requesting(bench).standing()[0].life) == first.due
