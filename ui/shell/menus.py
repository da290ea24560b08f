"""The menu bar: every command in its place, by the platform's convention."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.shell.commands import Commands
from ui.widgets.retranslated import Retranslated

_MENUS = ("file", "edit", "view", "workshop", "help")


class Menus(Retranslated, QMenuBar):
    """File, Edit, View, Workshop, Help."""

    recent_wanted = Signal(str)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        """Make the menus.

        Args:
            commands: everything that can be done.
            parent: the window.
        """
        super().__init__(parent)
        self._menus: dict[str, QMenu] = {}
        for key in _MENUS:
            menu = self.addMenu("")
            self._menus[key] = menu
            for spec in commands.specs:
                if spec.menu != key:
                    continue
                if spec.gap and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(commands.action(spec.key))
                if spec.key == "open":
                    self._recent = menu.addMenu("")
        self._recent.triggered.connect(self._on_recent_triggered)
        self.speak()

    def menu(self, key: str) -> QMenu:
        """One of the menus."""
        return self._menus[key]

    def show_recent(self, files: Sequence[tuple[str, str]]) -> None:
        """List recent workspaces, each with its file and its name."""
        self._recent.clear()
        for file, name in files:
            action = self._recent.addAction(name.replace("&", "&&"))
            action.setData(file)
        self._recent.setEnabled(bool(files))

    def retranslate(self) -> None:
        titles = (
            self.tr("&File"),
            self.tr("&Edit"),
            self.tr("&View"),
            self.tr("&Workshop"),
            self.tr("&Help"),
        )
        for key, title in zip(_MENUS, titles, strict=True):
            self._menus[key].setTitle(title)
        self._recent.setTitle(self.tr("Open recent"))

    def _on_recent_triggered(self, action: QAction) -> None:
        self.recent_wanted.emit(action.data())
