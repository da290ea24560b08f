"""The projector in a free step: what people do, and what has come out of it."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.services.jotting import results_of
from domain.services.pages import page_number, parted
from domain.services.scene import Scene
from domain.text import mark


def activity_frame(scene: Scene) -> AudienceFrame:
    """Return what people do beside what came out; of more than fits, the lines written last."""
    lines = tuple(line.said(scene.tongue) for line in scene.template.do)
    results = [one.text for one in results_of(scene.view, scene.step.id)]
    pages = parted(results, columns=2)
    columns = []
    if lines:
        columns.append(AudienceColumn(None, scene.translate(mark("What we do")), lines))
    if pages:
        heading = scene.translate(mark("What came out of it"))
        columns.append(AudienceColumn(None, heading, pages[-1]))
    footer = page_number(len(pages) - 1, len(pages)) if pages else ""
    return replace(scene.frame(), columns=tuple(columns), footer=footer)
