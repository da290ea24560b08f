"""Concluding a session: what the next version holds, and what is worth a look before it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.model.direction import MessageStatus
from domain.model.findings import Level
from domain.model.session import StepKind
from domain.services.asking import Asking
from domain.services.claiming import Claiming
from domain.services.directing import Directing
from domain.services.matrices import read_matrix
from domain.services.owing import Owing
from domain.services.workbench import Workbench


class Doubt(StrEnum):
    """What is worth a look before a version is published. None of them stops it."""

    UNMEASURED = "unmeasured"
    UNSUPPORTED = "unsupported"
    MATRIX = "matrix"


SETTLED_IN: Mapping[Doubt, StepKind] = {
    Doubt.UNMEASURED: StepKind.FEEDBACK_FORM,
    Doubt.UNSUPPORTED: StepKind.MESSAGES,
    Doubt.MATRIX: StepKind.RESPONSIBILITIES,
}
"""The step in which a doubt can be settled."""

SETTLING = (
    StepKind.CLAIMS,
    StepKind.DECIDING,
    StepKind.IMPACT,
    StepKind.MESSAGES,
    StepKind.FEEDBACK_FORM,
    StepKind.RESPONSIBILITIES,
)
"""The steps that can settle a block, in the order of the agenda."""


@dataclass(frozen=True, slots=True)
class Content:
    """What the next version would hold.

    Attributes:
        claims: number of claims in use.
        messages: number of messages that may be used.
        obligations: number of obligations that both departments agreed to.
        doubts: codes of what each doubt is about; empty ones are left out.
    """

    claims: int
    messages: int
    obligations: int
    doubts: Mapping[Doubt, tuple[str, ...]]


class Concluding:
    """Reads what a version is about to hold."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def content(self) -> Content:
        """Return what the next version would hold now."""
        usable = (MessageStatus.DRAFT, MessageStatus.IN_USE)
        messages = [
            one for one in Directing(self._bench).messages() if one.message.status in usable
        ]
        found = {
            Doubt.UNMEASURED: tuple(claim.code for claim in Asking(self._bench).unmeasured()),
            Doubt.UNSUPPORTED: tuple(one.message.code for one in messages if one.without_support),
            Doubt.MATRIX: self._matrix_errors(),
        }
        return Content(
            claims=len(Claiming(self._bench).claims()),
            messages=len(messages),
            obligations=sum(one.agreed for one in Owing(self._bench).obligations()),
            doubts={doubt: codes for doubt, codes in found.items() if codes},
        )

    def _matrix_errors(self) -> tuple[str, ...]:
        with self._bench.reading() as view:
            matrix = read_matrix(view, main_only=True)
        errors = (one for one in matrix.findings if one.level is Level.ERROR)
        return tuple(dict.fromkeys(one.activity or one.column for one in errors))
