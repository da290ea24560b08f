"""Leaving: which personas no longer speak of the customers that come (method, F.8).

Pure rules: they propose, and people decide. Nothing of a persona is ever deleted.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final
from uuid import UUID

from domain.model.iteration_figures import LEAST_N
from domain.model.persona import Persona, PersonaKind
from domain.model.revision import Leaving
from domain.model.statistics.posterior import ClaimStatus
from domain.services.weighing import WeighedClaim

FEWEST_FITTING: Final = 0.10
"""Share of the qualified leads below which a persona is hardly anybody."""

_MOST_IMPORTANT: Final = 3
_DRAWN: Final = (PersonaKind.PRIMARY, PersonaKind.SECONDARY)


def leaving(
    personas: Iterable[Persona],
    now: Sequence[WeighedClaim],
    then: Mapping[UUID, WeighedClaim],
    fitting: Mapping[UUID, int],
    *,
    heard: bool,
) -> dict[UUID, Leaving]:
    """Return why personas are to leave use, by persona; those that stay are left out.

    Args:
        personas: those in use that two versions on end held.
        now: their claims as they are weighed now.
        then: the same claims when the version in force was published.
        fitting: by persona, the qualified leads of both iterations that fit it.
        heard: whether customers were heard in both iterations; without them nothing is known.
    """
    qualified = sum(fitting.values())
    found: dict[UUID, Leaving] = {}
    for persona in personas:
        if persona.retired or persona.kind not in _DRAWN:
            continue
        unsupported = _unsupported(persona.id, now, then) if heard else 0
        fits = fitting.get(persona.id, 0)
        enough = qualified >= LEAST_N["qualification_rate"]
        few = enough and fits / qualified < FEWEST_FITTING
        if unsupported or few:
            found[persona.id] = Leaving(unsupported, fits if few else 0, qualified if few else 0)
    return found


def _unsupported(
    persona_id: UUID, now: Collection[WeighedClaim], then: Mapping[UUID, WeighedClaim]
) -> int:
    """Return how many most important claims a persona has, where none of them was supported."""
    weighty = [
        one
        for one in now
        if one.claim.persona_id == persona_id and one.claim.importance == _MOST_IMPORTANT
    ]
    both = [*weighty, *(then[one.claim.id] for one in weighty if one.claim.id in then)]
    if any(one.status is ClaimStatus.SUPPORTED for one in both):
        return 0
    return len(weighty)
