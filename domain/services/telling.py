"""Telling programs what a workspace holds: plain data, public things only, in no language.

Codes stand for what people choose from; a text that exists in both languages is given in both.
``docs/cli.md`` gives the shape; whoever changes it raises ``SCHEMA``.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, TypeAlias
from uuid import UUID

from domain.model.brief import Workspace
from domain.model.fields import section_of
from domain.model.persona import Persona
from domain.model.quotes import Quote
from domain.model.release import Signature
from domain.model.responsibility import Obligation
from domain.model.session import Ask, Note, Session, Writing
from domain.model.sides import DEPARTMENTS, Side
from domain.model.wording import Bilingual
from domain.ports import Reading
from domain.services.directing import Directing, RestingMessage
from domain.services.in_force import standing
from domain.services.matrices import MatrixView, read_matrix
from domain.services.quoting import may_be_shown
from domain.services.weighing import WeighedClaim, weigh_all
from domain.services.workbench import Workbench
from domain.services.writings import find_writing, sides_of, standing_reveal

SCHEMA: Final = 1
"""Number of the shape."""

Data: TypeAlias = Mapping[str, Any]
"""What JSON calls an object."""


class Telling:
    """Reads a workspace for other programs."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._directing = Directing(bench)

    def told(self) -> Data:
        """Return everything that may be known of the workspace.

        Private notes are there once they are revealed, ratings once their round is closed;
        before, not even their number is.
        """
        messages = self._directing.messages()
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            personas = {one.id: one.code for one in view.of(Persona).all()}
            return {
                "schema": SCHEMA,
                "workspace": _workspace(view),
                "version": _version(view),
                "personas": [
                    _persona(view, one) for one in view.of(Persona).all(retired_because="")
                ],
                "claims": [_claim(one, personas) for one in weigh_all(view, now)],
                "sessions": [_session(view, one) for one in view.of(Session).all()],
                "messages": [_message(one, personas) for one in messages],
                "matrix": _matrix(read_matrix(view, self._bench.catalogue.phases)),
                "obligations": [_obligation(one) for one in view.of(Obligation).all(retired=False)],
            }


def _workspace(view: Reading) -> Data | None:
    for one in view.of(Workspace).all():
        return {
            "name": one.name,
            "business": one.business,
            "language": one.tongue.value,
            "example": one.example,
            "created_at": _moment(one.created_at),
        }
    return None


def _version(view: Reading) -> Data:
    state = standing(view)
    current = state.current
    signed: list[Data] = []
    if current is not None:
        found = view.of(Signature).all(version_id=current.id)
        ordered = sorted(found, key=lambda one: DEPARTMENTS.index(one.side))
        signed = [{"side": one.side.value, "name": one.name} for one in ordered]
    return {
        "number": current.number if current else None,
        "released_at": _moment(current.released_at) if current else None,
        "next_review": _day(current.next_review) if current else None,
        "signed_by": signed,
        "draft": state.draft,
    }


def _persona(view: Reading, one: Persona) -> Data:
    shown = may_be_shown(view.of(Quote).all(), one.quote)
    return {
        "code": one.code,
        "kind": one.kind.value,
        "name": one.name,
        "line": one.line,
        "summary": one.summary,
        "quote": one.quote if shown else "",
        "quote_origin": one.quote_origin if shown else "",
    }


def _claim(one: WeighedClaim, personas: Mapping[UUID, str]) -> Data:
    claim, figures = one.claim, one.posterior
    joint = one.ratings.joint if one.ratings else None
    share = None
    if figures is not None:
        bounds = {"estimate": figures.estimate, "low": figures.low, "high": figures.high}
        share = {name: round(value, 4) for name, value in bounds.items()} | {"level": figures.level}
    return {
        "code": claim.code,
        "persona": personas.get(claim.persona_id),
        "section": section_of(claim.field).value,
        "field": claim.field.value,
        "text": claim.text,
        "quantifier": claim.quantifier,
        "importance": claim.importance,
        "said_by": [side.value for side in claim.sides],
        "status": one.status.value,
        "flags": list(one.flags),
        "share": share,
        "n": one.support + one.against,
        "for": one.support,
        "against": one.against,
        "heard_on": _day(one.heard_on),
        "rated": {"median": joint.median, "n": joint.n} if joint else None,
    }


def _session(view: Reading, session: Session) -> Data:
    notes: dict[str, Any] | None = None
    writing = find_writing(view, session.id, Ask.CUSTOMER)
    if writing is not None and standing_reveal(view, writing.id) is not None:
        notes = {side.value: _notes(view, writing, side) for side in sides_of(view, writing)}
    return {
        "number": session.number,
        "agenda": session.agenda,
        "started_at": _moment(session.started_at),
        "ended_at": _moment(session.ended_at),
        "notes": notes,
    }


def _notes(view: Reading, writing: Writing, side: Side) -> Sequence[Data]:
    return [
        {
            "code": note.code,
            "field": note.field.value if note.field else None,
            "text": note.text,
            "of_ten": note.of_ten,
        }
        for note in view.of(Note).all(writing_id=writing.id, side=side)
    ]


def _message(one: RestingMessage, personas: Mapping[UUID, str]) -> Data:
    message = one.message
    return {
        "code": message.code,
        "persona": personas.get(message.persona_id) if message.persona_id else None,
        "text": message.text,
        "angle": message.angle,
        "channels": list(message.channels),
        "proof": message.proof,
        "status": message.status.value,
        "rests_on": [
            {"claim": claim.code, "bearing": bearing.value} for claim, bearing in one.rests
        ],
    }


def _matrix(matrix: MatrixView) -> Data:
    rows: dict[str, dict[str, str]] = {activity.code: {} for activity in matrix.activities}
    for (activity, position), letters in matrix.letters.items():
        rows[activity][position] = letters
    return {
        "positions": [
            {"code": one.code, "side": one.side.value, "name": _both(one.name)}
            for one in matrix.positions
        ],
        "activities": [
            {
                "code": one.code,
                "phase": one.phase,
                "name": _both(one.name),
                "letters": rows[one.code],
            }
            for one in matrix.activities
        ],
        "findings": [
            {
                "code": one.code,
                "level": one.level.value,
                "activity": one.activity or None,
                "position": one.column or None,
            }
            for one in matrix.findings
        ],
    }


def _obligation(one: Obligation) -> Data:
    return {
        "code": one.code,
        "provider": one.provider,
        "requester": one.requester,
        "copied": list(one.copied),
        "activity": one.activity,
        "name": _both(one.name),
        "due": _both(one.due),
        "accepted_when": _both(one.accepted_when),
        "agreed": one.agreed,
    }


def _both(words: Bilingual) -> Data:
    return {"vi": words.vi, "en": words.en}


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
