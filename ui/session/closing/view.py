"""The view of the closing: a private ballot, then the way to a version."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.session.closing.ballot_paper import BallotPaper
from ui.session.closing.looks import PartKey
from ui.session.closing.result import ClosingResult
from ui.session.private_round.view import PrivateRoundView
from ui.session.take_back import TakeBackButton
from ui.versions.looks import UnchangedLook
from ui.versions.unchanged import UnchangedCard
from ui.widgets.buttons import QuietButton

_UNDER_THE_QUESTION = 2


class ClosingView(PrivateRoundView):
    """Holds no rules.

    Signals:
        seen: the open part is done with; the next one comes.
        publish_wanted: the version is to be published.
        documents_wanted: the documents are to be made.
        ballot_wanted: a further ballot is to be held.
        end_wanted: the session is over.

    Attributes:
        ballot: a voter's paper.
        way: what follows the ballot.
        back: the moment to take the closing or the publishing back.
        unchanged: what is offered where there is nothing to agree on.
    """

    seen = Signal()
    publish_wanted = Signal()
    documents_wanted = Signal()
    ballot_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.ballot = BallotPaper()
        self.way = ClosingResult()
        self._number = ""
        self._missing = ""
        self._blocked = False
        self._changed = self._left = False
        super().__init__(self.ballot, self.way, parent)
        self.back = TakeBackButton()
        self.again = QuietButton(icon="vote")
        self.again.clicked.connect(self.ballot_wanted)
        self.end = QuietButton(icon="door-open")
        self.end.clicked.connect(self.end_wanted)
        for control in (self.back, self.again, self.end):
            self.add_control(control)
        self.unchanged = UnchangedCard()
        self.setup.column.insertWidget(_UNDER_THE_QUESTION, self.unchanged)
        self.way.block.edited.connect(self.say_footer)
        self.speak()

    def show_unchanged(self, look: UnchangedLook | None) -> None:
        """Offer to leave the version in force as it is; None where something differs from it."""
        self._left = look is not None and bool(look.stamp)
        self.unchanged.show_look(look)
        self.say_footer()

    def show_way(self, key: PartKey, number: str, missing: str, *, blocked: bool) -> None:
        """Show a part of the way.

        Args:
            key: the part that is open.
            number: what the version will be called.
            missing: what it still lacks, in a sentence; empty where it can be published.
            blocked: somebody blocks.
        """
        self._number, self._missing, self._blocked = number, missing, blocked
        self.way.open(key, blocked=blocked)

    def show_published(self, *, changed: bool) -> None:
        """Show the version; ``changed`` says that it is no longer the whole picture."""
        self._changed = changed
        self.way.show_published()

    def press_result(self) -> None:
        """Do the main thing of what is open."""
        if self.way.is_published:
            self.documents_wanted.emit()
        elif self.way.open_part is PartKey.VERSION:
            self.publish_wanted.emit()
        else:
            self.seen.emit()

    def say_footer(self) -> None:
        super().say_footer()
        if not self.is_result:
            for control in (self.again, self.back):
                control.hide()
            self.end.setVisible(self.is_setup and self._left)

    def say_result(self) -> None:
        published = self.way.is_published
        part = self.way.open_part
        self.end.setVisible(published)
        self.again.setVisible(self._changed if published else part is PartKey.BLOCK)
        if published:
            self.set_tag("good", self.tr("Published"))
            self.set_headline("")
            self.set_primary(self.tr("Make the documents"))
            return
        self.set_tag("both", self.tr("Agreement"))
        self.set_headline(self._missing)
        if part is PartKey.OUTCOME:
            words = (
                self.tr("Result is seen → Settle the block")
                if self._blocked
                else self.tr("Result is seen → Sign")
            )
            self.set_primary(words)
        elif part is PartKey.BLOCK:
            decided = self.way.block.is_decided()
            self.set_primary(self.tr("The owner has decided → Sign"), enabled=decided)
        elif part is PartKey.KEYS:
            signed = self.way.keys.is_signed
            self.set_primary(self.tr("Both have signed → Version"), enabled=signed)
        else:
            self.set_primary(
                self.tr("Publish version {number}").format(number=self._number),
                enabled=not self._missing,
            )

    def on_entered(self) -> None:
        if self.is_result and not self.way.is_published:
            self.way.focus_first()
        else:
            super().on_entered()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Agreement and signing"))
        self.again.setText(self.tr("Hold a new ballot"))
        self.end.setText(self.tr("End session…"))
        super().retranslate()
