"""The scorecard: its versions above, its questions at the left, the chosen one beside them."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.calls.card_looks import QuestionLook, ScorecardLook
from ui.calls.panes import CallsPane
from ui.calls.question_form import QuestionForm
from ui.direction.card_list import CardList
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class QuestionList(CardList):
    """The questions; Enter changes one, Alt and an arrow moves it."""

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Questions of the scorecard"))


class QuestionPanel(Retranslated, Card):
    """The chosen question with its guide, and what can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.look: QuestionLook | None = None
        self.edit = QuietButton(icon="pencil", kind="compact")
        self.retire, self.up, self.down = (QuietButton(kind="compact") for _ in range(3))
        self._text = BodyLabel(font=fonts.text_font(14, fonts.SEMIBOLD))
        self._worth = BodyLabel(role="muted")
        self._guide = QVBoxLayout()
        self._guide.setSpacing(8)
        self._acts = QWidget()
        row = FlowLayout(self._acts, spacing=6)
        for button in (self.edit, self.up, self.down, self.retire):
            row.addWidget(button)
        self.body.addWidget(self._text)
        self.body.addWidget(self._worth)
        self.body.addLayout(self._guide)
        self.body.addWidget(self._acts)
        self.speak()

    def show_question(self, look: QuestionLook | None, *, fixed: bool) -> None:
        """Show a question; None shows nothing."""
        self.look = look
        self.setVisible(look is not None)
        if look is None:
            return
        self._text.setText(look.card.text)
        self._worth.setText(look.card.status)
        empty(self._guide)
        for words in (*look.guide, *((look.skip,) if look.skip else ())):
            self._guide.addWidget(BodyLabel(words))
        self._acts.setVisible(not fixed)
        for button in (self.edit, self.up, self.down):
            button.setVisible(not look.retired)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The chosen question"))
        self.edit.setText(self.tr("Edit…"))
        self.edit.setAccessibleName(self.tr("Change the question"))
        self.up.setText(self.tr("Up"))
        self.up.setAccessibleName(self.tr("Move the question up"))
        self.down.setText(self.tr("Down"))
        self.down.setAccessibleName(self.tr("Move the question down"))
        back = self.look is not None and self.look.retired
        self.retire.setText(self.tr("Ask it again") if back else self.tr("Retire"))
        self.retire.setAccessibleName(
            self.tr("Ask the question again") if back else self.tr("Ask the question no more")
        )


class ScorecardView(Retranslated, CallsPane):
    """Shows a version of the scorecard. Holds no rules.

    Signals:
        version_chosen: another version is looked at.
        add_wanted: one more question is to be asked.
        edit_wanted, retire_wanted: of the chosen question.
        moved: the chosen question goes up (-1) or down (+1).
        question_chosen: the keyboard came to another question.
    """

    version_chosen = Signal(object)
    add_wanted = Signal()
    edit_wanted = Signal()
    retire_wanted = Signal()
    moved = Signal(int)
    question_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(dismissable=True)
        self.version = ComboBox()
        self.add = PrimaryButton(icon="plus")
        self.list, self.panel, self.form = QuestionList(), QuestionPanel(), QuestionForm()
        self.form_card = Card()
        self._about = BodyLabel(role="muted")
        self._beside, self._form_page = ScrollPage(edges=False), ScrollPage(edges=False)
        self._right = QStackedWidget()
        self._lay_out()
        self.version.chosen.connect(self.version_chosen)
        self.add.clicked.connect(self.add_wanted)
        self.list.chosen.connect(self.question_chosen)
        self.list.opened.connect(lambda _: self.panel.edit.click())
        self.list.moved.connect(lambda _, step: self._move(step))
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.panel.edit.clicked.connect(self.edit_wanted)
        self.panel.retire.clicked.connect(self.retire_wanted)
        self.panel.up.clicked.connect(lambda: self.moved.emit(-1))
        self.panel.down.clicked.connect(lambda: self.moved.emit(1))
        self.speak()

    @property
    def is_writing(self) -> bool:
        """Whether the form of a question is open."""
        return self._right.currentWidget() is self._form_page

    def show_card(self, look: ScorecardLook) -> None:
        """Show a version; the list keeps its question."""
        self.version.set_choices(look.versions)
        self.version.choose(look.shown)
        self._about.setText(look.about)
        self.add.setVisible(not look.fixed)
        self.list.show_cards([one.card for one in look.questions])

    def show_question(self, look: QuestionLook | None, *, fixed: bool) -> None:
        """Tell the chosen question beside the list."""
        self.panel.show_question(look, fixed=fixed)

    def open_form(self, *, new: bool) -> None:
        """Bring the form to the front."""
        self.form_card.set_title(
            self.tr("A new question") if new else self.tr("Change the question")
        )
        self._right.setCurrentWidget(self._form_page)
        self._form_page.verticalScrollBar().setValue(0)
        self.form.start()

    def close_form(self) -> None:
        """Put the form away; the keyboard goes back to the questions."""
        self._right.setCurrentWidget(self._beside)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, id: UUID) -> None:
        """Put the keyboard on a question."""
        self.list.select(id)

    def start(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.version.setAccessibleName(self.tr("Version of the scorecard"))
        self.add.setText(self.tr("Add a question"))

    def _move(self, step: int) -> None:
        if self.add.isVisible():
            self.moved.emit(step)

    def _on_menu_wanted(self, id: UUID, place: QPoint) -> None:
        self.question_chosen.emit(id)
        menu = QMenu(self)
        panel = self.panel
        for button in (panel.edit, panel.up, panel.down, panel.retire):
            if button.isVisible():
                menu.addAction(button.accessibleName().replace("&", "&&"), button.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.version, 0, Qt.AlignmentFlag.AlignTop)
        tools.addWidget(self._about, 1)
        tools.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self.form_card.body.addWidget(self.form)
        self._form_page.body.addWidget(self.form_card)
        self._beside.body.addWidget(self.panel)
        self._right.addWidget(self._beside)
        self._right.addWidget(self._form_page)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.list, 1)
        row.addWidget(self._right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addLayout(tools)
        whole.addLayout(row, 1)
