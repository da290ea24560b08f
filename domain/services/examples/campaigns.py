"""An example's iterations, with a campaign in each channel and what ad platforms reported of it."""

from collections.abc import Sequence
from uuid import UUID

from domain.model.campaigns import HUNDREDTHS, Campaign, Carrying, Result
from domain.model.direction import Message, MessageStatus
from domain.model.iteration_figures import (
    COUNTS,
    FiguresOrigin,
    FrozenFigures,
    IterationFigures,
    SourceFigures,
)
from domain.model.iterations import BASELINE, Iteration
from domain.model.obligations_kept import Kept
from domain.model.process_figures import Owing, ProcessFigures
from domain.model.release import Version
from domain.model.wording import Bilingual
from domain.services.examples.loading import Loading, at_nine
from domain.services.examples.sample import Sample
from domain.services.freezing import entry

_CAMPAIGN = Bilingual("{channel} – vòng {n}", "{channel}, iteration {n}")
_BEFORE = Bilingual("Trước khi có vòng tuần hoàn", "Before the loop")
_SEVERAL = Bilingual("Nhiều kênh", "Several channels")
_REPORT = Bilingual("Báo cáo quảng cáo cả kỳ", "Ad reports of the whole period")
_IN_USE = (MessageStatus.DRAFT, MessageStatus.IN_USE)


def run_campaigns(loading: Loading, iteration: Sample, version: Version) -> None:
    """Put down an iteration with its campaigns, aimed at the version that began it.

    A campaign uses the messages of that time which name its channel or a form of it.
    """
    period = iteration["period"]
    number, review = iteration["n"].number(), period["review"].day()
    done = Iteration(
        id=loading.new_id(),
        number=number,
        starts=period["start"].day(),
        ends=period["end"].day(),
        review_on=review,
        targeting=iteration["targeting"].text(),
        outside_factors=iteration["outside_factors"].texts(),
        frozen_at=at_nine(review),
    )
    loading.work.of(Iteration).put(done)
    _enter(loading, done, _came_to(iteration))
    for source in iteration["by_source"].each():
        campaign = run_campaign(loading, done, source["source"].text(), version)
        _report(loading, campaign, source)


def run_campaign(
    loading: Loading, iteration: Iteration, channel: str, version: Version, id: UUID | None = None
) -> Campaign:
    """Put down a campaign of an iteration, with the messages of now that fit its channel.

    Args:
        loading: the example.
        iteration: in which it runs.
        channel: code of its channel.
        version: at which it is aimed.
        id: its identity, where it was given out before.
    """
    name = loading.catalogue.term("channels", channel).said(loading.tongue)
    words = loading.say(_CAMPAIGN).format(channel=name, n=iteration.number)
    campaign = _campaign(loading, iteration, words, channel, version, id)
    messages = [one for one in loading.work.of(Message).all() if one.status in _IN_USE]
    _carry(loading, campaign, messages)
    return campaign


def note_one_way(loading: Loading) -> None:
    """Put down how it went before the loop, where the example tells it."""
    before = loading.sample.get("baseline_traditional")
    if before is None:
        return
    baseline = Iteration(
        id=loading.new_id(),
        number=BASELINE,
        starts=before["period"]["start"].day(),
        ends=before["period"]["end"].day(),
        one_way=True,
        frozen_at=at_nine(before["period"]["end"].day()),
        note=before["note"].text(),
    )
    loading.work.of(Iteration).put(baseline)
    name, channel = loading.say(_BEFORE), loading.say(_SEVERAL)
    totals = _source(channel, before["totals"])
    _enter(loading, baseline, IterationFigures((totals,)))
    _report(loading, _campaign(loading, baseline, name, channel, None), before["totals"])


def _campaign(
    loading: Loading,
    iteration: Iteration,
    name: str,
    channel: str,
    version: Version | None,
    id: UUID | None = None,
) -> Campaign:
    shelf = loading.work.of(Campaign)
    place = len(shelf.all())
    campaign = Campaign(
        id=id or loading.new_id(),
        code=f"K{1 + place:02}",
        position=place,
        name=name,
        channel=channel,
        starts=iteration.starts,
        ends=iteration.ends,
        target=iteration.targeting,
        version_id=version.id if version else None,
        iteration_id=iteration.id,
    )
    shelf.put(campaign)
    return campaign


def _report(loading: Loading, campaign: Campaign, told: Sample) -> None:
    impressions, clicks = told.get("impressions"), told.get("clicks")
    assert campaign.ends is not None  # an example's iterations are over
    loading.work.of(Result).put(
        Result(
            id=loading.new_id(),
            campaign_id=campaign.id,
            starts=campaign.starts,
            ends=campaign.ends,
            spend=told["spend"].number() * HUNDREDTHS,
            impressions=impressions.number() if impressions else None,
            clicks=clicks.number() if clicks else None,
            leads=told["leads"].number(),
            source=loading.say(_REPORT),
        )
    )


def _came_to(iteration: Sample) -> IterationFigures:
    """Return what an iteration came to: an example knows the totals alone, and no single lead."""
    return IterationFigures(
        sources=tuple(_source(one["source"].text(), one) for one in iteration["by_source"].each()),
        fed_back=sum(_counts(iteration["feedback_rows_per_consultant"]).values()),
        outcomes=_counts(iteration["contact_outcomes"]),
        reasons=_counts(iteration["not_qualified_reasons"]),
        distributions={code: _counts(one) for code, one in iteration["distributions"].parts()},
        process=_process(iteration),
    )


def _process(iteration: Sample) -> ProcessFigures:
    speed, quality = iteration["speed"], iteration["feedback_quality"]
    owed, reporters = iteration["obligations"], _counts(iteration["feedback_rows_per_consultant"])
    return ProcessFigures(
        handed_over=speed["handed_over"].number(),
        within_sla=speed["within_sla"].number(),
        median_minutes=speed["median_minutes"].number(),
        p90_minutes=speed["p90_minutes"].number(),
        reports=sum(reporters.values()),
        completeness=quality["mean_completeness"].share(),
        conversations=quality["conversations"].number(),
        fed_back_on_time=quality["on_time"].number(),
        kept={
            Owing.ALL: Kept(
                owed["due"].number(),
                owed["on_time"].number(),
                owed["accepted"].number(),
                owed["first_time_right"].number(),
            )
        },
        reporters=reporters,
    )


def _source(name: str, told: Sample) -> SourceFigures:
    found = {code: one.number() for code in COUNTS if (one := told.get(code)) is not None}
    found["spend"] *= HUNDREDTHS
    return SourceFigures(name, **found)


def _counts(told: Sample) -> dict[str, int]:
    return {code: one.number() for code, one in told.parts()}


def _enter(loading: Loading, iteration: Iteration, figures: IterationFigures) -> None:
    assert iteration.frozen_at is not None
    shelf = loading.work.of(FrozenFigures)
    shelf.put(
        entry(
            loading.new_id(),
            len(shelf.all()),
            iteration.id,
            FiguresOrigin.ENTERED,
            iteration.frozen_at,
            figures,
        )
    )


def _carry(loading: Loading, campaign: Campaign, messages: Sequence[Message]) -> None:
    for message in messages:
        if any(one.split("_")[0] == campaign.channel for one in message.channels):
            carrying = Carrying(loading.new_id(), campaign.id, message.id)
            loading.work.of(Carrying).put(carrying)
