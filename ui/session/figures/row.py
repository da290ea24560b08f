"""A figure with its tick, and what is asked about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from domain.model.figures import FigureWords
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
from ui.session.figures.looks import FigureLook, QuestionLook
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.chips import SideTag
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

_INDENT = 26


class QuestionRow(Retranslated, QWidget):
    """One question: who asks, its answer, or that it stays open.

    Signals:
        answered: what was answered.
        left_open: it stays open, or not after all.
        removed: it was asked by mistake.
    """

    answered = Signal(str)
    left_open = Signal(bool)
    removed = Signal()

    def __init__(self, look: QuestionLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(SideTag(look.tone, look.asker), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(BodyLabel(look.text), 1)
        self._remove = IconButton("x")
        self._remove.setObjectName(f"remove:{look.id}")
        self._remove.clicked.connect(self.removed)
        head.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.answer = GrowingTextEdit(limit=TEXT_LIMIT, enter_commits=True)
        self.answer.set_text(look.answer)
        self.answer.editor_widget().setObjectName(f"answer:{look.id}")
        self.answer.committed.connect(self.answered)
        self.open = CheckBox()
        self.open.setObjectName(f"open:{look.id}")
        self.open.setChecked(look.left_open)
        self.open.toggled.connect(self.left_open)
        foot.addWidget(self.answer, 1)
        foot.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        whole.addLayout(foot)
        self.open.setVisible(not look.answer)
        self.speak()

    def retranslate(self) -> None:
        text = self._look.text
        self.answer.set_name(
            self.tr("Answer to: {question}").format(question=text), self.tr("Answer")
        )
        self.open.setText(self.tr("Leave open"))
        self.open.setAccessibleName(self.tr("Leave open: {question}").format(question=text))
        self._remove.set_name(self.tr("Remove the question"))


class WordsForm(Retranslated, QWidget):
    """A figure to be written otherwise, part by part.

    Signals:
        reworded: a part was changed; the whole figure, a ``FigureWords``.
    """

    reworded = Signal(object)

    def __init__(self, look: FigureLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineEdit(limit=LINE_LIMIT)
        self.amount = LineEdit(limit=NAME_LIMIT)
        self.period = LineEdit(limit=NAME_LIMIT)
        self.source = LineEdit(limit=LINE_LIMIT)
        words = look.words
        texts = (words.name, words.amount, words.period, words.source)
        self._fields = (self.name, self.amount, self.period, self.source)
        grid = QGridLayout(self)
        grid.setContentsMargins(_INDENT, 0, 0, 0)
        grid.setSpacing(6)
        for at, (field, text) in enumerate(zip(self._fields, texts, strict=True)):
            field.set_text(text)
            field.editor_widget().setObjectName(f"words{at}:{look.id}")
            field.committed.connect(self._on_committed)
            grid.addWidget(field, at // 2, at % 2)
        self.speak()

    def refuse(self, sentence: str) -> None:
        """Say why the figure was not taken."""
        self.amount.refuse(sentence)

    def retranslate(self) -> None:
        names = (
            self.tr("Figure"),
            self.tr("Value, or k of n"),
            self.tr("Period"),
            self.tr("Source"),
        )
        for field, name in zip(self._fields, names, strict=True):
            field.set_name(name, name)

    def _on_committed(self) -> None:
        self.reworded.emit(FigureWords(*(field.text() for field in self._fields)))


class FigureRow(Retranslated, QWidget):
    """One figure.

    Signals:
        read_ticked: the other side has read it aloud, or not after all.
        asked: somebody asks: key of the side, and the question.
        reworded: the figure was written otherwise; a ``FigureWords``.
        changing: the form to write it otherwise was opened, or put away.
        removed: it is to be taken away.
        answered, left_open, question_removed: of a question: its identity (and what is said).
    """

    read_ticked = Signal(bool)
    asked = Signal(str, str)
    reworded = Signal(object)
    removed = Signal()
    changing = Signal(bool)
    answered = Signal(object, str)
    left_open = Signal(object, bool)
    question_removed = Signal(object)

    def __init__(
        self, look: FigureLook, sides: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Make a row.

        Args:
            look: the figure.
            sides: who may ask, each with its name; the likeliest first.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self.look = look
        self.questions: list[QuestionRow] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 6)
        whole.setSpacing(6)
        whole.addLayout(self._make_head())
        self.words = WordsForm(look)
        self.words.reworded.connect(self.reworded)
        self.words.hide()
        whole.addWidget(self.words)
        self._under = QVBoxLayout()
        self._under.setContentsMargins(_INDENT, 0, 0, 0)
        self._under.setSpacing(8)
        for question in look.questions:
            self._under.addWidget(self._question(question))
        self.form = self._make_form(sides)
        self._under.addWidget(self.form)
        whole.addLayout(self._under)
        self.speak()

    def say_askers(self, sides: Sequence[tuple[str, str]]) -> None:
        """Name those who may ask in the language of now."""
        self.asker.set_options(sides)

    def open_question(self) -> None:
        """Open the form in which a question is asked."""
        self.form.show()
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_words(self) -> None:
        """Let the figure be typed otherwise."""
        self.words.show()
        self.words.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changing.emit(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opened = self.form.isVisible() or self.words.isVisible()
        if event.key() == Qt.Key.Key_Escape and opened:
            self.form.hide()
            self.words.hide()
            self.changing.emit(False)
            self.read.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_F2:
            self.open_words()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        look = self.look
        said = f"{look.name}: {look.amount}"
        self.read.setAccessibleName(self.tr("Read aloud: {figure}").format(figure=said))
        self._ask.set_name(self.tr("Ask about {figure}").format(figure=look.name))
        self._more.set_name(self.tr("More about {figure}").format(figure=look.name))
        self.question.set_name(
            self.tr("Question about {figure}").format(figure=look.name),
            self.tr("What do we need to understand this figure?"),
        )
        self.asker.setAccessibleName(self.tr("Who asks"))

    def menu(self) -> QMenu:
        """Make the menu of the figure."""
        menu = QMenu(self)
        menu.addAction(self.tr("Ask…")).triggered.connect(self.open_question)
        menu.addAction(self.tr("Edit…")).triggered.connect(self.open_words)
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(self.removed)
        return menu

    def _make_head(self) -> QHBoxLayout:
        look = self.look
        head = QHBoxLayout()
        head.setSpacing(8)
        self.read = CheckBox()
        self.read.setObjectName(f"read:{look.id}")
        self.read.setChecked(look.read)
        self.read.toggled.connect(self.read_ticked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(BodyLabel(look.name))
        words.addWidget(BodyLabel(look.amount, font=fonts.text_font(14, fonts.SEMIBOLD)))
        if look.about:
            words.addWidget(BodyLabel(look.about, font=fonts.small(), role="muted"))
        self._ask = IconButton("circle-help")
        self._ask.setObjectName(f"ask:{look.id}")
        self._ask.clicked.connect(self.open_question)
        self._more = IconButton("ellipsis")
        self._more.setObjectName(f"more:{look.id}")
        self._more.clicked.connect(self._on_more)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self.read, 0, top)
        head.addLayout(words, 1)
        head.addWidget(self._ask, 0, top)
        head.addWidget(self._more, 0, top)
        return head

    def _make_form(self, sides: Sequence[tuple[str, str]]) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.asker = Segmented()
        self.say_askers(sides)
        self.asker.choose(sides[0][0])
        self.question = LineEdit(limit=LINE_LIMIT, keep_after=False)
        self.question.committed.connect(self._on_asked)
        column.addWidget(self.asker, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.question)
        form.hide()
        return form

    def _question(self, look: QuestionLook) -> QuestionRow:
        row = QuestionRow(look)
        row.answered.connect(lambda text: self.answered.emit(look.id, text))
        row.left_open.connect(lambda yes: self.left_open.emit(look.id, yes))
        row.removed.connect(lambda: self.question_removed.emit(look.id))
        self.questions.append(row)
        return row

    def _on_asked(self, text: str) -> None:
        if text.strip():
            self.asked.emit(self.asker.key() or "", text)

    def _on_more(self) -> None:
        menu = self.menu()
        menu.exec(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        menu.deleteLater()
