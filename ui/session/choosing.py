"""Choosing the agenda of the next session: the method's, the workspace's own, saved templates."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import empty
from ui.session.row_button import RowButton
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class ChoiceLook:
    """An agenda on offer, in the language of the window.

    Attributes:
        key: what names it.
        title: its name.
        facts: minutes and people.
        tag: a word beside it, such as why it is proposed; or empty.
    """

    key: str
    title: str
    facts: str
    tag: str = ""


@dataclass(frozen=True, slots=True)
class ChosenLook:
    """The chosen agenda.

    Attributes:
        title: its name.
        facts: minutes and people.
        steps: time, title and minutes of each.
        warning: what does not fit in it, or empty.
        is_own: it is one of the workspace's own and may be changed.
        is_saved: it is a template that was saved on this laptop.
    """

    title: str
    facts: str
    steps: tuple[tuple[str, str, int], ...]
    warning: str = ""
    is_own: bool = False
    is_saved: bool = False


class ChoiceLine(RowButton):
    """One agenda on offer; Up and Down go to the next."""

    moved = Signal(int)

    def __init__(self, look: ChoiceLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setCheckable(True)
        self.row.setContentsMargins(10, 7, 10, 7)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(BodyLabel(look.title, font=fonts.label()))
        column.addWidget(BodyLabel(look.facts, font=fonts.small(), role="muted"))
        if look.tag:
            column.addWidget(Chip(look.tag, tone="both"), 0, Qt.AlignmentFlag.AlignLeft)
        self.add_part(words, 1)
        self.setAccessibleName(
            ", ".join(part for part in (look.title, look.facts, look.tag) if part)
        )

    def tone(self) -> str | None:
        return "both" if self.isChecked() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


class AgendaChoices(Card):
    """The agendas on offer in their groups; one is chosen."""

    chosen = Signal(str)
    """Its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=2)
        self._lines: list[ChoiceLine] = []
        self._groups: tuple[tuple[str, tuple[ChoiceLook, ...]], ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.body.addLayout(self._column)
        self.refused = BodyLabel(font=fonts.small(), role="warn")
        self.refused.setContentsMargins(10, 4, 10, 4)
        self.refused.hide()
        self.body.addWidget(self.refused)

    def show_refused(self, sentence: str) -> None:
        """Say which template on this laptop cannot be used; an empty text says nothing."""
        self.refused.setText(sentence)
        self.refused.setVisible(bool(sentence))

    @property
    def lines(self) -> tuple[ChoiceLine, ...]:
        """What is on offer, in order."""
        return tuple(self._lines)

    def show_choices(self, groups: Sequence[tuple[str, Sequence[ChoiceLook]]], key: str) -> None:
        """Show what is on offer, each group under its name, and what is chosen.

        The keyboard keeps its place.
        """
        wanted = tuple((name, tuple(looks)) for name, looks in groups if looks)
        if wanted != self._groups:
            focused = next((line.look.key for line in self._lines if line.hasFocus()), None)
            self._groups = wanted
            self._fill()
            for line in self._lines:
                if line.look.key == focused:
                    line.setFocus(Qt.FocusReason.OtherFocusReason)
        for line in self._lines:
            is_chosen = line.look.key == key
            line.setChecked(is_chosen)
            policy = Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
            line.setFocusPolicy(policy)
            line.update()

    def _fill(self) -> None:
        empty(self._column)
        self._lines = []
        for at, (name, looks) in enumerate(self._groups):
            if at:
                self._column.addSpacing(8)
            heading = BodyLabel(name, font=fonts.small(), role="muted")
            heading.setContentsMargins(10, 0, 10, 0)
            self._column.addWidget(heading)
            for look in looks:
                line = ChoiceLine(look)
                line.clicked.connect(self._on_clicked)
                line.moved.connect(self._on_moved)
                self._lines.append(line)
                self._column.addWidget(line)

    def _on_clicked(self) -> None:
        line = self.sender()
        if isinstance(line, ChoiceLine):
            self.chosen.emit(line.look.key)

    def _on_moved(self, step: int) -> None:
        line = self.sender()
        if isinstance(line, ChoiceLine):
            at = self._lines.index(line) + step
            if 0 <= at < len(self._lines):
                self._lines[at].setFocus(Qt.FocusReason.TabFocusReason)
                self.chosen.emit(self._lines[at].look.key)


class ChosenAgenda(Retranslated, Card):
    """The steps of the chosen agenda, and what can be done with it.

    Signals:
        edit_wanted: its steps are to be changed.
        copy_wanted: an agenda of the workspace's own is to be made from it.
        sheet_wanted: its run sheet is to be written.
        keep_wanted: it is to be kept as a template for other workspaces.
        export_wanted: it is to be written into a file.
        removal_wanted: it is to go.
    """

    edit_wanted = Signal()
    copy_wanted = Signal()
    sheet_wanted = Signal()
    keep_wanted = Signal()
    export_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self._look = ChosenLook("", "", ())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.edit = QuietButton(icon="pencil")
        self.copy = QuietButton(icon="copy")
        self.sheet = QuietButton(icon="printer")
        self.keep = QuietButton(icon="save")
        self.export = QuietButton(icon="download")
        self.remove = QuietButton(icon="trash-2")
        self._facts = BodyLabel(font=fonts.small(), role="muted")
        self._warning = BodyLabel(font=fonts.small(), role="warn")
        holder = QWidget()
        acts = FlowLayout(holder)
        for button, signal in (
            (self.edit, self.edit_wanted),
            (self.copy, self.copy_wanted),
            (self.sheet, self.sheet_wanted),
            (self.keep, self.keep_wanted),
            (self.export, self.export_wanted),
            (self.remove, self.removal_wanted),
        ):
            button.clicked.connect(signal)
            acts.addWidget(button)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._warning)
        self.body.addLayout(self._lines)
        self.body.addWidget(holder)
        self.speak()

    def show_chosen(self, look: ChosenLook, *, read_only: bool) -> None:
        """Show an agenda; in a workspace that is only read nothing is offered that writes."""
        self.set_title(look.title)
        self._facts.setText(look.facts)
        self._warning.setText(look.warning)
        self._warning.setVisible(bool(look.warning))
        writes = not read_only
        self.edit.setVisible(writes and look.is_own)
        self.copy.setVisible(writes)
        self.keep.setVisible(look.is_own)
        self.export.setVisible(look.is_own or look.is_saved)
        self.sheet.setVisible(not look.is_saved)
        self.remove.setVisible(look.is_saved or (writes and look.is_own))
        if look.steps != self._look.steps:
            self._fill(look.steps)
        self._look = look
        self.retranslate()

    def retranslate(self) -> None:
        self.edit.setText(self.tr("Edit"))
        own = self._look.is_own
        self.copy.setText(self.tr("Duplicate") if own else self.tr("Make it your own"))
        self.sheet.setText(self.tr("Run sheet…"))
        self.keep.setText(self.tr("Save as template"))
        self.export.setText(self.tr("Save to a file…"))
        self.remove.setText(self.tr("Remove"))

    def _fill(self, steps: Sequence[tuple[str, str, int]]) -> None:
        empty(self._lines)
        for time, title, minutes in steps:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            clock = BodyLabel(time, font=fonts.figure_font(12), role="muted", wrap=False)
            clock.setFixedWidth(38)
            row.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(BodyLabel(title), 1)
            said = self.tr("{minutes}′").format(minutes=minutes)
            row.addWidget(BodyLabel(said, font=fonts.small(), role="muted", wrap=False))
            self._lines.addWidget(holder)
