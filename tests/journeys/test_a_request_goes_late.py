"""A request from the register to the owner in a real file, while a clock goes on by itself."""

from datetime import UTC, datetime
from pathlib import Path

from domain.model.project_calendar import SpecialDay
from domain.model.requests import RequestState, RequestStep
from domain.services.assigning import Assigning
from domain.services.calendars import KeepingCalendar
from domain.services.requesting import Requesting, Step
from domain.services.requests_due import RequestsDue
from domain.services.standing_requests import ACROSS, told_by_direction
from tests.fakes import FakeClock
from tests.real import open_real


def at(day: int, hour: int) -> datetime:
    """Return a moment of March 2026, as the laptop's clock tells it."""
    return datetime(2026, 3, day, hour).astimezone(UTC)


def test_that_a_request_goes_late_goes_up_and_comes_back_whole(tmp_path: Path) -> None:
    clock = FakeClock(at(3, 9))
    bench, file = open_real(tmp_path, clock=clock)
    Assigning(bench).draft_matrix(whole=True)
    KeepingCalendar(bench).set_day(at(7, 9).date(), "", "Cả phòng đi xa")
    due = RequestsDue(bench)
    due.issue([one for one in due.proposed() if one.obligation.code == "O11"])
    requesting = Requesting(bench)
    [one] = requesting.standing()
    assert one.life.due == at(6, 16), "the weekly digest is due on Friday at four"

    clock.moment = at(6, 17)
    assert requesting.standing()[0].life.state is RequestState.OVERDUE
    assert requesting.standing()[0].should_rise == 0, "one of the four hours is over"
    clock.moment = at(9, 12)
    assert requesting.standing()[0].should_rise == 1, "the day off was passed over"
    requesting.take(one.request.id, Step(RequestStep.ESCALATED, note="Chưa thấy bản tin"))
    clock.moment = at(10, 17)
    requesting.take(one.request.id, Step(RequestStep.ESCALATED))
    file.close()

    bench, file = open_real(tmp_path, clock=clock)
    requesting = Requesting(bench)
    [one] = requesting.standing()
    assert (one.life.state, one.life.level) == (RequestState.ESCALATED, 3)
    file.journal.undo()
    assert requesting.standing()[0].life.level == 1, "any step can be taken back"
    requesting.take(one.request.id, Step(RequestStep.DELIVERED))
    requesting.take(one.request.id, Step(RequestStep.ACCEPTED))
    [one] = requesting.standing()
    assert (one.life.state, one.life.days_late()) == (RequestState.ACCEPTED, 4)
    told = {each.direction: each.kept for each in told_by_direction(requesting.standing())}
    assert (told[ACROSS[1]].on_time.k, told[ACROSS[1]].on_time.n) == (0, 1)
    with bench.reading() as view:
        assert [each.name for each in view.of(SpecialDay).all()] == ["Cả phòng đi xa"]
    file.close()
