"""Puts the page of the personas together, with the panes that are looked at."""

from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.language import said
from ui.personas.panes import CLAIMS, CLAIMS_TITLE, PANES, PersonaPane, pane
from ui.personas.portrait_presenter import VERSIONS
from ui.personas.presenter import PersonasPresenter
from ui.personas.view import PersonasView
from ui.versions.looks import CHANGES


class PersonasPage(PersonasView):
    """The page, with the way in for those who found a claim elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._presenter = PersonasPresenter(self, desk)
        self._presenter.persona_shown.connect(self._on_persona_shown)
        self.pane_chosen.connect(self.look_at)
        self.portrait.compare_wanted.connect(self._on_compare_wanted)
        self._offer()

    def show_thing(self, id: UUID) -> None:
        """Show a persona or a claim."""
        self.show_pane(CLAIMS)
        self._presenter.show_thing(id)

    def look_at(self, key: str) -> None:
        """Show a pane; it is made when it is first looked at."""
        wanted = pane(key)
        if wanted is not None and not self.has_pane(key):
            self.add_pane(key, wanted.build(self._desk))
        self.show_pane(key)
        self._on_persona_shown()

    def go_to_pane(self, key: str) -> None:
        """Show a pane that was asked for from elsewhere, and take the keyboard to its name.

        A key may name a place in the pane behind a colon; the pane then takes the keyboard there.
        """
        name, _, place = key.partition(":")
        self.look_at(name)
        self.panes.setFocus(Qt.FocusReason.OtherFocusReason)
        show_place = getattr(self.pane(), "show_place", None)
        if place and show_place is not None:
            show_place(place)

    def _offer(self) -> None:
        titles = [(CLAIMS, said(CLAIMS_TITLE)), *((one.key, one.said()) for one in PANES)]
        self.offer_panes(titles)

    def _on_compare_wanted(self) -> None:
        self.go_to_pane(f"{VERSIONS}:{CHANGES}")

    def _on_persona_shown(self) -> None:
        shown = self.pane()
        if pane(self._pane) is not None:
            cast("PersonaPane", shown).show_persona(self._presenter.persona_id())

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._offer()
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return PersonasPage(desk)
