"""Choosing one or two groups of customers of which the room draws personas."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import EnoughPersonas, NotFound, PersonaInUse
from domain.model.direction import Message
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.shortlist import Pick
from domain.model.wall import Wall
from domain.ports import Reading
from domain.services.grouping import wall_of
from domain.services.portraying import PersonaWords, keep_persona, persona_after
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, mark

CHOSEN_AT_MOST = 2
"""Personas that a room draws in one session (agenda, S05)."""

ACTIVE_AT_MOST = 3
"""Personas in use in a workspace, besides one negative (method, A.10)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A group, or a lone slip, of which a persona can be made.

    Attributes:
        id: identity of the group or the slip.
        title: what stands on the header card, or on the slip.
        texts: the slips under the header card; none for a lone slip.
        persona: the persona that was made of it, or None.
    """

    id: UUID
    title: str
    texts: tuple[str, ...] = ()
    persona: Persona | None = None


class Shortlisting:
    """Use cases of the choice. All of them need the reveal to have happened."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def candidates(self, writing_id: UUID) -> tuple[Candidate, ...]:
        """Return what can be chosen: groups with slips first, then lone slips.

        A group without a title goes by its first slip.

        Raises:
            NotesHidden: nothing has been revealed yet.
        """
        with self._bench.reading() as view:
            return candidates_of(view, writing_id)

    def choose(self, writing_id: UUID, option_id: UUID) -> Persona:
        """Make a persona of a group or a slip; the first one chosen is the primary persona.

        Choosing again what is chosen changes nothing.

        Raises:
            EnoughPersonas: two are chosen already, or three personas are in use.
            NotFound: the group or the slip is gone.
        """
        with self._bench.reading() as view:
            wanted = _of(candidates_of(view, writing_id), option_id)
            picks = picks_of(view, writing_id)
            personas = view.of(Persona).all()
        if wanted.persona is not None:
            return wanted.persona
        active = [
            one for one in personas if one.kind is not PersonaKind.NEGATIVE and not one.retired
        ]
        if len(picks) >= CHOSEN_AT_MOST or len(active) >= ACTIVE_AT_MOST:
            raise EnoughPersonas(limit=CHOSEN_AT_MOST)
        kind = PersonaKind.SECONDARY if picks else PersonaKind.PRIMARY
        words = PersonaWords(name=wanted.title[:NAME_LIMIT])
        persona = persona_after(personas, self._bench.secrets.new_id(), kind, words)
        pick = Pick(
            id=self._bench.secrets.new_id(),
            writing_id=writing_id,
            position=1 + max((one.position for one in picks), default=-1),
            option_id=option_id,
            persona_id=persona.id,
        )
        with self._bench.doing("choose_persona", code=persona.code) as work:
            keep_persona(work, persona)
            work.of(Pick).put(pick)
        return persona

    def put_back(self, writing_id: UUID, option_id: UUID) -> None:
        """Take a choice back, with the persona that holds nothing yet; the other one is primary.

        Raises:
            PersonaInUse: claims or messages belong to the persona.
            NotFound: it is not chosen.
        """
        with self._bench.reading() as view:
            picks = picks_of(view, writing_id)
            pick = next((one for one in picks if one.option_id == option_id), None)
            if pick is None:
                raise NotFound(mark("persona"))
            persona = view.of(Persona).get(pick.persona_id)
            claims = len(view.of(Claim).all(persona_id=persona.id))
            messages = len(view.of(Message).all(persona_id=persona.id))
            rest = [view.of(Persona).get(one.persona_id) for one in picks if one is not pick]
        if claims or messages:
            raise PersonaInUse(claims=claims, messages=messages)
        with self._bench.doing("put_persona_back", code=persona.code) as work:
            work.of(Pick).remove(pick.id)
            work.of(Persona).remove(persona.id)
            if persona.kind is PersonaKind.PRIMARY and rest:
                keep_persona(work, replace(rest[0], kind=PersonaKind.PRIMARY))


def candidates_of(view: Reading, writing_id: UUID) -> tuple[Candidate, ...]:
    """Return what can be chosen on the wall of a question.

    Raises:
        NotesHidden: nothing has been revealed yet.
    """
    chosen = {
        one.option_id: view.of(Persona).find(one.persona_id) for one in picks_of(view, writing_id)
    }
    return tuple(
        replace(one, persona=chosen.get(one.id)) for one in options(wall_of(view, writing_id))
    )


def options(wall: Wall) -> tuple[Candidate, ...]:
    """Return what a wall lets choose, each of which would get a dot: groups, then lone slips."""
    groups = [
        Candidate(one.id, one.group.title or one.slips[0].text, tuple(s.text for s in one.slips))
        for one in wall.groups
        if one.slips
    ]
    return (*groups, *(Candidate(slip.id, slip.text) for slip in wall.lone))


def picks_of(view: Reading, writing_id: UUID) -> list[Pick]:
    """Return what was chosen on a question whose persona is still there, in order."""
    picks = view.of(Pick).all(writing_id=writing_id)
    return [one for one in picks if view.of(Persona).find(one.persona_id) is not None]


def _of(candidates: Sequence[Candidate], id: UUID) -> Candidate:
    found = next((one for one in candidates if one.id == id), None)
    if found is None:
        raise NotFound(mark("group"))
    return found
