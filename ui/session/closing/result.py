"""After the ballot: the parts on the way to a version, one open at a time; then the version."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.session.closing.block_part import BlockPart
from ui.session.closing.keys_part import KeysPart
from ui.session.closing.looks import PartKey
from ui.session.closing.outcome_part import OutcomePart
from ui.session.closing.part import Part
from ui.session.closing.published import PublishedPage
from ui.session.closing.version_part import VersionPart
from ui.session.panes import PageStack, Pane


class ClosingResult(PageStack):
    """Two pages: the way to a version, and the version.

    Signals:
        part_wanted: the facilitator opens a part: its key.
    """

    part_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = OutcomePart()
        self.block = BlockPart()
        self.keys = KeysPart()
        self.version = VersionPart()
        self.published = PublishedPage()
        self._way = Pane(spacing=10)
        self.parts: dict[PartKey, Part] = {}
        for part in (self.outcome, self.block, self.keys, self.version):
            self.parts[part.key] = part
            part.open_wanted.connect(self.part_wanted)
            self._way.column.addWidget(part)
        self.addWidget(self._way)
        self.addWidget(self.published)

    @property
    def is_published(self) -> bool:
        """Whether a version is shown."""
        return self.currentWidget() is self.published

    @property
    def open_part(self) -> PartKey | None:
        """The part that is open, or None where the version is shown."""
        if self.is_published:
            return None
        return next((key for key, part in self.parts.items() if part.is_open), None)

    def open(self, key: PartKey, *, blocked: bool) -> None:
        """Open one part and fold the others; what blocks is shown only where somebody does."""
        moved = self.open_part is not key
        self.setCurrentWidget(self._way)
        for other, part in self.parts.items():
            part.set_open(opened=other is key)
        self.block.setVisible(blocked)
        shown = [part for part in self.parts.values() if blocked or part is not self.block]
        for number, part in enumerate(shown, start=1):
            part.head.badge.set_number(number)
        if moved and self.isVisible():
            self.focus_first()
            QTimer.singleShot(0, self, self._show_open_part)

    def _show_open_part(self) -> None:
        """Scroll to the open part, once the others have folded."""
        if self.open_part is not None:
            self._way.ensureWidgetVisible(self.parts[self.open_part], 0, 8)

    def show_published(self) -> None:
        """Show the version."""
        self.setCurrentWidget(self.published)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing of the open part."""
        part: QWidget | None = self.parts.get(self.open_part or PartKey.OUTCOME)
        if isinstance(part, BlockPart | KeysPart | VersionPart):
            part.focus_first()
        elif isinstance(part, Part):
            part.head.setFocus(Qt.FocusReason.OtherFocusReason)
