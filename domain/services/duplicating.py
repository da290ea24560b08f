"""Duplicating: a persona made after another, which is then told apart."""

from dataclasses import replace
from uuid import UUID

from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.traits import Trait
from domain.ports import UnitOfWork
from domain.services.portraying import PersonaWords, persona_after
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, check_length, clean


class Duplicating:
    """Makes a persona after another."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def duplicate(self, id: UUID, name: str) -> Persona:
        """Make another persona of one, with its claims and scales in use under codes of their own.

        What customers said and what the sides rated or marked stays with the first: nobody was
        asked about the second yet. Nor does it take over words of a customer, or a picture of
        somebody. A copy of the primary persona is secondary, since there is one primary.

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
            self._copy_traits(work, id, new.id)
        return new

    def _copy_traits(self, work: UnitOfWork, from_id: UUID, to_id: UUID) -> None:
        traits = work.of(Trait).all()
        number = max((int(one.code[1:]) for one in traits if one.code[1:].isdigit()), default=0)
        copied = [one for one in traits if one.persona_id == from_id and not one.retired]
        for step, one in enumerate(copied, 1):
            id, code = self._bench.secrets.new_id(), f"T{number + step:02}"
            work.of(Trait).put(replace(one, id=id, code=code, persona_id=to_id))
