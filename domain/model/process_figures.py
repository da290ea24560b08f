"""How the work of an iteration went, as totals: response times, feedback, what was owed.

What nobody recorded is None, a gap, and never zero: neither side is measured by what the other
did not record.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from domain.model.obligations_kept import Kept
from domain.model.statistics.funnel import Rate


class Owing(StrEnum):
    """Who owed what is counted.

    ``ALL``: everybody to everybody, where it is only known of all together.
    """

    ALL = "all"
    MARKETING = "marketing"
    SALES = "sales"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class ProcessFigures:
    """How the work of an iteration went.

    Attributes:
        handed_over: leads that Sales was given with the time of day.
        within_sla: of these, first tried within the time agreed.
        median_minutes: working minutes from handing over to the first attempt, half were faster.
        p90_minutes: the same, nine of ten were faster.
        attempts: attempts made on leads that were not reached the first time.
        tried: how many leads these were.
        reports: reports of Sales whose completeness is known.
        completeness: mean of their completeness, 0 to 1.
        conversations: leads with whom a conversation took place on a day that is known.
        fed_back_on_time: of these, fully reported within the time owed.
        with_context: leads whose context Marketing handed over within the time owed.
        context_due: of how many leads.
        reviewed_on_time: flagged messages that were decided on in time.
        flagged: of how many flagged messages whose time has come.
        kept: what was owed, by who owed it.
        reporters: how many leads each salesperson reported on, by code.
    """

    handed_over: int | None = None
    within_sla: int | None = None
    median_minutes: float | None = None
    p90_minutes: float | None = None
    attempts: int | None = None
    tried: int | None = None
    reports: int | None = None
    completeness: float | None = None
    conversations: int | None = None
    fed_back_on_time: int | None = None
    with_context: int | None = None
    context_due: int | None = None
    reviewed_on_time: int | None = None
    flagged: int | None = None
    kept: Mapping[Owing, Kept] = field(default_factory=dict)
    reporters: Mapping[str, int] = field(default_factory=dict)

    def rate(self, did: str, of: str) -> Rate:
        """Return one count of another; of nobody where either is a gap or they do not fit."""
        k, n = getattr(self, did), getattr(self, of)
        return Rate(k, n) if k is not None and n is not None and k <= n else Rate(0, 0)

    def owed(self, by: Owing) -> Kept | None:
        """Return what was owed by somebody; by all together the sum, where only parts are known."""
        if by in self.kept:
            return self.kept[by]
        if by is not Owing.ALL or not self.kept:
            return None
        parts = self.kept.values()
        return Kept(
            sum(one.due for one in parts),
            sum(one.accepted_in_time for one in parts),
            sum(one.accepted for one in parts),
            sum(one.accepted_first_time for one in parts),
        )

    def content(self) -> dict[str, Any]:
        """Return what is known as plain data, for keeping; gaps are left out."""
        told = asdict(self)
        told["kept"] = {by.value: asdict(one) for by, one in self.kept.items()}
        return {key: value for key, value in told.items() if value not in (None, {})}

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "ProcessFigures":
        """Return what was kept; what an older content does not hold is a gap."""
        kept = {Owing(by): Kept(**one) for by, one in told.get("kept", {}).items()}
        return cls(**{**told, "kept": kept})
