"""What the cards beside the matrix say, in the language of the window."""

from collections.abc import Iterable, Sequence

from domain.model.findings import Finding, Level
from domain.model.mends import Mend
from domain.model.raci import MatrixFinding, heaviest
from domain.model.responsibility import Position
from domain.model.sow import SowLine
from domain.model.wording import Tongue
from domain.services.matrices import MatrixView
from domain.text import Translate, fill, mark
from ui.responsibilities.findings_panel import FindingLook, LoadLook
from ui.responsibilities.looks import SIGNS, TONES

_IN_ORDER = (
    (frozenset({"NO_A", "MANY_A"}), mark("every activity has exactly one {answers}")),
    (frozenset({"NO_R"}), mark("every activity has {does}")),
    (
        frozenset({"SHARED_ONE_SIDED", "PERSONA_NOT_JOINT"}),
        mark("joint matters have both departments"),
    ),
)
"""What is said to be in order where none of these findings stands."""

_MOST = mark("{name} has {count} {answers} and {does}, most of all")
_TIMES = mark("{times} × the mean of the others")
_NOTHING = mark("no letter")


class PanelWords:
    """Says what the checks find in a matrix, and who carries how much."""

    def __init__(self, matrix: MatrixView, tongue: Tongue, translate: Translate) -> None:
        self._matrix, self._tongue, self._translate = matrix, tongue, translate
        self._letters = matrix.letter_set.names

    def findings(self, mends: Sequence[Mend | None]) -> list[FindingLook]:
        """Say what was found, each with its mend or None, and then what is in order."""
        found = map(self._finding, self._matrix.findings, mends)
        return [*found, *self._heaviest(), *self._in_order()]

    def lines(self, found: Iterable[tuple[Position, SowLine, Finding]]) -> list[FindingLook]:
        """Say what was found in lines of SOWs, each with its position and the way to it."""
        return [
            FindingLook(
                sign=SIGNS[finding.level],
                tone=TONES[finding.level],
                sentence=finding.said(self._translate),
                about=f"SOW · {position.name.said(self._tongue)}",
                line=line.id,
            )
            for position, line, finding in found
        ]

    def loads(self) -> list[LoadLook]:
        """Say what each position carries."""
        return [
            LoadLook(
                position.name.said(self._tongue),
                position.side.value,
                load.does,
                load.answers,
                load.activities,
            )
            for position, load in zip(self._matrix.positions, self._matrix.loads, strict=True)
        ]

    def _finding(self, finding: MatrixFinding, mend: Mend | None) -> FindingLook:
        tongue, matrix = self._tongue, self._matrix
        activity = next((one for one in matrix.activities if one.code == finding.activity), None)
        position = next((one for one in matrix.positions if one.code == finding.column), None)
        named = activity or position
        return FindingLook(
            sign=SIGNS[finding.level],
            tone=TONES[finding.level] if finding.level is not Level.INFO else "muted",
            sentence=finding.said(self._translate),
            about=named.name.said(tongue) if named else "",
            activity=activity.id if activity else None,
            position=position.id if position else None,
            mend=mend,
            mend_words=self._mend_words(mend) if mend else "",
        )

    def _mend_words(self, mend: Mend) -> str:
        """Say what a mend would do: "Sales lead: A · Marketing lead: C"."""
        names = {one.code: one.name.said(self._tongue) for one in self._matrix.positions}
        nothing = self._translate(_NOTHING)
        return " · ".join(
            f"{names[code]}: {self._matrix.letter_set.shown(letters) or nothing}"
            for code, letters in mend.cells
        )

    def _heaviest(self) -> list[FindingLook]:
        """Say who carries most, where that is far more than the others."""
        found = heaviest(self._matrix.loads)
        if found is None:
            return []
        load, times = found
        position = next(one for one in self._matrix.positions if one.code == load.column)
        sentence = fill(
            self._translate(_MOST),
            {
                "name": position.name.said(self._tongue),
                "count": load.does + load.answers,
                **self._letters,
            },
        )
        decimal = "," if self._tongue is Tongue.VIETNAMESE else "."
        beside = fill(self._translate(_TIMES), {"times": f"{times:.1f}".replace(".", decimal)})
        return [FindingLook(SIGNS[Level.WARNING], "warn", sentence, beside, None, position.id)]

    def _in_order(self) -> list[FindingLook]:
        found = {finding.code for finding in self._matrix.findings}
        return [
            FindingLook("✓", "good", fill(self._translate(sentence), self._letters))
            for codes, sentence in _IN_ORDER
            if not codes & found and not self._matrix.empty
        ]
