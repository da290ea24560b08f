"""Upholding what is owed: both directions side by side, and how each line was kept since."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from domain.model.record import Action, Upkeep, UpkeepState
from domain.model.responsibility import Obligation, Position
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class OwedThing:
    """An obligation with the sides of both parties.

    Attributes:
        obligation: what is owed.
        giver: side of the position that owes.
        taker: side of the position that is entitled.
        upkeep: what the session says of it, or None while it has not.
        actions: what was agreed so as to put it in order.
    """

    obligation: Obligation
    giver: Side
    taker: Side
    upkeep: Upkeep | None = None
    actions: tuple[Action, ...] = ()

    @property
    def between_departments(self) -> bool:
        """One department owes it the other."""
        return {self.giver, self.taker} == set(DEPARTMENTS)

    @property
    def settled(self) -> bool:
        """The session has said how it was kept, and where it was not, what comes next."""
        if self.upkeep is None:
            return False
        return self.upkeep.state in SOUND or bool(self.actions)


SOUND = (UpkeepState.KEPT, UpkeepState.NOT_DUE)
"""States that ask for nothing more."""


class Upholding:
    """Use cases of the room on what the departments owe each other."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def register(self, session_id: UUID) -> tuple[OwedThing, ...]:
        """Return the register in order, with what a session says of each line."""
        with self._bench.reading() as view:
            return owed_things(view, session_id)

    def say_kept(
        self, session_id: UUID, obligation_id: UUID, state: UpkeepState, hindrance: str = ""
    ) -> None:
        """Write down how an obligation was kept, and what stands in the way.

        Raises:
            TextTooLong: the hindrance does not fit a line.
            NotFound: the obligation is gone.
        """
        words = check_length(clean(hindrance), LINE_LIMIT)
        with self._bench.reading() as view:
            obligation = view.of(Obligation).get(obligation_id)
            said = view.of(Upkeep).all(session_id=session_id, obligation_id=obligation_id)
        upkeep = (
            said[0]
            if said
            else Upkeep(self._bench.secrets.new_id(), session_id, obligation_id, state)
        )
        with self._bench.doing("keep_obligation", code=obligation.code) as work:
            work.of(Upkeep).put(replace(upkeep, state=state, hindrance=words))


def owed_things(view: Reading, session_id: UUID) -> tuple[OwedThing, ...]:
    """Return the register in order, with what a session says of each line."""
    sides = sides_of_positions(view)
    said = {one.obligation_id: one for one in view.of(Upkeep).all(session_id=session_id)}
    actions: dict[UUID, list[Action]] = {}
    for action in view.of(Action).all(session_id=session_id):
        if action.obligation_id is not None:
            actions.setdefault(action.obligation_id, []).append(action)
    return tuple(
        OwedThing(
            one,
            sides.get(one.provider, Side.NEUTRAL),
            sides.get(one.requester, Side.NEUTRAL),
            said.get(one.id),
            tuple(actions.get(one.id, ())),
        )
        for one in view.of(Obligation).all(retired=False)
    )


def sides_of_positions(view: Reading) -> Mapping[str, Side]:
    """Return the side of each position by its code."""
    return {position.code: position.side for position in view.of(Position).all()}
