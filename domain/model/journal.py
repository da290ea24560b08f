"""What the journal tells: intentions, changes and what may be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.model.sides import Side


class UndoRole(StrEnum):
    """What a change means to undo.

    ``STEP`` is one step of undo. ``ROUTINE`` (a timer, the place in the agenda) is passed over.
    ``BARRIER`` is a fact (a seal, a reveal, a signed version): undo stops there and says why.
    """

    STEP = "step"
    ROUTINE = "routine"
    BARRIER = "barrier"


@dataclass(frozen=True, slots=True)
class Intention:
    """What a person set out to do, so that it can be told in either language.

    Attributes:
        key: key of ``domain.model.intentions.SENTENCES``.
        args: names and values for the sentence; codes and wordings, never people's names.
    """

    key: str
    args: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, key: str, **args: str) -> "Intention":
        """Make an intention from keyword arguments."""
        return cls(key, tuple(sorted(args.items())))


@dataclass(frozen=True, slots=True)
class WorkspaceChanged:
    """Something was committed; everybody who shows one of these kinds reads again.

    Attributes:
        intention: key of the intention.
        kinds: the kinds of things whose rows were touched.
    """

    intention: str
    kinds: frozenset[type]


@dataclass(frozen=True, slots=True)
class Touched:
    """What changes have touched, for those who keep what they reckoned and renew a part of it.

    Attributes:
        number: of the newest change.
        things: identities of the things, by kind; gone ones are among them.
        wholes: by kind, identities that those things refer to, or referred to before, as far as
            that changed; so a part that is gone still tells its whole.
    """

    number: int
    things: Mapping[type, frozenset[UUID]]
    wholes: Mapping[type, frozenset[UUID]]

    @property
    def kinds(self) -> frozenset[type]:
        """The kinds of things."""
        return frozenset(self.things)


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """A change as history shows it. Veiled changes never become entries.

    Attributes:
        number: sequence number in the file; orders entries, is not shown.
        happened_at: wall time in UTC; decoration, never used for order.
        side: the side for which it was done, or None.
        intention: what was done.
        role: what it means to undo.
        undoes: it took back another change.
        undone: it has been taken back.
    """

    number: int
    happened_at: datetime
    side: Side | None
    intention: Intention
    role: UndoRole
    undoes: bool
    undone: bool


@dataclass(frozen=True, slots=True)
class UndoState:
    """What ``Undo`` and ``Redo`` would do now.

    Attributes:
        undo: the intention that undo would take back, or None.
        redo: the intention that redo would do again, or None.
        barrier: the fact that stops undo, where ``undo`` is None because of one.
    """

    undo: Intention | None
    redo: Intention | None
    barrier: Intention | None = None


@dataclass(frozen=True, slots=True)
class Veil:
    """Hides changes until it is lifted. Its identity is that of what it hides.

    Changes written under a veil are kept in the journal, but appear in no history, undo name,
    replay, palette or search while ``lifted`` is False.

    Attributes:
        id: identity of the session (private notes) or of the poll (votes).
        lifted: True once the reveal has happened; a poll's veil is never lifted.
    """

    id: UUID
    lifted: bool = False
