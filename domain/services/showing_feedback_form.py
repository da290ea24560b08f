"""The projector while the feedback form is agreed: the questions, and the deadlines."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.feedback import FeedbackField
from domain.model.responsibility import Obligation
from domain.services.asking import DEADLINES
from domain.services.scene import Scene
from domain.text import mark


def feedback_form_frame(scene: Scene) -> AudienceFrame:
    """Return the questions shown on the form beside the deadlines of the two departments."""
    tongue = scene.tongue
    questions = tuple(
        field.name.said(tongue) for field in scene.view.of(FeedbackField).all() if field.shown
    )
    deadlines = tuple(
        f"{one.provider} → {one.requester}: {one.name.said(tongue)} · {one.due.said(tongue)}"
        for one in scene.view.of(Obligation).all(retired=False)
        if one.code in DEADLINES
    )
    return replace(
        scene.frame(),
        columns=(
            AudienceColumn(None, scene.translate(mark("Sales asks and reports")), questions),
            AudienceColumn(None, scene.translate(mark("By when")), deadlines),
        ),
    )
