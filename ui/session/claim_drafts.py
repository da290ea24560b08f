"""Claims that were begun from a point and not finished: kept while the program runs."""

from uuid import UUID

from domain.model.board import Point
from domain.services.claiming import ClaimWords


class ClaimDrafts:
    """Carries half-written claims from page to page; nothing of them is saved.

    A draft belongs to the first note of its point, which stays when a lone note becomes a point.
    """

    def __init__(self) -> None:
        """Hold none."""
        self._drafts: dict[UUID, ClaimWords] = {}

    def of(self, point: Point) -> ClaimWords | None:
        """Return what was begun from a point, or None."""
        return self._drafts.get(point.notes[0].id)

    def begin(self, point: Point) -> ClaimWords:
        """Return the words with which a claim from a point goes on, or begins."""
        return self.of(point) or ClaimWords(point.field, point.notes[0].text)

    def keep(self, point: Point, words: ClaimWords) -> None:
        """Keep what is written so far; the untouched words of the note are no draft."""
        if words.text.strip() and words != ClaimWords(point.field, point.notes[0].text):
            self._drafts[point.notes[0].id] = words
        else:
            self.drop(point)

    def drop(self, point: Point) -> None:
        """Forget it: the claim was written, or is not wanted."""
        self._drafts.pop(point.notes[0].id, None)
