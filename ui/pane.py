"""A way to look at what a page is about, made when it is first looked at."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from ui.language import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk


class Pane(NamedTuple):
    """A pane of a page.

    Attributes:
        key: names it in the program.
        title: its name, in English.
        module: is imported when the pane is first shown and has ``build(desk)``.
    """

    key: str
    title: str
    module: str

    def said(self) -> str:
        """Its name in the language of the window."""
        return said(self.title)

    def build(self, desk: Desk) -> QWidget:
        """Make the pane for a workspace; what it must be able to do its page says."""
        return cast("QWidget", import_module(self.module).build(desk))
