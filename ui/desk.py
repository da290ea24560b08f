"""What every page is given: services, changes, jobs, theme and language."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from domain.model.catalogue import Catalogue
from domain.model.identity import Entity
from domain.model.journal import WorkspaceChanged
from domain.model.wording import Tongue
from domain.services.workbench import Workbench
from domain.text import Translate


class Service(Protocol):
    """A group of use cases, built on a workbench."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""


S = TypeVar("S", bound=Service)


class Changes(QObject):
    """Re-emits on the GUI thread what was committed; the only way in which pages refresh."""

    happened = Signal(object)
    """A ``WorkspaceChanged``."""

    def publish(self, change: WorkspaceChanged) -> None:
        """Tell everybody who shows one of the kinds touched."""
        self.happened.emit(change)

    def watch(self, kinds: set[type[Entity]], reader: "Rereads") -> None:
        """Let a presenter read again whenever one of the kinds is touched.

        The connection ends with the presenter, which must be a ``QObject``.
        """
        reader.watched_kinds = frozenset(kinds)
        self.happened.connect(reader.on_happened)


class Rereads(QObject):
    """A presenter: reads again when a kind that it shows was touched."""

    watched_kinds: frozenset[type] = frozenset()

    def on_happened(self, change: WorkspaceChanged) -> None:
        """Read again if it concerns us."""
        if change.kinds & self.watched_kinds:
            self.reread()

    def reread(self) -> None:
        """Load what is shown and give it to the view."""
        raise TypeError(f"{type(self).__name__} does not say how it reads")


@dataclass(slots=True)
class Desk:
    """One open workspace, as pages meet it.

    Attributes:
        bench: what services are built on.
        changes: what was committed.
        translate_for: gives the wording of marked literals in a language.
        tongue: tells the language of the window now.
    """

    bench: Workbench
    changes: Changes
    translate_for: Callable[[Tongue], Translate]
    tongue: Callable[[], Tongue]
    _services: dict[type, Service]

    @property
    def catalogue(self) -> Catalogue:
        """What the method brings."""
        return self.bench.catalogue

    def use(self, service: type[S]) -> S:
        """Return the one service of a class, made on first use."""
        found = self._services.get(service)
        if not isinstance(found, service):
            found = self._services[service] = service(self.bench)
        return found

    def translate(self, text: str) -> str:
        """Return a marked literal in the language of the window."""
        return self.translate_for(self.tongue())(text)
