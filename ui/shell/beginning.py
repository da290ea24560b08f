"""Beginning a workspace: from a template, or from a worked example to rehearse with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QWidget

from domain.model.wording import Tongue
from domain.text import NAME_LIMIT, clean, safe_file_name
from ui.language import said
from ui.shell import places
from ui.shell.opening import Beginning
from ui.shell.sheet import Sheet
from ui.shell.welcome import EXAMPLES, TEMPLATES
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.shell.presenter import WindowPresenter


class NewWorkspaceDialog(Retranslated, Sheet):
    """Asks for name, template, language and folder of a new workspace."""

    begun = Signal(object)
    """A ``Beginning``."""

    def __init__(self, parent: QWidget | None, template: str, tongue: Tongue) -> None:
        super().__init__(parent)
        self._folder = places.workspaces()
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        self.name = LineEdit(limit=NAME_LIMIT)
        self.template = ComboBox()
        self.tongue = Segmented()
        folder = QHBoxLayout()
        folder.setSpacing(8)
        self._place = BodyLabel(role="muted")
        self._choose = QuietButton(kind="compact")
        folder.addWidget(self._place, 1)
        folder.addWidget(self._choose)
        self._labels = [BodyLabel(role="muted", wrap=False) for _ in range(4)]
        form.addRow(self._labels[0], self.name)
        form.addRow(self._labels[1], self.template)
        form.addRow(self._labels[2], self.tongue)
        form.addRow(self._labels[3], folder)
        self.error = InlineError()
        self.body.addLayout(form)
        self.body.addWidget(self.error)
        self._back = QuietButton()
        self.go = PrimaryButton()
        self.go.setDefault(True)
        self.add_button(self._back)
        self.add_button(self.go)
        self._back.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        self._choose.clicked.connect(self._on_choose)
        self.name.edited.connect(self._on_edited)
        self.speak()
        self.template.choose(template or "blank")
        self.tongue.choose(tongue.value)
        self._on_edited()
        self.name.setFocus()

    def show_error(self, sentence: str) -> None:
        """Say why the workspace could not be made; what was typed stays."""
        self.error.show_error(sentence)
        self.go.setEnabled(True)

    def retranslate(self) -> None:
        self.set_title(self.tr("New workspace"))
        labels = (
            self.tr("Name"),
            self.tr("Begin from"),
            self.tr("Language"),
            self.tr("Folder"),
        )
        for label, words in zip(self._labels, labels, strict=True):
            label.setText(words)
        self.name.set_name(labels[0], self.tr("The product or project"))
        self.template.setAccessibleName(labels[1])
        self.template.set_choices([(code, said(name)) for code, _, name, _ in TEMPLATES])
        self.tongue.setAccessibleName(labels[2])
        self.tongue.set_options([("vi", "Tiếng Việt"), ("en", "English")])
        self._choose.setText(self.tr("Change…"))
        self._back.setText(self.tr("Cancel"))
        self.go.setText(self.tr("Create"))
        self._place.setText(str(self._folder))

    def _on_edited(self) -> None:
        self.go.setEnabled(bool(clean(self.name.text())))

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the workspace"), str(self._folder)
        )
        if chosen:
            self._folder = Path(chosen)
            self._place.setText(chosen)

    def _on_go(self) -> None:
        name = clean(self.name.text())
        if not name or not self.name.commit():
            return
        self.error.clear()
        self.go.setEnabled(False)
        self.begun.emit(
            Beginning(
                free_path(self._folder, name),
                name,
                Tongue(str(self.tongue.key())),
                template=str(self.template.current_key()),
            )
        )


class BeginningPresenter(QObject):
    """Makes what the dialog asks for, beside the window."""

    def __init__(self, window: WindowPresenter, dialog: NewWorkspaceDialog) -> None:
        super().__init__(dialog)
        self._window = window
        self._dialog = dialog
        dialog.begun.connect(self._on_begun)

    def _on_begun(self, beginning: Beginning) -> None:
        self._window.make_file(beginning, done=self._dialog.accept, failed=self._dialog.show_error)


def begin_workspace(window: WindowPresenter, template: str) -> NewWorkspaceDialog:
    """Ask for what a new workspace needs, and make it."""
    tongue = Tongue(window.program.language.code)
    dialog = NewWorkspaceDialog(window.view, template, tongue)
    BeginningPresenter(window, dialog)
    dialog.open()
    return dialog


def begin_example(window: WindowPresenter, code: str) -> None:
    """Make a workspace from a worked example under a free name, and open it."""
    title = next(said(name) for one, _, name, _ in EXAMPLES if one == code)
    window.make_file(Beginning(free_path(places.workspaces(), title), example=code))


def free_path(folder: Path, name: str) -> Path:
    """Return where a workspace of a name is made: a number is added where one lies already."""
    stem = safe_file_name(name)
    path = folder / f"{stem}{places.SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{stem} {number}{places.SUFFIX}"
        number += 1
    return path
