"""What is asked for, a chip each, and how many leads that leaves."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.leads.listing.looks import ChipLook
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class FilterRow(Retranslated, QWidget):
    """The count, and a chip for each thing that is asked for; pressing it asks no longer.

    Signals:
        dropped: key of a chip that was pressed.
        cleared: nothing is to be asked for.
        save_wanted: the filter is to be saved.
        forgotten: the filter is to be saved no longer.
    """

    dropped = Signal(str)
    cleared = Signal()
    save_wanted = Signal()
    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = BodyLabel(font=fonts.label(), wrap=False)
        self.clear, self.save, self.forget = LinkButton(), LinkButton(), LinkButton()
        self._links = (self.clear, self.save, self.forget)
        self.forget.clicked.connect(self.forgotten)
        self.clear.clicked.connect(self.cleared)
        self.save.clicked.connect(self.save_wanted)
        self.chips: dict[str, QuietButton] = {}
        self._flow = FlowLayout(self, spacing=8)
        for part in (self.count, *self._links):
            self._flow.addWidget(part)
        self._shown: tuple[ChipLook, ...] = ()
        self.speak()

    def show_chips(self, looks: Sequence[ChipLook], *, fixed: bool, saved: bool) -> None:
        """Show what is asked for.

        Args:
            looks: a chip each.
            fixed: nothing can be written in this workspace.
            saved: the filter is saved already.
        """
        self.clear.setVisible(bool(looks))
        self.save.setVisible(bool(looks) and not fixed and not saved)
        self.forget.setVisible(bool(looks) and not fixed and saved)
        if tuple(looks) == self._shown:
            return
        self._shown = tuple(looks)
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for part in self._links:
            self._flow.removeWidget(part)
        for look in looks:
            chip = QuietButton(_short(look.words), self, icon="x", kind="compact")
            chip.setToolTip(look.words if len(look.words) > _LONGEST else "")
            chip.clicked.connect(lambda _=False, key=look.key: self.dropped.emit(key))
            self.chips[look.key] = chip
            self._flow.addWidget(chip)
            chip.show()
        for part in self._links:
            self._flow.addWidget(part)
        self._name_chips()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Active filters"))
        self.clear.setText(self.tr("Show all"))
        self.save.setText(self.tr("Save this filter…"))
        self.forget.setText(self.tr("Forget this saved filter"))
        self._name_chips()

    def _name_chips(self) -> None:
        for look in self._shown:
            name = self.tr("Remove the filter {words}").format(words=look.words)
            self.chips[look.key].setAccessibleName(name)


_LONGEST = 48


def _short(words: str) -> str:
    text = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return text.replace("&", "&&")
