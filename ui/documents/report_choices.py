"""What is chosen for the report of a session: which one, how much of names, in which format."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.model.session_report import Naming
from ui.theme import fonts
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

PDF, DOCX, JSON = ".pdf", ".docx", ".json"


class ReportChoices(Retranslated, QWidget):
    """Offers sessions, levels of names and formats.

    Signals:
        session_chosen: the report of another session is looked at (its identity).
        naming_chosen: names shall be told so far, a value of ``Naming``.
        format_chosen: the ending of the file that it shall be saved as.
    """

    session_chosen = Signal(object)
    naming_chosen = Signal(str)
    format_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = ComboBox()
        self.session.chosen.connect(self._on_session_chosen)
        self.naming = Segmented()
        self.naming.chosen.connect(self.naming_chosen)
        self.format = Segmented()
        self.format.chosen.connect(self.format_chosen)
        self._fields = (self.session, self.naming, self.format)
        self._labels = [BodyLabel(font=fonts.small(), role="muted") for _ in self._fields]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        for label, choice in zip(self._labels, self._fields, strict=True):
            column.addWidget(label)
            column.addWidget(choice)
        self.speak()

    def show_naming_only(self, *, only: bool) -> None:
        """Offer the level of names alone, for a document that is of no session."""
        for label, choice in zip(self._labels, self._fields, strict=True):
            shown = not only or choice is self.naming
            label.setVisible(shown)
            choice.setVisible(shown)

    def show_choices(
        self, sessions: Sequence[tuple[UUID, str]], session: UUID | None, naming: str, ending: str
    ) -> None:
        """Show what can be chosen, and what is."""
        self.session.set_choices(sessions)
        self.session.choose(session)
        self.naming.choose(naming)
        self.format.choose(ending)

    def _on_session_chosen(self, key: object) -> None:
        self.session_chosen.emit(key)

    def retranslate(self) -> None:
        words = (self.tr("Session"), self.tr("Names of people"), self.tr("Saved as"))
        for label, choice, word in zip(self._labels, self._fields, words, strict=True):
            label.setText(word)
            choice.setAccessibleName(word)
        self.naming.set_options(
            [
                (Naming.FULL.value, self.tr("In full")),
                (Naming.SHORT.value, self.tr("Initials")),
                (Naming.NONE.value, self.tr("None")),
            ]
        )
        self.format.set_options([(PDF, "PDF"), (DOCX, "Word"), (JSON, "JSON")])
