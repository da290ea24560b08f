"""The pane of the scales: whose mark is put, the scales, and those out of use."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.model.sides import Side
from ui.session.panes import empty
from ui.theme import fonts
from ui.traits.looks import TraitLook
from ui.traits.trait_editor import TraitEditor
from ui.traits.trait_row import TraitRow
from ui.widgets.bit_by_bit import BitByBit
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

_AT_ONCE: Final = 5
"""Scales that are made before the first paint: what is in sight, without a form above."""


class TraitsView(Retranslated, QWidget):
    """Shows the scales of one persona. Holds no rules.

    Signals:
        wanted: the form for a new scale is wanted.
        opened: the poles of a scale are to be reworded.
        placed: a side puts its mark on a scale: its identity, the side, the place.
        cleared: a side takes its mark off a scale.
        moved: a scale goes up (-1) or down (+1).
        removal_wanted: a scale goes out of use.
        brought_back: a scale comes into use again.
        copy_wanted: the question of a scale is wanted in the clipboard.
    """

    wanted = Signal()
    opened = Signal(object)
    placed = Signal(object, object, int)
    cleared = Signal(object, object)
    moved = Signal(object, int)
    removal_wanted = Signal(object)
    brought_back = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TraitRow] = []
        self._making = BitByBit(self)
        self._gone: tuple[TraitLook, ...] = ()
        self._stack = QStackedWidget()
        self.empty = EmptyState("arrow-left-right")
        self.empty.first_step.connect(self.wanted)
        self._stack.addWidget(self._make_page())
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    # what it shows

    def show_nothing(self, *, somebody: bool) -> None:
        """Say what belongs here; without a persona there is no first step."""
        self.show_traits("", (), ())
        self.empty.button.setVisible(somebody)
        self._stack.setCurrentIndex(0 if self.editor_card.isVisibleTo(self._page) else 1)

    def offer_sides(self, sides: Sequence[tuple[str, str]]) -> None:
        """Offer whose mark can be put, each a key and its word."""
        self.hand.set_options(sides)

    def show_traits(
        self, subtitle: str, looks: Sequence[TraitLook], retired: Sequence[TraitLook]
    ) -> None:
        """Show the scales in use and those out of use; the keyboard and the page stay."""
        self._stack.setCurrentIndex(0)
        self.header.set_subtitle(subtitle)
        self.card.setVisible(bool(looks))
        self._whose.setVisible(bool(looks))
        with self._scroll.kept_place():
            self._making.finish()
            if [row.look.id for row in self.rows] == [look.id for look in looks]:
                for row, look in zip(self.rows, looks, strict=True):
                    row.show_look(look)
            else:
                self._make_rows(looks)
            if self._gone != tuple(retired):
                self._show_retired(retired)

    def open_editor(
        self, suggested: Sequence[tuple[str, str, str]], poles: tuple[str, str] | None
    ) -> None:
        """Open the form for a scale, or for a new one."""
        self._stack.setCurrentIndex(0)
        self.editor.open_trait(suggested, poles)
        self.editor_card.show()
        self._scroll.verticalScrollBar().setValue(0)
        self.editor.start()

    def close_editor(self) -> None:
        """Put the form away."""
        self.editor_card.hide()
        self._stack.setCurrentIndex(0 if self.rows or self._gone else 1)
        step = self.add if self.rows or self._gone else self.empty.button
        step.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, sentence: str) -> None:
        """Say that something was done."""
        self.notice.show_notice("success", sentence)

    def refuse(self, sentence: str) -> None:
        """Say why something was not done."""
        self.notice.show_notice("error", sentence)

    def side(self) -> Side | None:
        """Whose mark is put, or None while nobody said."""
        key = self.hand.key()
        return Side(key) if key else None

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Scales"))
        self.header.set_title(self.tr("Scales"))
        self.add.setText(self.tr("Add a scale"))
        self._whose_mark.setText(self.tr("Whose mark"))
        self.hand.setAccessibleName(self.tr("Whose mark"))
        self._hint.setText(
            self.tr(
                "Each side puts its own mark. Click on the line, or go to it with Tab and press "
                "← →; Delete takes the mark away."
            )
        )
        self.empty.set_texts(
            self.tr("No scales yet"),
            self.tr(
                "Two opposites and a line between them: each side marks where it sees this "
                "customer. Where Marketing and Sales stand far apart, customers are asked."
            ),
            self.tr("Add a scale"),
        )
        self._retired.set_title(self.tr("Out of use"))

    # how it is made

    def _make_page(self) -> QWidget:
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(10)
        self.header = PageHeader()
        self.add = PrimaryButton()
        self.add.clicked.connect(self.wanted)
        self.header.add_action(self.add)
        self.notice = Notice(dismissable=True)
        self._whose = self._make_whose()
        self._scroll = ScrollPage(edges=False)
        self.editor = TraitEditor()
        self.editor.cancelled.connect(self.close_editor)
        self.editor_card, self.card, self._retired = Card(), Card(spacing=0), Card(spacing=2)
        self.editor_card.body.addWidget(self.editor)
        self._retired.set_raised(raised=True)
        for card in (self.editor_card, self.card, self._retired):
            card.hide()
            self._scroll.body.addWidget(card)
        for part in (self.header, self.notice, self._whose):
            column.addWidget(part)
        column.addWidget(self._scroll, 1)
        return self._page

    def _make_whose(self) -> QWidget:
        whose = QWidget()
        row = QHBoxLayout(whose)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(12)
        self._whose_mark = BodyLabel(wrap=False)
        self.hand = Segmented()
        self.hand.chosen.connect(self._on_hand_chosen)
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        row.addWidget(self._whose_mark)
        row.addWidget(self.hand)
        row.addWidget(self._hint, 1)
        return whose

    def _make_rows(self, looks: Sequence[TraitLook]) -> None:
        """Put a row for each scale into the card; those that are there only change places.

        Of a persona that is new here the first are made, and the others bit by bit.
        """
        held = next((row.look.id for row in self.rows if row.isAncestorOf(self._focused())), None)
        wanted = {look.id for look in looks}
        kept = {row.look.id: row for row in self.rows if row.look.id in wanted}
        for row in self.rows:
            if row.look.id in kept:
                self.card.body.removeWidget(row)
        empty(self.card.body)
        self.rows = []
        steps = self._placed_rows(looks, kept, held)
        for _ in steps if kept else islice(steps, _AT_ONCE):
            pass
        self._making.begin(steps)

    def _placed_rows(
        self, looks: Sequence[TraitLook], kept: dict[UUID, TraitRow], held: UUID | None
    ) -> Iterator[None]:
        """Put a row after the other into the card, one a step."""
        for place, look in enumerate(looks):
            if place:
                self.card.body.addWidget(Separator())
            row = kept.get(look.id) or self._made_row(look)
            row.show_look(look)
            self.rows.append(row)
            self.card.body.addWidget(row)
            if look.id == held:
                row.line.setFocus(Qt.FocusReason.OtherFocusReason)
            yield

    def _focused(self) -> QWidget:
        return self.focusWidget() or self

    def _made_row(self, look: TraitLook) -> TraitRow:
        row, id = TraitRow(look), look.id
        row.set_hand(self.side())
        row.placed.connect(lambda place: self.placed.emit(id, self.side(), place))
        row.cleared.connect(lambda: self.cleared.emit(id, self.side()))
        row.hand_missing.connect(self._on_hand_missing)
        row.change_wanted.connect(lambda: self.opened.emit(id))
        row.moved.connect(lambda step: self.moved.emit(id, step))
        row.removal_wanted.connect(lambda: self.removal_wanted.emit(id))
        row.copy_wanted.connect(lambda: self.copy_wanted.emit(id))
        return row

    def _show_retired(self, looks: Sequence[TraitLook]) -> None:
        self._gone = tuple(looks)
        empty(self._retired.body)
        for look in looks:
            self._retired.body.addWidget(self._retired_line(look))
        self._retired.setVisible(bool(looks))

    def _retired_line(self, look: TraitLook) -> QWidget:
        line, words = QWidget(), f"{look.left} ↔ {look.right}"
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        back = QuietButton(self.tr("Bring back"), kind="compact")
        back.setAccessibleName(self.tr("Bring back: {scale}").format(scale=words))
        back.clicked.connect(lambda: self.brought_back.emit(look.id))
        row.addWidget(BodyLabel(words, role="muted"), 1)
        row.addWidget(back)
        return line

    # what the person does

    def _on_hand_chosen(self, key: str) -> None:
        self.notice.clear()
        for row in self.rows:
            row.set_hand(Side(key))

    def _on_hand_missing(self) -> None:
        self.notice.show_notice("info", self.tr("Choose first whose mark it is."))
