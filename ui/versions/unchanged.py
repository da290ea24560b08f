"""Nothing has changed: the version in force is left as it is, with a day to look again."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import fonts
from ui.versions.looks import UnchangedLook
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.inputs import DateEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated


class UnchangedCard(Retranslated, Card):
    """Holds no rules.

    Signals:
        left: the version stays as it is until a day.

    Attributes:
        review: the day of the next review.
    """

    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=10)
        self._look: UnchangedLook | None = None
        self._meaning = BodyLabel()
        self._stamp = Notice()
        self._review_title = BodyLabel(font=fonts.label(), wrap=False)
        self.review = DateEdit()
        self.leave = QuietButton(icon="stamp")
        self.leave.clicked.connect(self._on_leave)
        self._refusal = Notice()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._review_title)
        row.addWidget(self.review)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.body.addWidget(self._meaning)
        self.body.addWidget(self._stamp)
        self.body.addLayout(row)
        self.body.addWidget(self._refusal)
        self.hide()
        self.speak()

    def show_look(self, look: UnchangedLook | None) -> None:
        """Offer to leave the version as it is; None where there is something to agree on."""
        self._look = look
        self.setVisible(look is not None)
        if look is None:
            return
        if not self.review.hasFocus():
            with QSignalBlocker(self.review):
                first = look.earliest
                self.review.setMinimumDate(QDate(first.year, first.month, first.day))
                self.review.set_day(look.review)
        self.refuse("")
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why the day was not taken; an empty text clears it."""
        self._refusal.show_notice("error", sentence)

    def retranslate(self) -> None:
        self._review_title.setText(self.tr("Next review on"))
        self.review.setAccessibleName(self.tr("Day of the next review"))
        self.leave.setText(self.tr("Leave it as it is"))
        look = self._look
        if look is None:
            return
        self.set_title(self.tr("Version {number} stays").format(number=look.number))
        self._meaning.setText(
            self.tr(
                "No release without a change. It is noted that the version was reviewed; "
                "that renews nothing, the evidence goes on ageing."
            )
        )
        self._stamp.show_notice("success", look.stamp)

    def _on_leave(self) -> None:
        day: date = self.review.day()
        self.left.emit(day)
