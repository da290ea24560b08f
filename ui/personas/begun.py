"""What was begun in a form of the personas' page and not kept: told in a line."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.marking import mark
from domain.model.form_drafts import DraftKind
from domain.model.persona import Claim
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drafting import Drafting, EvidenceTyped, QuoteTyped
from domain.services.evidencing import Evidencing
from domain.services.quoting import Quoting
from ui.desk import Desk
from ui.drafts import recognised
from ui.language import said

_CLAIM = mark("A claim was begun and is not written yet{words}")
_CHANGES = mark("Changes to {code} were begun and are not kept yet{words}")
_EVIDENCE = mark("Evidence on {code} was begun and is not kept yet.")
_QUOTE = mark("Words of a customer were begun and are not kept yet{words}")


@dataclass(frozen=True, slots=True)
class BegunLook:
    """A form that was begun.

    Attributes:
        kind: which form.
        sentence: what is told of it.
        claim_id: the claim that it changes or is evidence of; None for others.
        item_id: the item of evidence or the quote that it changes; None for a new one.
    """

    kind: DraftKind
    sentence: str
    claim_id: UUID | None = None
    item_id: UUID | None = None


def begun_of(desk: Desk, persona_id: UUID) -> Iterator[BegunLook]:
    """Tell what was begun of a persona: claims, then evidence, then quotes; the newest first."""
    drafting = desk.use(Drafting)
    changes = drafting.all_begun(ClaimWords)
    answers, said_by = drafting.all_begun(EvidenceTyped), drafting.all_begun(QuoteTyped)
    if changes or answers:  # nobody reads a thousand claims for nothing at every edit
        yield from _of_claims(desk, persona_id, changes, answers)
    quotes = {one.quote.id for one in desk.use(Quoting).quotes()} if said_by else set()
    for about, quote in said_by.items():
        if about == persona_id or about in quotes:
            told = said(_QUOTE).format(words=recognised(quote.words.text))
            yield BegunLook(DraftKind.QUOTE, told, None, about if about in quotes else None)


def _of_claims(
    desk: Desk,
    persona_id: UUID,
    changes: Mapping[UUID | None, ClaimWords],
    answers: Iterable[UUID | None],
) -> Iterator[BegunLook]:
    claims: dict[UUID | None, Claim] = {
        one.id: one for one in desk.use(Claiming).claims(persona_id=persona_id)
    }
    for about, words in changes.items():
        if about == persona_id or about in claims:
            yield _claim(claims.get(about), words)
    for about in answers:
        item = about and desk.use(Evidencing).item(about)
        claim = claims.get(item.claim_id if item else about)
        if claim is not None:
            yield _evidence(claim, item.id if item else None)


def _claim(claim: Claim | None, words: ClaimWords) -> BegunLook:
    if claim is None:
        told = said(_CLAIM).format(words=recognised(words.text))
        return BegunLook(DraftKind.CLAIM, told)
    told = said(_CHANGES).format(code=claim.code, words=recognised(words.text))
    return BegunLook(DraftKind.CLAIM, told, claim.id)


def _evidence(claim: Claim, item_id: UUID | None) -> BegunLook:
    told = said(_EVIDENCE).format(code=claim.code)
    return BegunLook(DraftKind.EVIDENCE, told, claim.id, item_id)
