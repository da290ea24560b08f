"""The pane of the versions: which there are, what differs, and how the next one comes about."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.session.closing.looks import KeyLook
from ui.versions.chosen_card import ChosenCard
from ui.versions.diff_card import DiffCard
from ui.versions.looks import ChosenLook, NotesLook, SigningLook, VersionLook
from ui.versions.notes_card import NotesCard
from ui.versions.persona_card import PersonaCard
from ui.versions.reason_form import ReasonForm
from ui.versions.signing_card import SigningCard
from ui.versions.version_list import VersionList
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class VersionsView(Retranslated, QWidget):
    """Shows the versions of the picture. Holds no rules.

    Signals:
        claims_wanted: the way to the claims, where there is nothing to sign yet.

    Attributes:
        versions: the list.
        chosen: the version that is looked at.
        signing: the draft on its way.
        diff: what differs.
        notes: release notes.
        personas: takes personas out of use.
        notice: what was done, or why it was not.
    """

    claims_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState("history")
        self.empty.first_step.connect(self.claims_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_page())
        self._stack.addWidget(self.empty)
        self._reading = BodyLabel(role="muted")
        self._reading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._reading.setContentsMargins(0, 48, 0, 0)
        self._stack.addWidget(self._reading)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    def show_nothing(self) -> None:
        """Say that there is nothing to sign yet."""
        self._stack.setCurrentIndex(1)

    def show_reading(self) -> None:
        """Say that the versions are being read."""
        self._stack.setCurrentWidget(self._reading)

    def show_versions(self, looks: Sequence[VersionLook], chosen: str) -> None:
        """Show the list, one version as looked at."""
        self._stack.setCurrentIndex(0)
        self.versions.show_looks(looks, chosen)

    def show_draft(self, look: SigningLook, keys: Sequence[KeyLook]) -> None:
        """Show the draft on its way to a version."""
        self.chosen.hide()
        self.signing.show_look(look, keys)
        self.signing.show()

    def begin_signing(self) -> None:
        """Put the keyboard on the first key that is not turned yet, where the draft is shown."""
        rows = [row for row in self.signing.rows.values() if not row.is_signed]
        if self.signing.isVisible() and rows:
            rows[0].focus_first()

    def go_on_signing(self) -> None:
        """Put the keyboard on what comes after a key: the other one, else the publishing."""
        self.begin_signing()
        if self.signing.publish.isEnabled() and self.signing.publish.isVisible():
            self.signing.publish.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self.signing.publish, 0, 24)

    def bring_published_into_sight(self) -> None:
        """Show the version that was just published from the top, the keyboard on its notes."""
        self.chosen.notes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def show_chosen(self, look: ChosenLook) -> None:
        """Show a version that was published."""
        self.signing.hide()
        self.chosen.show_look(look)
        self.chosen.show()

    def show_notes(self, look: NotesLook) -> None:
        """Show release notes, in sight."""
        self.notes.show_look(look)

    def bring_notes_into_sight(self) -> None:
        """Scroll to the notes and give them the keyboard."""
        self.notes.copy.setFocus()
        self._scroll.ensureWidgetVisible(self.notes)

    def bring_changes_into_sight(self) -> None:
        """Scroll to what differs between two versions, its head at the top."""
        self._lay_out_now()
        self._scroll.verticalScrollBar().setValue(self.diff.y())

    def _bring_into_sight(self, form: ReasonForm) -> None:
        """Scroll so that a form that was opened is seen with the buttons below it."""
        self._lay_out_now()
        self._scroll.ensureWidgetVisible(form, 0, 24)

    def _lay_out_now(self) -> None:
        content = self._scroll.widget()
        QCoreApplication.sendPostedEvents(content, QEvent.Type.LayoutRequest.value)

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done."""
        if self._stack.currentWidget() is self._reading:
            self._stack.setCurrentIndex(0)
        self.notice.show_notice("error", sentence)

    def show_done(self, sentence: str) -> None:
        """Say what was done."""
        self.notice.show_notice("success", sentence)

    def say(self, sentence: str) -> None:
        """Say what is under way."""
        self.notice.show_notice("info", sentence)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Versions"))
        self._reading.setText(self.tr("Reading the versions…"))
        self._list_card.set_title(self.tr("Versions of the picture"))
        self.empty.set_texts(
            self.tr("Nothing to sign yet"),
            self.tr(
                "A version is the picture as both departments sign it: personas, claims, messages, "
                "agreed answers. Write claims first; then both leads sign here or in a session."
            ),
            self.tr("To the claims"),
        )

    def _make_page(self) -> QWidget:
        self._scroll = ScrollPage(edges=False)
        self.notice = Notice(dismissable=True)
        self.versions = VersionList()
        self._list_card = Card(spacing=4)
        self._list_card.body.addWidget(self.versions)
        self.chosen, self.signing = ChosenCard(), SigningCard()
        self.diff, self.notes = DiffCard(), NotesCard()
        self.personas = PersonaCard()
        for form in (self.chosen.restoring, self.chosen.withdrawing):
            form.asked.connect(partial(self._bring_into_sight, form))
        cards = (self.chosen, self.signing, self.notes, self.diff, self.personas)
        for card in (self._list_card, *cards):
            self._scroll.body.addWidget(card)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(self._scroll, 1)
        return page
