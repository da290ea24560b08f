"""Writing a message: what is said, on which claims it rests, where and from which angle."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.model.direction import Bearing
from domain.model.message_lint import lint_message
from domain.services.directing import MessageWords
from domain.services.drafting import ClaimCarried, MessageTyped
from domain.text import LINE_LIMIT, TEXT_LIMIT, clean
from ui.direction.claim_picker import ClaimPicker
from ui.direction.looks import MessageChoices
from ui.language import said
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox, ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit


class Ticks(QWidget):
    """Boxes to tick, each with a key; what was ticked stays when they are offered again.

    Signals:
        ticked_otherwise: a box was ticked, or no longer is.
    """

    ticked_otherwise = Signal()

    def __init__(self, parent: QWidget | None = None, *, column: bool = False) -> None:
        """Make an empty set.

        Args:
            parent: the widget it stands in.
            column: one under the other, for long words; else side by side.
        """
        super().__init__(parent)
        self._boxes: dict[str, CheckBox] = {}
        self._flow: FlowLayout | QVBoxLayout
        if column:
            self._flow = QVBoxLayout(self)
            self._flow.setContentsMargins(0, 0, 0, 0)
            self._flow.setSpacing(4)
        else:
            self._flow = FlowLayout(self, spacing=12, row_spacing=4)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer boxes: key and words."""
        ticked = self.ticked()
        for box in self._boxes.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for key, words in options:
            box = CheckBox(words)
            box.setChecked(key in ticked)
            box.toggled.connect(self.ticked_otherwise)
            self._flow.addWidget(box)
            self._boxes[key] = box

    def tick(self, keys: Sequence[str]) -> None:
        """Tick exactly these."""
        for key, box in self._boxes.items():
            box.setChecked(key in keys)

    def ticked(self) -> tuple[str, ...]:
        """Return the keys that are ticked, in the order offered."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def keys(self) -> tuple[str, ...]:
        """Return all keys on offer."""
        return tuple(self._boxes)


class MessageEditor(Form):
    """A form for one message. It keeps what was typed until it is told that it was taken.

    Signals:
        message_written: the person is done: ``MessageWords``, how much each claim carries, and
            the identity of the persona or None.
    """

    message_written = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = True
        self.text = GrowingTextEdit(limit=LINE_LIMIT, lines=2, enter_commits=True)
        self.promise = LineEdit(limit=LINE_LIMIT)
        self.claims = ClaimPicker()
        self.usps = Ticks(column=True)
        self.channels = Ticks()
        self.more_channels = LineEdit(limit=LINE_LIMIT)
        self.angle = LineEdit(limit=LINE_LIMIT)
        self.proof = GrowingTextEdit(limit=TEXT_LIMIT)
        self.call = LineEdit(limit=LINE_LIMIT)
        self.use = LineEdit(limit=LINE_LIMIT)
        self.avoid = LineEdit(limit=LINE_LIMIT)
        self.awareness = ComboBox()
        self.persona = ComboBox()
        self.stage = BodyLabel(font=fonts.small(), role="muted")
        self.remarks = BodyLabel(font=fonts.small(), role="warn")
        self._stages: dict[str, str] = {}
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self._lay_out()
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.awareness.chosen.connect(self._show_stage)
        self.claims.turned.connect(self._look_over)
        for field in (self.text, self.promise, self.proof, self.call, self.angle, self.avoid):
            field.edited.connect(self._look_over)
        self.usps.ticked_otherwise.connect(self._look_over)
        self.speak()

    def offer(self, choices: MessageChoices) -> None:
        """Offer what can be chosen; what is chosen already stays."""
        self.claims.offer(choices.claims)
        self.usps.offer(choices.usps)
        self.channels.offer(choices.channels)
        self.awareness.set_choices([("", self.tr("Not chosen")), *choices.awareness])
        self.persona.set_choices([("", self.tr("All personas")), *choices.personas])
        self._captions["usps"].setVisible(bool(choices.usps))
        self._no_claims.setVisible(not choices.claims)
        self.claims.setVisible(bool(choices.claims))
        self._stages = dict(choices.stages)

    def open_message(
        self,
        words: MessageWords | None,
        claims: Mapping[UUID, Bearing] | None = None,
        persona: UUID | None = None,
        *,
        new: bool = False,
    ) -> None:
        """Show a message to be changed, or a form for a new one.

        Args:
            words: the message, or what a new one begins with.
            claims: how much of it each claim carries.
            persona: for whom it is.
            new: whether it is a new one.
        """
        self._new = new
        words = words or MessageWords("")
        known = self.channels.keys()
        for field, text in (
            (self.text, words.text),
            (self.promise, words.promise),
            (self.angle, words.angle),
            (self.proof, words.proof),
            (self.call, words.call_to_action),
            (self.use, words.words_to_use),
            (self.avoid, words.words_to_avoid),
            (self.more_channels, "; ".join(one for one in words.channels if one not in known)),
        ):
            field.clear()
            field.set_text(text)
        self.claims.choose(claims or {})
        self.usps.tick([str(one) for one in words.usp_ids])
        self.channels.tick(words.channels)
        self.awareness.choose(words.awareness)
        self.persona.choose(str(persona) if persona else "")
        self.error.clear()
        self.retranslate()
        self._show_stage()
        self._look_over()

    def start(self) -> None:
        """Give the keyboard to the message."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> MessageWords:
        """Return the message as it stands in the form."""
        typed = [clean(one) for one in self.more_channels.text().split(";")]
        return MessageWords(
            text=self.text.text(),
            angle=self.angle.text(),
            channels=(*self.channels.ticked(), *(one for one in typed if one)),
            awareness=str(self.awareness.current_key() or ""),
            usp_ids=tuple(UUID(key) for key in self.usps.ticked()),
            proof=self.proof.text(),
            words_to_use=self.use.text(),
            words_to_avoid=self.avoid.text(),
            call_to_action=self.call.text(),
            promise=self.promise.text(),
        )

    def retranslate(self) -> None:
        names = {
            "claims": self.tr("Rests on claims"),
            "promise": self.tr("What we promise"),
            "channels": self.tr("Channels"),
            "angle": self.tr("Angle of approach"),
            "usps": self.tr("Proof: USPs"),
            "proof": self.tr("Other proof"),
            "call": self.tr("Call to action"),
            "use": self.tr("Words to use"),
            "avoid": self.tr("Words to avoid"),
            "awareness": self.tr("What the customer knows already"),
            "persona": self.tr("For"),
        }
        self.show_captions(names)
        self.text.set_name(self.tr("Message"), self.tr("What we say to the customer, in one line"))
        for field, key in (
            (self.promise, "promise"),
            (self.angle, "angle"),
            (self.proof, "proof"),
            (self.call, "call"),
            (self.use, "use"),
            (self.avoid, "avoid"),
        ):
            field.set_name(names[key])
        self.more_channels.set_name(
            names["channels"], self.tr("Other channels, separated by a semicolon")
        )
        self.awareness.setAccessibleName(names["awareness"])
        self.persona.setAccessibleName(names["persona"])
        self._no_claims.setText(self.tr("There is no claim yet that it could rest on."))
        self.done.setText(self.tr("Write message") if self._new else self.tr("Keep changes"))
        self.done.setAccessibleName(self.done.text())
        self.cancel.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._no_claims = BodyLabel(role="muted")
        column.addWidget(self.text)
        column.addWidget(self.caption("promise"))
        column.addWidget(self.promise)
        column.addWidget(self.caption("claims"))
        column.addWidget(self._no_claims)
        column.addWidget(self.claims)
        column.addWidget(self.caption("channels"))
        column.addWidget(self.channels)
        column.addWidget(self.more_channels)
        pairs: list[tuple[str, QWidget]] = [
            ("angle", self.angle),
            ("call", self.call),
            ("use", self.use),
            ("avoid", self.avoid),
            ("awareness", self.awareness),
            ("persona", self.persona),
        ]
        grid = self.pairs(pairs)
        column.addLayout(grid)
        column.addWidget(self.stage)
        column.addWidget(self.caption("usps"))
        column.addWidget(self.usps)
        column.addWidget(self.caption("proof"))
        column.addWidget(self.proof)
        column.addWidget(self.remarks)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))

    def _on_done(self) -> None:
        self.error.clear()
        if not commit_all(
            *(self.text, self.promise, self.angle, self.proof, self.call),
            *(self.use, self.avoid, self.more_channels),
        ):
            return
        self.message_written.emit(self.words(), self.claims.bearings(), self._persona())

    def typed(self) -> MessageTyped:
        """Return all that stands in the form."""
        carried = (ClaimCarried(id, how) for id, how in self.claims.bearings().items())
        return MessageTyped(self.words(), tuple(carried), self._persona())

    def go_on_with(self, typed: MessageTyped) -> None:
        """Fill the open form with what was begun in it before."""
        rests = {one.claim_id: one.bearing for one in typed.rests}
        self.open_message(typed.words, rests, typed.persona_id, new=self._new)

    def _persona(self) -> UUID | None:
        key = str(self.persona.current_key() or "")
        return UUID(key) if key else None

    def _show_stage(self) -> None:
        """Say what the stage of awareness means for the message."""
        words = self._stages.get(str(self.awareness.current_key() or ""), "")
        self.stage.setText(words)
        self.stage.setVisible(bool(words))

    def _look_over(self) -> None:
        """Say below the form what the message lacks; nothing while it says nothing."""
        words = self.words()
        found = lint_message(
            (words.text, words.promise, words.call_to_action, words.angle),
            words_to_avoid=words.words_to_avoid,
            promise=words.promise,
            proven=bool(words.usp_ids or clean(words.proof)),
            bearings=tuple(self.claims.bearings().values()),
        )
        sentences = [f"! {one.said(said)}" for one in found] if clean(words.text) else []
        self.remarks.setText("\n".join(sentences))
        self.remarks.setVisible(bool(sentences))
