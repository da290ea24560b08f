"""The eight questions beside the private editor, with the side's own counts."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from domain.model.fields import Section
from ui.session.row_button import RowButton
from ui.theme import fonts
from ui.widgets.labels import BodyLabel


class QuestionRow(RowButton):
    """One question; chosen, it wears the colour of the side that writes."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        self._wears = "neutral"
        self._word = ""
        self._count = 0
        self.setCheckable(True)
        self.row.setContentsMargins(10, 7, 10, 7)
        self._label = BodyLabel()
        self._number = BodyLabel(font=fonts.figure_font(11.5), role="muted", wrap=False)
        self.add_part(self._label, 1)
        self.add_part(self._number)
        self.toggled.connect(self._show)

    def show_word(self, word: str) -> None:
        """Name the question."""
        self._word = word
        self._show()

    def show_count(self, count: int) -> None:
        """Say how many notes the side itself has written on it."""
        self._count = count
        self._show()

    def set_tone(self, tone: str) -> None:
        """Wear a side's colour."""
        self._wears = tone
        self._show()

    def tone(self) -> str | None:
        return self._wears if self.isChecked() else None

    def _show(self) -> None:
        chosen = self.isChecked()
        self._label.setText(self._word)
        self._label.setFont(fonts.text_font(13, fonts.SEMIBOLD) if chosen else fonts.body())
        self._label.set_role(self._wears if chosen and self._wears != "neutral" else "ink")
        self._number.setText(str(self._count) if self._count else "")
        self.setAccessibleName(f"{self._word} {self._number.text()}".strip())
        self.update()


class QuestionList(QWidget):
    """All eight, of which one is open."""

    chosen = Signal(object)
    """The section that the person opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(1)
        self._rows = {section: QuestionRow(section) for section in Section}
        group = QButtonGroup(self)
        for row in self._rows.values():
            group.addButton(row)
            row.clicked.connect(self._on_clicked)
            column.addWidget(row)
        column.addStretch(1)

    def choose(self, section: Section) -> None:
        """Show a question as the open one."""
        self._rows[section].setChecked(True)

    def set_tone(self, tone: str) -> None:
        """Wear a side's colour."""
        for row in self._rows.values():
            row.set_tone(tone)

    def show_words(self, words: Mapping[Section, str]) -> None:
        """Name the questions."""
        for section, word in words.items():
            self._rows[section].show_word(word)

    def show_counts(self, counts: Mapping[Section, int]) -> None:
        """Say how many notes the side itself has on each question."""
        for section, row in self._rows.items():
            row.show_count(counts.get(section, 0))

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, QuestionRow):
            self.chosen.emit(row.section)
