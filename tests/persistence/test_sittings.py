"""The sittings of a session are read from the journal, days apart."""

from datetime import timedelta
from pathlib import Path

from domain.model.session_report import Naming
from domain.services.facilitating import Facilitating
from domain.services.reporting import Reporting
from domain.services.timing import Timing
from tests.real import open_real


def test_that_a_session_that_stopped_for_the_day_has_two_sittings(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    facilitating, timing = Facilitating(bench), Timing(bench)
    session = facilitating.start("draw_a").session
    timing.stop_for_today(session.id)
    timing.go_on_later()
    facilitating.end(session.id)
    told = Reporting(bench).report(session.id, Naming.FULL, lambda tongue: lambda text: text)
    file.close()
    first, second = told.sittings
    assert first.began_at == session.started_at
    assert first.ended_at is not None
    assert second.ended_at is not None
    assert session.started_at <= first.ended_at <= second.began_at <= second.ended_at
    assert second.ended_at - session.started_at < timedelta(minutes=5)
