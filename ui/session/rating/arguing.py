"""Between two rounds: one argument from each side on what the room is far apart on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.sides import DEPARTMENTS, Side
from domain.text import TEXT_LIMIT
from ui.session.panes import Pane
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.countdown import CountdownLabel
from ui.widgets.filter_chips import FilterChips
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

MINUTE = 60
"""Seconds that each side has for its argument (method, A.8)."""

_TICK = 1000


@dataclass(frozen=True, slots=True)
class ArguedLook:
    """A claim on which the room is far apart.

    Attributes:
        id: of the claim.
        code: what people say.
        text: the claim.
        figures: what the round found, in words.
        said: each side's argument so far.
    """

    id: UUID
    code: str
    text: str
    figures: str
    said: Mapping[Side, str]


class SideArgument(Retranslated, QWidget):
    """A side's minute, and its argument as the facilitator types it.

    Signals:
        minute_wanted: the side has the word for a minute.
        given: the argument.
    """

    minute_wanted = Signal()
    given = Signal(str)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.tag = SideTag(side.value, large=True)
        self.minute = QuietButton(icon="play", kind="compact")
        self.minute.clicked.connect(self.minute_wanted)
        self.argument = GrowingTextEdit(limit=TEXT_LIMIT, lines=3, most_lines=8)
        self.argument.set_tone(side.value)
        self.argument.committed.connect(self.given)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.tag)
        head.addStretch(1)
        head.addWidget(self.minute)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.argument)
        column.addStretch(1)
        self.speak()

    def show_argument(self, name: str, text: str) -> None:
        """Show what the side has said.

        Args:
            name: of the side, in the language of the window.
            text: its argument, or nothing yet.
        """
        self._name = name
        self.tag.setText(name)
        self.argument.set_text(text)
        self.retranslate()

    def retranslate(self) -> None:
        self.minute.setText(self.tr("Start the minute"))
        self.minute.setAccessibleName(self.tr("Start the minute of {side}").format(side=self._name))
        self.argument.set_name(
            self.tr("Argument of {side}").format(side=self._name),
            self.tr("The one argument, in their words"),
        )


class ArgumentBoard(Retranslated, Pane):
    """The disputed claims, one at a time.

    Signals:
        claim_chosen: another claim is to be argued on: its place.
        argued: a side's argument: claim, side, text.
        figures_wanted: the room goes back to the figures.
    """

    claim_chosen = Signal(int)
    argued = Signal(object, object, str)
    figures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._looks: Sequence[ArguedLook] = ()
        self._place = 0
        self._left = MINUTE
        self._clock = QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._on_tick)
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self.countdown = CountdownLabel(size=20)
        self._back = LinkButton()
        self._back.clicked.connect(self.figures_wanted)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.countdown)
        self._sentence = BodyLabel(role="muted")
        self.claims = FilterChips()
        self.claims.chosen.connect(self._on_claim_chosen)
        self._card = Card(spacing=10)
        self._claim = BodyLabel(font=fonts.card_title())
        self._figures = BodyLabel(font=fonts.small(), role="muted")
        self.sides = {side: SideArgument(side) for side in DEPARTMENTS}
        fields = QHBoxLayout()
        fields.setSpacing(14)
        for part in self.sides.values():
            part.minute_wanted.connect(self._on_minute_wanted)
            part.given.connect(self._on_given)
            fields.addWidget(part, 1)
        for label in (self._claim, self._figures):
            self._card.body.addWidget(label)
        self._card.body.addLayout(fields)
        self.column.addLayout(head)
        self.column.addWidget(self._sentence)
        self.column.addWidget(self.claims)
        self.column.addWidget(self._card)
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_minute()
        self.speak()

    def show_claim(
        self, looks: Sequence[ArguedLook], place: int, names: Mapping[Side, str]
    ) -> None:
        """Show one of the disputed claims; a text that is being typed stays.

        Args:
            looks: all of them.
            place: of the one that is shown.
            names: of the sides, in the language of the window.
        """
        moved = place != self._place or len(looks) != len(self._looks)
        if moved:
            self.stop()
        self._looks, self._place = looks, place
        look = looks[place]
        self.claims.set_chips([(str(at), one.code, None) for at, one in enumerate(looks)])
        self.claims.choose(str(place))
        self.claims.setVisible(len(looks) > 1)
        self._claim.setText(f"{look.code} · {look.text}")
        self._figures.setText(look.figures)
        for side, part in self.sides.items():
            part.show_argument(names[side], look.said.get(side, ""))

    def commit(self) -> None:
        """Hand over what is being typed, before another claim is shown."""
        for part in self.sides.values():
            part.argument.commit()

    def stop(self) -> None:
        """Let the minute stand, whole again."""
        self._clock.stop()
        self._left = MINUTE
        self._show_minute()

    def start(self) -> None:
        """Give the keyboard to the first side's minute."""
        first = self.sides[DEPARTMENTS[0]]
        first.minute.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._title.setText(self.tr("One argument from each side"))
        self._sentence.setText(
            self.tr(
                "A minute each, without an answer from the others. Type it in their words: "
                "it stays on record, also if the room comes together."
            )
        )
        self._back.setText(self.tr("Back to the figures"))
        self.claims.setAccessibleName(self.tr("Disputed claims"))

    def _show_minute(self) -> None:
        self.countdown.show_time(self._left, MINUTE, paused=False)

    def _on_minute_wanted(self) -> None:
        part = self.sender()
        self._left = MINUTE
        self._show_minute()
        self._clock.start()
        if isinstance(part, SideArgument):
            part.argument.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tick(self) -> None:
        self._left = max(0, self._left - 1)
        self._show_minute()
        if not self._left:
            self._clock.stop()

    def _on_claim_chosen(self, key: str) -> None:
        self.claim_chosen.emit(int(key))

    def _on_given(self, text: str) -> None:
        part = self.sender()
        side = next(side for side, one in self.sides.items() if one is part)
        self.argued.emit(self._looks[self._place].id, side, text)
