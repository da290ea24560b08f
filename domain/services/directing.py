"""Setting the PR direction: messages, each resting on claims."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import MessageInVersion, TextMissing
from domain.model.direction import Bearing, Message, MessageStatus, Rest
from domain.model.persona import Claim
from domain.model.release import Version
from domain.ports import Secrets, UnitOfWork
from domain.services.ordering import reordered
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class MessageWords:
    """A message as somebody writes it; see ``Message`` for the meaning of each field."""

    text: str
    angle: str = ""
    channels: tuple[str, ...] = ()
    awareness: str = ""
    usp_ids: tuple[UUID, ...] = ()
    proof: str = ""
    words_to_use: str = ""
    words_to_avoid: str = ""
    call_to_action: str = ""
    promise: str = ""

    def tidied(self) -> "MessageWords":
        """Return it cleaned.

        Raises:
            TextMissing: there is no message.
            TextTooLong: a text does not fit.
        """
        text = check_length(clean(self.text), LINE_LIMIT)
        if not text:
            raise TextMissing
        channels = (check_length(clean(one), NAME_LIMIT) for one in self.channels)
        return replace(
            self,
            text=text,
            angle=check_length(clean(self.angle), LINE_LIMIT),
            channels=tuple(dict.fromkeys(one for one in channels if one)),
            proof=check_length(clean(self.proof, multiline=True), TEXT_LIMIT),
            words_to_use=check_length(clean(self.words_to_use), LINE_LIMIT),
            words_to_avoid=check_length(clean(self.words_to_avoid), LINE_LIMIT),
            call_to_action=check_length(clean(self.call_to_action), LINE_LIMIT),
            promise=check_length(clean(self.promise), LINE_LIMIT),
        )

    @classmethod
    def of(cls, message: Message) -> "MessageWords":
        """Return a message's words."""
        return cls(
            message.text,
            message.angle,
            message.channels,
            message.awareness,
            message.usp_ids,
            message.proof,
            message.words_to_use,
            message.words_to_avoid,
            message.call_to_action,
            message.promise,
        )


@dataclass(frozen=True, slots=True)
class RestingMessage:
    """A message with the claims under it.

    Attributes:
        message: the message.
        rests: claims and how much each carries, in the order of the claims.
    """

    message: Message
    rests: tuple[tuple[Claim, Bearing], ...]

    @property
    def without_support(self) -> bool:
        """No claim carries it: it has nothing to stand on (không có chỗ dựa)."""
        return not any(
            bearing is Bearing.LOAD_BEARING and not claim.retired for claim, bearing in self.rests
        )


class Directing:
    """Use cases around messages."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def messages(self, *, persona_id: UUID | None = None) -> tuple[RestingMessage, ...]:
        """Return messages in their order, with what they rest on; withdrawn ones too."""
        with self._bench.reading() as view:
            shelf = view.of(Message)
            messages = shelf.all() if persona_id is None else shelf.all(persona_id=persona_id)
            claims = {claim.id: claim for claim in view.of(Claim).all()}
            rests = view.of(Rest).all()
        under: dict[UUID, list[tuple[Claim, Bearing]]] = {}
        for rest in rests:
            if rest.claim_id in claims:
                under.setdefault(rest.message_id, []).append((claims[rest.claim_id], rest.bearing))
        return tuple(
            RestingMessage(
                message,
                tuple(sorted(under.get(message.id, ()), key=lambda pair: pair[0].position)),
            )
            for message in messages
        )

    def write_message(
        self,
        words: MessageWords,
        *,
        persona_id: UUID | None = None,
        load_bearing: Collection[UUID] = (),
        supporting: Collection[UUID] = (),
    ) -> Message:
        """Write a new message.

        Args:
            words: the message.
            persona_id: for which persona.
            load_bearing: claims that carry it.
            supporting: claims that help it.

        Raises:
            TextMissing, TextTooLong: see ``MessageWords.tidied``.
        """
        words = words.tidied()
        with self._bench.reading() as view:
            existing = view.of(Message).all()
        numbers = [int(one.code[1:]) for one in existing if one.code[1:].isdigit()]
        message = Message(
            id=self._bench.secrets.new_id(),
            code=f"G{1 + max(numbers, default=0):02d}",
            position=1 + max((one.position for one in existing), default=-1),
            persona_id=persona_id,
            text=words.text,
        )
        message = _with_words(message, words)
        with self._bench.doing("write_message", code=message.code) as work:
            work.of(Message).put(message)
            for claim_id in dict.fromkeys(load_bearing):
                work.of(Rest).put(self._rest(message.id, claim_id, Bearing.LOAD_BEARING))
            for claim_id in dict.fromkeys(supporting):
                if claim_id not in load_bearing:
                    work.of(Rest).put(self._rest(message.id, claim_id, Bearing.SUPPORTING))
        return message

    def edit_message(self, id: UUID, words: MessageWords) -> None:
        """Change a message's words."""
        words = words.tidied()
        with self._bench.reading() as view:
            message = view.of(Message).get(id)
        with self._bench.doing("edit_message", code=message.code) as work:
            work.of(Message).put(_with_words(message, words))

    def rewrite_message(
        self,
        id: UUID,
        words: MessageWords,
        persona_id: UUID | None,
        *,
        rests: Mapping[UUID, Bearing],
    ) -> None:
        """Change a message whole, as a form shows it: words, persona and what it rests on.

        Args:
            id: the message.
            words: its words.
            persona_id: for which persona.
            rests: how much of it each claim carries; it rests on no other.

        Raises:
            TextMissing, TextTooLong: see ``MessageWords.tidied``.
        """
        with self._bench.reading() as view:
            code = view.of(Message).get(id).code
        with self._bench.doing("edit_message", code=code) as work:
            rewrite(work, self._bench.secrets, id, words, persona_id, rests)

    def rest_on(self, id: UUID, claim_id: UUID, bearing: Bearing | None) -> None:
        """Let a message rest on a claim, carry it differently, or (None) rest on it no more."""
        with self._bench.reading() as view:
            message = view.of(Message).get(id)
        with self._bench.doing("rest_message", code=message.code) as work:
            shelf = work.of(Rest)
            present = shelf.all(message_id=id, claim_id=claim_id)
            if bearing is None:
                for rest in present:
                    shelf.remove(rest.id)
            elif present:
                shelf.put(replace(present[0], bearing=bearing))
            else:
                shelf.put(self._rest(id, claim_id, bearing))

    def give_to_persona(self, id: UUID, persona_id: UUID | None) -> None:
        """Aim a message at a persona."""
        with self._bench.reading() as view:
            message = view.of(Message).get(id)
        with self._bench.doing("edit_message", code=message.code) as work:
            work.of(Message).put(replace(message, persona_id=persona_id))

    def move_message(self, id: UUID, to: int) -> None:
        """Move a message to a place in the list; 0 is the first."""
        with self._bench.reading() as view:
            order = view.of(Message).all()
            message = view.of(Message).get(id)
        with self._bench.doing("move_message", code=message.code) as work:
            for one in reordered(order, message, to):
                work.of(Message).put(one)

    def set_status(self, id: UUID, status: MessageStatus, reason: str = "") -> None:
        """Put a message into use, withdraw it, or note that it was rejected.

        Raises:
            TextMissing: a message is withdrawn or rejected without a reason.
        """
        reason = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        leaves_use = status in (MessageStatus.WITHDRAWN, MessageStatus.REJECTED_LEGAL)
        if leaves_use and not reason:
            raise TextMissing
        with self._bench.reading() as view:
            message = view.of(Message).get(id)
        key = "withdraw_message" if leaves_use else "restore_message"
        with self._bench.doing(key, code=message.code) as work:
            rejected = status is MessageStatus.REJECTED_LEGAL
            passed = None if rejected else message.legal_passed_at
            work.of(Message).put(
                replace(message, status=status, status_reason=reason, legal_passed_at=passed)
            )

    def pass_legal(self, id: UUID, *, passed: bool) -> None:
        """Note that a message passed the legal and truth check, or take that back.

        One that was rejected before is a draft again: it says something else now.
        """
        with self._bench.reading() as view:
            message = view.of(Message).get(id)
        when = self._bench.clock.now() if passed else None
        if passed and message.status is MessageStatus.REJECTED_LEGAL:
            message = replace(message, status=MessageStatus.DRAFT, status_reason="")
        with self._bench.doing("check_message", code=message.code) as work:
            work.of(Message).put(replace(message, legal_passed_at=when))

    def remove_message(self, id: UUID) -> None:
        """Take away a message that was written by mistake.

        Raises:
            MessageInVersion: a signed version holds it; withdraw it instead.
        """
        with self._bench.reading() as view:
            message = view.of(Message).get(id)
            if any(f'"{id}"' in version.content for version in view.of(Version).all()):
                raise MessageInVersion(code=message.code)
        with self._bench.doing("remove_message", code=message.code) as work:
            for rest in work.of(Rest).all(message_id=id):
                work.of(Rest).remove(rest.id)
            work.of(Message).remove(id)

    def _rest(self, message_id: UUID, claim_id: UUID, bearing: Bearing) -> Rest:
        return Rest(self._bench.secrets.new_id(), message_id, claim_id, bearing)


def rewrite(
    work: UnitOfWork,
    secrets: Secrets,
    id: UUID,
    words: MessageWords,
    persona_id: UUID | None,
    rests: Mapping[UUID, Bearing],
) -> None:
    """Change a message whole, inside a unit of work; see ``Directing.rewrite_message``."""
    message = work.of(Message).get(id)
    work.of(Message).put(replace(_with_words(message, words.tidied()), persona_id=persona_id))
    shelf = work.of(Rest)
    present = {rest.claim_id: rest for rest in shelf.all(message_id=id)}
    for claim_id, rest in present.items():
        if claim_id not in rests:
            shelf.remove(rest.id)
    for claim_id, bearing in rests.items():
        if claim_id in present:
            shelf.put(replace(present[claim_id], bearing=bearing))
        else:
            shelf.put(Rest(secrets.new_id(), id, claim_id, bearing))


def says_the_same(one: Message | MessageWords, other: Message | MessageWords) -> bool:
    """Tell whether two wordings say the same to a customer, so that one legal check passes both."""
    return (one.text, one.promise, one.proof) == (other.text, other.promise, other.proof)


def _with_words(message: Message, words: MessageWords) -> Message:
    """Return a message in other words; what it says anew has passed no legal check."""
    return replace(
        message,
        promise=words.promise,
        legal_passed_at=message.legal_passed_at if says_the_same(message, words) else None,
        text=words.text,
        angle=words.angle,
        channels=words.channels,
        awareness=words.awareness,
        usp_ids=words.usp_ids,
        proof=words.proof,
        words_to_use=words.words_to_use,
        words_to_avoid=words.words_to_avoid,
        call_to_action=words.call_to_action,
    )
