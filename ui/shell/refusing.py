"""A file that is not opened: why, what was kept, and the ways on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from domain.errors import Damaged, DomainError, LockedElsewhere
from domain.ports import Backup
from domain.text import fill, mark
from ui.language import LanguageCode, said, translator_for
from ui.shell.sheet import Sheet
from ui.system_reasons import reason_of
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

if TYPE_CHECKING:
    from ui.shell.presenter import WindowPresenter


class TakeOverSheet(Retranslated, Sheet):
    """A file that another machine holds: read it, or take it over."""

    reading_wanted = Signal()
    taking_over_wanted = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, width=520)
        self._name = name
        self._sentence = BodyLabel()
        self.body.addWidget(self._sentence)
        self.back = QuietButton()
        self.take_over = QuietButton(kind="danger")
        self.read = PrimaryButton()
        self.read.setDefault(True)
        for button in (self.back, self.take_over, self.read):
            self.add_button(button)
        self.back.clicked.connect(self.reject)
        self.read.clicked.connect(self._on_read)
        self.take_over.clicked.connect(self._on_take_over)
        self.speak()

    def retranslate(self) -> None:
        self.set_title(self.tr("Open {name} all the same?").format(name=self._name))
        self._sentence.setText(
            self.tr(
                "Another machine has this file open, or was switched off while it had. Reading is "
                "always safe. Take it over only if nobody works on it there: what you both write "
                "is not brought together."
            )
        )
        self.back.setText(self.tr("Cancel"))
        self.take_over.setText(self.tr("Take over"))
        self.read.setText(self.tr("Open for reading only"))

    def _on_read(self) -> None:
        self.reading_wanted.emit()
        self.accept()

    def _on_take_over(self) -> None:
        self.taking_over_wanted.emit()
        self.accept()


class Refusal(QObject):
    """Says on the welcome page why a file was not opened, and does what is chosen then."""

    def __init__(self, window: WindowPresenter, file: Path, error: Exception) -> None:
        super().__init__(window)
        self._window = window
        self._file = file
        self._error = error
        self._act: Callable[[], None] | None = None
        self._notice = window.welcome.notice
        self._notice.acted.connect(self._on_acted)
        self._notice.dismissed.connect(self.deleteLater)
        window.program.language.changed.connect(self.show)

    def show(self) -> None:
        """Say it in the language of the window."""
        action, self._act = self._way_on()
        sentence = why_refused(self._error, self._file, self._window.program.language.code)
        self._notice.show_notice("error", sentence, action)

    def _way_on(self) -> tuple[str, Callable[[], None] | None]:
        if isinstance(self._error, Damaged) and isinstance(self._error.backup, Backup):
            made = self._error.backup.made_at.astimezone().strftime("%d/%m/%Y %H:%M")
            words = self.tr("Open the backup of {time}").format(time=made)
            return words, self._open_backup
        if isinstance(self._error, LockedElsewhere) and self._error.afar:
            return self.tr("Open all the same…"), self._ask_how
        if isinstance(self._error, LockedElsewhere):
            return self.tr("Open for reading only"), self._open_to_read
        if isinstance(self._error, FileNotFoundError):
            return self.tr("Remove from the list"), self._forget
        return "", None

    def _on_acted(self) -> None:
        act = self._act
        self._notice.clear()
        if act != self._ask_how:
            self.deleteLater()
        if act is not None:
            act()

    def _ask_how(self) -> None:
        sheet = TakeOverSheet(self._window.view, self._file.name)
        sheet.reading_wanted.connect(self._open_to_read)
        sheet.taking_over_wanted.connect(self._take_over)
        sheet.finished.connect(self.deleteLater)
        sheet.open()

    def _take_over(self) -> None:
        self._window.open_file(self._file, take_over=True)

    def _open_to_read(self) -> None:
        self._window.open_file(self._file, read_only=True)

    def _forget(self) -> None:
        self._window.program.settings.forget(self._file)
        self._window.show_recent()

    def _open_backup(self) -> None:
        assert isinstance(self._error, Damaged)
        backup = self._error.backup
        assert isinstance(backup, Backup)
        self._window.open_backup(self._file, backup)


def why_refused(error: Exception, file: Path, code: LanguageCode) -> str:
    """Return the sentence that says why a file was not opened or made.

    Raises:
        Exception: the error itself, where it is a mistake of ours.
    """
    if isinstance(error, DomainError):
        return error.said(translator_for(code))
    if isinstance(error, FileNotFoundError):
        sentence = said(mark("{name} is not there any more. It may have been moved."))
        return fill(sentence, {"name": file.name})
    if isinstance(error, OSError):
        sentence = said(mark("{name} could not be read or written: {what}."))
        return fill(sentence, {"name": file.name, "what": reason_of(error, said)})
    raise error


def show_refusal(window: WindowPresenter, file: Path, error: Exception) -> None:
    """Say in a window why a file was not opened; an error of ours is raised again."""
    for old in window.findChildren(Refusal):
        old.deleteLater()
    Refusal(window, file, error).show()
