"""A few options side by side in one control, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.choice_row import ChoiceButton, ChoiceRow


class SegmentButton(ChoiceButton):
    """One segment; its corners are round at the ends of the row."""


class Segmented(ChoiceRow):
    """A segmented control for two to seven short options, such as true · not true · not heard."""

    def __init__(
        self, parent: QWidget | None = None, *, tone: str = "both", clearable: bool = False
    ) -> None:
        """Make a control.

        Args:
            parent: the widget it stands in.
            tone: the side whose colour the chosen segment has.
            clearable: whether choosing the chosen option again chooses nothing.
        """
        super().__init__(parent, clearable=clearable)
        self._tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def make_button(self, key: str) -> ChoiceButton:
        return SegmentButton(key, self)

    def place_buttons(self, buttons: Sequence[ChoiceButton]) -> None:
        last = len(buttons) - 1
        for at, button in enumerate(buttons):
            ends = "only" if last == 0 else {0: "first", last: "last"}.get(at, "middle")
            button.setProperty("place", ends)
            button.setProperty("tone", self._tone)
        super().place_buttons(buttons)
