"""USPs against needs: as long as nobody has said what serves what, nothing is told as missing."""

from pytestqt.qtbot import QtBot

from domain.services.serving import ServingNeeds
from tests.desks import make_desk
from tests.robots.typing import seen, settle
from ui.direction.page import DirectionPage, build


def test_that_what_nobody_has_said_is_no_usp_that_nobody_needs(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    serving = ServingNeeds(desk.bench)
    serving.fill(dict.fromkeys(serving.table().served, False))
    page = build(desk.desk)
    assert isinstance(page, DirectionPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    page.show_tab("serving")
    settle()
    before = seen(page)
    waiting = "Nobody has said yet what serves what."
    assert before.count(waiting) == 2
    assert "8 needs · 5 USPs · nobody has said yet which serves which" in before
    assert serving.from_messages() == 13
    settle()
    after = seen(page)
    assert waiting not in after
    assert "✓ Every USP is needed." in after
    assert "5 of 8 needs have a USP · 0 of 5 USPs nobody needs" in after
