"""How the list says what is known of leads, and what a filter asks for."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final
from uuid import UUID

from domain.model.campaigns import HUNDREDTHS
from domain.model.importing.lead_fields import LEAD_FIELD_NAMES
from domain.model.ladder import highest
from domain.model.lead_batches import Lead, LeadFilter
from domain.model.lead_times import NAMES
from domain.model.sales_feedback import Feedback
from domain.services.listing_leads import FilterChoices, LeadStory
from domain.text import mark
from ui.desk import Desk
from ui.leads.contacts.words import use_of_contacts
from ui.leads.listing.columns import COLUMNS
from ui.leads.listing.looks import ChipLook, Choices, FilterLook, ReportLook, StoryLook

FIELDS: Final = {
    "channel": mark("Channel"),
    "campaign_id": mark("Campaign"),
    "campaign": mark("Campaign in the file"),
    "batch_id": mark("Import"),
    "seller": mark("Salesperson"),
    "stage": mark("Stage reached"),
    "not_stage": mark("Stage not reached"),
    "outcome": mark("Contact"),
    "reason": mark("Why not"),
    "fed_back": mark("Report of Sales"),
    "trait": mark("Characteristic"),
    "received_from": mark("Received from"),
    "received_to": mark("Received until"),
    "words": mark("Words"),
}
"""What can be asked for, by field of ``LeadFilter``, in the order in which it stands."""

NOBODY: Final = "\0nobody"
"""Key of the choice for leads that no salesperson has."""

_TERMS: Final = {
    "stage": "lead_stages",
    "not_stage": "lead_stages",
    "outcome": "contact_outcomes",
    "reason": "not_qualified_reasons",
    "channel": "channels",
}
_WITH: Final = (("yes", mark("with report")), ("no", mark("without report")))


class LeadWording:
    """Says it in the language of the window."""

    def __init__(self, desk: Desk) -> None:
        """Say it for a desk."""
        self._desk = desk
        self._campaigns: Mapping[UUID, str] = {}
        self._batches: Mapping[UUID, str] = {}
        self._cells: dict[str, Callable[[Lead], str]] = {
            "code": lambda lead: lead.code,
            "received": lambda lead: _day(lead.record.received_on),
            "channel": lambda lead: self.term("channel", lead.record.channel),
            "campaign": self.campaign,
            "stage": lambda lead: self.term("stage", highest(lead.reached).value),
            "outcome": lambda lead: self.term("outcome", lead.outcome),
            "seller": lambda lead: lead.record.seller,
            "heard": lambda lead: _day(lead.heard_on),
            "note": lambda lead: " ".join(lead.record.note.split()),
            "ad": lambda lead: lead.record.ad,
            "interest": lambda lead: self._level("interest_level", lead.interest),
            "fit": lambda lead: self._level("fit_level", lead.fit),
            "reason": lambda lead: self.term("reason", lead.record.reason),
            "ending": lambda lead: self.term("stage", lead.record.ending),
            "cost": lambda lead: self._money(lead.record.cost),
            "value": lambda lead: self._money(lead.record.value),
            "source_id": lambda lead: lead.record.source_id,
        }

    def know(self, campaigns: Mapping[UUID, str], batches: Mapping[UUID, str]) -> None:
        """Learn the names of campaigns and imports."""
        self._campaigns, self._batches = campaigns, batches

    def cell(self, lead: Lead, key: str) -> str:
        """Say a cell of a lead, by the key of its column."""
        return self._cells[key](lead)

    def heads(self) -> tuple[str, ...]:
        """Say the headings."""
        return tuple(self._desk.translate(column.name) for column in COLUMNS)

    def campaign(self, lead: Lead) -> str:
        """Say the campaign of a lead."""
        id = lead.record.campaign_id
        return (self._campaigns.get(id, "") if id else "") or lead.record.campaign

    def term(self, field: str, code: str) -> str:
        """Say a code of the method, or what a file says instead of one."""
        return self._desk.catalogue.term(_TERMS[field], code).said(self._desk.tongue())

    def count(self, number: int) -> str:
        """Say a number as the language writes it."""
        return f"{number:,}".replace(",", "." if self._desk.tongue().value == "vi" else ",")

    def choices(self, found: FilterChoices) -> FilterLook:
        """Say what can be asked for, each with how many leads it means."""
        said = {
            field: self._counted(field, found.values[field])
            for field in ("channel", "outcome", "reason")
        }
        sellers = [(value, f"{value} ({self.count(n)})") for value, n in found.values["seller"]]
        nobody = (NOBODY, self._desk.translate(mark("nobody yet")))
        stages = self._desk.catalogue.vocabularies["lead_stages"]
        reached = tuple(
            (one.code, one.name.said(self._desk.tongue())) for one in stages[1 : _RUNGS + 1]
        )
        with_or_without = tuple((key, self._desk.translate(words)) for key, words in _WITH)
        by_file = [(value, f"{value} ({self.count(n)})") for value, n in found.values["campaign"]]
        return FilterLook(
            {
                **said,
                "campaign_id": tuple(found.campaigns.items()),
                "campaign": tuple(by_file),
                "batch_id": tuple(found.batches.items()),
                "seller": (nobody, *sellers),
                "stage": reached,
                "not_stage": reached,
                "fed_back": with_or_without,
                "trait": tuple((pair, ": ".join(pair)) for pair in found.traits),
            }
        )

    def chips(self, wanted: LeadFilter) -> tuple[ChipLook, ...]:
        """Say each thing that a filter asks for."""
        nothing = LeadFilter()
        found = []
        for key, name in FIELDS.items():
            value = getattr(wanted, key)
            if value != getattr(nothing, key):
                words = f"{self._desk.translate(name)}: {self._asked(key, value)}"
                found.append(ChipLook(key, words))
        if wanted.nobodys:
            nobody = self._desk.translate(mark("nobody yet"))
            seller = self._desk.translate(FIELDS["seller"])
            found.append(ChipLook("nobodys", f"{seller}: {nobody}"))
        return tuple(found)

    def story(self, story: LeadStory) -> StoryLook:
        """Say a lead in full."""
        lead, record, say = story.lead, story.lead.record, self._desk.translate
        facts = [
            (say(column.name), self.cell(lead, column.key))
            for column in COLUMNS
            if column.key not in ("code", "stage", "note", "campaign")
        ]
        facts += [
            (say(mark("Campaign")), story.campaign),
            (say(mark("Qualified on")), _day(record.qualified_on)),
            (say(mark("Opportunity on")), _day(record.opportunity_on)),
            (say(mark("Won on")), _day(record.won_on)),
            (say(mark("Attempts")), "" if record.attempts is None else str(record.attempts)),
            *(self._trait(*pair) for pair in record.traits),
            (say(mark("Import")), story.batch.name),
            (say(mark("Name of the file")), story.batch.file_name),
        ]
        return StoryLook(
            number=lead.number,
            title=lead.code,
            stage=self.term("stage", highest(lead.reached).value),
            facts=tuple((caption, value) for caption, value in facts if value),
            note=record.note,
            reports=tuple(map(self._report, story.reports)),
            contacts=tuple((say(LEAD_FIELD_NAMES[one.field]), one.shown) for one in story.contacts),
            contacts_for=use_of_contacts(story.batch, say),
        )

    def _report(self, said: Feedback) -> ReportLook:
        when = f"{said.given_at.astimezone():%d/%m/%Y %H:%M}"
        say = self._desk.translate
        lines = [
            self.term("outcome", said.outcome.value),
            self._level("interest_level", said.interest),
            self._level("fit_level", said.fit),
            self.term("reason", said.reason),
            f"“{said.words}”" if said.words else "",
            said.something_new,
            say(mark("Next: {step}")).format(step=said.next_step) if said.next_step else "",
        ]
        head = " · ".join(filter(None, (when, said.given_by)))
        return ReportLook(head, tuple(filter(None, lines)))

    def _counted(self, field: str, values: tuple[tuple[str, int], ...]) -> Choices:
        return tuple(
            (value, f"{self.term(field, value)} ({self.count(count)})") for value, count in values
        )

    def _asked(self, key: str, value: object) -> str:
        if key in _TERMS:
            return self.term(key, str(value))
        if isinstance(value, date):
            return _day(value)
        if isinstance(value, UUID):
            names = self._campaigns if key == "campaign_id" else self._batches
            return names.get(value, "–")
        if isinstance(value, bool):
            return self._desk.translate(dict(_WITH)["yes" if value else "no"])
        return ": ".join(value) if isinstance(value, tuple) else str(value)

    def _trait(self, name: str, value: str) -> tuple[str, str]:
        """Say a characteristic, or one of the moments that are kept beside them."""
        if name not in NAMES:
            return name, value
        day, _, clock = value.partition("T")
        return self._desk.translate(NAMES[name]), f"{_day(date.fromisoformat(day))} {clock}"

    def _level(self, vocabulary: str, level: int | None) -> str:
        if level is None:
            return ""
        return self._desk.catalogue.term(vocabulary, str(level)).said(self._desk.tongue())

    def _money(self, hundredths: int | None) -> str:
        return "" if hundredths is None else self.count(round(hundredths / HUNDREDTHS))


_RUNGS: Final = 7
"""Stages above the first one; what takes a lead off the ladder is no stage."""


def _day(day: date | None) -> str:
    return "" if day is None else f"{day.day:02}/{day.month:02}/{day.year:04}"
