"""What the card of customers' words shows, and what follows when somebody acts on it."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import Signal

from domain.errors import DayUnclear, DomainError
from domain.model.due_days import day_typed
from domain.model.labels import QUOTE_SOURCES, SIDES
from domain.model.quotes import Quote, lint_quote
from domain.model.session import Reveal
from domain.model.sides import DRAWING_SIDES
from domain.services.claiming import Claiming
from domain.services.drafting import QuoteTyped
from domain.services.keeping import Keeping
from domain.services.quoting import HeardQuote, QuoteWords, Quoting, origin_of
from ui.desk import Desk, Rereads
from ui.drafts import FormKeeper
from ui.personas.quote_looks import QuoteChoices, QuoteLook
from ui.personas.quotes_card import QuotesCard


class QuotesPresenter(Rereads):
    """Reads the quotes of the persona that is looked at, and those of nobody yet.

    Signals:
        turned: the form for a quote was opened or put away.
    """

    turned = Signal()

    def __init__(self, card: QuotesCard, desk: Desk, refuse: Callable[[str], None]) -> None:
        """Lead a card.

        Args:
            card: the card.
            desk: the open workspace.
            refuse: shows above the page why something was not done.
        """
        super().__init__(card)
        self._card = card
        self._desk = desk
        self._refuse = refuse
        self._quoting = desk.use(Quoting)
        self._persona: UUID | None = None
        self._changed: UUID | None = None
        card.wanted.connect(self.begin)
        card.opened.connect(self.open)
        card.chosen.connect(self._on_chosen)
        card.removal_wanted.connect(self._on_removal_wanted)
        card.quote_given.connect(self._on_quote_given)
        card.text_changed.connect(self._on_text_changed)
        desk.changes.watch({Quote, Reveal}, self)  # of claims and personas the page tells us

    def show_of(self, persona_id: UUID | None) -> None:
        """Show the quotes of a persona."""
        self._persona = persona_id
        self.reread()

    def reread(self) -> None:
        """Read the quotes."""
        own = {one.id for one in self._desk.use(Claiming).claims(persona_id=self._persona)}
        self._card.show_quotes(
            [self._look(one) for one in self._quoting.quotes() if self._belongs(one.quote, own)]
        )

    def _belongs(self, quote: Quote, own: set[UUID]) -> bool:
        """Tell whether it is the persona's, or nobody's yet."""
        tied = quote.persona_id is not None or bool(quote.claim_ids)
        return not tied or quote.persona_id == self._persona or bool(own & set(quote.claim_ids))

    def _look(self, heard: HeardQuote) -> QuoteLook:
        quote = heard.quote
        told = [quote.code, origin_of(quote, self._desk.translate), heard.note, *heard.claims]
        return QuoteLook(
            id=quote.id,
            text=quote.text,
            about=" · ".join(part for part in told if part),
            consent=quote.consent,
            stands=quote.persona_id is not None and quote.persona_id == self._persona,
            words=QuoteWords.of(quote),
        )

    def _choices(self) -> QuoteChoices:
        said = self._desk.translate
        return QuoteChoices(
            sides=tuple((side.value, said(SIDES[side])) for side in DRAWING_SIDES),
            sources=tuple((source.value, said(word)) for source, word in QUOTE_SOURCES.items()),
            notes=tuple(
                (str(note.id), f"{note.code} · {note.text}", note.side.value, note.text)
                for note in self._quoting.notes()
            ),
            claims=tuple(
                (str(one.id), one.code, one.text)
                for one in self._desk.use(Claiming).claims(persona_id=self._persona)
            ),
        )

    @property
    def is_writing(self) -> bool:
        """Whether the form stands open."""
        return "_keeper" in self.__dict__ and self._keeper.is_open

    @cached_property
    def _keeper(self) -> FormKeeper[QuoteTyped]:
        editor = self._card.editor
        editor.cancelled.connect(self._on_cancelled)
        return FormKeeper(
            self._desk, editor, QuoteTyped, typed=editor.typed, fill=editor.go_on_with
        )

    def begin(self) -> None:
        """Open the form for a new quote."""
        self._changed = None
        self._open(self._persona, None)

    def open(self, id: UUID) -> None:
        """Open the form for a quote that is listed."""
        self._changed = id
        look = next(row.look for row in self._card.rows if row.look.id == id)
        self._open(id, look)

    def _open(self, about: UUID | None, look: QuoteLook | None) -> None:
        self._keeper.open(about, partial(self._card.open_editor, self._choices(), look))
        self.turned.emit()

    def _on_cancelled(self) -> None:
        self._keeper.close()
        self.turned.emit()

    def _on_text_changed(self, text: str) -> None:
        found = lint_quote(text)
        self._card.editor.show_remarks([one.said(self._desk.translate) for one in found])

    def _on_quote_given(self, words: QuoteWords, day: str) -> None:
        try:
            words = self._with_day(words, day)
            if self._changed is None:
                self._quoting.write_quote(words)
            else:
                self._quoting.edit_quote(self._changed, self._with_other_claims(words))
        except DomainError as error:
            self._card.editor.refuse(error.said(self._desk.translate))
        else:
            self._keeper.close()
            self._card.close_editor()
            self.turned.emit()

    def _with_day(self, words: QuoteWords, day: str) -> QuoteWords:
        heard = day_typed(day, self._desk.use(Keeping).today(), past=True)
        if heard is None and day.strip():
            raise DayUnclear(day)
        return replace(words, heard_on=heard)

    def _with_other_claims(self, words: QuoteWords) -> QuoteWords:
        """Keep the claims of other personas, which the form does not show."""
        shown = {one.id for one in self._desk.use(Claiming).claims(persona_id=self._persona)}
        quote = next(one.quote for one in self._quoting.quotes() if one.quote.id == self._changed)
        others = tuple(id for id in quote.claim_ids if id not in shown)
        return replace(words, claim_ids=(*words.claim_ids, *others))

    def _on_chosen(self, id: UUID) -> None:
        persona = self._persona
        if persona is not None:
            self._try(lambda: self._quoting.choose(id, persona, self._desk.translate))

    def _on_removal_wanted(self, id: UUID) -> None:
        self._try(lambda: self._quoting.remove_quote(id))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._refuse(error.said(self._desk.translate))
