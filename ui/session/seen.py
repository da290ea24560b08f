"""What the room sees, small beside the step, and on which screen it sees it."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shell.audience_view import AudiencePreview
from ui.shell.projector import Projector
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class SeenByTheRoom(Retranslated, Card):
    """The true picture of the audience window; it can be folded away.

    Attributes:
        preview: painted from the same frame by the same painter as the projector.
        screens: which screen the room sees it on.
    """

    def __init__(self, projector: Projector, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=14, spacing=8)
        self._projector = projector
        self._folded = False
        self._fold = IconButton("chevron-down")
        self._fold.clicked.connect(self._on_fold_clicked)
        self.add_action(self._fold)
        self.preview = AudiencePreview(projector)
        self.screens = ComboBox()
        self.screens.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.screens.setMinimumContentsLength(6)
        self.screens.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.screens.chosen.connect(self._on_screen_chosen)
        self._alone = BodyLabel(font=fonts.small(), role="muted")
        for part in (self.preview, self.screens, self._alone):
            self.body.addWidget(part)
        projector.screens_changed.connect(self._show_screens)
        self.speak()

    def retranslate(self) -> None:
        self.set_title(self.tr("On the projector"))
        self._fold.set_name(
            self.tr("Show the preview") if self._folded else self.tr("Fold the preview away")
        )
        self.screens.setAccessibleName(self.tr("Screen of the room"))
        self._alone.setText(self.tr("No second screen is plugged in."))
        self._show_screens()

    def _show_screens(self) -> None:
        found = self._projector.screens
        self.screens.set_choices([("", self.tr("The other screen")), *found])
        self.screens.choose(self._projector.screen)
        if self.screens.current_key() is None:  # the chosen one is unplugged
            self.screens.choose("")
        self.screens.setVisible(bool(found) and not self._folded)
        self._alone.setVisible(not found and not self._folded)

    def _on_screen_chosen(self, key: object) -> None:
        self._projector.screen_wanted.emit(str(key))

    def _on_fold_clicked(self) -> None:
        self._folded = not self._folded
        self._fold.set_icon("chevron-right" if self._folded else "chevron-down")
        self.preview.setVisible(not self._folded)
        self.retranslate()
