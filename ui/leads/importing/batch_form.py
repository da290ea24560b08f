"""What a person says of the people in a file: where they come from, for what, on what ground."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from domain.model.lead_batches import Consent
from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.language import said
from ui.leads.contacts.words import CONSENTS
from ui.leads.importing.looks import BatchTyped
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated


class BatchForm(Retranslated, Card):
    """A form that keeps what was typed.

    Signals:
        changed: something in it says otherwise now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.name, self.purpose = LineEdit(limit=NAME_LIMIT), LineEdit(limit=LINE_LIMIT)
        self.source, self.campaign = LineEdit(limit=NAME_LIMIT), ComboBox()
        self.consents = {one: QRadioButton() for one in Consent}
        self._group = QButtonGroup(self)
        self.refusal = InlineError()
        self._labels = [BodyLabel(role="muted") for _ in range(5)]
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        self._lay_out()
        for field in (self.name, self.purpose, self.source):
            field.committed.connect(lambda _text: self.changed.emit())
        self.campaign.chosen.connect(lambda _key: self.changed.emit())
        self._group.buttonToggled.connect(self._on_consent)
        self.consents[Consent.FORM].setChecked(True)
        self.speak()

    def open_batch(self, typed: BatchTyped, campaigns: Sequence[tuple[str, str]]) -> None:
        """Begin with what is known already; what was typed for this file before stays.

        Args:
            typed: what is suggested.
            campaigns: identity and words of those that rows may be of.
        """
        self.name.set_text(typed.name)
        self.purpose.set_text(typed.purpose)
        self.source.set_text(typed.source)
        self.consents[Consent(typed.consent)].setChecked(True)
        self.campaign.set_choices([("", self.tr("– none –")), *campaigns])
        self.campaign.choose(typed.campaign)

    def typed(self) -> BatchTyped:
        """Return what it says, a text still being typed included."""
        consent = next(one for one, button in self.consents.items() if button.isChecked())
        return BatchTyped(
            self.name.text(),
            self.source.text(),
            self.purpose.text(),
            consent.value,
            str(self.campaign.current_key() or ""),
        )

    def retranslate(self) -> None:
        self.set_title(self.tr("Who these people are"))
        words = (
            self.tr("Name of this batch"),
            self.tr("They left their contact for"),
            self.tr("On what ground"),
            self.tr("System it comes from"),
            self.tr("Campaign of rows that name none"),
        )
        for label, word in zip(self._labels, words, strict=True):
            label.setText(word)
        self.name.set_name(words[0])
        self.purpose.set_name(words[1], self.tr("e.g. advice on a flat"))
        self.source.set_name(words[3])
        self.campaign.setAccessibleName(words[4])
        self._hint.setText(
            self.tr("IDs of leads count within this system: call it the same next time.")
        )
        for one, button in self.consents.items():
            button.setText(said(CONSENTS[one]))
            button.setAccessibleName(button.text())
        if self.campaign.count():
            self.campaign.setItemText(0, self.tr("– none –"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 210)
        grid.setColumnStretch(1, 1)
        name, purpose, ground, source, campaign = self._labels
        for row, (label, field) in enumerate(((name, self.name), (purpose, self.purpose))):
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(ground, 2, 0)
        for row, button in enumerate(self.consents.values(), 2):
            button.setFont(fonts.body())
            self._group.addButton(button)
            grid.addWidget(button, row, 1)
        after = 2 + len(self.consents)
        grid.addWidget(self.refusal, after, 1)
        grid.addWidget(source, after + 1, 0)
        grid.addWidget(self.source, after + 1, 1)
        grid.addWidget(self._hint, after + 2, 1)
        grid.addWidget(campaign, after + 3, 0)
        grid.addWidget(self.campaign, after + 3, 1)
        self.body.addLayout(grid)

    def _on_consent(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit()
