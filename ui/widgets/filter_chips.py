"""A row of chips of which one is chosen: what the list below is about."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.choice_row import ChoiceButton, ChoiceRow
from ui.widgets.flow_layout import FlowLayout


class FilterChip(ChoiceButton):
    """A chip with a word and perhaps a count."""

    def __init__(self, key: str, row: ChoiceRow) -> None:
        super().__init__(key, row)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class FilterChips(ChoiceRow):
    """Chips such as "What hurts? 10", wrapped to the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        FlowLayout(self, spacing=6)

    def make_button(self, key: str) -> ChoiceButton:
        return FilterChip(key, self)

    def set_chips(self, chips: Sequence[tuple[str, str, int | None]]) -> None:
        """Offer these chips, each a key, its words, and how many things it holds if known."""
        self.set_options(
            [
                (key, _escaped(words) if count is None else f"{_escaped(words)} {count}")
                for key, words, count in chips
            ]
        )


def _escaped(words: str) -> str:
    return words.replace("&", "&&")
