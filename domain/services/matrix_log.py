"""What both departments agreed to of the matrix, version by version, for the change log."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Final

from domain.model.catalogue import Term
from domain.model.documents import LogRow
from domain.model.labels import SIDES
from domain.model.letter_sets import LetterSet
from domain.model.matrix_diff import MatrixDifference, MatrixPicture, compare
from domain.model.matrix_release import MatrixSignature, MatrixVersion
from domain.model.sides import DEPARTMENTS
from domain.model.wording import Bilingual, Tongue
from domain.ports import Reading
from domain.services.matrices import letters_in_use
from domain.services.matrix_content import matrix_in, matrix_text
from domain.services.matrix_diff_words import MatrixDifferenceWords
from domain.text import Translate, fill, mark

MOST_SAID: Final = 12
"""Differences of a version that are said one by one."""

_AGREED: Final = mark("Version {number} of the matrix agreed to, signed by {signers}")
_AHEAD: Final = mark("Not agreed to yet, against version {number}")
_MORE: Final = mark("and {count} more")
_TONGUES: Final = (Tongue.VIETNAMESE, Tongue.ENGLISH)
"""In the order of ``Bilingual``."""


def agreed_rows(
    view: Reading,
    phases: Sequence[Term],
    translate_for: Callable[[Tongue], Translate],
    now: datetime,
) -> Iterator[LogRow]:
    """Give the versions with what each changed, and what differs from the last one by now.

    Args:
        view: the workspace.
        phases: of the method.
        translate_for: what translates into each language.
        now: the moment of which it is told.
    """
    letters = letters_in_use(view)
    sayings = [_Saying(letters, phases, tongue, translate_for(tongue)) for tongue in _TONGUES]
    before: MatrixPicture | None = None
    number = 0
    for version in sorted(view.of(MatrixVersion).all(), key=lambda one: one.agreed_at):
        picture = matrix_in(version.content)
        changed = compare(before, picture) if before is not None else ()
        signers = view.of(MatrixSignature).all(version_id=version.id)
        said = Bilingual(*(one.agreed(version, signers, changed) for one in sayings))
        taken_back = version.taken_back_at is not None
        yield LogRow(version.agreed_at, None, said, taken_back, undoes=False)
        if not taken_back:
            before, number = picture, version.number
    if before is not None and (ahead := compare(before, matrix_in(matrix_text(view)))):
        said = Bilingual(*(one.ahead(number, ahead) for one in sayings))
        yield LogRow(now, None, said, undone=False, undoes=False)


class _Saying:
    """Says it in a language."""

    def __init__(
        self, letters: LetterSet, phases: Sequence[Term], tongue: Tongue, translate: Translate
    ) -> None:
        self._translate = translate
        self._words = MatrixDifferenceWords(letters, phases, tongue, translate)

    def agreed(
        self,
        version: MatrixVersion,
        signers: Sequence[MatrixSignature],
        changed: Sequence[MatrixDifference],
    ) -> str:
        ordered = sorted(signers, key=lambda one: DEPARTMENTS.index(one.side))
        names = ", ".join(f"{one.name} ({self._translate(SIDES[one.side])})" for one in ordered)
        values = {"number": version.number, "signers": names}
        return self._with(fill(self._translate(_AGREED), values), [version.note], changed)

    def ahead(self, number: int, changed: Sequence[MatrixDifference]) -> str:
        return self._with(fill(self._translate(_AHEAD), {"number": number}), [], changed)

    def _with(self, head: str, more: Sequence[str], changed: Sequence[MatrixDifference]) -> str:
        found = [self._words.said(one) for one in changed[:MOST_SAID]]
        lines = [head, *(one for one in more if one)]
        lines += [f"{one.sign} {one.sentence}" for one in found]
        if len(changed) > MOST_SAID:
            lines.append(fill(self._translate(_MORE), {"count": len(changed) - MOST_SAID}))
        return "\n".join(lines)
