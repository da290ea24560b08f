"""The contact data that is kept, import by import, a person to be found, and what was done."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from ui.leads.contacts.looks import ContactsLook, KeptLine
from ui.session.panes import empty
from ui.shell.sheet import Sheet
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator

_WIDE: Final = 660
_RECORD: Final = 130
_LONGEST: Final = 200


class ContactsSheet(Retranslated, Sheet):
    """Shows what is kept. Holds no rules.

    Signals:
        batch_erased: the contact data of an import is to be removed: its identity.
        all_erased: all of it is to be removed.
        person_sought: a person is looked for: what was typed.
        person_erased: the contact data of the person who was found is to be removed.
    """

    batch_erased = Signal(object)
    all_erased = Signal()
    person_sought = Signal(str)
    person_erased = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, width=_WIDE)
        self.notice = Notice()
        self._intro = BodyLabel(role="muted")
        self._none = BodyLabel(font=fonts.label())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.removals: dict[UUID, LinkButton] = {}
        self._person = BodyLabel(font=fonts.label())
        self.sought, self.seek = QLineEdit(), QuietButton(icon="search")
        self.sought.setFont(fonts.body())
        self.sought.setMaxLength(_LONGEST)
        self.seek.setDefault(True)
        self.found, self.erase_found = BodyLabel(), QuietButton(kind="danger")
        self._record, self.record = BodyLabel(font=fonts.label()), PlainTable()
        self.record.setFixedHeight(_RECORD)
        self.erase_all, self.shut = QuietButton(kind="danger"), PrimaryButton()
        self._lay_out()
        self.seek.clicked.connect(self._on_find)
        self.erase_found.clicked.connect(self.person_erased)
        self.erase_all.clicked.connect(self.all_erased)
        self.shut.clicked.connect(self.accept)
        self.show_found("", may_erase=False)
        self.speak()

    def show_kept(self, look: ContactsLook) -> None:
        """Show what is kept, and what was done with it."""
        self._none.setVisible(not look.kept)
        empty(self._grid)
        self.removals = {}
        for row, line in enumerate(look.kept):
            self._add(2 * row, line)
        self.erase_all.setVisible(bool(look.kept))
        for part in (self._record, self.record):
            part.setVisible(bool(look.events))
        self.record.show_rows(look.heads, look.events, numbers=(2,), stretched=1)
        self.retranslate()

    def show_found(self, words: str, *, may_erase: bool) -> None:
        """Say who was found."""
        self.found.setText(words)
        self.found.setVisible(bool(words))
        self.erase_found.setVisible(may_erase)
        if may_erase:
            self.erase_found.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_title(self.tr("Contact data that is kept"))
        self._intro.setText(
            self.tr(
                "It is locked with the passphrase, shows with its lead alone, and leaves in no "
                "document unless somebody chooses so. It may be used only for what the people "
                "left it for."
            )
        )
        self._none.setText(self.tr("Nothing is kept any more."))
        for button in self.removals.values():
            button.setText(self.tr("Remove…"))
        self._person.setText(self.tr("Somebody asks for it"))
        name = self.tr("Phone number or e-mail address")
        self.sought.setAccessibleName(name)
        self.sought.setPlaceholderText(name)
        self.seek.setText(self.tr("Find"))
        self.erase_found.setText(self.tr("Remove this person's contact data…"))
        self._record.setText(self.tr("On record"))
        self.record.setAccessibleName(self._record.text())
        self.erase_all.setText(self.tr("Remove all…"))
        self.shut.setText(self.tr("Close"))

    def _add(self, row: int, line: KeptLine) -> None:
        name, told = BodyLabel(line.name), BodyLabel(line.told, font=fonts.small(), role=line.role)
        button = LinkButton()
        button.setAccessibleName(
            self.tr("Remove the contact data of {name}").format(name=line.name)
        )
        button.clicked.connect(lambda: self.batch_erased.emit(line.id))
        self.removals[line.id] = button
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(button, row, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(told, row + 1, 0)

    def _on_find(self) -> None:
        self.person_sought.emit(self.sought.text())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.sought, 1)
        line.addWidget(self.seek)
        parts: Sequence[QWidget] = (self.notice, self._intro, self._none)
        for part in parts:
            self.body.addWidget(part)
        self.body.addLayout(self._grid)
        self.body.addWidget(Separator())
        self.body.addWidget(self._person)
        self.body.addLayout(line)
        self.body.addWidget(self.found)
        self.body.addWidget(self.erase_found, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._record)
        self.body.addWidget(self.record)
        self.body.addStretch(1)
        self.foot.insertWidget(0, self.erase_all)
        self.add_button(self.shut)
