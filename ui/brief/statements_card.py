"""The card of the owner's statements: one-way claims, hidden from the room until the reveal."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.brief import Statement
from domain.model.fields import SECTION_FIELDS, PersonaField
from domain.model.labels import FIELDS, SECTIONS
from domain.text import LINE_LIMIT
from ui.brief.lines import Chooser, code_chip, holder_of_focus
from ui.brief.usps_card import TOP
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.empty_state import IconBadge
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

Translate = Callable[[str], str]


_HEADING = "question "


class FieldChooser(Chooser):
    """A slot of the persona, listed under the question that it belongs to."""

    def offer(self, translate: Translate) -> None:
        """List the slots in a language; the choice stays."""
        choices: list[tuple[str, str]] = []
        for section, fields in SECTION_FIELDS.items():
            choices.append((_HEADING + section.value, translate(SECTIONS[section])))
            choices += [(field.value, translate(FIELDS[field])) for field in fields]
        kept = self.current_key()
        self.set_choices(choices)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        for at in range(len(choices)):
            if not self.can_be_chosen(at):
                model.item(at).setFlags(Qt.ItemFlag.NoItemFlags)
                model.item(at).setFont(fonts.text_font(11.5, fonts.SEMIBOLD))
        self.choose(kept or PersonaField.SITUATION.value)

    def can_be_chosen(self, at: int) -> bool:
        return not str(self.itemData(at)).startswith(_HEADING)

    def field(self) -> PersonaField:
        """The slot that is chosen."""
        return PersonaField(str(self.current_key()))


class OfTen(Chooser):
    """Of ten customers, how many; or nothing said."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(fonts.figure_font())
        self.set_choices([(None, "–"), *((number, str(number)) for number in range(11))])

    def number(self) -> int | None:
        """The number that is chosen, or None."""
        key = self.current_key()
        return key if isinstance(key, int) else None


class StatementRow(Retranslated, QWidget):
    """A statement: where it belongs, its words, of ten how many."""

    edited = Signal()
    removal_wanted = Signal()

    def __init__(self, statement: Statement) -> None:
        super().__init__()
        self.statement = statement
        self.code = code_chip(statement.code, "owner")
        self.field = FieldChooser()
        self.text = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.text.set_tone("owner")
        self.of_ten = OfTen()
        self._remove = IconButton("trash-2")
        self.field.chosen.connect(self.edited)
        self.text.committed.connect(self.edited)
        self.of_ten.chosen.connect(self.edited)
        self._remove.clicked.connect(self.removal_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.field, 0, TOP)
        row.addWidget(self.text, 1, TOP)
        row.addWidget(self.of_ten, 0, TOP)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self.speak()

    def show_statement(self, statement: Statement) -> None:
        """Show the statement as it is stored."""
        self.statement = statement
        self.code.setText(statement.code)
        self.field.choose(statement.field.value)
        self.text.set_text(statement.text)
        self.of_ten.choose(statement.of_ten)

    def retranslate(self) -> None:
        code = self.statement.code
        self.text.set_name(self.tr("Statement {code}").format(code=code))
        self.field.setAccessibleName(self.tr("What {code} speaks of").format(code=code))
        self.of_ten.setAccessibleName(self.tr("Of ten customers, {code}").format(code=code))
        self._remove.set_name(self.tr("Remove {code}").format(code=code))


class StatementsCard(Retranslated, Card):
    """The owner's view of the customer, line by line.

    Signals:
        added: slot, words and number of ten of a new statement.
        edited: a statement's identity, slot, words and number of ten.
        removal_wanted: a statement's identity.
    """

    added = Signal(object, str, object)
    edited = Signal(object, object, str, object)
    removal_wanted = Signal(object)

    def __init__(self, translate: Translate) -> None:
        super().__init__(tone="owner")
        self._translate = translate
        self._revealed = False
        self._rows: dict[UUID, StatementRow] = {}
        self._secret = IconBadge("eye-off", "owner", side=28)
        self._shown = IconBadge("eye", "owner", side=28)
        self._hidden = BodyLabel(font=fonts.small(), role="owner")
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        self._of_ten_head = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True, keep_after=False)
        self.add.set_tone("owner")
        self.add_field = FieldChooser()
        self.add_of_ten = OfTen()
        self.add.committed.connect(self._on_added)
        self.body.addLayout(self._notice_row())
        self.body.addWidget(self._hint)
        self.body.addWidget(self._of_ten_head, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._list)
        self.body.addLayout(self._add_row())
        self.speak()

    def row(self, id: UUID) -> StatementRow | None:
        """The row of a statement, or None where it is not shown."""
        return self._rows.get(id)

    def show_statements(self, statements: Sequence[Statement], *, revealed: bool) -> None:
        """Show the statements in the order of entry; fields in which somebody types keep theirs.

        Args:
            statements: the owner's view.
            revealed: the room has seen them.
        """
        self._revealed = revealed
        self._say_who_sees()
        had_keyboard = holder_of_focus(self._rows)
        wanted = {one.id for one in statements}
        for id in [id for id in self._rows if id not in wanted]:
            row = self._rows.pop(id)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, one in enumerate(statements):
            row = self._rows.get(one.id) or self._made(one)
            self._rows[one.id] = row
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
            row.show_statement(one)
        self._of_ten_head.setVisible(bool(statements))
        if had_keyboard not in {None, *self._rows}:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_title(self.tr("Owner's statements"))
        self._say_who_sees()
        self._hint.setText(
            self.tr(
                "How the owner sees the customer. Each line is a one-way claim, to be tested like "
                "any other."
            )
        )
        self._of_ten_head.setText(self.tr("of ten customers"))
        self.add.set_name(self.tr("New statement"), self.tr("Add a statement; Enter adds it"))
        self.add_field.offer(self._translate)
        self.add_field.setAccessibleName(self.tr("What the new statement speaks of"))
        self.add_of_ten.setAccessibleName(self.tr("Of ten customers, the new statement"))
        for row in self._rows.values():
            row.field.offer(self._translate)

    def _say_who_sees(self) -> None:
        self._secret.setVisible(not self._revealed)
        self._shown.setVisible(self._revealed)
        if self._revealed:
            self._hidden.setText(self.tr("Revealed: the room has seen these lines."))
            return
        self._hidden.setText(
            self.tr(
                "Private until the reveal: the owner and you see these lines here, the projector "
                "never does. Turn the screen away from the room."
            )
        )

    def _notice_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._secret, 0, TOP)
        row.addWidget(self._shown, 0, TOP)
        row.addWidget(self._hidden, 1)
        return row

    def _add_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add_field, 0, TOP)
        row.addWidget(self.add, 1, TOP)
        row.addWidget(self.add_of_ten, 0, TOP)
        return row

    def _made(self, statement: Statement) -> StatementRow:
        row = StatementRow(statement)
        row.field.offer(self._translate)
        row.edited.connect(self._on_edited)
        row.removal_wanted.connect(self._on_removal_wanted)
        return row

    def _on_added(self, text: str) -> None:
        self.added.emit(self.add_field.field(), text, self.add_of_ten.number())
        self.add_of_ten.choose(None)

    def _on_edited(self) -> None:
        row = self.sender()
        assert isinstance(row, StatementRow)
        self.edited.emit(row.statement.id, row.field.field(), row.text.text(), row.of_ten.number())

    def _on_removal_wanted(self) -> None:
        row = self.sender()
        assert isinstance(row, StatementRow)
        self.removal_wanted.emit(row.statement.id)
