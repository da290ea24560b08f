"""The view of silent drawing: curtain, handing over, private editor, seal."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from domain.model.audience import DrawingState
from domain.model.sides import Side
from ui.session.drawing.cards_page import CardsPage
from ui.session.drawing.checking import CheckPage
from ui.session.drawing.curtain import Curtain, HandOver, SideLine
from ui.session.drawing.notes import NoteLine
from ui.session.drawing.prework_page import PreworkPage
from ui.session.drawing.private import Draft, PrivateEditor
from ui.session.drawing.sealed import SealedPage
from ui.session.panes import PageStack
from ui.session.room import StepView
from ui.shell.places import SUFFIX
from ui.widgets.buttons import QuietButton
from ui.widgets.notice import Notice


class DrawingView(StepView):
    """One page at a time; private things are on the screen in editor and check alone.

    Attributes:
        editor: where the side whose turn it is writes.
        prework: where workbooks go out and come in.
        cards: where cards to write on are made.
    """

    turn_confirmed = Signal(object, bool, bool)
    """The side that sits at the laptop, whether its seal is opened again for it, and whether its
    paper slips are typed."""

    check_wanted = Signal()
    """All slips are typed; the side is to look at them."""

    seal_wanted = Signal()
    empty_seal_confirmed = Signal()
    prework_opened = Signal()
    prework_left = Signal()
    cards_opened = Signal()
    hand_in_wanted = Signal()
    """The workbook that was looked at is to be sealed."""

    hidden = Signal()
    """The private editor was closed without sealing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SideLine, ...] = ()
        self._asked: tuple[Side, bool, bool] | None = None
        self._writing: SideLine | None = None
        self._drafts: dict[tuple[UUID, Side], Draft] = {}
        self._question: UUID | None = None
        self._curtain = Curtain()
        self._hand_over = HandOver()
        self.editor = PrivateEditor()
        self._check = CheckPage()
        self._sealed = SealedPage()
        self.prework = PreworkPage()
        self.cards = CardsPage()
        self._pages = PageStack()
        for page in (self._curtain, self._hand_over, self.editor, self._check, self._sealed):
            self._pages.addWidget(page)
        for pane in (self.prework, self.cards):
            pane.left.connect(self.show_curtain)
            self._pages.addWidget(pane)
        self.setAcceptDrops(True)
        self._trouble = Notice(dismissable=True)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._pages, 1)
        self._hide = QuietButton(icon="eye-off")
        self._paste = QuietButton(icon="clipboard-paste")
        self.add_control(self._hide)
        self._prework = QuietButton(icon="file-spreadsheet")
        self._cards = QuietButton(icon="printer")
        self.add_control(self._paste)
        self.add_control(self._prework)
        self.add_control(self._cards)
        self._prework.clicked.connect(self.show_prework)
        self._cards.clicked.connect(self.show_cards)
        self._hide.clicked.connect(self.hide_editor)
        self._paste.clicked.connect(self._on_paste_clicked)
        self.editor.hide_wanted.connect(self.hide_editor)
        self._curtain.laptop_wanted.connect(self._on_laptop_wanted)
        self._curtain.slips_wanted.connect(self._on_slips_wanted)
        self._curtain.reopening_wanted.connect(self._on_reopening_wanted)
        self._hand_over.confirmed.connect(self._on_confirmed)
        self._hand_over.refused.connect(self.show_curtain)
        self._trouble.acted.connect(self.empty_seal_confirmed)
        self.speak()

    @property
    def is_open(self) -> bool:
        """Whether a side's notes are on the screen."""
        return self._pages.currentWidget() in {self.editor, self._check}

    @property
    def is_checking(self) -> bool:
        """Whether a side looks at the slips that were typed for it."""
        return self._pages.currentWidget() is self._check

    @property
    def is_taking_in(self) -> bool:
        """Whether workbooks are handed out and taken in."""
        return self._pages.currentWidget() is self.prework

    @property
    def is_done(self) -> bool:
        """Whether every side has sealed."""
        return bool(self._lines) and all(line.state is DrawingState.SEALED for line in self._lines)

    def show_sides(self, lines: Sequence[SideLine]) -> None:
        """Show how far each side is."""
        self._lines = tuple(lines)
        self._curtain.show_sides(lines)
        for line in lines:
            self._sealed.show_name(line.side, line.name)
        if self._writing is not None:
            side = self._writing.side
            self._writing = next((line for line in lines if line.side is side), self._writing)
        self.retranslate()

    def show_curtain(self) -> None:
        """Show the three sides and nothing of what they wrote."""
        self._draw_curtain()
        if not self._curtain.focus_next():
            self.primary.setFocus()

    def show_editor(self, side: Side, question: UUID, *, slips: bool) -> None:
        """Open the private editor for a side; nothing of another side is left in it.

        Args:
            side: who writes.
            question: identity of what it is asked; what it had typed on another stays there.
            slips: its paper slips are typed.
        """
        self._writing = self._line(side)
        self._question = question
        draft = self._drafts.pop((question, side), Draft())
        self.editor.open_for(side.value, draft, slips=slips)
        self._pages.setCurrentWidget(self.editor)
        self.retranslate()
        self.editor.focus_composer()

    def show_check(self, slips: Sequence[NoteLine]) -> None:
        """Show a side the slips that were typed for it."""
        if self._writing is not None:
            self._check.show_slips(self._writing.side.value, self._writing.name, slips)
            self._pages.setCurrentWidget(self._check)
            self.retranslate()
            self._check.focus_first()

    def show_prework(self) -> None:
        """Show where workbooks go out and come in; not while a side's words are on the screen."""
        if not self.is_open:
            self._draw_curtain()
            self._pages.setCurrentWidget(self.prework)
            self.prework_opened.emit()
            self.retranslate()
            self.prework.focus_first()

    def show_cards(self) -> None:
        """Show where cards to write on are made."""
        if not self.is_open:
            self._draw_curtain()
            self._pages.setCurrentWidget(self.cards)
            self.cards_opened.emit()
            self.retranslate()
            self.cards.focus_first()

    def show_seal(self, side: Side, name: str, digest: str) -> None:
        """Show the seal that is on a side's notes now."""
        self._close_editor()
        self._sealed.show_seal(side, name, digest)
        self._pages.setCurrentWidget(self._sealed)
        self.retranslate()
        self.primary.setFocus()

    def show_trouble(self, sentence: str, action: str = "") -> None:
        """Say why something could not be done, perhaps with a way on; empty clears it."""
        self._trouble.show_notice("warn" if action else "error", sentence, action)

    def show_nothing_to_seal(self, sentence: str) -> None:
        """Say that there is no note, and offer the empty seal."""
        self.show_trouble(sentence, self.tr("Seal without a note"))

    def hide_editor(self) -> None:
        """Hide everything private at once; the side's turn goes on."""
        if self.is_open:
            self._leave_editor()
            self.show_curtain()

    def on_entered(self) -> None:
        self.show_curtain()

    def on_left(self) -> None:
        if self.is_open:
            self._leave_editor()
        else:
            self._draw_curtain()

    def retranslate(self) -> None:
        self._hide.setText(self.tr("Hide now (F9)"))
        self._paste.setText(self.tr("Paste many notes…"))
        if self.is_checking:
            self._paste.setText(self.tr("Back to the slips"))
        for control in (self._hide, self._paste):
            control.setVisible(self.is_open)
        self._prework.setText(self.tr("Workbooks…"))
        self._cards.setText(self.tr("Print cards…"))
        behind = self._pages.currentWidget() is self._curtain
        for control in (self._prework, self._cards):
            control.setVisible(behind)
        self._say_headline()
        page = self._pages.currentWidget()
        # Typing slips is one thing to do; agenda and cue give the room to codes and words.
        self.set_wide(self.is_open and self.editor.slip_number is not None)
        if page is self.editor and self._writing is not None:
            done = self.tr("{side} is done → Seal")
            if self.editor.slip_number is not None:
                done = self.tr("All typed → {side} checks")
            self.set_primary(done.format(side=self._writing.name))
        elif page is self._check and self._writing is not None:
            confirmed = self.tr("{side} confirms → Seal")
            self.set_primary(confirmed.format(side=self._writing.name))
        elif page is self.prework:
            ready = self.prework.ready is not None
            self.set_primary(self.tr("Seal this workbook") if ready else "")
        elif page in {self._curtain, self._sealed} and self.is_done:
            self.set_primary(self.tr("All are sealed → Go on"))
        elif page is self._sealed:
            self.set_primary(self.tr("Pass the laptop on"))
        else:
            self.set_primary("")

    def press_primary(self) -> None:
        """Do the main thing of the page that is shown."""
        if self._pages.currentWidget() is self.editor and self.editor.slip_number is not None:
            if self.editor.composer.commit():
                self.check_wanted.emit()
        elif self.is_open:
            self.seal_wanted.emit()
        elif self._pages.currentWidget() is self.prework:
            self.hand_in_wanted.emit()
        else:
            self.show_curtain()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.is_open and dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event.mimeData())
        if file is not None and not self.is_open:
            event.acceptProposedAction()
            self.show_prework()
            self.prework.file_chosen.emit(file)

    def _say_headline(self) -> None:
        words = {
            DrawingState.WAITING: self.tr("{side}: waiting"),
            DrawingState.WRITING: self.tr("{side}: writing"),
            DrawingState.SEALED: self.tr("{side}: sealed"),
        }
        writing = self._writing if self.is_open else None
        others = [line for line in self._lines if line is not writing]
        self.set_headline(" · ".join(words[line.state].format(side=line.name) for line in others))
        if writing is None:
            self.set_tag("neutral", "")
        else:
            self.set_tag(writing.side.value, self.tr("{side} is writing").format(side=writing.name))

    def _line(self, side: Side) -> SideLine:
        return next(line for line in self._lines if line.side is side)

    def _draw_curtain(self) -> None:
        self._close_editor()
        self._pages.setCurrentWidget(self._curtain)
        self.retranslate()

    def _leave_editor(self) -> None:
        if self._writing is not None and self._question is not None:
            self._drafts[self._question, self._writing.side] = self.editor.draft()
        self._draw_curtain()
        self.hidden.emit()

    def _close_editor(self) -> None:
        self.show_trouble("")
        self._check.clear()
        self.prework.clear()
        self.cards.clear()
        self.prework_left.emit()
        self.editor.close_up()
        self._writing = None

    def _ask(self, side: Side, *, again: bool = False, slips: bool = False) -> None:
        self._asked = (side, again, slips)
        self._hand_over.ask(side, self._line(side).name, again=again, slips=slips)
        self._pages.setCurrentWidget(self._hand_over)
        self.retranslate()

    def _on_laptop_wanted(self, side: Side) -> None:
        self._ask(side)

    def _on_slips_wanted(self, side: Side) -> None:
        self._ask(side, slips=True)

    def _on_reopening_wanted(self, side: Side) -> None:
        self._ask(side, again=True)

    def _on_paste_clicked(self) -> None:
        if self.is_checking:
            self._check.clear()
            self._pages.setCurrentWidget(self.editor)
            self.retranslate()
            self.editor.focus_composer()
        else:
            self.editor.open_paste()

    def _on_confirmed(self) -> None:
        if self._asked is not None:
            self.turn_confirmed.emit(*self._asked)


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is dragged, whatever it is, unless it is a workspace."""
    urls = [url for url in data.urls() if url.isLocalFile()]
    if len(urls) != 1:
        return None
    file = Path(urls[0].toLocalFile())
    return None if file.suffix.lower() == SUFFIX else file
