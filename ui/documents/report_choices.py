"""What is chosen for the report of a session: which one, how much of names, in which format."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.model.session_report import Naming
from ui.documents.captioned import Captioned
from ui.widgets.inputs import ComboBox
from ui.widgets.segmented import Segmented

PDF, DOCX, JSON = ".pdf", ".docx", ".json"


class ReportChoices(Captioned):
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
        self.session, self.naming, self.format = ComboBox(), Segmented(), Segmented()
        super().__init__((self.session, self.naming, self.format), parent)
        self.session.chosen.connect(self.session_chosen)
        self.naming.chosen.connect(self.naming_chosen)
        self.format.chosen.connect(self.format_chosen)

    def show_naming_only(self, *, only: bool) -> None:
        """Offer the level of names alone, for a document that is of no session."""
        for field in (self.session, self.format):
            self.show_field(field, shown=not only)

    def show_choices(
        self, sessions: Sequence[tuple[UUID, str]], session: UUID | None, naming: str, ending: str
    ) -> None:
        """Show what can be chosen, and what is."""
        self.session.set_choices(sessions)
        self.session.choose(session)
        self.naming.choose(naming)
        self.format.choose(ending)

    def retranslate(self) -> None:
        self.caption(self.tr("Session"), self.tr("Names of people"), self.tr("Saved as"))
        self.naming.set_options(
            [
                (Naming.FULL.value, self.tr("In full")),
                (Naming.SHORT.value, self.tr("Initials")),
                (Naming.NONE.value, self.tr("None")),
            ]
        )
        self.format.set_options([(PDF, "PDF"), (DOCX, "Word"), (JSON, "JSON")])
