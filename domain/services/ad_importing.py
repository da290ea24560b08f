"""Importing ad reports: which of our campaigns each row is of, and what would become of it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from domain.model.ad_columns import AdLine, added_together
from domain.model.campaigns import Campaign
from domain.services.measuring import Measuring
from domain.services.result_lines import PlannedResult, ResultWords
from domain.services.workbench import Workbench
from domain.text import fold

_CODE = re.compile(r"(?<![a-z0-9])k\d{2,}(?![a-z0-9])")


class AdImporting:
    """Use cases around reports that hold the results of several campaigns."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._measuring = Measuring(bench)

    def suggest(self, names: Iterable[str]) -> dict[str, UUID | None]:
        """Return which campaign a name in a report means, or None where nobody can tell.

        A name means a campaign whose code stands in it, or else the only one that is called so.
        """
        with self._bench.reading() as view:
            campaigns = view.of(Campaign).all()
        by_code = {fold(one.code): one.id for one in campaigns}
        by_name: dict[str, list[UUID]] = {}
        for one in campaigns:
            by_name.setdefault(fold(one.name), []).append(one.id)
        found: dict[str, UUID | None] = {}
        for name in names:
            codes = {by_code[one] for one in _CODE.findall(fold(name)) if one in by_code}
            called = by_name.get(fold(name), [])
            meant = codes or set(called)
            found[name] = meant.pop() if len(meant) == 1 else None
        return found

    def plan(
        self, lines: Mapping[UUID, Sequence[ResultWords]]
    ) -> dict[UUID, tuple[PlannedResult, ...]]:
        """Tell what would become of the lines of each campaign, before anything is written."""
        return {id: self._measuring.plan(id, of_one) for id, of_one in lines.items()}

    def take(
        self, lines: Mapping[UUID, Sequence[ResultWords]], *, replacing: bool
    ) -> dict[UUID, tuple[PlannedResult, ...]]:
        """Write the lines of all campaigns down as one change; those refused are left out.

        Args:
            lines: by campaign.
            replacing: lines for days that have other figures replace these.

        Returns:
            What became of each.

        Raises:
            NotFound: a campaign is gone; then nothing is written.
        """
        with self._bench.doing("import_ad_report") as work:
            return {
                id: self._measuring.put_lines(work, id, of_one, replacing=replacing)
                for id, of_one in lines.items()
            }


def shared_out(
    lines: Iterable[AdLine], meant: Mapping[str, UUID], source: str
) -> dict[UUID, list[ResultWords]]:
    """Return the lines of each campaign, those of several ad sets on one day added together.

    Args:
        lines: of a report.
        meant: the campaign that each name means; lines of other names are left out.
        source: name of the report.
    """
    known = [
        one._replace(campaign=str(meant[one.campaign])) for one in lines if one.campaign in meant
    ]
    found: dict[UUID, list[ResultWords]] = {}
    for one in added_together(known):
        found.setdefault(UUID(one.campaign), []).append(ResultWords(*one[:6], source))
    return found
