"""What the messages' page shows, and what follows when somebody acts on it."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal

from domain.errors import DomainError
from domain.model.assumptions import Assumed
from domain.model.brief import Usp, Workspace
from domain.model.direction import Bearing, Message, MessageStatus, Rest
from domain.model.evidence import Evidence
from domain.model.form_answers import FormReading
from domain.model.impact import MessageDecision, MessageVerdict
from domain.model.message_flags import RaisedFlag
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.project_calendar import SpecialDay, WorkingDay
from domain.model.release import Version
from domain.model.sales_feedback import Feedback
from domain.model.sides import Side
from domain.services.briefing import Briefing
from domain.services.directing import Directing, MessageWords
from domain.services.drafting import Drafting, MessageTyped
from domain.services.flagging import Flagging, StandingMessage
from domain.services.portraying import Portraying
from domain.services.weighing import Weighing
from ui.desk import Desk, Rereads
from ui.direction.choices import message_choices
from ui.direction.view import ALL, FLAGGED, LEFT, UNSUPPORTED, DirectionView
from ui.direction.wording import USABLE, MessageWording, carried
from ui.drafts import FormKeeper, recognised
from ui.widgets.dialogs import ask_text


class DirectionPresenter(Rereads):
    """Reads messages for the view, and carries out what it reports.

    Signals:
        told: how the messages stand, in a sentence for the head of the page.

    Attributes:
        words: that sentence.
    """

    told = Signal(str)

    def __init__(self, view: DirectionView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._directing = desk.use(Directing)
        self._flagging = desk.use(Flagging)
        self._messages: tuple[StandingMessage, ...] = ()
        self._wording = MessageWording(desk, {}, {})
        self.words = ""
        self._filter = ALL
        self._edited: UUID | None = None
        self._deciding: Side | None = None
        self._decides = False
        self._drafting = desk.use(Drafting)
        self._connect()
        desk.changes.watch(
            {
                *(Message, Rest, Claim, Evidence, Feedback, FormReading, Poll, Persona, Usp),
                *(Version, MessageDecision, RaisedFlag, Assumed, Workspace),
                *(WorkingDay, SpecialDay),
            },
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown."""
        self._messages = self._flagging.messages(self._desk.use(Weighing).weigh())
        self._wording = MessageWording(
            self._desk,
            {one.id: one for one in self._desk.use(Portraying).personas()},
            {one.id: one for one in self._desk.use(Briefing).brief().usps},
        )
        self._show()
        self._show_begun()

    def show_message(self, message_id: UUID) -> bool:
        """Show a message that was found elsewhere, whatever is filtered; tell if it is there."""
        if self._standing(message_id) is None:
            return False
        if not self._view.select(message_id):
            self._filter = ALL
            self._show()
            self._view.select(message_id)
        return True

    # what is shown

    def _show(self) -> None:
        used = [one for one in self._messages if one.message.status in USABLE]
        kinds: dict[str, Sequence[StandingMessage]] = {
            FLAGGED: [one for one in used if one.open],
            ALL: self._messages,
            UNSUPPORTED: [one for one in used if not carried(one)],
            LEFT: [one for one in self._messages if one.message.status not in USABLE],
        }
        words = {
            FLAGGED: self.tr("Flagged"),
            ALL: self.tr("All"),
            UNSUPPORTED: self.tr("Nothing carries it"),
            LEFT: self.tr("Out of use"),
        }
        chips = [(key, words[key], len(kinds[key])) for key in kinds]
        self._view.show_filters(chips, self._filter)
        looks = [self._wording.look(one) for one in kinds[self._filter]]
        self._view.show_messages(looks, anything=bool(self._messages))
        self._show_detail(self._view.list.current_id())
        self._tell(len(used), len(kinds[FLAGGED]), len(kinds[UNSUPPORTED]))

    def _tell(self, used: int, flagged: int, bare: int) -> None:
        words = self.tr("Message – channel – angle, each resting on claims")
        if flagged:
            words += " · " + self.tr("{n} of {all} flagged").format(n=flagged, all=used)
        if bare:
            words += " · " + self.tr("{n} of {all} rest on no claim").format(n=bare, all=used)
        self.words = words
        self.told.emit(words)

    def _show_detail(self, message_id: UUID | None) -> None:
        standing = self._standing(message_id)
        self._view.show_detail(self._wording.detail(standing) if standing else None)

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.message_wanted.connect(self._on_message_wanted)
        view.message_opened.connect(self._on_message_opened)
        view.message_chosen.connect(self._show_detail)
        view.message_moved.connect(self._on_message_moved)
        view.message_used.connect(self._on_message_used)
        view.message_drafted.connect(self._on_message_drafted)
        view.message_withdrawn.connect(self._on_message_withdrawn)
        view.message_rejected.connect(self._on_message_rejected)
        view.message_removed.connect(self._on_message_removed)
        view.filter_chosen.connect(self._on_filter_chosen)
        view.begun.acted.connect(self._on_begun_opened)
        panel = view.panel
        panel.decision.decided.connect(self._on_decided)
        panel.decision.edit_wanted.connect(self._on_edit_decided)
        panel.legal_passed.connect(self._on_legal_passed)
        panel.legal_untold.connect(self._on_legal_untold)
        panel.legal_rejected.connect(self._on_legal_rejected)

    @cached_property
    def _keeper(self) -> FormKeeper[MessageTyped]:
        editor = self._view.editor
        editor.message_written.connect(self._on_message_written)
        editor.cancelled.connect(self._on_cancelled)
        return FormKeeper(
            self._desk, editor, MessageTyped, typed=editor.typed, fill=editor.go_on_with
        )

    @property
    def _form_is_open(self) -> bool:
        return "_keeper" in self.__dict__ and self._keeper.is_open

    @property
    def is_writing(self) -> bool:
        """Whether something is typed into the open form."""
        return self._view.is_writing

    def open_new(self, words: MessageWords | None = None) -> None:
        """Open the form for a new message, which may begin with some words."""
        self._edited, self._decides = None, False
        self._keeper.open(
            None,
            lambda: self._view.open_editor(message_choices(self._desk), words, new=True),
            anew=words is not None,
        )
        self._show_begun()

    def _on_cancelled(self) -> None:
        self._keeper.close()
        self._show_begun()

    def _begun(self) -> tuple[UUID | None, MessageTyped] | None:
        """Return what was begun last, by the message that it changes; None for a new one."""
        begun = self._drafting.all_begun(MessageTyped).items()
        found = (one for one in begun if one[0] is None or self._standing(one[0]) is not None)
        return next(found, None)

    def _show_begun(self) -> None:
        """Say in a line what was begun and not kept, while no form stands open."""
        begun = None if self._form_is_open else self._begun()
        if begun is None:
            self._view.begun.clear()
            return
        message_id, typed = begun
        new = self.tr("A message was begun and is not written yet{words}")
        changes = self.tr("Changes to a message were begun and are not kept yet{words}")
        told = (new if message_id is None else changes).format(words=recognised(typed.words.text))
        self._view.begun.show_notice("info", told, self.tr("Go on"))

    def _on_begun_opened(self) -> None:
        begun = self._begun()
        if begun is None:
            return
        if begun[0] is None:
            self.open_new()
        else:
            self._open(begun[0])

    def _on_message_wanted(self) -> None:
        self.open_new()

    def _on_filter_chosen(self, key: str) -> None:
        self._filter = key
        self._show()

    def _try(self, act: Callable[[], object]) -> None:
        """Carry something out; say in place why it was not done."""
        try:
            act()
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
        else:
            self._view.notice.clear()

    def _standing(self, message_id: UUID | None) -> StandingMessage | None:
        return next((one for one in self._messages if one.message.id == message_id), None)

    def _on_message_opened(self, message_id: UUID) -> None:
        self._open(message_id)

    def _open(self, message_id: UUID, *, decides: bool = False) -> None:
        """Open the form for a message; what is written there may decide on its flag."""
        standing = self._standing(message_id)
        if standing is None:
            return
        self._edited, self._decides = message_id, decides
        self._keeper.open(
            message_id,
            lambda: self._view.open_editor(
                message_choices(self._desk),
                MessageWords.of(standing.message),
                {claim.id: bearing for claim, bearing, _ in standing.rests},
                standing.message.persona_id,
            ),
        )
        self._show_begun()

    def _on_message_written(
        self, words: MessageWords, rests: Mapping[UUID, Bearing], persona_id: UUID | None
    ) -> None:
        try:
            shown = self._write(words, rests, persona_id)
        except DomainError as error:
            self._view.editor.refuse(error.said(self._desk.translate))
            return
        self._keeper.close()
        self._view.close_editor()
        self._show_begun()
        self.show_message(shown)
        self._view.written.emit()

    def _write(
        self, words: MessageWords, rests: Mapping[UUID, Bearing], persona_id: UUID | None
    ) -> UUID:
        if self._edited is None:
            carrying = [id for id, how in rests.items() if how is Bearing.LOAD_BEARING]
            return self._directing.write_message(
                words, persona_id=persona_id, load_bearing=carrying, supporting=rests
            ).id
        if self._decides:
            side = self._deciding
            self._flagging.rewrite(self._edited, words, persona_id, rests, side=side)
        else:
            self._directing.rewrite_message(self._edited, words, persona_id, rests=rests)
        return self._edited

    def _on_message_moved(self, message_id: UUID, step: int) -> None:
        order = [one.message.id for one in self._messages]
        shown = [look.id for look in self._view.list.looks]
        beside = shown.index(message_id) + step
        if 0 <= beside < len(shown):
            to = order.index(shown[beside])
            self._try(lambda: self._directing.move_message(message_id, to))

    def _on_message_used(self, message_id: UUID) -> None:
        self._try(lambda: self._directing.set_status(message_id, MessageStatus.IN_USE))

    def _on_message_drafted(self, message_id: UUID) -> None:
        self._try(lambda: self._directing.set_status(message_id, MessageStatus.DRAFT))

    def _on_message_withdrawn(self, message_id: UUID) -> None:
        self._leave_use(message_id, MessageStatus.WITHDRAWN, self.tr("Withdraw"))

    def _on_message_rejected(self, message_id: UUID) -> None:
        self._leave_use(message_id, MessageStatus.REJECTED_LEGAL, self.tr("Note the rejection"))

    def _leave_use(self, message_id: UUID, status: MessageStatus, verb: str) -> None:
        reason = ask_text(
            self._view.window(),
            self.tr("Why does it leave use?"),
            self.tr("The message stays in the list with this reason; the other side sees it."),
            verb,
        )
        if reason is not None:
            self._try(lambda: self._directing.set_status(message_id, status, reason))

    def _on_message_removed(self, message_id: UUID) -> None:
        self._try(lambda: self._directing.remove_message(message_id))

    # decisions on what is flagged

    def _on_decided(self, verdict: MessageVerdict, reason: str, side: Side | None) -> None:
        message_id = self._view.list.current_id()
        if message_id is None:
            return
        try:
            self._flagging.decide(message_id, verdict, reason, side)
        except DomainError as error:
            self._view.panel.decision.refuse(error.said(self._desk.translate))
        else:
            self._view.panel.decision.begin()
            self._view.list.setFocus()

    def _on_edit_decided(self, side: Side | None) -> None:
        message_id = self._view.list.current_id()
        if message_id is not None:
            self._deciding = side
            self._open(message_id, decides=True)

    def _on_legal_passed(self) -> None:
        self._note_legal(passed=True)

    def _on_legal_untold(self) -> None:
        self._note_legal(passed=False)

    def _note_legal(self, *, passed: bool) -> None:
        message_id = self._view.list.current_id()
        if message_id is not None:
            self._try(lambda: self._directing.pass_legal(message_id, passed=passed))

    def _on_legal_rejected(self) -> None:
        message_id = self._view.list.current_id()
        if message_id is not None:
            self._on_message_rejected(message_id)
