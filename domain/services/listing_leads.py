"""Listing leads: a million of them in an order, those that somebody wants, and one in full."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from domain.errors import NotFound, TextMissing
from domain.model.campaigns import Campaign
from domain.model.contacts import Contact
from domain.model.lead_batches import Lead, LeadBatch, LeadFilter, LeadOrder
from domain.model.sales_feedback import Feedback
from domain.model.saved_filters import SavedFilter
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, check_length, clean, mark

COLUMNS: Final = ("channel", "campaign", "seller", "outcome", "reason")
"""Columns of which a filter offers the values that occur."""

FEWEST_LETTERS: Final = 3
"""Letters that must be typed before leads are looked for."""

_AT_ONCE: Final = 2_000
_MOST_TRAITS: Final = 100


@dataclass(frozen=True, slots=True)
class LeadStory:
    """All that is known of a lead.

    Attributes:
        lead: as it is now.
        campaign: its campaign, or how its file names it.
        batch: the import that it came with.
        reports: what Sales said of it, the latest first.
        contacts: what is kept of the customer behind it.
    """

    lead: Lead
    campaign: str
    batch: LeadBatch
    reports: tuple[Feedback, ...]
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What a filter can ask for.

    Attributes:
        values: by column the values that occur, each with how many leads have it.
        campaigns: the workspace's campaigns, by identity.
        batches: imports that are there, by identity.
        traits: characteristics with a value, as they occur most.
    """

    values: dict[str, tuple[tuple[str, int], ...]]
    campaigns: dict[UUID, str]
    batches: dict[UUID, str]
    traits: tuple[tuple[str, str], ...]


class ListingLeads:
    """Use cases of the list."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def how_many(
        self,
        wanted: LeadFilter = LeadFilter(),  # noqa: B008 - frozen
        *,
        check: Callable[[], None] | None = None,
    ) -> int:
        """Return how many leads a filter lets through; see ``LeadBook.count``."""
        with self._bench.reading() as view:
            return view.leads.count(wanted, check=check)

    def numbers(
        self,
        wanted: LeadFilter,
        order: LeadOrder,
        *,
        turned: bool = False,
        limit: int | None = None,
        check: Callable[[], None] | None = None,
    ) -> Sequence[int]:
        """Return the numbers of leads in an order; see ``LeadBook.numbers``."""
        with self._bench.reading() as view:
            return view.leads.numbers(wanted, order, turned=turned, limit=limit, check=check)

    def page(
        self, numbers: Sequence[int], *, check: Callable[[], None] | None = None
    ) -> Sequence[Lead]:
        """Return some leads in the order of their numbers; see ``LeadBook.page``."""
        with self._bench.reading() as view:
            return view.leads.page(numbers, check=check)

    def pages(self, numbers: Sequence[int], check: Callable[[], None]) -> Iterator[Lead]:
        """Give many leads one by one, read some thousands at a time.

        Args:
            numbers: which.
            check: is asked before each reading; what it raises ends it.
        """
        for begin in range(0, len(numbers), _AT_ONCE):
            check()
            yield from self.page(numbers[begin : begin + _AT_ONCE])

    def campaign_names(self) -> dict[UUID, str]:
        """Return the names of the campaigns, by identity."""
        with self._bench.reading() as view:
            return {one.id: one.name for one in view.of(Campaign).all()}

    def story(self, number: int) -> LeadStory:
        """Return all that is known of a lead.

        Raises:
            NotFound: there is no such lead.
        """
        with self._bench.reading() as view:
            lead = view.leads.get(number)
            batch = view.of(LeadBatch).get(lead.batch_id)
            id = lead.record.campaign_id
            campaign = view.of(Campaign).find(id) if id else None
            reports = sorted(
                view.of(Feedback).all(lead=number), key=lambda one: (one.given_at, one.id)
            )
            contacts = tuple(view.leads.contacts.of([number]).get(number, ()))
        name = campaign.name if campaign else lead.record.campaign
        return LeadStory(lead, name, batch, tuple(reversed(reports)), contacts)

    def choices(self) -> FilterChoices:
        """Return what a filter can ask for."""
        with self._bench.reading() as view:
            return FilterChoices(
                {column: tuple(view.leads.values(column)) for column in COLUMNS},
                {one.id: one.name for one in view.of(Campaign).all()},
                {one.id: one.name for one in view.of(LeadBatch).all() if one.fresh},
                tuple(view.leads.traits(_MOST_TRAITS)),
            )

    def saved(self) -> tuple[SavedFilter, ...]:
        """Return the filters that were saved, in their order."""
        with self._bench.reading() as view:
            return tuple(view.of(SavedFilter).all())

    def save(self, name: str, wanted: LeadFilter) -> SavedFilter:
        """Save a filter; one of the same name is replaced.

        Raises:
            TextMissing, TextTooLong: the name is none.
        """
        name = check_length(clean(name), NAME_LIMIT)
        if not name:
            raise TextMissing
        saved = self.saved()
        same = next((one for one in saved if one.name.casefold() == name.casefold()), None)
        position = max((one.position for one in saved), default=-1) + 1
        made = (
            replace(same, name=name, wanted=wanted)
            if same
            else SavedFilter(self._bench.secrets.new_id(), position, name, wanted)
        )
        with self._bench.doing("save_lead_filter", name=name) as work:
            work.of(SavedFilter).put(made)
        return made

    def forget(self, filter_id: UUID) -> None:
        """Take a saved filter away.

        Raises:
            NotFound: it is gone already.
        """
        with self._bench.reading() as view:
            found = view.of(SavedFilter).find(filter_id)
        if found is None:
            raise NotFound(mark("saved filter"))
        with self._bench.doing("forget_lead_filter", name=found.name) as work:
            work.of(SavedFilter).remove(filter_id)

    def found(self, words: str, *, limit: int = 20) -> tuple[tuple[int, str], ...]:
        """Return leads whose code or words are these, the newest numbers first, each in words.

        Args:
            words: what was typed; fewer than three letters find nothing.
            limit: at most so many.
        """
        if len(words.strip()) < FEWEST_LETTERS:
            return ()
        with self._bench.reading() as view:
            numbers = view.leads.first_with(words, limit)
            leads = view.leads.page(numbers)
        return tuple((lead.number, _said(lead)) for lead in leads)


def _said(lead: Lead) -> str:
    record = lead.record
    told = record.note or " · ".join(filter(None, (record.campaign, record.channel, record.ad)))
    return " ".join(told.split())
