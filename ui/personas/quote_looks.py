"""What the page shows of customers' words, in the language of the window."""

from dataclasses import dataclass
from uuid import UUID

from domain.services.quoting import QuoteWords


@dataclass(frozen=True, slots=True)
class QuoteLook:
    """A quote.

    Attributes:
        id: identity.
        text: the words.
        about: code, who heard it, where, when, the lead, the note, the claims.
        consent: the customer agreed that it is shown.
        stands: it stands for the persona that is looked at.
        words: for the form.
    """

    id: UUID
    text: str
    about: str
    consent: bool
    stands: bool
    words: QuoteWords


@dataclass(frozen=True, slots=True)
class QuoteChoices:
    """What can be chosen for a quote.

    Attributes:
        sides: who can have heard it: code and word.
        sources: where: code and word.
        notes: revealed notes that are no quote yet: key, what is shown, side and words.
        claims: claims that it may speak of: key, code, words.
    """

    sides: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, str, str, str], ...]
    claims: tuple[tuple[str, str, str], ...]
