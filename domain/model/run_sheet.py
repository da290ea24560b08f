"""What a run sheet says: an agenda on paper, for the hand of the facilitator."""

from dataclasses import dataclass

from domain.model.wording import Bilingual


@dataclass(frozen=True, slots=True)
class SheetStep:
    """A step of a run sheet.

    Attributes:
        code: what people call it.
        begins: in minutes after midnight.
        minutes: planned time.
        title: its name.
        say: what the facilitator says.
        do: what people do, one line each.
        needs: names of what it needs.
        leaves: names of what it leaves.
    """

    code: str
    begins: int
    minutes: int
    title: Bilingual
    say: Bilingual
    do: tuple[Bilingual, ...]
    needs: tuple[Bilingual, ...]
    leaves: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class RunSheet:
    """A run sheet.

    Attributes:
        workspace: its name.
        title: name of the agenda.
        people: for how many people.
        begins: in minutes after midnight.
        ends: in minutes after midnight.
        minutes: planned time of all steps.
        steps: in order.
    """

    workspace: str
    title: Bilingual
    people: Bilingual
    begins: int
    ends: int
    minutes: int
    steps: tuple[SheetStep, ...]
