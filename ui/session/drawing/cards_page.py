"""Cards of paper to write on: how many, how large, in which language."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.model.cards import CARDS_A_PAGE, MOST_CARDS
from domain.model.sides import Side
from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.dialogs import ask_place
from ui.widgets.inputs import SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

_AT_FIRST = 12
"""Cards of a side unless somebody says otherwise: a few people, a few cards each."""


class CardsPage(Retranslated, Pane):
    """Asks for numbers and makes a PDF.

    Attributes:
        language: of the cards.
        size: how many cards stand on a page, ``4`` or ``8``.
        counts: how many cards each side gets.
    """

    cards_wanted = Signal()
    open_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self.counts: dict[Side, SpinBox] = {}
        self._tags: dict[Side, SideTag] = {}
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._sentence = BodyLabel(role="muted")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(2, 1)
        self.size_choice = Segmented()
        self.language = Segmented()
        self._save = QuietButton(icon="printer")
        self._save.clicked.connect(self.cards_wanted)
        self._told = Notice()
        self._told.acted.connect(self.open_wanted)
        self._back = LinkButton()
        self._back.clicked.connect(self.left)
        card = Card(spacing=12)
        card.body.addLayout(self._rows)
        for part in (self.size_choice, self.language, self._save):
            card.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._told)
        for whole in (self._title, self._sentence, card):
            self.column.addWidget(whole)
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.speak()
        self.size_choice.choose(str(CARDS_A_PAGE[1]))

    @property
    def per_page(self) -> int:
        """How many cards stand on a page."""
        return int(self.size_choice.key() or CARDS_A_PAGE[1])

    def show_sides(self, sides: Sequence[tuple[Side, str]]) -> None:
        """Ask for the cards of these sides, by name."""
        if tuple(side for side, _ in sides) != tuple(self.counts):
            empty(self._rows)
            self.counts, self._tags = {}, {}
            for place, (side, _) in enumerate(sides):
                tag = self._tags[side] = SideTag(side.value)
                box = self.counts[side] = SpinBox()
                box.setRange(0, MOST_CARDS)
                box.setValue(_AT_FIRST)
                box.valueChanged.connect(self._on_count_changed)
                self._rows.addWidget(tag, place, 0)
                self._rows.addWidget(box, place, 1)
        for side, name in sides:
            self._tags[side].setText(name)
            self.counts[side].setAccessibleName(self.tr("Cards of {side}").format(side=name))

    def show_saved(self, name: str) -> None:
        """Say that the cards are written; they can be opened to be printed."""
        sentence = self.tr("Saved: {name}. Print it at 100%, on one side.").format(name=name)
        self._told.show_notice("success", sentence, self.tr("Open to print"))

    def show_not_saved(self, sentence: str) -> None:
        """Say why the cards were not written."""
        self._told.show_notice("error", sentence)

    def clear(self) -> None:
        """Forget what was said."""
        self._told.clear()

    def ask_place(self, suggested: Path) -> Path | None:
        """Ask where to save the cards; None when the person went back."""
        return ask_place(self.window(), suggested, ".pdf", self.tr("PDF document"))

    def focus_first(self) -> None:
        """Put the keyboard on the first number."""
        for box in self.counts.values():
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def retranslate(self) -> None:
        self._title.setText(self.tr("Cards to write on"))
        self._sentence.setText(
            self.tr(
                "One thing a card. Each has a code, so that slips are typed quickly afterwards "
                "and nobody's slip gets lost."
            )
        )
        four, eight = CARDS_A_PAGE
        self.size_choice.set_options(
            [
                (str(four), self.tr("4 to a page (A6)")),
                (str(eight), self.tr("8 to a page (A7)")),
            ]
        )
        self.language.set_options([("vi", "Tiếng Việt"), ("en", "English")])
        self._save.setText(self.tr("Save as PDF…"))
        self._back.setText(self.tr("Back to the curtain"))

    def _on_count_changed(self) -> None:
        self._save.setEnabled(any(box.value() for box in self.counts.values()))
