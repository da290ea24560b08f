"""The day of the next session, and what is owed before it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.text import NAME_LIMIT
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated


class PlannedDayCard(Retranslated, Card):
    """Asks for the day on which the sides sit together next. Holds no rules.

    Signals:
        day_given: the day as it was typed; empty forgets it.
        requests_wanted: to the page on which what is owed is asked for.
    """

    day_given = Signal(str)
    requests_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=6)
        self.day = LineEdit(limit=NAME_LIMIT)
        self.day.committed.connect(self.day_given)
        self._owed = BodyLabel(font=fonts.small(), role="muted")
        self.to_requests = LinkButton()
        self.to_requests.clicked.connect(self.requests_wanted)
        self.body.addWidget(self.day)
        self.body.addWidget(self._owed)
        self.body.addWidget(self.to_requests)
        self.speak()

    def show_day(self, day: str, owed: Sequence[str], nothing: str) -> None:
        """Show the day, and what is owed before it.

        Args:
            day: as people write it; empty where none is planned.
            owed: a line for each thing that is owed.
            nothing: said where nothing is.
        """
        self.day.set_text(day)
        self._owed.setText("\n".join(owed) or nothing)
        self.to_requests.setVisible(bool(owed))

    def refuse(self, sentence: str) -> None:
        """Say why a day is not taken; it stays as it was typed."""
        self.day.refuse(sentence)

    def set_read_only(self, *, read_only: bool) -> None:
        """Take away what writes."""
        self.day.setEnabled(not read_only)

    def retranslate(self) -> None:
        self.set_title(self.tr("Day of the next session"))
        self.day.set_name(self.tr("Day of the next session"), self.tr("14/3, +7; or empty"))
        self.to_requests.setText(self.tr("Ask for it under Requests"))
