"""What would be published, when it is looked at again, and what is worth a look before."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.session import StepKind
from domain.text import TEXT_LIMIT
from ui.session.closing.looks import DifferenceLine, PartKey, VersionLook
from ui.session.closing.part import Part
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import DateEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated

MOST_DIFFERENCES = 12
"""Differences that are named before the rest is counted."""


class DifferenceList(Retranslated, QWidget):
    """What differs from the version in force: sign, word, thing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more = 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._rest = BodyLabel(font=fonts.small(), role="muted")
        whole.addLayout(self._lines)
        whole.addWidget(self._rest)
        self._shown: tuple[DifferenceLine, ...] = ()
        self.speak()

    def show_lines(self, lines: Sequence[DifferenceLine]) -> None:
        """Show what differs; many are counted at the end."""
        self.setVisible(bool(lines))
        self._more = max(0, len(lines) - MOST_DIFFERENCES)
        if tuple(lines) != self._shown:
            self._shown = tuple(lines)
            empty(self._lines)
            for line in lines[:MOST_DIFFERENCES]:
                self._lines.addWidget(_line(line))
        self.retranslate()

    def retranslate(self) -> None:
        self._rest.setVisible(self._more > 0)
        self._rest.setText(self.tr("and {count} more").format(count=self._more))


class VersionPart(Retranslated, Part):
    """The version as it would be.

    Signals:
        review_chosen: the day of the next review.
        step_wanted: the room goes to the step that settles a warning: its kind.
        noted: the release notes were written.

    Attributes:
        review: the day of the next review.
        notes: what the release says of itself.
    """

    review_chosen = Signal(object)
    step_wanted = Signal(object)
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PartKey.VERSION, parent)
        self._look: VersionLook | None = None
        self._shown_warnings: tuple[tuple[StepKind, str, str], ...] = ()
        self._since = BodyLabel(role="muted")
        self._differences = DifferenceList()
        self._review_title = BodyLabel(font=fonts.label(), wrap=False)
        self.review = DateEdit()
        self.review.dateChanged.connect(self._on_date_changed)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._review_title)
        row.addWidget(self.review)
        row.addStretch(1)
        self._notes_title = BodyLabel(font=fonts.label())
        self.notes = GrowingTextEdit(limit=TEXT_LIMIT, lines=2, most_lines=8)
        self.notes.committed.connect(self.noted)
        self._refusal = Notice()
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(6)
        self.content.addWidget(self._since)
        self.content.addWidget(self._differences)
        self.content.addWidget(self._notes_title)
        self.content.addWidget(self.notes)
        self.content.addLayout(row)
        self.content.addWidget(self._refusal)
        self.content.addLayout(self._warnings)
        self.speak()

    def show_look(self, look: VersionLook) -> None:
        """Show the version as it would be now."""
        self._look = look
        self._since.setText(look.since)
        self._differences.show_lines(look.differences)
        if not self.review.hasFocus() or self.review.day() == look.review:
            with QSignalBlocker(self.review):
                earliest = look.earliest
                self.review.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
                self.review.set_day(look.review)
        self.notes.set_text(look.notes)
        self.refuse("")
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why the day was not taken; an empty text clears it."""
        self._refusal.show_notice("error", sentence)

    def focus_first(self) -> None:
        """Put the keyboard on the day of the next review."""
        self.review.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self._notes_title.setText(self.tr("Release notes: what to do with it, and by when"))
        self.notes.set_name(
            self.tr("Release notes"), self.tr("What is new in one or two sentences; who acts on it")
        )
        self._review_title.setText(self.tr("Next review on"))
        self.review.setAccessibleName(self.tr("Day of the next review"))
        look = self._look
        if look is None:
            return
        summary = self.tr("next review {day}").format(day=look.review_said)
        title = self.tr("Version {number}").format(number=look.number)
        self.say(title, f"{look.content} · {summary}", done=False)
        if look.warnings != self._shown_warnings:
            self._shown_warnings = look.warnings
            empty(self._warnings)
            for kind, sentence, step in look.warnings:
                self._warnings.addWidget(self._warning(kind, sentence, step))

    def _warning(self, kind: StepKind, sentence: str, step: str) -> Notice:
        notice = Notice(self)
        notice.show_notice("info", sentence, step)
        notice.acted.connect(lambda: self.step_wanted.emit(kind))
        return notice

    def _on_date_changed(self, day: QDate) -> None:
        self.review_chosen.emit(self.review.day())


def _line(line: DifferenceLine) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    tone = {"+": "good", "-": "bad"}.get(line.sign, "warn")
    said = f"{line.sign.replace('-', '−')} {line.word}"
    row.addWidget(
        BodyLabel(said, font=fonts.text_font(11.5, fonts.SEMIBOLD), role=tone, wrap=False),
        0,
        Qt.AlignmentFlag.AlignTop,
    )
    row.addWidget(BodyLabel(line.text), 1)
    return holder
