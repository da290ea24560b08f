"""Cards and workbooks from the curtain: nothing that is handed in is ever seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from domain.model.session import Ask, InputMode, Note, Seal, StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from tests.desks import TestDesk
from tests.exports.preworks import filled
from tests.robots.session import SessionRobot
from tests.robots.typing import push, settle, spoken
from ui.language import Language, LanguageCode
from ui.session.drawing.view import DrawingView
from ui.session.view import SessionView
from ui.shell.makers import writers_of
from ui.theme.theme import theme
from ui.widgets.clipping import clipped_texts

SECRET = "BÍ MẬT"


@pytest.fixture
def robot(desk: TestDesk, enter: Callable[[StepKind], SessionView]) -> SessionRobot:
    makers = main.makers()
    desk.desk.writers = writers_of(makers)
    Facilitating(desk.bench).start("draw_a")
    return SessionRobot(enter(StepKind.DRAWING))


@pytest.fixture
def rest(qtbot: QtBot, desk: TestDesk) -> Callable[[], None]:
    def wait() -> None:
        settle()
        qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=10_000)
        settle()

    return wait


def view_of(robot: SessionRobot) -> DrawingView:
    view = robot.page.frame.step
    assert isinstance(view, DrawingView)
    return view


def at_segments(robot: SessionRobot, desk: TestDesk) -> DrawingView:
    """Go to the step in which both sides say who could buy."""
    facilitating = Facilitating(desk.bench)
    sitting = facilitating.sitting()
    assert sitting is not None
    facilitating.go_to(sitting.steps[3].id, reason="the room wants it so")
    settle()
    return view_of(robot)


def handed_out(
    robot: SessionRobot, rest: Callable[[], None], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    view = view_of(robot)
    place = folder / "owner.xlsx"
    monkeypatch.setattr(view.prework, "ask_place", lambda suggested: place)
    push(robot.page, "Workbooks…")
    push(robot.page, "Workbook of Owner…")
    rest()
    assert "Saved: owner.xlsx" in spoken(view.prework)
    return place


def test_that_a_workbook_goes_out_comes_in_and_is_sealed_unseen(
    robot: SessionRobot,
    rest: Callable[[], None],
    desk: TestDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = handed_out(robot, rest, tmp_path, monkeypatch)
    filled(place, [("pain", SECRET, 7), ("Gain", f"{SECRET} HAI", None)])
    view = view_of(robot)
    view.prework.file_chosen.emit(place)
    assert "The file is being checked…" in spoken(view.prework)
    rest()
    assert "File of Owner: readable, nothing missing." in spoken(view.prework)
    assert clipped_texts(robot.page) == []
    assert not desk.fake.store.things.get(Note)
    push(robot.page, "Seal this workbook")
    settle()
    [seal] = desk.fake.store.things[Seal].values()
    assert (seal.side, seal.mode) == (Side.OWNER, InputMode.PREWORK)
    assert "Owner: sealed" in spoken(view)
    assert not [text for text in spoken(robot.page) if SECRET in text]
    view.prework.file_chosen.emit(place)
    view.show_prework()
    view.prework.file_chosen.emit(place)
    rest()
    assert any("sealed already" in text for text in spoken(view.prework))
    assert len(desk.fake.store.things[Note]) == 2


def test_that_faults_are_told_by_cell_and_nothing_is_taken(
    robot: SessionRobot,
    rest: Callable[[], None],
    desk: TestDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = handed_out(robot, rest, tmp_path, monkeypatch)
    filled(place, [("pain", SECRET, 7), (SECRET, SECRET, 11)])
    view = view_of(robot)
    view.prework.file_chosen.emit(place)
    rest()
    said = spoken(robot.page)
    assert "B9: Choose one of the slots from the list." in said
    assert not view.primary.isVisible()
    assert not [text for text in said if SECRET in text]
    assert not desk.fake.store.things.get(Note)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nothing"])
def test_that_what_is_no_workbook_is_explained(
    robot: SessionRobot, rest: Callable[[], None], tmp_path: Path, content: bytes
) -> None:
    place = tmp_path / "x.xlsx"
    place.write_bytes(content)
    push(robot.page, "Workbooks…")
    view = view_of(robot)
    view.prework.file_chosen.emit(place)
    rest()
    assert any(text.startswith("This file is no Excel workbook") for text in spoken(view.prework))
    view.prework.file_chosen.emit(tmp_path / "nowhere.xlsx")
    rest()
    assert any("could not be read" in text for text in spoken(view.prework))


def test_that_the_file_of_another_question_is_refused(
    robot: SessionRobot,
    rest: Callable[[], None],
    desk: TestDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = filled(handed_out(robot, rest, tmp_path, monkeypatch), [("pain", SECRET, 7)])
    view = at_segments(robot, desk)
    assert not view.is_taking_in, "another step has a curtain of its own"
    push(robot.page, "Workbooks…")
    view.prework.file_chosen.emit(place)
    rest()
    assert any("made for another session" in text for text in spoken(view.prework))


def test_that_a_file_is_dropped_on_the_curtain_but_never_on_private_words(
    robot: SessionRobot,
    rest: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = filled(handed_out(robot, rest, tmp_path, monkeypatch), [("pain", SECRET, 7)])
    view = view_of(robot)
    push(robot.page, "Back to the curtain")
    assert _drop(view, place)
    rest()
    assert "File of Owner: readable, nothing missing." in spoken(view.prework)
    push(robot.page, "Back to the curtain")
    robot.pass_laptop_to("Owner")
    assert not _drop(view, place)
    robot.hide_notes()
    assert not _drop(view, tmp_path / "x.cungve")


def _drop(view: DrawingView, file: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(view, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(view, QDropEvent(QPointF(5, 5), copy, data, left, none))
    return True


def test_that_the_palette_leads_to_the_workbooks(robot: SessionRobot) -> None:
    view = view_of(robot)
    robot.pass_laptop_to("Owner")
    view.show_prework()
    assert view.is_open, "private words are not left for it"
    robot.hide_notes()
    view.show_prework()
    assert view.is_taking_in


def test_that_cards_are_made_for_the_sides_of_the_step(
    robot: SessionRobot,
    rest: Callable[[], None],
    desk: TestDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = at_segments(robot, desk)
    place = tmp_path / "cards.pdf"
    monkeypatch.setattr(view.cards, "ask_place", lambda suggested: place)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    push(robot.page, "Print cards…")
    settle()
    assert list(view.cards.counts) == [Side.MARKETING, Side.SALES]
    assert clipped_texts(robot.page) == []
    view.cards.counts[Side.SALES].setValue(3)
    push(robot.page, "Save as PDF…")
    rest()
    assert place.read_bytes().startswith(b"%PDF")
    push(robot.page, "Open to print")
    assert [url.toLocalFile() for url in opened] == [str(place)]
    for box in view.cards.counts.values():
        box.setValue(0)
    assert "Save as PDF…" in spoken(view.cards)


def test_that_a_place_that_cannot_be_written_is_said(
    robot: SessionRobot,
    rest: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = view_of(robot)
    monkeypatch.setattr(view.cards, "ask_place", lambda suggested: tmp_path / "no" / "cards.pdf")
    push(robot.page, "Print cards…")
    push(robot.page, "Save as PDF…")
    rest()
    assert any("cards.pdf could not be written" in text for text in spoken(view.cards))


@pytest.mark.parametrize(("code", "mode"), [("vi", "light"), ("en", "dark")])
def test_that_no_text_of_any_way_in_is_cut(
    qapp: QApplication,
    desk: TestDesk,
    robot: SessionRobot,
    rest: Callable[[], None],
    tmp_path: Path,
    code: LanguageCode,
    mode: str,
) -> None:
    language = Language(qapp)
    theme().choose("dark" if mode == "dark" else "light")
    desk.desk.tongue = lambda: Tongue(code)
    language.choose(code)
    try:
        robot.page.resize(1084, 646)
        view = at_segments(robot, desk)
        bad = tmp_path / "x.xlsx"
        bad.write_bytes(b"")
        for show in (view.show_curtain, view.show_cards, view.show_prework):
            show()
            settle()
            assert clipped_texts(robot.page) == []
        view.prework.file_chosen.emit(bad)
        rest()
        assert clipped_texts(robot.page) == []
        view.prework.show_ready(Side.SALES, "Sales")
        view.retranslate()
        settle()
        assert clipped_texts(robot.page) == []
        view.show_curtain()
        drawing, sitting = Drawing(desk.bench), Facilitating(desk.bench).sitting()
        assert sitting is not None
        writing = drawing.writing(sitting.session.id, Ask.SEGMENTS).id
        drawing.begin_turn(writing, Side.SALES)
        drawing.write_note(writing, Side.SALES, None, "Vợ chồng trẻ " * 20)
        drawing.seal(writing, Side.SALES, mode=InputMode.SCRIBE)
        drawing.reopen_seal(writing, Side.SALES)
        drawing.seal(writing, Side.SALES, mode=InputMode.SCRIBE)
        settle()
        assert clipped_texts(robot.page) == []
        assert robot.page.minimumSizeHint().width() <= 1084
    finally:
        language.choose("en")
        theme().choose("light")
