"""How many campaigns wait to be updated, for the navigation."""

from domain.marking import mark
from domain.model.campaigns import Campaign
from domain.model.release import Version
from domain.services.campaigning import Campaigning
from ui.desk import Desk
from ui.shell.page_counts import PageCount


def _to_update(desk: Desk) -> int:
    return sum(one.to_update for one in desk.use(Campaigning).campaigns())


TO_UPDATE = PageCount(
    mark("campaigns to update: {count}"), frozenset({Campaign, Version}), _to_update
)
"""Campaigns that run or will, and aim at a version that is no longer in force."""
