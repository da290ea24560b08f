"""Says what differs between two versions of the matrix, for the page and the workbook alike."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from domain.model.catalogue import Term
from domain.model.labels import ACTIVITY_KINDS, SHARED_MATTERS, SIDES
from domain.model.letter_sets import LetterSet
from domain.model.matrix_diff import MatrixChange, MatrixDifference
from domain.model.sides import Side
from domain.model.wording import Bilingual, Tongue
from domain.text import Translate, fill, mark

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


class DifferenceText(NamedTuple):
    """One thing that differs.

    Attributes:
        sign: what happened to it, as a sign.
        word: the same as a word.
        tone: of the sign: ``good``, ``bad`` or ``warn``.
        sentence: what it is about, before and after.
    """

    sign: str
    word: str
    tone: str
    sentence: str


class MatrixDifferenceWords:
    """Says differences in a language."""

    def __init__(
        self, letters: LetterSet, phases: Iterable[Term], tongue: Tongue, translate: Translate
    ) -> None:
        """Take the letters in which cells are shown, and the names of phases."""
        self._letters, self._tongue, self._translate = letters, tongue, translate
        self._phases = {one.code: one.name for one in phases}

    def said(self, one: MatrixDifference) -> DifferenceText:
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
        text = fill(self._translate(sentence), values)
        return DifferenceText(sign, self._translate(word), tone, text)

    def _value(self, change: MatrixChange, value: str | Bilingual) -> str:
        if isinstance(value, Bilingual):
            return value.said(self._tongue)
        said = value
        if change is MatrixChange.LETTER:
            said = self._letters.shown(value) or value
        elif change is MatrixChange.ACTIVITY_PHASE:
            said = self._phase(value)
        elif change is MatrixChange.ACTIVITY_KIND:
            said = self._translate(ACTIVITY_KINDS[value])
        elif change is MatrixChange.ACTIVITY_SHARED and value:
            said = self._translate(SHARED_MATTERS[value])
        elif change is MatrixChange.ACTIVITY_MAIN:
            said = self._translate(mark("yes") if value else mark("no"))
        elif change is MatrixChange.POSITION_SIDE:
            said = self._translate(SIDES[Side(value)])
        return said or self._translate(_NOTHING)

    def _phase(self, code: str) -> str:
        name = self._phases.get(code)
        return name.said(self._tongue) if name else code
