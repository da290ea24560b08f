"""Buttons: one primary a page, quiet ones beside it, links in a text, icons with a name."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme import fonts
from ui.theme.icons import keep_icon
from ui.widgets.tooltips import set_tooltip

ButtonKind = Literal["plain", "danger", "compact"]


class KeyedButton(QPushButton):
    """A button that Enter presses as Space does, wherever it stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class QuietButton(KeyedButton):
    """A bordered button: what can be done besides the one main thing."""

    icon_role = "ink"

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        kind: ButtonKind = "plain",
    ) -> None:
        """Make a button.

        Args:
            text: a verb; ``&`` marks the mnemonic, ``&&`` is an ampersand.
            parent: the widget it stands in.
            icon: the Lucide name of an icon before the text.
            kind: ``danger`` for what cannot be taken back, ``compact`` inside lists.
        """
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setFont(fonts.small() if kind == "compact" else fonts.label())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            loud = kind == "danger" and self.icon_role == "ink"
            keep_icon(self, icon, "bad" if loud else self.icon_role, gap=4)


class PrimaryButton(QuietButton):
    """The one main thing to do on a page."""

    icon_role = "on_strong"


class LinkButton(KeyedButton):
    """A small action in the run of a text, such as "Make a claim"."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(fonts.text_font(11.5, fonts.MEDIUM))
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class IconButton(QToolButton):
    """A button that shows only an icon: its name is told by tooltip and screen reader."""

    def __init__(
        self,
        icon: str,
        name: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "muted",
        framed: bool = False,
        size: int = 16,
    ) -> None:
        """Make an icon button.

        Args:
            icon: the icon's Lucide name.
            name: what it does, in a few words; `set_name` gives it anew in another language.
            parent: the widget it stands in.
            role: the name of the icon's colour.
            framed: whether it is drawn as a bordered button, as in the top bar.
            size: side of the icon in logical pixels.
        """
        super().__init__(parent)
        self._role = role
        self._size = size
        self.setProperty("framed", framed)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_icon(icon)
        self.set_name(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon, for a button that switches."""
        keep_icon(self, icon, self._role, self._size)

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Say what the button does; the tooltip names the shortcut too."""
        self.setAccessibleName(name)
        set_tooltip(self, f"{name} ({shortcut})" if shortcut else name)

    def sizeHint(self) -> QSize:
        chrome = (20, 16) if self.property("framed") else (12, 12)
        return QSize(self._size + chrome[0], self._size + chrome[1])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def closing_row(*buttons: QWidget) -> QHBoxLayout:
    """Return the row at the foot of a form: its buttons at the right."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
