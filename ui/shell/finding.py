"""What the palette offers for the words typed, and what choosing an offer does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence

from domain.errors import DomainError
from domain.model.lead_batches import lead_code
from domain.model.wording import Tongue
from domain.services.listing_leads import FEWEST_LETTERS, ListingLeads
from domain.services.searching import Found, Searching, ThingKind, among
from domain.text import fold, mark
from ui.jobs import Job
from ui.language import said
from ui.shell.commands import Command
from ui.shell.palette import Offer, Palette

if TYPE_CHECKING:
    from ui.shell.presenter import WindowPresenter

KINDS = {
    ThingKind.PERSONA: mark("persona"),
    ThingKind.CLAIM: mark("claim"),
    ThingKind.MESSAGE: mark("message"),
    ThingKind.CAMPAIGN: mark("campaign"),
    ThingKind.CALL: mark("call"),
    ThingKind.USP: mark("USP"),
    ThingKind.NOTE: mark("note"),
    ThingKind.ACTIVITY: mark("activity"),
    ThingKind.OBLIGATION: mark("obligation"),
    ThingKind.SOW_LINE: mark("line of a SOW"),
    ThingKind.REQUEST: mark("request"),
    ThingKind.PERSON: mark("person"),
    ThingKind.QUOTE: mark("customer quote"),
    ThingKind.PARKED: mark("parked"),
    ThingKind.DECISION: mark("decision"),
    ThingKind.ACTION: mark("action"),
}
_PAGES = {
    ThingKind.PERSONA: ("personas", "user-round"),
    ThingKind.CLAIM: ("personas", "message-square-quote"),
    ThingKind.MESSAGE: ("direction", "megaphone"),
    ThingKind.CAMPAIGN: ("campaigns", "funnel"),
    ThingKind.CALL: ("calls", "headphones"),
    ThingKind.USP: ("brief", "star"),
    ThingKind.NOTE: ("session", "sticky-note"),
    ThingKind.ACTIVITY: ("responsibilities", "table-2"),
    ThingKind.OBLIGATION: ("responsibilities", "handshake"),
    ThingKind.SOW_LINE: ("responsibilities", "file-text"),
    ThingKind.REQUEST: ("requests", "handshake"),
    ThingKind.PERSON: ("brief", "user"),
    ThingKind.QUOTE: ("personas", "message-square-quote"),
    ThingKind.PARKED: ("session", "archive"),
    ThingKind.DECISION: ("session", "stamp"),
    ThingKind.ACTION: ("session", "circle-check"),
}


class Finding(QObject):
    """Leads one opening of the palette."""

    def __init__(self, window: WindowPresenter) -> None:
        self._palette = Palette(window.view)
        super().__init__(self._palette)
        self._window = window
        self._things: tuple[Found, ...] | None = None
        self._looking: Job | None = None
        self._palette.asked.connect(self._on_asked)
        self._palette.chosen.connect(self._on_chosen)
        self._on_asked("")

    def show(self) -> None:
        """Open the palette under the search box, inside the window."""
        box = self._window.view.top_bar.search
        corner = box.mapTo(self._window.view, QPoint(box.width(), 0))
        self._palette.open_at(corner.x(), corner.y() - 4)

    def _on_asked(self, words: str) -> None:
        wanted = fold(words).split()
        offers = [*self._commands(wanted), *self._panes(wanted)]
        if wanted:
            offers += [_offer(thing) for thing in among(self._public_things(), words)]
        self._palette.show_offers(offers)
        self._look_for_leads(words, offers)

    def _look_for_leads(self, words: str, offers: list[Offer]) -> None:
        """Offer leads with these words as well; among a million of them, beside the window."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        workspace = self._window.workspace
        if workspace is None or len(fold(words)) < FEWEST_LETTERS:
            return
        listing = workspace.desk.use(ListingLeads)

        def show(found: tuple[tuple[int, str], ...]) -> None:
            if found:
                self._palette.show_offers([*offers, *(_lead_offer(*one) for one in found)])

        self._looking = workspace.desk.jobs.run(
            lambda job: listing.found(words), owner=self, done=show, failed=_pass_over
        )

    def _public_things(self) -> tuple[Found, ...]:
        """Everything that can be found, read once for each opening."""
        workspace = self._window.workspace
        if self._things is None and workspace is not None:
            tongue = Tongue(self._window.program.language.code)
            self._things = workspace.desk.use(Searching).things(tongue)
        return self._things or ()

    def _commands(self, wanted: list[str]) -> Iterator[Offer]:
        commands = self._window.view.commands
        for spec in commands.specs:
            action = commands.action(spec.key)
            if spec.key == "palette" or not action.isEnabled():
                continue
            offer = _command_offer(spec, action.text().replace("&&", "&"))
            if matches(f"{offer.title} {spec.title}", wanted):
                yield offer

    def _panes(self, wanted: list[str]) -> Iterator[Offer]:
        """Offer the ways to look at a persona and at the calls, once there is a workspace."""
        if self._window.workspace is None:
            return
        from ui.calls.panes import PANES as OF_CALLS
        from ui.personas.panes import PANES as OF_PERSONAS

        for page, kind, icon, panes in (
            ("personas", said(mark("a way to look at the persona")), "user-round", OF_PERSONAS),
            ("calls", said(mark("a way to look at the calls")), "headphones", OF_CALLS),
        ):
            for pane in panes:
                offer = Offer(pane.said(), kind, icon, page=page, pane=pane.key)
                if matches(f"{offer.title} {pane.title}", wanted):
                    yield offer

    def _on_chosen(self, offer: Offer) -> None:
        workspace = self._window.workspace
        if offer.command:
            self._window.view.commands.run(offer.command)
        elif workspace is not None and offer.pane:
            workspace.show_pane(offer.page, offer.pane)
        elif workspace is not None:
            workspace.show_thing(offer.page, offer.thing)


def matches(text: str, wanted: list[str]) -> bool:
    """Tell whether a text holds every folded word."""
    folded = fold(text)
    return all(word in folded for word in wanted)


def _command_offer(spec: Command, title: str) -> Offer:
    is_page = spec.key.startswith("page:")
    kind = said(mark("page")) if is_page else said(mark("command"))
    keys = spec.bindings()
    native = QKeySequence.SequenceFormat.NativeText
    return Offer(title, kind, spec.icon, keys[0].toString(native) if keys else "", command=spec.key)


def _lead_offer(number: int, words: str) -> Offer:
    code = lead_code(number)
    kind = said(mark("lead"))
    return Offer(words or code, kind, "user-round-search", code, page="campaigns", pane=code)


def _pass_over(error: Exception) -> None:
    """Offer no leads where they cannot be read: pages say what is wrong with a file."""
    if not isinstance(error, DomainError):
        raise error


def _offer(thing: Found) -> Offer:
    page, icon = _PAGES[thing.kind]
    return Offer(thing.text, said(KINDS[thing.kind]), icon, thing.code, page=page, thing=thing.id)
