"""Outlining an agenda: its steps with their words, when each begins, and what does not fit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final
from uuid import UUID

from domain.model.agenda_findings import StepFinding, find
from domain.model.agendas import Planned, begin_times
from domain.model.catalogue import Catalogue, LibraryMethod, StepTemplate
from domain.model.direction import Message
from domain.model.feedback import FeedbackField
from domain.model.release import Version
from domain.model.responsibility import Activity, Obligation
from domain.model.session import Session
from domain.ports import Reading
from domain.services.needs import NEEDS

_HELD: Final[Mapping[str, type]] = {
    "pr_direction": Message,
    "feedback_form": FeedbackField,
    "raci": Activity,
    "obligations": Obligation,
    "persona_version": Version,
}
"""What a workspace may hold from an earlier session, besides what has a check of its own."""


@dataclass(frozen=True, slots=True)
class OutlineStep:
    """A step as an outline shows it.

    Attributes:
        id: identity.
        code: what people say.
        begins: in minutes after midnight.
        minutes: planned time.
        template: its words, what it needs and leaves.
        method: of the library, where it was made from one.
        own: it has words of its own.
        fixed: the room has begun it; it stays as it is.
        findings: what does not fit.
    """

    id: UUID
    code: str
    begins: int
    minutes: int
    template: StepTemplate
    method: LibraryMethod | None = None
    own: bool = False
    fixed: bool = False
    findings: tuple[StepFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """An agenda as it stands.

    Attributes:
        title: its name.
        people: for how many people.
        begins: in minutes after midnight.
        steps: in order.
    """

    title: str
    people: str
    begins: int
    steps: tuple[OutlineStep, ...]

    @property
    def minutes(self) -> int:
        """Planned time of all steps."""
        return sum(step.minutes for step in self.steps)

    @property
    def ends(self) -> int:
        """When it ends, in minutes after midnight."""
        return (self.begins + self.minutes) % (24 * 60)


def outlined(
    steps: Sequence[tuple[Planned, StepTemplate, bool]],
    begins: int,
    there: frozenset[str],
    catalogue: Catalogue,
) -> tuple[OutlineStep, ...]:
    """Return steps with their times and findings.

    Args:
        steps: each with its words, and whether it is fixed.
        begins: when the first one begins, in minutes after midnight.
        there: keys of what is there before the agenda begins.
        catalogue: what the method brings.
    """
    findings = find([words for _, words, _ in steps], there, left_by_steps(catalogue))
    times = begin_times(begins, [step.minutes for step, _, _ in steps])
    methods = {method.step.code: method for method in catalogue.methods}
    return tuple(
        OutlineStep(
            id=step.id,
            code=step.code,
            begins=time,
            minutes=step.minutes,
            template=words,
            method=methods.get(step.origin),
            own=bool(step.title or step.say or step.do),
            fixed=fixed,
            findings=found,
        )
        for (step, words, fixed), time, found in zip(steps, times, findings, strict=True)
    )


def things_there(view: Reading, session: Session) -> frozenset[str]:
    """Return the keys of what is there for a session; for one to come, of what earlier ones left.

    Only things that everybody may know of are looked at.
    """
    there = {key for key, need in NEEDS.items() if need.present(view, session)}
    held = {key for key, kind in _HELD.items() if key not in NEEDS and view.of(kind).all()}
    return frozenset(there | held)


@cache
def _left(steps: tuple[StepTemplate, ...]) -> frozenset[str]:
    return frozenset(key for step in steps for key in step.leaves)


def left_by_steps(catalogue: Catalogue) -> frozenset[str]:
    """Return the keys of everything that some step of the method leaves."""
    return _left(tuple(step for agenda in catalogue.agendas.values() for step in agenda.steps))
