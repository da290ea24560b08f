"""Cards for salespeople: what one of them has in hand while a customer speaks."""

from dataclasses import dataclass
from datetime import date

from domain.model.fields import PersonaField, Section
from domain.model.message_flags import MessageFlag
from domain.model.persona import PersonaKind


@dataclass(frozen=True, slots=True)
class CardClaim:
    """What is true of the customer, with the customers who said so.

    Attributes:
        text: the claim.
        status: code of its status.
        support: answers for it.
        n: answers for and against.
    """

    text: str
    status: str
    support: int
    n: int


@dataclass(frozen=True, slots=True)
class SalesCard:
    """One card: a message with the claims under it, or claims that no message speaks to yet.

    Attributes:
        code: code of the message; empty where there is none.
        section: what the claims are about, where there is no message.
        claims: what is true of the customer.
        say: what is said to her; empty where nothing was agreed.
        avoid: what is not said.
        untrue: claims that customers contradict, which nobody should say either.
        ask: slots of the persona to ask about.
        stopped: the message, where what it rests on has fallen and nobody has decided on it yet:
            it is not said until then.
        flag: what the claims ask of the message and nobody has decided on yet.
    """

    code: str
    section: Section | None
    claims: tuple[CardClaim, ...]
    say: tuple[str, ...]
    avoid: tuple[str, ...]
    untrue: tuple[CardClaim, ...]
    ask: tuple[PersonaField, ...]
    stopped: str = ""
    flag: MessageFlag = MessageFlag.OK


@dataclass(frozen=True, slots=True)
class SalesCardsContent:
    """The cards of a persona.

    Attributes:
        workspace: name of the workspace.
        version: number of the version, or empty.
        draft: something differs from the signed version, or none was signed.
        due: the picture waits to be renewed.
        dated: day of the version, or of the export for a draft.
        persona_name: name of the persona, or empty.
        persona_kind: its kind.
        persona_line: the line under the name.
        cards: the cards, messages first.
    """

    workspace: str
    version: str
    draft: bool
    due: bool
    dated: date
    persona_name: str
    persona_kind: PersonaKind
    persona_line: str
    cards: tuple[SalesCard, ...]
