"""Who does what, and what the departments owe each other."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.allowed_time import Allowed, allowed_in
from domain.model.sides import Side
from domain.model.wording import Bilingual


@dataclass(frozen=True, slots=True)
class Position:
    """A column of the matrix: a position (vai trò), never a person.

    Attributes:
        id: identity.
        code: what people say, ``MKL``.
        position: order of the columns.
        side: department, owner or neutral.
        name: in both languages.
    """

    id: UUID
    code: str
    position: int
    side: Side
    name: Bilingual


@dataclass(frozen=True, slots=True)
class Activity:
    """A row of the matrix.

    Attributes:
        id: identity.
        code: what people say, ``A07``.
        position: order of the rows.
        phase: code of the phase, ``P2``.
        kind: ``content`` or ``process``; the facilitator may answer only for process.
        shared: ``persona``, ``lead_data``, ``closing`` or empty: both departments must appear.
        main: one of the main activities of the compact agenda.
        name: in both languages.
        retired: out of use; it keeps its letters and can come back.
    """

    id: UUID
    code: str
    position: int
    phase: str
    kind: str
    shared: str
    main: bool
    name: Bilingual
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a position does in an activity.

    Attributes:
        id: identity.
        activity_id: the row.
        position_id: the column.
        letters: canonical letters, ``A``, ``R``, ``A/R``, ``S``, ``C`` or ``I``; never empty.
    """

    id: UUID
    activity_id: UUID
    position_id: UUID
    letters: str


@dataclass(frozen=True, slots=True)
class Obligation:
    """A piece of information that one position owes another, and by when.

    Attributes:
        id: identity.
        code: what people say, ``O08``.
        position: order in the register.
        provider: code of the position that owes.
        requester: code of the position that is entitled.
        copied: codes of positions that get it too.
        activity: code of the activity it belongs to.
        name: what is owed, in both languages.
        trigger: what starts the clock, as in the catalogue.
        due: the time allowed, in both languages.
        accepted_when: when the requester accepts it, in both languages.
        agreed: both departments have agreed to it in a session.
        retired: it is owed no more; what was asked under it stays on record.
    """

    id: UUID
    code: str
    position: int
    provider: str
    requester: str
    copied: tuple[str, ...]
    activity: str
    name: Bilingual
    trigger: str
    due: Bilingual
    accepted_when: Bilingual
    agreed: bool = False
    retired: bool = False

    @property
    def allowed(self) -> Allowed | None:
        """The time allowed as it is reckoned; None where its words hold no time."""
        return allowed_in(self.due)
