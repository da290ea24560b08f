"""Release notes in the words of a language: what is read in the window, copied and printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.model.labels import FLAG_SIGNS, MESSAGE_FLAGS, SIDES
from domain.model.release_notes import ClaimNote, NotesPart, NotesText, ReleaseNotes
from domain.model.version_diff import ExplainedDifference
from domain.services.difference_words import DifferenceWords
from domain.text import fill, mark

_ADDED: Final = mark("Added")
_CHANGED: Final = mark("Changed")
_REMOVED: Final = mark("Removed")
_CONFIRMED: Final = mark("Confirmed by customers")
_CONTESTED: Final = mark("Contested")
_STALE: Final = mark("Stale: ask customers anew")
_MESSAGES: Final = mark("Messages to act on")
_DUTIES: Final = mark("Who does what by when")
_DISSENT: Final = mark("Minority views")

EVERYTHING: Final = 1_000_000
"""As many lines in each part as there are."""

_STEPS: Sequence[int] = (EVERYTHING, 20, 15, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1)


@dataclass(frozen=True, slots=True)
class NotesWords:
    """Says release notes in the language of some words."""

    words: DifferenceWords

    def told(self, notes: ReleaseNotes, most: int = EVERYTHING) -> NotesText:
        """Return the notes as text.

        Args:
            notes: what they say.
            most: lines that a part tells before it counts the rest, 1 or more.
        """
        parts, left_out = [], 0
        for title, lines in self._parts(notes):
            if lines:
                kept, more = lines[:most], max(0, len(lines) - most)
                left_out += more
                rest = [self._say(mark("and {count} more"), count=more)] if more else []
                parts.append(NotesPart(self._say(title), (*kept, *rest)))
        return NotesText(
            title=self._say(mark("Release notes · version {number}"), number=notes.number),
            facts=tuple(self._facts(notes)),
            words=tuple(line for line in notes.words.splitlines() if line.strip()),
            parts=tuple(parts),
            left_out=left_out,
            workspace=notes.workspace,
            draft=notes.draft,
        )

    def shortened(self, notes: ReleaseNotes) -> tuple[NotesText, ...]:
        """Return the notes from the fullest text to the shortest, for who has one page.

        What is left out is counted in its part, and nothing is cut inside a line.
        """
        texts = (self.told(notes, most) for most in _STEPS)
        return tuple(dict.fromkeys(texts))

    def _facts(self, notes: ReleaseNotes) -> Iterator[str]:
        if notes.workspace:
            yield notes.workspace
        if notes.draft:
            yield self._say(mark("Draft, not signed yet"))
        if notes.withdrawn_because:
            yield self._say(mark("Withdrawn: {reason}"), reason=notes.withdrawn_because)
        if notes.released_on:
            yield self._say(mark("In force since {day}"), day=_day(notes.released_on))
        if notes.signatories:
            signed = ", ".join(
                f"{name} ({self._say(SIDES[side])})" for side, name in notes.signatories
            )
            yield self._say(mark("Signed by {names}"), names=signed)
        if notes.before:
            yield self._say(mark("Compared with version {number}"), number=notes.before)
        if notes.next_review:
            yield self._say(mark("Next review: {day}"), day=_day(notes.next_review))

    def _parts(self, notes: ReleaseNotes) -> Iterator[tuple[str, list[str]]]:
        yield _ADDED, [self._difference(one) for one in notes.added]
        yield _CHANGED, [self._difference(one) for one in notes.changed]
        yield _REMOVED, [self._difference(one) for one in notes.removed]
        yield (
            _MESSAGES,
            [
                self._say(
                    mark("{code} {text}: {flag}, by {day}"),
                    code=one.code,
                    text=one.text,
                    flag=f"{FLAG_SIGNS[one.flag]} {self._say(MESSAGE_FLAGS[one.flag])}",
                    day=_day(one.due) if one.due else "–",
                )
                for one in notes.messages
            ],
        )
        yield _DUTIES, list(self._duties(notes))
        yield _CONTESTED, [self._claim(one) for one in notes.contested]
        yield _STALE, [self._claim(one) for one in notes.stale]
        yield _CONFIRMED, [self._claim(one) for one in notes.confirmed]
        yield _DISSENT, list(self._dissent(notes))

    def _difference(self, one: ExplainedDifference) -> str:
        words = self.words
        heard = words.heard(one.heard_before, one.heard_after)
        said = [words.thing(one.difference), *words.moved(one.difference), heard]
        said += [self._say(mark("reason: {words}"), words=reason.text) for reason in one.reasons]
        return f"{words.kind(one.difference)}: {' · '.join(part for part in said if part)}"

    def _claim(self, one: ClaimNote) -> str:
        return f"{one.code} {one.text} ({self.words.heard(None, one.heard)})"

    def _duties(self, notes: ReleaseNotes) -> Iterator[str]:
        if notes.read_by is not None:
            yield self._say(
                mark("Sales reads these notes and says so, by {moment}"),
                moment=f"{notes.read_by:%d/%m/%Y %H:%M}",
            )
        for duty in notes.duties:
            who = [duty.who] if duty.who else []
            due = [self._say(mark("by {day}"), day=_day(duty.due))] if duty.due else []
            yield " · ".join([duty.text, *who, *due])

    def _dissent(self, notes: ReleaseNotes) -> Iterator[str]:
        yield from notes.dissent
        if notes.owner_decision:
            yield self._say(mark("The owner decided: {words}"), words=notes.owner_decision)

    def _say(self, sentence: str, **places: object) -> str:
        return fill(self.words.translate(sentence), places)


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"
