"""The picture of a persona: part of it, undoable, and kept while a version shows it."""

from datetime import date
from pathlib import Path

import pytest

from domain.errors import NotAPicture
from domain.model.fields import PersonaField
from domain.model.persona import Persona, PersonaKind, Picture
from domain.model.sides import DEPARTMENTS
from domain.services.claiming import Claiming, ClaimWords
from domain.services.picturing import HEAVIEST, Picturing
from domain.services.portraying import Portraying
from domain.services.releasing import Releasing
from domain.services.restoring import Restoring
from domain.services.snapshots import content_of
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.real import open_real

ONE, OTHER = b"\xff\xd8\xff\xe0one", b"\xff\xd8\xff\xe0other"


def _persona(bench: Workbench) -> Persona:
    (persona,) = Portraying(bench).personas()
    return persona


def _pictures(bench: Workbench) -> int:
    with bench.reading() as view:
        return len(view.of(Picture).all())


def test_that_a_picture_is_undone_and_redone(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    try:
        id = Portraying(bench).add_persona(PersonaKind.PRIMARY).id
        picturing = Picturing(bench)
        picturing.hang(id, ONE)
        picturing.hang(id, OTHER)
        assert (picturing.picture(_persona(bench)), _pictures(bench)) == (OTHER, 1)
        bench.journal.undo()
        assert picturing.picture(_persona(bench)) == ONE
        bench.journal.undo()
        assert picturing.picture(_persona(bench)) is None
        bench.journal.redo()
        assert picturing.picture(_persona(bench)) == ONE
    finally:
        file.close()


@pytest.mark.parametrize("foreign", [b"", b"\x89PNG", b"\xff\xd8\xff" + bytes(HEAVIEST)])
def test_that_only_small_pictures_of_our_own_making_are_kept(
    fake: FakeBench, foreign: bytes
) -> None:
    bench = fake.bench()
    id = Portraying(bench).add_persona(PersonaKind.PRIMARY).id
    with pytest.raises(NotAPicture):
        Picturing(bench).hang(id, foreign)
    assert _pictures(bench) == 0


def test_that_a_signed_picture_comes_back_with_its_version(fake: FakeBench) -> None:
    bench = fake.bench()
    id = Portraying(bench).add_persona(PersonaKind.PRIMARY).id
    with bench.reading() as view:
        assert "picture_id" not in content_of(view), "older contents say nothing of it either"
    picturing, releasing = Picturing(bench), Releasing(bench)
    claim = ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many")
    Claiming(bench).write_claim(claim, persona_id=id)
    picturing.hang(id, ONE)
    for side in DEPARTMENTS:
        releasing.sign(None, side, "Lan")
    version = releasing.publish(None, date(2099, 1, 1))
    picturing.draw(id, 3)
    assert releasing.standing().next_number == "1.0.1"
    Restoring(bench).restore(version.id, "Ảnh cũ đúng hơn")
    assert picturing.picture(_persona(bench)) == ONE
    assert not releasing.standing().draft
