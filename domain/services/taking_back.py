"""The moment in which an act of the facilitator can be taken back."""

from datetime import datetime, timedelta
from typing import Final

from domain.services.workbench import Workbench

MOMENT: Final = timedelta(seconds=10)
"""How long a reveal, a closing or a publishing can be taken back, if nothing followed it."""


def back_until(bench: Workbench, intention: str, done_at: datetime) -> datetime | None:
    """Return until when an act can be taken back, or None where it cannot any more.

    Args:
        bench: whose journal and clock tell.
        intention: key of the act; nothing may have followed the last one.
        done_at: when it was done.
    """
    until = done_at + MOMENT
    if bench.clock.now() > until or bench.journal.followed(intention):
        return None
    return until
