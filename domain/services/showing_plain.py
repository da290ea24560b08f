"""The frame of a step that has nothing of its own to show: its title and what there is to do."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.session import StepKind
from domain.services.scene import Scene


def plain_frame(scene: Scene) -> AudienceFrame:
    """Return the step's title with what people do in it; a break shows only its title."""
    frame = scene.frame()
    if scene.step.kind is StepKind.BREAK:
        return frame
    lines = tuple(line.said(scene.tongue) for line in scene.template.do)
    return replace(frame, columns=(AudienceColumn(None, "", lines),)) if lines else frame
