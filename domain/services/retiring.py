"""Retiring a persona with a reason, and bringing it back; nothing of it is deleted."""

from dataclasses import replace
from uuid import UUID

from domain.errors import PersonaDrawn, ReasonMissing
from domain.model.persona import Claim, Persona
from domain.model.session import Ask, Writing
from domain.ports import Reading
from domain.services.in_force import published_in
from domain.services.portraying import keep_persona
from domain.services.snapshots import held_in
from domain.services.workbench import Workbench
from domain.services.writings import drawn_personas, standing_reveal
from domain.text import TEXT_LIMIT, check_length, clean


class Retiring:
    """Use cases on personas that leave use (method, F.8)."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def retire_persona(self, id: UUID, reason: str) -> None:
        """Take a persona out of use with its claims; messages on them are flagged by that.

        Raises:
            NotFound: the persona is gone.
            ReasonMissing: there is no reason.
            TextTooLong: the reason does not fit.
            PersonaDrawn: a side may be writing about it behind the curtain.
        """
        words = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        if not words:
            raise ReasonMissing
        with self._bench.reading() as view:
            persona = view.of(Persona).get(id)
            if _is_being_drawn(view, id):
                raise PersonaDrawn
        with self._bench.doing("retire_persona", code=persona.code) as work:
            work.of(Persona).put(replace(persona, retired_because=words))
            for claim in work.of(Claim).all(persona_id=id, retired=False):
                work.of(Claim).put(replace(claim, retired=True))

    def bring_back_persona(self, id: UUID) -> None:
        """Take a persona into use again, with the claims that its newest version held.

        One that no version held comes back with all its claims. Where another primary persona
        stands by now, that one becomes secondary.

        Raises:
            NotFound: the persona is gone.
        """
        with self._bench.reading() as view:
            persona = view.of(Persona).get(id)
            held = _held_last(view, id)
        with self._bench.doing("bring_back_persona", code=persona.code) as work:
            back = replace(persona, retired_because="")
            keep_persona(work, back)
            for claim in work.of(Claim).all(persona_id=id, retired=True):
                if held is None or claim.id in held:
                    work.of(Claim).put(replace(claim, retired=False))

    def out_of_use(self) -> tuple[Persona, ...]:
        """Return the personas out of use, in their order."""
        with self._bench.reading() as view:
            return tuple(one for one in view.of(Persona).all() if one.retired)


def _held_last(view: Reading, persona_id: UUID) -> set[UUID] | None:
    """Return the claims that the newest version with a persona held of it, or None."""
    for version in reversed(published_in(view)):
        if persona_id in held_in(version.content, Persona):
            claims = held_in(version.content, Claim).items()
            return {id for id, one in claims if one["persona_id"] == persona_id}
    return None


def _is_being_drawn(view: Reading, id: UUID) -> bool:
    """Tell whether sides write on a persona behind the curtain, or have sealed what they wrote."""
    if id not in {persona.id for persona in drawn_personas(view)}:
        return False
    return any(
        writing.begun and standing_reveal(view, writing.id) is None
        for writing in view.of(Writing).all(asks=Ask.CUSTOMER)
    )
