"""Reporting a session: what it came to, gathered from public things alone."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from uuid import UUID

from domain.model.agendas import Agenda
from domain.model.board import Board, Point
from domain.model.brief import Person, Question
from domain.model.catalogue import Catalogue
from domain.model.direction import MessageStatus
from domain.model.documents import MatrixContent
from domain.model.fields import section_of
from domain.model.polls import Poll, PollKind
from domain.model.release import Proposal, Signature, Version
from domain.model.session import Ask, Note, Outcome, Session, Step
from domain.model.session_report import (
    BallotLine,
    DutyLine,
    Naming,
    NoteLine,
    OwedLine,
    PersonLine,
    PointLine,
    RatingLine,
    RoundLine,
    SessionReport,
    SpreadLine,
    StandingMessage,
    StepLine,
    named,
)
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES, Side
from domain.model.votes import Spread
from domain.model.wording import Bilingual, Tongue
from domain.model.working_time import day_here
from domain.ports import Reading
from domain.services import report_parts as parts
from domain.services.agreeing import agreement
from domain.services.comparing import board_of
from domain.services.directing import Directing, RestingMessage
from domain.services.matrices import matrix_content
from domain.services.preparing import claim_line
from domain.services.recorded import record_of
from domain.services.sat_together import sittings_of
from domain.services.tallying import RatedClaim, tally_of
from domain.services.weighing import weigh_all
from domain.services.workbench import Workbench
from domain.services.writings import find_writing, reveal_in, revealed_notes
from domain.text import Translate

_SIDES = (*DRAWING_SIDES, Side.NEUTRAL)
_IN_USE = (MessageStatus.DRAFT, MessageStatus.IN_USE)
_ANSWERS, _DOES = ("A", "A/R"), ("R", "A/R")


class Reporting:
    """Gathers the reports of sessions."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._directing = Directing(bench)

    def sessions(self) -> tuple[Session, ...]:
        """Return the sessions that can be reported on, the newest first."""
        with self._bench.reading() as view:
            found = view.of(Session).all()
        return tuple(sorted(found, key=lambda session: session.number, reverse=True))

    def report(
        self, session_id: UUID, naming: Naming, translate_for: Callable[[Tongue], Translate]
    ) -> SessionReport:
        """Return what the report of a session says now.

        Notes and points are there once they are revealed, ratings and ballots once their round
        is closed; before, not even their number is.

        Args:
            session_id: the session.
            naming: how much of people's names is told.
            translate_for: says the findings in each language.

        Raises:
            NotFound: the session is gone.
        """
        now = self._bench.clock.now()
        catalogue = self._bench.catalogue
        messages = self._directing.messages()
        with self._bench.reading() as view:
            session = view.of(Session).get(session_id)
            revealed = reveal_in(view, session_id) is not None
            board = board_of(view, session_id) if revealed else None
            matrix = matrix_content(view, catalogue.phases, translate_for, day_here(now))
            version = _version(view, session)
            agenda = catalogue.agendas.get(session.agenda)
            record = record_of(view, session, day_here(now))
            return SessionReport(
                workspace=matrix.workspace,
                number=session.number,
                agenda=agenda.title if agenda else Bilingual.same(session.title),
                started_at=session.started_at,
                ended_at=session.ended_at,
                sittings=sittings_of(self._bench.journal, session),
                dated=day_here(now),
                naming=naming,
                version=version.number if version else "",
                next_review=version.next_review if version else None,
                release_notes=version.notes if version else "",
                signatures=_signatures(view, version, naming),
                people=_people(view, matrix, naming),
                draws=find_writing(view, session_id, Ask.CUSTOMER) is not None,
                notes=_notes(revealed_notes(view, session_id)) if revealed else None,
                asked=parts.asked_lines(view, session),
                seals=parts.seal_lines(view, session),
                groups=parts.group_lines(view, session),
                dots=parts.dots_lines(view, session),
                points=tuple(map(_point, board.points)) if board else (),
                shared=board.shared if board else 0,
                said=board.said if board else 0,
                claims=tuple(map(claim_line, weigh_all(view, now))),
                rounds=_rounds(view, session),
                arguments=parts.argument_lines(view, session),
                tests=parts.codes_to_test(view),
                results=parts.result_lines(view, session, catalogue),
                figures=parts.figure_lines(view, session),
                proposals=parts.proposal_lines(view, session),
                impacts=parts.impact_lines(view, session),
                messages=tuple(
                    _message(one, catalogue) for one in messages if one.message.status in _IN_USE
                ),
                duties=_duties(matrix),
                findings=matrix.findings,
                obligations=_owed(matrix),
                upkeep=parts.upkeep_lines(view, session),
                decisions=parts.decision_lines(record),
                actions=parts.action_lines(view, record, naming),
                parked=parts.parked_lines(record),
                quotes=parts.quote_lines(view),
                ballot=_ballot(view, session, version),
                minority=_minority(board),
                questions=_questions(view),
                steps=tuple(
                    _step(one, catalogue, one.spent_at(session.ended_at or now))
                    for one in view.of(Step).all(session_id=session_id)
                ),
            )


def _own_agenda(view: Reading, code: str) -> Bilingual:
    """Return the name of one of the workspace's own agendas; its code where it is gone."""
    found = view.of(Agenda).all(code=code)
    return Bilingual.same(found[0].title if found else code)


def _version(view: Reading, session: Session) -> Version | None:
    """Return the newest version that was signed in a session, or None."""
    signed = view.of(Version).all(session_id=session.id, taken_back_at=None)
    return max(signed, key=lambda one: one.released_at, default=None)


def _signatures(
    view: Reading, version: Version | None, naming: Naming
) -> tuple[tuple[Side, str], ...]:
    if version is None:
        return ()
    found = view.of(Signature).all(version_id=version.id)
    ordered = sorted(found, key=lambda one: DEPARTMENTS.index(one.side))
    return tuple((one.side, named(one.name, naming)) for one in ordered)


def _people(view: Reading, matrix: MatrixContent, naming: Naming) -> tuple[PersonLine, ...]:
    """Return who is in the room, side by side; a title is a person's own, and goes with the name.

    Without names nothing but side and position is left.
    """
    known = {one.code for one in matrix.positions}
    present = view.of(Person).all(present=True)
    return tuple(
        PersonLine(
            name=named(one.name, naming),
            side=one.side,
            position=one.role if one.role in known else "",
            title=one.title if naming is Naming.FULL else "",
        )
        for one in sorted(present, key=lambda one: _SIDES.index(one.side))
    )


def _notes(notes: Sequence[Note]) -> tuple[NoteLine, ...]:
    ordered = sorted(notes, key=lambda one: _SIDES.index(one.side))
    return tuple(
        NoteLine(one.code, one.side, section_of(one.field), one.text, one.of_ten)
        for one in ordered
        if one.field is not None
    )


def _point(point: Point) -> PointLine:
    return PointLine(
        section=point.section,
        kind=point.kind,
        notes=tuple((note.side, note.text) for note in point.notes),
        outcome=point.outcome,
        resolution=point.resolution,
        claims=point.claims,
    )


def _rounds(view: Reading, session: Session) -> tuple[RoundLine, ...]:
    polls = view.of(Poll).all(session_id=session.id, kind=PollKind.RATING)
    tallies = (tally_of(view, poll) for poll in polls if poll.closed)
    return tuple(
        RoundLine(
            tally.poll.round,
            tally.voters,
            tuple(_rating(one) for one in tally.claims if one.summary.n),
        )
        for tally in tallies
    )


def _rating(rated: RatedClaim) -> RatingLine:
    summary = rated.summary
    return RatingLine(
        claim=rated.claim.code,
        text=rated.claim.text,
        joint=_spread(summary.joint) if summary.joint else None,
        sides={side: _spread(spread) for side, spread in summary.sides.items()},
        disputed=rated.disputed,
        n=summary.n,
    )


def _spread(spread: Spread) -> SpreadLine:
    return SpreadLine(**asdict(spread))


def _message(one: RestingMessage, catalogue: Catalogue) -> StandingMessage:
    message = one.message
    return StandingMessage(
        code=message.code,
        text=message.text,
        angle=message.angle,
        channels=tuple(catalogue.term("channels", code) for code in message.channels),
        rests_on=tuple((claim.code, claim.text) for claim, _ in one.rests if not claim.retired),
    )


def _duties(matrix: MatrixContent) -> tuple[DutyLine, ...]:
    def holding(activity: str, letters: Sequence[str]) -> tuple[str, ...]:
        codes = (position.code for position in matrix.positions)
        return tuple(code for code in codes if matrix.letters.get((activity, code)) in letters)

    return tuple(
        DutyLine(one.code, one.name, holding(one.code, _ANSWERS), holding(one.code, _DOES))
        for one in matrix.activities
    )


def _owed(matrix: MatrixContent) -> tuple[OwedLine, ...]:
    return tuple(
        OwedLine(one.code, one.provider, one.requester, one.name, one.due, one.accepted_when)
        for one in matrix.obligations
        if one.agreed
    )


def _ballot(view: Reading, session: Session, version: Version | None) -> BallotLine | None:
    agreed = agreement(view, session.id)
    if not agreed.round_closed:
        return None
    proposals = view.of(Proposal).all(session_id=session.id)
    proposed = proposals[0].owner_decision if proposals else ""
    return BallotLine(
        grades=agreed.grades,
        reasons=tuple((one.grade, one.reason) for one in (*agreed.earlier, *agreed.reasons)),
        owner_decision=version.owner_decision if version else proposed,
    )


def _minority(board: Board | None) -> tuple[str, ...]:
    """Return what was not settled: the room's words on it, or what each side wrote."""
    points = board.points if board else ()
    return tuple(_words(one) for one in points if one.outcome is Outcome.TWO_CLAIMS)


def _questions(view: Reading) -> tuple[tuple[Side, str], ...]:
    """Return the questions on the brief that nobody has answered."""
    return tuple((one.side, one.text) for one in view.of(Question).all() if not one.answer)


def _words(point: Point) -> str:
    return point.resolution or " / ".join(note.text for note in point.notes)


def _step(step: Step, catalogue: Catalogue, seconds: int) -> StepLine:
    title = catalogue.words_of(step).title
    return StepLine(step.code, title, step.planned, step.minutes, seconds, step.begun_because)
