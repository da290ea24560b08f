"""Every clock of a project runs on its own calendar: a day off that people set moves them all."""

from datetime import date, datetime, timedelta

from domain.model.impact import MessageVerdict
from domain.model.lead_rounds import LeadRound
from domain.services.announcing import Announcing
from domain.services.calendars import KeepingCalendar
from domain.services.claiming import Claiming
from domain.services.flagging import Flagging
from domain.services.iterating import Iterating, IterationWords
from domain.services.loop_facts import reported_until, word_due
from domain.services.process_recorded import recorded_process
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.services.test_restoring import drawn, signed

DAYS_OFF = [date(2026, 3, 2) + timedelta(days=number) for number in range(5)]
"""The week in which the tests stand, from Monday on."""


def close_the_week(bench: Workbench) -> None:
    for day in DAYS_OFF:
        KeepingCalendar(bench).set_day(day, "nghỉ", "Cả công ty đi xa")


def first_due(bench: Workbench) -> date:
    due = Flagging(bench).messages()[0].due
    assert due is not None
    return due.date()


def test_that_flags_and_notes_wait_while_nobody_works(bench: Workbench) -> None:
    drawn(bench)
    version = signed(bench)
    Claiming(bench).retire_claim(Claiming(bench).claims()[0].id)
    notes = Announcing(bench).notes(version)
    assert first_due(bench) == date(2026, 3, 3)
    assert notes.read_by is not None
    assert notes.read_by.date() <= date(2026, 3, 3)

    close_the_week(bench)

    assert first_due(bench) == date(2026, 3, 7), "the Saturday morning"
    notes = Announcing(bench).notes(version)
    assert notes.read_by is not None
    assert notes.read_by.date() == date(2026, 3, 9)
    second = Announcing(bench).notes(signed(bench))
    assert [one.due for one in second.messages] == [date(2026, 3, 7)]


def test_that_a_word_of_sales_is_owed_after_the_days_off(bench: Workbench) -> None:
    close_the_week(bench)
    calendar = KeepingCalendar(bench).calendar()
    sunday = date(2026, 3, 1)
    assert word_due(sunday, calendar) == datetime(2026, 3, 7, 12)  # noqa: DTZ001
    assert reported_until(datetime(2026, 3, 6, 18), calendar) < sunday  # noqa: DTZ001


def test_that_a_flag_is_handled_in_time_by_the_days_people_work(
    bench: Workbench, fake: FakeBench
) -> None:
    drawn(bench)
    signed(bench)
    iteration = Iterating(bench).begin(IterationWords(date(2026, 3, 1)))
    Claiming(bench).retire_claim(Claiming(bench).claims()[0].id)
    Flagging(bench).note()
    fake.clock.pass_time(days=4)
    message = Flagging(bench).messages()[0].message
    Flagging(bench).decide(message.id, MessageVerdict.KEEP, "vẫn đúng")

    def handled() -> tuple[int | None, int | None]:
        calendar = KeepingCalendar(bench).calendar()
        with bench.reading() as view:
            told = recorded_process(view, iteration, LeadRound(), calendar)
        return told.reviewed_on_time, told.flagged

    assert handled() == (0, 1)
    close_the_week(bench)
    assert handled() == (1, 1)
