"""Batches of leads: what came in with one file, for what purpose, and with whose consent.

Leads of a batch are there as long as the batch is: taking an import back takes the batch away.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID


class Consent(StrEnum):
    """On what ground the people of a batch may be contacted."""

    FORM = "form"
    EVENT = "event"
    REFERRAL = "referral"
    CUSTOMER = "customer"
    BOUGHT = "bought"

    @property
    def lawful(self) -> bool:
        """Whether such a list may be used at all: buying and selling personal data is forbidden."""
        return self is not Consent.BOUGHT


@dataclass(frozen=True, slots=True)
class LeadBatch:
    """Leads that came in together.

    Attributes:
        id: identity.
        position: order in which batches came.
        name: what people call it.
        source: system or channel that the file comes from.
        file_name: name of the file, without its folder.
        fingerprint: digest of the rows, by which the same file is recognised.
        imported_at: when, in UTC.
        purpose: what the people left their contact for.
        consent: on what ground they may be contacted.
        first: number of its first lead.
        last: number of its last lead; below ``first`` where it brought no new one.
        rows: rows that were read.
        known: rows of leads that the workspace knew already.
        twice: rows that name a lead of the same file again.
        faulty: rows that were set aside.
        recorded: stages that the file tells of; what it does not record is no zero.
        mapping: name of the mapping that was used; empty for one that was not kept.
    """

    id: UUID
    position: int
    name: str
    source: str
    file_name: str
    fingerprint: str
    imported_at: datetime
    purpose: str
    consent: Consent
    first: int
    last: int
    rows: int
    known: int = 0
    twice: int = 0
    faulty: int = 0
    recorded: tuple[str, ...] = ()
    mapping: str = ""

    @property
    def fresh(self) -> int:
        """How many leads it brought that nobody knew."""
        return max(0, self.last - self.first + 1)


class LeadRecord(NamedTuple):
    """What a file says of one lead. It never holds a name, a number or an address.

    Attributes:
        keys: by what the lead is recognised: keyed digests of phone and e-mail, and a digest of the
            source's own id; 12 bytes each.
        source_id: the source's own id of it.
        received_on: the day on which it came in.
        campaign_id: the campaign, where it is one of the workspace's.
        campaign: the campaign as the file names it.
        channel: where it came from, as the file or the campaign says.
        ad: the ad as the file names it.
        seller: code of the salesperson.
        reached: stages that it has reached, as bits of ``domain.model.ladder``.
        ending: what took it off the ladder; empty while nothing did.
        outcome: what came of trying to reach it; empty where the file does not say.
        attempts: how often that was tried.
        reason: code or words of why it did not go on.
        qualified_on: when it met what both departments agreed.
        opportunity_on: when it became an opportunity.
        won_on: when it was won.
        cost: what it cost, in hundredths of the currency.
        value: what it brought, in hundredths of the currency.
        note: what the file remarks.
        traits: characteristics, by name.
    """

    keys: tuple[bytes, ...]
    source_id: str = ""
    received_on: date | None = None
    campaign_id: UUID | None = None
    campaign: str = ""
    channel: str = ""
    ad: str = ""
    seller: str = ""
    reached: int = 0
    ending: str = ""
    outcome: str = ""
    attempts: int | None = None
    reason: str = ""
    qualified_on: date | None = None
    opportunity_on: date | None = None
    won_on: date | None = None
    cost: int | None = None
    value: int | None = None
    note: str = ""
    traits: tuple[tuple[str, str], ...] = ()

    def placed(
        self, keys: tuple[bytes, ...], campaign_id: UUID | None, channel: str
    ) -> "LeadRecord":
        """Return the record with what the workspace knows of it; ``_replace`` takes far longer."""
        _, source_id, received_on, _, campaign, _, *others = self
        told = (keys, source_id, received_on, campaign_id, campaign, channel, *others)
        return LeadRecord._make(told)


class Lead(NamedTuple):
    """A lead as the workspace knows it now, from its files and from Sales.

    Attributes:
        number: its number in this workspace, which people say as ``code``.
        batch_id: the batch that it came in with.
        record: what the file said of it.
        reached: stages that it has reached by all that is known, as bits.
        outcome: of the latest attempt, from Sales or from a file.
        interest: 0 to 4, as Sales said last.
        fit: 0 to 3, as Sales said last.
        heard_on: the day of Sales' latest feedback.
    """

    number: int
    batch_id: UUID
    record: LeadRecord
    reached: int
    outcome: str = ""
    interest: int | None = None
    fit: int | None = None
    heard_on: date | None = None

    @property
    def code(self) -> str:
        """What people say for it."""
        return lead_code(self.number)


def lead_code(number: int) -> str:
    """Return what people say for the lead with a number."""
    return f"L{number:06d}"


class LeadOrder(StrEnum):
    """By what a list of leads is sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    CHANNEL = "channel"
    CAMPAIGN = "campaign"
    STAGE = "stage"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True)
class LeadFilter:
    """Which leads are wanted; what is None or empty lets everything through.

    Attributes:
        batch_id: of this batch.
        campaign_id: of this campaign.
        campaign: of this campaign as files name it.
        channel: from this channel.
        seller: of this salesperson.
        nobodys: only those that no salesperson has.
        stage: that reached it; one of ``ladder.Stage``.
        not_stage: that did not reach it.
        outcome: of the latest attempt.
        reason: why they did not go on.
        received_from: received on this day or later.
        received_to: received on this day or earlier.
        fed_back: with feedback, without, or None for both.
        trait: a characteristic with its value.
        words: found in note, ad, campaign or code; folded.
    """

    batch_id: UUID | None = None
    campaign_id: UUID | None = None
    campaign: str = ""
    channel: str = ""
    seller: str = ""
    nobodys: bool = False
    stage: str = ""
    not_stage: str = ""
    outcome: str = ""
    reason: str = ""
    received_from: date | None = None
    received_to: date | None = None
    fed_back: bool | None = None
    trait: tuple[str, str] | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class HeardSoFar:
    """What Sales has reported of some leads so far; each count beside the number it is out of.

    Attributes:
        leads: how many leads there are.
        heard: of how many Sales has said anything.
        reached: with how many of these a conversation took place.
        interested: how many are interested, with conditions or without (2 to 4).
        interest_of: of how many the interest was told.
        fitting: how many fit the persona or nearly do (2 and 3).
        fit_of: of how many the fit was told.
    """

    leads: int = 0
    heard: int = 0
    reached: int = 0
    interested: int = 0
    interest_of: int = 0
    fitting: int = 0
    fit_of: int = 0


class FunnelBy(StrEnum):
    """By what a funnel is told."""

    CHANNEL = "channel"
    CAMPAIGN = "campaign"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class FunnelLine:
    """How far the leads of one group came.

    Attributes:
        group: channel, campaign or month (``2026-04``); empty where it is not known.
        leads: how many there are.
        reached: by counted stage how many reached it, of how many whose source records it.
        cost: what they cost, in hundredths; None where nobody wrote it down.
        priced: how many of them have a cost.
        value: what they brought, in hundredths; None where nobody wrote it down.
        fed_back: how many Sales has said something of.
    """

    group: str
    leads: int
    reached: dict[str, tuple[int, int]] = field(default_factory=dict)
    cost: int | None = None
    priced: int = 0
    value: int | None = None
    fed_back: int = 0
