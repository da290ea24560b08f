"""Taking the persona that is looked at out of use, and bringing others back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import empty
from ui.theme import fonts
from ui.versions.reason_form import ReasonForm
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class PersonaCard(Retranslated, Card):
    """Holds no rules.

    Signals:
        retired: the persona that is looked at goes out of use: the reason.
        brought_back: a persona comes into use again: its identity.

    Attributes:
        retiring: asks for the reason.
    """

    retired = Signal(str)
    brought_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self._name = ""
        self._gone: tuple[tuple[UUID, str, str], ...] = ()
        self.retire = QuietButton()
        self.retire.clicked.connect(self._on_retire)
        self.retiring = ReasonForm()
        self.retiring.given.connect(self.retired)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addWidget(self.retire, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.retiring)
        self.body.addLayout(self._list)
        self.speak()

    def show_personas(self, name: str, gone: Sequence[tuple[UUID, str, str]]) -> None:
        """Show who is looked at, and who is out of use.

        Args:
            name: of the persona that is looked at; empty where there is none.
            gone: identity, name and reason of each persona out of use.
        """
        if name != self._name:
            self.retiring.leave()
        self._name = name
        self._gone = tuple(gone)
        self.retire.setVisible(bool(name))
        self.setVisible(bool(name) or bool(gone))
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Personas in and out of use"))
        self.retire.setText(
            self.tr("Take “{name}” out of use…").format(name=self._name.replace("&", "&&"))
        )
        empty(self._list)
        for id, name, reason in self._gone:
            self._list.addWidget(self._line(id, name, reason))

    def _line(self, id: UUID, name: str, reason: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = self.tr("{name}: out of use. Why: {reason}").format(name=name, reason=reason)
        row.addWidget(BodyLabel(words, font=fonts.small(), role="muted"), 1)
        back = QuietButton(self.tr("Bring back"), kind="compact")
        back.setAccessibleName(self.tr("Bring back {name}").format(name=name))
        back.clicked.connect(lambda: self.brought_back.emit(id))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _on_retire(self) -> None:
        self.retiring.ask(
            self.tr(
                "The persona and its claims leave use with the reason; nothing is deleted. The "
                "messages that rest on them are flagged."
            ),
            self.tr("Take out of use"),
            "",
        )
