"""Handing out workbooks on which salespeople report their leads."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from domain.errors import NobodyWaits
from domain.model.brief import Workspace
from domain.model.campaigns import Campaign
from domain.model.contacts import Contact
from domain.model.feedback import SEVERAL, FeedbackField
from domain.model.feedback_sheets import (
    CLAIM_KEY,
    ColumnKind,
    FeedbackSheet,
    SheetColumn,
    SheetKey,
    SheetLead,
)
from domain.model.importing.lead_fields import LeadField
from domain.model.lead_batches import Lead, LeadFilter, LeadOrder
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.wording import Bilingual
from domain.ports import Reading
from domain.services.asking import Asking
from domain.services.asking_next import AskingNext
from domain.services.workbench import Workbench

ASKED_CLAIMS: Final = 5
"""Claims that a salesperson is asked for; more make the minute two."""

MOST_LEADS: Final = 5_000
"""Leads in one workbook."""

_WHO: Final = {
    SheetKey.CUSTOMER: (LeadField.NAME,),
    SheetKey.REACHED_BY: (LeadField.PHONE, LeadField.EMAIL),
}
"""What of contact data a salesperson is told; addresses, IDs and birthdays are no use there."""

YES_NO: Final = (("yes", Bilingual("có", "yes")), ("no", Bilingual("không", "no")))
HELD: Final = (
    ("yes", Bilingual("đúng", "true")),
    ("no", Bilingual("không đúng", "not true")),
    ("not_heard", Bilingual("chưa nghe", "not heard")),
)

_OWN_COLUMN: Final = frozenset(
    {
        *("contact_outcome", "attempts", "interest_level", "fit_level", "not_qualified_reason"),
        *("quote", "next_step", "matched_persona", "demographics"),
    }
)
"""Questions of the form that have columns of their own, or none."""


class HandingOutFeedback:
    """Use cases that hand the workbooks out."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._form = Asking(bench)
        self._next = AskingNext(bench)

    def anybody(self) -> bool:
        """Tell whether any lead waits for Sales' word."""
        with self._bench.reading() as view:
            return view.leads.count(LeadFilter(fed_back=False)) > 0

    def sheets(self, *, waiting: bool = True, contacts: bool = False) -> tuple[FeedbackSheet, ...]:
        """Return a workbook for each salesperson who has leads.

        Args:
            waiting: only leads of which Sales has said nothing yet; else all.
            contacts: with names, numbers and addresses that are kept, so that a salesperson knows
                who is meant; whoever hands them out puts that on record.

        Raises:
            NobodyWaits: there is no such lead.
        """
        with self._bench.reading() as view:
            sellers = [code for code, _ in view.leads.values("seller")]
            workspace = next(iter(view.of(Workspace).all()), None)
            leads = {code: _leads(view, code, waiting=waiting) for code in sorted(sellers)}
            leads[""] = _leads_of_nobody(view, waiting=waiting)
            campaigns = {one.id: one.name for one in view.of(Campaign).all()}
            wanted = [lead.number for some in leads.values() for lead in some] if contacts else []
            kept = view.leads.contacts.of(wanted) if wanted else {}
        columns = self.columns(contacts=contacts)
        if workspace is None or not any(leads.values()):
            raise NobodyWaits
        return tuple(
            FeedbackSheet(
                workbook=self._bench.secrets.new_id(),
                workspace_id=workspace.id,
                workspace=workspace.name,
                seller=code,
                made_on=self._bench.today(),
                columns=columns,
                leads=tuple(
                    _sheet_lead(one, campaigns, kept.get(one.number, ())) for one in of_seller
                ),
                with_contacts=sum(one.number in kept for one in of_seller),
            )
            for code, of_seller in leads.items()
            if of_seller
        )

    def columns(self, *, every: bool = False, contacts: bool = False) -> tuple[SheetColumn, ...]:
        """Return the columns of a workbook that goes out now.

        Args:
            contacts: also those of who is meant.
            every: also those of questions that are folded away, as a workbook may have been handed
                out before they were.
        """
        with self._bench.reading() as view:
            personas = _personas(view)
        claims = self._claims(personas)
        questions = [one for one in self._form.measures() if one.shown or every]
        asked = [one for one in questions if one.code not in _OWN_COLUMN and one.answers]
        return (
            *_shown(),
            *(_of_contacts() if contacts else ()),
            *self._outcome(personas, every=every),
            *(_claim_column(claim) for claim in claims),
            *(self._question(field) for field in asked),
            *_ending(),
        )

    def _claims(self, personas: Sequence[Persona]) -> list[Claim]:
        """Return the claims that are weakest and oldest, of the persona most looked for first."""
        found: list[Claim] = []
        for persona in personas:
            found += [one.claim for one in self._next.unknown(persona.id).open]
        return found[:ASKED_CLAIMS]

    def _outcome(self, personas: Sequence[Persona], *, every: bool) -> Iterator[SheetColumn]:
        choice = ColumnKind.CHOICE
        named = {field.code: field for field in self._form.measures()}
        yield self._of_form(named, SheetKey.OUTCOME, "contact_outcomes", width=30)
        attempts = Bilingual("Số lần liên hệ", "Attempts")
        yield SheetColumn(SheetKey.ATTEMPTS, attempts, ColumnKind.NUMBER, most=99, width=11)
        days = Bilingual("Trong mấy ngày", "On how many days")
        yield SheetColumn(SheetKey.DAYS, days, ColumnKind.NUMBER, most=99, width=11)
        yield self._of_form(named, SheetKey.INTEREST, "interest_level", width=24)
        yield self._of_form(named, SheetKey.FIT, "fit_level", width=18)
        if len(personas) > 1 or every:
            choices = tuple(
                (one.id.hex, Bilingual.same(" · ".join(filter(None, (one.code, one.name)))))
                for one in personas
            )
            head = Bilingual("Giống chân dung nào", "Which persona")
            yield SheetColumn(SheetKey.PERSONA, head, choice, choices, width=26)
        qualified = Bilingual("Đạt chuẩn Sales?", "Sales-qualified?")
        yield SheetColumn(SheetKey.QUALIFIED, qualified, choice, YES_NO, width=12)
        yield self._of_form(named, SheetKey.REASON, "not_qualified_reasons", width=24)

    def _of_form(
        self, named: dict[str, FeedbackField], key: SheetKey, vocabulary: str, *, width: float
    ) -> SheetColumn:
        terms = self._bench.catalogue.vocabularies[vocabulary]
        choices = tuple((term.code, term.name) for term in terms)
        return SheetColumn(key, named[key].name, ColumnKind.CHOICE, choices, width=width)

    def _question(self, field: FeedbackField) -> SheetColumn:
        kind = ColumnKind.CHOICES if field.kind == SEVERAL else ColumnKind.CHOICE
        choices = tuple((code, self._form.answer_named(field.code, code)) for code in field.answers)
        return SheetColumn(field.code, field.name, kind, choices, width=26)


def _shown() -> Iterator[SheetColumn]:
    shown = ColumnKind.SHOWN
    yield SheetColumn(SheetKey.LEAD, Bilingual("Mã lead", "Lead"), shown, width=11)
    source = Bilingual("Mã ở nguồn", "Id at the source")
    yield SheetColumn(SheetKey.SOURCE_ID, source, shown, width=18)
    yield SheetColumn(SheetKey.RECEIVED, Bilingual("Ngày nhận", "Received"), shown, width=12)
    campaign = Bilingual("Chiến dịch · mẫu quảng cáo", "Campaign · ad")
    yield SheetColumn(SheetKey.CAMPAIGN, campaign, shown, width=34)


def _of_contacts() -> Iterator[SheetColumn]:
    shown = ColumnKind.SHOWN
    yield SheetColumn(SheetKey.CUSTOMER, Bilingual("Khách", "Customer"), shown, width=24)
    reached = Bilingual("Liên hệ qua", "Reached by")
    yield SheetColumn(SheetKey.REACHED_BY, reached, shown, width=28)


def _ending() -> Iterator[SheetColumn]:
    words = Bilingual("Lời khách nguyên văn", "The customer's own words")
    yield SheetColumn(SheetKey.WORDS, words, ColumnKind.TEXT, width=40)
    agreed = Bilingual("Khách đồng ý cho trích?", "May be quoted?")
    yield SheetColumn(SheetKey.WORDS_AGREED, agreed, ColumnKind.CHOICE, YES_NO, width=13)
    new = Bilingual("Điều mới nghe được", "Something new")
    yield SheetColumn(SheetKey.NEW, new, ColumnKind.TEXT, width=34)
    step = Bilingual("Bước tiếp", "Next step")
    yield SheetColumn(SheetKey.NEXT_STEP, step, ColumnKind.TEXT, width=26)
    next_on = Bilingual("Ngày làm bước tiếp", "Next step on")
    yield SheetColumn(SheetKey.NEXT_ON, next_on, ColumnKind.DAY, width=13)
    talked = Bilingual("Ngày trao đổi", "Day of the conversation")
    yield SheetColumn(SheetKey.TALKED_ON, talked, ColumnKind.DAY, width=13)
    reported = Bilingual("Ngày báo", "Reported on")
    yield SheetColumn(SheetKey.REPORTED_ON, reported, ColumnKind.DAY, width=13)


def _claim_column(claim: Claim) -> SheetColumn:
    head = Bilingual(f"{claim.code}: {claim.text}", f"{claim.code}: {claim.text}")
    return SheetColumn(f"{CLAIM_KEY}{claim.id.hex}", head, ColumnKind.CHOICE, HELD, width=22)


def _personas(view: Reading) -> list[Persona]:
    """Return the personas in use, the primary one first; nobody looks for a negative one."""
    order = [PersonaKind.PRIMARY, PersonaKind.SECONDARY]
    found = [one for one in view.of(Persona).all() if not one.retired and one.kind in order]
    return sorted(found, key=lambda one: order.index(one.kind))


def _leads(view: Reading, seller: str, *, waiting: bool) -> Sequence[Lead]:
    wanted = LeadFilter(seller=seller, fed_back=False if waiting else None)
    return view.leads.page(view.leads.numbers(wanted, LeadOrder.OLDEST)[:MOST_LEADS])


def _leads_of_nobody(view: Reading, *, waiting: bool) -> Sequence[Lead]:
    wanted = LeadFilter(nobodys=True, fed_back=False if waiting else None)
    return view.leads.page(view.leads.numbers(wanted, LeadOrder.OLDEST)[:MOST_LEADS])


def _sheet_lead(
    lead: Lead, campaigns: Mapping[UUID, str], contacts: Sequence[Contact]
) -> SheetLead:
    record = lead.record
    ours = campaigns.get(record.campaign_id) if record.campaign_id else None
    came_by = ours or record.campaign or record.channel
    shown: dict[str, str | date] = {
        SheetKey.SOURCE_ID: record.source_id,
        SheetKey.CAMPAIGN: " · ".join(filter(None, (came_by, record.ad))),
    }
    for key, fields in _WHO.items():
        if said := " · ".join(one.shown for one in contacts if one.field in fields):
            shown[key] = said
    if record.received_on is not None:
        shown[SheetKey.RECEIVED] = record.received_on
    return SheetLead(lead.code, shown)


def claim_of(key: str) -> UUID | None:
    """Return the claim that a column asks for, or None."""
    return UUID(hex=key.removeprefix(CLAIM_KEY)) if key.startswith(CLAIM_KEY) else None
