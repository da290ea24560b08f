"""The main activities in the session: letters to agree on, checks beside them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.responsibilities.matrix_pane import MatrixPane
from ui.session.room import StepView
from ui.widgets.buttons import QuietButton
from ui.widgets.empty_state import EmptyState


class ResponsibilitiesStepView(StepView):
    """The matrix of the main activities inside the session's frame.

    Signals:
        draft_wanted: the method's main activities are wanted.
        activity_wanted: another main activity is wanted.
    """

    wide = True

    draft_wanted = Signal()
    activity_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong: int | None = None
        self.pane = MatrixPane(register=False)
        self.empty = EmptyState("table-2")
        self.empty.first_step.connect(self.draft_wanted)
        self.add = QuietButton(icon="plus")
        self.add.clicked.connect(self.activity_wanted)
        self.add_control(self.add)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(16, 16, 16, 8)
        inside.addWidget(self.pane)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._stack)
        self.speak()

    def show_standing(self, wrong: int | None) -> None:
        """Say how far the matrix is.

        Args:
            wrong: how many errors the checks find, or None while there is no matrix.
        """
        self._wrong = wrong
        self._stack.setCurrentIndex(1 if wrong is None else 0)
        self.add.setVisible(wrong is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add an activity…"))
        self.empty.set_texts(
            self.tr("Start with the 12 main activities"),
            self.tr("They come with letters that pass every check. Change what is different here."),
            self.tr("Take the 12 main activities"),
        )
        if self._wrong is None:
            self.set_headline("")
            self.set_primary("")
        elif self._wrong:
            words = self.tr("Still to be put right: {count}").format(count=self._wrong)
            self.set_headline(words)
            self.set_primary(self.tr("Go on, put it right later"))
        else:
            self.set_headline(self.tr("Every main activity has one A and an R."))
            self.set_primary(self.tr("Responsibilities stand → Go on"))

    def on_entered(self) -> None:
        if self._wrong is None:
            self.empty.button.setFocus()
        else:
            self.pane.grid.setFocus()
