"""The column beside the claims: the portrait and, on a narrow page, the reasons in turn with it."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

WIDTH = 276

_PORTRAIT, _REASONS = "portrait", "reasons"


class SideColumn(Retranslated, QWidget):
    """Holds the portrait, and takes the reasons in where they have no room of their own.

    Portrait, claims and reasons stand side by side while all fit. On a narrow page the claims keep
    their width and the other two share this column: who chooses a claim sees its reasons, and a
    choice above leads back to the portrait.
    """

    def __init__(self, portrait: QWidget, reasons: QWidget, home: QHBoxLayout) -> None:
        """Stand beside the claims.

        Args:
            portrait: always in this column.
            reasons: stand last in the row of the claims where there is room.
            home: that row.
        """
        super().__init__()
        self._reasons, self._home = reasons, home
        self._narrow = False
        self._useful = True
        self.choice = Segmented()
        self.choice.chosen.connect(self._show)
        self._stack = QStackedWidget()
        self._stack.addWidget(portrait)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self._stack, 1)
        self.setFixedWidth(WIDTH)
        self.choice.hide()
        self.speak()

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the reasons in, or give them back their place at the right of the claims."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._stack.addWidget(self._reasons)
        else:
            self._home.addWidget(self._reasons)
            self._reasons.show()
        self._show(_PORTRAIT)
        self._offer()

    def set_useful(self, *, useful: bool) -> None:
        """Say whether claims are looked at: reasons are given of nothing else."""
        self._useful = useful
        if not useful:
            self._show(_PORTRAIT)
        self._offer()

    def show_portrait(self) -> None:
        """Bring the portrait into sight."""
        self._show(_PORTRAIT)

    def show_reasons(self) -> None:
        """Bring the reasons into sight."""
        self._show(_REASONS)

    def retranslate(self) -> None:
        self.choice.set_options(
            [(_PORTRAIT, self.tr("Portrait")), (_REASONS, self.tr("Why we believe it"))]
        )
        self.choice.setAccessibleName(self.tr("What stands beside the claims"))

    def _offer(self) -> None:
        self.choice.setVisible(self._narrow and self._useful)

    def _show(self, key: str) -> None:
        if self._narrow:
            self.choice.choose(key)
            self._stack.setCurrentIndex(0 if key == _PORTRAIT else 1)
