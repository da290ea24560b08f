"""The portrait card: pictures from outside, and what is done to a persona as a whole."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from domain.errors import NotAPicture, PictureTooLarge
from domain.model.persona import Persona, PersonaKind
from domain.services.claiming import Claiming
from domain.services.picturing import Picturing
from domain.services.portraying import Portraying
from tests.desks import TestDesk, make_desk
from tests.robots.typing import push, seen, settle
from tests.ui.pictured import bomb, picture
from ui.personas import portrait_presenter
from ui.personas.page import PersonasPage
from ui.personas.pictures import SIDE, read_bytes, read_file


def _page(qtbot: QtBot, desk: TestDesk) -> PersonasPage:
    page = PersonasPage(desk.desk)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def _take(qtbot: QtBot, desk: TestDesk, page: PersonasPage, data: QMimeData) -> None:
    assert page.portrait.picture.take(data)
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy)


def _first(desk: TestDesk) -> Persona:
    """Return whom the page shows at first: the primary persona."""
    personas = Portraying(desk.bench).personas()
    return next(one for one in personas if one.kind is PersonaKind.PRIMARY)


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP", "WEBP"])
def test_that_a_picture_is_made_small_and_written_anew(kind: str) -> None:
    kept = read_bytes(picture(2000, 1000, kind, text="taken by Ms Hà at home"))
    image = QImage.fromData(kept)
    assert (image.width(), image.height()) == (SIDE, SIDE // 2)
    assert b"Ms H" not in kept
    assert image.textKeys() == []


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/hosts'/></svg>",
        b"%PDF-1.7 \xff\xd8\xff",
        picture()[:400],
    ],
    ids=["empty", "head only", "svg", "other kind", "cut PNG"],
)
def test_that_what_is_no_sound_picture_is_refused(hostile: bytes) -> None:
    with pytest.raises(NotAPicture):
        read_bytes(hostile)


@pytest.mark.parametrize("size", [(30_000, 30_000), (11_000, 11_000), (100_000, 10)])
def test_that_a_picture_too_large_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(PictureTooLarge):
        read_bytes(bomb(*size))
    with pytest.raises(PictureTooLarge):
        read_bytes(bytes(20_000_001))


def test_that_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAPicture):
        read_file(tmp_path)


def test_that_a_picture_is_dropped_in_and_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    file = tmp_path / "chị Hà.png"
    file.write_bytes(picture())
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    _take(qtbot, desk, page, dropped)
    kept = Picturing(desk.bench).picture(_first(desk))
    assert kept is not None
    assert page.portrait.picture.avatar.accessibleName() == "Picture of the persona"
    menu = page.portrait.picture.menu()
    next(one for one in menu.actions() if one.text() == "Take the picture away").trigger()
    assert _first(desk).picture_id is None
    assert page.portrait.picture.avatar.accessibleName().startswith("Drawn person")
    assert "not erased from the file" in page.notice.sentence()


def test_that_a_pasted_picture_is_taken_and_a_bad_one_refused_in_words(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    pasted = QMimeData()
    pasted.setImageData(QImage(700, 700, QImage.Format.Format_RGB32))
    _take(qtbot, desk, page, pasted)
    held = _first(desk).picture_id
    assert held is not None
    bad = QMimeData()
    bad.setData("image/png", bomb(30_000, 30_000))
    _take(qtbot, desk, page, bad)
    assert "too large" in page.notice.sentence()
    assert _first(desk).picture_id == held


def test_that_a_drawn_person_is_chosen(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    page.portrait.picture.person_chosen.emit(4)
    assert _first(desk).avatar == 4
    assert page.portrait.picture.avatar.accessibleName() == "Drawn person 5"


def test_that_a_second_primary_is_said_aloud(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    primary = _first(desk)
    other = next(one for one in Portraying(desk.bench).personas() if one != primary)
    page.personas.button(str(other.id)).click()
    push(page, "Edit the persona")
    page.portrait.form.kind.choose(PersonaKind.PRIMARY.value)
    assert any("There is one" in words for words in seen(page.portrait))
    push(page, "Keep")
    assert f"{primary.name} is secondary from now on" in page.notice.sentence()


def test_that_a_persona_is_duplicated_retired_and_brought_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    old = _first(desk)
    page.portrait.duplicate_wanted.emit()
    new = Portraying(desk.bench).personas()[-1]
    assert new.name == f"{old.name}, copy"
    assert page.personas.key() == str(new.id)
    assert "without evidence" in page.notice.sentence()
    monkeypatch.setattr(portrait_presenter, "ask_text", lambda *_, **__: "Không ai cần nữa")
    page.portrait.retiring_wanted.emit()
    assert new.id not in {one.id for one in Portraying(desk.bench).personas()}
    assert Claiming(desk.bench).claims(persona_id=new.id) == ()
    page.portrait.bring_back_wanted.emit(str(new.id))
    assert page.personas.key() == str(new.id)
