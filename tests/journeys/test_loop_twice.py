"""Twice round the loop through the window: from a campaign to the version that comes of it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from domain.model.fields import PersonaField
from domain.model.iteration_figures import FrozenFigures
from domain.model.proposals import ProposedChange
from domain.model.release import Version
from domain.model.revision import RevisionDecision
from domain.model.sales_feedback import Feedback
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.gathering import Gathering, PersonWords
from tests.fakes import FakeClock
from tests.robots.loop import LoopRobot, fill_workbook
from tests.robots.typing import seen
from tests.robots.window import OFFSCREEN, WindowRobot
from tests.ui.house import House, house

__all__ = ["house"]

pytestmark = OFFSCREEN

LEADS = 200 if os.environ.get("CUNGVE_SOAK") == "1" else 24
CLAIMS = (
    ("Đa số khách sợ lãi suất thả nổi", "most"),
    ("Nhiều khách mua để đầu tư", "many"),
    ("Đa số khách muốn gần trường học", "most"),
)
KEYS = {"Marketing": "Thuỷ", "Sales": "Bảo"}


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    clock = FakeClock()
    monkeypatch.setattr(main, "_clock", lambda: clock)
    return clock


@pytest.fixture
def robot(days: FakeClock, house: House) -> LoopRobot:
    """A window on a project whose first version waits for its keys."""
    window = WindowRobot(house)
    window.begin("Vườn Sông", "real_estate", house.folder)
    robot = LoopRobot(window)
    desk = window.workspace.desk
    gathering = desk.use(Gathering)
    for name, side in (("Thuỷ", Side.MARKETING), ("Bảo", Side.SALES)):
        gathering.add_person(PersonWords(name, side))
    for text, quantifier in CLAIMS:
        desk.use(Claiming).write_claim(ClaimWords(PersonaField.PAIN, text, quantifier))
    robot.rest()
    return robot


def a_file(folder: Path, number: int, clock: FakeClock) -> Path:
    """Return a table of leads as Marketing gets it."""
    day = f"{clock.now():%Y-%m-%d}"
    rows = [f"09{number}{place:07};{day};Zalo {number};S1" for place in range(LEADS)]
    path = folder / f"leads {number}.csv"
    path.write_text("\n".join(["SĐT;Ngày đăng ký;Chiến dịch;Nhân viên", *rows]), "utf-8")
    return path


def said(**held: bool) -> dict[str, Callable[[int], str | None]]:
    """Return what a salesperson writes into a workbook of customers who all say the same."""

    def always(word: str) -> Callable[[int], str | None]:
        return lambda place: word

    return {
        "Outcome": always("Talked (≥ 60 s)"),
        "Interest": always("Wants to buy / reserve"),
        "Fit": always("Matches persona"),
        "Sales-qualified": lambda place: "yes" if place % 2 else "no",
        "Reason": lambda place: None if place % 2 else "Not now",
        **{code: always("true" if holds else "not true") for code, holds in held.items()},
    }


def filled(robot: LoopRobot, name: str, **held: bool) -> Path:
    """Hand out the workbook of the leads that wait, and fill it."""
    robot.to_feedback()
    folder = robot.window.house.folder / name
    folder.mkdir()
    (book,) = robot.hand_out(folder)
    fill_workbook(book, said(**held))
    return book


def test_that_the_loop_is_gone_round_twice(days: FakeClock, robot: LoopRobot) -> None:
    robot.to_versions()
    assert robot.sign_and_publish(KEYS) == "Version 1.0 is in force."
    first_round(robot, days)
    days.pass_time(days=100)  # so long that what was heard has gone thin, and is asked anew
    second_round(robot, days)
    with robot.window.workspace.desk.bench.reading() as view:
        assert len(view.of(Feedback).all()) == 2 * LEADS, "each lead counts once"
        assert [one.number for one in view.of(Version).all()] == ["1.0", "1.1", "1.2"]
        assert len(view.of(FrozenFigures).all()) == 2
        verdicts = [one.verdict for one in view.of(RevisionDecision).all()]
    assert sorted(verdicts) == ["accept"] * 3 + ["reject"] * 3


def first_round(robot: LoopRobot, days: FakeClock) -> None:
    """Two leads by the form, the rest by a workbook; one claim goes, one comes."""
    run(robot, days, 1)
    robot.to_feedback()
    robot.report_as(0)
    held = dict(zip((text for text, _ in CLAIMS), (True, False, True), strict=True))
    robot.report(held, "hỏi chỗ sạc xe điện")
    robot.report(held, "xe điện sạc ở đâu")
    book = filled(robot, "out 1", C01=True, C02=False, C03=True)
    robot.to_loop()
    assert robot.take_in(book) == f"Kept {LEADS - 2} reports."
    robot.group_what_is_new("Sạc xe điện", PersonaField.TRIGGER)
    pane = robot.to_revision()
    assert not pane.publish.isEnabled()
    robot.decide_as("Sales")
    robot.accept(ProposedChange.RETIRE)
    robot.accept(ProposedChange.ADD)
    robot.decide_as("Marketing")
    for _ in range(2):
        robot.reject(ProposedChange.CHANGE, "chưa đủ khách")
    robot.go_to_the_keys()
    assert robot.sign_and_publish(KEYS, "Thôi nói chuyện đầu tư") == "Version 1.1 is in force."
    notes = " ".join(robot.release_notes())
    assert "Thôi nói chuyện đầu tư" in notes
    assert "gone: C02 · Nhiều khách mua để đầu tư" in notes
    assert f"○ untested, nobody heard → × contradicted, 0 of {LEADS}" in notes
    look = " ".join(seen(robot.to_revision()))
    assert "2 of 2 decided" in look, "what was rejected stays so while nobody says more"
    assert "K01 Zalo 1: aims at v1.0" in look
    assert "C04 Sạc xe điện – What made you begin to look just now?" in look
    assert robot.freeze().startswith("Frozen on")


def second_round(robot: LoopRobot, days: FakeClock) -> None:
    """Customers have changed their minds about one claim; what was rejected is open again."""
    run(robot, days, 2)
    book = filled(robot, "out 2", C01=True, C03=False)
    assert robot.take_in(book) == f"Kept {LEADS} reports."
    look = " ".join(seen(robot.to_revision()))
    assert "Before: rejected by Marketing, “chưa đủ khách”" in look
    assert "C03 Đa số khách muốn gần trường học: change beyond chance (100% → 0%" in look
    robot.decide_as("Marketing")
    robot.accept(ProposedChange.RETIRE)
    robot.reject(ProposedChange.CHANGE, "vẫn để là đa số")
    robot.go_to_the_keys()
    assert robot.sign_and_publish(KEYS) == "Version 1.2 is in force."
    assert robot.freeze().startswith("Frozen on")
    days.pass_time(days=1)
    assert "Iteration 3" in robot.begin_iteration("30-45")


def run(robot: LoopRobot, days: FakeClock, number: int) -> None:
    """Begin an iteration with a campaign, and bring its leads in."""
    days.pass_time(days=1)
    assert f"Iteration {number}" in robot.begin_iteration("25-40")
    robot.add_campaign(f"Zalo {number}")
    told = robot.import_leads(a_file(robot.window.house.folder, number, days))
    assert f"{LEADS} new leads" in told
    days.pass_time(days=1)
