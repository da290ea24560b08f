"""The theme of the whole program: light, dark, or as the system has it."""

from string import Template
from typing import ClassVar, Literal, cast, get_args

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory
from shiboken6 import isValid

import resources
from ui.theme import fonts
from ui.theme.colours import DARK, LIGHT, Colours

Mode = Literal["light", "dark", "system"]

MODES: tuple[Mode, ...] = get_args(Mode)


class Theme(QObject):
    """Dresses the application in our palette, font and stylesheet, and says when they change.

    Setting a colour scheme on Qt's style hints does nothing on some platforms, so light and dark
    are palettes of our own upon the Fusion style. One theme serves the whole process; `theme()`
    makes it and gives it.
    """

    changed = Signal()

    _current: ClassVar["Theme | None"] = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = "system"
        self._dressed: Colours | None = None
        QDir.setSearchPaths("theme", [str(resources.path("themes"))])
        if not app.property("fusion"):
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(fonts.body())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_color_scheme_changed)
        hints.setShowShortcutsInContextMenus(True)
        app.screenAdded.connect(self._on_screen_added)
        self._dress()

    @property
    def mode(self) -> Mode:
        """What was chosen; `system` follows the system's own setting."""
        return self._mode

    @property
    def colours(self) -> Colours:
        """The colours in use now."""
        if self._mode == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._mode == "dark"
        return DARK if dark else LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self.colours is DARK

    def colour(self, role: str) -> str:
        """A colour by name: a side or state gives its strong colour, else the field itself."""
        value = getattr(self.colours, role, None)
        if isinstance(value, str):
            return value
        return self.colours.tone(role).strong

    def choose(self, mode: Mode) -> None:
        """Use light or dark, or follow the system."""
        self._mode = mode
        self._dress()

    def _dress(self) -> None:
        colours = self.colours
        if colours is self._dressed:
            return
        first = self._dressed is None
        self._dressed = colours
        self._app.setStyleSheet("")  # over another sheet Qt takes a full window 4 s instead of 1 s
        self._app.setPalette(palette(colours))
        self._app.setStyleSheet(stylesheet(colours))
        if not first:
            self.changed.emit()

    @Slot()
    def _on_color_scheme_changed(self) -> None:
        self._dress()

    @Slot()
    def _on_screen_added(self) -> None:
        """A projector may be sharper than the laptop: icons are drawn again for both."""
        self.changed.emit()


def theme() -> Theme:
    """The theme of the running application, made when first asked for."""
    current = Theme._current
    if current is None or not isValid(current):
        current = Theme._current = Theme(cast(QApplication, QApplication.instance()))
    return current


def palette(colours: Colours) -> QPalette:
    """Qt's own palette in our colours, for what the stylesheet does not reach."""
    result = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.page),
        (role.WindowText, colours.ink),
        (role.Base, colours.card),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.ink),
        (role.Button, colours.card),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.bad.strong),
        (role.ToolTipBase, colours.ink),
        (role.ToolTipText, colours.on_ink),
        (role.PlaceholderText, colours.hint),
        (role.Highlight, colours.both.soft),
        (role.HighlightedText, colours.ink),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.card),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.faint),
        (role.Shadow, colours.faint),
    ):
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    return result


def stylesheet(colours: Colours) -> str:
    """The application's one stylesheet, with the tokens of the palette filled in."""
    tokens = {"kind": "dark" if colours is DARK else "light"}
    for name in colours.__slots__:
        value = getattr(colours, name)
        if isinstance(value, str):
            tokens[name] = value
        else:
            tokens[name] = value.strong
            tokens[f"{name}_soft"] = value.soft
    text = resources.path("themes/app.qss").read_text(encoding="utf-8")
    return Template(text).substitute(tokens)
