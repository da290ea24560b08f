"""What a claim's editor offers to choose from, in the words of the window's language."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from domain.model.fields import PersonaField
from domain.model.findings import Finding
from domain.model.labels import FIELDS, IMPORTANCE, STATUSES
from domain.services.asking import Asking
from domain.services.claim_words import counts_said
from domain.services.claiming import Recount
from domain.services.explained import Explaining
from domain.services.scope_words import ScopeWords
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
    """Everything that can be chosen for a claim, each with its code and its words.

    Attributes:
        thresholds: share from which, or up to which, a claim of each quantifier is true.
        scope_said: puts a scope into words; what people wrote in their own stays as it is.
    """

    fields: tuple[tuple[str, str], ...]
    quantifiers: tuple[tuple[str, str], ...]
    importance: tuple[tuple[str, str], ...]
    measures: tuple[Measure, ...]
    thresholds: Mapping[str, float]
    scope_said: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Remark:
    """What the lint says of a claim, in words.

    Attributes:
        level: ``error``, ``warning`` or ``info``.
        sentence: what, and why.
        proposal: code of the quantifier proposed, or empty.
        wording: sentences proposed instead: one, or two of which each is a claim.
    """

    level: str
    sentence: str
    proposal: str = ""
    wording: tuple[str, ...] = ()


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
        thresholds=desk.use(Explaining).teller(desk.translate).assumptions.thresholds,
        scope_said=lambda scope: desk.use(ScopeWords).said(scope, tongue, desk.translate),
    )


def remarks(desk: Desk, findings: Sequence[Finding]) -> tuple[Remark, ...]:
    """Put findings into the words of the window's language."""
    return tuple(
        Remark(one.level.value, one.said(desk.translate), one.proposal or "", one.wording)
        for one in findings
    )


def recount_said(desk: Desk, found: Recount) -> str:
    """Say how the answers count for a claim before and after a change; empty without a change."""
    if not found.differs:
        return ""
    before, after = (
        f"{counts_said(one, desk.translate)} · {desk.translate(STATUSES[one.status])}"
        for one in (found.before, found.after)
    )
    return f"{before}\n→ {after}"
