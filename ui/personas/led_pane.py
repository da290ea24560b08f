"""What the panes of the personas' page have in common: a view that brings its presenter."""

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.widgets.retranslated import Retranslated

if TYPE_CHECKING:

    class _Base(Retranslated, QWidget):
        """A view."""
else:
    _Base = object


class LedPane(_Base):
    """Mixin for a view: makes its presenter, tells it of the persona, reads in another language.

    Attributes:
        leader: the kind of presenter, made of the view and the desk.
    """

    leader: ClassVar[type[Any]]

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Make the pane for an open workspace."""
        super().__init__(parent)
        self._presenter = self.leader(self, desk)

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of this persona from now on, where one alone is spoken of."""
        self._presenter.show_persona(persona_id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()
