"""Puts what the services tell of versions into the words of the window's language."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from domain.model.difference import Part
from domain.model.intentions import told as intention_told
from domain.model.labels import FLAG_SIGNS, MESSAGE_FLAGS, SIDES
from domain.model.message_flags import MessageFlag
from domain.model.release import Review, Version, VersionState
from domain.model.version_diff import ExplainedDifference, ReasonKind, VersionDiff
from domain.services.difference_words import DifferenceWords
from domain.services.versioning import VersionEntry
from domain.text import Translate, fill, mark
from ui.session.closing.words import day_said
from ui.shell.audience_painter import short
from ui.versions.looks import DRAFT, ChosenLook, DiffLook, UnchangedLook, VersionLook

STATES: Final = {
    VersionState.DRAFT: ("✎", mark("draft"), "neutral"),
    VersionState.SIGNED: ("✓", mark("in force"), "good"),
    VersionState.SUPERSEDED: ("↷", mark("superseded"), "neutral"),
    VersionState.RETIRED: ("×", mark("version withdrawn"), "bad"),
}
"""Sign, word and colour of where a version stands."""

_TONES: Final = {"+": "good", "-": "bad", "~": "warn", "=": "muted"}
_FLAG_TONES: Final = {
    MessageFlag.STOP_AND_REVIEW: "bad",
    MessageFlag.REVIEW_REQUIRED: "warn",
    MessageFlag.VERIFY: "warn",
    MessageFlag.OK: "muted",
}
_REASONS: Final = {
    ReasonKind.PROPOSAL: mark("Why: {words} (decided on {day})"),
    ReasonKind.MESSAGE: mark("Why: {words} (decided on {day})"),
    ReasonKind.OUT_OF_USE: mark("Why: {words}"),
}


class VersionWords:
    """Makes looks."""

    def __init__(self, words: DifferenceWords) -> None:
        self._words = words

    def version(self, entry: VersionEntry) -> VersionLook:
        """Show a version in the list."""
        sign, word, tone = STATES[entry.state]
        if entry.version is None:
            count = entry.differences
            facts = self._say(mark("different from the version in force: {count}"), count=count)
            if not count:
                facts = self._say(mark("not signed yet"))
            state = self._say(word)
            return VersionLook(DRAFT, entry.number, sign, state, tone, facts)
        names = ", ".join(f"{one.name} ({self._say(SIDES[one.side])})" for one in entry.signatures)
        day = day_said(entry.version.released_at.astimezone().date())
        review = ""
        if entry.next_review and entry.state is VersionState.SIGNED:
            review = self._say(mark("next review {day}"), day=day_said(entry.next_review))
        return VersionLook(
            key=str(entry.version.id),
            number=entry.number,
            sign=sign,
            state=self._say(word),
            tone=tone,
            facts=" · ".join(part for part in (day, names) if part),
            review=review,
            due=self._say(mark("! due for renewal")) if entry.due else "",
        )

    def chosen(self, entry: VersionEntry, version: Version) -> ChosenLook:
        """Show a version that was published."""
        sign, word, _ = STATES[entry.state]
        facts = [(self._say(SIDES[one.side]), one.name) for one in entry.signatures]
        released = day_said(version.released_at.astimezone().date())
        facts.append((self._say(mark("Published on")), released))
        if entry.next_review:
            facts.append((self._say(mark("Next review")), day_said(entry.next_review)))
        facts.append((self._say(mark("Seal of the content")), short(version.digest)))
        if version.notes:
            facts.append((self._say(mark("Release notes")), version.notes))
        if version.owner_decision:
            facts.append((self._say(mark("The owner's decision")), version.owner_decision))
        if version.withdrawn_because:
            facts.append((self._say(mark("Withdrawn because")), version.withdrawn_because))
        withdrawn = entry.state is VersionState.RETIRED
        return ChosenLook(
            title=f"{self._numbered(version.number)} · {sign} {self._say(word)}",
            facts=tuple(facts),
            may_restore=True,
            may_withdraw=not withdrawn,
            withdrawn=withdrawn,
            restore_reason=self._say(mark("Back to version {number}"), number=version.number),
        )

    def end(self, entry: VersionEntry) -> tuple[str, str]:
        """Return an end of a comparison as it is offered: its key and its words."""
        if entry.version is None:
            return DRAFT, self._say(mark("{number} (draft)"), number=entry.number)
        return str(entry.version.id), entry.number

    def summary(self, diff: VersionDiff) -> str:
        """Say how much differs."""
        if not diff.lines:
            return self._say(mark("Nothing differs between the two."))
        signs = [one.difference.sign for one in diff.lines]
        return self._say(
            mark("new: {new} · changed: {changed} · gone: {gone} · heard anew: {heard}"),
            new=signs.count("+"),
            changed=signs.count("~"),
            gone=signs.count("-"),
            heard=signs.count("="),
        )

    def differences(self, lines: Sequence[ExplainedDifference]) -> tuple[DiffLook, ...]:
        """Show what differs."""
        return tuple(self._difference(one) for one in lines)

    def _difference(self, one: ExplainedDifference) -> DiffLook:
        sign = one.difference.sign
        return DiffLook(
            sign=sign.replace("-", "−"),
            kind=self._words.kind(one.difference),
            tone=_TONES[sign],
            text=self._words.thing(one.difference),
            details=tuple(self._details(one)),
        )

    def _details(self, one: ExplainedDifference) -> list[tuple[str, str]]:
        told = [("ink", line) for line in self._words.moved(one.difference)]
        heard = self._words.heard(one.heard_before, one.heard_after)
        if heard and one.difference.part is Part.CLAIM:
            told.append(("muted", self._say(mark("Customers: {words}"), words=heard)))
        for reason in one.reasons:
            day = day_said(reason.given_on) if reason.given_on else ""
            told.append(("ink", self._say(_REASONS[reason.kind], words=reason.text, day=day)))
        if one.last_done is not None:
            intention, on = one.last_done
            done = self._say(
                mark("No reason on record. Last done on {day}: {act}"),
                day=day_said(on),
                act=intention_told(intention, self._words.translate),
            )
            told.append(("muted", done))
        for message in one.messages:
            flag = f"{FLAG_SIGNS[message.flag]} {self._say(MESSAGE_FLAGS[message.flag])}"
            words = self._say(
                mark("Message {code} rests on it: {flag}"), code=message.code, flag=flag
            )
            told.append((_FLAG_TONES[message.flag], f"{words} · {message.text}"))
        return told

    def _numbered(self, number: str) -> str:
        return self._say(mark("Version {number}"), number=number)

    def _say(self, sentence: str, **places: object) -> str:
        return fill(self._words.translate(sentence), places)


def unchanged(
    translate: Translate, version: Version, stamp: Review | None, review: date, earliest: date
) -> UnchangedLook:
    """Show a version from which nothing differs.

    Args:
        translate: into the language of the window.
        version: the version.
        stamp: that it was reviewed and left as it is, or None.
        review: the day of the next review, without a stamp.
        earliest: the first day that can be chosen.
    """
    said = ""
    if stamp is not None:
        said = translate(
            mark("Version {number} was reviewed and stays. Next review: {day}.")
        ).format(number=version.number, day=day_said(stamp.next_review))
    day = stamp.next_review if stamp else review
    return UnchangedLook(version.number, max(day, earliest), earliest, said)
