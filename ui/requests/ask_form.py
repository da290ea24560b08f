"""Asking for something: what, from whom, for which decision, in which form, and by when."""

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.requests.looks import AskChoices, AskTyped
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit


class AskForm(Form):
    """A form for one ask. It keeps what was typed until it is told that it was taken.

    Signals:
        ask_written: the person is done: an ``AskTyped``, and whether it is asked for at once.
    """

    ask_written = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = AskChoices((), (), ())
        self.obligation, self.activity = ComboBox(), ComboBox()
        self.provider, self.requester = ComboBox(), ComboBox()
        self.what = LineEdit(limit=LINE_LIMIT)
        self.decision, self.form = LineEdit(limit=LINE_LIMIT), LineEdit(limit=LINE_LIMIT)
        self.due, self.counts_from = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.allowed = BodyLabel(font=fonts.small(), role="muted")
        self.done, self.draft, self.cancel = PrimaryButton(), QuietButton(), QuietButton()
        self._lay_out()
        self.done.clicked.connect(lambda: self._on_done(issue=True))
        self.draft.clicked.connect(lambda: self._on_done(issue=False))
        self.cancel.clicked.connect(self.cancelled)
        self.obligation.chosen.connect(self._on_obligation_chosen)
        self.speak()

    def offer(self, choices: AskChoices) -> None:
        """Offer what can be chosen."""
        self._choices = choices
        self.retranslate()

    def open_ask(self, typed: AskTyped) -> None:
        """Show an ask to be written or changed."""
        self._fill(typed)
        self.error.clear()
        self._show_allowed()

    def start(self) -> None:
        """Give the keyboard to what is asked for."""
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_written(self) -> bool:
        """Whether something is typed that would be lost."""
        return self.isVisible() and bool(self.what.text().strip())

    def typed(self) -> AskTyped:
        """Return the fields as they stand."""
        return AskTyped(
            obligation=str(self.obligation.current_key() or ""),
            what=self.what.text(),
            provider=str(self.provider.current_key() or ""),
            requester=str(self.requester.current_key() or ""),
            decision=self.decision.text(),
            form=self.form.text(),
            due=self.due.text(),
            counts_from=self.counts_from.text() if self.counts_from.isVisibleTo(self) else "",
            activity=str(self.activity.current_key() or ""),
        )

    def retranslate(self) -> None:
        names = {
            "obligation": self.tr("Of the register"),
            "what": self.tr("What is owed"),
            "provider": self.tr("Who owes it"),
            "requester": self.tr("Who is entitled"),
            "decision": self.tr("For which decision"),
            "form": self.tr("In which form"),
            "due": self.tr("By when"),
            "counts_from": self.tr("Time counts from"),
            "activity": self.tr("Activity it belongs to"),
        }
        self.show_captions(names)
        self.what.set_name(names["what"], self.tr("One thing, so that it can be delivered"))
        self.decision.set_name(names["decision"], self.tr("Why it matters: posts of next week"))
        self.form.set_name(names["form"], self.tr("A list with counts, a picture, five lines …"))
        self.due.set_name(names["due"], self.tr("14/3 16:00, tomorrow, +3; or empty"))
        self.counts_from.set_name(names["counts_from"], self.tr("The day of the launch or review"))
        for box, key in (
            (self.obligation, "obligation"),
            (self.provider, "provider"),
            (self.requester, "requester"),
            (self.activity, "activity"),
        ):
            box.setAccessibleName(names[key])
        self._offer_again()
        self._show_allowed()
        for button, words in (
            (self.done, self.tr("Ask for it")),
            (self.draft, self.tr("Keep as draft")),
            (self.cancel, self.tr("Cancel")),
        ):
            button.setText(words)
            button.setAccessibleName(words)

    def _offer_again(self) -> None:
        kept = self.typed()
        self.obligation.set_choices(
            [
                ("", self.tr("None: an ask of its own")),
                *((one.key, one.words) for one in self._choices.obligations),
            ]
        )
        positions = list(self._choices.positions)
        self.provider.set_choices(positions)
        self.requester.set_choices(positions)
        self.activity.set_choices([("", self.tr("None")), *self._choices.activities])
        for box, key in (
            (self.obligation, kept.obligation),
            (self.provider, kept.provider),
            (self.requester, kept.requester),
            (self.activity, kept.activity),
        ):
            box.choose(key)

    def _fill(self, typed: AskTyped) -> None:
        for field, text in (
            (self.what, typed.what),
            (self.decision, typed.decision),
            (self.form, typed.form),
            (self.due, typed.due),
            (self.counts_from, typed.counts_from),
        ):
            field.clear()
            field.set_text(text)
        for box, key in (
            (self.obligation, typed.obligation),
            (self.provider, typed.provider),
            (self.requester, typed.requester),
            (self.activity, typed.activity),
        ):
            box.choose(key)

    def _lay_out(self) -> None:
        pairs: list[tuple[str, QWidget]] = [
            ("provider", self.provider),
            ("requester", self.requester),
            ("decision", self.decision),
            ("form", self.form),
            ("due", self.due),
            ("activity", self.activity),
            ("counts_from", self.counts_from),
        ]
        grid = self.pairs(pairs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for key, field in (("obligation", self.obligation), ("what", self.what)):
            column.addWidget(self.caption(key))
            column.addWidget(field)
        column.addLayout(grid)
        column.addWidget(self.allowed)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.draft, self.done))

    def _on_obligation_chosen(self) -> None:
        key = self.obligation.current_key()
        found = next((one for one in self._choices.obligations if one.key == key), None)
        if found is not None:
            self._fill(found.typed)
        self._show_allowed()

    def _show_allowed(self) -> None:
        key = self.obligation.current_key()
        found = next((one for one in self._choices.obligations if one.key == key), None)
        self.allowed.setText(
            self.tr("Time allowed: {words}").format(words=found.allowed)
            if found
            else self.tr("Time allowed: 2 working days, unless you write a day.")
        )
        counts = found is not None and found.from_moment
        self.counts_from.setVisible(counts)
        self._captions["counts_from"].setVisible(counts)

    def _on_done(self, *, issue: bool) -> None:
        self.error.clear()
        if commit_all(self.what, self.decision, self.form, self.due, self.counts_from):
            self.ask_written.emit(self.typed(), issue)
