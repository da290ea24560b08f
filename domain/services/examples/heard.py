"""What customers of an example said, word for word."""

from dataclasses import replace

from domain.model.persona import Persona
from domain.model.quotes import Quote, QuoteSource
from domain.model.sides import Side
from domain.services.examples.loading import Loading
from domain.services.examples.sample import Sample


def write_down(loading: Loading, quote: Sample) -> Quote:
    """Put down a quote of an iteration, with or without the customer's consent."""
    shelf = loading.work.of(Quote)
    heard = Quote(
        id=loading.new_id(),
        code=quote["id"].text(),
        position=len(shelf.all()),
        text=quote["text"].text(),
        side=Side.SALES,
        source=QuoteSource.CALL,
        lead=quote["call"].text(),
        consent=quote["consent"].truth(),
        claim_ids=(loading.id_of(quote["claim"]),),
    )
    shelf.put(heard)
    return heard


def let_stand(loading: Loading, text: str, persona: Persona) -> None:
    """Let the quote with these words stand for a persona, and no other one."""
    shelf = loading.work.of(Quote)
    for quote in shelf.all():
        stands = quote.text == text
        if stands or quote.persona_id == persona.id:
            shelf.put(replace(quote, persona_id=persona.id if stands else None))
