"""Asking whether contact data goes out with a document; that takes the passphrase once more."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from domain.errors import WrongPassphrase
from domain.model.passphrase import Passphrase
from domain.text import Translate
from ui.desk import Desk
from ui.widgets.dialogs import Question
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.passphrase_field import PassphraseField


class ContactsQuestion(Question):
    """A question before a document is written. Whoever wants contact data in it proves it."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        opens_with: Callable[[Passphrase], bool],
        translate: Translate,
        name: str,
    ) -> None:
        """Make the question.

        Args:
            parent: the window it stands over.
            title: what is to be written.
            opens_with: tells whether a passphrase is that of the workspace.
            translate: says a refusal in the language of the window.
            name: of the workspace.
        """
        self._opens_with, self._translate, self._name = opens_with, translate, name
        self.tick = CheckBox()
        self._label, self.field = BodyLabel(role="muted"), PassphraseField()
        self.error = InlineError()
        super().__init__(parent, title, "", "")
        for part in (self.tick, self._label, self.field, self.error):
            self.body.addWidget(part)
        self.tick.toggled.connect(self._on_ticked)
        self.field.edited.connect(self._on_edited)
        self._on_ticked(ticked=False)
        self.speak()

    @property
    def with_contacts(self) -> bool:
        """Contact data was asked for, with the passphrase."""
        return self.tick.isChecked()

    def retranslate(self) -> None:
        super().retranslate()
        self._sentence.setText(
            self.tr(
                "Leads stand in it by their code. With contact data others can read who is meant: "
                "the file's name says so, and the workspace keeps on record that it went out."
            )
        )
        self.setAccessibleDescription(self._sentence.text())
        self.tick.setText(self.tr("With the contact data that is kept"))
        self._label.setText(self.tr("The passphrase of this workspace, once more"))
        self.field.set_name(self._label.text())
        self.go.setText(self.tr("Go on"))

    def accept(self) -> None:
        if self.with_contacts and not self._opens_with(Passphrase(self.field.text())):
            self.error.show_error(WrongPassphrase(name=self._name).said(self._translate))
            self.field.clear()
            self.field.setFocus()
            self._on_edited()
            return
        super().accept()

    def _on_ticked(self, ticked: bool) -> None:
        for part in (self._label, self.field):
            part.setVisible(ticked)
        self.error.clear()
        self._on_edited()
        if ticked:
            self.field.setFocus()

    def _on_edited(self) -> None:
        self.go.setEnabled(not self.with_contacts or bool(self.field.text()))


def contacts_chosen(desk: Desk, window: QWidget, title: str) -> bool | None:
    """Ask whether contact data goes along; None where the person went back.

    Args:
        desk: of the workspace.
        window: over which is asked.
        title: what is to be written.
    """
    if desk.locks is None or not desk.locks.locked:
        return False
    name = desk.path.name if desk.path is not None else ""
    question = ContactsQuestion(window, title, desk.locks.opens_with, desk.translate, name)
    done = question.exec() == QDialog.DialogCode.Accepted
    wanted = question.with_contacts
    question.deleteLater()
    return wanted if done else None
