"""What the page of the figures shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.figures import FigureWords


@dataclass(frozen=True, slots=True)
class QuestionLook:
    """A question about a figure.

    Attributes:
        id: of the question.
        tone: key of the side that asks.
        asker: its name.
        text: the question.
        answer: what was answered, or empty.
        left_open: the room has left it open knowingly.
    """

    id: UUID
    tone: str
    asker: str
    text: str
    answer: str
    left_open: bool


@dataclass(frozen=True, slots=True)
class FigureLook:
    """A figure as a row shows it.

    Attributes:
        id: of the figure.
        name: what is counted or measured.
        amount: the value, or the rate with its n.
        about: period and source.
        read: the other side has read it aloud.
        words: the figure as it was written, to be changed in place.
        questions: what was asked about it.
    """

    id: UUID
    name: str
    amount: str
    about: str
    read: bool
    words: FigureWords
    questions: tuple[QuestionLook, ...]
