"""The forms of a moment: noting it, making it a quote, taking it as evidence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.theme import fonts
from ui.widgets.buttons import QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox, ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.segmented import Segmented

FOR, AGAINST = "for", "against"

_TIME = 110
_LEAST = 128


class MomentForm(Form):
    """Asks when in the call, and what the customer said.

    Signals:
        moment_given: when, as typed, and the words.
    """

    moment_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at = LineEdit(limit=NAME_LIMIT)
        self.at.setFixedWidth(_TIME)
        self.words = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.done, self.cancel = QuietButton(), QuietButton()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        for place, (key, part) in enumerate((("at", self.at), ("words", self.words))):
            grid.addWidget(self.caption(key), 0, place)
            grid.addWidget(part, 1, place, top)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()

    def open_moment(self, at: str, words: str) -> None:
        """Show a moment to be written or changed."""
        for field, text in ((self.at, at), (self.words, words)):
            field.clear()
            field.set_text(text)
        self.error.clear()

    def start(self) -> None:
        """Give the keyboard to the first field."""
        self.at.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        names = {
            "at": self.tr("When in the call"),
            "words": self.tr("What the customer said, word for word"),
        }
        self.show_captions(names)
        self.at.set_name(names["at"], "4:12")
        self.words.set_name(names["words"])
        self.done.setText(self.tr("Keep the moment"))
        self.cancel.setText(self.tr("Cancel"))

    def _on_done(self) -> None:
        self.error.clear()
        if commit_all(self.at, self.words):
            self.moment_given.emit(self.at.text(), self.words.text())


class MomentQuoteForm(Form):
    """Asks whether the customer agreed that the words are shown, and which claim they speak of.

    Signals:
        quote_given: whether the customer agreed, and key of the claim or empty.
    """

    quote_given = Signal(bool, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.consent, self.claim = CheckBox(), ComboBox()
        self.claim.setMinimumWidth(_LEAST)
        self.done, self.cancel = QuietButton(), QuietButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.consent, self.caption("claim"), self.claim, self.error):
            column.addWidget(part)
        column.addLayout(closing_row(self.cancel, self.done))
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()

    def open_quote(self, claims: Sequence[tuple[str, str]]) -> None:
        """Ask anew.

        Args:
            claims: identity and words of each claim.
        """
        self.consent.setChecked(False)
        self.claim.set_choices([("", self.tr("no claim in particular")), *claims])
        self.claim.choose("")
        self.error.clear()

    def start(self) -> None:
        """Give the keyboard to the consent."""
        self.consent.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        name = self.tr("Speaks of the claim")
        self.show_captions({"claim": name})
        self.claim.setAccessibleName(name)
        self.consent.setText(self.tr("The customer agreed that these words are shown"))
        self.done.setText(self.tr("Make it a quote"))
        self.cancel.setText(self.tr("Cancel"))

    def _on_done(self) -> None:
        self.error.clear()
        self.quote_given.emit(self.consent.isChecked(), str(self.claim.current_key() or ""))


class MomentEvidenceForm(Form):
    """Asks of which claim a moment is evidence, and whether it speaks for it.

    Signals:
        evidence_given: key of the claim, and whether the moment speaks for it.
    """

    evidence_given = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claim, self.side = ComboBox(), Segmented()
        self.claim.setMinimumWidth(_LEAST)
        self.none = BodyLabel(font=fonts.small(), role="muted")
        self.done, self.cancel = QuietButton(), QuietButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.none)
        column.addWidget(self.caption("claim"))
        column.addWidget(self.claim)
        column.addWidget(self.side, 0, left)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()
        self.side.choose(FOR)

    def open_evidence(self, claims: Sequence[tuple[str, str]]) -> None:
        """Ask anew.

        Args:
            claims: identity and words of each claim.
        """
        self.claim.set_choices(list(claims))
        self.claim.choose(claims[0][0] if claims else None)
        self.side.choose(FOR)
        self.error.clear()
        self.none.setVisible(not claims)
        for part in (self._captions["claim"], self.claim, self.side, self.done):
            part.setVisible(bool(claims))

    def start(self) -> None:
        """Give the keyboard to the claim."""
        first = self.claim if self.claim.isVisibleTo(self) else self.cancel
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        name = self.tr("The claim")
        self.show_captions({"claim": name})
        self.claim.setAccessibleName(name)
        self.side.set_options([(FOR, self.tr("speaks for it")), (AGAINST, self.tr("against it"))])
        self.side.setAccessibleName(self.tr("What the moment says of the claim"))
        self.none.setText(self.tr("There is no claim yet: write one on the page Personas first."))
        self.done.setText(self.tr("Take as evidence"))
        self.cancel.setText(self.tr("Cancel"))

    def _on_done(self) -> None:
        self.error.clear()
        self.evidence_given.emit(str(self.claim.current_key()), self.side.key() != AGAINST)
