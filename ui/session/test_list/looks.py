"""What the test list shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class DotLook:
    """A claim on the map and in the table.

    Attributes:
        id: of the claim.
        code: what people say.
        text: the claim.
        importance: 1–3, as counted from the bottom of the map.
        known: column of the map, 0 for nothing.
        importance_words: how much depends on it.
        known_words: how much customers have said.
        answers: answers for and against, in words.
        status: its flags, and its status where customers have spoken, in words.
        disputed: the sides are far apart on it.
        picked: place on the list, 1 first, or None.
        meaning: what its status and flags mean, to a salesperson.
    """

    id: UUID
    code: str
    text: str
    importance: int
    known: int
    importance_words: str
    known_words: str
    answers: str
    status: str
    disputed: bool
    picked: int | None
    meaning: str = ""

    def figures(self) -> str:
        """Return what is known of it, in one line."""
        parts = (self.importance_words, self.known_words, self.answers, self.status)
        return " · ".join(part for part in parts if part)
