"""The room in which a step is held, and the view that every step starts from."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from domain.errors import DomainError
from domain.model.record import RecordKind
from domain.model.session import Session, Step, StepKind
from domain.services.scene import Look
from domain.text import Translate
from ui.widgets.buttons import PrimaryButton
from ui.widgets.retranslated import Retranslated

MOST_CONTROLS = 4
"""Controls in front of the participants, besides the primary one (product, rule 5)."""


class Room(QObject):
    """What a step may know and ask of the session around it.

    The frame keeps ``session`` and ``step`` true. A step asks for things through the methods; the
    frame listens to the signals.
    """

    entered = Signal()
    """The session or the step has changed, or was read again."""

    look_changed = Signal(object)
    """The facilitator points the projector elsewhere: a ``Look``."""

    next_wanted = Signal()
    """The step is over; the room goes on."""

    back_wanted = Signal()
    """The room goes one step back."""

    step_wanted = Signal(object)
    """The room goes to the first step of a kind."""

    prework_wanted = Signal()
    """A workbook that a side filled in beforehand is to be handed in."""

    end_wanted = Signal()
    """The session is over."""

    trouble_met = Signal(str)
    """Something was refused: a sentence in the language of the window, shown by the frame."""

    said = Signal(str)
    """Something went well and is worth a quiet line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._step: Step | None = None
        self._look = Look()
        self._record: RecordKind | None = None

    @property
    def session(self) -> Session:
        """The session that runs."""
        assert self._session is not None, "a step is held outside a session"
        return self._session

    @property
    def step(self) -> Step:
        """The step that the room is in."""
        assert self._step is not None, "a step is held outside a session"
        return self._step

    @property
    def look(self) -> Look:
        """Where the projector points."""
        return replace(self._look, record=self._record)

    def enter(self, session: Session, step: Step) -> None:
        """Be in a step; the projector returns to its beginning when the step is another one."""
        moved = self._step is None or self._step.id != step.id
        self._session, self._step = session, step
        if moved:
            self.show_record(None)
            self.point(Look())
        self.entered.emit()

    def point(self, look: Look) -> None:
        """Point the projector at something else of this step."""
        if look != self._look:
            self._look = look
            self.look_changed.emit(self.look)

    def show_record(self, record: RecordKind | None) -> None:
        """Let the projector show a list that the room keeps, or the step again."""
        if record is not self._record:
            self._record = record
            self.look_changed.emit(self.look)

    def go_on(self) -> None:
        """Go to the next step."""
        self.next_wanted.emit()

    def go_back(self) -> None:
        """Go to the step before."""
        self.back_wanted.emit()

    def go_to(self, kind: StepKind) -> None:
        """Go to the first step of a kind, where something can be settled."""
        self.step_wanted.emit(kind)

    def take_prework(self) -> None:
        """Ask for a workbook that a side filled in beforehand."""
        self.prework_wanted.emit()

    def end(self) -> None:
        """End the session; the facilitator is asked first."""
        self.end_wanted.emit()

    def tell_trouble(self, sentence: str) -> None:
        """Show why something could not be done, above the step; an empty text clears it."""
        self.trouble_met.emit(sentence)

    def attempt(self, act: Callable[[], object], translate: Translate) -> bool:
        """Carry something out, and show above the step why it was refused.

        Args:
            act: a use case.
            translate: says marked literals in the language of the window.

        Returns:
            Whether it was done.
        """
        try:
            act()
        except DomainError as error:
            self.tell_trouble(error.said(translate))
            return False
        self.tell_trouble("")
        return True

    def tell(self, sentence: str) -> None:
        """Show a quiet line that something was done."""
        self.said.emit(sentence)


class StepView(Retranslated, QWidget):
    """The view of one step: a body, at most four controls, and one primary button.

    The frame around it draws the agenda, the head with the timer, the footer and the right column
    from what is set here. A subclass fills ``body``, adds its controls, sets its texts in
    ``retranslate`` and calls ``speak`` at the end of its ``__init__``.

    Attributes:
        wide: the step takes the whole width: agenda and right column are hidden.
        body: the layout between head and footer; no margins.
        controls: the layout of the footer's left part.
        primary: the one main button; hidden while it has no text.
    """

    wide: ClassVar[bool] = False

    tag_changed = Signal(str, str)
    """Tone and word of the chip in the head; an empty word hides it."""

    headline_changed = Signal(str)
    """The sentence beside the chip."""

    wide_changed = Signal(bool)

    primary_chosen = Signal()
    """The main button was pressed."""

    spoken_anew = Signal()
    """The language has changed: what a presenter put into the view is to be said again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        whole.addLayout(self.body, 1)
        self.footer = QWidget()
        row = QHBoxLayout(self.footer)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        self.controls = QHBoxLayout()
        self.controls.setSpacing(12)
        self.primary = PrimaryButton()
        self.primary.hide()
        self.primary.clicked.connect(self.primary_chosen)
        row.addLayout(self.controls)
        row.addStretch(1)
        row.addWidget(self.primary)
        self._tag = ("neutral", "")
        self._headline = ""
        self._is_wide = self.wide
        self._controls: list[QAbstractButton] = []

    @property
    def tag(self) -> tuple[str, str]:
        """Tone and word of the chip in the head."""
        return self._tag

    @property
    def headline(self) -> str:
        """The sentence in the head."""
        return self._headline

    @property
    def is_wide(self) -> bool:
        """Whether the step takes the whole width now."""
        return self._is_wide

    def set_tag(self, tone: str, word: str) -> None:
        """Say whose turn it is, or what state the step is in; an empty word says nothing."""
        self._tag = (tone, word)
        self.tag_changed.emit(tone, word)

    def set_headline(self, sentence: str) -> None:
        """Say in one public sentence where the step stands; never with a hidden count."""
        self._headline = sentence
        self.headline_changed.emit(sentence)

    def set_wide(self, wide: bool) -> None:
        """Take the whole width, or give agenda and right column their place again."""
        if wide != self._is_wide:
            self._is_wide = wide
            self.wide_changed.emit(wide)

    def add_control(self, button: QAbstractButton) -> None:
        """Put a control into the footer.

        Raises:
            ValueError: there are four already; participants would lose their way.
        """
        if len(self._controls) >= MOST_CONTROLS:
            raise ValueError("a step has at most four controls besides the primary one")
        self._controls.append(button)
        self.controls.addWidget(button)

    def set_primary(self, text: str, *, enabled: bool = True) -> None:
        """Name the main button; an empty text hides it. An ampersand in a name stays one."""
        self.primary.setText(text.replace("&", "&&"))
        self.primary.setAccessibleName(text)
        self.primary.setVisible(bool(text))
        self.primary.setEnabled(enabled)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.spoken_anew.emit()

    def on_entered(self) -> None:
        """The room has come to this step; the first thing to do takes the keyboard."""

    def on_left(self) -> None:
        """The room leaves this step, or the page is hidden: what is private leaves the screen."""
