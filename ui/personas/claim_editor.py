"""Writing a claim: the sentence, how many it speaks of, and what would prove it wrong."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from domain.model.fields import PersonaField
from domain.services.claiming import ClaimWords
from domain.text import LINE_LIMIT, clean
from ui.personas.choices import ClaimChoices, Measure, Remark
from ui.personas.claim_remarks import ClaimRemarks
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox, ComboBox, DecimalBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

_PAUSE = 250
"""Milliseconds without a key after which the claim is looked over."""

_LEAST_WIDTH = 128
"""Pixels to which a list to choose from may shrink, so that the form fits beside other things."""


class ClaimEditor(Retranslated, QWidget):
    """A form for one claim. It keeps what was typed until it is told that it was taken.

    Signals:
        claim_written: the person is done; a ``ClaimWords``.
        words_changed: something changed; a ``ClaimWords`` to be looked over.
        cancelled: the person wants out without a claim.
    """

    claim_written = Signal(object)
    words_changed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_cancel: bool = True) -> None:
        """Make an empty form.

        Args:
            parent: the widget it stands in.
            can_cancel: whether there is a way out; a form that always stays open has none.
        """
        super().__init__(parent)
        self._remarks = ClaimRemarks(self._quantifier_said)
        self._rest = ""
        self._threshold: float | None = None
        self._say_scope: Callable[[str], str] = str
        self._thresholds: Mapping[str, float] = {}
        self._measures: dict[str, Measure] = {}
        self._answers: dict[str, CheckBox] = {}
        self._writing_new = True
        self._make_fields()
        self._lay_out(can_cancel=can_cancel)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_changed)
        self._connect()
        self.speak()

    # what it is given

    def offer(self, choices: ClaimChoices) -> None:
        """Offer what can be chosen; what is chosen already stays."""
        self._measures = {one.code: one for one in choices.measures}
        self._thresholds = choices.thresholds
        self._say_scope = choices.scope_said
        self._show_usual()
        self.field.set_choices(choices.fields)
        self.quantifier.set_choices([("", self.tr("Choose…")), *choices.quantifiers])
        self.importance.set_options(choices.importance)
        if self.importance.key() is None:
            self.importance.choose("2")
        kept = self._marked()
        measured_by = self.measure.current_key()
        self.measure.set_choices(
            [("", self.tr("Choose…")), *((one.code, one.name) for one in choices.measures)]
        )
        self._show_measure(str(measured_by or ""))
        self._show_answers(kept)

    def open_claim(
        self,
        words: ClaimWords | None,
        field: PersonaField | None = None,
        *,
        new: bool | None = None,
    ) -> None:
        """Show a claim to be changed, or a form for a new one.

        Args:
            words: the claim, or None.
            field: slot that a new claim begins with.
            new: whether it is a new claim; told from ``words`` where nothing is said.
        """
        self._writing_new = words is None if new is None else new
        words = words or ClaimWords(field or PersonaField.SITUATION, "")
        self.text.clear()
        self.text.set_text(words.text)
        self.field.choose(words.field.value)
        self.quantifier.choose(words.quantifier or "")
        self.importance.choose(str(words.importance))
        self._show_measure(words.measured_by)
        self._show_answers(words.supporting)
        self.scope.clear()
        self.scope.set_text(words.scope)
        self.own_effect.setChecked(words.own_effect)
        self._threshold = words.threshold
        self.threshold.setValue(_percent(words.threshold))
        self._show_usual()
        self._show_scope()
        self._rest = ""
        self.error.clear()
        self.show_remarks(())
        self.show_recount("")
        self.retranslate()
        if words.text:
            self._on_changed()

    def go_on_with(self, words: ClaimWords) -> None:
        """Fill the open form with what was begun in it before."""
        self.open_claim(words, new=self._writing_new)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what the lint says, with what it proposes."""
        self._remarks.show_remarks(remarks)

    def show_recount(self, sentence: str) -> None:
        """Say how the answers would count for the claim as it stands in the form."""
        self._recount.setText(sentence)
        self._recount_box.setVisible(bool(sentence))

    def take_second(self, first: ClaimWords) -> ClaimWords | None:
        """Return the second of two ideas as a claim to be written next; None where none waits.

        Every page that has written the first asks for it. What would prove it wrong is its own, so
        that it is not taken over.
        """
        rest, self._rest = self._rest, ""
        if not rest:
            return None
        return replace(first, text=rest, measured_by="", supporting=(), threshold=None)

    def refuse(self, sentence: str) -> None:
        """Say why the claim was not taken; everything typed stays."""
        self.error.show_error(sentence)

    def words(self) -> ClaimWords:
        """Return the claim as it stands in the form."""
        return ClaimWords(
            field=PersonaField(str(self.field.current_key() or PersonaField.SITUATION)),
            text=self.text.text(),
            quantifier=str(self.quantifier.current_key() or "") or None,
            importance=int(self.importance.key() or 2),
            measured_by=str(self.measure.current_key() or ""),
            supporting=self._marked(),
            scope=self.scope.text(),
            own_effect=self.own_effect.isChecked(),
            threshold=self._own_threshold(),
        )

    def start(self) -> None:
        """Give the keyboard to the sentence."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt

    def retranslate(self) -> None:
        self.text.set_name(
            self.tr("Claim"), self.tr("Many customers … (how many, who, does or says what)")
        )
        self._field_label.setText(self.tr("Topic"))
        self._quantifier_label.setText(self.tr("How many"))
        self._importance_label.setText(self.tr("Importance"))
        self._measure_label.setText(self.tr("Which question shows it is wrong?"))
        self._answers_label.setText(self.tr("Answers that count for it"))
        self._scope_label.setText(self.tr("Counted among (empty: all who were talked with)"))
        self.field.setAccessibleName(self._field_label.text())
        self.quantifier.setAccessibleName(self._quantifier_label.text())
        self.importance.setAccessibleName(self._importance_label.text())
        self.measure.setAccessibleName(self._measure_label.text())
        self.more_answers.set_name(
            self._answers_label.text(), self.tr("Other answers, separated by a semicolon")
        )
        self.scope.set_name(self._scope_label.text(), "")
        self._recount_label.setText(self.tr("The answers, counted anew"))
        self._show_usual()
        self.own_effect.setText(self.tr("Moves with our own budget or content"))
        self.done.setText(self.tr("Write claim") if self._writing_new else self.tr("Keep changes"))
        self.done.setAccessibleName(self.done.text())
        self.cancel.setText(self.tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.cancel.isVisibleTo(self):
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    # inside

    def _make_fields(self) -> None:
        self.text = GrowingTextEdit(limit=LINE_LIMIT, lines=2, enter_commits=True)
        self.field = ComboBox()
        self.quantifier = ComboBox()
        self.importance = Segmented()
        self.measure = ComboBox()
        for box in (self.field, self.quantifier, self.measure):
            box.setMinimumWidth(_LEAST_WIDTH)
        self.more_answers = LineEdit(limit=LINE_LIMIT)
        self.scope = LineEdit(limit=LINE_LIMIT)
        self.own_effect = CheckBox()
        self.threshold = DecimalBox()
        self.threshold.setDecimals(1)
        self.threshold.setMinimumWidth(_LEAST_WIDTH)
        self._threshold_label, self._recount_label = _label(), _label()
        self._recount = BodyLabel()
        self.error = InlineError()
        self.done = PrimaryButton()
        self.cancel = QuietButton()
        self._field_label = _label()
        self._quantifier_label = _label()
        self._importance_label = _label()
        self._measure_label = _label()
        self._answers_label = _label()
        self._scope_label, self._scope_said = _label(), _label()

    def _lay_out(self, *, can_cancel: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addWidget(self._remarks)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._field_label, 0, 0)
        grid.addWidget(self.field, 1, 0)
        grid.addWidget(self._quantifier_label, 0, 1)
        grid.addWidget(self.quantifier, 1, 1)
        grid.addWidget(self._importance_label, 2, 0, 1, 2)
        grid.addWidget(self.importance, 3, 0, 1, 2)
        grid.addWidget(self._measure_label, 4, 0)
        grid.addWidget(self.measure, 5, 0)
        grid.addWidget(self._threshold_label, 4, 1)
        grid.addWidget(self.threshold, 5, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self._answers_label)
        self._answer_box = QWidget()
        self._answer_flow = FlowLayout(self._answer_box, spacing=12, row_spacing=4)
        column.addWidget(self._answer_box)
        column.addWidget(self.more_answers)
        column.addWidget(self._scope_label)
        column.addWidget(self.scope)
        column.addWidget(self._scope_said)
        column.addWidget(self.own_effect)
        self._recount_box = QWidget()
        counted = QVBoxLayout(self._recount_box)
        counted.setContentsMargins(0, 0, 0, 0)
        counted.setSpacing(2)
        counted.addWidget(self._recount_label)
        counted.addWidget(self._recount)
        self._recount_box.hide()
        column.addWidget(self._recount_box)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))
        self.cancel.setVisible(can_cancel)

    def _connect(self) -> None:
        for field in (self.text, self.scope, self.more_answers):
            field.edited.connect(self._pause.start)
            field.committed.connect(self._on_changed)
        for box in (self.field, self.quantifier):
            box.chosen.connect(self._on_changed)
        self.quantifier.chosen.connect(self._show_usual)
        self.threshold.valueChanged.connect(self._on_changed)
        self.importance.chosen.connect(self._on_changed)
        self.measure.chosen.connect(self._on_measure_chosen)
        self.own_effect.toggled.connect(self._on_changed)
        self._remarks.quantifier_taken.connect(self._on_quantifier_taken)
        self._remarks.wording_taken.connect(self._take_wording)
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)

    def _show_measure(self, code: str) -> None:
        if code and code not in self._measures and self.measure.findData(code) < 0:
            self.measure.addItem(code, code)
        self.measure.choose(code)

    def _show_answers(self, marked: Sequence[str]) -> None:
        measure = self._measures.get(str(self.measure.current_key() or ""))
        offered = measure.answers if measure else ()
        for box in self._answers.values():
            self._answer_flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._answers = {}
        for code, words in offered:
            box = CheckBox(words)
            box.setChecked(code in marked)
            box.toggled.connect(self._on_changed)
            self._answer_flow.addWidget(box)
            self._answers[code] = box
        known = {code for code, _ in offered}
        self.more_answers.clear()
        self.more_answers.set_text("; ".join(one for one in marked if one not in known))
        self._answer_box.setVisible(bool(offered))

    def _marked(self) -> tuple[str, ...]:
        ticked = [code for code, box in self._answers.items() if box.isChecked()]
        typed = [clean(one) for one in self.more_answers.text().split(";")]
        return tuple(dict.fromkeys([*ticked, *(one for one in typed if one)]))

    def _take_wording(self, wording: tuple[str, ...]) -> None:
        """Take over what was proposed; the second of two ideas waits for its own claim."""
        first, *rest = wording
        self.text.clear()
        self.text.set_text(first)
        self._rest = next(iter(rest), "")
        self._on_changed()
        self.start()

    def _own_threshold(self) -> float | None:
        """Return the threshold of its own; one that nobody touched stays to the last digit."""
        typed = self.threshold.value()
        if typed == _percent(self._threshold):
            return self._threshold
        return typed / 100 if typed else None

    def _show_usual(self, *_: object) -> None:
        """Say what the threshold means, and which one the quantifier brings."""
        code = str(self.quantifier.current_key() or "")
        usual = self._thresholds.get(code)
        up_to = self.tr("True up to (of 100 customers)")
        name = up_to if code == "rare" else self.tr("True from (of 100 customers)")
        self._threshold_label.setText(name)
        self.threshold.setAccessibleName(name)
        share = "–" if usual is None else f"{100 * usual:g}"
        self.threshold.setSpecialValueText(self.tr("usual: {share}").format(share=share))
        self.threshold.setEnabled(usual is not None)

    def _on_changed(self, *_: object) -> None:
        self._pause.stop()
        self._show_scope()
        self.words_changed.emit(self.words())

    def _show_scope(self) -> None:
        """Say in words what a program reads in the scope."""
        typed = self.scope.text()
        said = self._say_scope(typed)
        self._scope_said.setText(f"= {said}")
        self._scope_said.setVisible(said != typed)

    def _on_measure_chosen(self, *_: object) -> None:
        self._show_answers(())
        self._on_changed()

    def _on_quantifier_taken(self, code: str) -> None:
        self.quantifier.choose(code)
        self._on_changed()

    def _quantifier_said(self, code: str) -> str:
        return self.quantifier.itemText(self.quantifier.findData(code))

    def _on_done(self) -> None:
        self.error.clear()
        self.threshold.interpretText()
        if self.text.commit() and self.scope.commit() and self.more_answers.commit():
            self.claim_written.emit(self.words())


def _label() -> BodyLabel:
    return BodyLabel(font=fonts.small(), role="muted")


def _percent(share: float | None) -> float:
    """Return a share as the form writes it; nought where there is none."""
    return 0.0 if share is None else round(100 * share, 1)
