"""The drawer over the right edge of a session: three short lists, and a line to add to them."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.record import RecordKind
from ui.session.panes import Pane, empty
from ui.session.record.entry import RecordEntry
from ui.session.record.looks import RecordLook
from ui.session.record.row import RecordRow
from ui.theme import fonts
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented
from ui.widgets.separator import Separator

WIDTH = 352
KEYS: Mapping[RecordKind, str] = {
    RecordKind.PARKED: "F7",
    RecordKind.DECISION: "F8",
    RecordKind.ACTION: "F4",
}
"""The key that opens the drawer at a list, from wherever in the session."""

_EDGE = (22, 18)


class RecordDrawer(Retranslated, Card):
    """Lies over the session while it is open, and takes no room in it.

    Signals:
        opened: it is shown; the kind is that of ``kind``.
        entered: ``EntryWords`` to be kept, and the identity of the thing changed or None.
        ticked: identity of a thing, and whether it is done.
        removal_wanted: identity of a thing.
        projected: the room is to see the list, or the step again.
    """

    opened = Signal()
    entered = Signal(object, object)
    ticked = Signal(object, bool)
    removal_wanted = Signal(object)
    projected = Signal(bool)

    def __init__(self, over: QWidget) -> None:
        """Make it, closed.

        Args:
            over: the session's frame; its right edge is that of the drawer.
        """
        super().__init__(parent=over, padding=16, spacing=10)
        self._over_widget = over
        self._private = False
        self._changed: UUID | None = None
        self._counts: Mapping[RecordKind, int] = {}
        self._kind = RecordKind.PARKED
        self.kinds = Segmented()
        self.entry = RecordEntry()
        self.close_button = IconButton("x")
        self.project = QuietButton(icon="projector", kind="compact")
        self.project.setCheckable(True)
        self._title = BodyLabel(font=fonts.card_title())
        self._nothing = BodyLabel(role="muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.shown: list[RecordRow] = []
        self._lay_out()
        self.hide()
        over.installEventFilter(self)
        self.kinds.chosen.connect(self._on_kind_chosen)
        self.entry.entered.connect(self._on_entered)
        self.entry.left.connect(self._on_left)
        self.close_button.clicked.connect(self.close_drawer)
        self.project.clicked.connect(self.projected)
        for kind, keys in KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), over)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda kind=kind: self.toggle(kind))
        self.speak()

    @property
    def kind(self) -> RecordKind:
        """The list that is shown."""
        return self._kind

    def toggle(self, kind: RecordKind | None = None) -> None:
        """Open at a list, or close where it is open at that one; closed while a side writes."""
        if self.isVisible() and kind in (None, self._kind):
            self.close_drawer()
        else:
            self.open_at(kind or self._kind)

    def open_at(self, kind: RecordKind) -> None:
        """Open at a list, unless somebody writes in private."""
        if self._private:
            return
        self._show_kind(kind)
        self._place()
        self.show()
        self.raise_()
        self.opened.emit()
        self.entry.start()

    def close_drawer(self) -> None:
        """Put it away; what was typed stays in it."""
        self.hide()
        self._over_widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_private(self, *, private: bool) -> None:
        """Keep it closed while somebody writes what others must not see, or open it may be."""
        self._private = private
        if private:
            self.hide()

    def show_list(self, looks: Sequence[RecordLook], counts: Mapping[RecordKind, int]) -> None:
        """Show the list, and how many are open in each."""
        self._counts = counts
        if [row.look for row in self.shown] != list(looks):
            empty(self._rows)
            self.shown = [self._row(look) for look in looks]
        self._nothing.setVisible(not looks)
        self.retranslate()

    def show_projected(self, *, projected: bool) -> None:
        """Say whether the room sees the list now."""
        self.project.setChecked(projected)
        self.retranslate()

    def taken(self) -> None:
        """The entry was kept: be ready for the next one."""
        self._changed = None
        self.entry.clear()
        self.entry.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("On record"))
        self._title.setText(self.tr("On record"))
        words = {
            RecordKind.PARKED: self.tr("Park this"),
            RecordKind.DECISION: self.tr("Decision"),
            RecordKind.ACTION: self.tr("Action"),
        }
        self.kinds.set_options(
            [
                (kind.value, _counted(word, self._counts.get(kind, 0)))
                for kind, word in words.items()
            ]
        )
        for kind, word in words.items():
            self.kinds.button(kind.value).setToolTip(f"{word} ({KEYS[kind]})")
        self.kinds.choose(self._kind.value)
        self.close_button.set_name(self.tr("Close"), "Esc")
        on = self.project.isChecked()
        self.project.setText(
            self.tr("Show the step again") if on else self.tr("Show on the projector")
        )
        self._nothing.setText(
            {
                RecordKind.PARKED: self.tr(
                    "Nothing is parked. What leads away from the step goes here, and is not lost."
                ),
                RecordKind.DECISION: self.tr(
                    "No decision yet. Write it down with its reason while everybody hears it."
                ),
                RecordKind.ACTION: self.tr(
                    "No action yet. Each has somebody who does it, and a day."
                ),
            }[self._kind]
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.body.addWidget(self.kinds)
        self.body.addWidget(self.entry)
        self.body.addWidget(Separator())
        pane = Pane(spacing=0)
        pane.column.setContentsMargins(0, 0, 0, 0)
        pane.column.addWidget(self._nothing)
        pane.column.addLayout(self._rows)
        self.body.addWidget(pane, 1)
        self.body.addWidget(self.project)

    def _row(self, look: RecordLook) -> RecordRow:
        row = RecordRow(look)
        row.ticked.connect(lambda done: self.ticked.emit(look.id, done))
        row.change_wanted.connect(lambda: self._change(look))
        row.removal_wanted.connect(lambda: self.removal_wanted.emit(look.id))
        self._rows.addWidget(row)
        return row

    def _change(self, look: RecordLook) -> None:
        self._changed = look.id
        self.entry.open(look.words)

    def _show_kind(self, kind: RecordKind) -> None:
        if kind is not self._kind and self._changed is not None:
            self._on_left()
        self._kind = kind
        self.entry.show_kind(kind)
        self.retranslate()

    def _place(self) -> None:
        room, (side, top) = self._over_widget.size(), _EDGE
        width = min(WIDTH, room.width() - 2 * side)
        self.setGeometry(
            QRect(room.width() - side - width, top, width, max(0, room.height() - 2 * top))
        )

    def _on_kind_chosen(self, key: str) -> None:
        self._show_kind(RecordKind(key))
        self.opened.emit()

    def _on_entered(self, words: object) -> None:
        self.entered.emit(words, self._changed)

    def _on_left(self) -> None:
        self._changed = None
        self.entry.clear()


def _counted(word: str, count: int) -> str:
    return f"{word} {count}" if count else word
