"""Quoting customers: their words with origin and consent, what they speak of, for whom they stand.

Consent is never taken for granted. Words without it are kept for the people who work with the
persona; no document and no projector shows them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.errors import NotesHidden, QuoteNeedsConsent, TextMissing
from domain.model.fields import PersonaField
from domain.model.labels import QUOTE_SOURCES, SIDES
from domain.model.persona import Claim, Persona
from domain.model.quotes import Quote, QuoteSource
from domain.model.session import Note
from domain.model.sides import Side
from domain.ports import Reading, UnitOfWork
from domain.services.workbench import Workbench
from domain.services.writings import public_notes
from domain.text import LINE_LIMIT, NAME_LIMIT, Translate, check_length, clean, fold


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """A quote as somebody writes it down; see ``Quote`` for the meaning of each field."""

    text: str
    side: Side = Side.SALES
    source: QuoteSource = QuoteSource.CALL
    heard_on: date | None = None
    lead: str = ""
    consent: bool = False
    note_id: UUID | None = None
    claim_ids: tuple[UUID, ...] = ()

    def tidied(self) -> "QuoteWords":
        """Return it cleaned, without the marks that would stand around the words twice.

        Raises:
            TextMissing: there are no words.
            TextTooLong: a text does not fit.
        """
        text = check_length(clean(clean(self.text).strip("“”\"'")), LINE_LIMIT)
        if not text:
            raise TextMissing
        return replace(self, text=text, lead=check_length(clean(self.lead), NAME_LIMIT))

    @classmethod
    def of(cls, quote: Quote) -> "QuoteWords":
        """Return a quote's words."""
        return cls(
            quote.text,
            quote.side,
            quote.source,
            quote.heard_on,
            quote.lead,
            quote.consent,
            quote.note_id,
            quote.claim_ids,
        )


@dataclass(frozen=True, slots=True)
class HeardQuote:
    """A quote with what it is tied to.

    Attributes:
        quote: the quote.
        note: code of the note that it was taken from, or empty.
        claims: the claims that it speaks of, by code.
    """

    quote: Quote
    note: str
    claims: tuple[str, ...]


class Quoting:
    """Use cases around the words of customers."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def quotes(self) -> tuple[HeardQuote, ...]:
        """Return all quotes in the order in which they were written down."""
        with self._bench.reading() as view:
            quotes = view.of(Quote).all()
            tied = {id for quote in quotes for id in quote.claim_ids}
            claims = filter(None, map(view.of(Claim).find, tied))
            codes = {claim.id: claim.code for claim in claims}
            taken = any(quote.note_id for quote in quotes)
            notes = {note.id: note.code for note in public_notes(view)} if taken else {}
            return tuple(
                HeardQuote(
                    quote,
                    notes.get(quote.note_id, "") if quote.note_id else "",
                    tuple(codes[id] for id in quote.claim_ids if id in codes),
                )
                for quote in quotes
            )

    def notes(self) -> tuple[Note, ...]:
        """Return the revealed notes that are no quote yet, customers' words before the others."""
        with self._bench.reading() as view:
            taken = {quote.note_id for quote in view.of(Quote).all()}
            free = [note for note in public_notes(view) if note.id not in taken]
        return tuple(sorted(free, key=lambda note: note.field is not PersonaField.WORDS))

    def write_quote(self, words: QuoteWords) -> Quote:
        """Write down what a customer said.

        Raises:
            TextMissing, TextTooLong: there are no words, or a text does not fit.
            NotesHidden: it is taken from a note that is not revealed.
        """
        with self._bench.reading() as view:
            quote = new_quote(view, self._bench.secrets.new_id(), words)
        with self._bench.doing("write_quote", code=quote.code) as work:
            work.of(Quote).put(quote)
        return quote

    def edit_quote(self, id: UUID, words: QuoteWords) -> None:
        """Change what is written down of a quote.

        Without consent, or with other words, it no longer stands for a persona.

        Raises:
            NotFound: it is gone.
            TextMissing, TextTooLong: see ``write_quote``.
        """
        words = words.tidied()
        with self._bench.reading() as view:
            quote = view.of(Quote).get(id)
        changed = _with(quote, replace(words, note_id=quote.note_id))
        with self._bench.doing("edit_quote", code=quote.code) as work:
            if not changed.consent or changed.text != quote.text:
                changed = _let_go(work, quote, changed)
            work.of(Quote).put(changed)

    def choose(self, id: UUID, persona_id: UUID, translate: Translate) -> None:
        """Let a quote stand for a persona, in place of the words that stood there.

        Args:
            id: the quote.
            persona_id: the persona.
            translate: says where the words come from, in the language of the workspace.

        Raises:
            QuoteNeedsConsent: the customer has not agreed.
            NotFound: one of them is gone.
        """
        with self._bench.reading() as view:
            quote, persona = view.of(Quote).get(id), view.of(Persona).get(persona_id)
            before = view.of(Quote).all(persona_id=persona_id)
        if not quote.consent:
            raise QuoteNeedsConsent(code=quote.code)
        origin = check_length(origin_of(quote, translate), NAME_LIMIT)
        with self._bench.doing("choose_quote", code=quote.code) as work:
            for one in before:
                work.of(Quote).put(replace(one, persona_id=None))
            work.of(Quote).put(replace(quote, persona_id=persona_id))
            work.of(Persona).put(replace(persona, quote=quote.text, quote_origin=origin))

    def remove_quote(self, id: UUID) -> None:
        """Take a quote away; it no longer stands for a persona either.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            quote = view.of(Quote).get(id)
        with self._bench.doing("remove_quote", code=quote.code) as work:
            _let_go(work, quote, quote)
            work.of(Quote).remove(id)


def new_quote(view: Reading, id: UUID, words: QuoteWords) -> Quote:
    """Return the next quote, which is to be put on its shelf.

    Raises:
        TextMissing, TextTooLong: there are no words, or a text does not fit.
        NotesHidden: it is taken from a note that is not revealed.
    """
    words = words.tidied()
    quotes = view.of(Quote).all()
    if words.note_id is not None:
        _revealed(view, words.note_id)
    numbers = [int(one.code[1:]) for one in quotes if one.code[1:].isdigit()]
    begun = Quote(
        id,
        f"Q{1 + max(numbers, default=0):02}",
        1 + max((one.position for one in quotes), default=-1),
        words.text,
        words.side,
        words.source,
    )
    return _with(begun, words)


def origin_of(quote: Quote, translate: Translate) -> str:
    """Say where words come from: who heard them, where, when, and the code of the lead."""
    day = f"{quote.heard_on:%d/%m/%Y}" if quote.heard_on else ""
    told = (translate(SIDES[quote.side]), translate(QUOTE_SOURCES[quote.source]), day, quote.lead)
    return " · ".join(part for part in told if part)


def may_be_shown(quotes: Sequence[Quote], text: str) -> bool:
    """Tell whether words may be printed: nobody who said them has kept back the consent.

    The same words are the same whatever marks stand around them.
    """
    bare = _bare(text)
    return all(quote.consent for quote in quotes if _bare(quote.text) == bare)


def _bare(text: str) -> str:
    return fold(text).strip(" .…“”\"'")


def _with(quote: Quote, words: QuoteWords) -> Quote:
    return replace(
        quote,
        text=words.text,
        side=words.side,
        source=words.source,
        heard_on=words.heard_on,
        lead=words.lead,
        consent=words.consent,
        note_id=words.note_id,
        claim_ids=words.claim_ids,
    )


def _let_go(work: UnitOfWork, before: Quote, after: Quote) -> Quote:
    """Take a quote's words off the personas that show them."""
    for persona in work.of(Persona).all(quote=before.text):
        work.of(Persona).put(replace(persona, quote="", quote_origin=""))
    return replace(after, persona_id=None)


def _revealed(view: Reading, note_id: UUID) -> Note:
    for note in public_notes(view):
        if note.id == note_id:
            return note
    raise NotesHidden
