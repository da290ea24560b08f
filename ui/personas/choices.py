"""What a claim's editor offers to choose from, in the words of the window's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.model.fields import PersonaField
from domain.model.findings import Finding
from domain.model.labels import FIELDS, IMPORTANCE
from domain.services.asking import Asking
from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Measure:
    """A question of the feedback form by which a claim can be measured.

    Attributes:
        code: of the question.
        name: the question.
        answers: code and words of its possible answers; empty for free text.
    """

    code: str
    name: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ClaimChoices:
    """Everything that can be chosen for a claim, each with its code and its words."""

    fields: tuple[tuple[str, str], ...]
    quantifiers: tuple[tuple[str, str], ...]
    importance: tuple[tuple[str, str], ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What the lint says of a claim, in words.

    Attributes:
        level: ``error``, ``warning`` or ``info``.
        sentence: what, and why.
        proposal: code of the quantifier proposed, or empty.
    """

    level: str
    sentence: str
    proposal: str = ""


def claim_choices(desk: Desk) -> ClaimChoices:
    """Gather what a claim's editor offers now."""
    tongue = desk.tongue()
    asking = desk.use(Asking)
    return ClaimChoices(
        fields=tuple((field.value, desk.translate(FIELDS[field])) for field in PersonaField),
        quantifiers=tuple(
            (term.code, term.name.said(tongue))
            for term in desk.catalogue.vocabularies.get("quantifiers", ())
        ),
        importance=tuple(
            (str(grade), desk.translate(words)) for grade, words in IMPORTANCE.items()
        ),
        measures=tuple(
            Measure(
                one.code,
                one.name.said(tongue),
                tuple(
                    (answer, asking.answer_named(one.code, answer).said(tongue))
                    for answer in one.answers
                ),
            )
            for one in asking.measures()
        ),
    )


def remarks(desk: Desk, findings: Sequence[Finding]) -> tuple[Remark, ...]:
    """Put findings into the words of the window's language."""
    return tuple(
        Remark(one.level.value, one.said(desk.translate), one.proposal or "") for one in findings
    )
