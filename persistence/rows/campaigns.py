"""The rows of iterations, campaigns and what ad platforms report of them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import campaigns, iteration_figures, iterations
from persistence.row import Row, identity, part_of


class IterationRow(Row):
    """One round of the loop."""

    __tablename__ = "iteration"
    entity = iterations.Iteration

    id: Mapped[UUID] = identity()
    number: Mapped[int]
    starts: Mapped[date]
    ends: Mapped[date | None]
    review_on: Mapped[date | None]
    targeting: Mapped[str]
    outside_factors: Mapped[tuple[str, ...]]
    one_way: Mapped[bool]
    frozen_at: Mapped[datetime | None]
    note: Mapped[str]


class CampaignRow(Row):
    """A campaign."""

    __tablename__ = "campaign"
    entity = campaigns.Campaign

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    name: Mapped[str]
    channel: Mapped[str]
    starts: Mapped[date]
    ends: Mapped[date | None]
    target: Mapped[str]
    version_id: Mapped[UUID | None] = part_of("version")
    iteration_id: Mapped[UUID | None] = part_of("iteration")
    planned_spend: Mapped[int | None]
    note: Mapped[str]


class CarryingRow(Row):
    """A message that a campaign uses."""

    __tablename__ = "carrying"
    entity = campaigns.Carrying

    id: Mapped[UUID] = identity()
    campaign_id: Mapped[UUID] = part_of("campaign")
    message_id: Mapped[UUID] = part_of("message")


class ResultRow(Row):
    """What came of a campaign in a period."""

    __tablename__ = "result"
    entity = campaigns.Result

    id: Mapped[UUID] = identity()
    campaign_id: Mapped[UUID] = part_of("campaign")
    starts: Mapped[date]
    ends: Mapped[date]
    spend: Mapped[int | None]
    impressions: Mapped[int | None]
    clicks: Mapped[int | None]
    leads: Mapped[int | None]
    source: Mapped[str]


class FrozenFiguresRow(Row):
    """What an iteration came to."""

    __tablename__ = "frozen_figures"
    entity = iteration_figures.FrozenFigures

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    iteration_id: Mapped[UUID] = part_of("iteration")
    origin: Mapped[iteration_figures.FiguresOrigin]
    recorded_at: Mapped[datetime]
    content: Mapped[str]
    reason: Mapped[str]
