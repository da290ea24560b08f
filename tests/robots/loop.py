"""A robot that goes round the loop: campaign, leads, feedback, revision, keys, figures, and on.

It works the window by keyboard and knows what the window shows (the window speaks English).
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

import openpyxl
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from domain.model.fields import PersonaField
from domain.model.proposals import ProposedChange
from exports.feedback_layout import HEAD_ROW
from tests.robots.typing import press, press_focused, push, seen, settle, type_text, write_into
from tests.robots.window import WindowRobot
from ui.campaigns.iteration_form import IterationForm
from ui.campaigns.page import CAMPAIGNS, ITERATIONS, CampaignsPage
from ui.feedback.page import FeedbackPage
from ui.leads.importing.view import DONE, ImportView
from ui.loop.page import LoopPage
from ui.revision.new_pane import NewPane
from ui.revision.pane import RevisionPane
from ui.revision.proposal_card import ProposalCard
from ui.revision.theme_form import ThemeForm
from ui.versions.pane import VersionsPane
from ui.widgets.dialogs import Question

CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 50
P = TypeVar("P", bound=QWidget)


class LoopRobot:
    """Goes round the loop in an open workspace."""

    def __init__(self, window: WindowRobot) -> None:
        self.window = window

    def rest(self) -> None:
        """Wait until nothing runs beside the window, and it has come to rest."""
        self.window.house.rest(self.window.window)
        settle()
        assert self.window.view.isActiveWindow(), "something else came before the window"

    # the revision and the keys

    def pane(self, key: str, kind: type[P]) -> P:
        """Show a pane of the personas' page, as a way from elsewhere does."""
        self.window.workspace.desk.ways.look("personas", key)
        self.rest()
        return self._shown(kind)

    def to_revision(self) -> RevisionPane:
        """Go to the pane of the revision."""
        return self.pane("revise", RevisionPane)

    def to_versions(self) -> VersionsPane:
        """Go to the pane of the versions."""
        return self.pane("versions", VersionsPane)

    def card(self, change: ProposedChange) -> ProposalCard:
        """The open proposal of a kind."""
        cards = self._shown(RevisionPane).cards
        return next(
            card
            for about, card in cards.items()
            if about.change is change and card.look.decision is None
        )

    def decide_as(self, side: str) -> None:
        """Say which department decides."""
        push(self._shown(RevisionPane), side)
        self.rest()

    def accept(self, change: ProposedChange) -> None:
        """Accept the open proposal of a kind from the keyboard."""
        card = self.card(change)
        card.setFocus()
        press(card, Qt.Key.Key_A)
        self.rest()

    def reject(self, change: ProposedChange, why: str) -> None:
        """Reject the open proposal of a kind, with a reason."""
        card = self.card(change)
        card.setFocus()
        press(card, Qt.Key.Key_R)
        assert card.form is not None
        type_text(card.form.reason.editor_widget(), why)
        push(card.form, card.form.reject.text())
        self.rest()

    def group_what_is_new(self, claim: str, topic: PersonaField) -> None:
        """Group all that leads told and no claim says, and word it, by keys alone."""
        pane = self.pane("new", NewPane)
        pane.list.setFocus()
        press(pane.list, Qt.Key.Key_A, CONTROL)
        press(pane.list, Qt.Key.Key_G)
        self.rest()
        form = self._shown(ThemeForm)
        editor = form.text.editor_widget()
        press(editor, Qt.Key.Key_A, CONTROL)
        type_text(editor, claim)
        form.field.setFocus()
        press(form.field, Qt.Key.Key_Home)
        while form.field.current_key() != topic:
            at = form.field.currentIndex()
            press(form.field, Qt.Key.Key_Down)
            assert form.field.currentIndex() != at, "no such topic"
        push(form, form.keep.text())
        self.rest()

    def go_to_the_keys(self) -> None:
        """Press the button of the revision that leads to the keys."""
        pane = self._shown(RevisionPane)
        push(pane, pane.publish.text())
        self.rest()
        assert self._shown(VersionsPane).signing.isVisible()

    def sign_and_publish(self, names: Mapping[str, str], words: str = "") -> str:
        """Turn both keys on the draft in front and publish it; return what the pane says."""
        pane = self._shown(VersionsPane)
        for side, name in names.items():
            write_into(pane.signing, f"Who signs for {side}", name, Qt.Key.Key_Tab)
            push(pane.signing, f"Sign for {side}")
            self.rest()
        if words:
            editor = pane.signing.words.editor_widget()
            type_text(editor, words)
            press(editor, Qt.Key.Key_Tab)
            self.rest()
        push(pane.signing, "Publish the version")
        self.rest()
        return pane.notice.sentence()

    def release_notes(self) -> list[str]:
        """Open the release notes of the version in front; return what they say."""
        pane = self._shown(VersionsPane)
        push(pane.chosen, "Release notes")
        self.rest()
        return seen(pane.notes)

    # campaigns and leads

    def to_campaigns(self) -> CampaignsPage:
        """Go to the page of campaigns."""
        return self._page("campaigns", CampaignsPage)

    def begin_iteration(self, targeting: str) -> list[str]:
        """Begin the next iteration today; return what the list of them says."""
        page = self.to_campaigns()
        page.show_tab(ITERATIONS)
        settle()
        push(page, page.add.text())
        form = page.findChild(IterationForm)
        assert form is not None
        write_into(form, "Whom the ads reach", targeting, Qt.Key.Key_Tab)
        push(form, form.done.text())
        self.rest()
        assert form.error.sentence() == ""
        return seen(page)

    def add_campaign(self, name: str) -> None:
        """Make a campaign on Zalo that begins today."""
        page = self.to_campaigns()
        page.show_tab(CAMPAIGNS)
        settle()
        push(page, page.add.text() if page.add.isVisible() else "Add the first campaign")
        form = page.campaigns.editor
        type_text(form.name.editor_widget(), name)
        form.channel.choose("zalo")
        push(form, form.done.text())
        self.rest()
        assert form.error.sentence() == ""

    def drop(self, file: Path) -> None:
        """Drop a file on the window, whatever page is in front."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        point, copy = QPointF(400, 300), Qt.DropAction.CopyAction
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.window.view.dropEvent(QDropEvent(point, copy, data, left, plain))
        self.rest()

    def import_leads(self, file: Path) -> list[str]:
        """Bring a file of leads in by the import's steps; return what it says came of it."""
        page = self.to_campaigns()
        push(page, page.imports_leads.text())
        self.rest()
        empty = self._shown(ImportView).file.empty
        asked = "ui.leads.importing.presenter.QFileDialog.getOpenFileName"
        with patch(asked, return_value=(str(file), "")):  # the system's own window
            push(empty, empty.button.accessibleName())
        self.rest()
        view = self._shown(ImportView)
        push(view.file, view.file.go.text())
        self.rest()
        push(view.columns, view.columns.beside.go.text())
        self.rest()
        type_text(view.check.form.purpose.editor_widget(), "advice")
        press_focused(Qt.Key.Key_Tab)
        self.rest()
        push(view.check, view.check.beside.go.text())
        self._until(lambda: view.step == DONE and not view.done.under_way)
        told = seen(view.done)
        view.done.left.emit()
        self.rest()
        return told

    # feedback

    def to_feedback(self) -> FeedbackPage:
        """Go to the page of Sales' feedback."""
        return self._page("feedback", FeedbackPage)

    def report_as(self, at: int) -> None:
        """Say who reports, by the place in the list of salespeople."""
        page = self._shown(FeedbackPage)
        page.reporter.who.setFocus()
        press_focused(Qt.Key.Key_Down)
        page.reporter.who.activated.emit(at)
        self.rest()

    def report(self, held: Mapping[str, bool], new: str = "") -> None:
        """Report the lead in front by keys alone: talked, interested, fits, what held, what is new.

        Args:
            held: whether claims held, each by its sentence.
            new: something new that the customer told.
        """
        page = self._shown(FeedbackPage)
        page.begin()
        for key in (Qt.Key.Key_1, Qt.Key.Key_R, Qt.Key.Key_F, Qt.Key.Key_Z, Qt.Key.Key_C):
            press_focused(key)
        settle()
        for row in page.form.claims.rows:
            if row.look.text in held:
                answer = "true" if held[row.look.text] else "not_true"
                row.verdict.button(answer).setFocus()
                press_focused(Qt.Key.Key_Space)
        press_focused(Qt.Key.Key_Escape)
        if new:
            press_focused(Qt.Key.Key_N)
            type_text(page.new.text.editor_widget(), new)
        press_focused(Qt.Key.Key_Return, CONTROL)
        self.rest()

    def hand_out(self, folder: Path) -> list[Path]:
        """Write the workbooks of the leads that wait into a folder; return them."""
        page = self._shown(FeedbackPage)
        page.workbooks.write(folder)
        self.rest()
        return sorted(folder.iterdir())

    def take_in(self, workbook: Path) -> str:
        """Drop a filled workbook on the window and keep what it says; return what was kept."""
        self.drop(workbook)
        page = self._shown(FeedbackPage)
        assert page.workbook.take.isEnabled(), page.workbook.error.sentence()
        push(page.workbook, page.workbook.take.text())
        self.rest()
        return page.notice.sentence()

    # the loop

    def to_loop(self) -> LoopPage:
        """Go to the page of the loop."""
        page = self._page("loop", LoopPage)
        self.rest()
        return page

    def freeze(self) -> str:
        """Freeze the figures of the iteration that runs; return what its page says of it."""
        page = self.to_loop()
        if not page.series.figures.isVisible():
            push(page, page.figures.back.text())
            settle()
        push(page, page.series.figures.text())
        self.rest()
        self._answer(lambda: push(page.figures, page.figures.freeze.text()))
        self.rest()
        assert page.figures.look is not None
        return page.figures.look.status

    def _answer(self, act: Callable[[], None]) -> None:
        """Do something that asks first, and say yes to the question."""

        def answer() -> None:
            asked = [one for one in QApplication.topLevelWidgets() if isinstance(one, Question)]
            visible = next((one for one in asked if one.isVisible()), None)
            if visible is None:
                QTimer.singleShot(0, answer)
            else:
                push(visible, visible.go.text())

        QTimer.singleShot(0, answer)
        act()
        self.window.come_to_front()

    def _page(self, key: str, kind: type[P]) -> P:
        page = self.window.page(key)
        assert isinstance(page, kind)
        self.rest()
        return page

    def _shown(self, kind: type[P]) -> P:
        found = [one for one in self.window.view.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} × {kind.__name__} in sight"
        return found[0]

    def _until(self, condition: Callable[[], bool]) -> None:
        self.window.house.until(condition)
        self.rest()


def fill_workbook(path: Path, answers: Mapping[str, Callable[[int], str | None]]) -> int:
    """Fill a feedback workbook as a salesperson does; return how many leads are in it.

    Args:
        path: the workbook; it is written over.
        answers: what each column says, by the beginning of its heading and the place of the lead.
    """
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    heads = {str(sheet.cell(HEAD_ROW, at).value): at for at in range(1, sheet.max_column + 1)}
    rows = [at for at in range(HEAD_ROW + 1, sheet.max_row + 1) if sheet.cell(at, 1).value]
    for begins, answer in answers.items():
        column = next(at for head, at in heads.items() if head.startswith(begins))
        for place, row in enumerate(rows):
            sheet.cell(row, column).value = answer(place)
    book.save(path)
    return len(rows)
