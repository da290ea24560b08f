"""Flags of messages are noted whichever page is looked at, and their days run from then."""

from datetime import timedelta
from threading import Event
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from domain.model.evidence import Evidence, answered
from domain.model.fields import PersonaField
from domain.model.message_flags import RaisedFlag
from domain.model.persona import Claim
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing, MessageWords
from domain.services.flagging import Flagging
from domain.services.weighing import Weighing
from tests.desks import TestDesk, make_desk
from ui.shell.flag_keeping import FlagKeeping


def weakened() -> TestDesk:
    """Return a desk with a message that rests on a claim nobody was heard on."""
    made = make_desk()
    words = ClaimWords(PersonaField.PAIN, "Đa số sợ lãi thả nổi", "most")
    claim = Claiming(made.bench).write_claim(words)
    Directing(made.bench).write_message(MessageWords("Lãi cố định"), load_bearing=[claim.id])
    return made


@pytest.fixture
def desk() -> TestDesk:
    return weakened()


def contradict(desk: TestDesk) -> UUID:
    """Let customers contradict its claim, and return the evidence."""
    (claim,) = Claiming(desk.bench).claims()
    day = desk.fake.clock.now().date()
    with desk.bench.doing("write_evidence", code=claim.code) as work:
        id = desk.fake.secrets.new_id()
        work.of(Evidence).put(Evidence(id, claim.id, "interview", answered(3, 40, claim), day))
    return id


def _noted(desk: TestDesk) -> list[RaisedFlag]:
    with desk.bench.reading() as view:
        return [one for one in view.of(RaisedFlag).all() if one.ended_at is None]


def test_that_a_flag_becomes_overdue_though_nobody_opened_its_page(
    qtbot: QtBot, desk: TestDesk
) -> None:
    keeping = FlagKeeping(desk.desk, desk.desk.changes)
    keeping.begin()
    contradict(desk)
    qtbot.waitUntil(lambda: bool(_noted(desk)), timeout=5_000)
    (standing,) = Flagging(desk.bench).messages()
    due = standing.due
    assert due is not None
    assert not standing.overdue(desk.fake.clock.now())
    desk.fake.clock.pass_time(days=4)
    keeping.note()
    (standing,) = Flagging(desk.bench).messages()
    assert standing.due == due, "looking again gives nobody more time"
    assert standing.overdue(desk.fake.clock.now())
    assert standing.since is not None
    assert desk.fake.clock.now() - standing.since >= timedelta(days=4)


def test_that_a_flag_that_went_is_noted_as_gone(desk: TestDesk) -> None:
    keeping = FlagKeeping(desk.desk, desk.desk.changes)
    id = contradict(desk)
    keeping.note()
    assert len(_noted(desk)) == 1
    with desk.bench.doing("remove_evidence", code="C01") as work:
        work.of(Evidence).remove(id)
    keeping.note()
    assert _noted(desk) == []


def test_that_nothing_is_written_where_nothing_differs(desk: TestDesk) -> None:
    keeping = FlagKeeping(desk.desk, desk.desk.changes)
    contradict(desk)
    keeping.note()
    changes = len(desk.fake.published)
    keeping.note()
    assert len(desk.fake.published) == changes


def test_that_a_file_only_read_is_left_as_it_is(desk: TestDesk) -> None:
    desk.desk.read_only = True
    contradict(desk)
    keeping = FlagKeeping(desk.desk, desk.desk.changes)
    keeping.begin()
    with desk.bench.reading() as view:
        claim = view.of(Claim).all()[0]
    Claiming(desk.bench).edit_claim(claim.id, ClaimWords(claim.field, "Nhiều người sợ lãi", "many"))
    assert not keeping.waiting
    assert _noted(desk) == []


def test_that_looking_ends_with_the_workspace_though_claims_are_being_weighed(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    weighed = Event()
    monkeypatch.setattr(Weighing, "weigh", lambda self: weighed.wait(5) and ())
    keeping = FlagKeeping(desk.desk, desk.desk.changes)
    keeping.begin()
    contradict(desk)
    qtbot.waitUntil(lambda: desk.desk.jobs.busy, timeout=5_000)
    keeping.end()
    weighed.set()
    desk.desk.jobs.finish()
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=5_000)
    assert not keeping.waiting
    assert _noted(desk) == []
