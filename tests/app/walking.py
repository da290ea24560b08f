"""Walking through the window with open eyes, in every language, look and size."""

import os

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.app.looking import complaints, gone_round, markup_readers, primary_reached
from tests.app.windows import Shown
from ui.language import LanguageCode
from ui.theme.theme import Mode, theme

Look = tuple[LanguageCode, Mode]

TWICE = "QT_SCALE_FACTOR" in os.environ
"""Whether this is the run at 200%: 1024 × 640 points are then 2048 × 1280 pixels."""

SIZES = ((1366, 768), (1024, 640))
SMALLEST = SIZES[-1:]

_ALL: tuple[Look, ...] = (("vi", "light"), ("en", "light"), ("en", "dark"), ("vi", "dark"))
_SOAK = os.environ.get("CUNGVE_SOAK") == "1"
LOOKS = _ALL if _SOAK and not TWICE else _ALL[::2] if _SOAK or not TWICE else _ALL[:1]
"""Every language and every look, in the soak every one with every other.

Neighbours differ in one, for Qt takes long to change the look. At 200 % one is enough by day.
"""


class Walk:
    """Goes from place to place with open eyes, and tells in the end what is wrong where."""

    def __init__(self, one: Shown) -> None:
        self.one = one
        self._found: dict[str, list[str]] = {}
        self._sizes = list(SMALLEST if TWICE or theme().is_dark else SIZES)

    def look(self, place: str, root: QWidget | None = None) -> None:
        """Look at the window, or at one that stands before it, in every size; once when dark.

        The look changes colours and nothing that takes room. Sizes are gone through to and fro,
        for the window takes longest to change its size.
        """
        self._sizes.reverse()
        for size in self._sizes:
            self.one.resize(size)
            seen: QWidget = root or self.one.view
            seen.grab()
            for line in complaints(seen, vietnamese=self.one.program.language.code == "vi"):
                self._note(line, f"{place} at {size[0]} × {size[1]}")

    def reach(self, place: str, page: QWidget) -> None:
        """Walk through a page by keyboard to its main button."""
        missed = primary_reached(page)
        if missed:
            self._note(missed, place)

    def go_round(self, place: str) -> None:
        """Go once round the smallest window by Tab; the order is one in all looks and scales."""
        if theme().is_dark or TWICE:
            return
        self.one.resize(SMALLEST[0])
        for line in gone_round(self.one.view):
            self._note(f"by Tab: {line}", place)

    def tell(self) -> None:
        """Fail with everything that is wrong, a line each, also in what was never in sight."""
        for line in markup_readers(self.one.view):
            self._note(f"reads markup: {line}", "out of sight")
        assert not self._found, "\n".join(
            ["", *(f"{line} — {', '.join(places)}" for line, places in self._found.items())]
        )

    def open(self, command: str, place: str) -> None:
        """Run a command that opens a small window, look at that, and close it."""
        self.one.leader.run(command)
        self.one.rest()
        windows = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        ]
        assert len(windows) == 1, f"{command} opened {windows}"
        self.look(place, windows[0])
        windows[0].close()
        self.one.rest()

    def _note(self, line: str, place: str) -> None:
        self._found.setdefault(line, []).append(place)


def dress(one: Shown, look: Look) -> Walk:
    """Turn a window to a language and a look; where it has them, nothing happens."""
    one.program.speak(look[0])
    one.program.dress(look[1])
    one.rest()
    return Walk(one)
