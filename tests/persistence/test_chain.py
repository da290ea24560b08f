"""Whoever changes the journal by hand is found out; erasing images is not tampering."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3

from domain.model.brief import Usp
from domain.model.fields import PersonaField
from domain.model.sides import Side
from domain.ports import Soundness
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from persistence.schema import SCHEMA
from tests.persistence.things import SECRETS
from tests.real import open_real, real_files


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("chain")
    for _ in range(2):
        bench, file = open_real(folder)
        for number in range(4):
            with bench.doing("add_usp", code=f"U{number}") as work:
                work.of(Usp).put(Usp(SECRETS.new_id(), f"U{number}", number, "gần sông"))
        bench.journal.undo()
        bench.journal.redo()
        file.close()
    return file.path


@pytest.fixture
def path(untouched: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(untouched, tmp_path))


def alter(path: Path, statement: str) -> Soundness:
    with closing(sqlcipher3.connect(str(path), isolation_level=None)) as connection:
        assert connection.execute(statement).rowcount > 0
    return real_files(path.parent).verify(path)


def test_that_an_untouched_journal_is_sound(path: Path) -> None:
    assert real_files(path.parent).verify(path) == Soundness(sound=True, schema=SCHEMA, changes=12)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET intention = 'remove_usp' WHERE number = 2",
        """UPDATE change SET args = '[["code","U9"]]' WHERE number = 2""",
        "UPDATE change SET happened_at = '2020-01-01T00:00:00.000000+00:00' WHERE number = 12",
        "UPDATE change SET side = 'sales' WHERE number = 3",
        "UPDATE change SET role = 'routine' WHERE number = 3",
        "UPDATE change SET veil = replica WHERE number = 3",
        "UPDATE change SET clock = 50 WHERE number = 12",
        "UPDATE change SET sequence = 50 WHERE number = 12",
        "UPDATE change SET replica = zeroblob(16) WHERE number = 12",
        "UPDATE change SET undoes = 3 WHERE undoes = 4",
        "UPDATE change SET redoes = undoes, undoes = NULL WHERE undoes = 4",
        "UPDATE change SET images = '[]' WHERE number = 1",
        "UPDATE change SET parent = '' WHERE number = 2",
        "UPDATE change SET digest = lower(hex(zeroblob(32))) WHERE number = 5",
        "UPDATE change_image SET after = replace(after, 'sông', 'biển') WHERE change = 1",
        "UPDATE change_image SET row = zeroblob(16) WHERE change = 1",
        "UPDATE change_image SET salt = '' WHERE change = 1",
        "UPDATE change_image SET place = 7 WHERE change = 1",
    ],
)
def test_that_tampering_is_found(path: Path, statement: str) -> None:
    found = alter(path, statement)

    assert not found.sound
    assert found.findings


@pytest.mark.parametrize("number", [1, 2, 8])
def test_that_a_change_taken_out_of_the_middle_is_missed(path: Path, number: int) -> None:
    with closing(sqlcipher3.connect(str(path), isolation_level=None)) as connection:
        connection.execute("DELETE FROM change_image WHERE change = ?", (number,))
        connection.execute("DELETE FROM change WHERE number = ?", (number,))

    assert not real_files(path.parent).verify(path).sound


def test_that_erased_images_are_not_missed(path: Path) -> None:
    assert alter(path, "DELETE FROM change_image WHERE change IN (1, 5)").sound


def test_that_findings_tell_nothing_of_the_content(path: Path) -> None:
    found = alter(path, "UPDATE change_image SET after = replace(after, 'sông', 'biển')")

    assert found.findings
    assert not any("sông" in text or "biển" in text for text in found.findings)


def test_that_nobody_is_told_how_much_is_hidden(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    drawing = Drawing(bench)
    writing = drawing.writing(Facilitating(bench).start().session.id).id
    drawing.begin_turn(writing, Side.SALES)
    before = real_files(tmp_path).verify(file.path)
    drawing.write_note(writing, Side.SALES, PersonaField.PAIN, "Khách lo lãi")
    drawing.write_note(writing, Side.SALES, PersonaField.GAIN, "Khách muốn gần sông")

    assert real_files(tmp_path).verify(file.path) == before
    file.close()
