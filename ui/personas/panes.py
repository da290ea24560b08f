"""The panes of the personas' page: claims, and other ways to look at the same persona.

To add one: write a module with ``build(desk) -> QWidget`` that returns a ``PersonaPane``, and name
it in ``PANES``; ``LedPane`` makes one of a view and its presenter. A pane is made when it is first
looked at, is told of which persona it speaks (``show_persona``, None where nobody is drawn), and
watches what it shows as every presenter does.
To show a claim it goes ``desk.ways.go("personas", claim_id)``.
"""

from __future__ import annotations

from typing import Final, Protocol
from uuid import UUID

from domain.marking import mark
from ui.pane import Pane

CLAIMS: Final = "claims"
"""Key of the pane that is always there."""


class PersonaPane(Protocol):
    """A widget that shows one persona in its own way."""

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of this persona from now on."""


CLAIMS_TITLE: Final = mark("Claims")

PANES: Final[tuple[Pane, ...]] = (
    Pane("scales", mark("Scales"), "ui.traits.pane"),
    Pane("compare", mark("Compare"), "ui.personas.compare_pane"),
    Pane("unknown", mark("What is unknown"), "ui.unknown.pane"),
    Pane("new", mark("Something new"), "ui.revision.new_pane"),
    Pane("revise", mark("Revise"), "ui.revision.pane"),
    Pane("versions", mark("Versions"), "ui.versions.pane"),
)
"""Every pane besides the claims, in the order in which they are offered."""


def pane(key: str) -> Pane | None:
    """Return the pane of a key; None for the claims."""
    return next((one for one in PANES if one.key == key), None)
