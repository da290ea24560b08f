"""The panes of the page of responsibilities, and what can be done with all of it.

To add a pane: write a module with ``build(desk)`` that returns a ``ResponsibilityPane``, and name
it in ``PANES``. It is made when it is first looked at, and watches what it shows as every
presenter does. What it offers for all of itself (a button, a count) it gives as ``tools``, which
stand at the right of the panes' names while it is shown.

To add an action of the whole page (a button in its head): write a module with
``run(desk, page)``, and name it in ``ACTIONS``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.marking import mark
from ui.language import said
from ui.pane import Pane

if TYPE_CHECKING:
    from ui.desk import Desk


class ResponsibilityPane(QWidget):
    """A way to look at who does what, or at what is owed.

    Signals:
        legend_changed: what stands under the name of the page while the pane is shown.

    Attributes:
        tools: stands at the right of the panes' names while the pane is shown, or None.
    """

    legend_changed = Signal()

    tools: QWidget | None = None

    def legend(self) -> str:
        """How to read what is shown, in a line; empty where the page's own line will do."""
        return ""

    def show_thing(self, id: UUID) -> bool:
        """Show a thing that was found elsewhere; False where it is none of this pane's."""
        del id
        return False


class PageAction(NamedTuple):
    """A button in the head of the page.

    Attributes:
        key: names it in the program.
        title: what stands on it, in English.
        icon: before the words.
        module: is imported when it is pressed and has ``run(desk, page)``.
        primary: the one that stands out.
        writes: not offered where the workspace can only be read.
    """

    key: str
    title: str
    icon: str
    module: str
    primary: bool = False
    writes: bool = False

    def said(self) -> str:
        """Its words in the language of the window."""
        return said(self.title)

    def run(self, desk: Desk, page: QWidget) -> None:
        """Do it; what it asks, it asks over the page."""
        import_module(self.module).run(desk, page)


MATRIX: Final = "matrix"
"""Key of the pane that is shown first."""

PANES: Final[tuple[Pane, ...]] = (
    Pane(MATRIX, mark("Matrix"), "ui.responsibilities.matrix_tab"),
    Pane("sow", mark("By position (SOW)"), "ui.responsibilities.sow.pane"),
    Pane("obligations", mark("Obligations"), "ui.responsibilities.register_pane"),
    Pane("analysis", mark("Analysis"), "ui.responsibilities.analysis_pane"),
    Pane("versions", mark("Versions"), "ui.responsibilities.versions_pane"),
)
"""Every pane, in the order in which they are offered."""

ACTIONS: Final[tuple[PageAction, ...]] = (
    PageAction(
        "import",
        mark("Import from Excel…"),
        "download",
        "ui.responsibilities.taking_in.action",
        writes=True,
    ),
    PageAction(
        "export",
        mark("Export to Excel…"),
        "file-spreadsheet",
        "ui.responsibilities.export",
        primary=True,
    ),
)
"""Every action of the whole page, the primary one last."""
