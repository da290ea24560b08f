"""What differs between two versions, whichever two are picked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.versions.looks import DiffLook
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator

AT_ONCE = 25
"""Differences that are laid out before the rest is asked for."""


class DiffRow(QWidget):
    """One thing that differs: a sign with a word, old → new, and what is known of it."""

    def __init__(self, look: DiffLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        head = f"{look.sign} {look.kind}"
        font = fonts.text_font(11.5, fonts.SEMIBOLD)
        column.addWidget(BodyLabel(head, font=font, role=look.tone))
        column.addWidget(BodyLabel(look.text))
        for tone, words in look.details:
            column.addWidget(BodyLabel(words, font=fonts.small(), role=tone))
        self.setAccessibleName(". ".join((head, look.text, *(words for _, words in look.details))))


class DiffCard(Retranslated, Card):
    """Two ends to pick, and what lies between them.

    Signals:
        ends_picked: other ends are to be compared: their keys.

    Attributes:
        before: the first end.
        after: the second.
    """

    ends_picked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=6)
        self._looks: tuple[DiffLook, ...] = ()
        self._all = False
        self.before, self.after = ComboBox(), ComboBox()
        self._from = BodyLabel(font=fonts.label(), wrap=False)
        self._to = BodyLabel(font=fonts.label(), wrap=False)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        for part in (self._from, self.before, self._to, self.after):
            ends.addWidget(part)
        ends.addStretch(1)
        for box in (self.before, self.after):
            box.chosen.connect(self._on_chosen)
        self._summary = BodyLabel(role="muted")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.more = QuietButton(kind="compact")
        self.more.clicked.connect(self._on_more)
        self.body.addLayout(ends)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.speak()

    def offer(
        self,
        before: Sequence[tuple[str, str]],
        after: Sequence[tuple[str, str]],
        ends: tuple[str, str],
    ) -> None:
        """Offer the ends that can be compared, each a key and its words, two of them picked."""
        self.before.set_choices(before)
        self.after.set_choices(after)
        self.before.choose(ends[0])
        self.after.choose(ends[1])

    def show_looks(self, summary: str, looks: Sequence[DiffLook]) -> None:
        """Show what differs; a very long list shows the rest when it is asked for."""
        self._summary.setText(summary)
        if tuple(looks) != self._looks:
            self._looks, self._all = tuple(looks), False
            self._lay_out()

    @property
    def looks(self) -> tuple[DiffLook, ...]:
        """Everything that differs."""
        return self._looks

    def retranslate(self) -> None:
        self.set_title(self.tr("What differs"))
        self._from.setText(self.tr("from"))
        self._to.setText(self.tr("to"))
        self.before.setAccessibleName(self.tr("Compare from version"))
        self.after.setAccessibleName(self.tr("Compare to version"))
        self.more.setText(self.tr("Show all {count}").format(count=len(self._looks)))

    def _lay_out(self) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._looks if self._all else self._looks[:AT_ONCE]
        for place, look in enumerate(shown):
            if place:
                self._lines.addWidget(Separator())
            self._lines.addWidget(DiffRow(look))
        self.more.setVisible(len(shown) < len(self._looks))
        self.retranslate()

    def _on_more(self) -> None:
        self._all = True
        self._lay_out()
        self.after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, key: object) -> None:
        self.ends_picked.emit(str(self.before.current_key()), str(self.after.current_key()))
