"""What a dot vote shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class OptionLook:
    """Something to choose: identity, and its words as they stand on papers."""

    id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class ShareLook:
    """An option after the closing.

    Attributes:
        label: its words.
        share: joint share, 0 to 1.
        percent: the same in words.
        chips: tone and word of what is to be known of it: a tie, sides far apart.
        sides: tone and words of each department's share, where they may be shown.
        names: who put dots on it, in a named vote only.
    """

    label: str
    share: float
    percent: str
    chips: tuple[tuple[str, str], ...]
    sides: tuple[tuple[str, str], ...]
    names: str

    def spoken(self) -> str:
        """Return all of it as one sentence."""
        words = [word for _, word in (*self.chips, *self.sides)]
        return ". ".join(part for part in [self.label, self.percent, *words, self.names] if part)
