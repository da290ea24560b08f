"""Claims that were begun from a point and not finished: kept while the program runs."""

from uuid import UUID

from domain.model.board import Point
from domain.services.claiming import ClaimWords


class ClaimDrafts:
    """Carries half-written claims from page to page; nothing of them is saved.

    A draft belongs to the notes of its point, which stay when the point becomes another one.
    """

    def __init__(self) -> None:
        """Hold none."""
        self._drafts: dict[UUID, ClaimWords] = {}

    def of(self, point: Point) -> ClaimWords | None:
        """Return what was begun from a point, or None."""
        found = (self._drafts[note.id] for note in point.notes if note.id in self._drafts)
        return next(found, None)

    def begin(self, point: Point) -> ClaimWords:
        """Return the words with which a claim from a point goes on, or begins."""
        return self.of(point) or ClaimWords(point.field, point.notes[0].text)

    def keep(self, point: Point, words: ClaimWords) -> None:
        """Keep what is written so far; the untouched words of the note are no draft."""
        self.drop(point)
        if words.text.strip() and words != ClaimWords(point.field, point.notes[0].text):
            self._drafts[point.notes[0].id] = words

    def drop(self, point: Point) -> None:
        """Forget it: the claim was written, or is not wanted."""
        for note in point.notes:
            self._drafts.pop(note.id, None)
