"""Drawing personas: who they are, besides the claims."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import PersonaDrawn, PersonaInUse
from domain.model.direction import Message
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.session import Ask, Note, Writing
from domain.ports import Reading, UnitOfWork
from domain.services.workbench import Workbench
from domain.services.writings import drawn_personas, standing_reveal
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class PersonaWords:
    """The texts of a persona as somebody typed them."""

    name: str = ""
    line: str = ""
    summary: str = ""
    quote: str = ""
    quote_origin: str = ""

    def tidied(self) -> "PersonaWords":
        """Return them cleaned.

        Raises:
            TextTooLong: one does not fit its field.
        """
        return PersonaWords(
            name=check_length(clean(self.name), NAME_LIMIT),
            line=check_length(clean(self.line), LINE_LIMIT),
            summary=check_length(clean(self.summary, multiline=True), TEXT_LIMIT),
            quote=check_length(clean(self.quote), LINE_LIMIT),
            quote_origin=check_length(clean(self.quote_origin), NAME_LIMIT),
        )


BLANK = PersonaWords()
"""A persona of which nothing is written yet."""


class Portraying:
    """Use cases around a persona's own words and its place among the others."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def personas(self, *, retired: bool = False) -> tuple[Persona, ...]:
        """Return the personas in their order.

        Args:
            retired: those out of use as well.
        """
        with self._bench.reading() as view:
            return tuple(one for one in view.of(Persona).all() if retired or not one.retired)

    def add_persona(self, kind: PersonaKind, words: PersonaWords = BLANK) -> Persona:
        """Add a persona at the end of the list.

        A second primary persona is not refused here: the one that was primary becomes secondary,
        since a project has one (method, A.10).
        """
        words = words.tidied()
        with self._bench.reading() as view:
            existing = view.of(Persona).all()
        persona = persona_after(existing, self._bench.secrets.new_id(), kind, words)
        with self._bench.doing("add_persona", code=persona.code) as work:
            keep_persona(work, persona)
        return persona

    def edit_persona(self, id: UUID, words: PersonaWords, kind: PersonaKind) -> tuple[Persona, ...]:
        """Change a persona's texts and the part it plays; a new primary makes the old secondary.

        Returns:
            The personas that were primary until now.

        Raises:
            NotFound: the persona is gone.
            TextTooLong: one of the texts does not fit.
        """
        words = words.tidied()
        with self._bench.reading() as view:
            persona = view.of(Persona).get(id)
        with self._bench.doing("edit_persona", code=persona.code) as work:
            return keep_persona(
                work,
                replace(
                    persona,
                    kind=kind,
                    name=words.name,
                    line=words.line,
                    summary=words.summary,
                    quote=words.quote,
                    quote_origin=words.quote_origin,
                ),
            )

    def remove_persona(self, id: UUID) -> None:
        """Take away a persona that holds nothing yet.

        Raises:
            PersonaInUse: claims or messages belong to it; they would lose their place.
            PersonaDrawn: slips speak of it, or may do so behind the curtain.
        """
        with self._bench.reading() as view:
            persona = view.of(Persona).get(id)
            claims = len(view.of(Claim).all(persona_id=id))
            messages = len(view.of(Message).all(persona_id=id))
            drawn = _may_be_drawn(view, id)
        if claims or messages:
            raise PersonaInUse(claims=claims, messages=messages)
        if drawn:
            raise PersonaDrawn
        with self._bench.doing("remove_persona", code=persona.code) as work:
            work.of(Persona).remove(id)


def _may_be_drawn(view: Reading, id: UUID) -> bool:
    """Tell whether slips speak of a persona; of hidden ones only that they might.

    Without it they would let go of it, and no longer be what their side has sealed.
    """
    drawn = id in {persona.id for persona in drawn_personas(view)}
    among = drawn or view.of(Persona).get(id).retired
    return any(
        among
        if standing_reveal(view, writing.id) is None
        else bool(view.of(Note).all(writing_id=writing.id, persona_id=id))
        for writing in view.of(Writing).all(asks=Ask.CUSTOMER)
        if writing.begun
    )


def persona_after(
    existing: Sequence[Persona], id: UUID, kind: PersonaKind, words: PersonaWords
) -> Persona:
    """Return a new persona at the end of the list, with the next code.

    Args:
        existing: all personas.
        id: its identity.
        kind: the part it plays.
        words: its texts, tidied.
    """
    number = 1 + max((int(p.code[1:]) for p in existing if p.code[1:].isdigit()), default=0)
    return Persona(
        id,
        f"P{number}",
        1 + max((p.position for p in existing), default=-1),
        kind,
        words.name,
        words.line,
        words.summary,
        words.quote,
        words.quote_origin,
    )


def keep_persona(work: UnitOfWork, persona: Persona) -> tuple[Persona, ...]:
    """Keep a persona; there is never more than one primary.

    Returns:
        The others that were primary until now.
    """
    shelf = work.of(Persona)
    others: tuple[Persona, ...] = ()
    if persona.kind is PersonaKind.PRIMARY:
        primary = shelf.all(kind=PersonaKind.PRIMARY, retired_because="")
        others = tuple(one for one in primary if one.id != persona.id)
    for other in others:
        shelf.put(replace(other, kind=PersonaKind.SECONDARY))
    shelf.put(persona)
    return others
