"""A call in the window: drawn by lot, scored blind, apart, disputed, settled, and kept."""

from datetime import timedelta

from PySide6.QtCore import Qt

from domain.model.intentions import told
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.gathering import Gathering, PersonWords
from domain.services.searching import Searching
from tests.fakes import FakeClock
from tests.robots.calls import CallsRobot
from tests.robots.typing import press_focused, push, settle, spoken
from tests.robots.window import OFFSCREEN, WindowRobot
from tests.ui.house import House, house

__all__ = ["house"]

pytestmark = OFFSCREEN

SECRET = "nghe-trộm"
PEOPLE = (("Thuỷ", Side.MARKETING), ("Hoa", Side.MARKETING), ("Bảo", Side.SALES))


def begin(house: House) -> tuple[WindowRobot, CallsRobot]:
    window = WindowRobot(house)
    window.begin("Vườn Sông", "blank", house.folder)
    gathering = window.workspace.desk.use(Gathering)
    for name, side in PEOPLE:
        gathering.add_person(PersonWords(name, side))
    settle()
    return window, CallsRobot(window.page("calls"))


def heard(window: WindowRobot) -> str:
    """Return all that anybody may read or hear: window, history, undo, search, projector."""
    workspace = window.workspace
    journal = workspace.desk.bench.journal
    history = [told(one.intention, lambda text: text) for one in journal.history()]
    state = journal.state()
    found = Searching(workspace.desk.bench).things(Tongue.ENGLISH)
    return "\n".join([*spoken(window.view), *history, str(state), *map(str, found)])


def test_that_a_call_is_scored_blind_disputed_and_settled(clock: FakeClock, house: House) -> None:
    window, robot = begin(house)
    for _ in range(2):
        robot.keep("S2")
    robot.draw()
    code = robot.drawn()[0]
    robot.choose(code)

    # Marketing scores, goes away in between, and comes back to what it had answered
    robot.open_paper("Score for Marketing…", "M1")
    robot.answer("444")
    robot.remark(SECRET)
    robot.leave_paper()
    assert SECRET not in heard(window)
    assert "Marketing: being scored" in robot.told()
    with robot.paper("Go on for Marketing…", "M1"):
        assert robot.library.paper.note.text() == SECRET
        assert [row.points.key() for row in robot.library.paper.rows[:3]] == ["4", "4", "4"]
        robot.answer("444n4")
    assert SECRET not in heard(window)
    assert "100" not in robot.told(), "neither points nor total before both are in"

    # whoever looks elsewhere and comes back finds no paper lying open
    robot.open_paper("Score for Sales…", "S1")
    robot.answer("12")
    window.page("brief")
    window.page("calls")
    assert not robot.library.is_scoring
    assert not robot.library.paper.rows
    with robot.paper("Go on for Sales…", "S1"):
        robot.answer("121211")
    assert SECRET not in heard(window)
    assert robot.status() == "● both are in"

    push(robot.page, "Show both")
    settle()
    assert robot.status() == "! apart"
    assert "a third rating settles it" in robot.told()
    assert f"Marketing: {SECRET}" in robot.told(), "now it may be read"

    with robot.paper("Give the third rating…", "M2"):
        robot.answer("22222222")
    assert robot.status() == "✓ 50 points"

    robot.say(
        "Dispute…", {"Code of who was scored": "S2", "Why the score is not right": "Khách vội"}
    )
    assert robot.status() == "! in dispute"
    robot.say("Answer…", {"What the raters answer": "Đã nghe lại"})
    push(robot.page, "Settle…")
    robot.library.panel.scores.form.outcome.button("changed").setFocus()
    press_focused(Qt.Key.Key_Space)
    robot.fill({"Points that hold from now on": "58,5", "Why it ends so": "Cùng nghe lại"})
    push(robot.page, "Settle")
    settle()
    assert robot.status() == "✓ 58.5 points"

    # a moment can be taken back; a score stays as it is
    robot.note("0:42", "Nhà có ồn không em?")
    assert "Nhà có ồn" in robot.told()
    assert "Note a moment" in window.undo()
    assert "Nhà có ồn" not in robot.told()
    window.undo()
    assert robot.status() == "✓ 58.5 points", "what was settled is no step of undo"

    clock.moment += timedelta(days=1)
    window.reopen()
    robot = CallsRobot(window.page("calls"))
    robot.choose(code)
    assert robot.status() == "✓ 58.5 points"
    assert "Khách vội" in robot.told()
    assert "Changed to 58.5 points" in robot.told()
    assert "Marketing 100, Sales 34: 66" in robot.told(), "what the raters gave is kept beside it"
