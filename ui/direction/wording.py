"""Messages in the words of the window's language: for the list, and for the panel beside it."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from domain.marking import mark
from domain.model.brief import Usp
from domain.model.direction import Bearing, Message, MessageStatus
from domain.model.impact import MessageDecision
from domain.model.labels import (
    AWARENESS_MEANS,
    BEARINGS,
    CLAIM_EVENT_REASONS,
    CLAIM_EVENTS,
    FLAG_SIGNS,
    FLAGS,
    MESSAGE_FLAGS,
    MESSAGE_STATUSES,
    MESSAGE_VERDICTS,
    SIDES,
    STATUS_SIGNS,
    STATUSES,
)
from domain.model.message_flags import MessageFlag
from domain.model.message_lint import lint_message
from domain.model.persona import Claim, Persona
from domain.services.flag_words import due_said, flag_said, moment_said
from domain.services.flagging import Raised, StandingMessage
from domain.services.weighing import WeighedClaim
from ui.desk import Desk
from ui.direction.choices import called
from ui.direction.looks import CardLook, DetailLook, FlagLook, Line, ReasonLook

_STATUS_LOOKS = {
    MessageStatus.DRAFT: ("neutral", ""),
    MessageStatus.IN_USE: ("good", "✓ "),
    MessageStatus.WITHDRAWN: ("warn", "! "),
    MessageStatus.REJECTED_LEGAL: ("bad", "× "),
}
FLAG_TONES = {
    MessageFlag.STOP_AND_REVIEW: "bad",
    MessageFlag.REVIEW_REQUIRED: "warn",
    MessageFlag.VERIFY: "warn",
    MessageFlag.OK: "good",
}
_CLAIM_ROLES = {"contested": "warn", "contradicted": "bad"}
_WEAKENING = ("stale", "drifting")
"""Flags of a claim for which what rests on it is flagged, whatever its status is."""

USABLE = (MessageStatus.DRAFT, MessageStatus.IN_USE)


class MessageWording:
    """Says messages as they stand; made anew for each look."""

    def __init__(
        self, desk: Desk, personas: Mapping[UUID, Persona], usps: Mapping[UUID, Usp]
    ) -> None:
        """Speak the window's language.

        Args:
            desk: of the window.
            personas: by identity.
            usps: by identity.
        """
        self._desk = desk
        self._say = desk.translate
        self._personas = personas
        self._usps = usps
        self._now = desk.bench.clock.now()

    def look(self, one: StandingMessage) -> CardLook:
        """Say a message as the list shows it."""
        message, tone = one.message, _STATUS_LOOKS[one.message.status]
        return CardLook(
            id=message.id,
            code=message.code,
            text=message.text,
            lines=tuple(self._lines(one)),
            status=tone[1] + self._say(MESSAGE_STATUSES[message.status]),
            tone=tone[0],
            quiet=message.status not in USABLE,
            flag=flag_said(one, self._now, self._say),
            flag_tone="bad" if one.overdue(self._now) else FLAG_TONES[one.flag],
        )

    def detail(self, one: StandingMessage) -> DetailLook:
        """Say a message as the panel tells it."""
        message = one.message
        legal, tone = self._legal(message)
        code = self._say(MESSAGE_STATUSES[message.status])
        return DetailLook(
            id=message.id,
            title=f"{message.code} · {code}",
            text=message.text,
            flag=self._flag_look(one) if one.open else None,
            parts=tuple(self._parts(one)),
            findings=self._findings(one) if message.status in USABLE else (),
            legal=legal,
            legal_tone=tone,
            may_pass=message.legal_passed_at is None,
            may_be_rejected=message.status is not MessageStatus.REJECTED_LEGAL,
            history=tuple(self._decided(each) for each in one.decisions),
        )

    # in the list

    def _lines(self, one: StandingMessage) -> Iterator[Line]:
        message = one.message
        for claim, bearing, weighed in one.rests:
            if bearing is Bearing.LOAD_BEARING:
                yield self._claim(claim, bearing, weighed)
        helping = [claim.code for claim, bearing, _ in one.rests if bearing is Bearing.SUPPORTING]
        if helping:
            yield Line(self._say(mark("Helped by {codes}")).format(codes=", ".join(helping)))
        if message.status in USABLE and not carried(one):
            yield Line(self._say(mark("! No claim carries it.")), "warn")
        if message.promise:
            yield Line(self._say(mark("Promise: {words}")).format(words=message.promise))
        proof = [self._usps[id].code for id in message.usp_ids if id in self._usps]
        proof += [message.proof] if message.proof else []
        if proof:
            yield Line(self._say(mark("Proof: {words}")).format(words=", ".join(proof)))
        about = [*self._channels(message), message.angle, self._persona(message)]
        where = " · ".join(part for part in about if part)
        if where:
            yield Line(where)
        if message.status_reason:
            yield Line(message.status_reason, "bad" if message.status not in USABLE else "muted")

    def _claim(self, claim: Claim, bearing: Bearing, weighed: WeighedClaim | None) -> Line:
        status, role = self._status(weighed)
        return Line(f"• {claim.code} {claim.text} · {status}", role)

    def _status(self, weighed: WeighedClaim | None) -> tuple[str, str]:
        if weighed is None:
            return self._say(mark("× out of use")), "bad"
        code = weighed.status.value
        words = f"{STATUS_SIGNS[code]} {self._say(STATUSES[code])}"
        weakened = [flag for flag in weighed.flags if flag in _WEAKENING]
        told = " · ".join([words, *(f"! {self._say(FLAGS[flag])}" for flag in weakened)])
        return told, _CLAIM_ROLES.get(code, "warn" if weakened else "ink")

    # in the panel

    def _flag_look(self, one: StandingMessage) -> FlagLook:
        return FlagLook(
            asks=self._say(MESSAGE_FLAGS[one.flag]),
            sign=FLAG_SIGNS[one.flag],
            tone="bad" if one.overdue(self._now) else FLAG_TONES[one.flag],
            due=due_said(one, self._now, self._say),
            overdue=one.overdue(self._now),
            reasons=tuple(self._reason(each) for each in one.open),
        )

    def _reason(self, raised: Raised) -> ReasonLook:
        translate = self._desk.translate
        event = translate(CLAIM_EVENTS[raised.event])
        why = translate(CLAIM_EVENT_REASONS[raised.event])
        carries = translate(BEARINGS[raised.bearing])
        return ReasonLook(
            claim=f"{raised.claim.code} {raised.claim.text} ({carries})",
            event=f"{FLAG_SIGNS[raised.flag]} {event}. {why}",
            since=self._say(mark("Known since {moment}")).format(
                moment=moment_said(raised.since.astimezone())
            ),
            tone=FLAG_TONES[raised.flag],
        )

    def _parts(self, one: StandingMessage) -> Iterator[tuple[str, tuple[Line, ...]]]:
        message, translate = one.message, self._desk.translate
        if message.promise:
            yield self._say(mark("What we promise")), (Line(message.promise, "ink"),)
        proof = [self._usps[id] for id in message.usp_ids if id in self._usps]
        shown = [Line(f"{usp.code} {usp.text}", "ink") for usp in proof]
        shown += [Line(message.proof, "ink")] if message.proof else []
        if shown:
            yield self._say(mark("Proof")), tuple(shown)
        if one.rests:
            yield (
                self._say(mark("Rests on")),
                tuple(
                    Line(f"{claim.code} {claim.text} · {translate(BEARINGS[how])} · {status}", role)
                    for claim, how, weighed in one.rests
                    for status, role in (self._status(weighed),)
                ),
            )
        for caption, words in (
            (self._say(mark("Angle of approach")), message.angle),
            (self._say(mark("Channels")), ", ".join(self._channels(message))),
            (self._say(mark("Call to action")), message.call_to_action),
            (self._say(mark("Words to use")), message.words_to_use),
            (self._say(mark("Words to avoid")), message.words_to_avoid),
            (self._say(mark("For")), self._persona(message)),
        ):
            if words:
                yield caption, (Line(words, "ink"),)
        if message.awareness:
            yield (
                self._say(mark("What the customer knows already")),
                tuple(self._awareness(message)),
            )
        if message.status_reason:
            yield (
                self._say(mark("Why it left use")),
                (Line(message.status_reason, "ink"),),
            )

    def _awareness(self, message: Message) -> Iterator[Line]:
        term = self._desk.catalogue.term("awareness_stages", message.awareness)
        yield Line(term.said(self._desk.tongue()), "ink")
        if message.awareness in AWARENESS_MEANS:
            yield Line(self._say(AWARENESS_MEANS[message.awareness]))

    def _findings(self, one: StandingMessage) -> tuple[str, ...]:
        message = one.message
        found = lint_message(
            (message.text, message.promise, message.call_to_action, message.angle),
            words_to_avoid=message.words_to_avoid,
            promise=message.promise,
            proven=bool(message.usp_ids or message.proof),
            bearings=[how for claim, how, _ in one.rests if not claim.retired],
        )
        return tuple(each.said(self._desk.translate) for each in found)

    def _legal(self, message: Message) -> tuple[str, str]:
        if message.status is MessageStatus.REJECTED_LEGAL:
            return self._say(mark("× Rejected")), "bad"
        if message.legal_passed_at is None:
            return self._say(mark("○ Not checked yet")), "muted"
        day = f"{message.legal_passed_at.astimezone():%d/%m/%Y}"
        return self._say(mark("✓ Passed on {day}")).format(day=day), "good"

    def _decided(self, decision: MessageDecision) -> str:
        day = f"{decision.decided_at.astimezone():%d/%m/%Y}"
        verdict = self._say(MESSAGE_VERDICTS[decision.verdict])
        who = self._say(SIDES[decision.side]) if decision.side else self._say(mark("the room"))
        words = f"{day} · {verdict} · {who}"
        return f"{words}: {decision.reason}" if decision.reason else words

    def _channels(self, message: Message) -> list[str]:
        tongue = self._desk.tongue()
        return [self._desk.catalogue.term("channels", one).said(tongue) for one in message.channels]

    def _persona(self, message: Message) -> str:
        persona = self._personas.get(message.persona_id) if message.persona_id else None
        return called(self._desk, persona) if persona else ""


def carried(one: StandingMessage) -> bool:
    """Tell whether a claim in use carries a message."""
    return any(how is Bearing.LOAD_BEARING and not claim.retired for claim, how, _ in one.rests)
