"""The 500 naughty strings go into every field, and come back out of file, PDF and workbook."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import main
from domain.errors import DomainError, TextMissing, TextTooLong
from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.model.responsibility import Activity
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.assigning import Assigning
from domain.services.claiming import Claiming, ClaimWords
from domain.services.delivering import Delivering
from domain.services.gathering import Gathering, PersonWords
from domain.services.portraying import PersonaWords, Portraying
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, clean
from persistence.open_file import OpenFile
from tests.app.text_fields import TextField, every_field, first
from tests.exports.reading import as_drawn, letters, rows_of, said_in
from tests.persistence.things import NAUGHTY
from tests.real import open_real
from tests.worked import write_example

SHARE = 1 if "CUNGVE_SOAK" in os.environ else 40
"""A field takes every n-th string, the next field those beside them; in the soak all of them."""

NAME = "Vườn Sông.cungve"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[tuple[Workbench, OpenFile]]:
    write_example(tmp_path / NAME)
    bench, file = open_real(tmp_path, name=NAME)
    yield bench, file
    file.close()


def refusal(field: TextField, text: str) -> type[DomainError] | None:
    """Write a text into a field; return why it was refused, or None."""
    try:
        field.write(text)
    except (TextTooLong, TextMissing) as error:
        return type(error)
    return None


@pytest.mark.soak
def test_that_every_field_keeps_what_the_rule_of_cleaning_leaves(
    workspace: tuple[Workbench, OpenFile], tmp_path: Path
) -> None:
    bench, file = workspace
    fields = list(every_field(bench))
    assert len(fields) > 30
    for place, field in enumerate(fields):
        for text in NAUGHTY[place % SHARE :: SHARE]:
            wanted = clean(text, multiline=field.multiline)
            refused = refusal(field, text)
            if refused is TextMissing:
                assert not wanted, f"{field.name} misses {text!r}"
            elif refused is TextTooLong:
                assert len(wanted) > field.limit, f"{field.name} has no room for {text!r}"
            else:
                assert field.read(bench) == wanted, f"{field.name} keeps {text!r} otherwise"
    kept = [field.read(bench) for field in fields]
    file.close()
    again, file_again = open_real(tmp_path, name=NAME)
    try:
        assert [field.read(again) for field in fields] == kept
    finally:
        file_again.close()


def test_that_a_text_over_the_limit_is_refused_and_changes_nothing(
    workspace: tuple[Workbench, OpenFile],
) -> None:
    bench, _ = workspace
    for field in every_field(bench):
        fitting = "ế" * field.limit
        field.write(fitting)
        assert refusal(field, fitting + "ế") is TextTooLong, field.name
        assert field.read(bench) == fitting, field.name


@pytest.mark.soak
def test_that_documents_say_what_was_typed(
    workspace: tuple[Workbench, OpenFile], tmp_path: Path, qapp: QApplication
) -> None:
    bench, _ = workspace
    portraying, claiming, gathering = Portraying(bench), Claiming(bench), Gathering(bench)
    persona = portraying.add_persona(PersonaKind.SECONDARY, PersonaWords(name=NAUGHTY[20]))
    some = NAUGHTY[:: min(SHARE, 8)]  # the tests of the writers themselves take all
    lines = [text for text in some if 0 < len(clean(text)) <= LINE_LIMIT]
    names = [text for text in lines if len(clean(text)) <= NAME_LIMIT]
    for text in lines:
        claiming.write_claim(ClaimWords(PersonaField.PAIN, text), persona_id=persona.id)
    for text in names:
        gathering.add_person(PersonWords(text, Side.SALES, title=text))
    assigning = Assigning(bench)
    for text in names:
        assigning.add_activity(first(bench, Activity).phase, text)

    delivering, makers = Delivering(bench), main.makers()
    brief, matrix = tmp_path / "b.pdf", tmp_path / "m.xlsx"
    makers.brief_writer().write(delivering.brief(persona.id), Tongue.ENGLISH, brief)
    said = letters(said_in(brief))
    assert [text for text in lines if letters(as_drawn(text)) not in said] == []
    content = delivering.matrix(lambda tongue: lambda text: text)
    makers.matrix_writer().write(content, Tongue.ENGLISH, matrix)
    there = {row[1] for row in rows_of(matrix, "Matrix")}
    assert [text for text in names if clean(text) not in there] == []
    people = {row[0] for row in rows_of(matrix, "People")}
    assert [text for text in names if clean(text) not in people] == []
