"""What asks for somebody's eye in a campaign, told from its version, messages and results."""

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from domain.model.campaign_concerns import Concern, ConcernKind
from domain.model.campaigns import Campaign, CampaignState, Result
from domain.model.direction import Message, MessageStatus
from domain.model.message_flags import MessageFlag
from domain.model.release import Version

_OUT_OF_USE = (MessageStatus.WITHDRAWN, MessageStatus.REJECTED_LEGAL)


def concerns_of(
    campaign: Campaign,
    state: CampaignState,
    aimed: Version | None,
    current: Version | None,
    messages: Sequence[Message],
    results: Sequence[Result],
    flags: Mapping[UUID, MessageFlag],
) -> tuple[Concern, ...]:
    """Return what asks for somebody's eye, the most pressing first.

    What has ended can no longer be said otherwise, so its messages and an old version are no
    concern any more; what it proved for which version still is.

    Args:
        campaign: the campaign.
        state: where it stands.
        aimed: the version at which it aims, or None.
        current: the version in force, or None where there is none yet.
        messages: those that it uses.
        results: what came of it.
        flags: what is asked of messages.
    """
    found = list(_of_results(campaign, state, results))
    if aimed is None and current is not None:
        found.append(Concern(ConcernKind.NO_VERSION))
    if state is not CampaignState.ENDED:
        found += _of_messages(messages, flags)
        found += _of_version(aimed, current)
    order = list(ConcernKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _of_results(
    campaign: Campaign, state: CampaignState, results: Sequence[Result]
) -> Iterator[Concern]:
    if state is CampaignState.ENDED and not results:
        yield Concern(ConcernKind.NO_RESULTS)
    if any(
        one.starts < campaign.starts or (campaign.ends is not None and one.ends > campaign.ends)
        for one in results
    ):
        yield Concern(ConcernKind.OUTSIDE_ITS_DAYS)


def _of_messages(
    messages: Sequence[Message], flags: Mapping[UUID, MessageFlag]
) -> Iterator[Concern]:
    if not messages:
        yield Concern(ConcernKind.NO_MESSAGES)
    out = [one.code for one in messages if one.status in _OUT_OF_USE]
    if out:
        yield Concern(ConcernKind.WITHDRAWN_MESSAGE, {"messages": ", ".join(out)})
    stopped = [
        one.code
        for one in messages
        if one.status not in _OUT_OF_USE and flags.get(one.id) is MessageFlag.STOP_AND_REVIEW
    ]
    if stopped:
        yield Concern(ConcernKind.STOPPED_MESSAGE, {"messages": ", ".join(stopped)})


def _of_version(aimed: Version | None, current: Version | None) -> Iterator[Concern]:
    if aimed is None:
        return
    if aimed.withdrawn_at is not None or aimed.taken_back_at is not None:
        yield Concern(ConcernKind.WITHDRAWN_VERSION, {"number": aimed.number})
    elif current is not None and current.id != aimed.id:
        yield Concern(ConcernKind.OLD_VERSION, {"number": aimed.number, "newer": current.number})
