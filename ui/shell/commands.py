"""Every command of the window, once: menus, palette, shortcuts and their list all read it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from domain.marking import mark
from ui.language import said
from ui.theme.icons import keep_icon


class Command(NamedTuple):
    """Something that can be done from everywhere in the window.

    Attributes:
        key: names it in the program.
        menu: the menu it stands in: ``file``, ``edit``, ``view``, ``workshop`` or ``help``.
        title: its words in English; ``&`` marks no mnemonic here, menus choose their own.
        shortcut: standard key of the platform, or keys as text; empty for none.
        icon: Lucide name, or empty.
        needs: ``workspace`` where it makes sense in an open workspace only, else empty.
        gap: a line stands above it in the menu.
        also: further keys, where people expect two.
    """

    key: str
    menu: str
    title: str
    shortcut: str | QKeySequence.StandardKey = ""
    icon: str = ""
    needs: str = ""
    gap: bool = False
    also: str = ""

    def said(self) -> str:
        """Its words in the language of the window."""
        return said(self.title)

    def bindings(self) -> list[QKeySequence]:
        """Its keys on this platform; none of them holds Control and Shift together.

        Control+Shift, Alt+Z and Control+` switch Vietnamese keyboards on and off.
        """
        if isinstance(self.shortcut, QKeySequence.StandardKey):
            found = QKeySequence.keyBindings(self.shortcut)
            return [keys for keys in found if "Ctrl+Shift" not in keys.toString()][:1]
        return [QKeySequence(keys) for keys in (self.shortcut, self.also) if keys]


_KEY = QKeySequence.StandardKey

COMMANDS = (
    Command("new", "file", mark("New workspace…"), _KEY.New, "file-plus"),
    Command("open", "file", mark("Open…"), _KEY.Open, "folder-open"),
    Command(
        "snapshot",
        "file",
        mark("Save a copy…"),
        _KEY.Save,
        "save",
        "workspace",
        gap=True,
    ),
    Command(
        "back_up",
        "file",
        mark("Back up now"),
        "",
        "archive",
        "workspace",
    ),
    Command(
        "passphrase",
        "file",
        mark("Passphrase…"),
        "",
        "key-round",
        "workspace",
    ),
    Command(
        "export",
        "file",
        mark("Export…"),
        _KEY.Print,
        "download",
        "workspace",
        gap=True,
    ),
    Command(
        "settings",
        "file",
        mark("Settings…"),
        "Ctrl+,",
        "settings",
        gap=True,
    ),
    Command(
        "close",
        "file",
        mark("Close workspace"),
        "Ctrl+W",
        "door-open",
        "workspace",
        gap=True,
    ),
    Command("quit", "file", mark("Quit"), "Ctrl+Q", "log-out"),
    Command("undo", "edit", mark("Undo"), "Ctrl+Z", "undo-2", "workspace"),
    Command("redo", "edit", mark("Redo"), "Ctrl+Y", "redo-2", "workspace"),
    Command(
        "palette",
        "edit",
        mark("Search or run a command"),
        "Ctrl+K",
        "search",
        gap=True,
        also="Ctrl+F",
    ),
    Command(
        "history",
        "view",
        mark("History"),
        "Ctrl+H",
        "history",
        "workspace",
        gap=True,
    ),
    Command(
        "replay",
        "view",
        mark("Replay a session…"),
        "",
        "play",
        "workspace",
    ),
    Command(
        "next_pane",
        "view",
        mark("Go to the next part of the window"),
        "F6",
    ),
    Command(
        "full_screen",
        "view",
        mark("Full screen"),
        "F11",
        "maximize",
        gap=True,
    ),
    Command(
        "language",
        "view",
        mark("Switch between Vietnamese and English"),
        "",
        "languages",
    ),
    Command("dark", "view", mark("Switch between light and dark"), "", "moon"),
    Command(
        "projector",
        "workshop",
        mark("Projector window"),
        "F5",
        "projector",
        "workspace",
    ),
    Command(
        "hide_now",
        "workshop",
        mark("Hide now on the projector"),
        "F9",
        "eye-off",
        "workspace",
    ),
    Command(
        "hand_in",
        "workshop",
        mark("Hand in a workbook written beforehand…"),
        "",
        "file-spreadsheet",
        "workspace",
    ),
    Command(
        "lock",
        "workshop",
        mark("Lock the session against slips"),
        "Ctrl+L",
        "lock",
        "workspace",
        gap=True,
    ),
    Command(
        "manual",
        "help",
        mark("Help on this page"),
        _KEY.HelpContents,
        "circle-help",
    ),
    Command("shortcuts", "help", mark("Keyboard shortcuts"), "", "keyboard"),
    Command(
        "check",
        "help",
        mark("Check workspace"),
        "",
        "shield-check",
        "workspace",
        gap=True,
    ),
    Command("data_folder", "help", mark("Show data folder"), "", "folder-open"),
    Command("report", "help", mark("Copy report"), "", "copy"),
    Command("about", "help", mark("About Cùng Vẽ"), "", "info", gap=True),
)
"""Commands in the order of their menus; pages join them as ``page:brief`` and so on."""

CHECKABLE = frozenset({"history", "full_screen", "projector", "hide_now", "lock"})


class Commands(QObject):
    """One action for each command, with its shortcut, in the language of the window."""

    wanted = Signal(str)
    """Key of a command that the person ran."""

    def __init__(self, window: QWidget, specs: tuple[Command, ...]) -> None:
        """Make the actions.

        Args:
            window: the window in which the shortcuts work.
            specs: the commands, in order.
        """
        super().__init__(window)
        self.specs = specs
        self._actions: dict[str, QAction] = {}
        self._open = False
        for spec in specs:
            action = QAction(self)
            action.setObjectName(spec.key)
            action.setShortcuts(spec.bindings())
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setMenuRole(_ROLES.get(spec.key, QAction.MenuRole.NoRole))
            action.setCheckable(spec.key in CHECKABLE)
            action.triggered.connect(self._on_triggered)
            window.addAction(action)
            self._actions[spec.key] = action
        window.installEventFilter(self)
        self.retranslate()
        self.show_workspace(is_open=False)

    def action(self, key: str) -> QAction:
        """The action of a command."""
        return self._actions[key]

    def run(self, key: str) -> None:
        """Run a command if it can be run now."""
        self._actions[key].trigger()

    def show_workspace(self, *, is_open: bool) -> None:
        """Enable what needs an open workspace, or disable it."""
        self._open = is_open
        for spec in self.specs:
            if spec.needs:
                self._actions[spec.key].setEnabled(is_open)

    def draw_icons(self) -> None:
        """Give the actions their icons: menus and palette show them, the first paint does not."""
        for spec in self.specs:
            if spec.icon:
                keep_icon(self._actions[spec.key], spec.icon, "muted")

    def retranslate(self) -> None:
        """Name every action in the language of the window."""
        for spec in self.specs:
            self._actions[spec.key].setText(spec.said())

    def _on_triggered(self) -> None:
        self.wanted.emit(self.sender().objectName())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return False


_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
