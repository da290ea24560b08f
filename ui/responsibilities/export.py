"""Leads to the documents, where the responsibility workbook is written."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk


def run(desk: Desk, page: QWidget) -> None:
    """Go to the documents."""
    del page
    desk.ways.go("documents")
