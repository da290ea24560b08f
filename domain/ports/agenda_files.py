"""Agendas outside workspaces."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from domain.errors import DomainError
from domain.model.agendas import AgendaPlan


@dataclass(frozen=True, slots=True)
class SavedAgenda:
    """A template of an agenda on this laptop.

    Attributes:
        name: of its file.
        plan: the agenda, or None where the file cannot be used.
        refusal: why it cannot, or None.
    """

    name: str
    plan: AgendaPlan | None
    refusal: DomainError | None = None


class AgendaFiles(Protocol):
    """Agendas outside workspaces: templates on this laptop, and files that people pass on."""

    def saved(self) -> Sequence[SavedAgenda]:
        """Return the templates by name; one that cannot be used comes with its refusal."""
        ...

    def keep(self, plan: AgendaPlan) -> str:
        """Keep an agenda as a template; return its name.

        Raises:
            OSError: there is no room, or the folder cannot be written.
        """
        ...

    def forget(self, name: str) -> None:
        """Take a template away; one that is gone already is no trouble.

        Raises:
            OSError: it cannot be removed, and stays.
        """
        ...

    def read(self, path: Path) -> AgendaPlan:
        """Return the agenda in a file.

        Raises:
            AgendaUnreadable: it cannot be used; it is left as it is.
            OSError: it cannot be read.
        """
        ...

    def write(self, plan: AgendaPlan, path: Path) -> None:
        """Write an agenda whole or not at all.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        ...
