"""The claims on the projector: a list that grows while the room writes."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.services.needs import claims_in_use
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.showing_plain import plain_frame
from domain.services.workbench import Workbench


class ClaimPages:
    """Tells how many pages of the projector the claims take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self) -> int:
        """Return the number of pages; none while no claim is written."""
        with self._bench.reading() as view:
            return len(parted([claim.text for claim in claims_in_use(view)], columns=1))


def claims_frame(scene: Scene) -> AudienceFrame:
    """Return a page of the claims in use; the step's own lines while there is none."""
    pages = parted([claim.text for claim in claims_in_use(scene.view)], columns=1)
    if not pages:
        return plain_frame(scene)
    page = min(max(0, scene.look.page), len(pages) - 1)
    return replace(
        scene.frame(),
        columns=(AudienceColumn(None, "", page_at(pages, page)),),
        footer=page_number(page, len(pages)),
    )
