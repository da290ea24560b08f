"""Step 4: how far the import is, and what it did."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.leads.importing.looks import DoneLook
from ui.leads.importing.side import ToldLines
from ui.widgets.bars import BalanceBar
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated


class DoneStep(Retranslated, QWidget):
    """Shows an import under way, and then what came of it.

    Signals:
        cancelled: it is to be stopped; nothing of it stays.
        aside_wanted: the rows set aside are to be saved.
        another_wanted: another file is to be imported.
        left: the person is done.
    """

    cancelled = Signal()
    aside_wanted = Signal()
    another_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.under_way = False
        self._title = ""
        self.notice = Notice()
        self.card = Card()
        self.bar, self._progress = BalanceBar(tone="both"), BodyLabel(role="muted")
        self.told, self._undo = ToldLines(), BodyLabel(role="muted")
        self.cancel, self.aside = QuietButton(), QuietButton()
        self.another, self.done = QuietButton(), PrimaryButton()
        for button, tell in (
            (self.cancel, self.cancelled),
            (self.aside, self.aside_wanted),
            (self.another, self.another_wanted),
            (self.done, self.left),
        ):
            button.clicked.connect(tell)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.aside)
        row.addWidget(self.another)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.done)
        for part in (self.bar, self._progress, self.told, self._undo):
            self.card.body.addWidget(part)
        self.card.body.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self.card)
        whole.addStretch(1)
        self.speak()

    def show_progress(self, words: str, at: int, of: int) -> None:
        """Say how far the import is."""
        if not self.under_way:
            self.notice.clear()
            self._switch(under_way=True)
            self.cancel.setEnabled(True)
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._progress.setText(words)
        self.bar.show_amount(at, of, words)

    def stopping(self) -> None:
        """Say that the import is being stopped."""
        self.cancel.setEnabled(False)
        self._progress.setText(self.tr("Stopping…"))

    def end(self) -> None:
        """Say no more of an import that came to nothing."""
        self.under_way = False

    def show_done(self, look: DoneLook) -> None:
        """Say what came of it."""
        self._title = look.title
        self._switch(under_way=False)
        self.told.show_lines(look.told)
        self.aside.setVisible(look.aside)
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.card.set_title(self.tr("Importing…") if self.under_way else self._title)
        self._undo.setText(self.tr("Undo takes the whole import back in one step."))
        self.cancel.setText(self.tr("Stop the import"))
        self.aside.setText(self.tr("Save the rows set aside…"))
        self.another.setText(self.tr("Import another file…"))
        self.done.setText(self.tr("Done"))

    def _switch(self, *, under_way: bool) -> None:
        self.under_way = under_way
        running: tuple[QWidget, ...] = (self.bar, self._progress, self.cancel)
        done: tuple[QWidget, ...] = (self.told, self._undo, self.aside, self.another, self.done)
        for part in running:
            part.setVisible(under_way)
        for part in done:
            part.setVisible(not under_way)
        self.retranslate()
