"""The window in which the steps of an agenda are changed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.agendas.form import StepForm
from ui.agendas.lines import StepLine, StepLook
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice
from ui.widgets.reorderable_list import ReorderableList
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class AgendaWindow(Retranslated, QDialog):
    """Steps at the left, the chosen one at the right; every change is kept as it is made.

    Attributes:
        name: the agenda's name; hidden for the steps of a session.
        begins: when it begins; hidden for the steps of a session.
        form: the chosen step.
    """

    named = Signal(str)
    begin_set = Signal(str)
    people_said = Signal(str)
    step_chosen = Signal(object)
    step_moved = Signal(object, int)
    addition_wanted = Signal(str)
    undo_wanted = Signal()
    spoken_anew = Signal()

    def __init__(self, parent: QWidget | None = None, *, of_session: bool = False) -> None:
        """Make the window.

        Args:
            parent: the window it stands over.
            of_session: it shows the steps of a session, which has no name and no start to set.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setSizeGripEnabled(True)
        self.resize(1060, 640)
        self._of_session = of_session
        self._lines: list[StepLine] = []
        self._title = BodyLabel(font=fonts.card_title())
        self._facts = BodyLabel(role="muted", font=fonts.small())
        self._trouble = Notice(dismissable=True)
        self.name = LineEdit(limit=NAME_LIMIT)
        self.people = LineEdit(limit=LINE_LIMIT)
        self.begins = LineEdit(limit=8)
        self.begins.setFixedWidth(84)
        self.steps = ReorderableList()
        self.form = StepForm()
        self.kinds = ComboBox()
        self.kinds.setMinimumWidth(320)
        self.add = QuietButton(icon="plus")
        self._undo = QuietButton(icon="undo-2")
        self._done = PrimaryButton()
        self._lay_out()
        self.name.committed.connect(self.named)
        self.people.committed.connect(self.people_said)
        self.begins.committed.connect(self.begin_set)
        self.steps.moved.connect(self._on_moved)
        self.add.clicked.connect(self._on_add)
        self._undo.clicked.connect(self.undo_wanted)
        self._done.clicked.connect(self.accept)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self.undo_wanted)
        self.speak()

    def show_agenda(self, name: str, people: str, begins: str, facts: str) -> None:
        """Show what the agenda is as a whole."""
        self.name.set_text(name)
        self.people.set_text(people)
        self.begins.set_text(begins)
        self._facts.setText(facts)

    def show_steps(self, looks: Sequence[StepLook], chosen: UUID | None) -> None:
        """Show the steps in their order; the keyboard stays where it was."""
        if [line.look for line in self._lines] != list(looks):
            had = next((at for at, line in enumerate(self._lines) if line.hasFocus()), None)
            self._lines = []
            for look in looks:
                line = StepLine(look)
                line.clicked.connect(self._on_clicked)
                line.moved.connect(self._on_stepped)
                self._lines.append(line)
            with self._scroll.kept_place():
                self.steps.set_items(self._lines)
        else:
            had = None
        for line in self._lines:
            line.setChecked(line.look.id == chosen)
            if had is not None and line.look.id == chosen:
                line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kinds(self, kinds: Sequence[tuple[str, str]]) -> None:
        """Offer what can be added, each with its key and its words."""
        self.kinds.set_choices(kinds)

    def show_trouble(self, sentence: str) -> None:
        """Say why something was refused; an empty text clears it."""
        if sentence:
            self._trouble.show_notice("error", sentence)
        else:
            self._trouble.clear()

    def focus_step(self, step_id: UUID) -> None:
        """Give the keyboard to a step."""
        for line in self._lines:
            if line.look.id == step_id:
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(line)

    def retranslate(self) -> None:
        title = self.tr("Steps ahead") if self._of_session else self.tr("Your own agenda")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self.name.set_name(self.tr("Name of the agenda"))
        self.people.set_name(self.tr("For how many people"), self.tr("For how many people"))
        self.begins.set_name(self.tr("Begins at"), "8:30")
        self._begins_caption.setText(self.tr("Begins at"))
        self.kinds.setAccessibleName(self.tr("Step to add"))
        self.add.setText(self.tr("Add the step"))
        self._undo.setText(self.tr("Undo"))
        self._done.setText(self.tr("Done"))
        self.spoken_anew.emit()

    def _lay_out(self) -> None:
        self._begins_caption = BodyLabel(role="muted", font=fonts.small(), wrap=False)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 3)
        head.addWidget(self.people, 2)
        head.addWidget(self._begins_caption)
        head.addWidget(self.begins)
        for widget in (self.name, self.people, self._begins_caption, self.begins):
            widget.setVisible(not self._of_session)
        self._scroll = ScrollPage(edges=False)
        self._scroll.body.addWidget(self.steps)
        right = ScrollPage(edges=False)
        right.body.addWidget(self.form)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self._scroll, 1)
        both.addWidget(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.kinds)
        foot.addWidget(self.add)
        foot.addWidget(self._undo)
        foot.addStretch(1)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._trouble)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def _on_clicked(self) -> None:
        line = self.sender()
        assert isinstance(line, StepLine)
        self.step_chosen.emit(line.look.id)

    def _on_stepped(self, step: int) -> None:
        at = next((at for at, line in enumerate(self._lines) if line.hasFocus()), 0) + step
        if 0 <= at < len(self._lines):
            self._lines[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.step_chosen.emit(self._lines[at].look.id)

    def _on_moved(self, at: int, to: int) -> None:
        self.step_moved.emit(self._lines[at].look.id, to)

    def _on_add(self) -> None:
        key = self.kinds.current_key()
        if isinstance(key, str):
            self.addition_wanted.emit(key)
