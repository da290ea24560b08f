"""What runs in an example on the day it is opened: an iteration with campaigns, and its leads.

Nothing new is made up for it: it goes on at the pace and in the shares of the last iteration that
the file tells of, so that a newcomer finds leads that wait and something to report.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from domain.model.campaigns import HUNDREDTHS, Result
from domain.model.form_answers import FormReading
from domain.model.iterations import Iteration
from domain.model.lead_batches import Consent, LeadBatch, LeadRecord
from domain.model.release import Review, Version
from domain.model.wording import Bilingual
from domain.services.examples.campaigns import run_campaign
from domain.services.examples.forms import on_form
from domain.services.examples.loading import Loading
from domain.services.examples.sample import Sample
from domain.services.examples.shares import Shares
from domain.services.workbench import Workbench

DAYS: Final = 12
"""For so many days it has been running."""

_QUIET: Final = timedelta(days=30)
"""The file's own iterations must have been over for so long: it is no play of what is to come."""

_ROUND: Final = timedelta(days=28)
"""From one look at the picture to the next."""

_REVIEWED: Final = Bilingual(
    "Xem lại trước vòng {n}: chân dung giữ nguyên.",
    "Looked at before iteration {n}: the picture stays as it is.",
)
_BATCH: Final = Bilingual("Lead của vòng {n}", "Leads of iteration {n}")
_FILE: Final = Bilingual("lead-vong-{n}.csv", "leads-iteration-{n}.csv")
_PURPOSE: Final = Bilingual("Tư vấn theo yêu cầu của khách", "Advice that the customer asked for")
_REPORT: Final = Bilingual("Báo cáo quảng cáo tới hôm qua", "Ad reports up to yesterday")


@dataclass(frozen=True, slots=True)
class Arrived:
    """Leads that have come in, seen by nobody until their batch is put down.

    Attributes:
        batch_id: identity of that batch.
        campaigns: identity of the campaign in each channel.
        records: the leads, the earliest first.
        first: number of the first one.
        readings: how what they answered on their form is understood.
    """

    batch_id: UUID
    campaigns: Mapping[str, UUID]
    records: Sequence[LeadRecord]
    first: int
    readings: Sequence[FormReading] = ()


def let_arrive(bench: Workbench, sample: Sample) -> Arrived | None:
    """Let the leads of the running iteration come in, in transactions of their own.

    Returns:
        The leads; None where the file's own iterations are not over, or it tells of none.
    """
    iterations = sample["iterations"].each()
    today = bench.today()
    if not iterations or today - iterations[-1]["period"]["end"].day() < _QUIET:
        return None
    last = iterations[-1]
    leads = {one["source"].text(): one["leads"].number() for one in last["by_source"].each()}
    campaigns = {channel: bench.secrets.new_id() for channel in leads}
    count = round(summed(last, "leads") * DAYS / _days(last))
    sellers = Shares(
        (who, one.number()) for who, one in last["feedback_rows_per_consultant"].parts()
    )
    channels = Shares(leads)
    records = [
        _record(place, today - timedelta(days=DAYS - place * DAYS // count), channel, campaigns)
        for place in range(count)
        for channel in (channels.next(),)
    ]
    records = [one._replace(seller=sellers.next()) for one in records]
    batch_id = bench.secrets.new_id()
    form = on_form(bench, sample, leads)
    readings = [form.reading(bench.secrets.new_id(), batch_id)] if form else []
    if form is not None:
        records = [one._replace(traits=form.next()) for one in records]
    loading = bench.store.gate.loading(batch_id)
    try:
        loading.add(records)
        first, _ = loading.finish(readings, today)
    except BaseException:
        loading.abandon()
        raise
    return Arrived(batch_id, campaigns, records, first, readings)


def _record(place: int, day: date, channel: str, campaigns: Mapping[str, UUID]) -> LeadRecord:
    id = f"{channel[:2].upper()}-{place + 1:04}"
    key = hashlib.blake2b(id.encode(), digest_size=12).digest()
    return LeadRecord(
        (key,), source_id=id, received_on=day, campaign_id=campaigns[channel], channel=channel
    )


def run_iteration(loading: Loading, arrived: Arrived) -> Iteration:
    """Put down the iteration that runs, its campaigns so far and the batch of its leads."""
    last = loading.sample["iterations"].each()[-1]
    today, number = loading.bench.today(), last["n"].number() + 1
    iteration = Iteration(
        id=loading.new_id(),
        number=number,
        starts=today - timedelta(days=DAYS),
        targeting=last["targeting"].text(),
    )
    loading.work.of(Iteration).put(iteration)
    version = max(loading.work.of(Version).all(), key=lambda one: one.released_at)
    _stamp_review(loading, iteration, version)
    for source in last["by_source"].each():
        channel = source["source"].text()
        id = arrived.campaigns[channel]
        run_campaign(loading, iteration, channel, version, id)
        came = sum(one.channel == channel for one in arrived.records)
        _report(loading, id, iteration, source, came, share=DAYS / _days(last))
    _put_batch(loading, arrived, number)
    return iteration


def _stamp_review(loading: Loading, iteration: Iteration, version: Version) -> None:
    """Leave the version as it is for the iteration: nobody begins one with a review long late."""
    loading.work.of(Review).put(
        Review(
            id=loading.new_id(),
            session_id=None,
            version_id=version.id,
            reviewed_at=datetime.combine(iteration.starts, time(2), UTC),
            next_review=iteration.starts + _ROUND,
            notes=loading.say(_REVIEWED).format(n=iteration.number),
        )
    )


def _report(
    loading: Loading,
    campaign_id: UUID,
    iteration: Iteration,
    told: Sample,
    leads: int,
    *,
    share: float,
) -> None:
    def so_far(code: str) -> int | None:
        found = told.get(code)
        return None if found is None else round(found.number() * share)

    spend = so_far("spend")
    loading.work.of(Result).put(
        Result(
            id=loading.new_id(),
            campaign_id=campaign_id,
            starts=iteration.starts,
            ends=loading.bench.today() - timedelta(days=1),
            spend=None if spend is None else spend * HUNDREDTHS,
            impressions=so_far("impressions"),
            clicks=so_far("clicks"),
            leads=leads,
            source=loading.say(_REPORT),
        )
    )


def _put_batch(loading: Loading, arrived: Arrived, number: int) -> None:
    file_name = loading.say(_FILE).format(n=number)
    count = len(arrived.records)
    loading.work.of(LeadBatch).put(
        LeadBatch(
            id=arrived.batch_id,
            position=len(loading.work.of(LeadBatch).all()),
            name=loading.say(_BATCH).format(n=number),
            source="crm",
            file_name=file_name,
            fingerprint=hashlib.sha256(file_name.encode()).hexdigest(),
            imported_at=loading.bench.clock.now(),
            purpose=loading.say(_PURPOSE),
            consent=Consent.FORM,
            first=arrived.first,
            last=arrived.first + count - 1,
            rows=count,
        )
    )
    for reading in arrived.readings:
        loading.work.of(FormReading).put(reading)


def _days(iteration: Sample) -> int:
    period = iteration["period"]
    return (period["end"].day() - period["start"].day()).days + 1


def summed(iteration: Sample, code: str) -> int:
    """Return what an iteration of the file came to, over its channels."""
    return sum(one[code].number() for one in iteration["by_source"].each())
