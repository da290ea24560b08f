"""Says versions of the matrix, and what differs between two, in the language of the window."""

from typing import Final

from domain.model.labels import ACTIVITY_KINDS, SHARED_MATTERS, SIDES
from domain.model.letter_sets import LetterSet
from domain.model.matrix_diff import MatrixChange, MatrixDifference
from domain.model.matrix_release import MatrixSignature, MatrixVersion
from domain.model.sides import Side
from domain.model.wording import Bilingual, Tongue
from domain.services.agreeing_matrix import MatrixStanding
from domain.services.matrices import MatrixView
from domain.text import Translate, fill, mark
from ui.session.closing.words import day_said
from ui.versions.looks import DRAFT, DiffLook, VersionLook

_ADDED: Final = ("+", mark("added"), "good")
_REMOVED: Final = ("−", mark("taken out"), "bad")
_CHANGED: Final = ("~", mark("changed"), "warn")
_LETTER: Final = ("~", mark("letter"), "warn")

_WORDS: Final = {
    MatrixChange.POSITION_ADDED: (_ADDED, mark("Position {position}")),
    MatrixChange.POSITION_REMOVED: (_REMOVED, mark("Position {position}")),
    MatrixChange.POSITION_RENAMED: (_CHANGED, mark("Position renamed: {before} → {after}")),
    MatrixChange.POSITION_SIDE: (_CHANGED, mark("{position}, side: {before} → {after}")),
    MatrixChange.POSITIONS_ORDERED: (_CHANGED, mark("The positions stand in another order")),
    MatrixChange.ACTIVITY_ADDED: (_ADDED, mark("{activity}")),
    MatrixChange.ACTIVITY_REMOVED: (_REMOVED, mark("{activity}")),
    MatrixChange.ACTIVITY_RENAMED: (_CHANGED, mark("{code} renamed: {before} → {after}")),
    MatrixChange.ACTIVITY_PHASE: (_CHANGED, mark("{activity}. Phase: {before} → {after}")),
    MatrixChange.ACTIVITY_KIND: (_CHANGED, mark("{activity}. Kind: {before} → {after}")),
    MatrixChange.ACTIVITY_SHARED: (_CHANGED, mark("{activity}. Joint for: {before} → {after}")),
    MatrixChange.ACTIVITY_MAIN: (_CHANGED, mark("{activity}. Main activity: {before} → {after}")),
    MatrixChange.ACTIVITIES_ORDERED: (_CHANGED, mark("The activities stand in another order")),
    MatrixChange.LETTER: (_LETTER, mark("{activity}. {position}: {before} → {after}")),
}
_NOTHING: Final = mark("nothing")


class MatrixVersionWords:
    """Makes looks of versions and differences."""

    def __init__(self, matrix: MatrixView, tongue: Tongue, translate: Translate) -> None:
        self._matrix, self._tongue, self._translate = matrix, tongue, translate

    def draft(self, state: MatrixStanding) -> VersionLook:
        """Show the matrix as it is now, above its versions."""
        facts = self._say(mark("no version yet: both departments sign the first one"))
        if state.current is not None:
            sentence = mark("differs from version {number}")
            facts = self._say(sentence, number=state.current.number)
        number = self._number(state.next_number)
        return VersionLook(DRAFT, number, "✎", self._say(mark("draft")), "neutral", facts)

    def version(
        self, one: MatrixVersion, signers: tuple[MatrixSignature, ...], *, in_force: bool
    ) -> VersionLook:
        """Show a version in the list."""
        state = (
            ("✓", mark("in force"), "good") if in_force else ("↷", mark("superseded"), "neutral")
        )
        sign, word, tone = state
        return VersionLook(
            str(one.id),
            self._number(one.number),
            sign,
            self._say(word),
            tone,
            " · ".join((day_said(one.agreed_at.astimezone().date()), self.signers(signers))),
            one.note,
        )

    def signers(self, signers: tuple[MatrixSignature, ...]) -> str:
        """Say who signed."""
        return ", ".join(f"{one.name} ({self._say(SIDES[one.side])})" for one in signers)

    def difference(self, one: MatrixDifference) -> DiffLook:
        """Say one thing that differs."""
        (sign, word, tone), sentence = _WORDS[one.change]
        activity, position = one.activity, one.position
        values = {
            "activity": f"{activity.code} {activity.name.said(self._tongue)}" if activity else "",
            "code": activity.code if activity else "",
            "position": position.name.said(self._tongue) if position else "",
            "before": self._value(one.change, one.before),
            "after": self._value(one.change, one.after),
        }
        return DiffLook(sign, self._say(word), tone, fill(self._translate(sentence), values))

    def end(self, key: str, number: int) -> tuple[str, str]:
        """Offer a version, or the draft, as an end of a comparison."""
        if key == DRAFT:
            return key, self._say(mark("the matrix as it is now"))
        return key, self._number(number)

    def _value(self, change: MatrixChange, value: str | Bilingual) -> str:
        if isinstance(value, Bilingual):
            return value.said(self._tongue)
        letters: LetterSet = self._matrix.letter_set
        said = value
        if change is MatrixChange.LETTER:
            said = letters.shown(value) or value
        elif change is MatrixChange.ACTIVITY_PHASE:
            said = self._matrix.phase_name(value).said(self._tongue)
        elif change is MatrixChange.ACTIVITY_KIND:
            said = self._say(ACTIVITY_KINDS[value])
        elif change is MatrixChange.ACTIVITY_SHARED and value:
            said = self._say(SHARED_MATTERS[value])
        elif change is MatrixChange.ACTIVITY_MAIN:
            said = self._say(mark("yes") if value else mark("no"))
        elif change is MatrixChange.POSITION_SIDE:
            said = self._say(SIDES[Side(value)])
        return said or self._say(_NOTHING)

    def _number(self, number: int) -> str:
        return f"v{number}"

    def _say(self, sentence: str, **values: str | int) -> str:
        return fill(self._translate(sentence), values)
