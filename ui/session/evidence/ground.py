"""Beside the board: one claim, and what it rests on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.evidence.looks import GroundLook
from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.bars import ShareBar
from ui.widgets.chips import StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class GroundPanel(Retranslated, Pane):
    """Shows the claim that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self._look: GroundLook | None = None
        self._none = BodyLabel(role="muted")
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._text = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        row = QHBoxLayout()
        self._status = StatusChip()
        self._mark = StatusChip()
        row.addWidget(self._status)
        row.addWidget(self._mark)
        row.addStretch(1)
        self._bar = ShareBar(track_width=200)
        self._counts = BodyLabel(font=fonts.label())
        self._meaning = BodyLabel()
        self._facts = QVBoxLayout()
        self._facts.setSpacing(2)
        self._sources_title = BodyLabel(font=fonts.card_title())
        self._sources = QVBoxLayout()
        self._sources.setSpacing(6)
        self._unheard = BodyLabel(role="muted")
        self._messages_title = BodyLabel(font=fonts.card_title())
        self._messages = QVBoxLayout()
        self._messages.setSpacing(6)
        column.addWidget(self._text)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._counts)
        column.addWidget(self._meaning)
        column.addLayout(self._facts)
        column.addSpacing(6)
        column.addWidget(self._sources_title)
        column.addWidget(self._unheard)
        column.addLayout(self._sources)
        column.addSpacing(6)
        column.addWidget(self._messages_title)
        column.addLayout(self._messages)
        self.column.addWidget(self._none)
        self.column.addWidget(self._inside)
        self.show_ground(None)
        self.speak()

    def show_ground(self, look: GroundLook | None) -> None:
        """Show a claim with its ground; None while none is chosen."""
        self._look = look
        self._none.setVisible(look is None)
        self._inside.setVisible(look is not None)
        if look is None:
            return
        self._text.setText(f"{look.code} · {look.text}")
        self._status.setText(look.status)
        self._status.set_tone(look.tone)
        self._bar.setVisible(look.share is not None)
        if look.share is not None:
            tone = "muted" if look.tone == "neutral" else look.tone
            self._bar.show_share(*look.share, tone=tone)
        self._counts.setText(look.counts)
        self._meaning.setText(look.meaning)
        _fill(self._facts, look.facts, role="muted")
        _fill(self._sources, look.sources)
        self._unheard.setVisible(not look.sources)
        _fill(self._messages, look.messages)
        self._messages_title.setVisible(bool(look.messages))
        self._mark.setVisible(look.marked)

    def retranslate(self) -> None:
        self._none.setText(self.tr("Choose a claim to see what it rests on."))
        self._sources_title.setText(self.tr("What it rests on"))
        self._unheard.setText(self.tr("No customer was asked yet: this is an assumption."))
        self._messages_title.setText(self.tr("Messages that rest on it"))
        self._mark.show_state(self.tr("to be talked about"), "both", "●")


def _fill(layout: QVBoxLayout, texts: tuple[str, ...], role: str = "ink") -> None:
    empty(layout)
    for text in texts:
        layout.addWidget(BodyLabel(text, role=role))
