"""Where one stands in an import: ``1 File › 2 Columns › 3 Check › 4 Import``."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class Trail(Retranslated, QWidget):
    """The four steps, the one at hand in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        self._steps = [BodyLabel(font=fonts.small(), wrap=False) for _ in range(4)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for place, step in enumerate(self._steps):
            if place:
                row.addWidget(BodyLabel("›", font=fonts.small(), role="muted", wrap=False))
            row.addWidget(step)
        self.speak()

    def show_step(self, at: int) -> None:
        """Stand at a step, from 0."""
        self._at = at
        self.retranslate()

    def retranslate(self) -> None:
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Import"))
        for place, (step, name) in enumerate(zip(self._steps, names, strict=True)):
            here = place == self._at
            step.setText(f"{place + 1} {name}")
            step.set_role("both" if here else "muted")
            font = fonts.small()
            font.setBold(here)
            step.setFont(font)
        said = self.tr("Step {at} of 4: {name}")
        self.setAccessibleName(said.format(at=self._at + 1, name=names[self._at]))
