"""A free step: words to read from afar, and lines that the room sees as they are written."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from domain.model.agendas import StepResult
from domain.model.session import StepKind
from domain.model.wording import Tongue
from domain.services.facilitating import Facilitating
from domain.services.jotting import Jotting
from domain.services.planning import Planning
from tests.desks import TestDesk
from tests.robots.typing import press, push, seen, settle, type_text
from tests.sittings import go_to
from ui.session.activity.view import ActivityView
from ui.session.view import SessionView


@pytest.fixture
def view(enter: Callable[[StepKind], SessionView], desk: TestDesk) -> ActivityView:
    planning = Planning(desk.bench)
    agenda = planning.add(planning.plan_of("compact", Tongue.ENGLISH), "Mine")
    planning.arranger(agenda.id).add_step("pre_mortem", 1)
    Facilitating(desk.bench).start(agenda.code)
    step = enter(StepKind.ACTIVITY).frame.step
    assert isinstance(step, ActivityView)
    return step


def shown(desk: TestDesk) -> list[tuple[str, ...]]:
    return [column.items for column in desk.desk.projector.frame.columns]


def results(desk: TestDesk) -> list[str]:
    lines = desk.fake.store.things.get(StepResult, {}).values()
    return [one.text for one in sorted(lines, key=lambda one: one.position)]


def write(view: ActivityView, text: str) -> None:
    type_text(view.new_line.editor_widget(), text)
    press(view.new_line.editor_widget(), Qt.Key.Key_Return)
    settle()


def test_that_the_room_sees_what_to_do_and_each_line_as_it_is_written(
    view: ActivityView, desk: TestDesk
) -> None:
    assert any("Nothing is written yet" in text for text in seen(view))
    assert len(shown(desk)) == 1
    write(view, "Ta chưa hỏi về phí quản lý")
    write(view, "<b>Giá</b> đổi giữa chừng")
    assert results(desk) == ["Ta chưa hỏi về phí quản lý", "<b>Giá</b> đổi giữa chừng"]
    assert shown(desk)[1] == tuple(results(desk))
    assert not any("Nothing is written yet" in text for text in seen(view))


def test_that_a_line_is_removed_and_the_step_is_done_while_one_is_there(
    view: ActivityView, desk: TestDesk
) -> None:
    def met() -> list[bool]:
        facilitating = Facilitating(desk.bench)
        sitting = facilitating.sitting()
        assert sitting is not None
        return [one.met for one in facilitating.conditions(sitting.current)]

    assert met() == [False]
    write(view, "một")
    assert met() == [True]
    push(view, "Remove: một")
    settle()
    assert results(desk) == []
    assert met() == [False]


def test_that_the_projector_shows_the_lines_written_last_when_there_are_many(
    view: ActivityView, desk: TestDesk
) -> None:
    step = go_to(desk.bench, StepKind.ACTIVITY)
    for number in range(30):
        Jotting(desk.bench).write(step.id, f"kết quả {number}")
    settle()
    last = shown(desk)[1]
    assert last[-1] == "kết quả 29"
    assert "kết quả 0" not in last
    assert desk.desk.projector.frame.footer
