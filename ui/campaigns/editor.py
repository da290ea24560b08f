"""Writing a campaign down: where, when, at whom and at which version it aims, what it says."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, clean
from ui.campaigns.looks import CampaignChoices, CampaignTyped
from ui.direction.message_editor import Ticks
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit

_OWN = "\x00own"
"""Key of the choice under which a channel has a name of its own."""


class CampaignEditor(Form):
    """A form for one campaign. It keeps what was typed until it is told that it was taken.

    Signals:
        campaign_written: the person is done: a ``CampaignTyped``.
    """

    campaign_written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = True
        self._choices = CampaignChoices((), (), (), ())
        self.name = LineEdit(limit=NAME_LIMIT)
        self.channel, self.own_channel = ComboBox(), LineEdit(limit=NAME_LIMIT)
        self.starts, self.ends = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.version, self.iteration = ComboBox(), ComboBox()
        self.planned = LineEdit(limit=NAME_LIMIT)
        self.target = LineEdit(limit=LINE_LIMIT)
        self.note = GrowingTextEdit(limit=TEXT_LIMIT)
        self.messages = Ticks(column=True)
        self._no_messages = BodyLabel(role="muted")
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self._lay_out()
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.channel.chosen.connect(self._show_own)
        self.speak()

    def offer(self, choices: CampaignChoices) -> None:
        """Offer what can be chosen; what is chosen already stays."""
        self._choices = choices
        self.retranslate()
        self.messages.offer(choices.messages)
        self.messages.setVisible(bool(choices.messages))
        self._no_messages.setVisible(not choices.messages)

    def open_campaign(self, typed: CampaignTyped, *, new: bool) -> None:
        """Show a campaign to be changed, or what a new one begins with."""
        self._new = new
        known = any(key == typed.channel for key, _ in self._choices.channels)
        own = bool(typed.channel) and not known
        for field, text in (
            (self.name, typed.name),
            (self.own_channel, typed.channel if own else ""),
            (self.starts, typed.starts),
            (self.ends, typed.ends),
            (self.planned, typed.planned),
            (self.target, typed.target),
            (self.note, typed.note),
        ):
            field.clear()
            field.set_text(text)
        self.channel.choose(_OWN if own else typed.channel)
        self.version.choose(typed.version)
        self.iteration.choose(typed.iteration)
        self.messages.tick(typed.messages)
        self.error.clear()
        self.retranslate()
        self._show_own()

    def start(self) -> None:
        """Give the keyboard to the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> CampaignTyped:
        """Return the fields as they stand."""
        channel = str(self.channel.current_key() or "")
        return CampaignTyped(
            name=self.name.text(),
            channel=clean(self.own_channel.text()) if channel == _OWN else channel,
            starts=self.starts.text(),
            ends=self.ends.text(),
            target=self.target.text(),
            version=str(self.version.current_key() or ""),
            iteration=str(self.iteration.current_key() or ""),
            planned=self.planned.text(),
            note=self.note.text(),
            messages=self.messages.ticked(),
        )

    @property
    def is_written(self) -> bool:
        """Whether something is typed that would be lost."""
        return self.isVisible() and bool(self.name.text().strip())

    def retranslate(self) -> None:
        names = {
            "name": self.tr("Name"),
            "channel": self.tr("Channel"),
            "starts": self.tr("First day"),
            "ends": self.tr("Last day"),
            "version": self.tr("Aims at version"),
            "iteration": self.tr("Counts in iteration"),
            "planned": self.tr("Planned spend"),
            "target": self.tr("Whom the ads reach"),
            "messages": self.tr("Messages that it uses"),
            "note": self.tr("Note"),
        }
        self.show_captions(names)
        self.name.set_name(names["name"], self.tr("As it is called in the ad platform"))
        self.own_channel.set_name(self.tr("Name of the channel"), self.tr("Name of the channel"))
        self.starts.set_name(names["starts"], self.tr("14/3, today"))
        self.ends.set_name(names["ends"], self.tr("29/3; empty while no end is planned"))
        self.planned.set_name(names["planned"], self.tr("120.000.000 or 120tr; may stay empty"))
        self.target.set_name(names["target"], self.tr("Age, place, interest, as set in the ads"))
        self.note.set_name(names["note"])
        for box, key in (
            (self.channel, "channel"),
            (self.version, "version"),
            (self.iteration, "iteration"),
        ):
            box.setAccessibleName(names[key])
        self._offer_again()
        self._no_messages.setText(self.tr("There is no message yet that it could use."))
        self.done.setText(self.tr("Add campaign") if self._new else self.tr("Keep changes"))
        self.done.setAccessibleName(self.done.text())
        self.cancel.setText(self.tr("Cancel"))

    def _offer_again(self) -> None:
        kept = replace(self.typed(), channel=str(self.channel.current_key() or ""))
        choices = self._choices
        self.channel.set_choices(
            [("", self.tr("Choose one")), *choices.channels, (_OWN, self.tr("Another channel…"))]
        )
        self.version.set_choices([("", self.tr("Not chosen")), *choices.versions])
        self.iteration.set_choices([("", self.tr("Runs through several")), *choices.iterations])
        self.channel.choose(kept.channel)
        self.version.choose(kept.version)
        self.iteration.choose(kept.iteration)

    def _lay_out(self) -> None:
        channels = QVBoxLayout()
        channels.setSpacing(4)
        channels.addWidget(self.channel)
        channels.addWidget(self.own_channel)
        holder = QWidget()
        channels.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(channels)
        pairs: list[tuple[str, QWidget]] = [
            ("name", self.name),
            ("channel", holder),
            ("starts", self.starts),
            ("ends", self.ends),
            ("version", self.version),
            ("iteration", self.iteration),
            ("planned", self.planned),
            ("target", self.target),
        ]
        grid = self.pairs(pairs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self.caption("messages"))
        column.addWidget(self._no_messages)
        column.addWidget(self.messages)
        column.addWidget(self.caption("note"))
        column.addWidget(self.note)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))

    def _show_own(self) -> None:
        self.own_channel.setVisible(self.channel.current_key() == _OWN)

    def _on_done(self) -> None:
        self.error.clear()
        if commit_all(
            *(self.name, self.own_channel, self.starts, self.ends),
            *(self.planned, self.target, self.note),
        ):
            self.campaign_written.emit(self.typed())
