"""The passphrase of the open workspace: set, changed, or removed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from domain.errors import DomainError
from domain.model.passphrase import Passphrase, chosen_passphrase
from ui.language import said
from ui.shell.sheet import Sheet
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.retranslated import Retranslated


class LockingSheet(Retranslated, Sheet):
    """Asks for a new passphrase twice, and for the old one where there is one.

    Signals:
        chosen: the old ``Passphrase`` or None, and the new one or None, which removes it.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, *, locked: bool, reason: str = "") -> None:
        """Make the sheet.

        Args:
            parent: the window.
            locked: the workspace has a passphrase.
            reason: why it is asked for now; said first.
        """
        super().__init__(parent, width=540)
        self._locked = locked
        self._reason = BodyLabel(reason)
        self._reason.setVisible(bool(reason))
        self._warning, self._copies = BodyLabel(), BodyLabel(role="muted")
        self.old, self.new, self.again = (PassphraseField() for _ in range(3))
        self.error = InlineError()
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        self._labels = [BodyLabel(role="muted", wrap=False) for _ in range(3)]
        self._fields = (self.old, self.new, self.again)
        for label, field in zip(self._labels, self._fields, strict=True):
            form.addRow(label, field)
            field.edited.connect(self._on_edited)
        form.setRowVisible(self.old, locked)
        for part in (self._reason, self._warning, self._copies):
            self.body.addWidget(part)
        self.body.addSpacing(4)
        self.body.addLayout(form)
        self.body.addWidget(self.error)
        self.remove = QuietButton(kind="danger")
        self.remove.setVisible(locked)
        self._back = QuietButton()
        self.go = PrimaryButton()
        self.go.setDefault(True)
        self.foot.insertWidget(0, self.remove)
        self.add_button(self._back)
        self.add_button(self.go)
        self._back.clicked.connect(self.reject)
        self.remove.clicked.connect(self._on_remove)
        self.go.clicked.connect(self._on_go)
        self.speak()
        self._on_edited()
        (self.old if locked else self.new).setFocus()

    def show_error(self, sentence: str) -> None:
        """Say why it was not done; the file is as it was."""
        self._work(busy=False)
        self.error.show_error(sentence)

    def retranslate(self) -> None:
        title = self.tr("Passphrase of this workspace")
        self.set_title(title if self._locked else self.tr("Set a passphrase"))
        self._warning.setText(
            self.tr(
                "The whole file is encrypted, and its backups with it. Whoever forgets the "
                "passphrase has lost the data: nobody can open it again."
            )
        )
        self._copies.setText(
            self.tr(
                "Copies that you saved or sent before stay as they are. Four or five words that "
                "only you would put together are easy to remember and hard to find."
            )
        )
        labels = (
            self.tr("Passphrase until now"),
            self.tr("New passphrase"),
            self.tr("Once more"),
        )
        for label, field, words in zip(self._labels, self._fields, labels, strict=True):
            label.setText(words)
            field.set_name(words)
        self.remove.setText(self.tr("Remove the passphrase"))
        self.remove.setToolTip(
            self.tr(
                "The file can be read by anybody then. Earlier backups stay locked. Phone numbers "
                "are recognised only on the laptop where the passphrase was first set."
            )
        )
        self._back.setText(self.tr("Cancel"))
        change = self.tr("Change the passphrase")
        self.go.setText(change if self._locked else self.tr("Set the passphrase"))

    def _on_edited(self) -> None:
        old = bool(self.old.text()) or not self._locked
        self.remove.setEnabled(old)
        self.go.setEnabled(old and bool(self.new.text()) and bool(self.again.text()))

    def _on_go(self) -> None:
        try:
            new = chosen_passphrase(self.new.text(), self.again.text())
        except DomainError as error:
            self.error.show_error(error.said(said))
            return
        self._choose(new)

    def _on_remove(self) -> None:
        self._choose(None)

    def _choose(self, new: Passphrase | None) -> None:
        self.error.clear()
        self._work(busy=True)
        self.chosen.emit(Passphrase(self.old.text()) if self._locked else None, new)

    def _work(self, *, busy: bool) -> None:
        for field in self._fields:
            field.setEnabled(not busy)
        for button in (self.go, self.remove, self._back):
            button.setEnabled(not busy)
