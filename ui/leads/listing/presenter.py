"""What the list of leads shows, read beside the window; the newest question is the one answered."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer, Signal

from domain.errors import DomainError
from domain.model.campaigns import Campaign
from domain.model.contacts import ContactEvent
from domain.model.lead_batches import Lead, LeadBatch, LeadFilter, LeadOrder
from domain.model.sales_feedback import Feedback
from domain.model.saved_filters import SavedFilter
from domain.services.listing_leads import FilterChoices, LeadStory, ListingLeads
from domain.text import clean
from ui.desk import Desk, Rereads
from ui.glance import glance
from ui.jobs import Job
from ui.leads.contacts.presenter import ContactsPresenter, Removing, keeping_of
from ui.leads.contacts.sheet import ContactsSheet
from ui.leads.listing.columns import ORDERS
from ui.leads.listing.model import PAGE, LeadsModel
from ui.leads.listing.taking_out import TakingOut
from ui.leads.listing.view import LeadsView
from ui.leads.listing.wording import FIELDS, NOBODY, LeadWording
from ui.widgets.dialogs import ask_text

_AT_FIRST = 256
"""Rows that are shown before the order of all is known."""

_PAGES_AT_ONCE = 4
_KEPT_AS = "leads"

First = tuple[Sequence[int], int, int, Sequence[Lead]]


class LeadsPresenter(Rereads):
    """Reads leads for the view, and carries out what it reports.

    Signals:
        told: how many leads there are, in a sentence for the head of the page.

    Attributes:
        words: that sentence.
        wanted: which leads are shown.
    """

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._listing = desk.use(ListingLeads)
        self._wording = LeadWording(desk)
        self.model = LeadsModel(self._wording.cell, self._glance_at)
        may_import = desk.writers is not None and not desk.read_only
        self.view = LeadsView(self.model, may_import=may_import)
        super().__init__(self.view)
        self.model.setParent(self)
        self.words = ""
        self.wanted = LeadFilter()
        self._order, self._turned = LeadOrder.NEWEST, False
        self._is_other, self._lacks_choices = True, True
        self._saved: tuple[SavedFilter, ...] = ()
        self._awaited: int | None = None
        self._reading: list[Job] = []
        self._afterwards = QTimer(self)
        self._afterwards.setSingleShot(True)
        self._afterwards.setInterval(0)
        self._afterwards.timeout.connect(self._ask_all)
        self._paging: Job | None = None
        self._paged: dict[int, Sequence[int]] = {}
        self._telling: Job | None = None
        self._keeping = keeping_of(desk)
        self._removing = Removing(desk, self._keeping, self) if self._keeping else None
        self._kept = 0
        self._total = 0
        self._taking_out = TakingOut(desk, self.view, self._wording)
        self._connect()
        if desk.settings is not None and (columns := desk.settings.columns(_KEPT_AS)):
            self.view.table.show_columns(columns)
        desk.changes.watch({LeadBatch, Feedback, Campaign, SavedFilter, ContactEvent}, self)
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown; the texts are those of the window's language."""
        names = {key: self._desk.translate(name) for key, name in FIELDS.items()}
        self.view.form.name_fields(names)
        self.model.name_columns(self._wording.heads())
        said = self._desk.translate
        orders = [
            ((at, way), said(one[1 + way])) for at, one in enumerate(ORDERS) for way in (0, 1)
        ]
        self.view.sorting.set_choices(orders)
        self._show_saved()
        self._lacks_choices = True
        self._paged = {}
        self._ask()
        if self._keeping is not None:
            keeping = self._keeping
            self._run(lambda job: (keeping.leads(), bool(keeping.events())), self._on_kept)
        number = self.view.table.current_number()
        if number is not None and not self.view.panel.isHidden():
            self._tell(number)

    def show_lead(self, number: int) -> None:
        """Show a lead that was found elsewhere, among all of them."""
        self._awaited = number
        self._want(LeadFilter())
        self._tell(number)

    def show_filter(self, wanted: LeadFilter) -> None:
        """Show just the leads that are meant elsewhere."""
        self._want(wanted)

    def _connect(self) -> None:
        view = self.view
        self.model.pages_wanted.connect(self._on_pages_wanted)
        view.words_typed.connect(lambda words: self._want(replace(self.wanted, words=clean(words))))
        view.form.asked.connect(self._on_asked)
        view.row.dropped.connect(self._on_dropped)
        view.row.cleared.connect(self._on_all_wanted)
        view.none.first_step.connect(self._on_all_wanted)
        view.row.save_wanted.connect(self._on_save_wanted)
        view.row.forgotten.connect(self._on_forgotten)
        view.saved_chosen.connect(self._on_saved_chosen)
        view.order_chosen.connect(self._on_order_chosen)
        view.table.order_chosen.connect(self._on_heading_clicked)
        view.table.opened.connect(self._tell)
        view.table.came_to.connect(self._on_came_to)
        view.table.columns_changed.connect(self._on_columns_changed)
        view.table.copy_wanted.connect(
            lambda: self._taking_out.copy(self.view.table, self.view.table.columns())
        )
        view.notice.acted.connect(self._taking_out.stop)
        view.export_wanted.connect(
            lambda: self._taking_out.export(
                self.model.numbers, self.view.table.columns(), any_kept=self._kept > 0
            )
        )
        view.contacts_wanted.connect(self._on_contacts_wanted)
        view.panel.erase_wanted.connect(self._on_erase_wanted)
        if self._removing is not None:
            self._removing.removed.connect(lambda said: view.notice.show_notice("success", said))
            self._removing.failed.connect(lambda said: view.notice.show_notice("error", said))

    def _want(self, wanted: LeadFilter) -> None:
        if wanted != self.wanted:
            self.wanted, self._is_other = wanted, True
            self._ask()
        elif self._awaited is not None:
            self._show_awaited()

    def _ask(self) -> None:
        """Read which leads there are; an older question is not answered any more."""
        for job in self._reading:
            job.cancel()
        self._reading = []
        self._afterwards.stop()
        self._show_question()
        if not self._is_other or self._order is not LeadOrder.NEWEST or self.wanted.words:
            self._ask_all()
        elif (first := glance(self._read_first)) is not None:
            self._on_first(first)
        else:
            self._reading.append(self._run(lambda job: self._read_first(job.check), self._on_first))

    def _ask_all(self) -> None:
        self._reading.append(self._run(self._read_all, self._on_all))

    def _read_first(self, check: Callable[[], None]) -> First:
        """Return the first numbers with their leads, how many are wanted, and how many are."""
        listing, turned = self._listing, self._turned
        numbers = listing.numbers(
            self.wanted, self._order, turned=turned, limit=_AT_FIRST, check=check
        )
        leads = listing.page(numbers[:PAGE], check=check)
        return numbers, listing.how_many(self.wanted, check=check), listing.how_many(), leads

    def _read_all(self, job: Job) -> tuple[Sequence[int], int]:
        numbers = self._listing.numbers(
            self.wanted, self._order, turned=self._turned, check=job.check
        )
        return numbers, self._listing.how_many()

    def _on_first(self, found: First) -> None:
        """Show the first rows; the rest is read once they are painted, or it would be in the way.

        A million rows handed over by the reader keep the interpreter from whoever paints.
        """
        numbers, count, total, leads = found
        self._show_numbers(numbers, count, total)
        self.model.take_page(0, leads)
        self._afterwards.start()

    def _on_all(self, found: tuple[Sequence[int], int]) -> None:
        numbers, total = found
        self._is_other = False
        self._show_numbers(numbers, len(numbers), total)
        self._show_awaited()
        if self._lacks_choices:
            self._lacks_choices = False
            self._run(lambda job: self._listing.choices(), self._on_choices)

    def _show_numbers(self, numbers: Sequence[int], count: int, total: int) -> None:
        here = self.view.table.current_number()
        self._paged = {}
        self.model.show(numbers)
        if here is not None and self.view.table.current_number() is None:
            self.view.table.go_to(here)
        self.view.show_stage("rows" if count else "none" if total else "empty")
        wording = self._wording
        self.view.row.count.setText(
            self.tr("{n} of {total} leads").format(
                n=wording.count(count), total=wording.count(total)
            )
        )
        self._total = total
        self._tell_words()

    def _tell_words(self) -> None:
        """Say how many leads there are, and whether anything is kept of who they are."""
        words = self.tr("{total} leads, without names, numbers or addresses")
        if self._kept:
            words = self.tr("{total} leads; contact data of {kept} is kept, locked")
        count = self._wording.count
        self.words = words.format(total=count(self._total), kept=count(self._kept))
        self.told.emit(self.words)

    def _on_kept(self, told: tuple[int, bool]) -> None:
        self._kept, on_record = told
        self.view.contacts.setVisible(bool(self._kept) or on_record)
        self._tell_words()

    def _on_contacts_wanted(self) -> None:
        if self._keeping is not None:
            sheet = ContactsSheet(self.view.window())
            ContactsPresenter(sheet, self._desk, self._keeping)
            sheet.open()

    def _on_erase_wanted(self) -> None:
        look, keeping = self.view.panel.look, self._keeping
        if look is not None and keeping is not None and self._removing is not None:
            self._removing.person(self.view.window(), keeping.of_lead(look.number))

    def _show_awaited(self) -> None:
        if self._awaited is not None and self.view.table.go_to(self._awaited):
            self._awaited = None

    def _show_question(self) -> None:
        keys = {
            field: self._key(field, getattr(self.wanted, field)) for field in self.view.form.boxes
        }
        if self.wanted.nobodys:
            keys["seller"] = NOBODY
        self.view.form.show_filter(self.wanted, keys)
        same = next((one for one in self._saved if one.wanted == self.wanted), None)
        chips = self._wording.chips(self.wanted)
        self.view.row.show_chips(chips, fixed=self._desk.read_only, saved=same is not None)
        self.view.saved.choose(same.id if same else "" if not chips else None)
        self.view.put_words(self.wanted.words)
        self.view.sorting.choose((_place(self._order), int(self._turned)))
        self.view.table.show_order(self._order, turned=self._turned)

    def _key(self, field: str, value: object) -> object:
        if field == "fed_back":
            return "" if value is None else "yes" if value else "no"
        return value or ""

    def _show_saved(self) -> None:
        self._saved = self._listing.saved()
        same = next((one.id for one in self._saved if one.wanted == self.wanted), None)
        self.view.show_saved([(one.id, one.name) for one in self._saved], same)

    def _on_choices(self, found: FilterChoices) -> None:
        self._wording.know(found.campaigns, found.batches)
        self.view.form.offer(self._wording.choices(found))
        self._show_question()
        self.model.forget()

    def _glance_at(self, numbers: Sequence[int]) -> Sequence[Lead] | None:
        return glance(lambda check: self._listing.page(numbers, check=check))

    def _on_pages_wanted(self, pages: Sequence[int]) -> None:
        """Read the pages that came into sight last; older ones are asked for again if need be."""
        numbers = {page: self.model.numbers_of(page) for page in pages[-_PAGES_AT_ONCE:]}
        if all(self._paged.get(page) == some for page, some in numbers.items()):
            return  # on its way already: painting anew meanwhile asks again
        if self._paging is not None:
            self._paging.cancel()
        self._paged = numbers

        def read(job: Job) -> dict[int, Sequence[Lead]]:
            job.check()
            return {page: self._listing.page(some) for page, some in numbers.items()}

        def take(found: dict[int, Sequence[Lead]]) -> None:
            self._paged = {}
            for page, leads in found.items():
                if self.model.numbers_of(page) == numbers[page]:
                    self.model.take_page(page, leads)

        self._paging = self._run(read, take)

    def _on_asked(self, field: str, key: object) -> None:
        value: object = key or (None if field in _WITHOUT else "")
        if field == "seller":
            nobodys = key == NOBODY
            seller = "" if nobodys else str(key)
            self._want(replace(self.wanted, seller=seller, nobodys=nobodys))
            return
        if field == "fed_back" and value is not None:
            value = value == "yes"
        self._want(replace(self.wanted, **{field: value}))  # type: ignore[arg-type]

    def _on_dropped(self, field: str) -> None:
        self._want(replace(self.wanted, **{field: getattr(LeadFilter(), field)}))
        self.view.table.setFocus()

    def _on_all_wanted(self) -> None:
        self._want(LeadFilter())
        self.view.table.setFocus()

    def _on_saved_chosen(self, id: UUID | None) -> None:
        chosen = next((one.wanted for one in self._saved if one.id == id), LeadFilter())
        self._want(chosen)

    def _on_save_wanted(self) -> None:
        name = ask_text(
            self.view.window(),
            self.tr("Save the filter"),
            self.tr("Everybody who opens this workspace finds the filter under its name."),
            self.tr("Save"),
            placeholder=self.tr("Name of the filter"),
            limit=120,
        )
        if name is not None:
            self.save_as(name)

    def save_as(self, name: str) -> None:
        """Save what is asked for under a name."""
        try:
            self._listing.save(name, self.wanted)
        except DomainError as error:
            self.view.notice.show_notice("error", error.said(self._desk.translate))

    def _on_forgotten(self) -> None:
        same = next((one for one in self._saved if one.wanted == self.wanted), None)
        if same is None:
            return
        try:
            self._listing.forget(same.id)
        except DomainError as error:
            self.view.notice.show_notice("error", error.said(self._desk.translate))

    def _on_order_chosen(self, key: tuple[int, int]) -> None:
        at, way = key
        self._sort(ORDERS[at][0], turned=bool(way))

    def _on_heading_clicked(self, order: LeadOrder) -> None:
        self._sort(order, turned=order is self._order and not self._turned)

    def _sort(self, order: LeadOrder, *, turned: bool) -> None:
        self._order, self._turned, self._is_other = order, turned, True
        self._ask()

    def _on_came_to(self, number: int | None) -> None:
        if number is not None and not self.view.panel.isHidden():
            self._tell(number)

    def _tell(self, number: int) -> None:
        if self._telling is not None:
            self._telling.cancel()
        self._telling = self._run(lambda job: self._listing.story(number), self._on_story)

    def _on_story(self, story: LeadStory) -> None:
        self.view.show_story(self._wording.story(story))

    def _on_columns_changed(self) -> None:
        if self._desk.settings is not None:
            self._desk.settings.keep_columns(_KEPT_AS, self.view.table.columns())

    def _run(self, work, done) -> Job:  # type: ignore[no-untyped-def]
        return self._desk.jobs.run(work, owner=self, done=done, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._paged = {}
        if not isinstance(error, DomainError):
            raise error
        self.view.notice.show_notice("error", error.said(self._desk.translate))


_WITHOUT = frozenset(
    {"batch_id", "campaign_id", "received_from", "received_to", "fed_back", "trait"}
)
"""Fields of ``LeadFilter`` whose nothing is None."""


def _place(order: LeadOrder) -> int:
    return next(at for at, one in enumerate(ORDERS) if one[0] is order)
