"""Before a session and after one: what it will be, what is ready, and the first step."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.choosing import AgendaChoices, ChosenAgenda
from ui.session.panes import empty
from ui.session.planned_day import PlannedDayCard
from ui.session.resting import RestingCard, RestLook
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class Beginning(Retranslated, QWidget):
    """No session runs: the agenda to come, the state of the brief, and the first step.

    Attributes:
        resting: where a session has stopped for the day.
        choices: the agendas on offer.
        agenda: the one that is chosen.
        planned: the day of the next session.
    """

    start_wanted = Signal()
    resume_wanted = Signal()
    brief_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: int | None = None
        self._rests = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        page = ScrollPage(max_width=1120)
        whole.addWidget(page)
        self._header = PageHeader()
        self._trouble = Notice(dismissable=True)
        self._start = PrimaryButton(icon="play")
        self._start.clicked.connect(self.start_wanted)
        self._resume = QuietButton(icon="rotate-ccw")
        self._resume.clicked.connect(self.resume_wanted)
        self._header.add_action(self._resume)
        self._header.add_action(self._start)
        page.body.addWidget(self._header)
        page.body.addWidget(self._trouble)
        self.resting = RestingCard()
        page.body.addWidget(self.resting)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.choices = AgendaChoices()
        self.agenda = ChosenAgenda()
        self._import = LinkButton()
        self._import.clicked.connect(self.import_wanted)
        self.choices.body.addWidget(self._import)
        self._ready = Card(spacing=6)
        self._brief = LinkButton()
        self._brief.clicked.connect(self.brief_wanted)
        self._ready_lines = QVBoxLayout()
        self._ready_lines.setSpacing(6)
        self._ready.body.addLayout(self._ready_lines)
        self._ready.body.addWidget(self._brief)
        self._ready.body.addStretch(1)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self.choices)
        self.planned = PlannedDayCard()
        left.addWidget(self.planned)
        left.addWidget(self._ready)
        left.addStretch(1)
        right.addWidget(self.agenda)
        right.addStretch(1)
        row.addLayout(left, 2)
        row.addLayout(right, 3)
        page.body.addLayout(row)
        self.speak()

    def show_readiness(self, lines: Sequence[tuple[str, str, bool]]) -> None:
        """Show what the brief has and lacks: sentence, role of its colour, met or not."""
        empty(self._ready_lines)
        for sentence, role, met in lines:
            label = BodyLabel(f"{'✓' if met else '○'} {sentence}", role=role)
            self._ready_lines.addWidget(label)

    def show_last(self, number: int | None) -> None:
        """Say which session was the last one, or that there was none."""
        self._last = number
        self.retranslate()

    def show_rest(self, look: RestLook | None) -> None:
        """Show the session that has stopped for the day; while it rests no other one is begun."""
        self._rests = look is not None
        self.resting.show_rest(look)
        self.retranslate()

    def set_read_only(self, *, read_only: bool) -> None:
        """Take away what writes."""
        self._start.setEnabled(not read_only)
        self._resume.setEnabled(not read_only)
        self.resting.set_read_only(read_only=read_only)
        self._import.setVisible(not read_only)

    def show_done(self, sentence: str) -> None:
        """Say that something was done."""
        self._trouble.show_notice("success", sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say why something could not be done; an empty text clears it."""
        self._trouble.show_notice("error", sentence)

    def retranslate(self) -> None:
        last = self._last
        self._header.set_title(self.tr("Session"))
        if last is None:
            self._header.set_subtitle(
                self.tr("Sales, Marketing and the owner draw the customer together")
            )
            self._start.setText(self.tr("Start the session"))
        else:
            self._header.set_subtitle(
                self.tr("Session {number} has ended. Everything in it is kept.").format(number=last)
            )
            self._start.setText(self.tr("Start session {number}").format(number=last + 1))
        self._resume.setText(self.tr("Go on with session {number}").format(number=last or 0))
        self._resume.setVisible(last is not None and not self._rests)
        self._start.setVisible(not self._rests)
        if self._rests:
            self._header.set_subtitle(self.tr("A session rests. Go on with it, or end it first."))
        self.choices.set_title(self.tr("Agenda"))
        self._import.setText(self.tr("Take up a template from a file…"))
        self._ready.set_title(self.tr("Ready to start?"))
        self._brief.setText(self.tr("Open the brief"))
