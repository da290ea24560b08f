"""Sales' feedback: the leads that wait, the form of one of them, and what comes of the batch."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.model.feedback_draft import FeedbackDraft
from ui.feedback.coverage_page import CoveragePage
from ui.feedback.form_card import NEXT, FormCard
from ui.feedback.looks import FormLook, ReportLook, SoFarLook
from ui.feedback.reporter import ReporterPicker
from ui.feedback.side import BatchSoFar, ReportHistory, SomethingNew
from ui.feedback.waiting_list import WaitingList
from ui.feedback.workbook_page import WorkbookPage
from ui.widgets.announcing import announce
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import ComboBox
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN, ScrollPage

_LIST, _SIDE = 228, 252
SAVE: Final = tuple(
    QKeySequence(Qt.KeyboardModifier.ControlModifier | key)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
)
"""As keys, not as words: in Vietnamese both are called Enter, and read back they were the same."""

PREVIOUS: Final = QKeySequence(Qt.Key.Key_PageUp)


class FeedbackView(Retranslated, QWidget):
    """Shows the page. Holds no rules.

    Signals:
        save_wanted: the lead is to be reported, and the next one shown.
        skip_wanted: the next (1) or the previous (-1) lead is to be shown, unreported.
        find_wanted: a lead is to be shown by its code.
        filter_chosen: other leads are to be shown: the key of a choice.
        first_step_wanted: leads are to be brought in.
        coverage_wanted: it is to be seen how far Sales has reported.
        left: the page goes out of sight.
    """

    save_wanted = Signal()
    skip_wanted = Signal(int)
    find_wanted = Signal(str)
    filter_chosen = Signal(object)
    first_step_wanted = Signal()
    coverage_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.reporter = ReporterPicker()
        self.notice = Notice(dismissable=True)
        self.filter = ComboBox()
        self.finder = LineEdit(keep_after=False)
        self.list = WaitingList()
        self._form_card = FormCard()
        self.form = self._form_card.form
        self.save, self.skip = self._form_card.save, self._form_card.skip
        self.new = SomethingNew()
        self.so_far = BatchSoFar()
        self.history = ReportHistory()
        self.hand_out, self.take_in, self.so_many = QuietButton(), QuietButton(), QuietButton()
        self.workbook = WorkbookPage()
        self._behind: QWidget | None = None
        self._waiting = Card(spacing=6)
        self.empty, self.done = EmptyState("message-square-reply"), EmptyState("circle-check")
        self._middle, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self.speak()

    # what is shown

    def show_nothing(self, *, leads: bool | None) -> None:
        """Show that there are no leads at all (False), or that all are reported (True).

        None shows the page bare, while it is read what there is.
        """
        self._show_page(self._work if leads or leads is None else self.empty)
        self._middle.setVisible(leads is not None)
        self.reporter.setVisible(bool(leads))
        self._middle.setCurrentWidget(self.done)
        for card in (self.new, self.history):
            card.hide()
        if not leads:
            self.so_far.show_batch(None)

    def show_form(self, look: FormLook, draft: FeedbackDraft, *, another_lead: bool) -> None:
        """Show the form of a lead."""
        self._show_page(self._work)
        self.reporter.show()
        self._middle.show()
        self._middle.setCurrentWidget(self._form_card)
        self._form_card.show_lead(look, draft, another_lead=another_lead)
        self.new.show()
        self.new.show_text(draft.something_new, another_lead=another_lead)

    def show_complete(self, words: str, *, whole: bool) -> None:
        """Tell what a report would still lack; it stands in nobody's way."""
        self._form_card.show_complete(words, whole=whole)

    def show_side(self, so_far: SoFarLook | None, reports: Sequence[ReportLook]) -> None:
        """Show what stands beside the form."""
        self.so_far.show_batch(so_far)
        self.history.show_reports(reports)

    def show_count(self, words: str) -> None:
        """Tell how many wait, at the head of the list."""
        self._waiting.set_aside(words)

    def offer_filters(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer which leads are shown."""
        self.filter.set_choices(choices)
        self.filter.choose(chosen)

    def open_workbook(self, file: str) -> None:
        """Open the page on which a workbook is looked at."""
        if not self._over():
            self._behind = self._stack.currentWidget()
        self.so_many.show()
        self._stack.setCurrentWidget(self.workbook)
        self.workbook.wait_for(file)

    def close_workbook(self) -> None:
        """Go back to what stood there before."""
        if self._behind is not None:
            self._stack.setCurrentWidget(self._behind)
        self._behind = None
        self.take_in.setFocus(Qt.FocusReason.OtherFocusReason)

    @cached_property
    def coverage(self) -> CoveragePage:
        """How far Sales has reported, made when it is first wanted."""
        page = CoveragePage()
        page.left.connect(self.close_coverage)
        self._stack.addWidget(page)
        return page

    def open_coverage(self) -> None:
        """Show how far Sales has reported in place of the form."""
        if self._stack.currentWidget() is self.coverage:
            return
        self._behind = self._behind or self._stack.currentWidget()
        self._stack.setCurrentWidget(self.coverage)
        self.so_many.hide()
        self.coverage.start()

    def close_coverage(self) -> None:
        """Go back to what stood there before."""
        if self._behind is not None:
            self._stack.setCurrentWidget(self._behind)
        self._behind = None
        self.so_many.show()
        self.so_many.setFocus(Qt.FocusReason.OtherFocusReason)

    def _over(self) -> bool:
        """Tell whether a page of its own stands before the form."""
        shown = self._stack.currentWidget()
        return shown is self.workbook or shown is vars(self).get("coverage")

    def _show_page(self, page: QWidget) -> None:
        """Show a page, or have it behind what stands before it."""
        if self._over():
            self._behind = page
        else:
            self._stack.setCurrentWidget(page)

    def show_done(self, sentence: str) -> None:
        """Say what was done."""
        self.notice.show_notice("success", sentence)

    def forget_fact(self) -> None:
        """Say no longer why a lead was not reported; what was done stays said."""
        if self.notice.kind() != "success":
            self.notice.clear()

    def show_fact(self, sentence: str) -> None:
        """Say why a lead was not reported."""
        self.notice.show_notice("error", sentence)

    def announce_saved(self, words: str) -> None:
        """Tell a screen reader that a lead was reported."""
        announce(self, words)

    def take_keyboard(self) -> None:
        """Go to the form with the keyboard, where it is on this page and nowhere else."""
        now = QApplication.focusWidget()
        if self.isActiveWindow() and (now is None or now is self or self.isAncestorOf(now)):
            self.begin()

    def begin(self) -> None:
        """Put the keyboard at the head of the form."""
        self.form.begin()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sales feedback"))
        self.header.set_title(self.tr("Sales feedback"))
        self.header.set_subtitle(self.tr("One minute a lead: outcome, interest, claims"))
        self._waiting.set_title(self.tr("Waiting"))
        self.filter.setAccessibleName(self.tr("Which leads"))
        self.finder.set_name(self.tr("Find a lead by its code"), self.tr("Code, such as L000123"))
        self.hand_out.setText(self.tr("Export form to Excel…"))
        self.take_in.setText(self.tr("Import filled form…"))
        self.so_many.setText(self.tr("How far we are…"))
        self.empty.set_texts(
            self.tr("No leads yet"),
            self.tr(
                "Import the leads of a campaign. Each then waits here until Sales has said what "
                "came of it: in under a minute, by keyboard."
            ),
            self.tr("Go to campaigns and leads"),
        )
        self.done.set_texts(
            self.tr("All reported"),
            self.tr("No lead waits here. What was reported already counts behind the claims."),
        )

    # what is done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take letters and digits that no text field wanted."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._take(event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def _take(self, event: QKeyEvent) -> bool:
        """Act on a key of the form; tell whether it is one."""
        if self._over():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.begin()
            return True
        letter = chr(event.key()) if event.key() < 128 else ""
        if not letter or self._middle.currentWidget() is not self._form_card:
            return False
        return self._form_card.answer(letter) or self._go(letter)

    def _go(self, letter: str) -> bool:
        """Go to a part of the form by its letter; tell whether it is there."""
        tab, form = Qt.FocusReason.TabFocusReason, self.form
        places = {"V": form.words, "N": self.new.text, "B": form.reason}
        if letter == "C" and form.claims.isVisible():
            return form.claims.begin()
        if letter == "M":
            form.show_rest()
            return True
        place = places.get(letter)
        if place is None or not place.isVisible():
            return False
        place.setFocus(tab)
        return True

    # how it stands

    def _lay_out(self) -> None:
        self._waiting.setFixedWidth(_LIST)
        for part in (self.filter, self.finder):
            self._waiting.body.addWidget(part)
        self._waiting.body.addWidget(self.list, 1)
        for page in (self._form_card, self.done):
            self._middle.addWidget(page)
        side = ScrollPage(edges=False)
        side.setFixedWidth(_SIDE)
        for card in (self.new, self.so_far, self.history):
            side.body.addWidget(card)
        side.body.addStretch(1)
        self._work = QWidget()
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(16)
        # Taken in with the form first: so the keyboard comes to it, and not to the filters.
        work.addWidget(self._middle, 1)
        work.addWidget(side)
        work.insertWidget(0, self._waiting)
        self._stack.addWidget(self._work)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.workbook)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, EDGE_ACROSS, EDGE_DOWN)
        whole.setSpacing(14)
        whole.addWidget(self._stack, 1)
        whole.insertWidget(0, self.notice)
        whole.insertWidget(0, self.header)
        for action in (self.reporter, self.so_many, self.hand_out, self.take_in):
            self.header.add_action(action)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_wanted)
        self.so_many.clicked.connect(self.coverage_wanted)
        self.skip.clicked.connect(lambda: self.skip_wanted.emit(1))
        self.finder.committed.connect(self.find_wanted)
        self.filter.chosen.connect(self.filter_chosen)
        self.empty.first_step.connect(self.first_step_wanted)
        self.list.entered.connect(self.begin)
        for keys in SAVE:
            self._shortcut(keys, self.save_wanted.emit)
        self._shortcut(NEXT, lambda: self.skip_wanted.emit(1))
        self._shortcut(PREVIOUS, lambda: self.skip_wanted.emit(-1))

    def _shortcut(self, keys: QKeySequence, act: Callable[[], None]) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


def lead_number(code: str) -> int | None:
    """Return the number in the code of a lead as somebody typed it, or None."""
    digits = code.strip().removeprefix("L").removeprefix("l").lstrip("0")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None
