"""Which page stands behind each kind of step."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from domain.model.session import StepKind

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.session.room import Room, StepView

PAGES: dict[StepKind, str] = {
    StepKind.OPENING: "ui.session.opening.page:build",
    StepKind.BRIEFING: "ui.session.briefing.page:build",
    StepKind.DRAWING: "ui.session.drawing.page:build",
    StepKind.SHORTLIST: "ui.session.shortlist.page:build",
    StepKind.UNSEALING: "ui.session.unsealing.page:build",
    StepKind.REVEAL: "ui.session.reveal.page:build",
    StepKind.DIFFERENCES: "ui.session.reveal.page:build",
    StepKind.CLAIMS: "ui.session.claims.page:build",
    StepKind.BREAK: "ui.session.pause.page:build",
    StepKind.RATING: "ui.session.rating.page:build",
    StepKind.TEST_LIST: "ui.session.test_list.page:build",
    StepKind.RECAP: "ui.session.recap.page:build",
    StepKind.MESSAGES: "ui.session.messages.page:build",
    StepKind.FEEDBACK_FORM: "ui.session.feedback_form.page:build",
    StepKind.RESPONSIBILITIES: "ui.session.responsibilities.page:build",
    StepKind.OBLIGATIONS: "ui.session.obligations.page:build",
    StepKind.FIGURES: "ui.session.figures.page:build",
    StepKind.EVIDENCE: "ui.session.evidence.page:build",
    StepKind.DECIDING: "ui.session.deciding.page:build",
    StepKind.IMPACT: "ui.session.impact.page:build",
    StepKind.ACTIVITY: "ui.session.activity.page:build",
    StepKind.CLOSING: "ui.session.closing.page:build",
}
"""Where the page of each kind is made; imported when it is first entered."""


def build_step(kind: StepKind, desk: "Desk", room: "Room") -> "StepView":
    """Make the page of a kind of step.

    Args:
        kind: what is done in the step.
        desk: the open workspace.
        room: the session in which it is done.
    """
    module, _, name = PAGES[kind].partition(":")
    build: Callable[[Desk, Room], StepView] = getattr(import_module(module), name)
    return build(desk, room)
