"""A workspace with very many leads, made up the same way each time."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Final

from domain.model.ladder import Stage, bits
from domain.model.lead_batches import Consent, LeadBatch, LeadRecord

LEADS: Final = 1_000_000
_EACH_NOTED: Final = 5
"""Of so many leads one has a note."""

_AT_ONCE: Final = 20_000
_CHANNELS: Final = ("facebook", "zalo", "google", "tiktok", "hotline", "referral")
_CAMPAIGNS: Final = tuple(f"Mở bán đợt {number}" for number in range(1, 21))
_SELLERS: Final = ("", *(f"S{number:02}" for number in range(1, 31)))
_OUTCOMES: Final = ("", "talked", "short_talk", "no_answer", "callback", "wrong_number")
_REASONS: Final = ("", "", "budget", "location", "timing", "no_need")
_STAGES: Final = (
    (),
    (Stage.VALID,),
    (Stage.MQL,),
    (Stage.CONTACTED,),
    (Stage.QUALIFIED,),
    (Stage.OPPORTUNITY,),
    (Stage.WON,),
)
_HEAVY: Final = (30, 30, 15, 12, 8, 4, 1)
_WORDS: Final = (
    *("căn", "hai", "phòng ngủ", "tầng cao", "hướng sông", "lãi suất", "ngân hàng", "trả góp"),
    *("gần trường", "đường lớn", "yên tĩnh", "sổ hồng", "chậm bàn giao", "hẹn cuối tuần", "vợ"),
)


def with_leads(folder: Path, count: int = LEADS) -> Path:
    """Make a workspace file that holds so many leads in one batch; return its place."""
    from domain.services.workbench import Workbench
    from persistence.catalogue import load_catalogue
    from persistence.system import SystemClock, SystemSecrets
    from persistence.workspace_file import SqliteWorkspaceFiles

    clock, secrets = SystemClock(), SystemSecrets()
    file = SqliteWorkspaceFiles(folder / "backups", clock, secrets).create(folder / "Lead.cungve")
    bench = Workbench(
        file.store, file.journal, load_catalogue(), clock, secrets, publish=lambda change: None
    )
    id, made = secrets.new_id(), records(count)
    loading = file.store.gate.loading(id)
    while some := list(islice(made, _AT_ONCE)):
        loading.add(some)
    first, last = loading.finish()
    batch = LeadBatch(
        *(id, 0, "FB 08/10", "facebook", "leads.csv", "f", datetime(2026, 4, 6, tzinfo=UTC)),
        *("tư vấn", Consent.FORM, first, last, count),
    )
    with bench.doing("import_leads", name=batch.name) as work:
        work.of(LeadBatch).put(batch)
    file.close()
    return file.path


def records(count: int) -> Iterator[LeadRecord]:
    """Give so many leads: days, campaigns and words as they are met."""
    chance = random.Random(11)
    reached = [bits(stages) for stages in _STAGES]
    begin = date(2024, 1, 1)
    for at in range(count):
        yield LeadRecord(
            (at.to_bytes(12, "big"),),
            source_id=f"fb{at}",
            received_on=begin + timedelta(days=at * 800 // count + chance.randrange(20)),
            campaign=chance.choice(_CAMPAIGNS),
            channel=chance.choice(_CHANNELS),
            ad=f"Video {chance.randrange(40)}",
            seller=chance.choice(_SELLERS),
            reached=chance.choices(reached, _HEAVY)[0],
            outcome=chance.choice(_OUTCOMES),
            reason=chance.choice(_REASONS),
            note=" ".join(chance.sample(_WORDS, 5)) if at % _EACH_NOTED == 0 else "",
        )
