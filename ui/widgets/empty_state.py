"""What an empty page says: what belongs there, and the first step."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.icons import pixmap
from ui.theme.theme import theme
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import surface


class IconBadge(QWidget):
    """An icon on a soft rounded square; the words beside it say what it means."""

    def __init__(
        self, icon: str, tone: str = "both", parent: QWidget | None = None, *, side: int = 48
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.height() < self._side:  # torn it would tell nothing; the words stand without it
            return
        tone = theme().colours.tone(self._tone)
        inner = self._side // 2
        painter = QPainter(self)
        surface(painter, self.rect(), tone.soft, None)
        at = (self._side - inner) // 2
        painter.drawPixmap(at, at, pixmap(self._icon, tone.strong, inner, self.devicePixelRatioF()))
        painter.end()


class EmptyState(QWidget):
    """An icon, a few words, and a button with the first step."""

    first_step = Signal()

    def __init__(
        self, icon: str, parent: QWidget | None = None, *, primary: bool = True, tone: str = "both"
    ) -> None:
        """Make an empty state.

        Args:
            icon: the Lucide name of what belongs here.
            parent: the widget it stands in.
            primary: whether its button is the page's one primary button.
            tone: the side or state of its colours.
        """
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = BodyLabel(font=fonts.card_title(), align=centre)
        self._sentence = BodyLabel(role="muted", align=centre)
        self.button = PrimaryButton() if primary else QuietButton()
        self.button.clicked.connect(self.first_step)
        column.addStretch(1)
        column.addWidget(IconBadge(icon, tone), 0, centre)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addWidget(self.button, 0, centre)
        column.addStretch(1)
        self.set_texts("", "", "")

    def set_texts(self, title: str, sentence: str, step: str = "") -> None:
        """Say what belongs here and name the first step; without a step there is no button."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.setText(step.replace("&", "&&"))  # one alone would underline a letter
        self.button.setAccessibleName(step)
        self.button.setVisible(bool(step))
        self.setAccessibleName(title or sentence)
