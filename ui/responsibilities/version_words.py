"""Says versions of the matrix, and what differs between two, in the language of the window."""

from domain.model.labels import SIDES
from domain.model.matrix_diff import MatrixDifference
from domain.model.matrix_release import MatrixSignature, MatrixVersion
from domain.model.wording import Tongue
from domain.services.agreeing_matrix import MatrixStanding
from domain.services.matrices import MatrixView
from domain.services.matrix_diff_words import MatrixDifferenceWords
from domain.text import Translate, fill, mark
from ui.session.closing.words import day_said
from ui.versions.looks import DRAFT, DiffLook, VersionLook


class MatrixVersionWords:
    """Makes looks of versions and differences."""

    def __init__(self, matrix: MatrixView, tongue: Tongue, translate: Translate) -> None:
        self._translate = translate
        self._differences = MatrixDifferenceWords(
            matrix.letter_set, matrix.phases, tongue, translate
        )

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
        said = self._differences.said(one)
        return DiffLook(said.sign, said.word, said.tone, said.sentence)

    def end(self, key: str, number: int) -> tuple[str, str]:
        """Offer a version, or the draft, as an end of a comparison."""
        if key == DRAFT:
            return key, self._say(mark("the matrix as it is now"))
        return key, self._number(number)

    def _number(self, number: int) -> str:
        return f"v{number}"

    def _say(self, sentence: str, **values: str | int) -> str:
        return fill(self._translate(sentence), values)
