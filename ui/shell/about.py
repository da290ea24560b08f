"""About: version, libraries with their versions, and licences."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.sheet import ReadingSheet
from ui.shell.top_bar import Logo
from ui.theme import fonts
from ui.widgets.labels import BodyLabel

LIBRARIES = (
    ("PySide6-Essentials", "PySide6 (Qt)", "LGPL-3.0"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("alembic", "Alembic", "MIT"),
    ("sqlcipher3", "SQLCipher, sqlcipher3", "BSD-3-Clause, zlib"),
    ("reportlab", "ReportLab", "BSD-3-Clause"),
    ("openpyxl", "openpyxl", "MIT"),
)
_WORKS = (
    ("Be Vietnam Pro, Noto Sans, Inter", "OFL-1.1"),
    ("Lucide", "ISC"),
)


def versions() -> list[tuple[str, str, str]]:
    """Name, version and licence of what the program stands on."""
    found = [("Python", platform.python_version(), "PSF-2.0"), ("Qt", qVersion(), "LGPL-3.0")]
    for package, name, licence in LIBRARIES:
        try:
            found.append((name, version(package), licence))
        except PackageNotFoundError:
            found.append((name, "", licence))
    return found


class AboutSheet(ReadingSheet):
    """What the program is, and on whose work it stands."""

    def __init__(self, parent: QWidget, own_version: str) -> None:
        super().__init__(parent)
        self._version = own_version
        head = QHBoxLayout()
        head.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._line = BodyLabel(role="muted")
        words.addWidget(BodyLabel(f"Cùng Vẽ {own_version}", font=fonts.page_title()))
        words.addWidget(self._line)
        head.addWidget(Logo(side=44))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        for name, number, licence in versions():
            self.body.addWidget(_row(f"{name} {number}".strip(), licence))
        for name, licence in _WORKS:
            self.body.addWidget(_row(name, licence))
        self.body.addSpacing(4)
        self._rest = BodyLabel(role="muted")
        self.body.addWidget(self._rest)
        self.speak()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("About Cùng Vẽ"))
        self._line.setText(self.tr("Sales and Marketing draw the customer together. Apache-2.0."))
        self._rest.setText(
            self.tr("The full licences lie beside the program in LICENSE and NOTICES.")
        )


def _row(name: str, licence: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(BodyLabel(name), 1)
    line.addWidget(BodyLabel(licence, font=fonts.small(), role="muted", wrap=False))
    return row


def show_about(parent: QWidget, own_version: str) -> None:
    """Show what the program is."""
    AboutSheet(parent, own_version).open()
