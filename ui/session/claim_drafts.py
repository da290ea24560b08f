"""Claims that were begun from a point of the board and not finished."""

from uuid import UUID

from domain.model.board import Point
from domain.services.claiming import ClaimWords
from domain.services.drafting import Drafting


def draft_key(drafting: Drafting, point: Point) -> UUID:
    """Return what a claim that is begun from a point is about.

    It is one of the point's notes, which stay when the point becomes another one: the note from
    which a claim was begun already, or else the first.
    """
    begun = drafting.all_begun(ClaimWords)
    return next((note.id for note in point.notes if note.id in begun), point.notes[0].id)


def is_begun(drafting: Drafting, point: Point) -> bool:
    """Tell whether a claim was begun from a point."""
    return drafting.begun(ClaimWords, draft_key(drafting, point)) is not None


def first_words(point: Point) -> ClaimWords:
    """Return the words with which a claim from a point begins."""
    return ClaimWords(point.field, point.notes[0].text)
