"""Asks for a file with a matrix, and shows what would become of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.desk import Desk
from ui.responsibilities.panes import MATRIX
from ui.responsibilities.taking_in.dialog import MatrixPreview
from ui.responsibilities.taking_in.presenter import ENDINGS, TakingInPresenter
from ui.saving import folder_beside


def run(desk: Desk, page: QWidget) -> None:
    """Ask which file, and look at it."""
    chosen, _ = QFileDialog.getOpenFileName(
        page.window(),
        QCoreApplication.translate("TakingIn", "Import a matrix"),
        str(folder_beside(desk)),
        QCoreApplication.translate("TakingIn", "Tables ({endings})").format(
            endings=" ".join(f"*{ending}" for ending in ENDINGS)
        ),
    )
    if chosen:
        take_in(desk, page, Path(chosen))


def take_in(desk: Desk, page: QWidget, path: Path) -> MatrixPreview:
    """Show what would become of a file, over the page.

    Returns:
        The preview, which is closed by the person.
    """
    preview = MatrixPreview(page.window(), path.name)
    TakingInPresenter(preview, desk, path)

    def on_finished(result: int) -> None:
        preview.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            desk.ways.look("responsibilities", MATRIX)

    preview.finished.connect(on_finished)
    preview.open()
    return preview
