"""Asks which letter stands for which meaning, where people have letters of their own."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.errors import LetterSetUnfit
from domain.model.labels import LETTERS as MEANINGS
from domain.model.letter_sets import LetterSet, define
from domain.model.letters import LETTERS
from domain.text import Translate
from ui.language import said
from ui.widgets.dialogs import Question
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError


class LettersQuestion(Question):
    """Five meanings, each with a letter or none.

    Attributes:
        fields: the letters, in the order answers, does, supports, asked, told.
    """

    def __init__(self, parent: QWidget | None, held: LetterSet, translate: Translate) -> None:
        """Make a question.

        Args:
            parent: the window it stands over.
            held: the letters to begin with.
            translate: says what was refused.
        """
        super().__init__(
            parent,
            QCoreApplication.translate("LettersQuestion", "Letters of your own"),
            QCoreApplication.translate(
                "LettersQuestion",
                "Cells keep what they mean; only the letter changes. A meaning without a letter "
                "is hidden, not cleared.",
            ),
            QCoreApplication.translate("LettersQuestion", "Use these letters"),
        )
        self._translate = translate
        self._trouble = InlineError()
        self.fields: list[LineEdit] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._captions: list[BodyLabel] = []
        for row, letter in enumerate(held.letters):
            field, caption = LineEdit(), BodyLabel()
            field.set_text(letter)
            field.setFixedWidth(72)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
            self.fields.append(field)
            self._captions.append(caption)
        self.body.addLayout(grid)
        self.body.addWidget(self._trouble)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()

    def letters(self) -> tuple[str, ...]:
        """What was typed, letter by letter."""
        return tuple(field.text().strip() for field in self.fields)

    def accept(self) -> None:
        try:
            define(self.letters())
        except LetterSetUnfit as error:
            self._trouble.show_error(error.said(self._translate))
            return
        super().accept()

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_captions"):
            return
        for letter, caption, field in zip(LETTERS, self._captions, self.fields, strict=True):
            words = said(MEANINGS[letter])
            caption.setText(words)
            field.set_name(words)
