"""The session of an example: ended, with notes, seals, the reveal, the board and the ratings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from domain.errors import SampleUnreadable
from domain.model.fields import PersonaField
from domain.model.journal import Veil
from domain.model.polls import Poll, PollKind, Rating, Voter
from domain.model.sealing import canonical, digest_of
from domain.model.session import (
    Ask,
    Comparison,
    ComparisonKind,
    Note,
    Outcome,
    Reveal,
    Seal,
    Session,
    Step,
    StepKind,
    StepState,
    Writing,
)
from domain.model.sides import DRAWING_SIDES, Side
from domain.services.examples.loading import Loading, at_nine
from domain.services.examples.sample import Sample
from domain.services.facilitating import AGENDA, planned_steps


def load_session(loading: Loading) -> Session:
    """Put down the session: every step of the compact agenda done within its planned time."""
    sittings = loading.sample["workshop"]["sessions"].each()
    days = [sitting["date"].day() for sitting in sittings]
    agenda = loading.catalogue.agendas[AGENDA]
    minutes = sum(step.minutes for step in agenda.steps)
    session = Session(
        id=loading.new_id(),
        number=1,
        agenda=AGENDA,
        started_at=at_nine(days[0]),
        ended_at=at_nine(days[-1], minutes=minutes),
        ground_rules=True,
    )
    if len(sittings) == 1:
        sittings[0]["template"].expect(AGENDA)
    loading.work.of(Session).put(session)
    for step in planned_steps(agenda, session.id, loading.new_id):
        done = replace(step, state=StepState.DONE, spent_seconds=step.minutes * 60)
        loading.work.of(Step).put(done)
    _load_notes(loading, session)
    return session


def _load_notes(loading: Loading, session: Session) -> None:
    """Put down what each side drew, sealed it when the drawing ended, and revealed it then."""
    code, drawn_at = _end_of(loading, session, StepKind.DRAWING)
    writing = Writing(loading.new_id(), session.id, Ask.CUSTOMER, begun=DRAWING_SIDES)
    loading.work.of(Writing).put(writing)
    for side in DRAWING_SIDES:
        notes = []
        for place, entry in enumerate(loading.sample["private_notes"][side.value].each()):
            note = _note(loading, writing, f"{code}-{side.upper()}-{place + 1:02d}", side, entry)
            notes.append(note)
            loading.work.of(Note).put(note)
        salt = loading.bench.secrets.salt()
        digest = digest_of(salt, canonical(session.id, writing.id, side, 1, notes))
        seal = Seal(loading.new_id(), session.id, writing.id, side, 1, salt, digest, drawn_at)
        loading.work.of(Seal).put(seal)
    columns = loading.bench.secrets.shuffled(DRAWING_SIDES)
    reveal = Reveal(loading.new_id(), session.id, writing.id, drawn_at, columns)
    loading.work.of(Reveal).put(reveal)
    loading.work.of(Veil).put(Veil(writing.id, lifted=True))


def _note(loading: Loading, writing: Writing, code: str, side: Side, entry: Sample) -> Note:
    own = entry["id"].text()
    of_ten = entry.get("share10")
    loading.sides[own] = side
    return Note(
        id=loading.name(own),
        session_id=writing.session_id,
        writing_id=writing.id,
        code=code,
        side=side,
        field=entry["field"].member(PersonaField),
        position=int(code.rpartition("-")[2]) - 1,
        text=entry["text"].text(),
        of_ten=of_ten.number() if of_ten else None,
    )


def _end_of(loading: Loading, session: Session, kind: StepKind) -> tuple[str, datetime]:
    """Return the code of the step of a kind, and when it ended."""
    spent = 0
    for step in loading.catalogue.agendas[AGENDA].steps:
        spent += step.minutes
        if step.kind is kind:
            return step.code, session.started_at + timedelta(minutes=spent)
    raise ValueError(f"the agenda has no step for {kind}")


def load_board(loading: Loading, session: Session) -> None:
    """Put down the difference board; a point without a claim was talked over and parked."""
    for place, point in enumerate(loading.sample["difference_board"].each()):
        claims = point["claims"].each()
        loading.work.of(Comparison).put(
            Comparison(
                id=loading.name(point["id"].text()),
                session_id=session.id,
                position=place,
                field=point["field"].member(PersonaField),
                kind=point["kind"].member(ComparisonKind),
                note_ids=tuple(loading.id_of(note) for note in point["notes"].each()),
                outcome=_OUTCOMES[min(2, len(claims))],
                resolution=point["resolution"].text(),
            )
        )


_OUTCOMES = (Outcome.PARKED, Outcome.ONE_CLAIM, Outcome.TWO_CLAIMS)


def load_ratings(loading: Loading, session: Session) -> None:
    """Put down the closed rounds of private rating; papers carry a side and no name."""
    ratings = loading.sample["ratings"]
    raters = loading.raters()
    closed_at = _end_of(loading, session, StepKind.RATING)[1]
    for number in (1, 2):
        answers = ratings.get(f"round{number}")
        if answers is None:
            continue
        poll = Poll(
            id=loading.new_id(),
            session_id=session.id,
            kind=PollKind.RATING,
            round=number,
            named=False,
            opened_at=closed_at - timedelta(minutes=15 - 5 * number),
            closed_at=closed_at - timedelta(minutes=10 - 5 * number),
        )
        loading.work.of(Poll).put(poll)
        loading.work.of(Veil).put(Veil(poll.id))
        papers = _papers(loading, poll.id, raters)
        for code, values in answers.parts():
            _load_answers(loading, papers, loading.ids.get(code), values)


def _papers(loading: Loading, poll_id: UUID, raters: Sequence[Side]) -> list[Voter]:
    papers: list[Voter] = []
    for side in raters:
        number = 1 + sum(paper.side is side for paper in papers)
        papers.append(Voter(loading.new_id(), poll_id, side, number, done=True))
    for paper in papers:
        loading.work.of(Voter).put(paper)
    return papers


def _load_answers(
    loading: Loading, papers: Sequence[Voter], claim_id: UUID | None, values: Sample
) -> None:
    if claim_id is None:
        raise SampleUnreadable(place=values.path)
    for paper, answer in zip(papers, values.each(len(papers)), strict=True):
        of_ten = None if answer.nothing() else answer.number()
        loading.work.of(Rating).put(Rating(loading.new_id(), paper.id, claim_id, of_ten))
