"""Somebody blocks: settle it where it can be settled, or let the owner decide in writing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.model.session import StepKind
from domain.text import TEXT_LIMIT
from ui.session.closing.looks import BlockLook, PartKey
from ui.session.closing.part import Part
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated


class BlockPart(Retranslated, Part):
    """What a block means, and the two ways on.

    Signals:
        step_wanted: the room goes back to the step that settles it: its kind.
        decided: the owner's decision was written.
        edited: something was typed into it.

    Attributes:
        steps: which step settles it.
        decision: the owner's words.
    """

    step_wanted = Signal(object)
    decided = Signal(str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PartKey.BLOCK, parent)
        self._look: BlockLook | None = None
        self._meaning = Notice()
        self._back_title = BodyLabel(font=fonts.label())
        self.steps = ComboBox()
        self._go = QuietButton(icon="arrow-left")
        self._go.clicked.connect(self._on_go_clicked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.steps)
        row.addWidget(self._go)
        row.addStretch(1)
        self._owner_title = BodyLabel(font=fonts.label())
        self.decision = GrowingTextEdit(limit=TEXT_LIMIT, lines=2, most_lines=6)
        self.decision.set_tone("owner")
        self.decision.committed.connect(self.decided)
        self.decision.edited.connect(self.edited)
        self.content.addWidget(self._meaning)
        self.content.addWidget(self._back_title)
        self.content.addLayout(row)
        self.content.addWidget(self._owner_title)
        self.content.addWidget(self.decision)
        self.speak()

    def is_decided(self) -> bool:
        """Whether the owner's words are there."""
        return bool(self.decision.text().strip())

    def show_look(self, look: BlockLook) -> None:
        """Show the block as it stands."""
        if self._look is None or look.steps != self._look.steps:
            self.steps.set_choices(look.steps)
            if self.steps.current_key() is None:
                self.steps.choose(look.steps[0][0] if look.steps else None)
        self._look = look
        self.decision.set_text(look.decision)
        self.retranslate()

    def focus_first(self) -> None:
        """Put the keyboard on the first way on."""
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        look = self._look
        blocks = " · ".join(f"“{words}”" for words in look.blocks) if look else ""
        self._meaning.show_notice(
            "warn",
            self.tr(
                "Somebody blocks: {reasons} Nothing is published while it stands. "
                "Settle it and vote again, or let the owner decide in writing."
            ).format(reasons=blocks),
        )
        self._back_title.setText(self.tr("Settle it: go back, change it, then hold a new ballot"))
        self.steps.setAccessibleName(self.tr("Step that settles it"))
        self._go.setText(self.tr("Go back there"))
        self._owner_title.setText(
            self.tr("Or the owner decides, with a reason; it is printed with the version")
        )
        self.decision.set_name(
            self.tr("The owner's decision"), self.tr("We go on because … We look again when …")
        )
        if look is not None:
            decided = bool(look.decision)
            self.say(
                self.tr("Somebody blocks"),
                self.tr("decided by the owner") if decided else self.tr("to be settled"),
                done=decided,
            )

    def _on_go_clicked(self) -> None:
        kind = self.steps.current_key()
        if isinstance(kind, str):
            self.step_wanted.emit(StepKind(kind))
