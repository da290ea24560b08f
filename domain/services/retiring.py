"""Retiring a persona with a reason, and bringing it back; nothing of it is deleted."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from domain.errors import PersonaDrawn, ReasonMissing
from domain.model.persona import Claim, Persona
from domain.model.session import Ask, Writing
from domain.ports import Reading, UnitOfWork
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
            refuse_drawn(view, id)
        with self._bench.doing("retire_persona", code=persona.code) as work:
            take_out_of_use(work, persona, words)

    def bring_back_persona(self, id: UUID) -> None:
        """Take a persona into use again, with the claims that left use with it.

        Where another primary persona stands by now, that one becomes secondary.

        Raises:
            NotFound: the persona is gone.
        """
        with self._bench.reading() as view:
            persona = view.of(Persona).get(id)
        with self._bench.doing("bring_back_persona", code=persona.code) as work:
            take_into_use(work, persona)

    def out_of_use(self) -> tuple[Persona, ...]:
        """Return the personas out of use, in their order."""
        with self._bench.reading() as view:
            return tuple(one for one in view.of(Persona).all() if one.retired)


def refuse_drawn(view: Reading, id: UUID) -> None:
    """Refuse to take a persona away under those who write about it.

    Raises:
        PersonaDrawn: a side may be writing about it behind the curtain.
    """
    if _is_being_drawn(view, id):
        raise PersonaDrawn


def take_out_of_use(work: UnitOfWork, persona: Persona, reason: str) -> None:
    """Take a persona out of use with its claims."""
    claims = work.of(Claim).all(persona_id=persona.id, retired=False)
    put_out_of_use(work, persona, reason, claims)
    for claim in claims:
        work.of(Claim).put(replace(claim, retired=True))


def take_into_use(work: UnitOfWork, persona: Persona) -> None:
    """Take a persona into use again, with the claims that left use with it."""
    gone_before = _gone_before(work, persona)
    keep_persona(work, replace(persona, retired_because="", left_with=None))
    for claim in work.of(Claim).all(persona_id=persona.id, retired=True):
        if claim.id not in gone_before:
            work.of(Claim).put(replace(claim, retired=False))


def put_out_of_use(
    work: UnitOfWork, persona: Persona, reason: str, claims: Iterable[Claim]
) -> None:
    """Take a persona out of use, and remember the claims that leave with it.

    Args:
        work: an open unit of work.
        persona: the persona.
        reason: why.
        claims: its claims in use; to retire them is left to the caller.
    """
    left = tuple(one.id for one in claims)
    work.of(Persona).put(replace(persona, retired_because=reason, left_with=left))


def _gone_before(view: Reading, persona: Persona) -> set[UUID]:
    """Return the claims of a persona out of use that had left use before it did.

    Of a persona that left before this was kept, they are those that a version held and the newest
    one with the persona holds no more.
    """
    if persona.left_with is not None:
        claims = view.of(Claim).all(persona_id=persona.id)
        return {one.id for one in claims} - set(persona.left_with)
    held: set[UUID] = set()
    newest: set[UUID] = set()
    for version in published_in(view):
        claims_held = set(held_in(version.content, Claim))
        held |= claims_held
        if persona.id in held_in(version.content, Persona):
            newest = claims_held
    return held - newest


def _is_being_drawn(view: Reading, id: UUID) -> bool:
    """Tell whether sides write on a persona behind the curtain, or have sealed what they wrote."""
    if id not in {persona.id for persona in drawn_personas(view)}:
        return False
    return any(
        writing.begun and standing_reveal(view, writing.id) is None
        for writing in view.of(Writing).all(asks=Ask.CUSTOMER)
    )
