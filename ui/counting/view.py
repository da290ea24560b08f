"""The page that shows how claims are counted: chapters of numbers, each with its meaning."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.counting.looks import ChapterLook
from ui.counting.number_row import NumberRow
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator


class CountingView(Retranslated, QWidget):
    """Shows the numbers; holds no rules.

    Signals:
        number_given: a number is to be set, by its key, as the field shows it.
        number_reset: a number is to be the method's again, by its key.
        all_reset: every number is to be the method's again.
    """

    number_given = Signal(str, float)
    number_reset = Signal(str)
    all_reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters: Sequence[ChapterLook] = ()
        self._cards: dict[str, list[tuple[Card, BodyLabel]]] = {}
        self.rows: dict[str, NumberRow] = {}
        self.header = PageHeader()
        self.back = QuietButton(icon="rotate-ccw")
        self.back.clicked.connect(self.all_reset)
        self.header.add_action(self.back)
        self.notice = Notice(dismissable=True)
        self.parts = Segmented()
        self.parts.chosen.connect(self.show_part)
        self._scroll = ScrollPage(max_width=900)
        for widget in (self.header, self.notice, self.parts):
            self._scroll.body.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.speak()

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Name the parts, each by its key; the first one is shown to begin with."""
        self.parts.set_options(parts)
        if self.parts.key() is None:
            self.parts.choose(parts[0][0])

    def show_chapters(self, chapters: Sequence[ChapterLook]) -> None:
        """Show every number; the rows stay, so that the keyboard keeps its place."""
        self._chapters = chapters
        numbers = [number for look in chapters for number in look.numbers]
        self._tell(sum(number.differs for number in numbers), len(numbers))
        for part in self._cards:
            self._fill(part)
        if self.parts.key() not in self._cards:
            self.show_part(self.parts.key() or "")

    def show_part(self, part: str) -> None:
        """Show the chapters of a part; they are made when they are first wanted."""
        self.parts.choose(part)
        if part not in self._cards:
            self._cards[part] = [self._made(look) for look in self._of(part)]
            self._fill(part)
        for key, cards in self._cards.items():
            for card, _ in cards:
                card.setVisible(key == part)
        self._scroll.verticalScrollBar().setValue(0)

    def _of(self, part: str) -> list[ChapterLook]:
        return [look for look in self._chapters if look.part == part]

    def _fill(self, part: str) -> None:
        for (card, lead), look in zip(self._cards[part], self._of(part), strict=True):
            card.set_title(look.title)
            lead.setText(look.lead)
            for number in look.numbers:
                self.rows[number.key].show_number(number)

    def refuse(self, key: str, sentence: str) -> None:
        """Say at a number that is shown why its value was not taken."""
        self.rows[key].refuse(sentence)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("How we count"))
        self.header.set_title(self.tr("How we count"))
        self.header.set_subtitle(
            self.tr(
                "The method sets these numbers by design; they are no facts of the field. "
                "Whoever sets them otherwise says so in every version and every brief."
            )
        )
        self.back.setText(self.tr("All back to the method"))

    def _tell(self, differing: int, every: int) -> None:
        """Say how many numbers are not the method's, and what follows."""
        self.back.setEnabled(bool(differing))
        if not differing:
            self.notice.clear()
            return
        sentence = self.tr(
            "≠ {n} of {all} numbers are set otherwise than the method sets them. The next version "
            "of the persona names them; versions that are signed stay counted as they were."
        )
        self.notice.show_notice("info", sentence.format(n=differing, all=every))

    def _made(self, look: ChapterLook) -> tuple[Card, BodyLabel]:
        card = Card(spacing=10)
        lead = BodyLabel(font=fonts.small(), role="muted")
        card.body.addWidget(lead)
        for number in look.numbers:
            row = self.rows[number.key] = NumberRow(number.key)
            row.given.connect(self.number_given)
            row.reset.connect(self.number_reset)
            card.body.addWidget(Separator())
            card.body.addWidget(row)
        self._scroll.body.addWidget(card)
        return card, lead
