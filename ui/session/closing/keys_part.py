"""Two keys: each department signs, and both see it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from domain.model.sides import DEPARTMENTS, Side
from domain.text import NAME_LIMIT
from ui.session.closing.looks import KeyLook, PartKey
from ui.session.closing.part import Part
from ui.session.panes import PageStack
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated

_TAG_WIDTH = 92


class KeyRow(Retranslated, QWidget):
    """One department's key.

    Signals:
        signed: who signs.
        turned_back: the key is turned back.

    Attributes:
        name: who is about to sign.
    """

    signed = Signal(str)
    turned_back = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: KeyLook | None = None
        self._tag = SideTag(side.value, large=True)
        tag_room = QWidget()
        tag_room.setMinimumWidth(_TAG_WIDTH)
        around = QHBoxLayout(tag_room)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignLeft)
        self.name = LineEdit(limit=NAME_LIMIT)
        self.name.set_tone(side.value)
        self._sign = QuietButton(icon="key-round")
        self._sign.clicked.connect(self._on_sign_clicked)
        open_row = QWidget()
        row = QHBoxLayout(open_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._who = BodyLabel(font=fonts.text_font(13, fonts.SEMIBOLD))
        self._state = StatusChip()
        self._back = LinkButton()
        self._back.clicked.connect(self.turned_back)
        closed_row = QWidget()
        row = QHBoxLayout(closed_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._state)
        row.addWidget(self._who, 1)
        row.addWidget(self._back)
        self._pages: QStackedWidget = PageStack()
        self._pages.addWidget(open_row)
        self._pages.addWidget(closed_row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 2)
        whole.setSpacing(12)
        whole.addWidget(tag_room)
        whole.addWidget(self._pages, 1)
        self.speak()

    @property
    def is_signed(self) -> bool:
        """Whether the key is turned for the picture as it is."""
        return self._look is not None and bool(self._look.signed) and not self._look.outdated

    def show_look(self, look: KeyLook) -> None:
        """Show the key as it stands."""
        before = self._look
        self._look = look
        if before is None or before.proposal != look.proposal:
            self.name.set_text(look.proposal)
        self._pages.setCurrentIndex(1 if look.signed else 0)
        self.retranslate()

    def focus_first(self) -> None:
        """Put the keyboard where this department signs."""
        if self._look is not None and self._look.signed:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.name.text():
            self._sign.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the key cannot be turned."""
        self.name.refuse(sentence)

    def retranslate(self) -> None:
        look = self._look
        if look is None:
            return
        self._tag.setText(look.name)
        self.name.set_name(self.tr("Who signs for {side}").format(side=look.name), self.tr("Name"))
        self._sign.setText(self.tr("Sign"))
        self._sign.setAccessibleName(self.tr("Sign for {side}").format(side=look.name))
        self._who.setText(look.signed)
        self._back.setText(self.tr("Turn the key back"))
        self._back.setAccessibleName(self.tr("Turn the key of {side} back").format(side=look.name))
        if look.outdated:
            self._state.show_state(self.tr("changed since it was signed"), "warn", "!")
        else:
            self._state.show_state(self.tr("signed"), "good", "✓")

    def _on_sign_clicked(self) -> None:
        self.signed.emit(self.name.text())


class KeysPart(Retranslated, Part):
    """Both keys.

    Signals:
        signed: a department signs: side and name.
        turned_back: a department turns its key back: side.

    Attributes:
        rows: the keys by department.
    """

    signed = Signal(object, str)
    turned_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PartKey.KEYS, parent)
        self._looks: Sequence[KeyLook] = ()
        self._sentence = BodyLabel(role="muted")
        self.content.addWidget(self._sentence)
        self.rows = {side: KeyRow(side) for side in DEPARTMENTS}
        for side, row in self.rows.items():
            row.signed.connect(lambda name, side=side: self.signed.emit(side, name))
            row.turned_back.connect(lambda side=side: self.turned_back.emit(side))
            self.content.addWidget(row)
        self.speak()

    def show_looks(self, looks: Sequence[KeyLook]) -> None:
        """Show both keys."""
        self._looks = looks
        for look in looks:
            self.rows[look.side].show_look(look)
        self.retranslate()

    @property
    def is_signed(self) -> bool:
        """Whether both keys are turned."""
        return all(row.is_signed for row in self.rows.values())

    def focus_first(self) -> None:
        """Put the keyboard on the key that comes next."""
        for row in self.rows.values():
            if not row.is_signed:
                row.focus_first()
                return

    def retranslate(self) -> None:
        self._sentence.setText(
            self.tr(
                "A version needs both keys. Each lead signs for the department, in front of all."
            )
        )
        summary = " · ".join(
            f"{look.name} ✓"
            if look.signed and not look.outdated
            else self.tr("{side}: not yet").format(side=look.name)
            for look in self._looks
        )
        self.say(self.tr("Two keys"), summary, done=self.is_signed)
