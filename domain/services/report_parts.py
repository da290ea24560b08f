"""What a session's report tells of votes, reviews and the record; from public things alone."""

from domain.model.agendas import StepResult
from domain.model.catalogue import Catalogue
from domain.model.direction import Message
from domain.model.figures import Figure, FigureQuestion
from domain.model.impact import MessageDecision
from domain.model.persona import Claim, Persona
from domain.model.polls import DotTopic, Poll, PollKind
from domain.model.proposals import ProposalDecision
from domain.model.quotes import Quote
from domain.model.record import Upkeep
from domain.model.report_lines import (
    ActionReport,
    AnswerLine,
    ArgumentLine,
    AskedLine,
    DecisionLine,
    DotsLine,
    FigureLine,
    GroupLine,
    ImpactLine,
    OptionLine,
    ParkedReport,
    ProposalLine,
    QuoteLine,
    ResultLine,
    SealLine,
    UpkeepReport,
)
from domain.model.responsibility import Obligation
from domain.model.sealing import held
from domain.model.session import Ask, Note, Session, Step, Writing
from domain.model.session_report import Naming, named
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES
from domain.model.testing import TestPick
from domain.ports import Reading
from domain.services.arguing import arguments_in
from domain.services.dot_voting import dot_tally
from domain.services.grouping import wall_of
from domain.services.recorded import Record
from domain.services.shortlisting import picks_of
from domain.services.writings import (
    find_writing,
    reveal_in,
    revealed_notes,
    sides_of,
    standing_reveal,
    standing_seal,
)


def asked_lines(view: Reading, session: Session) -> tuple[AskedLine, ...]:
    """Return the questions besides that of the customer, in the order of asking."""
    asked = {one.asks for one in view.of(Writing).all(session_id=session.id)}
    return tuple(
        AskedLine(ask, _answers(view, session, ask))
        for ask in Ask
        if ask in asked and ask is not Ask.CUSTOMER
    )


def _answers(view: Reading, session: Session, ask: Ask) -> tuple[AnswerLine, ...] | None:
    if reveal_in(view, session.id, ask) is None:
        return None
    notes = revealed_notes(view, session.id, ask)
    ordered = sorted(notes, key=lambda one: DRAWING_SIDES.index(one.side))
    return tuple(AnswerLine(one.code, one.side, one.text) for one in ordered)


def seal_lines(view: Reading, session: Session) -> tuple[SealLine, ...]:
    """Return the seals that were opened, checked against the notes as they were revealed.

    A note written after the reveal is not under the seal.
    """
    writings = view.of(Writing).all(session_id=session.id)
    return tuple(
        SealLine(
            asks=writing.asks,
            side=side,
            turn=seal.turn,
            mode=seal.mode,
            sealed_at=seal.sealed_at,
            digest=seal.digest,
            salt=seal.salt,
            holds=held(seal, view.of(Note).all(writing_id=writing.id, side=side)),
        )
        for writing in sorted(writings, key=lambda one: list(Ask).index(one.asks))
        if standing_reveal(view, writing.id) is not None
        for side in sides_of(view, writing)
        if (seal := standing_seal(view, writing.id, side)) is not None
    )


def group_lines(view: Reading, session: Session) -> tuple[GroupLine, ...]:
    """Return the groups of customers that the room made; none before the reveal."""
    writing = find_writing(view, session.id, Ask.SEGMENTS)
    if writing is None or reveal_in(view, session.id, Ask.SEGMENTS) is None:
        return ()
    drawn = {
        one.option_id: view.of(Persona).get(one.persona_id) for one in picks_of(view, writing.id)
    }
    return tuple(
        GroupLine(
            group.group.title,
            tuple(slip.text for slip in group.slips),
            _called(drawn.get(group.id)),
        )
        for group in wall_of(view, writing.id).groups
    )


def _called(persona: Persona | None) -> str:
    return "" if persona is None else persona.name or persona.code


def dots_lines(view: Reading, session: Session) -> tuple[DotsLine, ...]:
    """Return the closed dot votes, oldest first."""
    polls = view.of(Poll).all(session_id=session.id, kind=PollKind.DOTS)
    return tuple(_dots(view, poll) for poll in polls if poll.closed)


def _dots(view: Reading, poll: Poll) -> DotsLine:
    tally = dot_tally(view, poll)
    return DotsLine(
        poll.topic or DotTopic.GROUPS,
        tally.voters,
        poll.by_hand,
        tuple(
            OptionLine(
                one.option.label, one.summary.joint, dict(one.summary.sides), one.summary.tied
            )
            for one in tally.options
        ),
        dict(tally.by_side),
    )


def argument_lines(view: Reading, session: Session) -> tuple[ArgumentLine, ...]:
    """Return what the departments said between the rounds of ratings, claim by claim."""
    return tuple(
        ArgumentLine(claim.code, side, said[side])
        for claim_id, said in arguments_in(view, session.id).items()
        if (claim := view.of(Claim).find(claim_id)) is not None
        for side in DEPARTMENTS
        if said.get(side)
    )


def codes_to_test(view: Reading) -> tuple[str, ...]:
    """Return the codes of the claims that are tested first, in order."""
    claims = (view.of(Claim).find(one.claim_id) for one in view.of(TestPick).all())
    return tuple(claim.code for claim in claims if claim is not None and not claim.retired)


def result_lines(view: Reading, session: Session, catalogue: Catalogue) -> tuple[ResultLine, ...]:
    """Return what the room wrote down in free steps; steps without a line are left out."""
    written = [
        (step, view.of(StepResult).all(step_id=step.id))
        for step in view.of(Step).all(session_id=session.id)
    ]
    return tuple(
        ResultLine(catalogue.words_of(step).title, tuple(one.text for one in lines))
        for step, lines in written
        if lines
    )


def figure_lines(view: Reading, session: Session) -> tuple[FigureLine, ...]:
    """Return the figures of a review, Marketing's first."""
    figures = sorted(
        view.of(Figure).all(session_id=session.id), key=lambda one: DEPARTMENTS.index(one.side)
    )
    return tuple(
        FigureLine(
            one.side,
            one.name,
            one.value,
            one.k,
            one.n,
            one.period,
            one.source,
            tuple(
                (asked.side, asked.text, asked.answer)
                for asked in view.of(FigureQuestion).all(figure_id=one.id)
            ),
        )
        for one in figures
    )


def proposal_lines(view: Reading, session: Session) -> tuple[ProposalLine, ...]:
    """Return what was decided on the proposals; none before their reveal."""
    if reveal_in(view, session.id, Ask.PROPOSALS) is None:
        return ()
    notes = {one.id: one for one in revealed_notes(view, session.id, Ask.PROPOSALS)}
    codes = {claim.id: claim.code for claim in view.of(Claim).all()}
    return tuple(
        ProposalLine(
            notes[one.note_id].side,
            notes[one.note_id].text,
            one.verdict,
            one.reason,
            one.wording,
            one.until,
            one.change,
            codes.get(one.claim_id, "") if one.claim_id else "",
            one.keys,
            one.owner_reason,
        )
        for one in view.of(ProposalDecision).all(session_id=session.id)
        if one.note_id in notes
    )


def impact_lines(view: Reading, session: Session) -> tuple[ImpactLine, ...]:
    """Return what was decided on messages under which a claim had moved."""
    return tuple(
        ImpactLine(message.code, message.text, one.verdict, one.reason)
        for one in view.of(MessageDecision).all(session_id=session.id)
        if (message := view.of(Message).find(one.message_id)) is not None
    )


def decision_lines(record: Record) -> tuple[DecisionLine, ...]:
    """Return the decisions of a session."""
    return tuple(DecisionLine(one.text, one.reason, one.sides) for one in record.decisions)


def action_lines(view: Reading, record: Record, naming: Naming) -> tuple[ActionReport, ...]:
    """Return the actions of a session and those it carried on; names as far as they are told."""
    codes = {one.id: one.code for one in view.of(Obligation).all()}
    return tuple(
        ActionReport(
            line.action.text,
            named(line.owner, naming),
            line.action.due,
            line.action.done_at is not None,
            line.late,
            line.session,
            codes.get(line.action.obligation_id, "") if line.action.obligation_id else "",
        )
        for line in record.actions
    )


def parked_lines(record: Record) -> tuple[ParkedReport, ...]:
    """Return what is parked, points of the board among it."""
    return tuple(ParkedReport(one.text, one.settled, one.session) for one in record.parked)


def upkeep_lines(view: Reading, session: Session) -> tuple[UpkeepReport, ...]:
    """Return how obligations were kept, in the order of the register."""
    said = {one.obligation_id: one for one in view.of(Upkeep).all(session_id=session.id)}
    return tuple(
        UpkeepReport(one.code, one.name, said[one.id].state, said[one.id].hindrance)
        for one in view.of(Obligation).all(retired=False)
        if one.id in said
    )


def quote_lines(view: Reading) -> tuple[QuoteLine, ...]:
    """Return the words of customers who agreed that they are shown, and no others."""
    codes = {claim.id: claim.code for claim in view.of(Claim).all()}
    return tuple(
        QuoteLine(
            one.code,
            one.text,
            one.side,
            one.source,
            one.heard_on,
            one.lead,
            tuple(codes[id] for id in one.claim_ids if id in codes),
        )
        for one in view.of(Quote).all(consent=True)
    )
