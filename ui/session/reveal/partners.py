"""Notes of other sides that may speak of the same as an opened point; people decide."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import empty
from ui.session.reveal.looks import PartnerLook
from ui.session.reveal.note_words import note_words
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import SideTag
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class PartnerRow(Retranslated, QWidget):
    """One suggestion, and what people may say of it; its signals are those of the list."""

    joined = Signal(object)
    opposed = Signal(object)
    refused = Signal(object)

    def __init__(self, look: PartnerLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(SideTag(look.note.tone, look.note.side), 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(note_words(look.note), 1)
        column.addLayout(said)
        self._links = [LinkButton() for _ in range(3)]
        acts = (self._on_joined, self._on_opposed, self._on_refused)
        row = FlowLayout(spacing=12, row_spacing=0)
        for link, act in zip(self._links, acts, strict=True):
            link.clicked.connect(act)
            row.addWidget(link)
        column.addLayout(row)
        self.speak()

    def retranslate(self) -> None:
        words = (self.tr("Lay together"), self.tr("Contradicts"), self.tr("Not the same"))
        for link, said in zip(self._links, words, strict=True):
            link.setText(said)
            link.setAccessibleName(f"{said}: {self.look.note.side}, {self.look.note.text}")

    def _on_joined(self) -> None:
        self.joined.emit(self.look)

    def _on_opposed(self) -> None:
        self.opposed.emit(self.look)

    def _on_refused(self) -> None:
        self.refused.emit(self.look)


class Partners(Retranslated, QWidget):
    """Up to three suggestions, the likeliest first; hidden where there is none.

    Signals:
        joined: this one means the same; a ``PartnerLook``.
        opposed: this one contradicts it.
        refused: this one is about something else.
    """

    joined = Signal(object)
    opposed = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[PartnerLook, ...] = ()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        self._heading = BodyLabel(font=fonts.small(), role="muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        whole.addWidget(self._heading)
        whole.addLayout(self._rows)
        self.speak()

    def show_partners(self, looks: Sequence[PartnerLook]) -> None:
        """Show these suggestions."""
        if tuple(looks) != self._looks:
            self._looks = tuple(looks)
            empty(self._rows)
            for look in looks:
                self._rows.addWidget(self._row(look))
        self.setVisible(bool(looks))

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Perhaps about the same"))

    def _row(self, look: PartnerLook) -> PartnerRow:
        row = PartnerRow(look)
        row.joined.connect(self.joined)
        row.opposed.connect(self.opposed)
        row.refused.connect(self.refused)
        return row
