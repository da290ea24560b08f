"""What the pane shows of a claim, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class QuestionLook:
    """A claim as a mark on the map and as a row of the list.

    Attributes:
        id: of the claim.
        code: of the claim.
        text: of the claim.
        place: among what is to be asked next, 1 the first.
        importance: 1 to 3; how far to the right it stands.
        uncertainty: 0 to 1; how high it stands.
        sign: of its status.
        tone: ``good``, ``warn``, ``bad`` or ``neutral``.
        question: what Sales asks.
        form: where the answer goes, and which answers count.
        facts: status and importance, answers needed, until when it is trusted.
        means: what its status and flags mean, a paragraph each.
        unknown: "uncertainty 97 of 100".
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
    question: str
    form: str
    facts: tuple[str, ...]
    means: str
    unknown: str
    stale: bool = False

    @property
    def title(self) -> str:
        """The claim with its code."""
        return f"{self.code} · {self.text}"

    def spoken(self) -> str:
        """Return it as a screen reader says it."""
        parts = (f"{self.place}. {self.code}", self.text, *self.facts, self.unknown)
        return ". ".join((*parts, self.question, self.form))
