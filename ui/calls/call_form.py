"""Writing a call down: its day, who spoke, the consent, and where the recording lies."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.services.drafting import CallTyped
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
from ui.calls.recording import SOUNDS
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox, DateEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit


class CallForm(Form):
    """A form for one call. It keeps what was typed until it is told that it was taken.

    Signals:
        call_given: the person is done: a ``CallTyped``.
    """

    call_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed = False
        self._people: tuple[str, ...] = ()
        self.day = DateEdit()
        self.code, self.length = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.consultant, self.lead = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.tags = LineEdit(limit=LINE_LIMIT)
        self.consent = CheckBox()
        self.recording = LineEdit(limit=TEXT_LIMIT)
        self.choose = QuietButton(icon="folder-open")
        self.note = GrowingTextEdit(limit=TEXT_LIMIT, lines=2)
        self.hint = BodyLabel(font=fonts.small(), role="muted")
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self._lay_out()
        self.choose.clicked.connect(self.choose_file)
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()

    def open_call(self, typed: CallTyped, people: tuple[str, ...], *, fixed: bool) -> None:
        """Show a call to be written or changed.

        Args:
            typed: what stands in it.
            people: codes of those who may have spoken, as the brief knows them.
            fixed: a draw rests on code, day and consultant: they stay.
        """
        self._fixed, self._people = fixed, people
        self.error.clear()
        self._put(typed)
        for part in (self.day, self.code, self.consultant):
            part.setEnabled(not fixed)
        self.retranslate()

    def go_on_with(self, typed: CallTyped) -> None:
        """Fill the open form with what was begun in it before; what is fixed stays."""
        now = self.typed()
        if self._fixed:
            typed = replace(typed, held_on=now.held_on, code=now.code, consultant=now.consultant)
        self._put(typed)

    def _put(self, typed: CallTyped) -> None:
        self.day.set_day(typed.held_on)
        for field, text in self._fields(typed):
            field.clear()
            field.set_text(text)
        self.consent.setChecked(typed.consent)

    def start(self) -> None:
        """Give the keyboard to the first field that can be changed."""
        first = self.lead if self._fixed else self.day
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> CallTyped:
        """Return the fields as they stand."""
        return CallTyped(
            held_on=self.day.day(),
            code=self.code.text(),
            consultant=self.consultant.text(),
            lead=self.lead.text(),
            length=self.length.text(),
            tags=self.tags.text(),
            consent=self.consent.isChecked(),
            recording=self.recording.text().strip(),
            note=self.note.text(),
        )

    def choose_file(self) -> None:
        """Let the person choose the file of the recording."""
        endings = " ".join(f"*.{one}" for one in SOUNDS)
        here = Path(self.recording.text())
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Choose the recording"),
            str(here.parent if here.is_absolute() else Path.home()),
            f"{self.tr('Recordings')} ({endings})",
        )
        if chosen:
            self.recording.set_text(chosen)

    def retranslate(self) -> None:
        names = {
            "day": self.tr("Day of the call"),
            "code": self.tr("Code"),
            "consultant": self.tr("Who spoke for Sales"),
            "lead": self.tr("Lead"),
            "length": self.tr("Length"),
            "tags": self.tr("Tags"),
            "recording": self.tr("Recording: a file, or its address"),
            "note": self.tr("Note"),
        }
        self.show_captions(names)
        self.day.setAccessibleName(names["day"])
        self.code.set_name(names["code"], self.tr("empty: the next free one"))
        self.consultant.set_name(names["consultant"], ", ".join(self._people) or "S2")
        self.lead.set_name(names["lead"], self.tr("its code"))
        self.length.set_name(names["length"], "12:40")
        self.tags.set_name(names["tags"], self.tr("price, loan"))
        self.recording.set_name(names["recording"], self.tr("stays where it is"))
        self.note.set_name(names["note"])
        self.consent.setText(self.tr("Recorded and listened to with consent"))
        self.choose.setText(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the recording"))
        self.hint.setText(
            self.tr(
                "The call took part in a draw: code, day and who spoke stay, so that the draw can "
                "be checked."
            )
            if self._fixed
            else self.tr("Codes only: no name, telephone number or address of the customer.")
        )
        for button, words in (
            (self.done, self.tr("Keep the call")),
            (self.cancel, self.tr("Cancel")),
        ):
            button.setText(words)

    def _fields(self, typed: CallTyped) -> tuple[tuple[LineEdit | GrowingTextEdit, str], ...]:
        return (
            (self.code, typed.code),
            (self.consultant, typed.consultant),
            (self.lead, typed.lead),
            (self.length, typed.length),
            (self.tags, typed.tags),
            (self.recording, typed.recording),
            (self.note, typed.note),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        pairs: list[tuple[str, QWidget]] = [
            ("day", self.day),
            ("code", self.code),
            ("consultant", self.consultant),
            ("lead", self.lead),
            ("length", self.length),
            ("tags", self.tags),
        ]
        column.addLayout(self.pairs(pairs))
        column.addWidget(self.hint)
        column.addWidget(self.consent)
        column.addWidget(self.caption("recording"))
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.recording, 1)
        place.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(place)
        column.addWidget(self.caption("note"))
        column.addWidget(self.note)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))

    def _on_done(self) -> None:
        self.error.clear()
        fields = [field for field, _ in self._fields(self.typed())]
        if commit_all(*fields):
            self.call_given.emit(self.typed())
