"""Leads the deciding on messages under which a claim has moved."""

from collections.abc import Mapping
from uuid import UUID

from domain.errors import DomainError
from domain.model.assumptions import Assumed
from domain.model.direction import Bearing, Message, Rest
from domain.model.evidence import Evidence
from domain.model.explaining import explain_message_flag
from domain.model.impact import MessageDecision, MessageVerdict
from domain.model.labels import (
    BEARINGS,
    CLAIM_EVENTS,
    FLAG_SIGNS,
    MESSAGE_FLAGS,
    MESSAGE_VERDICTS,
)
from domain.model.message_flags import DAYS_ALLOWED, MessageFlag
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.release import Version
from domain.model.sales_feedback import Feedback
from domain.services.assuming import Assuming
from domain.services.directing import Directing, MessageWords, RestingMessage
from domain.services.impacting import AffectedMessage, Impacting, Moved
from domain.services.scene import Look
from domain.services.showing_impact import ImpactPages
from ui.desk import Desk, Rereads
from ui.direction.choices import message_choices
from ui.session.impact.looks import AffectedLook, MovedLook
from ui.session.impact.view import ImpactView
from ui.session.room import Room

_TONES = {
    MessageFlag.STOP_AND_REVIEW: "bad",
    MessageFlag.REVIEW_REQUIRED: "warn",
    MessageFlag.VERIFY: "warn",
    MessageFlag.OK: "good",
}


class ImpactPresenter(Rereads):
    """Reads the affected messages for the view, and carries out what it reports."""

    def __init__(self, desk: Desk, room: Room, view: ImpactView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._impacting = desk.use(Impacting)
        self._allowed = DAYS_ALLOWED
        self._directing = desk.use(Directing)
        self._edited: UUID | None = None
        view.kept.connect(self._on_kept)
        view.withdrawn.connect(self._on_withdrawn)
        view.edit_wanted.connect(self._on_edit_wanted)
        view.page_wanted.connect(self._on_page_wanted)
        view.editor.message_written.connect(self._on_message_written)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        desk.changes.watch(
            {
                Message,
                Rest,
                Claim,
                Evidence,
                Feedback,
                Poll,
                Persona,
                Version,
                MessageDecision,
                Assumed,
            },
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Show the messages as they stand."""
        affected = self._impacting.affected(self._room.session.id)
        self._allowed = self._desk.use(Assuming).assumptions().days_allowed
        self._view.show_messages([self._look(one) for one in affected])
        waiting = sum(one.open for one in affected)
        if affected:
            self._view.set_tag(
                "warn" if waiting else "good",
                self.tr("{decided} of {all} decided").format(
                    decided=len(affected) - waiting, all=len(affected)
                ),
            )
        else:
            self._view.set_tag("neutral", "")
        self._show_pages()

    # what is shown

    def _look(self, one: AffectedMessage) -> AffectedLook:
        translate, decision = self._desk.translate, one.decision
        asks, sign = translate(MESSAGE_FLAGS[one.flag]), FLAG_SIGNS[one.flag]
        tone = _TONES[one.flag]
        meaning = explain_message_flag(one.flag, self._allowed).said(translate)
        if decision is not None and not one.open:
            asks, sign, tone = translate(MESSAGE_VERDICTS[decision.verdict]), "✓", "good"
            meaning = ""
        return AffectedLook(
            id=one.message.id,
            text=f"{one.message.code} · {one.message.text}",
            asks=asks,
            sign=sign,
            tone=tone,
            moved=tuple(self._moved(each) for each in one.moved),
            verdict=decision.verdict if decision and not one.open else None,
            reason=decision.reason if decision else "",
            meaning=meaning,
        )

    def _moved(self, moved: Moved) -> MovedLook:
        translate = self._desk.translate
        event = f"{translate(CLAIM_EVENTS[moved.event])} · {translate(BEARINGS[moved.bearing])}"
        text = f"{moved.claim.code} {moved.claim.text}"
        return MovedLook(text, event, "bad" if _TONES[moved.flag] == "bad" else "warn")

    def _show_pages(self) -> None:
        count = self._count_pages()
        self._view.page.show_pages(self._room.look.page, count)

    def _count_pages(self) -> int:
        return self._desk.use(ImpactPages).count(self._room.session.id, self._desk.translate)

    # what is done

    def _decide(self, message_id: UUID, verdict: MessageVerdict, reason: str) -> None:
        card = self._view.card_of(message_id)
        try:
            self._impacting.decide(self._room.session.id, message_id, verdict, reason)
        except DomainError as error:
            card.refuse(error.said(self._desk.translate))
        else:
            self._view.on_entered()

    def _on_kept(self, message_id: UUID, reason: str) -> None:
        self._decide(message_id, MessageVerdict.KEEP, reason)

    def _on_withdrawn(self, message_id: UUID, reason: str) -> None:
        self._decide(message_id, MessageVerdict.WITHDRAW, reason)

    def _on_edit_wanted(self, message_id: UUID) -> None:
        resting = self._resting(message_id)
        if resting is None:
            return
        self._edited = message_id
        under = {claim.id: bearing for claim, bearing in resting.rests if not claim.retired}
        self._view.open_editor(
            self.tr("Change {code}").format(code=resting.message.code),
            message_choices(self._desk),
            MessageWords.of(resting.message),
            under,
            resting.message.persona_id,
        )

    def _on_message_written(
        self, words: MessageWords, rests: Mapping[UUID, Bearing], persona_id: UUID | None
    ) -> None:
        edited = self._edited
        if edited is None:
            return
        reason = self._view.card_of(edited).reason.text()
        try:
            self._impacting.rewrite(
                self._room.session.id,
                edited,
                words,
                persona_id,
                rests=rests,
                reason=reason,
            )
        except DomainError as error:
            self._view.editor.refuse(error.said(self._desk.translate))
            return
        self._view.close_editor()

    def _resting(self, message_id: UUID) -> RestingMessage | None:
        found = (one for one in self._directing.messages() if one.message.id == message_id)
        return next(found, None)

    def _on_page_wanted(self) -> None:
        page = (self._room.look.page + 1) % max(1, self._count_pages())
        self._room.point(Look(page=page))
        self._show_pages()
