"""Step 3: who these people are, what would happen, and the rows that are set aside."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.leads.importing.batch_form import BatchForm
from ui.leads.importing.looks import CheckLook, Told
from ui.leads.importing.side import Beside
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_TABLE = 190


class CheckStep(Retranslated, QWidget):
    """Shows what an import would do, before anything is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error = InlineError()
        self.form, self.aside, self.campaigns = BatchForm(), Card(), Card()
        self.aside_said = BodyLabel(font=fonts.small(), role="muted")
        self.table = PlainTable()
        self.table.setFixedHeight(_TABLE)
        self._campaigns = BodyLabel(font=fonts.small(), role="muted")
        self.beside = Beside()
        for part in (self.aside_said, self.table):
            self.aside.body.addWidget(part)
        self.campaigns.body.addWidget(self._campaigns)
        self._left = left = ScrollPage(edges=False)
        for card in (self.error, self.form, self.aside, self.campaigns):
            left.body.addWidget(card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(left, 1)
        row.addWidget(self.beside)
        self.speak()

    def show_check(self, look: CheckLook) -> None:
        """Show what an import would do."""
        self.beside.told.show_lines(look.told)
        self.beside.tell_kept(look.personal)
        self.beside.name_go(look.go, enabled=look.may_go)
        self.aside.setVisible(bool(look.aside_said))
        self.aside_said.setText(look.aside_said)
        self.table.show_rows(look.heads, look.aside, numbers=(0,), stretched=1)
        self.campaigns.setVisible(bool(look.campaigns))
        self._campaigns.setText(look.campaigns)

    def wait(self, words: str) -> None:
        """Say that the file is being checked."""
        self.beside.told.show_lines((Told(words),))
        self.beside.name_go(self.tr("Import"), enabled=False)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was imported; what was typed stays."""
        self.error.show_error(sentence)
        self._left.verticalScrollBar().setValue(0)

    def start(self) -> None:
        """Give the keyboard to what has to be said."""
        self.form.purpose.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.aside.set_title(self.tr("Rows set aside"))
        self.table.setAccessibleName(self.tr("Rows set aside"))
        self.campaigns.set_title(self.tr("Campaigns that this workspace does not know"))
