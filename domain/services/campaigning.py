"""Campaigning: what is said where and when, at which version of the persona it aims.

A campaign has its code from the program, so that people, ad platforms and lead files can speak of
it by the same two digits.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.errors import FigureOutOfBounds, PeriodBackwards, TextMissing
from domain.model.campaigns import HUNDREDTHS, Campaign, CampaignState, Carrying, Result
from domain.model.direction import Message
from domain.model.message_flags import MessageFlag
from domain.model.release import Version
from domain.ports import UnitOfWork
from domain.services.in_force import published_in
from domain.services.standing_campaigns import StandingCampaign, standing_campaigns
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean

MOST_MONEY = 10**15
"""Hundredths above this are a slip of the keyboard."""

_ORDER = list(CampaignState)


@dataclass(frozen=True, slots=True)
class CampaignWords:
    """A campaign as somebody writes it down; see ``Campaign`` for the meaning of each field."""

    name: str
    channel: str
    starts: date
    ends: date | None = None
    target: str = ""
    version_id: UUID | None = None
    iteration_id: UUID | None = None
    planned_spend: int | None = None
    note: str = ""

    def tidied(self) -> "CampaignWords":
        """Return it cleaned.

        Raises:
            TextMissing: it has no name or no channel.
            TextTooLong: a text does not fit.
            PeriodBackwards: it ends before it begins.
            FigureOutOfBounds: the money planned is none.
        """
        name = check_length(clean(self.name), NAME_LIMIT)
        channel = check_length(clean(self.channel), NAME_LIMIT)
        if not name or not channel:
            raise TextMissing
        if self.ends is not None and self.ends < self.starts:
            raise PeriodBackwards(starts=f"{self.starts:%d/%m/%Y}", ends=f"{self.ends:%d/%m/%Y}")
        if self.planned_spend is not None and not 0 <= self.planned_spend <= MOST_MONEY:
            raise FigureOutOfBounds(most=str(MOST_MONEY // HUNDREDTHS))
        return replace(
            self,
            name=name,
            channel=channel,
            target=check_length(clean(self.target), LINE_LIMIT),
            note=check_length(clean(self.note, multiline=True), TEXT_LIMIT),
        )

    @classmethod
    def of(cls, campaign: Campaign) -> "CampaignWords":
        """Return a campaign's words."""
        return cls(
            campaign.name,
            campaign.channel,
            campaign.starts,
            campaign.ends,
            campaign.target,
            campaign.version_id,
            campaign.iteration_id,
            campaign.planned_spend,
            campaign.note,
        )


class Campaigning:
    """Use cases around campaigns."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def today(self) -> date:
        """Return the day on which the laptop stands."""
        return self._bench.today()

    def campaigns(
        self, flags: Mapping[UUID, MessageFlag] | None = None
    ) -> tuple[StandingCampaign, ...]:
        """Return all campaigns: the running ones, the planned, the ended, newest first in each.

        Args:
            flags: what is asked of each message, by whoever has weighed the claims under it;
                without it no campaign is told to stop one.
        """
        today = self.today()
        with self._bench.reading() as view:
            found = standing_campaigns(view, today, flags or {})
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    _ORDER.index(one.state),
                    -one.campaign.starts.toordinal(),
                    one.campaign.position,
                ),
            )
        )

    def any_message_used(self) -> bool:
        """Tell whether any campaign uses a message, so that somebody need look at its flags."""
        with self._bench.reading() as view:
            return bool(view.of(Carrying).all())

    def versions(self) -> tuple[Version, ...]:
        """Return the versions at which a campaign may aim, the newest first."""
        with self._bench.reading() as view:
            return tuple(one for one in published_in(view) if one.withdrawn_at is None)[::-1]

    def add(self, words: CampaignWords, message_ids: Sequence[UUID] = ()) -> Campaign:
        """Write a campaign down.

        Raises:
            TextMissing, TextTooLong, PeriodBackwards, FigureOutOfBounds: see
                ``CampaignWords.tidied``.
        """
        words = words.tidied()
        with self._bench.reading() as view:
            present = view.of(Campaign).all()
        numbers = [int(one.code[1:]) for one in present if one.code[1:].isdigit()]
        campaign = Campaign(
            self._bench.secrets.new_id(),
            f"K{1 + max(numbers, default=0):02}",
            1 + max((one.position for one in present), default=-1),
            words.name,
            words.channel,
            words.starts,
        )
        with self._bench.doing("add_campaign", code=campaign.code) as work:
            work.of(Campaign).put(_with(campaign, words))
            self._carry(work, campaign.id, message_ids)
            return work.of(Campaign).get(campaign.id)

    def change(
        self, id: UUID, words: CampaignWords, message_ids: Sequence[UUID] | None = None
    ) -> None:
        """Change a campaign as a form shows it; its code stays.

        Args:
            id: the campaign.
            words: its fields.
            message_ids: the messages that it uses; None leaves them.

        Raises:
            NotFound: it is gone.
            TextMissing, TextTooLong, PeriodBackwards, FigureOutOfBounds: see ``add``.
        """
        words = words.tidied()
        code = self._get(id).code
        with self._bench.doing("change_campaign", code=code) as work:
            work.of(Campaign).put(_with(work.of(Campaign).get(id), words))
            if message_ids is not None:
                self._carry(work, id, message_ids)

    def aim(self, id: UUID, version_id: UUID | None) -> None:
        """Say at which version of the persona a campaign aims.

        Raises:
            NotFound: one of them is gone.
        """
        campaign = self._get(id)
        with self._bench.doing("aim_campaign", code=campaign.code) as work:
            if version_id is not None:
                work.of(Version).get(version_id)
            work.of(Campaign).put(replace(campaign, version_id=version_id))

    def use_messages(self, id: UUID, message_ids: Sequence[UUID]) -> None:
        """Say which messages a campaign uses, and no others.

        Raises:
            NotFound: the campaign or a message is gone.
        """
        campaign = self._get(id)
        with self._bench.doing("use_messages", code=campaign.code) as work:
            self._carry(work, id, message_ids)

    def end(self, id: UUID, day: date | None = None) -> None:
        """End a campaign on a day, today by default; one that was to end later ends sooner.

        Raises:
            NotFound: it is gone.
            PeriodBackwards: it had not begun by then.
        """
        campaign = self._get(id)
        ended = replace(CampaignWords.of(campaign), ends=day or self.today()).tidied()
        with self._bench.doing("end_campaign", code=campaign.code) as work:
            work.of(Campaign).put(replace(campaign, ends=ended.ends))

    def remove(self, id: UUID) -> None:
        """Take a campaign away with its results; undo brings all of it back.

        Raises:
            NotFound: it is gone.
        """
        campaign = self._get(id)
        with self._bench.doing("remove_campaign", code=campaign.code) as work:
            for result in work.of(Result).all(campaign_id=id):
                work.of(Result).remove(result.id)
            for carrying in work.of(Carrying).all(campaign_id=id):
                work.of(Carrying).remove(carrying.id)
            work.of(Campaign).remove(id)

    def _get(self, id: UUID) -> Campaign:
        with self._bench.reading() as view:
            return view.of(Campaign).get(id)

    def _carry(self, work: UnitOfWork, id: UUID, message_ids: Sequence[UUID]) -> None:
        shelf = work.of(Carrying)
        present = {one.message_id: one for one in shelf.all(campaign_id=id)}
        for message_id, carrying in present.items():
            if message_id not in message_ids:
                shelf.remove(carrying.id)
        for message_id in dict.fromkeys(message_ids):
            if message_id not in present:
                work.of(Message).get(message_id)
                shelf.put(Carrying(self._bench.secrets.new_id(), id, message_id))


def _with(campaign: Campaign, words: CampaignWords) -> Campaign:
    return replace(
        campaign,
        name=words.name,
        channel=words.channel,
        starts=words.starts,
        ends=words.ends,
        target=words.target,
        version_id=words.version_id,
        iteration_id=words.iteration_id,
        planned_spend=words.planned_spend,
        note=words.note,
    )
