"""Asking for the passphrase of a workspace that is to be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.model.passphrase import Passphrase
from ui.shell.sheet import Sheet
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.retranslated import Retranslated


class UnlockSheet(Retranslated, Sheet):
    """Asks until it is the right one, or until somebody gives up. Tells nothing of the file."""

    tried = Signal(object)
    """A ``Passphrase``."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._name = name
        self._sentence = BodyLabel(role="muted")
        self.field = PassphraseField()
        self.error = InlineError()
        for part in (self._sentence, self.field, self.error):
            self.body.addWidget(part)
        self._back = QuietButton()
        self.go = PrimaryButton()
        self.go.setDefault(True)
        self.add_button(self._back)
        self.add_button(self.go)
        self._back.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        self.field.edited.connect(self._on_edited)
        self.speak()
        self._on_edited()
        self.field.setFocus()

    def show_wrong(self, sentence: str) -> None:
        """Say that it was not the right one; the next try may follow at once."""
        self.field.setEnabled(True)
        self.error.show_error(sentence)
        self.field.editor.selectAll()
        self.field.setFocus()
        self.go.setEnabled(True)

    def retranslate(self) -> None:
        self.set_title(self.tr("Open {name}").format(name=self._name))
        self._sentence.setText(self.tr("This file is locked. Type its passphrase."))
        self.field.set_name(self.tr("Passphrase"))
        self._back.setText(self.tr("Cancel"))
        self.go.setText(self.tr("Open"))

    def _on_edited(self) -> None:
        self.go.setEnabled(bool(self.field.text()))

    def _on_go(self) -> None:
        self.error.clear()
        self.go.setEnabled(False)
        self.field.setEnabled(False)
        self.tried.emit(Passphrase(self.field.text()))
