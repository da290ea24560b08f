"""Carding: what stands on the cards that salespeople take along, gathered from the picture."""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from domain.model.direction import Message, MessageStatus
from domain.model.documents import BriefContent
from domain.model.fields import PersonaField, Section, section_of
from domain.model.message_flags import MessageFlag
from domain.model.persona import Persona, PersonaKind
from domain.model.sales_cards import CardClaim, SalesCard, SalesCardsContent
from domain.services.asking_next import DECIDED
from domain.services.flagging import Flagging, StandingMessage
from domain.services.preparing import Preparing
from domain.services.weighing import WeighedClaim, Weighing
from domain.services.workbench import Workbench

_MOST_ASKED = 3
"""Questions that a salesperson keeps in mind."""


class Carding:
    """Gathers the cards of a persona."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._preparing = Preparing(bench)
        self._flagging = bench.use(Flagging)
        self._weighing = bench.use(Weighing)

    def cards(self, persona_id: UUID) -> SalesCardsContent:
        """Return the cards of a persona: one for each message, then what no message speaks to.

        Raises:
            NotFound: the persona is gone.
        """
        brief = self._preparing.brief(persona_id)
        with self._bench.reading() as view:
            persona = view.of(Persona).get(persona_id)
        weighed = self._weighing.weigh(persona_id=persona_id)
        messages = [
            one
            for one in self._flagging.messages(self._weighing.weigh())
            if _is_for(one.message, persona)
        ]
        return _content(brief, tuple(_cards(weighed, messages)))


def _content(brief: BriefContent, cards: tuple[SalesCard, ...]) -> SalesCardsContent:
    return SalesCardsContent(
        workspace=brief.workspace,
        version=brief.version,
        draft=brief.draft,
        due=brief.due,
        dated=brief.dated,
        persona_name=brief.persona_name,
        persona_kind=brief.persona_kind,
        persona_line=brief.persona_line,
        cards=cards,
    )


def _is_for(message: Message, persona: Persona) -> bool:
    usable = message.status in (MessageStatus.DRAFT, MessageStatus.IN_USE)
    primary = message.persona_id is None and persona.kind is PersonaKind.PRIMARY
    return usable and (message.persona_id == persona.id or primary)


def _cards(
    weighed: Sequence[WeighedClaim], messages: Sequence[StandingMessage]
) -> Iterator[SalesCard]:
    untrue = tuple(_claim(one) for one in weighed if one.status == "contradicted")
    by_id = {one.claim.id: one for one in weighed if one.status != "contradicted"}
    spoken_to: set[UUID] = set()
    for one in messages:
        under = [by_id[claim.id] for claim, *_ in one.rests if claim.id in by_id]
        spoken_to |= {each.claim.id for each in under}
        message, stopped = one.message, one.flag is MessageFlag.STOP_AND_REVIEW
        say = (message.text, message.proof, message.words_to_use, message.call_to_action)
        yield SalesCard(
            code=message.code,
            section=None,
            claims=tuple(map(_claim, under)),
            say=() if stopped else tuple(filter(None, say)),
            avoid=tuple(filter(None, (message.words_to_avoid,))),
            untrue=untrue,
            ask=_asked(under),
            stopped=message.text if stopped else "",
            flag=one.flag,
        )
    for section in Section:
        left = [
            one
            for id, one in by_id.items()
            if id not in spoken_to and section_of(one.claim.field) is section
        ]
        if left:
            claims = tuple(map(_claim, left))
            yield SalesCard("", section, claims, (), (), untrue, _asked(left))


def _claim(one: WeighedClaim) -> CardClaim:
    return CardClaim(one.claim.text, one.status.value, one.support, one.support + one.against)


def _asked(claims: Iterable[WeighedClaim]) -> tuple[PersonaField, ...]:
    """Return the slots to ask about, those without a verdict first."""
    open_first = sorted(
        claims,
        key=lambda one: (one.status in DECIDED and "stale" not in one.flags, -one.claim.importance),
    )
    return tuple(dict.fromkeys(one.claim.field for one in open_first))[:_MOST_ASKED]
