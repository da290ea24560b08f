"""Recasting: a persona made after another, taken out of use, or brought back."""

from dataclasses import replace
from uuid import UUID

from domain.errors import PersonaDrawn, ReasonMissing
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.session import Ask, Writing
from domain.ports import Reading
from domain.services.portraying import PersonaWords, persona_after
from domain.services.workbench import Workbench
from domain.services.writings import drawn_personas, standing_reveal
from domain.text import NAME_LIMIT, TEXT_LIMIT, check_length, clean


class Recasting:
    """Use cases that change who is among the personas."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def duplicate(self, id: UUID, name: str) -> Persona:
        """Make another persona of one, with its claims in use under codes of their own.

        What customers said and what the sides rated stays with the first: nobody was asked about
        the second yet. Nor does it take over words of a customer, or a picture of somebody. A
        copy of the primary persona is secondary, since there is one primary.

        Args:
            id: the persona.
            name: what the new one is called.

        Returns:
            The new persona.

        Raises:
            NotFound: the persona is gone.
            TextTooLong: the name does not fit.
        """
        name = check_length(clean(name), NAME_LIMIT)
        with self._bench.reading() as view:
            old = view.of(Persona).get(id)
            personas = view.of(Persona).all()
            claims = view.of(Claim).all()
        kind = PersonaKind.SECONDARY if old.kind is PersonaKind.PRIMARY else old.kind
        words = PersonaWords(name, old.line, old.summary)
        new_id = self._bench.secrets.new_id
        new = replace(persona_after(personas, new_id(), kind, words), avatar=old.avatar)
        number = max((int(c.code[1:]) for c in claims if c.code[1:].isdigit()), default=0)
        place = max((c.position for c in claims), default=-1)
        with self._bench.doing("duplicate_persona", code=old.code) as work:
            work.of(Persona).put(new)
            copied = [one for one in claims if one.persona_id == id and not one.retired]
            for step, claim in enumerate(copied, 1):
                work.of(Claim).put(
                    replace(
                        claim,
                        id=new_id(),
                        code=f"C{number + step:02d}",
                        position=place + step,
                        persona_id=new.id,
                        comparison_id=None,
                        owner_of_ten=None,
                        turned_at=None,
                        parent_ids=(),
                    )
                )
        return new

    def retired(self) -> tuple[Persona, ...]:
        """Return the personas out of use, in their order."""
        with self._bench.reading() as view:
            return tuple(one for one in view.of(Persona).all() if one.retired)

    def retire(self, id: UUID, because: str) -> int:
        """Take a persona out of use together with its claims; both stay in the file.

        Args:
            id: the persona.
            because: why, in the facilitator's words.

        Returns:
            How many claims went out of use with it.

        Raises:
            NotFound: the persona is gone.
            ReasonMissing: there is no reason.
            TextTooLong: the reason does not fit.
            PersonaDrawn: a side may be writing about it behind the curtain.
        """
        reason = check_length(clean(because, multiline=True), TEXT_LIMIT)
        if not reason:
            raise ReasonMissing
        with self._bench.reading() as view:
            persona = view.of(Persona).get(id)
            if _is_being_drawn(view, id):
                raise PersonaDrawn
            claims = view.of(Claim).all(persona_id=id, retired=False)
        with self._bench.doing("retire_persona", code=persona.code) as work:
            work.of(Persona).put(replace(persona, retired_because=reason))
            for claim in claims:
                work.of(Claim).put(replace(claim, retired=True))
        return len(claims)

    def bring_back(self, id: UUID) -> Persona:
        """Take a persona into use again; there is never more than one primary.

        Its claims stay out of use until each is wanted again: some were retired for themselves.

        Raises:
            NotFound: the persona is gone.
        """
        with self._bench.reading() as view:
            persona = view.of(Persona).get(id)
            primary = view.of(Persona).all(kind=PersonaKind.PRIMARY, retired_because="")
        demoted = persona.kind is PersonaKind.PRIMARY and any(one.id != id for one in primary)
        kind = PersonaKind.SECONDARY if demoted else persona.kind
        back = replace(persona, retired_because="", kind=kind)
        with self._bench.doing("bring_back_persona", code=persona.code) as work:
            work.of(Persona).put(back)
        return back


def _is_being_drawn(view: Reading, id: UUID) -> bool:
    """Tell whether sides write on a persona behind the curtain, or have sealed what they wrote."""
    if id not in {persona.id for persona in drawn_personas(view)}:
        return False
    return any(
        writing.begun and standing_reveal(view, writing.id) is None
        for writing in view.of(Writing).all(asks=Ask.CUSTOMER)
    )
