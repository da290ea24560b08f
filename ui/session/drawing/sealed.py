"""After sealing: the digest by which everybody can check later that nothing was changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.model.sides import Side
from ui.session.panes import empty
from ui.shell.audience_painter import short
from ui.theme import fonts
from ui.widgets.empty_state import IconBadge
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class SealedPage(Retranslated, QWidget):
    """Says that a side has sealed, and shows its digest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side: Side | None = None
        self._name = ""
        self._digest = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._badge_room = QVBoxLayout()
        self._title = BodyLabel(font=fonts.text_font(20, fonts.BOLD), align=centre)
        self._short = BodyLabel(font=fonts.figure_font(22, fonts.SEMIBOLD), align=centre)
        self._sentence = BodyLabel(role="muted", align=centre)
        self._full = BodyLabel(font=fonts.figure_font(11.5), role="hint", align=centre)
        column.addStretch(1)
        column.addLayout(self._badge_room)
        for part in (self._title, self._short, self._sentence, self._full):
            column.addWidget(part)
        column.addStretch(1)
        self.speak()

    def show_seal(self, side: Side, name: str, digest: str) -> None:
        """Show the seal that a side has just put on."""
        self._side, self._name, self._digest = side, name, digest
        empty(self._badge_room)
        badge = IconBadge("stamp", side.value, side=56)
        self._badge_room.addWidget(badge, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def show_name(self, side: Side, name: str) -> None:
        """Take the name of a side in the language that the window speaks now."""
        if side is self._side:
            self._name = name
            self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("{side}: sealed").format(side=self._name))
        self._short.setText(short(self._digest))
        self._sentence.setText(
            self.tr(
                "Write down or photograph this number. After the reveal it shows that "
                "not a letter was changed."
            )
        )
        self._full.setText(self._digest)
