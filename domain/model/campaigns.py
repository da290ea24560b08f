"""Campaigns: with what, where and when customers were spoken to, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

HUNDREDTHS: Final = 100
"""Money is kept exactly, in whole hundredths: the dong has none, the dirham has."""


class CampaignState(StrEnum):
    """Where a campaign stands on a day, in the order in which they are listed."""

    RUNNING = "running"
    PLANNED = "planned"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign in one channel, aimed at one version of the persona.

    Attributes:
        id: identity.
        code: what people say, ``K01``.
        position: order of entry.
        name: what the room calls it, as in the ad platform.
        channel: code of the channel, e.g. ``facebook``, or own words.
        starts: its first day.
        ends: its last day, or None where no end is planned.
        target: whom the ads reach, in words.
        version_id: the version of the persona at which it aims, or None.
        iteration_id: the iteration in whose figures it counts, or None where it runs through
            several: then each of its results counts in the iteration in which it begins.
        planned_spend: money planned for all of it, in hundredths, or None.
        note: what else is to be known of it.
    """

    id: UUID
    code: str
    position: int
    name: str
    channel: str
    starts: date
    ends: date | None = None
    target: str = ""
    version_id: UUID | None = None
    iteration_id: UUID | None = None
    planned_spend: int | None = None
    note: str = ""

    def state_on(self, day: date) -> CampaignState:
        """Tell where it stands on a day."""
        if day < self.starts:
            return CampaignState.PLANNED
        if self.ends is not None and day > self.ends:
            return CampaignState.ENDED
        return CampaignState.RUNNING

    def days_until(self, day: date) -> int:
        """Return how many of its days have come by a day, that day included."""
        last = day if self.ends is None else min(day, self.ends)
        return max(0, (last - self.starts).days + 1)


@dataclass(frozen=True, slots=True)
class Carrying:
    """A campaign uses a message.

    Attributes:
        id: identity.
        campaign_id: the campaign.
        message_id: the message that it says.
    """

    id: UUID
    campaign_id: UUID
    message_id: UUID


@dataclass(frozen=True, slots=True)
class Result:
    """What an ad platform reports of a campaign for a day or a longer period.

    A figure that nobody knows is None, which is a gap; 0 says that there was none.

    Attributes:
        id: identity.
        campaign_id: the campaign.
        starts: first day of the period.
        ends: its last day, the same for a single day.
        spend: money, in hundredths.
        impressions: times an ad was shown.
        clicks: clicks on it.
        leads: leads as the platform counts them, which may differ from those that Sales was given.
        source: where the figures come from: a report's name, or who typed them.
    """

    id: UUID
    campaign_id: UUID
    starts: date
    ends: date
    spend: int | None = None
    impressions: int | None = None
    clicks: int | None = None
    leads: int | None = None
    source: str = ""

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.ends - self.starts).days + 1

    def meets(self, starts: date, ends: date) -> bool:
        """Tell whether it shares a day with a period."""
        return self.starts <= ends and starts <= self.ends


def clash(starts: date, ends: date, results: Iterable[Result]) -> Result | None:
    """Return the first of a campaign's results that shares a day with a period, or None.

    The period itself is no clash: a result for just these days is replaced, not doubled.
    """
    for one in results:
        if one.meets(starts, ends) and (one.starts, one.ends) != (starts, ends):
            return one
    return None
