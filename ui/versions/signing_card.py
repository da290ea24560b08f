"""The draft on its way to a version: two keys, a day, a few words, and the publishing."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.sides import DEPARTMENTS
from domain.text import TEXT_LIMIT
from ui.session.closing.keys_part import KeyRow
from ui.session.closing.looks import KeyLook
from ui.theme import fonts
from ui.versions.looks import SigningLook
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import DateEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated


class SigningCard(Retranslated, Card):
    """Holds no rules.

    Signals:
        signed: a department signs: side and name.
        turned_back: a department turns its key back: side.
        review_chosen: the day of the next review.
        noted: what the release says of itself.
        published: the version is to be published.
        session_wanted: the way to the open session.
        notes_wanted: the release notes as they would be.

    Attributes:
        rows: the keys by department.
        review: the day of the next review.
        words: what the release says of itself.
        publish: publishes.
    """

    signed = Signal(object, str)
    turned_back = Signal(object)
    review_chosen = Signal(object)
    noted = Signal(str)
    published = Signal()
    session_wanted = Signal()
    notes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self._look: SigningLook | None = None
        self._meaning = BodyLabel(role="muted")
        self._session = Notice()
        self._session.acted.connect(self.session_wanted)
        self.rows = {side: KeyRow(side) for side in DEPARTMENTS}
        self._review_title = BodyLabel(font=fonts.label(), wrap=False)
        self.review = DateEdit()
        self.review.dateChanged.connect(lambda day: self.review_chosen.emit(self.review.day()))
        self._words_title = BodyLabel(font=fonts.label())
        self.words = GrowingTextEdit(limit=TEXT_LIMIT, lines=1, most_lines=6)
        self.words.committed.connect(self.noted)
        self._refusal = Notice()
        self._missing = BodyLabel(role="warn")
        self.publish, self.notes = PrimaryButton(icon="stamp"), QuietButton(icon="file-text")
        self.publish.clicked.connect(self.published)
        self.notes.clicked.connect(self.notes_wanted)
        self._lay_out()
        self.speak()

    def show_look(self, look: SigningLook, keys: Sequence[KeyLook]) -> None:
        """Show how far the draft is."""
        self._look = look
        self._session.show_notice(
            "info",
            look.missing if look.in_session else "",
            self.tr("Go to the session") if look.in_session else "",
        )
        self._way.setVisible(not look.in_session)
        for key in keys:
            self.rows[key.side].show_look(key)
        if not self.review.hasFocus() or self.review.day() == look.review:
            with QSignalBlocker(self.review):
                first = look.earliest
                self.review.setMinimumDate(QDate(first.year, first.month, first.day))
                self.review.set_day(look.review)
        self.words.set_text(look.notes)
        self.refuse("")
        self._missing.setText(look.missing)
        self._missing.setVisible(bool(look.missing) and not look.in_session)
        self.publish.setVisible(not look.in_session)
        self.publish.setEnabled(not look.missing)
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why the day was not taken; an empty text clears it."""
        self._refusal.show_notice("error", sentence)

    def retranslate(self) -> None:
        self._meaning.setText(
            self.tr("A version needs both keys: each lead signs the picture as it is now.")
        )
        self._review_title.setText(self.tr("Next review on"))
        self.review.setAccessibleName(self.tr("Day of the next review"))
        self._words_title.setText(self.tr("Release notes: what to do with it, and by when"))
        self.words.set_name(
            self.tr("Words of the release"),
            self.tr("What is new in one or two sentences; who acts on it"),
        )
        self.notes.setText(self.tr("Preview of the notes"))
        if self._look is not None:
            self.set_title(self._look.title)
        self.publish.setText(self.tr("Publish the version"))

    def _lay_out(self) -> None:
        for side, row in self.rows.items():
            row.signed.connect(lambda name, side=side: self.signed.emit(side, name))
            row.turned_back.connect(lambda side=side: self.turned_back.emit(side))
        day = QHBoxLayout()
        day.setSpacing(10)
        day.addWidget(self._review_title)
        day.addWidget(self.review)
        day.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.publish)
        acts.addWidget(self.notes)
        acts.addStretch(1)
        self._way = QWidget()
        way = QVBoxLayout(self._way)
        way.setContentsMargins(0, 0, 0, 0)
        way.setSpacing(8)
        way.addWidget(self._meaning)
        for row in self.rows.values():
            way.addWidget(row)
        way.addWidget(self._words_title)
        way.addWidget(self.words)
        way.addLayout(day)
        way.addWidget(self._refusal)
        self.body.addWidget(self._session)
        self.body.addWidget(self._way)
        self.body.addWidget(self._missing)
        self.body.addLayout(acts)
