"""The card of the people in a position: from which day, until when, and who stands in."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import NAME_LIMIT
from ui.brief.lines import LOW, Chooser
from ui.responsibilities.sow.looks import SeatLook
from ui.theme import fonts
from ui.widgets.buttons import IconButton, LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated

_DAY = 112
"""Width of a field for a day in logical pixels."""


class SeatRow(Retranslated, QWidget):
    """Somebody in the position.

    Signals:
        dated: a day was typed.
        deputy_told: the tick of a deputy was set or taken away.
        removal_wanted: it was written by mistake.
    """

    dated = Signal()
    deputy_told = Signal()
    removal_wanted = Signal()

    def __init__(self, look: SeatLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._name = BodyLabel(font=fonts.text_font(13, fonts.MEDIUM))
        self._state = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self._dash = BodyLabel("–", role="muted", wrap=False)
        self.starts, self.ends = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.deputy = CheckBox()
        self.remove = IconButton("trash-2")
        for field in (self.starts, self.ends):
            field.setMinimumWidth(_DAY)
            field.committed.connect(self.dated)
        self.deputy.clicked.connect(self.deputy_told)
        self.remove.clicked.connect(self.removal_wanted)
        self._lay_out()
        self.speak()

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.addWidget(self._name, 1)
        who.addWidget(self._state)
        who.addWidget(self.remove)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self.starts, 1, Qt.AlignmentFlag.AlignTop)
        when.addWidget(self._dash)
        when.addWidget(self.ends, 1, Qt.AlignmentFlag.AlignTop)
        when.addWidget(self.deputy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(who)
        column.addLayout(when)

    def show_look(self, look: SeatLook) -> None:
        """Show it as it is now; a field in which somebody types keeps its text."""
        self.look = look
        self._name.setText(look.name)
        self._name.set_role("muted" if look.state else "ink")
        self._state.setText(look.state)
        self._state.setVisible(bool(look.state))
        self.starts.set_text(look.starts)
        self.ends.set_text(look.ends)
        self.deputy.setChecked(look.deputy)
        self.retranslate()

    def retranslate(self) -> None:
        name = self.look.name
        words = self.tr("First day of {name}").format(name=name)
        self.starts.set_name(words, self.tr("Day unknown"))
        words = self.tr("Last day of {name}").format(name=name)
        self.ends.set_name(words, self.tr("Goes on"))
        self.deputy.setText(self.tr("Stands in"))
        self.deputy.setAccessibleName(self.tr("{name} only stands in").format(name=name))
        self.remove.set_name(self.tr("Take {name} out, as a mistake").format(name=name))


class SeatsCard(Retranslated, Card):
    """Who holds the position, held it, or stands in.

    Signals:
        dated: identity of a holding, its first and its last day as typed.
        deputy_told: identity of a holding, and whether it is a deputy's.
        removal_wanted: identity of a holding.
        added: identity of the person who takes the position up.
        people_wanted: nobody is listed in the brief yet.
    """

    dated = Signal(object, str, str)
    deputy_told = Signal(object, bool)
    removal_wanted = Signal(object)
    added = Signal(object)
    people_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=10)
        self._rows: dict[UUID, SeatRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._vacant = BodyLabel(role="warn")
        self.who = Chooser(height=LOW)
        self.add = QuietButton(kind="compact", icon="plus")
        self.to_brief = LinkButton()
        self.add.clicked.connect(self._on_add)
        self.to_brief.clicked.connect(self.people_wanted)
        self.body.addWidget(self._vacant)
        self.body.addLayout(self._list)
        adding = QHBoxLayout()
        adding.addWidget(self.who, 1)
        adding.addWidget(self.add)
        self.body.addLayout(adding)
        self.body.addWidget(self.to_brief, 0, Qt.AlignmentFlag.AlignLeft)
        self.speak()

    def row(self, id: UUID) -> SeatRow | None:
        """The row of a holding, or None where it is not shown."""
        return self._rows.get(id)

    def show_seats(
        self, looks: Sequence[SeatLook], people: Sequence[tuple[UUID, str]], *, vacant: bool
    ) -> None:
        """Show holdings in order, and who may take the position up."""
        ids = [look.id for look in looks]
        for id in [one for one in self._rows if one not in ids]:
            gone = self._rows.pop(id)
            if gone.isAncestorOf(self.window().focusWidget() or self):
                self.who.setFocus(Qt.FocusReason.OtherFocusReason)
            gone.hide()
            gone.deleteLater()
        for at, look in enumerate(looks):
            row = self._rows.get(look.id)
            if row is None:
                row = self._rows[look.id] = self._made(look)
            if self._list.indexOf(row) != at:
                self._list.insertWidget(at, row)
            row.show_look(look)
        self._vacant.setVisible(vacant)
        self.who.set_choices(people)
        self.who.setVisible(bool(people))
        self.add.setVisible(bool(people))
        self.to_brief.setVisible(not people)

    def retranslate(self) -> None:
        self.set_title(self.tr("People"))
        self._vacant.setText(self.tr("Vacant: nobody holds this position now."))
        self.who.setAccessibleName(self.tr("Who takes the position up"))
        self.add.setText(self.tr("Holds it from today"))
        self.to_brief.setText(self.tr("List the people in the brief first"))

    def _made(self, look: SeatLook) -> SeatRow:
        row = SeatRow(look)
        row.dated.connect(self._on_dated)
        row.deputy_told.connect(self._on_deputy_told)
        row.removal_wanted.connect(self._on_removal_wanted)
        return row

    def _on_add(self) -> None:
        if (person := self.who.current_key()) is not None:
            self.added.emit(person)

    def _on_dated(self) -> None:
        row = self.sender()
        assert isinstance(row, SeatRow)
        self.dated.emit(row.look.id, row.starts.text(), row.ends.text())

    def _on_deputy_told(self) -> None:
        row = self.sender()
        assert isinstance(row, SeatRow)
        self.deputy_told.emit(row.look.id, row.deputy.isChecked())

    def _on_removal_wanted(self) -> None:
        row = self.sender()
        assert isinstance(row, SeatRow)
        self.removal_wanted.emit(row.look.id)
