"""The form of the drawer: one line, and what belongs to a decision or an action."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from domain.model.due_days import day_typed
from domain.model.record import RecordKind
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
from ui.session.record.entry_line import EntryLine
from ui.session.record.looks import EntryWords
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated


class RecordEntry(Retranslated, QWidget):
    """Writes down one thing after another by keyboard; Enter in any of its fields hands it over.

    Signals:
        entered: ``EntryWords`` to be kept.
        left: a change is given up.
    """

    entered = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = RecordKind.PARKED
        self._today = date.min
        self._changing = False
        self.text = EntryLine(limit=LINE_LIMIT)
        self.reason = EntryLine(limit=TEXT_LIMIT)
        self.owner = EntryLine(limit=NAME_LIMIT)
        self.due = EntryLine(limit=NAME_LIMIT)
        self._day = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self.sides: dict[str, CheckBox] = {}
        self.error = InlineError()
        self.add, self.cancel = QuietButton(icon="plus"), QuietButton()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self.owner)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.owner.editor.setCompleter(completer)
        self._lay_out()
        for field in (self.text, self.reason, self.owner, self.due):
            field.entered.connect(self._on_entered)
        self.due.edited.connect(self._show_day)
        self.add.clicked.connect(self._on_entered)
        self.cancel.clicked.connect(self.left)
        self.show_kind(self._kind)
        self.speak()

    def offer(self, sides: Sequence[tuple[str, str]], owners: Sequence[str], today: date) -> None:
        """Offer the sides that may decide and the people who may act; days count from today."""
        self._today = today
        self._names.setStringList(list(owners))
        for code, word in sides:
            if code not in self.sides:
                self.sides[code] = CheckBox()
                self._sides_row.addWidget(self.sides[code])
            self.sides[code].setText(word.replace("&", "&&"))

    def show_kind(self, kind: RecordKind) -> None:
        """Ask for what belongs to a kind; what was typed stays."""
        self._kind = kind
        self._decision.setVisible(kind is RecordKind.DECISION)
        self._action.setVisible(kind is RecordKind.ACTION)
        self.error.clear()
        if self._spoken:
            self.retranslate()

    def open(self, words: EntryWords) -> None:
        """Show something that is to be changed."""
        self._fill(words)
        self._changing = True
        self.retranslate()
        self.start()

    def clear(self) -> None:
        """Be ready for the next one; the sides that decide stay ticked."""
        sides = tuple(code for code, box in self.sides.items() if box.isChecked())
        self._fill(EntryWords(self._kind, sides=sides))
        self._changing = False
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; everything typed stays."""
        self.error.show_error(sentence)

    def start(self) -> None:
        """Give the keyboard to the first line."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> EntryWords:
        """Return the entry as it stands."""
        return EntryWords(
            self._kind,
            self.text.text(),
            self.reason.text(),
            tuple(code for code, box in self.sides.items() if box.isChecked()),
            self.owner.text(),
            self.due.text(),
        )

    def retranslate(self) -> None:
        asked = {
            RecordKind.PARKED: self.tr("What do we come back to?"),
            RecordKind.DECISION: self.tr("What did we decide?"),
            RecordKind.ACTION: self.tr("What is to be done?"),
        }[self._kind]
        self.text.set_name(asked, asked)
        why = self.tr("Because …")
        self.reason.set_name(self.tr("Reason"), why)
        self.owner.set_name(self.tr("Who does it"), self.tr("Who"))
        self.due.set_name(
            self.tr("By when: a day such as 14/3, or +7 for in seven days"),
            self.tr("14/3 or +7"),
        )
        self._by.setText(self.tr("Decided by"))
        adds = {
            RecordKind.PARKED: self.tr("Park it"),
            RecordKind.DECISION: self.tr("Write it down"),
            RecordKind.ACTION: self.tr("Take it on"),
        }[self._kind]
        self.add.setText(self.tr("Keep") if self._changing else adds)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setVisible(self._changing)
        self._show_day()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        self._decision, self._action = QWidget(), QWidget()
        inside = QVBoxLayout(self._decision)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.reason)
        self._by = BodyLabel(font=fonts.small(), role="muted")
        inside.addWidget(self._by)
        holder = QWidget()
        self._sides_row = FlowLayout(holder, spacing=12, row_spacing=4)
        inside.addWidget(holder)
        row = QHBoxLayout(self._action)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        days = QVBoxLayout()
        days.setSpacing(2)
        days.addWidget(self.due)
        days.addWidget(self._day)
        row.addWidget(self.owner, 3, Qt.AlignmentFlag.AlignTop)
        row.addLayout(days, 2)
        for part in (self._decision, self._action, self.error):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _fill(self, words: EntryWords) -> None:
        self.error.clear()
        for field, text in (
            (self.text, words.text),
            (self.reason, words.reason),
            (self.owner, words.owner),
            (self.due, words.due),
        ):
            field.clear()
            field.set_text(text)
        for code, box in self.sides.items():
            box.setChecked(code in words.sides)

    def _show_day(self) -> None:
        """Say which day is meant as soon as it can be told."""
        day = day_typed(self.due.text(), self._today) if self._today != date.min else None
        self._day.setText(f"→ {day:%d/%m/%Y}" if day else "")
        self._day.setVisible(day is not None)

    def _on_entered(self) -> None:
        refused = [
            field for field in (self.text, self.reason, self.owner, self.due) if not field.commit()
        ]
        if not refused:
            self.error.clear()
            self.entered.emit(self.words())
