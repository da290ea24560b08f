"""A voter's paper: each claim with its scale, emptied when it is handed in or hidden."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.panes import Pane, empty
from ui.session.private_round.paper import PrivatePaper
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.rating_scale import RatingScale
from ui.widgets.retranslated import Retranslated


class PaperScale(RatingScale):
    """A scale on which Enter goes on to the next claim; a claim may be left empty.

    Signals:
        passed: this claim is done.
    """

    passed = Signal()

    def type_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self.passed.emit()
            return True
        return super().type_key(event)


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands on a paper that was hidden: a number or an abstention for some claims."""

    values: Mapping[UUID, int | None]
    abstained: frozenset[UUID]


class RatingPaper(Retranslated, PrivatePaper):
    """The claims of a round; what is asked is set before a voter sits down.

    Signals:
        finished: Enter was pressed on the last claim.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims: Sequence[tuple[UUID, str, str]] = ()
        self._figures: Mapping[UUID, str] = {}
        self._own: Mapping[UUID, int | None] = {}
        self._before: dict[UUID, BodyLabel] = {}
        self._scales: dict[UUID, PaperScale] = {}
        self._pane = Pane(spacing=10)
        self._question = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._help = BodyLabel(font=fonts.small(), role="muted")
        self._error = InlineError()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        for part in (self._question, self._help, self._error):
            self._pane.column.addWidget(part)
        self._pane.column.addLayout(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pane)
        self.speak()

    def ask(
        self,
        question: str,
        claims: Sequence[tuple[UUID, str, str]],
        figures: Mapping[UUID, str],
    ) -> None:
        """Say what the next paper asks.

        Args:
            question: asked of each claim.
            claims: identity, code and sentence of each claim.
            figures: what the round before found of a claim, in words; empty in a first round.
        """
        self._figures = figures
        self._question.setText(question)
        self._claims = claims
        self._say_before()

    def recall(self, own: Mapping[UUID, int | None]) -> None:
        """Show on the next paper what its voter rated in the round before, to that voter alone."""
        self._own = own

    def answers(self) -> dict[UUID, int | None]:
        """Return what stands on the paper; a claim left empty is an abstention."""
        return {id: scale.value() for id, scale in self._scales.items()}

    def begin(self, draft: object | None, *, again: bool) -> None:
        own = self._own
        self.clear()
        self._own = own
        for id, code, text in self._claims:
            card = Card(spacing=8, padding=12)
            card.setAccessibleName(code)
            card.body.addWidget(BodyLabel(text))
            self._before[id] = BodyLabel(font=fonts.small(), role="muted")
            card.body.addWidget(self._before[id])
            scale = self._scales[id] = PaperScale()
            scale.setAccessibleName(f"{code}: {text}")
            if isinstance(draft, Draft):
                scale.set_value(draft.values.get(id), abstained=id in draft.abstained)
            scale.passed.connect(self._on_passed)
            card.body.addWidget(scale)
            self._list.addWidget(card)
        self._say_before()
        self._pane.verticalScrollBar().setValue(0)

    def draft(self) -> object | None:
        abstained = {id for id, scale in self._scales.items() if scale.has_abstained()}
        return Draft(self.answers(), frozenset(abstained))

    def clear(self) -> None:
        for scale in self._scales.values():
            scale.set_value(None)
        self._scales = {}
        self._own = {}
        self._before = {}
        empty(self._list)
        self._error.clear()

    def is_ready(self) -> bool:
        return True

    def focus_first(self) -> None:
        for scale in self._scales.values():
            scale.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def refuse(self, sentence: str) -> None:
        self._error.show_error(sentence)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Your paper"))
        self._help.setText(
            self.tr(
                "Type a number from 0 to 10, or “-” to abstain; Enter goes on to the next claim."
            )
        )

    def _say_before(self) -> None:
        """Say under each claim what the round before found, and what its voter said then."""
        for id, label in self._before.items():
            words = (self._figures.get(id, ""), self._own_said(id))
            label.setText(" · ".join(part for part in words if part))
            label.setVisible(any(words))

    def _own_said(self, claim: UUID) -> str:
        if claim not in self._own:
            return ""
        if self._own[claim] is None:
            return self.tr("you abstained before")
        return self.tr("you said {number} before").format(number=self._own[claim])

    def _on_passed(self) -> None:
        scales = list(self._scales.values())
        here = next(at for at, scale in enumerate(scales) if scale is self.sender())
        if here + 1 < len(scales):
            scales[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
            self._pane.ensureWidgetVisible(scales[here + 1])
        else:
            self.finished.emit()
