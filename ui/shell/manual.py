"""Help in place: what the page at hand is for, and every shortcut."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.text import mark
from ui.language import said
from ui.shell.pages import page
from ui.shell.sheet import ReadingSheet
from ui.shell.window import MainWindow
from ui.theme import fonts
from ui.widgets.labels import BodyLabel

_HELP: dict[str | None, tuple[str, ...]] = {
    None: (
        mark("A workspace is one file: one product, and the picture of its customer."),
        mark(
            "Begin from a template for your field, or rehearse with a worked example: everything "
            "in it is made up, and you can change all of it."
        ),
        mark("Every edit is saved as it is made. There is nothing to save and nothing to lose."),
    ),
    "loop": (
        mark("The ring shows where the project stands; it follows from what was really done."),
        mark("Arrow keys lead round the ring, Enter opens the page of a station."),
        mark(
            "Before a review the figures of the iteration are frozen: then they never change, and "
            "a correction stands beside them with its reason."
        ),
        mark("What is higher since the loop began is higher at the same time, never proved by it."),
    ),
    "brief": (
        mark(
            "Both departments hear the same brief before they draw: product, USPs, target customer."
        ),
        mark("A USP needs a proof that can be shown. The owner's view is a claim to be tested."),
        mark("Each side ticks what it has understood and leaves its questions here."),
    ),
    "session": (
        mark("The agenda stands at the left; each step says what to say and when it is done."),
        mark(
            "Behind the curtain one side at a time writes on this laptop. F9 darkens the projector "
            "at once; nothing that is hidden ever reaches it."
        ),
        mark(
            "A side types itself, or hands you its paper slips: they are typed along their codes "
            "(Ctrl G goes to a number) and checked by the side. Or it writes beforehand in a "
            "workbook, which is sealed unread."
        ),
        mark("Going back deletes nothing: later steps are marked to be looked at again."),
        mark(
            "F7 parks something, F8 writes down a decision, F4 an action, without leaving the "
            "step. What stays open comes up again in the next session."
        ),
    ),
    "personas": (
        mark("A persona is claims: sentences that customers can prove or disprove."),
        mark("Each claim names who said it and the question of the feedback form that tests it."),
    ),
    "direction": (
        mark("A message is what you say to the customer, where, and from which angle."),
        mark("Each rests on claims: when a claim weakens, the messages on it are flagged."),
    ),
    "campaigns": (
        mark(
            "A campaign aims at one version of the persona and says some of its messages: so its "
            "leads tell whether these claims were right."
        ),
        mark(
            "Results are typed day by day or pasted from an ad report. Leave empty what nobody "
            "knows: a gap is never counted as 0."
        ),
        mark("Costs and rates are those of the sums, never a mean of the days."),
    ),
    "feedback": (
        mark(
            "Sales says of each lead what came of it, in under a minute: digits for the outcome, "
            "Q to T for the interest, A to F for the fit, Z or X for whether it qualifies."
        ),
        mark(
            "C goes to the claims, V to the customer's words, N to something new, M shows more; "
            "Esc comes back. Ctrl Enter saves and goes on, Page Down skips."
        ),
        mark(
            "What is half typed is kept. A lead that is reported again counts once, by what was "
            "said last."
        ),
    ),
    "calls": (
        mark(
            "Calls are kept by a code, with the customer's consent. The recording stays where it "
            "is; what a customer says at a moment becomes a quote, and evidence of a claim."
        ),
        mark(
            "Which calls are scored is drawn by lot. Two score each, one from each department: 0 "
            "to 4 gives points, N says that it does not apply. Neither sees the other's score "
            "before both are shown; over 12 points apart a third one scores."
        ),
        mark("Scores are for coaching: the scored person may object, and nobody is ranked."),
    ),
    "responsibilities": (
        mark("R does it, A answers for it (exactly one), S helps, C is asked, I is told."),
        mark("Move with the arrow keys and type letters; the checks beside it run at once."),
        mark("What one department needs to know from the other is owed, never a favour."),
    ),
    "requests": (
        mark(
            "Both halves are built alike: what Marketing owes Sales, what Sales owes Marketing. "
            "Left and right lead from one to the other, Enter to the next step."
        ),
        mark(
            "Every step keeps who, when and a note. What comes back has half the time, two hours "
            "at least; what is late goes up level by level."
        ),
        mark(
            "On time is told by when it was delivered, so nobody is late because the other side "
            "did not look."
        ),
    ),
    "scoreboard": (
        mark(
            "Both departments stand beside each other with as many measures of each kind, and the "
            "result they share between them. It shows both sides or neither."
        ),
        mark(
            "A dash is what nobody recorded, never zero. An arrow is a change that chance alone "
            "hardly brings; everything else may be chance."
        ),
        mark(
            "What the change is made of is arithmetic: it says with which factors the change goes "
            "along, and not what brought it."
        ),
    ),
    "counting": (
        mark("These numbers turn answers into shares and verdicts. They are choices, no facts."),
        mark(
            "Set one otherwise where you know better: every claim is counted anew at once, and "
            "versions that are signed stay counted as they were."
        ),
    ),
    "documents": (
        mark("The persona brief is a PDF to pin up; the responsibilities are an Excel workbook."),
        mark("Choose the language of each document here; it need not be that of the window."),
    ),
}


class HelpSheet(ReadingSheet):
    """A few sentences on the page at hand."""

    def __init__(self, parent: QWidget, key: str | None) -> None:
        super().__init__(parent)
        self._key = key
        self._lines = [BodyLabel() for _ in _HELP[key]]
        for line in self._lines:
            self.body.addWidget(line)
        self._keys = BodyLabel(role="muted")
        self.body.addWidget(self._keys)
        self.speak()

    def retranslate(self) -> None:
        super().retranslate()
        title = page(self._key).said() if self._key else self.tr("Begin")
        self.set_title(title)
        for label, text in zip(self._lines, _HELP[self._key], strict=True):
            label.setText(said(text))
        self._keys.setText(self.tr("Ctrl K finds pages, commands and things by name."))


class ShortcutsSheet(ReadingSheet):
    """Every command that has keys, read from the registry."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, width=660)
        self._window = window
        self._specs = [spec for spec in window.commands.specs if spec.bindings()]
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        self._labels: list[BodyLabel] = []
        half = (len(self._specs) + 1) // 2
        for at, spec in enumerate(self._specs):
            words = BodyLabel(wrap=False)
            native = QKeySequence.SequenceFormat.NativeText
            keys = " · ".join(one.toString(native) for one in spec.bindings())
            row, column = at % half, 2 * (at // half)
            grid.addWidget(words, row, column)
            told = BodyLabel(keys, font=fonts.label(), role="muted", wrap=False)
            grid.addWidget(told, row, column + 1)
            self._labels.append(words)
        self.body.addLayout(grid)
        self.speak()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Keyboard shortcuts"))
        for label, spec in zip(self._labels, self._specs, strict=True):
            label.setText(spec.said())


def show_help(window: MainWindow, key: str | None) -> None:
    """Say what the page at hand is for."""
    HelpSheet(window, key).open()


def show_shortcuts(window: MainWindow) -> None:
    """List every shortcut."""
    ShortcutsSheet(window).open()
