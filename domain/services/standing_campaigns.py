"""Campaigns as they stand: what each is tied to, what came of it, and what asks for an eye."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from domain.model.ad_figures import AdFigures, add_up, count_uncovered
from domain.model.campaign_concerns import Concern, ConcernKind
from domain.model.campaigns import Campaign, CampaignState, Carrying, Result
from domain.model.direction import Message
from domain.model.iterations import Iteration
from domain.model.message_flags import MessageFlag
from domain.model.release import Version
from domain.ports import Reading
from domain.services.campaign_concerns import concerns_of
from domain.services.in_force import published_in


@dataclass(frozen=True, slots=True)
class StandingCampaign:
    """A campaign with all that it is tied to, and what came of it.

    Attributes:
        campaign: the campaign.
        state: running, planned or ended.
        version: the version at which it aims, or None.
        iteration: the iteration in whose figures it counts, or None.
        messages: those that it uses, in the order of the messages.
        results: what came of it, by their days.
        figures: the results added up.
        concerns: what asks for somebody's eye, the most pressing first.
    """

    campaign: Campaign
    state: CampaignState
    version: Version | None
    iteration: Iteration | None
    messages: tuple[Message, ...]
    results: tuple[Result, ...]
    figures: AdFigures
    concerns: tuple[Concern, ...]

    @property
    def to_update(self) -> bool:
        """It goes on with what a newer version of the persona has put aside."""
        old = (ConcernKind.OLD_VERSION, ConcernKind.WITHDRAWN_VERSION)
        return any(one.kind in old for one in self.concerns)


def standing_campaigns(
    view: Reading, today: date, flags: Mapping[UUID, MessageFlag]
) -> list[StandingCampaign]:
    """Return all campaigns in the order of entry, inside a view that is open already."""
    campaigns = view.of(Campaign).all()
    if not campaigns:
        return []
    iterations = {one.id: one for one in view.of(Iteration).all()}
    versions = {one.id: one for one in view.of(Version).all()}
    published = [one for one in published_in(view) if one.withdrawn_at is None]
    results: dict[UUID, list[Result]] = {}
    for result in view.of(Result).all():
        results.setdefault(result.campaign_id, []).append(result)
    said: dict[UUID, set[UUID]] = {}
    for carrying in view.of(Carrying).all():
        said.setdefault(carrying.campaign_id, set()).add(carrying.message_id)
    messages = view.of(Message).all()
    found = []
    for campaign in campaigns:
        of_campaign = sorted(results.get(campaign.id, ()), key=lambda one: one.starts)
        used = [one for one in messages if one.id in said.get(campaign.id, ())]
        aimed = versions.get(campaign.version_id) if campaign.version_id else None
        uncovered = count_uncovered(campaign, of_campaign, today - timedelta(days=1))
        found.append(
            StandingCampaign(
                campaign,
                campaign.state_on(today),
                aimed,
                iterations.get(campaign.iteration_id) if campaign.iteration_id else None,
                tuple(used),
                tuple(of_campaign),
                add_up(of_campaign, uncovered),
                concerns_of(
                    campaign,
                    campaign.state_on(today),
                    aimed,
                    published[-1] if published else None,
                    used,
                    of_campaign,
                    flags,
                ),
            )
        )
    return found
