"""Beside a step, for the facilitator: what to say, when it is done, what the room sees."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.panes import Pane
from ui.session.seen import SeenByTheRoom
from ui.shell.projector import Projector
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

WIDTH = 218


class Aside(Retranslated, Pane):
    """Three cards: Say this, Done when, On the projector.

    Attributes:
        seen: the last of them.
    """

    def __init__(self, projector: Projector, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=10)
        self.setFixedWidth(WIDTH)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._say = Card(padding=14, spacing=6)
        self._words = BodyLabel()
        self._say.body.addWidget(self._words)
        self._do = QVBoxLayout()
        self._do.setSpacing(2)
        self._say.body.addLayout(self._do)
        self._done = Card(padding=14, spacing=3)
        self._because = BodyLabel(font=fonts.small(), role="warn")
        self._because.hide()
        self._reason = ""
        self.seen = SeenByTheRoom(projector)
        for part in (self._say, self._done, self._because, self.seen):
            self.column.addWidget(part)
        self._done_labels: list[BodyLabel] = []
        self._do_labels: list[BodyLabel] = []
        self._conditions: tuple[tuple[str, bool], ...] = ()
        self.speak()

    def show_words(self, say: str, do: Sequence[str]) -> None:
        """Show what the facilitator says, and below it what people do."""
        self._words.setText(f"“{say}”" if say else "")
        self._words.setVisible(bool(say))
        self._fill(self._do_labels, self._do, len(do))
        for label, line in zip(self._do_labels, do, strict=False):
            label.setText(f"→ {line}")
        self._say.setVisible(bool(say or do))

    def show_conditions(self, conditions: Sequence[tuple[str, bool]]) -> None:
        """Show when the step is done: each line, and whether it is met."""
        self._conditions = tuple(conditions)
        self._fill(self._done_labels, self._done.body, len(conditions))
        for label, (text, met) in zip(self._done_labels, conditions, strict=False):
            label.setText(f"{'✓' if met else '○'} {text}")
            label.set_role("good" if met else "muted")
            state = self.tr("met") if met else self.tr("not yet")
            label.setAccessibleName(f"{text}: {state}")
        self._done.setVisible(bool(conditions))

    def show_reason(self, reason: str) -> None:
        """Show why the step was begun although it lacked something; nothing when it did not."""
        self._reason = reason
        self._because.setText(
            self.tr("Begun without all it needs: {reason}").format(reason=reason) if reason else ""
        )
        self._because.setVisible(bool(reason))

    def retranslate(self) -> None:
        self._say.set_title(self.tr("Say this"))
        self._done.set_title(self.tr("Done when"))
        self.show_conditions(self._conditions)
        self.show_reason(self._reason)

    def _fill(self, labels: list[BodyLabel], column: QVBoxLayout, count: int) -> None:
        while len(labels) < count:
            label = BodyLabel(font=fonts.small(), role="muted")
            labels.append(label)
            column.addWidget(label)
        for place, label in enumerate(labels):
            label.setVisible(place < count)
