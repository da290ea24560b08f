"""One point of the board, opened: talk it through, write down what came of it, make a claim."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.services.claiming import ClaimWords
from domain.text import TEXT_LIMIT
from ui.personas.choices import ClaimChoices
from ui.personas.claim_editor import ClaimEditor
from ui.session.panes import PageStack, Pane, empty
from ui.session.reveal.looks import NoteLook, PointPanelLook
from ui.session.reveal.note_words import note_words
from ui.session.reveal.partners import Partners
from ui.session.reveal.restating import Restating
from ui.theme import fonts
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.chips import SideTag
from ui.widgets.countdown import CountdownLabel
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

TALK_SECONDS = 120
"""Two minutes a point (method, A.5)."""

_TICK = 1000


class PointPanel(Retranslated, QWidget):
    """The panel beside the board.

    Signals:
        kind_judged: how the sides differ, a key.
        outcome_chosen: what the room made of it, a key.
        resolution_written: the room's words.
        claim_wanted: a claim is to be made from it.
        split_wanted: it is to be taken apart.
        restated: a side has said the other's view so that it was nodded at, or has not: its key.
        closed: the panel is done with.
        form_shown: the form for a claim was opened, or put away.

    Attributes:
        editor: the form for a claim that grows from the point.
        partners: what may belong to the point.
    """

    kind_judged = Signal(str)
    outcome_chosen = Signal(str)
    resolution_written = Signal(str)
    claim_wanted = Signal()
    split_wanted = Signal()
    restated = Signal(str, bool)
    closed = Signal()
    form_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: PointPanelLook | None = None
        self._drafted = False
        self._left = TALK_SECONDS
        self._clock = QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._on_tick)
        self._pages = PageStack()
        self._pages.addWidget(self._make_page())
        self._pages.addWidget(self._make_form())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._make_head())
        whole.addWidget(self._pages, 1)
        self.speak()

    @property
    def is_writing(self) -> bool:
        """Whether the form for a claim is open."""
        return self._pages.currentIndex() == 1

    @property
    def look(self) -> PointPanelLook | None:
        """The point that is shown, or None."""
        return self._look

    def show_point(self, look: PointPanelLook) -> None:
        """Show a point; another one than before begins its two minutes.

        A lone note gets another key when the room settles it: it stays the same point.
        """
        before = self._look
        same_words = before is not None and before.notes == look.notes
        another = not same_words and (before is None or before.key != look.key)
        self._look = look
        self._kind_word.setText(look.kind_word)
        if not same_words:
            for layout in (self._notes, self._form_notes):
                empty(layout)
                for note in look.notes:
                    layout.addWidget(_note(note))
        self.restating.show_sides(look.restating)
        self.kind.set_options(look.kinds)
        self.kind.choose(look.kind if any(key == look.kind for key, _ in look.kinds) else None)
        for part in (self._kind_label, self.kind):
            part.setVisible(len(look.kinds) > 1)
        self.outcome.set_choices(look.outcomes)
        self.outcome.choose(look.outcome)
        if another:
            self.resolution.clear()
        self.resolution.set_text(look.resolution)
        empty(self._claims)
        for code, sentence in look.claims:
            self._claims.addWidget(BodyLabel(f"{code} · {sentence}", font=fonts.small()))
        self.partners.show_partners(look.partners)
        self._split.setVisible(look.splittable)
        self._drafted = look.drafted
        self.retranslate()
        if another:
            self.close_form()
            self.error.clear()
            self._start_talk(open_point=look.open)

    def forget(self) -> None:
        """Put the point away: nothing of it stays in the panel."""
        self._clock.stop()
        self._look = None
        self._kind_word.setText("")
        for layout in (self._notes, self._form_notes, self._claims):
            empty(layout)
        self.partners.show_partners(())
        self.resolution.clear()
        self.close_form()

    def open_form(self, choices: ClaimChoices, words: ClaimWords) -> None:
        """Open the form for a claim, with words to begin with."""
        self.editor.offer(choices)
        self.editor.open_claim(words, new=True)
        self._pages.setCurrentIndex(1)
        self.form_shown.emit(True)
        self.editor.start()

    def close_form(self) -> None:
        """Put the form away and show the point again."""
        self._pages.setCurrentIndex(0)
        self.form_shown.emit(False)

    def start(self) -> None:
        """Give the keyboard to the first thing to decide."""
        target = self.kind if self.kind.isVisibleTo(self) else self.outcome
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done; an empty sentence says nothing."""
        self.error.show_error(sentence)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The point"))
        self._close.set_name(self.tr("Close the point"), "Esc")
        self._kind_label.setText(self.tr("How do the sides differ?"))
        self.kind.setAccessibleName(self._kind_label.text())
        self._outcome_label.setText(self.tr("What came of it"))
        self.outcome.setAccessibleName(self._outcome_label.text())
        words = self.tr("In the room's words")
        self._resolution_label.setText(words)
        self.resolution.set_name(words, self.tr("What was agreed, what is kept apart"))
        self._make.setText(
            self.tr("Go on with the claim") if self._drafted else self.tr("Make a claim")
        )
        self._split.setText(self.tr("Take apart"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # how it is made

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._kind_word = BodyLabel(font=fonts.card_title())
        self.talk = CountdownLabel(size=16)
        self._close = IconButton("x")
        self._close.clicked.connect(self.closed)
        head.addWidget(self._kind_word, 1)
        head.addWidget(self.talk)
        head.addWidget(self._close)
        return head

    def _make_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._make = QuietButton(icon="plus")
        self._make.clicked.connect(self.claim_wanted)
        self._split = QuietButton(icon="split")
        self._split.clicked.connect(self.split_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._make)
        buttons.addWidget(self._split)
        buttons.addStretch(1)
        column.addWidget(self._make_point(), 1)
        column.addLayout(buttons)
        return page

    def _make_point(self) -> QWidget:
        pane = Pane(spacing=8)
        pane.column.setContentsMargins(0, 0, 8, 8)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(6)
        self.restating = Restating()
        self.restating.restated.connect(self.restated)
        self.partners = Partners()
        self._kind_label, self._outcome_label, self._resolution_label = (
            BodyLabel(font=fonts.small(), role="muted") for _ in range(3)
        )
        self.kind = Segmented()
        self.kind.chosen.connect(self.kind_judged)
        self.outcome = ComboBox()
        self.outcome.chosen.connect(self._on_outcome_chosen)
        self.resolution = GrowingTextEdit(limit=TEXT_LIMIT, lines=2, most_lines=8)
        self.resolution.committed.connect(self.resolution_written)
        self._claims = QVBoxLayout()
        self._claims.setSpacing(4)
        self.error = InlineError()
        pane.column.addLayout(self._notes)
        for part in (
            self._kind_label,
            self.kind,
            self.restating,
            self._outcome_label,
            self.outcome,
        ):
            pane.column.addWidget(part)
        pane.column.addWidget(self._resolution_label)
        pane.column.addWidget(self.resolution)
        pane.column.addLayout(self._claims)
        pane.column.addWidget(self.error)
        pane.column.addWidget(self.partners)
        return pane

    def _make_form(self) -> QWidget:
        pane = Pane(spacing=8)
        pane.column.setContentsMargins(0, 0, 8, 8)
        self._form_notes = QVBoxLayout()
        self._form_notes.setSpacing(6)
        self.editor = ClaimEditor()
        pane.column.addLayout(self._form_notes)
        pane.column.addWidget(self.editor)
        return pane

    # the two minutes

    def _start_talk(self, *, open_point: bool) -> None:
        self._left = TALK_SECONDS
        self.talk.setVisible(open_point)
        self.talk.show_time(self._left, TALK_SECONDS)
        if open_point:
            self._clock.start()
        else:
            self._clock.stop()

    def _on_tick(self) -> None:
        self._left -= 1
        self.talk.show_time(self._left, TALK_SECONDS)

    def _on_outcome_chosen(self, key: object) -> None:
        self.outcome_chosen.emit(str(key))


def _note(note: NoteLook) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(SideTag(note.tone, note.side), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(note_words(note), 1)
    return holder
