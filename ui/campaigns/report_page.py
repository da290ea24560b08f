"""Importing an ad report: which campaign each of its names means, and what would be written."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.campaigns.looks import PasteLook, ReportLook
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.inputs import CheckBox, ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError, Notice
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_NAMES_HIGH = 190
"""Logical pixels that the names of a report take at most; more of them scroll."""


class ReportPage(Retranslated, QWidget):
    """A report before it is written.

    Signals:
        chosen_otherwise: a name means another campaign, or none.
        turned: the other of day and month comes first.
        taken: what is shown is to be written.
        left: the person wants out.
    """

    chosen_otherwise = Signal()
    turned = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paste = PasteLook((), (), "", "", 0, 0)
        self._file = ""
        self._campaigns: tuple[tuple[str, str], ...] = ()
        self._month_first = False
        self.boxes: dict[str, ComboBox] = {}
        self.card = Card()
        self._help = BodyLabel(role="muted")
        self._names = QGridLayout()
        self._names.setHorizontalSpacing(16)
        self._names.setVerticalSpacing(6)
        self._names.setColumnStretch(2, 1)
        self._scrolled = ScrollPage(edges=False)
        self._scrolled.body.addLayout(self._names)
        self.question = Notice()
        self.question.acted.connect(self.turned)
        self.summary = BodyLabel(font=fonts.label())
        self.table = PlainTable()
        self.replacing = CheckBox()
        self.replacing.toggled.connect(self._name_take)
        self.error = InlineError()
        self.take, self.back = PrimaryButton(), QuietButton()
        self.take.clicked.connect(self.taken)
        self.back.clicked.connect(self.left)
        self._lay_out()
        self.speak()

    def wait_for(self, file: str) -> None:
        """Say that a file is being read."""
        self._file = file
        self._offer((), {})
        self.error.clear()
        self.replacing.setChecked(False)
        self.show_report(ReportLook(file, (), PasteLook((), (), "", "", 0, 0)), month_first=False)
        self.summary.setText(self.tr("Reading the file…"))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, campaigns: Sequence[tuple[str, str]], look: ReportLook) -> None:
        """Offer for each name of a report the campaigns that it may mean."""
        self._campaigns = tuple(campaigns)
        self._offer(look.names, {name: meant for name, _, meant in look.names})
        first = next(iter(self.boxes.values()), None)
        (first or self.take).setFocus(Qt.FocusReason.OtherFocusReason)

    def meant(self) -> dict[str, UUID]:
        """Return the campaign that each name means; names that are left out are not there."""
        keys = {name: str(box.current_key() or "") for name, box in self.boxes.items()}
        return {name: UUID(key) for name, key in keys.items() if key}

    def show_report(self, look: ReportLook, *, month_first: bool) -> None:
        """Show what would be written."""
        self._file, self._paste, self._month_first = look.file, look.paste, month_first
        paste = look.paste
        self.summary.setText(paste.summary)
        self.table.setVisible(bool(paste.rows))
        self.table.show_rows(paste.heads, paste.rows, numbers=range(2, 6), stretched=6)
        if paste.question:
            other = self.tr("Day first") if month_first else self.tr("Month first")
            self.question.show_notice("warn", paste.question, other)
        else:
            self.question.clear()
        self.replacing.setVisible(paste.replacing > 0)
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was read or written."""
        self.summary.setText("")
        self.error.show_error(sentence)

    def retranslate(self) -> None:
        self.card.set_title(self.tr("Import {file}").format(file=self._file))
        self._help.setText(
            self.tr(
                "Say which campaign each name in the report means; what is not chosen is left "
                "out. Nothing is written before you say so, and undo takes all of it back."
            )
        )
        self.table.setAccessibleName(self.tr("What was understood"))
        self.replacing.setText(self.tr("Replace the figures that are there already"))
        self.back.setText(self.tr("Cancel"))
        for name, box in self.boxes.items():
            box.setAccessibleName(self.tr("{name} means").format(name=name))
        self._name_take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _offer(self, names: Sequence[tuple[str, str, str]], meant: Mapping[str, str]) -> None:
        empty(self._names)
        self.boxes = {}
        for row, (name, holds, _) in enumerate(names):
            box = ComboBox()
            box.set_choices([("", self.tr("– leave out –")), *self._campaigns])
            box.choose(meant.get(name, ""))
            box.chosen.connect(self.chosen_otherwise)
            self.boxes[name] = box
            words = BodyLabel(name or self.tr("The whole report"))
            self._names.addWidget(words, row, 0)
            self._names.addWidget(box, row, 1)
            self._names.addWidget(BodyLabel(holds, font=fonts.small(), role="muted"), row, 2)
        self._scrolled.setVisible(bool(names))
        self._scrolled.setFixedHeight(min(_NAMES_HIGH, 18 + 38 * len(names)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.replacing)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.take)
        for part in (self._help, self._scrolled, self.question, self.summary, self.error):
            self.card.body.addWidget(part)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card, 1)

    def _name_take(self) -> None:
        replaced = self._paste.replacing if self.replacing.isChecked() else 0
        count = self._paste.taken + replaced
        self.take.setText(
            self.tr("Write 1 row") if count == 1 else self.tr("Write {n} rows").format(n=count)
        )
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(count > 0)
