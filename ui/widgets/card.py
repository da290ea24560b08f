"""The card: a calm surface with a title, things beside the title, and a body."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import bar, surface


class Card(QFrame):
    """A rounded surface with a one-pixel line; content goes into `body`.

    Attributes:
        body: the layout under the title row.
    """

    def __init__(
        self,
        title: str = "",
        parent: QWidget | None = None,
        *,
        tone: str | None = None,
        padding: int = 16,
        spacing: int = 8,
    ) -> None:
        """Make a card.

        Args:
            title: its name; without a title and actions there is no title row.
            parent: the widget it stands in.
            tone: a side whose colour runs along the top edge.
            padding: from the edge to the content in logical pixels; 0 for a table to the edge.
            spacing: between the things in the body in logical pixels.
        """
        super().__init__(parent)
        self._tone = tone
        self._raised = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(padding, padding, padding, padding)
        whole.setSpacing(8)
        self._head = QWidget(self)
        self._head_row = QHBoxLayout(self._head)
        inset = 0 if padding else 16
        self._head_row.setContentsMargins(inset, inset, inset, 0)
        self._head_row.setSpacing(8)
        self._title = BodyLabel(font=fonts.card_title())
        self._aside = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self._aside.hide()
        self._head_row.addWidget(self._title, 1)
        self._head_row.addWidget(self._aside)
        self._has_actions, self._has_head = False, True
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(spacing)
        whole.addWidget(self._head)
        whole.addLayout(self.body)
        keep = QSizePolicy.Policy.Minimum
        whole.addItem(QSpacerItem(0, 0, keep, keep))
        self._whole = whole
        self.set_title(title)

    def title(self) -> str:
        """The card's name."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Name the card; screen readers say the name for the group of its content."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._show_head()

    def set_aside(self, text: str) -> None:
        """Say a few quiet words at the right of the title, such as what the figures are of."""
        self._aside.setText(text)
        self._aside.setVisible(bool(text))
        self._show_head()

    def add_action(self, action: QWidget) -> None:
        """Put a button or a tag at the right end of the title row."""
        self._has_actions = True
        self._head_row.addWidget(action)
        self._show_head()

    def _show_head(self) -> None:
        """Leave room for the title row where anything stands in it.

        Showing it once more would have Qt measure the row at once, before the card has its place.
        """
        wanted = bool(self.title() or self._aside.text() or self._has_actions)
        if wanted != self._has_head:
            self._has_head = wanted
            self._head.setVisible(wanted)

    def set_tone(self, tone: str | None) -> None:
        """Let the colour of a side run along the top edge, or of none."""
        self._tone = tone
        self.update()

    def set_raised(self, raised: bool) -> None:
        """Draw the card as settled, a little darker, or as before."""
        self._raised = raised
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_out()
        return super().event(event)

    def _share_out(self) -> None:
        """Leave room to spare at the bottom, unless something in the body wants to grow."""
        grows = bool(self.body.expandingDirections() & Qt.Orientation.Vertical)
        if self._whole.stretch(1) != int(grows) or self._whole.stretch(2) == int(grows):
            self._whole.setStretch(1, int(grows))
            self._whole.setStretch(2, int(not grows))
            self._whole.activate()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        surface(
            painter, self.rect(), colours.raised if self._raised else colours.card, colours.line
        )
        if self._tone is not None:
            bar(painter, self.rect(), colours.tone(self._tone).strong, Qt.Edge.TopEdge)
        painter.end()
