"""Moving minutes between the step that runs and a later one, for all to see."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.inputs import ComboBox, SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

_MOST_MINUTES = 90
_FIRST_MINUTES = 5


@dataclass(frozen=True, slots=True)
class TimedStep:
    """A step as far as its minutes go, in the language of the window.

    Attributes:
        id: identity.
        title: its name.
        minutes: what it has now.
        spare: how many of them it can give.
    """

    id: UUID
    title: str
    minutes: int
    spare: int


class MinutesBar(Retranslated, QWidget):
    """Says how many minutes go from which later step, and what both have afterwards."""

    taken = Signal(object, int)
    """Identity of the later step, and how many minutes this step takes from it."""

    given_back = Signal(object, int)
    """The other way round."""

    left = Signal()
    """The bar was put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here: TimedStep | None = None
        self._later: tuple[TimedStep, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._minutes = SpinBox(1, _MOST_MINUTES)
        self._minutes.setValue(_FIRST_MINUTES)
        self._minutes.valueChanged.connect(self._show_outcome)
        self._from = BodyLabel(wrap=False)
        self._steps = ComboBox()
        self._steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._steps.setMinimumContentsLength(8)
        self._steps.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._steps.currentIndexChanged.connect(self._show_outcome)
        self._take = QuietButton()
        self._take.clicked.connect(self._on_take_clicked)
        self._give = QuietButton()
        self._give.clicked.connect(self._on_give_clicked)
        self._away = QuietButton()
        self._away.clicked.connect(self._on_away_clicked)
        row.addWidget(self._minutes)
        row.addWidget(self._from)
        row.addWidget(self._steps, 1)
        for button in (self._take, self._give, self._away):
            row.addWidget(button)
        self._outcome = BodyLabel(font=fonts.small(), role="muted")
        column.addLayout(row)
        column.addWidget(self._outcome)
        self.hide()
        self.speak()

    def show_steps(self, here: TimedStep, later: Sequence[TimedStep]) -> None:
        """Show the step that runs and those from which it can take.

        Args:
            here: the step that runs.
            later: those that lie ahead, in order.
        """
        self._here, self._later = here, tuple(later)
        choices = [
            (one.id, self.tr("{title} · {minutes}′").format(title=one.title, minutes=one.minutes))
            for one in later
        ]
        self._steps.set_choices(choices)
        self._show_outcome()

    def open(self) -> None:
        """Show the bar and give it the keyboard."""
        self.show()
        self._minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._minutes.selectAll()

    def retranslate(self) -> None:
        self._minutes.setAccessibleName(self.tr("Minutes to move"))
        self._from.setText(self.tr("minutes from"))
        self._steps.setAccessibleName(self.tr("Later step"))
        self._take.setText(self.tr("Take"))
        self._give.setText(self.tr("Give back"))
        self._away.setText(self.tr("Done"))
        self._show_outcome()

    def _chosen(self) -> TimedStep | None:
        key = self._steps.current_key()
        return next((one for one in self._later if one.id == key), None)

    def _show_outcome(self) -> None:
        here, later, count = self._here, self._chosen(), self._minutes.value()
        takes = later is not None and later.spare >= count
        gives = later is not None and here is not None and here.spare >= count
        self._take.setEnabled(takes)
        self._give.setEnabled(gives)
        if here is None or later is None:
            self._outcome.setText(self.tr("No step lies ahead from which minutes could be taken."))
        elif not takes:
            self._outcome.setText(
                self.tr("That step can give {minutes} min at most.").format(minutes=later.spare)
            )
        else:
            self._outcome.setText(
                self.tr("This step: {here} → {longer}′. {title}: {there} → {shorter}′.").format(
                    here=here.minutes,
                    longer=here.minutes + count,
                    title=later.title,
                    there=later.minutes,
                    shorter=later.minutes - count,
                )
            )

    def _on_take_clicked(self) -> None:
        later = self._chosen()
        if later is not None:
            self.taken.emit(later.id, self._minutes.value())

    def _on_give_clicked(self) -> None:
        later = self._chosen()
        if later is not None:
            self.given_back.emit(later.id, self._minutes.value())

    def _on_away_clicked(self) -> None:
        self.hide()
        self.left.emit()
