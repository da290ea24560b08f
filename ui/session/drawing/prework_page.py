"""Writing beforehand: workbooks go out to the sides, come back, and are sealed without a look."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.model.sides import Side
from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.dialogs import ask_place
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented


class PreworkPage(Retranslated, Pane):
    """Says whose file it is and whether it can be read; never a word or a number of what is in it.

    Attributes:
        language: of the workbooks that go out.
    """

    form_wanted = Signal(object)
    """A side is to be handed a workbook."""

    file_chosen = Signal(object)
    """The path of a file that somebody handed in."""

    stop_wanted = Signal()
    folder_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self.ready: Side | None = None
        self._sides: tuple[tuple[Side, str], ...] = ()
        self._buttons: dict[Side, QuietButton] = {}
        self._back = LinkButton()
        self._back.clicked.connect(self.left)
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._sentence = BodyLabel(role="muted")
        for part in (self._title, self._sentence):
            self.column.addWidget(part)
        self.column.addWidget(self._made_out())
        self.column.addWidget(self._made_in())
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear()
        self.speak()

    def _made_out(self) -> Card:
        card = self._out = Card()
        self.language = Segmented()
        self._out_words = BodyLabel(role="muted")
        self._out_row = QHBoxLayout()
        self._out_row.setSpacing(10)
        self._out_told = Notice()
        self._out_told.acted.connect(self.folder_wanted)
        card.body.addWidget(self._out_words)
        card.body.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(self._out_row)
        card.body.addWidget(self._out_told)
        return card

    def _made_in(self) -> Card:
        card = self._in = Card()
        self._in_words = BodyLabel(role="muted")
        self._choose = QuietButton(icon="file-spreadsheet")
        self._choose.clicked.connect(self.ask_file)
        self._in_told = Notice()
        self._in_told.acted.connect(self.stop_wanted)
        self._faults = QVBoxLayout()
        self._faults.setSpacing(4)
        card.body.addWidget(self._in_words)
        card.body.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._in_told)
        card.body.addLayout(self._faults)
        return card

    def show_sides(self, sides: Sequence[tuple[Side, str]]) -> None:
        """Offer a workbook for each of these sides, by name."""
        if tuple(side for side, _ in sides) != tuple(self._buttons):
            empty(self._out_row)
            self._buttons = {}
            for side, _ in sides:
                button = self._buttons[side] = QuietButton(icon="download")
                button.setProperty("side", side.value)
                button.clicked.connect(self._on_form_clicked)
                self._out_row.addWidget(button)
            self._out_row.addStretch(1)
        self._sides = tuple(sides)
        self._name_buttons()

    def clear(self) -> None:
        """Forget the file that was looked at."""
        self.ready = None
        self._choose.setEnabled(True)
        self._in_told.clear()
        self._out_told.clear()
        empty(self._faults)

    def show_reading(self) -> None:
        """Say that a file is looked at; it can be stopped."""
        self.clear()
        self._choose.setEnabled(False)
        self._in_told.show_notice("info", self.tr("The file is being checked…"), self.tr("Stop"))

    def show_ready(self, side: Side, name: str) -> None:
        """Say whose file it is; it can be sealed now."""
        self.clear()
        self.ready = side
        sentence = self.tr("File of {side}: readable, nothing missing.").format(side=name)
        self._in_told.show_notice("success", sentence)

    def show_refusal(self, sentence: str, faults: Sequence[str] = ()) -> None:
        """Say why a file is not taken, and what is wrong in which cells."""
        self.clear()
        self._in_told.show_notice("error", sentence)
        self.focus_first()
        for fault in faults:
            self._faults.addWidget(BodyLabel(fault))

    def show_saved(self, name: str) -> None:
        """Say that a workbook was written."""
        self._out_told.show_notice(
            "success", self.tr("Saved: {name}").format(name=name), self.tr("Open folder")
        )

    def show_not_saved(self, sentence: str) -> None:
        """Say why a workbook was not written."""
        self._out_told.show_notice("error", sentence)

    def ask_file(self) -> None:
        """Ask for a file that was handed in, in the system's own dialog."""
        kind = self.tr("Excel workbook")
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Workbook that was handed in"), "", f"{kind} (*.xlsx)"
        )
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def ask_place(self, suggested: Path) -> Path | None:
        """Ask where to save a workbook; None when the person went back."""
        return ask_place(self.window(), suggested, ".xlsx", self.tr("Excel workbook"))

    def focus_first(self) -> None:
        """Put the keyboard on taking a file in."""
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.clear()  # what was said of a file is in the other language
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Written beforehand, in workbooks"))
        self._sentence.setText(
            self.tr(
                "A side may write before the session, in a workbook of its own. What it hands in "
                "is checked by the program and sealed at once; nobody sees a word of it."
            )
        )
        self._out.set_title(self.tr("Hand out"))
        self._out_words.setText(self.tr("One workbook a side, for this question only."))
        self.language.set_options([("vi", "Tiếng Việt"), ("en", "English")])
        self._in.set_title(self.tr("Take in"))
        self._in_words.setText(
            self.tr("Choose the file that a side has filled in, or drop it on this page.")
        )
        self._choose.setText(self.tr("Choose a file…"))
        self._back.setText(self.tr("Back to the curtain"))
        self._name_buttons()

    def _name_buttons(self) -> None:
        for side, name in self._sides:
            text = self.tr("Workbook of {side}…").format(side=name)
            self._buttons[side].setText(text.replace("&", "&&"))

    def _on_form_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QuietButton):
            self.form_wanted.emit(Side(button.property("side")))
