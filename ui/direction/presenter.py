"""What the PR direction shows, and what follows when somebody acts on it."""

from collections.abc import Callable, Sequence
from uuid import UUID

from domain.errors import DomainError
from domain.model.brief import Usp
from domain.model.direction import Bearing, Message, MessageStatus, Rest
from domain.model.evidence import Evidence
from domain.model.explaining import UNSUPPORTED
from domain.model.labels import MESSAGE_STATUSES, STATUS_SIGNS, STATUSES
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.services.briefing import Briefing
from domain.services.directing import Directing, MessageWords, RestingMessage
from domain.services.explained import Explaining
from domain.services.portraying import Portraying
from domain.services.weighing import WeighedClaim, Weighing
from ui.desk import Desk, Rereads
from ui.direction.choices import called, message_choices
from ui.direction.looks import MessageLook, Under
from ui.direction.view import DirectionView
from ui.widgets.dialogs import ask_text

_TONES = {"supported": "good", "contested": "warn", "contradicted": "bad"}
_STATUS_TONES = {
    MessageStatus.DRAFT: "neutral",
    MessageStatus.IN_USE: "good",
    MessageStatus.WITHDRAWN: "warn",
    MessageStatus.REJECTED_LEGAL: "bad",
}


class DirectionPresenter(Rereads):
    """Reads messages for the view, and carries out what it reports."""

    def __init__(self, view: DirectionView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._directing = desk.use(Directing)
        self._edited: UUID | None = None
        self._teller = desk.use(Explaining).teller(desk.translate)
        self._connect()
        desk.changes.watch({Message, Rest, Claim, Evidence, Poll, Persona, Usp}, self)
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown."""
        messages = self._directing.messages()
        self._teller = self._desk.use(Explaining).teller(self._desk.translate)
        weighed = {one.claim.id: one for one in self._desk.use(Weighing).weigh()}
        personas = {one.id: one for one in self._desk.use(Portraying).personas()}
        usps = {one.id: one for one in self._desk.use(Briefing).brief().usps}
        looks = [self._look(one, weighed, personas, usps) for one in messages]
        self._view.show_messages(looks, self._subtitle(looks))

    # what is shown

    def _subtitle(self, looks: Sequence[MessageLook]) -> str:
        used = [look for look in looks if look.in_use]
        bare = sum(look.unsupported for look in used)
        words = self.tr("Message – channel – angle, each resting on claims")
        if bare:
            words += " · " + self.tr("{n} of {all} rest on no claim").format(n=bare, all=len(used))
        return words

    def _look(
        self,
        resting: RestingMessage,
        weighed: dict[UUID, WeighedClaim],
        personas: dict[UUID, Persona],
        usps: dict[UUID, Usp],
    ) -> MessageLook:
        message, catalogue, tongue = resting.message, self._desk.catalogue, self._desk.tongue()
        persona = personas.get(message.persona_id) if message.persona_id else None
        proof = [f"{usps[id].code} {usps[id].text}" for id in message.usp_ids if id in usps]
        words = []
        if message.words_to_use:
            words.append(self.tr("Say: {words}").format(words=message.words_to_use))
        if message.words_to_avoid:
            words.append(self.tr("Avoid: {words}").format(words=message.words_to_avoid))
        stage = message.awareness
        return MessageLook(
            id=message.id,
            code=message.code,
            text=message.text,
            persona=self._called(persona) if persona else "",
            angle=message.angle,
            channels=tuple(
                catalogue.term("channels", one).said(tongue) for one in message.channels
            ),
            proof=(*proof, *([message.proof] if message.proof else [])),
            call_to_action=message.call_to_action,
            words=tuple(words),
            awareness=catalogue.term("awareness_stages", stage).said(tongue) if stage else "",
            under=tuple(
                self._under(claim, bearing, weighed.get(claim.id))
                for claim, bearing in resting.rests
            ),
            unsupported=resting.without_support,
            status=self._desk.translate(MESSAGE_STATUSES[message.status]),
            tone=_STATUS_TONES[message.status],
            reason=message.status_reason,
            in_use=message.status in (MessageStatus.DRAFT, MessageStatus.IN_USE),
            bare=UNSUPPORTED.said(self._desk.translate),
        )

    def _under(self, claim: Claim, bearing: Bearing, weighed: WeighedClaim | None) -> Under:
        if weighed is None:
            status, tone = self.tr("× out of use"), "bad"
        else:
            code = weighed.status.value
            status = f"{STATUS_SIGNS[code]} {self._desk.translate(STATUSES[code])}"
            tone = _TONES.get(code, "muted")
            if tone == "good":
                tone = "ink"  # what stands needs no colour: the eye is for what does not
        meaning = self._teller.meaning(weighed) if weighed else ""
        carries = bearing is Bearing.LOAD_BEARING
        return Under(claim.code, claim.text, carries, tone, status, meaning)

    def _called(self, persona: Persona) -> str:
        return called(self._desk, persona)

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.message_wanted.connect(self._on_message_wanted)
        view.message_opened.connect(self._on_message_opened)
        view.message_moved.connect(self._on_message_moved)
        view.message_used.connect(self._on_message_used)
        view.message_drafted.connect(self._on_message_drafted)
        view.message_withdrawn.connect(self._on_message_withdrawn)
        view.message_rejected.connect(self._on_message_rejected)
        view.message_removed.connect(self._on_message_removed)
        view.editor.message_written.connect(self._on_message_written)

    @property
    def is_writing(self) -> bool:
        """Whether something is typed into the open form."""
        return self._view.is_writing

    def open_new(self, words: MessageWords | None = None) -> None:
        """Open the form for a new message, which may begin with some words."""
        self._edited = None
        self._view.open_editor(message_choices(self._desk), words, new=True)

    def _on_message_wanted(self) -> None:
        self.open_new()

    def _try(self, act: Callable[[], object]) -> None:
        """Carry something out; say in place why it was not done."""
        try:
            act()
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
        else:
            self._view.notice.clear()

    def _resting(self, message_id: UUID) -> RestingMessage | None:
        found = (one for one in self._directing.messages() if one.message.id == message_id)
        return next(found, None)

    def _on_message_opened(self, message_id: UUID) -> None:
        resting = self._resting(message_id)
        if resting is None:
            return
        self._edited = message_id
        carrying = [claim.id for claim, bearing in resting.rests if bearing is Bearing.LOAD_BEARING]
        self._view.open_editor(
            message_choices(self._desk),
            MessageWords.of(resting.message),
            carrying,
            resting.message.persona_id,
        )

    def _on_message_written(
        self, words: MessageWords, claims: Sequence[UUID], persona_id: UUID | None
    ) -> None:
        try:
            if self._edited is None:
                message = self._directing.write_message(
                    words, persona_id=persona_id, load_bearing=claims
                )
                shown = message.id
            else:
                shown = self._edited
                self._directing.rewrite_message(shown, words, persona_id, load_bearing=claims)
        except DomainError as error:
            self._view.editor.refuse(error.said(self._desk.translate))
            return
        self._view.close_editor()
        self._view.select(shown)
        self._view.written.emit()

    def _on_message_moved(self, message_id: UUID, step: int) -> None:
        order = [one.message.id for one in self._directing.messages()]
        to = order.index(message_id) + step
        if 0 <= to < len(order):
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
