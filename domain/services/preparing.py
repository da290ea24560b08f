"""Preparing what the persona brief says."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from domain.model.assumptions import Assumptions
from domain.model.brief import Question, Usp, Workspace
from domain.model.catalogue import Catalogue
from domain.model.difference import Part
from domain.model.direction import Message, MessageStatus
from domain.model.documents import BriefContent, ClaimLine, MessageLine, told_change, trust_band
from domain.model.fields import Section, section_of
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.polls import Poll, PollKind
from domain.model.quotes import Quote
from domain.model.release import Signature
from domain.model.session import Comparison, Outcome, Session
from domain.model.session_report import Naming, named
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.posterior import LEVEL
from domain.model.version_diff import VersionDiff
from domain.model.working_time import day_here
from domain.ports import Reading
from domain.services.agreeing import agreement
from domain.services.arguing import arguments_in
from domain.services.assuming import assumptions_of
from domain.services.brief_evidence import (
    asking_of,
    assumed,
    changes_of,
    objections_of,
    traits_of,
    with_evidence,
)
from domain.services.flagging import Flagging, StandingMessage
from domain.services.in_force import Standing, standing
from domain.services.quoting import may_be_shown
from domain.services.versioning import review_of
from domain.services.weighing import WeighedClaim, Weighing
from domain.services.workbench import Workbench

MOST_UNKNOWN = 6
"""Questions that fit under "what we do not know" on page 1."""


class Preparing:
    """Gathers the content of the persona brief."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._flagging = bench.use(Flagging)

    def persona_for_brief(self) -> Persona | None:
        """Return the persona that a brief is about where none is named: the primary one."""
        with self._bench.reading() as view:
            personas = view.of(Persona).all(retired_because="")
        primary = [one for one in personas if one.kind is PersonaKind.PRIMARY]
        return next(iter([*primary, *personas]), None)

    def brief(self, persona_id: UUID, naming: Naming = Naming.FULL) -> BriefContent:
        """Return what the brief of a persona says now.

        Args:
            persona_id: whose.
            naming: how much of the names of those who signed it tells.

        Raises:
            NotFound: the persona is gone.
        """
        now = self._bench.clock.now()
        messages = self._flagging.messages(self._bench.use(Weighing).weigh())
        with self._bench.reading() as view:
            persona = view.of(Persona).get(persona_id)
            state = standing(view)
            weighed = self._bench.use(Weighing).weigh(persona_id=persona_id)
            workspaces = view.of(Workspace).all()
            current = state.current
            shown = may_be_shown(view.of(Quote).all(), persona.quote)
            rests_on, today = assumptions_of(view), day_here(now)
            sections = _sections(weighed, self._bench.catalogue, today, rests_on)
            changed = changes_of(view, state, persona_id, now)
            review = review_of(view, current) if current else None
            band = trust_band([line for _, lines in sections for line in lines])
            return BriefContent(
                workspace=workspaces[0].name if workspaces else "",
                version=current.number if current else "",
                draft=state.draft,
                dated=day_here(now if state.draft or current is None else current.released_at),
                next_review=review,
                signatures=tuple(
                    (side, told)
                    for side, name in _signatures(view, state)
                    if (told := named(name, naming))
                ),
                persona_name=persona.name,
                persona_kind=persona.kind,
                persona_line=persona.line,
                quote=persona.quote if shown else "",
                quote_origin=persona.quote_origin if shown else "",
                sections=sections,
                messages=_messages(view, messages, persona, self._bench.catalogue),
                changes=_changes(changed),
                unknown=_unknown(view, weighed),
                minority=_minority(view, persona, weighed),
                counted_on=today,
                level=rests_on.level,
                due=band.expired or (review is not None and review <= today),
                differences=changed.lines,
                before=changed.before,
                asking=asking_of(weighed, today, rests_on),
                objections=objections_of(view, persona),
                assumptions=assumed(view),
                traits=traits_of(view, persona_id),
            )


def claim_line(weighed: WeighedClaim) -> ClaimLine:
    """Return a claim as a line of a document."""
    figures, joint = weighed.posterior, weighed.ratings.joint if weighed.ratings else None
    return ClaimLine(
        code=weighed.claim.code,
        text=weighed.claim.text,
        sides=weighed.claim.sides,
        status=weighed.status.value,
        flags=weighed.flags,
        share=figures.estimate if figures else None,
        low=figures.low if figures else None,
        high=figures.high if figures else None,
        support=weighed.support,
        against=weighed.against,
        ratings=(joint.median, joint.n) if joint else None,
        level=figures.level if figures else LEVEL,
    )


def _sections(
    weighed: Sequence[WeighedClaim], catalogue: Catalogue, today: date, rests_on: Assumptions
) -> tuple[tuple[Section, tuple[ClaimLine, ...]], ...]:
    lines: dict[Section, list[ClaimLine]] = {}
    for one in weighed:
        line = with_evidence(claim_line(one), one, catalogue, today, rests_on)
        lines.setdefault(section_of(one.claim.field), []).append(line)
    return tuple((section, tuple(lines[section])) for section in Section if section in lines)


def _signatures(view: Reading, state: Standing) -> tuple[tuple[Side, str], ...]:
    if state.current is None:
        return ()
    found = view.of(Signature).all(version_id=state.current.id)
    ordered = sorted(found, key=lambda one: DEPARTMENTS.index(one.side))
    return tuple((one.side, one.name) for one in ordered)


def _messages(
    view: Reading, messages: Sequence[StandingMessage], persona: Persona, catalogue: Catalogue
) -> tuple[MessageLine, ...]:
    """Return the messages that may be used; one without a persona is for the primary one."""
    usps = {usp.id: usp for usp in view.of(Usp).all()}
    return tuple(
        MessageLine(
            code=one.message.code,
            text=one.message.text,
            rests_on=tuple(claim.text for claim, *_ in one.rests if not claim.retired),
            channels=tuple(catalogue.term("channels", code) for code in one.message.channels),
            angle=one.message.angle,
            proof=_proof(one.message, usps),
            flag=one.flag,
        )
        for one in messages
        if one.message.status in (MessageStatus.DRAFT, MessageStatus.IN_USE)
        and (
            one.message.persona_id == persona.id
            or (one.message.persona_id is None and persona.kind is PersonaKind.PRIMARY)
        )
    )


def _proof(message: Message, usps: Mapping[UUID, Usp]) -> str:
    """Return what is shown for a message: the proof of its USPs, or they themselves, and more."""
    proving = [usps[id] for id in message.usp_ids if id in usps]
    shown = [usp.proof or usp.text for usp in proving]
    return "; ".join(dict.fromkeys(one for one in [*shown, message.proof] if one))


def _changes(changed: VersionDiff) -> tuple[tuple[str, str], ...]:
    """Return in a line each what was written otherwise; what was only heard anew is no change."""
    found = (line.difference for line in changed.lines)
    return tuple(
        (one.sign, told_change(one.before, one.after))
        for one in found
        if one.part is Part.CLAIM and one.sign != "="
    )


def _unknown(view: Reading, weighed: Sequence[WeighedClaim]) -> tuple[str, ...]:
    """Return what to ask next: claims that nobody has spoken on, the weightiest first."""
    unheard = sorted(
        (one.claim for one in weighed if not one.evidence),
        key=lambda claim: (-claim.importance, claim.position),
    )
    questions = [one.text for one in view.of(Question).all() if not one.answer]
    return (*[claim.text for claim in unheard], *questions)[:MOST_UNKNOWN]


def _minority(view: Reading, persona: Persona, weighed: Sequence[WeighedClaim]) -> tuple[str, ...]:
    """Return what was not settled on the board, arguments, then doubts of the ballot, unnamed.

    A point stands in the briefs of the personas that its claims speak of; one that led to no
    claim, in that of the primary persona. Where the room wrote no words on it, its claims do.
    """
    grown: dict[UUID | None, list[Claim]] = {}
    for claim in view.of(Claim).all():
        grown.setdefault(claim.comparison_id, []).append(claim)
    apart = []
    for point in view.of(Comparison).all(outcome=Outcome.TWO_CLAIMS):
        claims = grown.get(point.id, [])
        primary = not claims and persona.kind is PersonaKind.PRIMARY
        if primary or any(claim.persona_id == persona.id for claim in claims):
            apart.append(point.resolution or " / ".join(claim.text for claim in claims))
    return (*filter(None, apart), *_argued(view, persona, weighed), *_doubts(view))


def _argued(view: Reading, persona: Persona, weighed: Sequence[WeighedClaim]) -> Iterator[str]:
    """Give what the departments said on the persona's claims that are still disputed.

    The newest session in which a claim was argued on speaks for it.
    """
    disputed = [one.claim for one in weighed if "disputed" in one.flags]
    sessions = sorted(view.of(Session).all(), key=lambda one: one.number, reverse=True)
    said = [arguments_in(view, session.id) for session in sessions]
    for claim in disputed:
        of_claim = next((one[claim.id] for one in said if claim.id in one), {})
        for text in of_claim.values():
            yield f"{claim.code} · {text}"


def _doubts(view: Reading) -> tuple[str, ...]:
    closed = [poll for poll in view.of(Poll).all(kind=PollKind.AGREEMENT) if poll.closed]
    if not closed:
        return ()
    agreed = agreement(view, max(closed, key=lambda poll: poll.opened_at).session_id)
    return tuple(one.reason for one in (*agreed.earlier, *agreed.reasons))
