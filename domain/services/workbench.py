"""The bench on which every use case works: store, clock, chance, and who hears of a change."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

from domain.model.catalogue import Catalogue
from domain.model.journal import Intention, UndoRole, WorkspaceChanged
from domain.model.sides import Side
from domain.model.working_time import day_here
from domain.ports import Clock, Journal, Reading, Secrets, Store, UnitOfWork
from domain.services.latch import Latch


class Service(Protocol):
    """A group of use cases, built on a workbench."""

    def __init__(self, bench: "Workbench") -> None:
        """Stand at a workbench."""


S = TypeVar("S", bound=Service)


@dataclass(frozen=True, slots=True)
class Workbench:
    """What every service is built with.

    Attributes:
        store: the open workspace.
        journal: its memory.
        catalogue: what the method brings.
        clock: the time.
        secrets: identities and chance.
        publish: told after each commit, on the thread that committed.
        latch: holds back what leads the room on, while the facilitator has closed it.
    """

    store: Store
    journal: Journal
    catalogue: Catalogue
    clock: Clock
    secrets: Secrets
    publish: Callable[[WorkspaceChanged], None]
    latch: Latch = field(default_factory=Latch)
    _services: dict[type, object] = field(default_factory=dict, init=False, repr=False)

    def use(self, service: type[S]) -> S:
        """Return the one service of a class at this bench, made on first use.

        What a service keeps, such as claims that were weighed, is then kept once. Any thread may
        call.
        """
        found = self._services.get(service)
        if found is None:
            found = self._services.setdefault(service, service(self))
        assert isinstance(found, service)
        return found

    def today(self) -> date:
        """Return the day that it is where the laptop stands."""
        return day_here(self.clock.now())

    def reading(self) -> AbstractContextManager[Reading]:
        """Open a view of the workspace."""
        return self.store.read()

    @contextmanager
    def doing(
        self,
        key: str,
        *,
        side: Side | None = None,
        veil: UUID | None = None,
        role: UndoRole = UndoRole.STEP,
        **args: str,
    ) -> Iterator[UnitOfWork]:
        """Do one intention in one transaction: commit at the end, and only then tell of it.

        An exception inside rolls everything back and is not caught.

        Args:
            key: key of the intention.
            side: for which side it is done.
            veil: identity of the veil that hides it.
            role: what it means to undo.
            **args: values for the intention's sentence; never people's names.

        Raises:
            SessionLatched: the latch is closed, and holds this back.
        """
        self.latch.check(key, role)
        intention = Intention.of(key, **args)
        with self.store.write(intention, side=side, veil=veil, role=role) as work:
            yield work
            happened = work.commit()
        if happened is not None:
            self.publish(happened)
