"""What the pane shows of a claim, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class QuestionLook:
    """A claim as a mark on the map and as the head of a row.

    Attributes:
        id: of the claim.
        code: of the claim.
        text: of the claim.
        place: among what is to be asked next, 1 the first.
        importance: 1 to 3; how far to the right it stands.
        uncertainty: 0 to 1; how high it stands.
        sign: of its status.
        tone: ``good``, ``warn``, ``bad`` or ``neutral``.
        stale: it was trusted, and is no longer.
    """

    id: UUID
    code: str
    text: str
    place: int
    importance: int
    uncertainty: float
    sign: str
    tone: str
    stale: bool = False

    @property
    def title(self) -> str:
        """The claim with its code."""
        return f"{self.code} · {self.text}"

    @property
    def mark(self) -> str:
        """Its code between the sign of its status and, where it is stale, "!"."""
        return f"{self.sign} {self.code}{' !' if self.stale else ''}"

    @property
    def mark_tone(self) -> str:
        """Tone of its mark: what is good and stale is no longer good."""
        return "warn" if self.stale and self.tone == "good" else self.tone


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """The sentences of a row; made when the row comes into sight, for there may be a thousand.

    Attributes:
        question: what Sales asks.
        form: where the answer goes, and which answers count.
        facts: status and importance, flags, answers needed, until when it is trusted.
        unknown: "uncertainty 97 of 100".
        meaning: what its status and flags mean, a paragraph each.
    """

    question: str
    form: str
    facts: tuple[str, ...]
    unknown: str
    meaning: str
