"""A step of an agenda as a line of the editor: when, what, how long, and a sign if it lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.row_button import RowButton
from ui.theme import fonts
from ui.widgets.labels import BodyLabel

_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class StepLook:
    """What is shown of a step.

    Attributes:
        id: identity.
        time: when it begins.
        code: what people say.
        title: its name.
        minutes: how long it takes, in words.
        warnings: what does not fit, a sentence each.
        note: a quiet word beside the title, such as "begun"; empty for none.
        fixed: it stays as it is.
    """

    id: UUID
    time: str
    code: str
    title: str
    minutes: str
    warnings: tuple[str, ...] = ()
    note: str = ""
    fixed: bool = False


class StepLine(RowButton):
    """One line; Up and Down go to the next."""

    moved = Signal(int)

    def __init__(self, look: StepLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setCheckable(True)
        self.row.setContentsMargins(10, 7, 10, 7)
        clock = BodyLabel(look.time, font=fonts.figure_font(12), role="muted", wrap=False)
        clock.setFixedWidth(38)
        code = BodyLabel(look.code, font=fonts.figure_font(12), role="muted", wrap=False)
        code.setFixedWidth(34)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(BodyLabel(look.title, role="muted" if look.fixed else "ink"))
        if look.warnings:
            said = f"⚠ {look.warnings[0]}"
            column.addWidget(BodyLabel(said, font=fonts.small(), role="warn"))
        self.add_part(clock)
        self.add_part(code)
        self.add_part(words, 1)
        if look.note:
            self.add_part(BodyLabel(look.note, font=fonts.small(), role="hint", wrap=False))
        self.add_part(BodyLabel(look.minutes, font=fonts.figure_font(12), wrap=False))
        parts = (look.time, look.code, look.title, look.minutes, look.note, *look.warnings)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def tone(self) -> str | None:
        return "both" if self.isChecked() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)
