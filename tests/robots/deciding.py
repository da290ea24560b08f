"""Robots for the steps in which the room decides: board, claims, private ratings."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTextEdit, QWidget

from tests.robots.typing import find, press, press_focused, push, settle, type_text
from ui.personas.claim_row import ClaimRow
from ui.session.claims.view import ClaimsView
from ui.session.dots.view import DotVoteView
from ui.session.hosting import HostingView
from ui.session.private_round.view import PrivateRoundView
from ui.session.rating.view import RatingView
from ui.session.reveal.point_card import PointCard
from ui.session.reveal.view import RevealView
from ui.session.room import StepView
from ui.session.view import SessionView
from ui.widgets.buttons import LinkButton
from ui.widgets.filter_chips import FilterChip

V = TypeVar("V", bound=StepView)


class StepRobot:
    """Works the step that the session's page shows."""

    def __init__(self, page: QWidget) -> None:
        assert isinstance(page, SessionView)
        self.page = page

    def step(self, kind: type[V]) -> V:
        """The step that is shown, which must be of a kind."""
        step = self.page.frame.step
        if isinstance(step, HostingView) and not isinstance(step, kind):
            step = step.stage
        assert isinstance(step, kind), f"the room is in {type(step).__name__}"
        return step

    def press_primary(self) -> None:
        """Press the one main button."""
        primary = self.step(StepView).primary
        assert primary.isVisible()
        assert primary.isEnabled()
        primary.setFocus()
        press(primary, Qt.Key.Key_Space)
        settle()

    def choose(self, name: str, words: str) -> None:
        """Choose an option of a list by the arrow keys."""
        box = find(self.page, name, QComboBox)
        box.setFocus()
        press(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText() == words:
                break
            press(box, Qt.Key.Key_Down)
        assert box.currentText() == words, f"{words!r} cannot be chosen"
        settle()


class BoardRobot(StepRobot):
    """Opens the seals and works the difference board."""

    @property
    def view(self) -> RevealView:
        return self.step(RevealView)

    def reveal(self) -> None:
        """Open everything in one act."""
        self.press_primary()

    def take_back(self) -> None:
        """Hide everything again."""
        push(self.page, "Take back")
        settle()

    def show_question(self, words: str) -> None:
        """Compare on one question, as its chip is named."""
        chips = self.view.chips.findChildren(FilterChip)
        chip = next(chip for chip in chips if chip.text().startswith(words))
        chip.setFocus()
        press(chip, Qt.Key.Key_Return)
        settle()

    def card(self, text: str) -> PointCard:
        """The card on which a text stands."""
        return next(card for card in self.view.board.cards() if text in card.look.spoken())

    def press_on(self, text: str, key: Qt.Key) -> None:
        """Press a key on a card."""
        card = self.card(text)
        card.setFocus()
        press(card, key)
        settle()

    def lay_together(self, *texts: str) -> None:
        """Pick all but the last with Space, and lay them together with L on the last."""
        for text in texts[:-1]:
            self.press_on(text, Qt.Key.Key_Space)
        self.press_on(texts[-1], Qt.Key.Key_L)

    def open(self, text: str) -> None:
        """Open a point with Enter."""
        self.press_on(text, Qt.Key.Key_Return)

    def close(self) -> None:
        """Close the open point with Esc."""
        press_focused(Qt.Key.Key_Escape)
        settle()

    def settle_point(self, outcome: str, words: str = "") -> None:
        """Write down what came of the open point."""
        self.choose("What came of it", outcome)
        if words:
            field = find(self.page, "In the room's words", QTextEdit)
            type_text(field, words)
            press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            settle()

    def make_claim(self, text: str) -> None:
        """Make a claim of the open point."""
        push(self.page, "Make a claim")
        write_claim(self, text)


class ClaimsRobot(StepRobot):
    """Writes claims from points."""

    @property
    def view(self) -> ClaimsView:
        return self.step(ClaimsView)

    def sources(self) -> list[str]:
        """What stands in the list of points, as it is read aloud."""
        return [row.look.spoken() for row in self.view.points.rows]

    def write_from(self, text: str, claim: str) -> None:
        """Write a claim from the point on which a text stands."""
        settle()
        row = next(row for row in self.view.points.rows if text in row.look.spoken())
        row.setFocus()
        press(row, Qt.Key.Key_Return)
        settle()
        write_claim(self, claim)

    def write(self, claim: str) -> None:
        """Write a claim that grows from no point."""
        push(self.page, "Write a claim")
        write_claim(self, claim)

    def claims(self) -> list[str]:
        """The claims, as they are read aloud."""
        settle()
        return [row.look.spoken() for row in self.view.rows]

    def row(self, code: str) -> ClaimRow:
        """The row of a claim."""
        return next(row for row in self.view.rows if row.look.code == code)


class RoundRobot(StepRobot):
    """Holds a private round, whatever is asked in it."""

    @property
    def round_view(self) -> PrivateRoundView:
        return self.step(PrivateRoundView)

    def open_round(self, *, named: bool = False) -> None:
        """Say it to the room and open the round."""
        mode = self.round_view.setup.mode
        mode.setFocus()
        press_focused(Qt.Key.Key_Right if named else Qt.Key.Key_Left)
        self.press_primary()

    def call(self, voter: str) -> None:
        """Call a voter to the laptop."""
        push(self.page, f"Pass the laptop to {voter}")
        settle()

    def leave_curtain(self) -> None:
        """Go back to the papers: the voter that is called does not come now."""
        push(self.page, "Back to the papers")
        settle()

    def close_round(self) -> None:
        """Close the round when all have handed in."""
        self.press_primary()


class RatingRobot(RoundRobot):
    """Holds a round of ratings."""

    @property
    def view(self) -> RatingView:
        return self.step(RatingView)

    def vote(self, answers: Sequence[int | None]) -> None:
        """Sit down as the voter that is called, rate each claim by keyboard, and hand in."""
        self.press_primary()
        self.mark(answers)
        press_focused(Qt.Key.Key_Space)
        settle()

    def mark(self, answers: Sequence[int | None]) -> None:
        """Rate each claim on the open paper by keyboard; the keyboard ends on the main button."""
        for answer in answers:
            for letter in "-" if answer is None else str(answer):
                press_focused(_KEYS[letter])
            press_focused(Qt.Key.Key_Return)
        settle()


class DotRobot(RoundRobot):
    """Holds a dot vote."""

    @property
    def view(self) -> DotVoteView:
        return self.step(DotVoteView)

    def vote(self, counts: Sequence[int]) -> None:
        """Sit down as the voter that is called, put dots by keyboard, and hand in."""
        self.press_primary()
        self.mark(counts)
        press_focused(Qt.Key.Key_Space)
        settle()

    def mark(self, counts: Sequence[int]) -> None:
        """Type how many dots each option gets; the keyboard ends on the main button."""
        for count in counts:
            press_focused(_KEYS[str(count)])
            press_focused(Qt.Key.Key_Return)
        settle()


def write_claim(robot: StepRobot, text: str) -> None:
    """Write a claim into the open form and hand it over."""
    field = find(robot.page, "Claim", QTextEdit)
    field.setFocus()
    press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(field, text)
    push(robot.page, "Write claim")
    settle()


def write_two_claims(robot: StepRobot, text: str) -> None:
    """Write two ideas into the open form, and take them over as the two claims proposed."""
    field = find(robot.page, "Claim", QTextEdit)
    field.setFocus()
    press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(field, text)
    press(field, Qt.Key.Key_Return)
    settle()
    offers = [one for one in robot.page.findChildren(LinkButton) if one.text() == "Make two claims"]
    (offer,) = [one for one in offers if one.isVisibleTo(robot.page)]
    offer.setFocus()
    press(offer, Qt.Key.Key_Space)
    for _ in range(2):
        push(robot.page, "Write claim")
        settle()


_KEYS = {
    **{str(digit): Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)},
    "-": Qt.Key.Key_Minus,
}
