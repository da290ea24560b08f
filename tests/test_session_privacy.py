"""What is hidden changes nothing that anybody else can see: two runs, compared at every moment."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.model.fields import PersonaField
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.briefing import Briefing, ProductPart
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.gathering import Gathering, PersonWords
from domain.services.revealing import Revealing
from domain.services.timing import Timing
from domain.services.workbench import Workbench
from tests.fakes import FakeClock
from tests.real import open_real
from tests.robots.session import SessionRobot
from tests.robots.typing import settle, spoken
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.session.drawing.private import PrivateEditor
from ui.session.page import build
from ui.session.stage import Stage
from ui.session.view import SessionView
from ui.shell.audience_view import AudienceView

SECRET = "BÍ MẬT"


@dataclass
class Seen:
    """Everything but the private editor, moment by moment; equal neighbours stand once."""

    moments: list[tuple[object, ...]] = field(default_factory=list)

    def keep(self, moment: tuple[object, ...]) -> None:
        if not self.moments or self.moments[-1] != moment:
            self.moments.append(moment)


class Run:
    """A session on a real file, with all that can be seen of it."""

    def __init__(self, qtbot: QtBot, bench: Workbench, changes: Changes) -> None:
        self.desk = Desk(
            bench, changes, lambda tongue: translator_for(tongue.value), lambda: Tongue.ENGLISH
        )
        briefing = Briefing(bench)
        briefing.describe_product(ProductPart.NAME, "Vườn Sông")
        briefing.add_usp("Công viên ven sông")
        gathering = Gathering(bench)
        gathering.add_person(PersonWords("Thuỷ", Side.MARKETING))
        gathering.add_person(PersonWords("Bảo", Side.SALES))
        Stage.of(self.desk)
        page = build(self.desk)
        assert isinstance(page, SessionView)
        self.page = page
        self.audience = AudienceView(self.desk.projector)
        for widget, size in ((page, QSize(1170, 694)), (self.audience, QSize(960, 540))):
            qtbot.addWidget(widget)
            widget.resize(size)
        with qtbot.waitActive(page):
            page.show()
        self.robot = SessionRobot(page)
        self.seen = Seen()

    def look(self) -> None:
        """Keep what everybody but the writing side can see now."""
        settle()
        journal = self.desk.bench.journal
        history = [
            (one.side, one.intention, one.role, one.undoes, one.undone) for one in journal.history()
        ]
        self.seen.keep(
            (
                self.desk.projector.frame,
                tuple(one.text for one in self.audience.written()),
                _pixels(self.audience.grab()),
                tuple(spoken(self.audience)),
                journal.state(),
                tuple(history),
                tuple(_public_words(self.page)),
            )
        )

    def draw(self, side: str, notes: Sequence[str], *, mended: bool) -> None:
        """Let a side write as many notes as it likes, and seal."""
        self.robot.pass_laptop_to(side)
        self.look()
        for place, text in enumerate(notes):
            if place % 2:
                self.robot.next_question()
            self.robot.write_note(text)
            self.look()
        if mended:
            self.robot.undo_own_step()
            self.look()
            self.robot.write_note(notes[-1])
        self.robot.hide_notes()
        self.look()
        self.robot.pass_laptop_to(side)
        self.robot.seal(side)
        self.look()
        self.robot.press_primary()
        self.look()


def _pixels(picture: QPixmap) -> bytes:
    return bytes(picture.toImage().constBits())


def _public_words(page: SessionView) -> list[str]:
    """Return all that can be read on the page outside the private editor.

    Digests are left out: each is another number by design, and tells nothing of the notes.
    """
    private = page.findChildren(PrivateEditor)
    words: list[str] = []
    for widget in [page, *page.findChildren(QWidget)]:
        if not any(widget is one or one.isAncestorOf(widget) for one in private):
            words += spoken_by(widget)
    return [re.sub(r"[0-9a-f]{4}( [0-9a-f]{4})+( …)?|[0-9a-f]{64}", "#", one) for one in words]


def spoken_by(widget: QWidget) -> list[str]:
    """Return what one widget alone says."""
    read = getattr(widget, "text", None)
    texts = [
        widget.windowTitle(),
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        str(read()) if callable(read) else "",
    ]
    return [text for text in texts if text]


@contextmanager
def running(qtbot: QtBot, place: Path) -> Iterator[Run]:
    place.mkdir()
    changes = Changes()
    clock = FakeClock(datetime(2026, 6, 14, 3, tzinfo=UTC))
    bench, file = open_real(place, clock=clock, publish=changes.publish)
    try:
        run = Run(qtbot, bench, changes)
        yield run
        run.page.hide()
    finally:
        file.close()


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path) -> Iterator[Run]:
    with running(qtbot, tmp_path / "run") as run:
        yield run


def hold(run: Run, notes: Sequence[str], *, mended: bool) -> Seen:
    """Hold a session up to the moment before the reveal."""
    robot = run.robot
    robot.start()
    run.look()
    robot.accept_rules()
    robot.press_primary()
    run.look()
    for side in ("Marketing", "Owner", "Sales"):
        run.draw(side, notes, mended=mended)
    robot.go_back()
    run.look()
    assert not [text for text in spoken(run.page) if SECRET in text], "not even in the editor"
    robot.go_on()
    run.look()
    return run.seen


def test_that_hidden_notes_change_nothing_that_anybody_else_sees(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(qtbot, tmp_path / "few") as few:
        one = hold(few, ["một"], mended=False)
    with running(qtbot, tmp_path / "many") as many:
        other = hold(many, [f"{SECRET} số {place}" for place in range(7)], mended=True)
    assert len(one.moments) > 12
    assert len(one.moments) == len(other.moments)
    for place, (left, right) in enumerate(zip(one.moments, other.moments, strict=True)):
        for part, (mine, theirs) in enumerate(zip(left, right, strict=True)):
            assert mine == theirs, f"moment {place}, part {part}"
    assert SECRET not in str(other.moments)


def test_that_a_side_undoes_its_own_turn_and_nothing_else(run: Run) -> None:
    robot = run.robot
    robot.start()
    robot.accept_rules()
    robot.press_primary()
    robot.pass_laptop_to("Marketing")
    robot.write_note("của Marketing")
    robot.hide_notes()
    robot.pass_laptop_to("Sales")
    robot.write_note("một")
    robot.write_note("hai")
    robot.undo_own_step()
    assert robot.own_notes() == ["một"]
    robot.undo_own_step()
    assert robot.own_notes() == []
    robot.undo_own_step()
    assert any("Nothing" in text or "undo" in text for text in spoken(run.page))
    robot.hide_notes()
    robot.pass_laptop_to("Marketing")
    assert robot.own_notes() == ["của Marketing"]
    assert run.desk.bench.journal.state().undo is None, "the turn stands in the way"


def test_that_everything_is_there_after_the_program_was_closed_in_the_middle(
    qtbot: QtBot, tmp_path: Path
) -> None:
    clock = FakeClock(datetime(2026, 6, 14, 3, tzinfo=UTC))
    bench, file = open_real(tmp_path, clock=clock)
    briefing = Briefing(bench)
    briefing.describe_product(ProductPart.NAME, "Vườn Sông")
    briefing.add_usp("Công viên")
    session = Facilitating(bench).start().session
    Facilitating(bench).go_on()
    Facilitating(bench).go_on()
    drawing = Drawing(bench)
    writing = drawing.writing(session.id).id
    drawing.begin_turn(writing, Side.SALES)
    drawing.write_note(writing, Side.SALES, PersonaField.PAIN, "một")
    clock.pass_time(minutes=5)
    file.close()

    clock.pass_time(minutes=2)
    bench, file = open_real(tmp_path, clock=clock)
    try:
        facilitating, drawing = Facilitating(bench), Drawing(bench)
        Timing(bench).settle_time()
        sitting = facilitating.sitting()
        assert sitting is not None
        assert sitting.current.code == "C03"
        assert sitting.current.spent_at(clock.now()) == 7 * 60
        assert [one.text for one in drawing.notes_of(writing, Side.SALES)] == ["một"]
        drawing.undo_veiled(writing, Side.SALES)
        assert drawing.notes_of(writing, Side.SALES) == ()
        drawing.seal(writing, Side.SALES, empty=True)
        for side in (Side.MARKETING, Side.OWNER):
            drawing.begin_turn(writing, side)
            drawing.write_note(writing, side, PersonaField.PAIN, f"phiếu {side}")
            drawing.seal(writing, side)
        revealing = Revealing(bench)
        revealing.reveal(writing)
        revealing.take_back_reveal(writing)
        revealing.reveal(writing)
        opened = revealing.opened(writing)
        assert opened is not None
        assert {seal.side for seal in opened.seals} == set(Side) - {Side.NEUTRAL}
    finally:
        file.close()
