"""A workspace in memory, for tests of use cases and presenters.

It keeps the promises of the ports that services rely on (order, rollback, what was touched);
undo, veils and files are tested with the real storage.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import Any
from uuid import UUID

from domain.errors import NotFound
from domain.model.catalogue import Catalogue
from domain.model.evidence import Evidence
from domain.model.heard import Heard, heard_by_claim
from domain.model.identity import Entity, uuid7
from domain.model.journal import (
    ChangeEntry,
    Intention,
    Touched,
    UndoRole,
    UndoState,
    WorkspaceChanged,
)
from domain.model.sides import Side
from domain.ports import LeadBook, LeadGate, Reading
from domain.services.workbench import Workbench


class FakeShelf:
    """Things of one kind in a dictionary."""

    def __init__(self, things: dict[UUID, Any], touch: Callable[[Any], None]) -> None:
        self._things = things
        self._touch = touch

    def get(self, id: UUID) -> Any:
        if id not in self._things:
            raise NotFound
        return self._things[id]

    def find(self, id: UUID) -> Any | None:
        return self._things.get(id)

    def all(self, **having: object) -> Sequence[Any]:
        found = [
            thing
            for thing in self._things.values()
            if all(getattr(thing, name) == value for name, value in having.items())
        ]
        return sorted(found, key=lambda thing: (getattr(thing, "position", 0), thing.id))

    def put(self, thing: Entity) -> None:
        before = self._things.get(thing.id)
        if before != thing:
            self._things[thing.id] = thing
            self._touch(before or thing)
            self._touch(thing)

    def remove(self, id: UUID) -> None:
        self._touch(self.get(id))
        del self._things[id]


class FakeLeadBook:
    """No leads at all: what they do is tested with the real storage."""

    def heard(
        self, until: date, claim_ids: Collection[UUID] | None = None
    ) -> Mapping[UUID, Sequence[Heard]]:
        return {}

    def __getattr__(self, name: str) -> Any:
        raise AssertionError("leads are tested with the real storage")


class FakeWork:
    """One transaction over a copy of everything."""

    def __init__(self, store: "FakeStore", intention: Intention | None) -> None:
        self._store = store
        self._intention = intention
        self._copy = {kind: dict(things) for kind, things in store.things.items()}
        self._touched: list[Any] = []

    def of(self, kind: type) -> FakeShelf:
        return FakeShelf(self._copy.setdefault(kind, {}), self._touched.append)

    def heard(
        self, until: date, claim_ids: Collection[UUID] | None = None
    ) -> Mapping[UUID, Sequence[Heard]]:
        return heard_by_claim(self.of(Evidence).all(), until, claim_ids)

    @property
    def leads(self) -> LeadBook:
        return FakeLeadBook()

    def commit(self) -> WorkspaceChanged | None:
        assert self._intention is not None, "a view was committed"
        if not self._touched:
            return None
        self._store.things = self._copy
        self._store.intentions.append(self._intention)
        self._store.touched.append(self._touched)
        return WorkspaceChanged(self._intention.key, frozenset(map(type, self._touched)))


@dataclass
class FakeStore:
    """Everything a workspace holds, by kind."""

    things: dict[type, dict[UUID, Any]] = field(default_factory=dict)
    intentions: list[Intention] = field(default_factory=list)
    details: list[tuple[Side | None, UUID | None, UndoRole]] = field(default_factory=list)
    touched: list[list[Any]] = field(default_factory=list)

    @property
    def gate(self) -> LeadGate:
        raise AssertionError("leads are tested with the real storage")

    @contextmanager
    def read(self) -> Iterator[Any]:
        yield FakeWork(self, None)

    @contextmanager
    def write(
        self,
        intention: Intention,
        *,
        side: Side | None = None,
        veil: UUID | None = None,
        role: UndoRole = UndoRole.STEP,
    ) -> Iterator[Any]:
        self.details.append((side, veil, role))
        yield FakeWork(self, intention)


@dataclass
class FakeJournal:
    """A memory that only knows the order of intentions."""

    store: FakeStore

    def state(self) -> UndoState:
        return UndoState(None, None)

    def undo(self) -> WorkspaceChanged:
        raise AssertionError("undo is tested with the real storage")

    redo = undo

    def undo_veiled(self, veil: UUID, side: Side) -> WorkspaceChanged:
        raise AssertionError("undo is tested with the real storage")

    def history(
        self, *, before: int | None = None, after: int = 0, limit: int = 200
    ) -> Sequence[ChangeEntry]:
        return ()

    def touched_since(self, number: int | None) -> Touched:
        newest = len(self.store.touched)
        found: dict[type, set[UUID]] = {}
        wholes: dict[type, set[UUID]] = {}
        for thing in chain.from_iterable(
            self.store.touched[newest if number is None else number :]
        ):
            found.setdefault(type(thing), set()).add(thing.id)
            references = [one.name for one in fields(thing) if one.name.endswith("_id")]
            values = {getattr(thing, name) for name in references}
            wholes.setdefault(type(thing), set()).update(values - {None})
        return Touched(
            newest,
            {kind: frozenset(ids) for kind, ids in found.items()},
            {kind: frozenset(ids) for kind, ids in wholes.items()},
        )

    def span(self, thing: UUID) -> tuple[int, int] | None:
        return None

    def as_of(self, number: int) -> AbstractContextManager[Reading]:
        raise AssertionError("the past is tested with the real storage")

    def followed(self, key: str) -> bool:
        keys = [intention.key for intention in self.store.intentions]
        return keys[-1] != key if key in keys else False


@dataclass
class FakeClock:
    """Stands still until it is moved."""

    moment: datetime = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def pass_time(self, **span: float) -> None:
        self.moment += timedelta(**span)


def when_examples_are_over() -> FakeClock:
    """Return a clock on a day when the examples' iterations are over, and no other one runs yet."""
    return FakeClock(datetime(2026, 6, 30, 3, tzinfo=UTC))


@dataclass
class FakeSecrets:
    """Gives identities in order, and a lot that always falls the same way."""

    made: int = 0

    def new_id(self) -> UUID:
        self.made += 1
        return uuid7(1_700_000_000_000 + self.made, self.made.to_bytes(10, "big"))

    def salt(self) -> str:
        self.made += 1
        return f"{self.made:032x}"

    def shuffled(self, sides: Sequence[Side]) -> tuple[Side, ...]:
        return tuple(reversed(sides))


@dataclass
class FakeBench:
    """A workbench over the fakes, with what was published."""

    catalogue: Catalogue
    store: FakeStore = field(default_factory=FakeStore)
    clock: FakeClock = field(default_factory=FakeClock)
    secrets: FakeSecrets = field(default_factory=FakeSecrets)
    published: list[WorkspaceChanged] = field(default_factory=list)

    def bench(self) -> Workbench:
        return Workbench(
            self.store,
            FakeJournal(self.store),
            self.catalogue,
            self.clock,
            self.secrets,
            self.published.append,
        )
