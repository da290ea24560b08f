"""The report: what somebody may send on, shown first exactly as it would be copied."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.shell.about import versions
from ui.shell.logbook import last_lines, masked
from ui.shell.sheet import Sheet
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

if TYPE_CHECKING:
    from ui.shell.program import Program


class ReportSheet(Retranslated, Sheet):
    """Shows the report; one button copies it, nothing is ever sent."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(parent, width=640)
        self._sentence = BodyLabel(role="muted")
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setFont(fonts.figure_font(12))
        self.text.setMinimumHeight(320)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self.text)
        self._close = QuietButton()
        self._copy = PrimaryButton(icon="copy")
        self.add_button(self._close)
        self.add_button(self._copy)
        self._close.clicked.connect(self.accept)
        self._copy.clicked.connect(self._on_copy)
        self.speak()

    def retranslate(self) -> None:
        self.set_title(self.tr("Report"))
        self._sentence.setText(
            self.tr(
                "This is all that is copied: no contents of your workspace, phone numbers and "
                "e-mail addresses masked. Nothing is sent; you decide whom to give it."
            )
        )
        self.text.setAccessibleName(self.tr("Report"))
        self._copy.setText(self.tr("Copy report"))
        self._close.setText(self.tr("Close"))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._copy.setText(self.tr("Copied"))


def report(program: Program) -> str:
    """Return the report: versions, machine, settings, and the newest lines of the log, masked."""
    lines = [f"Cùng Vẽ {program.makers.version}"]
    lines += [f"{name} {number}" for name, number, _ in versions()]
    lines.append(f"{platform.system()} {platform.release()} {platform.machine()}")
    lines.append(f"Qt platform: {QGuiApplication.platformName()}")
    for screen in QGuiApplication.screens():
        size = screen.size()
        lines.append(f"screen: {size.width()} × {size.height()} at {screen.devicePixelRatio():g}")
    settings = program.settings
    lines.append(f"theme: {settings.theme}, language: {program.language.code}")
    lines.append(f"windows: {len(program.windows)}")
    return masked("\n".join([*lines, "", *last_lines(program.makers.app_data)]))


def show_report(program: Program, parent: QWidget | None) -> None:
    """Show the report."""
    ReportSheet(parent, report(program)).open()
