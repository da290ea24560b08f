"""The version that is looked at: its facts, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.session.panes import empty
from ui.session.take_back import TakeBackButton
from ui.theme import fonts
from ui.versions.looks import ChosenLook
from ui.versions.reason_form import ReasonForm
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class ChosenCard(Retranslated, Card):
    """Holds no rules.

    Signals:
        restored: the picture is to be as this version holds it: the reason.
        withdrawn: the version is to be taken out of force: the reason.
        reinstated: the version is to be put back.
        notes_wanted: its release notes are wanted.

    Attributes:
        restoring: asks why the picture goes back.
        withdrawing: asks why the version goes out of force.
        back: takes a publishing back within a moment.
    """

    restored = Signal(str)
    withdrawn = Signal(str)
    reinstated = Signal()
    notes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self._look: ChosenLook | None = None
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self.notes = QuietButton(icon="file-text")
        self.restore = QuietButton(icon="rotate-ccw")
        self.withdraw, self.reinstate = QuietButton(), QuietButton()
        self.back = TakeBackButton()
        self.restoring, self.withdrawing = ReasonForm(), ReasonForm()
        self.notes.clicked.connect(self.notes_wanted)
        self.restore.clicked.connect(self._on_restore)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.reinstate.clicked.connect(self.reinstated)
        self.restoring.given.connect(self.restored)
        self.withdrawing.given.connect(self.withdrawn)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.notes, self.restore, self.withdraw, self.reinstate, self.back):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(self._facts)
        self.body.addLayout(row)
        self.body.addWidget(self.restoring)
        self.body.addWidget(self.withdrawing)
        self.speak()

    def show_look(self, look: ChosenLook) -> None:
        """Show a version; open questions of another one are put away."""
        if self._look is None or self._look.title != look.title:
            self.restoring.leave()
            self.withdrawing.leave()
        if self._look != look:
            empty(self._facts)
            for row, (caption, value) in enumerate(look.facts):
                name = BodyLabel(caption, font=fonts.small(), role="muted", wrap=False)
                self._facts.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
                self._facts.addWidget(BodyLabel(value), row, 1)
        self._look = look
        self.restore.setVisible(look.may_restore)
        self.withdraw.setVisible(look.may_withdraw)
        self.reinstate.setVisible(look.withdrawn)
        self.retranslate()

    def retranslate(self) -> None:
        self.notes.setText(self.tr("Release notes"))
        self.restore.setText(self.tr("Restore as a new draft…"))
        self.withdraw.setText(self.tr("Withdraw…"))
        self.reinstate.setText(self.tr("Put back"))
        if self._look is not None:
            self.set_title(self._look.title)

    def _on_restore(self) -> None:
        self.withdrawing.leave()
        look = self._look
        self.restoring.ask(
            self.tr(
                "Personas, claims, messages with what they rest on, and agreed answers become as "
                "this version holds them, as one step that can be undone. What is not in it goes "
                "out of use; nothing is deleted, and what customers said stays."
            ),
            self.tr("Restore"),
            look.restore_reason if look else "",
        )

    def _on_withdraw(self) -> None:
        self.restoring.leave()
        self.withdrawing.ask(
            self.tr(
                "The version stays on record with the reason; the one before it is in force again."
            ),
            self.tr("Withdraw"),
            "",
        )
