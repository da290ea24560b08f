"""What waits on a page stands beside its name, whatever page is looked at."""

import pytest
from pytestqt.qtbot import QtBot

from domain.errors import StorageTrouble
from domain.model.brief import Usp
from domain.model.direction import Message
from domain.model.evidence import Evidence
from domain.model.message_flags import MessageFlag
from domain.services.directing import Directing, MessageWords
from domain.services.flagging import Flagging
from tests.desks import TestDesk
from tests.robots.typing import settle
from tests.ui.house import House, house
from tests.ui.test_flag_keeping import contradict, weakened
from ui.desk import Desk
from ui.direction.counted import FLAGGED
from ui.feedback.counted import WAITING
from ui.shell.navigation import MOST, Navigation
from ui.shell.page_counts import PageCount, PageCounts
from ui.shell.pages import PAGES, Page, page

__all__ = ["house"]


class Shown:
    """What was shown beside the name of a page, in order."""

    def __init__(self) -> None:
        self.numbers: list[int] = []

    def show(self, key: str, number: int, words: str) -> None:
        assert key == "direction"
        self.numbers.append(number)


@pytest.fixture
def desk() -> TestDesk:
    """A desk with a message that rests on a claim nobody was heard on."""
    return weakened()


def test_that_a_message_counts_while_it_waits_for_a_decision(qtbot: QtBot, desk: TestDesk) -> None:
    shown = Shown()
    counts = PageCounts(desk.desk, [page("direction")], shown.show, desk.desk.changes)
    counts.begin()
    id = contradict(desk)
    qtbot.waitUntil(lambda: shown.numbers[-1] == 1, timeout=5_000)
    with desk.bench.doing("remove_evidence", code="C01") as work:
        work.of(Evidence).remove(id)
    qtbot.waitUntil(lambda: shown.numbers[-1] == 0, timeout=5_000)
    contradict(desk)
    counts.end()
    desk.desk.jobs.finish()
    settle()
    assert shown.numbers[-1] == 0, "nothing is counted any more"


def test_that_only_what_it_rests_on_is_counted_anew(qtbot: QtBot, desk: TestDesk) -> None:
    shown = Shown()
    counts = PageCounts(desk.desk, [page("direction")], shown.show, desk.desk.changes)
    counts.begin()
    qtbot.waitUntil(lambda: len(shown.numbers) == 2, timeout=5_000)
    with desk.bench.doing("add_usp") as work:
        work.of(Usp).put(Usp(desk.fake.secrets.new_id(), "U1", 0, "gần sông"))
    counts.count()
    desk.desk.jobs.finish()
    settle()
    assert shown.numbers == [0, 0]


def test_that_a_decision_takes_a_message_out_of_the_count(desk: TestDesk) -> None:
    contradict(desk)
    Directing(desk.bench).write_message(MessageWords("Không dựa vào gì"))
    assert FLAGGED.count(desk.desk) == 1
    flagged = next(one for one in Flagging(desk.bench).messages() if one.flag != MessageFlag.OK)
    Directing(desk.bench).remove_message(flagged.message.id)
    assert FLAGGED.count(desk.desk) == 0


def test_that_trouble_with_the_disk_leaves_the_number_as_it_was(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[int | Exception] = [3, StorageTrouble(name="Vườn Sông.cungve"), 4]

    def count(_: Desk) -> int:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    counted = PageCount("{count}", frozenset({Message}), count)
    monkeypatch.setattr(Page, "waiting", lambda _: counted)
    shown = Shown()
    counts = PageCounts(desk.desk, [page("direction")], shown.show, desk.desk.changes)
    counts.begin()
    for left, last in ((2, 3), (1, 3), (0, 4)):
        Directing(desk.bench).write_message(MessageWords("Lãi"))
        counts.count()
        qtbot.waitUntil(lambda left=left: len(answers) == left and not desk.desk.jobs.busy)  # type: ignore[misc]
        assert shown.numbers[-1] == last


def test_that_what_could_not_be_counted_is_counted_a_minute_later(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An import is the last change for a while: its number must not wait for the next one."""
    answers: list[int | Exception] = [StorageTrouble(name="Vườn Sông.cungve"), 4]

    def count(_: Desk) -> int:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    counted = PageCount("{count}", frozenset({Message}), count)
    monkeypatch.setattr(Page, "waiting", lambda _: counted)
    shown = Shown()
    counts = PageCounts(desk.desk, [page("direction")], shown.show, desk.desk.changes)
    counts.begin()
    counts.count()
    qtbot.waitUntil(lambda: len(answers) == 1 and not desk.desk.jobs.busy)
    settle()
    counts.grow_older()
    qtbot.waitUntil(lambda: shown.numbers[-1] == 4)


def test_that_the_number_is_read_out_with_the_name_of_the_page(qtbot: QtBot) -> None:
    navigation = Navigation(PAGES)
    qtbot.addWidget(navigation)
    button = next(one for one in navigation.buttons() if one.page is page("direction"))
    narrow = button.sizeHint().width()
    assert (button.pill, button.accessibleName()) == ("", "PR direction")
    navigation.show_count("direction", 3, FLAGGED.words)
    assert (button.text(), button.pill) == ("PR direction", "3")
    assert button.accessibleName() == "PR direction, messages to act on: 3"
    assert button.toolTip() == "messages to act on: 3"
    assert button.sizeHint().width() > narrow
    navigation.show_count("direction", 1_204, FLAGGED.words)
    assert button.pill == f"{MOST}+"
    assert "1204" in button.accessibleName(), "read out it is no longer than that"
    navigation.show_count("direction", 0, FLAGGED.words)
    assert (button.pill, button.accessibleName(), button.toolTip()) == ("", "PR direction", "")


def test_that_the_window_shows_what_waits_and_forgets_it_with_the_workspace(house: House) -> None:
    window = house.workspace()
    assert window.workspace is not None
    expected = WAITING.count(window.workspace.desk)
    assert expected > 0, "in the worked example leads wait"
    button = next(one for one in window.view.navigation.buttons() if one.page.key == "feedback")
    house.until(lambda: button.pill == str(expected))
    house.program.speak("vi")
    assert button.accessibleName() == f"Phản hồi Sales, lead chờ phản hồi: {expected}"
    window.view.commands.run("close")
    house.until(lambda: window.workspace is None)
    assert button.pill == ""


def test_that_every_page_that_counts_says_how() -> None:
    for one in PAGES:
        if one.counted:
            assert "{count}" in one.waiting().words


def test_that_what_changes_with_time_is_counted_as_time_goes_by(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [0, 2]
    counted = PageCount("{count}", frozenset({Message}), lambda _: answers.pop(0), ages=True)
    monkeypatch.setattr(Page, "waiting", lambda _: counted)
    shown = Shown()
    counts = PageCounts(desk.desk, [page("direction")], shown.show, desk.desk.changes)
    counts.begin()
    qtbot.waitUntil(lambda: len(answers) == 1 and not desk.desk.jobs.busy)
    counts.grow_older()
    qtbot.waitUntil(lambda: shown.numbers[-1] == 2)
