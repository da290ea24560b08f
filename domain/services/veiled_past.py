"""The past with what was hidden again taken out of it.

A reveal, and the closing of a round, can be taken back for a moment. What they had opened is hidden
from then on, and so it is when somebody looks back at that moment later.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Generic, TypeVar, cast
from uuid import UUID

from domain.errors import NotFound
from domain.model.heard import Heard
from domain.model.identity import Entity
from domain.model.polls import Poll
from domain.model.session import Reveal
from domain.ports import LeadBook, Reading, Shelf

E = TypeVar("E", bound=Entity)


class _ShelfAsOf(Generic[E]):
    """The things of a kind as they were, as far as they may be seen."""

    def __init__(self, past: Shelf[E], seen: Callable[[E], E]) -> None:
        self._past = past
        self._seen = seen

    def get(self, id: UUID) -> E:
        found = self.find(id)
        if found is None:
            raise NotFound
        return found

    def find(self, id: UUID) -> E | None:
        found = self._past.find(id)
        return None if found is None else self._seen(found)

    def all(self, **having: object) -> Sequence[E]:
        return [
            thing
            for thing in map(self._seen, self._past.all())
            if all(getattr(thing, name) == value for name, value in having.items())
        ]

    def put(self, thing: E) -> None:
        self._past.put(thing)

    def remove(self, id: UUID) -> None:
        self._past.remove(id)


class VeiledPast:
    """A view of the past in which nothing is open that was hidden again."""

    def __init__(self, past: Reading, today: Reading) -> None:
        """Look at the past.

        Args:
            past: as it stood.
            today: as it stands now.
        """
        self._past = past
        reveals = {one.id: one for one in today.of(Reveal).all()}
        polls = {one.id: one for one in today.of(Poll).all()}
        self._seen: Mapping[type, Callable[..., object]] = {
            Reveal: lambda reveal: _reveal(reveal, reveals.get(reveal.id)),
            Poll: lambda poll: _poll(poll, polls.get(poll.id)),
        }

    def of(self, kind: type[E]) -> Shelf[E]:
        """Return the shelf of a kind of things."""
        shelf = self._past.of(kind)
        seen = self._seen.get(kind)
        return shelf if seen is None else _ShelfAsOf(shelf, cast("Callable[[E], E]", seen))

    def heard(
        self, until: date, claim_ids: Collection[UUID] | None = None
    ) -> Mapping[UUID, Sequence[Heard]]:
        """Return what had been heard of each claim: evidence is never hidden."""
        return self._past.heard(until, claim_ids)

    @property
    def leads(self) -> LeadBook:
        """The leads: nothing hides them."""
        return self._past.leads


def _reveal(then: Reveal, now: Reveal | None) -> Reveal:
    """Return a reveal as taken back from the beginning if it was taken back at all."""
    if now is not None and now.taken_back_at is None:
        return then
    return replace(then, taken_back_at=then.taken_back_at or then.revealed_at)


def _poll(then: Poll, now: Poll | None) -> Poll:
    """Return a round as open while its closing was not the one that stands."""
    closing = None if now is None else now.closed_at
    return then if then.closed_at == closing else replace(then, closed_at=None)
