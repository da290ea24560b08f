"""The page of the documents: which one, in which language, how it will look, and out with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.documents.board_choices import BoardChoices
from ui.documents.page_preview import PagePreview
from ui.documents.report_choices import ReportChoices
from ui.documents.sheet_preview import SheetPreview
from ui.theme import fonts
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.dialogs import ask_place
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError, Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segmented import Segmented

BRIEF = "brief"
CARDS = "cards"
WORKBOOK = "workbook"
REPORT = "report"
SOWS = "sows"
SCORES = "scores"


class DocumentsView(Retranslated, QWidget):
    """Shows documents before they are saved or printed. Holds no rules.

    Signals:
        document_chosen: another document is looked at: ``brief``, ``cards``, ``workbook``,
            ``sows``, ``report`` or ``scores``.
        persona_chosen: the brief of another persona is looked at (its identity).
        language_chosen: the document shall be in another language, ``vi`` or ``en``.
        save_wanted, print_wanted: out with it.
        folder_wanted: the folder of what was saved shall be shown.
        retry_wanted: what went wrong shall be tried again.
        elsewhere_wanted: key of the page on which the document begins to have content.
        first_shown: the page is seen for the first time or again.
    """

    document_chosen = Signal(str)
    persona_chosen = Signal(object)
    language_chosen = Signal(str)
    save_wanted = Signal()
    print_wanted = Signal()
    folder_wanted = Signal()
    retry_wanted = Signal()
    elsewhere_wanted = Signal(str)
    first_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = ""
        self.header = PageHeader()
        self.print = QuietButton(icon="printer")
        self.print.clicked.connect(self.print_wanted)
        self.save = PrimaryButton(icon="download")
        self.save.clicked.connect(self.save_wanted)
        self.header.add_action(self.print)
        self.header.add_action(self.save)
        self.error = InlineError(dismissable=True)
        self.error.acted.connect(self.retry_wanted)
        self.saved = Notice(dismissable=True)
        self.saved.acted.connect(self.folder_wanted)
        body = QHBoxLayout()
        body.setSpacing(6)
        beside = ScrollPage(edges=False)
        beside.setFixedWidth(368)
        beside.body.addWidget(self._make_choices())
        body.addWidget(beside)
        body.addWidget(self._make_preview(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 18, 22, 18)
        whole.setSpacing(14)
        for part in (self.header, self.error, self.saved):
            whole.addWidget(part)
        whole.addLayout(body, 1)
        self.speak()

    def _make_choices(self) -> QWidget:
        self.choices = Card(spacing=6)
        self._labels = [BodyLabel(font=fonts.small(), role="muted") for _ in range(3)]
        self.document = FilterChips()
        self.document.chosen.connect(self.document_chosen)
        self.persona = ComboBox()
        self.persona.chosen.connect(self._on_persona_chosen)
        self.language = Segmented()
        self.language.chosen.connect(self.language_chosen)
        self.facts = BodyLabel(font=fonts.small(), role="muted")
        self.report = Notice()
        body = self.choices.body
        fields = (self.document, self.persona, self.language)
        self._rows = [QWidget() for _ in fields]
        for row, label, choice in zip(self._rows, self._labels, fields, strict=True):
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 6)
            column.setSpacing(6)
            column.addWidget(label)
            column.addWidget(choice)
            body.addWidget(row)
        self.of_report = ReportChoices()
        body.addWidget(self.of_report)
        self.of_board = BoardChoices()
        body.addWidget(self.of_board)
        body.addWidget(self.facts)
        body.addWidget(self.report)
        return self.choices

    def _make_preview(self) -> QWidget:
        card = Card(padding=0, spacing=0)
        self.smaller = IconButton("zoom-out")
        self.larger = IconButton("zoom-in")
        self.fit = QuietButton(kind="compact")
        self.size_words = BodyLabel(font=fonts.figure_font(12), role="muted", wrap=False)
        self.page_words = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self.page_words)
        row.addStretch(1)
        for part in (self.smaller, self.size_words, self.larger, self.fit):
            row.addWidget(part)
        self.pages = PagePreview()
        self.sheets = SheetPreview()
        self.nothing = EmptyState("files", primary=False)
        self.nothing.first_step.connect(self._on_elsewhere)
        self._elsewhere = ""
        self.preview = QStackedWidget()
        for one in (self.pages, self.sheets, self.nothing):
            self.preview.addWidget(one)
        self.smaller.clicked.connect(lambda: self.pages.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.pages.zoom_by(1))
        self.fit.clicked.connect(self.pages.fit_width)
        self.pages.zoom_changed.connect(self._show_size)
        self.pages.verticalScrollBar().valueChanged.connect(self._show_size)
        self.pages.verticalScrollBar().rangeChanged.connect(self._show_size)
        card.body.addWidget(self.tools)
        card.body.addWidget(self.preview, 1)
        self.card = card
        return card

    # what is shown

    def show_choices(
        self, document: str, personas: Sequence[tuple[UUID, str]], persona: UUID | None, tongue: str
    ) -> None:
        """Show what can be chosen, and what is."""
        self.document.choose(document)
        self.persona.set_choices(personas)
        self.persona.choose(persona)
        self.language.choose(tongue)
        self._rows[1].setVisible(document in (BRIEF, CARDS) and bool(personas))
        self.of_report.setVisible(document in (BRIEF, SOWS, REPORT))
        if document != SCORES:
            self.of_board.hide()
        self.of_report.show_naming_only(only=document != REPORT)

    def show_facts(self, facts: str, report: str) -> None:
        """Say how the document is, and what had to be changed in it."""
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.report.show_notice("warn", report)

    def show_ready(self, *, ready: bool, printable: bool) -> None:
        """Say whether the document can be saved and printed now."""
        self.hold_saving(held=not ready)
        self.print.setVisible(printable)
        self.tools.setVisible(printable)

    def hold_saving(self, *, held: bool = True) -> None:
        """Let nothing be saved or printed for now, or let it again."""
        self.save.setEnabled(not held)
        self.print.setEnabled(not held)

    def show_pages(self) -> None:
        """Show the preview of pages."""
        self.preview.setCurrentWidget(self.pages)
        self._show_size()

    def show_sheets(self) -> None:
        """Show the preview of sheets."""
        self.preview.setCurrentWidget(self.sheets)

    def show_nothing(self, title: str, sentence: str, step: str, elsewhere: str) -> None:
        """Say that there is nothing to hand out yet, and where it begins.

        Args:
            title: what is missing.
            sentence: what belongs here.
            step: words of the first step.
            elsewhere: key of the page where it is taken.
        """
        self._elsewhere = elsewhere
        self.nothing.set_texts(title, sentence, step)
        self.preview.setCurrentWidget(self.nothing)

    def ask_place(self, suggested: Path, ending: str, kind: str) -> Path | None:
        """Ask where to save, in the system's own dialog; None when the person went back.

        Args:
            suggested: the place offered.
            ending: of the file name, with its dot.
            kind: words for this kind of file.
        """
        return ask_place(self.window(), suggested, ending, kind)

    def say_printed(self, printer: str) -> None:
        """Say that the document is with the printer."""
        words = self.tr("Sent to the printer: {printer}").format(printer=printer)
        self.saved.show_notice("success", words if printer else self.tr("Printed"))

    def say_not_printed(self, error: Exception) -> None:
        """Say that the printer takes nothing; anything else is a fault of ours."""
        if not isinstance(error, OSError):
            raise error
        self.error.show_error(
            self.tr("The printer takes nothing. Is it on, and is there paper? Print again then.")
        )

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system's own way."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Deliverables"))
        self.header.set_subtitle(
            self.tr("What people take with them: whom we sell to, who does what, and how both did")
        )
        self.save.setText(self.tr("Save as…"))
        self.print.setText(self.tr("Print…"))
        words = (self.tr("Document"), self.tr("Persona"), self.tr("Language of the document"))
        for label, word in zip(self._labels, words, strict=True):
            label.setText(word)
        self.document.set_options(
            [
                (BRIEF, self.tr("Brief")),
                (CARDS, self.tr("Cards")),
                (WORKBOOK, self.tr("Matrix")),
                (REPORT, self.tr("Session")),
                (SOWS, self.tr("SOW")),
                (SCORES, self.tr("Scoreboard")),
            ]
        )
        self.document.setAccessibleName(self.tr("Document"))
        self.persona.setAccessibleName(self.tr("Persona"))
        self.language.set_options([("vi", "Tiếng Việt"), ("en", "English")])
        self.language.setAccessibleName(self.tr("Language of the document"))
        self.choices.set_title(self.tr("What to hand out"))
        self.smaller.set_name(self.tr("Smaller"), "Ctrl+-")
        self.larger.set_name(self.tr("Larger"), "Ctrl++")
        self.fit.setText(self.tr("Fit width"))
        self.card.setAccessibleName(self.tr("Preview"))
        self._show_size()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.first_shown.emit()

    def _show_size(self) -> None:
        self.size_words.setText(f"{self.pages.percent}%")
        self.page_words.setText(
            self.tr("Page {page} of {pages}").format(
                page=self.pages.page_shown, pages=self.pages.page_count
            )
        )

    def _on_persona_chosen(self, key: object) -> None:
        self.persona_chosen.emit(key)

    def _on_elsewhere(self) -> None:
        self.elsewhere_wanted.emit(self._elsewhere)
