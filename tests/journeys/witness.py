"""Whoever is in the room: sees and hears all that a window shows outside the private paper."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import main
from domain.model.intentions import told
from domain.services.remembering import Remembering
from tests.robots.typing import press, settle, spoken, type_text
from tests.robots.window import CONTROL, WindowRobot
from ui.brief.statements_card import StatementsCard
from ui.command_line.run import run
from ui.session.drawing.private import PrivateEditor
from ui.session.private_round.paper import PrivatePaper
from ui.session.view import SessionView
from ui.shell.palette import Palette
from ui.shell.welcome import Welcome

Moment = dict[str, object]

_DIGEST = re.compile(r"[0-9a-f]{4}( [0-9a-f]{4})+( …)?|[0-9a-f]{64}")
"""A digest is another number by design, and tells nothing of what was sealed."""


@dataclass
class Witness:
    """Keeps every moment; equal neighbours stand once, so that counts leave no trace.

    Attributes:
        robot: works the window.
        capsys: hears the command line.
        moments: up to the reveal or the closing.
        opened: the moment after it, in which the two workshops may differ.
    """

    robot: WindowRobot
    capsys: pytest.CaptureFixture[str]
    moments: list[Moment] = field(default_factory=list)
    opened: Moment = field(default_factory=dict)

    def look(self) -> None:
        """Keep what can be seen and heard now."""
        self._keep(self._moment())

    def see_it_opened(self) -> None:
        """Keep what can be seen once nothing is hidden any more."""
        self.opened = self._moment()

    def _moment(self) -> Moment:
        settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        view, workspace = self.robot.view, self.robot.workspace
        room = workspace.projecting.window
        assert room is not None, "the projector is on"
        session = view.page_widget("session")
        assert isinstance(session, SessionView)
        moment: Moment = {
            "picture in the room": pixels(room.grab()),
            "words in the room": (
                spoken(room),
                [one.text for one in room.view.written()],
                room.view.accessibleDescription(),
            ),
            "titles": sorted(
                one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()
            ),
            "words on the laptop": public_words(view),
            "undo": [
                (action.text(), action.isEnabled(), action.toolTip())
                for action in (view.commands.action("undo"), view.commands.action("redo"))
            ],
            "history": [
                (told(one.intention, str), one.side, one.happened_at, one.undone, one.undoes)
                for one in workspace.desk.use(Remembering).history()
            ],
        }
        for name, part in (
            ("top bar", view.top_bar),
            ("navigation", view.navigation),
            ("status line", view.status),
            ("agenda", session.frame.agenda),
            ("words beside the step", session.frame.aside),
        ):
            moment[f"picture of the {name}"] = pixels(part.grab())
        return moment

    def ask(self, *words: str) -> None:
        """Keep what the palette finds, and what the command line tells."""
        found = [self._found(one) for one in words]
        self._keep({"palette": found, "command line": self._told()})

    def everything(self) -> str:
        """Return all that was read and heard, as one text."""
        return str([[part for part in one.values() if _is_read(part)] for one in self.moments])

    def _keep(self, moment: Moment) -> None:
        last = self.moments[-1] if self.moments else {}
        if not all(part in last and _alike(last[part], seen) for part, seen in moment.items()):
            self.moments.append(moment)

    def _found(self, words: str) -> list[tuple[str, str, str]]:
        QTest.keyClick(self.robot.view, Qt.Key.Key_K, CONTROL)
        settle()
        palette = next(one for one in self.robot.view.findChildren(Palette) if one.isVisible())
        type_text(palette.field, words)
        settle()
        found = [(one.title, one.kind, one.keys) for one in palette.offers()]
        press(palette.field, Qt.Key.Key_Escape)
        settle()
        return found

    def _told(self) -> object:
        file = self.robot.window.file
        assert file is not None
        self.capsys.readouterr()
        assert run(main.makers(), ["show", str(file), "--json"]) == 0
        return json.loads(self.capsys.readouterr().out)


_SHADE, _EDGES = 24, 0.005
"""Steps of 255 by which a pixel may differ, and the share of a picture in which any may.

The countdown in the room, a hundred pixels high, is the one thing that needs it: Qt paints the same
figures in the same place with edges up to 19 steps lighter or darker now and then, a four-hundredth
of the picture. Text of a usual size never differs, and another figure differs by 200 and more.
"""

_STRETCH = 1_000
"""Bytes of a picture that are compared at a time."""


def compare(one: Witness, other: Witness) -> None:
    """Hold that two witnesses saw the same moment by moment, until it was opened."""
    pairs = zip(one.moments, other.moments, strict=False)
    for place, (left, right) in enumerate(pairs):
        for part, seen in left.items():
            told = f"moment {place}: {part}: {_difference(seen, right[part])}"
            assert _alike(seen, right[part]), told
    assert len(one.moments) == len(other.moments)
    for part in ("picture in the room", "words in the room", "words on the laptop"):
        assert one.opened[part] != other.opened[part], f"{part} would show a difference"


def _alike(one: object, other: object) -> bool:
    """Tell whether two witnesses saw the same; of pictures, to a shade along a few edges."""
    if one == other:
        return True
    if not (isinstance(one, bytes) and isinstance(other, bytes)) or len(one) != len(other):
        return False
    differing = 0
    for place in range(0, len(one), _STRETCH):  # nearly all stretches are equal, and told at once
        left, right = one[place : place + _STRETCH], other[place : place + _STRETCH]
        if left == right:
            continue
        shades = [abs(a - b) for a, b in zip(left, right, strict=True) if a != b]
        differing += len(shades)
        if max(shades) > _SHADE or differing > _EDGES * len(one):
            return False
    return True


def _difference(one: object, other: object) -> object:
    if isinstance(one, list) and isinstance(other, list):
        return [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]][:5]
    return "other pixels" if isinstance(one, bytes) else (one, other)


def public_words(root: QWidget) -> list[str]:
    """Return all that can be read or heard in a window outside what is private.

    Private are a side's editor, a voter's paper, and the card on which the owner's view is written.
    The welcome page behind a workspace tells of other workspaces.
    """
    private: list[QWidget] = [
        *root.findChildren(PrivateEditor),
        *root.findChildren(PrivatePaper),
        *root.findChildren(StatementsCard),
        *root.findChildren(Welcome),
    ]
    words: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not any(widget is one or one.isAncestorOf(widget) for one in private):
            words += _words_of(widget)
    return [_DIGEST.sub("#", one) for one in words]


def pixels(picture: QPixmap) -> bytes:
    """Return a picture as bytes."""
    return bytes(picture.toImage().constBits())


def folders(root: Path, names: Sequence[str]) -> list[Path]:
    """Make a folder for each run."""
    made = [root / name for name in names]
    for one in made:
        one.mkdir()
    return made


def _words_of(widget: QWidget) -> list[str]:
    text = widget.text() if isinstance(widget, QLabel) else getattr(widget, "text", None)
    said = text() if callable(text) else text
    words = [
        widget.windowTitle(),
        widget.toolTip(),
        widget.statusTip(),
        widget.whatsThis(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        said if isinstance(said, str) else "",
    ]
    return [word for word in words if word]


def _is_read(part: object) -> bool:
    return not isinstance(part, bytes)
