"""The whole page of the personas by keyboard alone: no mouse, and no method called in its place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from domain.services.claiming import Claiming, ClaimWords
from domain.services.weighing import Weighing
from tests.robots.typing import name_of, press_focused, seen, settle, spoken, type_text
from tests.robots.window import OFFSCREEN, WindowRobot
from tests.ui.house import House, house
from ui.personas.claim_list import ClaimList
from ui.personas.evidence_form import EvidenceForm
from ui.personas.page import PersonasPage
from ui.personas.panes import PANES

__all__ = ["house"]

CONTROL = Qt.KeyboardModifier.ControlModifier
_A_ROUND = 150
"""Presses of Tab that lead once round a page, and more."""


class _Hands:
    """A person without a mouse at the page of the personas."""

    def __init__(self, house: House) -> None:
        self.robot = WindowRobot.__new__(WindowRobot)
        self.robot.house = house
        self.robot.window = house.workspace()
        page = self.robot.page("personas")
        assert isinstance(page, PersonasPage)
        self.page = page
        self.bench = self.robot.workspace.desk.bench

    def here(self) -> QWidget:
        """Where the keyboard is; it must be in sight."""
        settle()
        focused = QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        assert focused.isVisible(), f"the keyboard is in {name_of(focused)!r}, which is hidden"
        return focused

    def rest(self) -> None:
        """Wait for what is read beside the window: only then is there something to come to."""
        self.robot.house.until(lambda: not self.robot.workspace.desk.jobs.busy)
        settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        self.here()
        press_focused(key, modifiers or Qt.KeyboardModifier.NoModifier)
        settle()

    def to(self, name: str, *, back: bool = False) -> QWidget:
        """Press Tab until something with a name has the keyboard."""
        passed = []
        for _ in range(_A_ROUND):
            here = self.here()
            if name_of(here) == name:
                assert not here.visibleRegion().isEmpty(), f"{name!r} has the keyboard unseen"
                return here
            passed.append(name_of(here))
            self.key(
                Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab,
                Qt.KeyboardModifier.ShiftModifier if back else None,
            )
        raise AssertionError(f"Tab never comes to {name!r}, only to {sorted(set(passed))}")

    def menu(self, *keys: Qt.Key) -> None:
        """Open the menu of what has the keyboard with Space, and go along it with keys."""

        def along() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            for key in keys:
                QTest.keyClick(menu, key)

        self.here()
        QTimer.singleShot(0, self.page, along)  # opening waits until something is chosen
        press_focused(Qt.Key.Key_Space)
        self.robot.view.activateWindow()  # as a window manager does when a menu closes
        settle()

    def claims(self) -> ClaimList:
        """Go to the list of the claims."""
        found = self.to("Claims") if not isinstance(self.here(), ClaimList) else self.here()
        while not isinstance(found, ClaimList):  # the chip of the pane is called so too
            self.key(Qt.Key.Key_Tab)
            found = self.to("Claims")
        return found


@OFFSCREEN
def test_that_the_whole_page_is_worked_by_keyboard_alone(house: House) -> None:
    hands = _Hands(house)
    page, bench = hands.page, hands.bench

    # along the claims, and why each is believed
    claims = hands.claims()
    hands.key(Qt.Key.Key_Home)
    first = claims.chosen_claim()
    hands.key(Qt.Key.Key_Down)
    second = claims.chosen_claim()
    assert second not in {None, first}
    look = next(one for one in claims.looks() if one.id == second)
    assert look.text in spoken(page.why)

    # in another order
    hands.to(page.grouping.text(), back=True)
    hands.menu(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.grouping.text() == "Group: status"
    assert hands.here() is page.grouping
    claims = hands.claims()
    assert claims.chosen_claim() == second

    # a claim in other words, with another quantifier and a threshold of its own
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_End, CONTROL)
    type_text(hands.here(), " thật")
    hands.to("How many")
    box = hands.here()
    before = page.editor.quantifier.currentIndex()
    hands.key(Qt.Key.Key_Down if before < 2 else Qt.Key.Key_Up)
    assert hands.here() is box
    assert page.editor.quantifier.currentIndex() != before
    hands.to(page.editor.threshold.accessibleName())
    QTest.keyClicks(hands.here(), "55")
    hands.to("Keep changes")
    hands.key(Qt.Key.Key_Space)
    changed = next(one for one in Claiming(bench).claims() if one.id == second)
    assert changed.text.endswith(" thật")
    assert changed.threshold == pytest.approx(0.55)
    assert hands.here() is claims, "the keyboard comes back to the claim"
    assert claims.chosen_claim() == second

    # Esc leaves a form, and the keyboard comes back as well
    hands.key(Qt.Key.Key_F2)
    hands.key(Qt.Key.Key_Escape)
    assert hands.here() is claims

    # evidence from where the keyboard is
    heard = len(Weighing(bench).evidence(changed.id))
    hands.key(Qt.Key.Key_B, CONTROL)
    assert isinstance(_form_around(hands.here()), EvidenceForm)
    QTest.keyClicks(hands.here(), "7")
    hands.key(Qt.Key.Key_Return)
    assert len(Weighing(bench).evidence(changed.id)) == heard + 1
    assert hands.here() is claims, "the keyboard comes back to the claim"

    # all the figures of why it is believed
    hands.to("Show the figures")
    hands.key(Qt.Key.Key_Space)
    assert name_of(hands.here()) == "Hide the figures"
    hands.to("Change")
    hands.key(Qt.Key.Key_Space)
    assert isinstance(_form_around(hands.here()), EvidenceForm)
    hands.key(Qt.Key.Key_Escape)
    assert name_of(hands.here()) == "Change", "the keyboard comes back to the item"

    # the other panes, and back
    hands.to("Claims", back=True)
    while isinstance(hands.here(), ClaimList):
        hands.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        hands.to("Claims", back=True)
    for key in [one.key for one in PANES]:
        hands.key(Qt.Key.Key_Right)
        hands.rest()
        assert page.panes.key() == key
        assert hands.here() is page.panes.button(key)
        inside = page.pane()
        for _ in range(_A_ROUND):
            hands.key(Qt.Key.Key_Tab)
            if inside.isAncestorOf(hands.here()):
                break
        assert inside.isAncestorOf(hands.here()), f"Tab leads into {key}"
        assert seen(inside)
        hands.to(name_of(page.panes.button(key)), back=True)
    hands.key(Qt.Key.Key_Home)
    assert page.panes.key() == "claims"

    # undo, twice: the evidence, then the wording
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert len(Weighing(bench).evidence(changed.id)) == heard
    hands.key(Qt.Key.Key_Z, CONTROL)
    undone = next(one for one in Claiming(bench).claims() if one.id == second)
    assert undone.text == look.text
    hands.here()


def _form_around(widget: QWidget) -> QWidget | None:
    at: QWidget | None = widget
    while at is not None and not isinstance(at, EvidenceForm):
        at = at.parentWidget()
    return at


@OFFSCREEN
def test_that_a_change_elsewhere_leaves_the_open_form_in_sight(house: House) -> None:
    hands = _Hands(house)
    hands.claims()
    hands.key(Qt.Key.Key_End)
    hands.key(Qt.Key.Key_Return)
    hands.to("How many")
    claiming = Claiming(hands.bench)
    other = claiming.claims()[0]
    claiming.edit_claim(other.id, replace(ClaimWords.of(other), text="điều khác"))
    settle()
    assert not hands.here().visibleRegion().isEmpty()
