"""The projector in a free step: what people do, and what has come out of it."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.services.jotting import results_of
from domain.services.scene import Scene
from domain.text import mark


def activity_frame(scene: Scene) -> AudienceFrame:
    """Return what people do beside the lines that were written down so far."""
    lines = tuple(line.said(scene.tongue) for line in scene.template.do)
    results = tuple(one.text for one in results_of(scene.view, scene.step.id))
    columns = []
    if lines:
        columns.append(AudienceColumn(None, scene.translate(mark("What we do")), lines))
    if results:
        columns.append(AudienceColumn(None, scene.translate(mark("What came out of it")), results))
    return replace(scene.frame(), columns=tuple(columns))
