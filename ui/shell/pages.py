"""The pages of a workspace, in the order of the navigation."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from domain.marking import mark
from ui.language import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.jobs import Job
    from ui.shell.page_counts import PageCount


class Page(NamedTuple):
    """A page of the navigation.

    Attributes:
        key: names it in the program.
        icon: Lucide name of its icon.
        group: the heading it stands under; empty for none.
        title: its name, in English.
        module: is imported when the page is first shown and has ``build(desk) -> QWidget``.
        counted: module and name of the ``PageCount`` of what waits on it, ``module:NAME``; empty
            where nothing is counted.
    """

    key: str
    icon: str
    group: str
    title: str
    module: str
    counted: str = ""

    def said(self) -> str:
        """Its name in the language of the window."""
        return said(self.title)

    def group_said(self) -> str:
        """Its heading in the language of the window."""
        return said(self.group) if self.group else ""

    def build(self, desk: Desk) -> QWidget:
        """Make the page for a workspace."""
        widget: QWidget = import_module(self.module).build(desk)
        return widget

    def waiting(self) -> PageCount:
        """Return how it is counted what waits on it; asked only of pages that count."""
        module, _, name = self.counted.partition(":")
        found: PageCount = getattr(import_module(module), name)
        return found


_DRAW = mark("Draw")
_RUN = mark("Run")
_FAIR = mark("Keep it fair")

PAGES = (
    Page("loop", "refresh-cw", "", mark("The loop"), "ui.loop.page"),
    Page("brief", "clipboard-list", _DRAW, mark("Brief"), "ui.brief.page"),
    Page("session", "presentation", _DRAW, mark("Session"), "ui.session.page"),
    Page(
        "personas",
        "user-round-search",
        _DRAW,
        mark("Personas"),
        "ui.personas.page",
    ),
    Page(
        "direction",
        "megaphone",
        _DRAW,
        mark("PR direction"),
        "ui.direction.page",
        counted="ui.direction.counted:FLAGGED",
    ),
    Page(
        "campaigns",
        "funnel",
        _RUN,
        mark("Campaigns & leads"),
        "ui.campaigns.page",
        "ui.campaigns.counted:TO_UPDATE",
    ),
    Page(
        "feedback",
        "message-square-reply",
        _RUN,
        mark("Sales feedback"),
        "ui.feedback.page",
        counted="ui.feedback.counted:WAITING",
    ),
    Page("calls", "headphones", _RUN, mark("Calls"), "ui.calls.page", "ui.calls.counted:WAITING"),
    Page(
        "responsibilities",
        "table-2",
        _FAIR,
        mark("Responsibilities"),
        "ui.responsibilities.page",
    ),
    Page(
        "requests",
        "handshake",
        _FAIR,
        mark("Requests"),
        "ui.requests.page",
        "ui.requests.counted:LATE",
    ),
    Page("scoreboard", "scale", _FAIR, mark("Scoreboard"), "ui.scoreboard.page"),
    Page("counting", "circle-help", _FAIR, mark("How we count"), "ui.counting.page"),
    Page("documents", "files", "", mark("Deliverables"), "ui.documents.page"),
)
"""Every page there is; ``Ctrl 1`` shows the first, ``Ctrl 0`` the tenth."""


def page(key: str) -> Page:
    """Return the page of a key.

    Raises:
        KeyError: there is none.
    """
    for one in PAGES:
        if one.key == key:
            return one
    raise KeyError(key)


def load_pages(job: Job) -> int:
    """Load what every page and step is made of, beside the window; return how many there are.

    Loading takes as long as building, and would hold up the window when a page is first wanted.
    """
    from ui.session import steps

    modules = [one.module for one in PAGES] + [
        one.partition(":")[0] for one in steps.PAGES.values()
    ]
    for module in modules:
        job.check()
        import_module(module)
    return len(modules)
