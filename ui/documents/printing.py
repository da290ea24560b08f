"""Printing a document: the very pages that would be saved."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from ui.documents.drawing_up import Drawn, print_pages
from ui.documents.view import DocumentsView
from ui.jobs import Jobs


def print_document(drawn: Drawn, name: str, view: DocumentsView, jobs: Jobs) -> None:
    """Ask for a printer in the system's own dialog, and print beside the window.

    Args:
        drawn: the document.
        name: what the printer's queue calls it.
        view: says in its place what went wrong.
        jobs: runs the printing.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, view.window())
    dialog.setMinMax(1, len(drawn.pages))
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if chosen:
        send_to(printer, drawn, view, jobs)


def send_to(printer: QPrinter, drawn: Drawn, view: DocumentsView, jobs: Jobs) -> None:
    """Print to a printer that was chosen."""
    jobs.run(
        lambda job: print_pages(drawn.content, printer, job),
        owner=view,
        done=lambda nothing: view.say_printed(printer.printerName()),
        failed=view.say_not_printed,
    )
