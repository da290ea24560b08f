"""The card of one lead's form: whose it is, the questions, and what a report still lacks."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from domain.model.feedback_draft import FeedbackDraft
from ui.feedback.form import (
    FIT_KEYS,
    INTEREST_KEYS,
    OUTCOME_KEYS,
    QUALIFIED_KEYS,
    FeedbackFormView,
)
from ui.feedback.looks import FormLook
from ui.feedback.talked_on import TALKED_KEYS
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

NEXT: Final = QKeySequence(Qt.Key.Key_PageDown)
"""The key that passes a lead over."""

_BELOW = 150
"""Pixels that are in sight below what is answered: the next question."""


class FormCard(Retranslated, Card):
    """Holds the form of a lead, and scrolls to what is answered or has the keyboard.

    Attributes:
        form: the questions.
        save: reports the lead.
        skip: passes it over.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = FeedbackFormView()
        self.save, self.skip = PrimaryButton(), QuietButton()
        self._code = BodyLabel(font=fonts.text_font(17, fonts.SEMIBOLD), wrap=False)
        self._source = BodyLabel(font=fonts.small(), role="muted")
        self._complete = BodyLabel(font=fonts.small(), role="muted")
        self._keys = BodyLabel(font=fonts.small(), role="muted", align=Qt.AlignmentFlag.AlignRight)
        self._scroll = ScrollPage(edges=False)
        self._lay_out()
        self._follow = QTimer(self, singleShot=True, interval=0)
        self._follow.timeout.connect(self._on_follow)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self.speak()

    def show_lead(self, look: FormLook, draft: FeedbackDraft, *, another_lead: bool) -> None:
        """Show the form of a lead as it is filled."""
        self._code.setText(look.code)
        self._source.setText(look.source)
        self.form.show_form(look, draft, another_lead=another_lead)
        if another_lead:
            self._scroll.verticalScrollBar().setValue(0)

    def show_complete(self, words: str, *, whole: bool) -> None:
        """Tell what a report would still lack; it stands in nobody's way."""
        self._complete.setText(words)
        self._complete.set_role("good" if whole else "muted")

    def answer(self, letter: str) -> bool:
        """Answer the question that has a letter or digit; tell whether there is one."""
        form, outcome = self.form, self.form.outcome
        if letter in OUTCOME_KEYS:
            return outcome.press(OUTCOME_KEYS.index(letter))
        for keys, row in (
            (INTEREST_KEYS, form.interest),
            (FIT_KEYS, form.fit),
            (QUALIFIED_KEYS, form.qualified),
            (TALKED_KEYS, form.talked_on),
        ):
            if letter in keys and row.isVisible():
                row.press(keys.index(letter))
                self._scroll.ensureWidgetVisible(row, 0, _BELOW)
                return True
        return False

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save and next"))
        self.skip.setText(self.tr("Skip"))
        self._keys.setText(
            self.tr("C claims · V words · {skip} skip · {save}").format(
                save="Ctrl ↵",
                skip=NEXT.toString(QKeySequence.SequenceFormat.NativeText),
            )
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._code)
        head.addWidget(self._source, 1)
        self._scroll.body.addWidget(self.form)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.skip)
        foot.addWidget(self._keys, 1)
        foot.addWidget(self.save)
        self.body.addLayout(head)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._complete)
        self.body.addLayout(foot)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what the keyboard came to by a letter, once it has its place."""
        if now is not None and self.form.isAncestorOf(now):
            self._follow.start()

    def _on_follow(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self.form.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, _BELOW // 2)
