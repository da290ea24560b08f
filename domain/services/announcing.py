"""Announcing a version: its release notes, gathered and put into the words of a language."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from domain.model.brief import Person, Workspace
from domain.model.message_flags import decide_by
from domain.model.record import Action
from domain.model.release import Signature, Version
from domain.model.release_notes import ClaimNote, Duty, MessageNote, ReleaseNotes
from domain.model.sides import DEPARTMENTS
from domain.model.statistics.posterior import ClaimStatus
from domain.model.version_diff import Edge, ExplainedDifference, Point
from domain.model.working_time import WorkingCalendar
from domain.ports import Reading
from domain.services.agreeing import agreement
from domain.services.assuming import assumptions_of
from domain.services.calendars import project_calendar
from domain.services.differing import End, diff_between, end_at, worst_flags
from domain.services.in_force import published_in, standing
from domain.services.recorded import owner_of
from domain.services.versioning import review_of
from domain.services.workbench import Workbench

READ_WITHIN: Final = timedelta(hours=8)
"""Working time within which Sales acknowledges the notes (obligation O17)."""


class Announcing:
    """Gathers release notes."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def notes(self, point: Point) -> ReleaseNotes:
        """Return the notes of a version, or of the draft as it is now.

        Raises:
            NotFound: the version is gone.
        """
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            version = None if isinstance(point, Edge) else view.of(Version).get(point)
            before = _before(view, version)
            ends = end_at(view, before, now), end_at(view, point, now)
            lines = diff_between(view, *ends).lines
            claims = _claims(ends[1])
            calendar = project_calendar(view, self._bench.catalogue)
            since = version.released_at if version else now
            return ReleaseNotes(
                workspace=next((one.name for one in view.of(Workspace).all()), ""),
                number=version.number if version else standing(view).next_number,
                before=ends[0].number,
                draft=version is None,
                released_on=version.released_at.astimezone().date() if version else None,
                withdrawn_because=version.withdrawn_because if version else "",
                signatories=_signatories(view, version),
                words=version.notes if version else "",
                added=_of_sign(lines, "+"),
                changed=_of_sign(lines, "~"),
                removed=_of_sign(lines, "-"),
                confirmed=tuple(
                    one
                    for one in claims
                    if one.heard.status is ClaimStatus.SUPPORTED and not one.heard.stale
                ),
                contested=tuple(
                    one
                    for one in claims
                    if one.heard.status in (ClaimStatus.CONTESTED, ClaimStatus.CONTRADICTED)
                ),
                stale=tuple(one for one in claims if one.heard.stale),
                messages=_messages(view, ends, since, calendar),
                read_by=_read_by(version, calendar),
                duties=_duties(view, version),
                dissent=_dissent(view, version),
                owner_decision=version.owner_decision if version else "",
                next_review=review_of(view, version) if version else None,
            )


def _before(view: Reading, version: Version | None) -> Point:
    """Return what a version is compared with: the one before it, or the empty beginning."""
    published = [one for one in published_in(view) if one.withdrawn_at is None or one == version]
    if version is not None:
        key = (version.released_at, version.id)
        published = [one for one in published if (one.released_at, one.id) < key]
    return published[-1].id if published else Edge.NOTHING


def _of_sign(lines: Sequence[ExplainedDifference], sign: str) -> tuple[ExplainedDifference, ...]:
    return tuple(one for one in lines if one.difference.sign == sign)


def _claims(end: End) -> list[ClaimNote]:
    held = json.loads(end.content)["claims"]
    notes = [
        ClaimNote(held[str(id)]["code"], held[str(id)]["text"], heard)
        for id, heard in end.heard.items()
    ]
    return sorted(notes, key=lambda one: one.code)


def _signatories(view: Reading, version: Version | None) -> tuple[tuple[Any, str], ...]:
    if version is None:
        return ()
    found = view.of(Signature).all(version_id=version.id)
    ordered = sorted(found, key=lambda one: DEPARTMENTS.index(one.side))
    return tuple((one.side, one.name) for one in ordered)


def _messages(
    view: Reading, ends: tuple[End, End], since: datetime, calendar: WorkingCalendar
) -> tuple[MessageNote, ...]:
    """Return the messages that something has moved under and that nobody has decided on."""
    notes = []
    allowed = assumptions_of(view).days_allowed
    for message, flag in worst_flags(view, *ends):
        due = decide_by(flag, since.astimezone().replace(tzinfo=None), calendar, allowed)
        notes.append(
            MessageNote(message["code"], message["text"], flag, due.date() if due else None)
        )
    return tuple(notes)


def _read_by(version: Version | None, calendar: WorkingCalendar) -> datetime | None:
    if version is None:
        return None
    local = version.released_at.astimezone().replace(tzinfo=None)
    return calendar.due(local, READ_WITHIN)


def _duties(view: Reading, version: Version | None) -> tuple[Duty, ...]:
    if version is None or version.session_id is None:
        return ()
    people = view.of(Person).all()
    return tuple(
        Duty(one.text, owner_of(one, people), one.due)
        for one in view.of(Action).all(session_id=version.session_id)
        if one.done_at is None
    )


def _dissent(view: Reading, version: Version | None) -> tuple[str, ...]:
    if version is None or version.session_id is None:
        return ()
    agreed = agreement(view, version.session_id)
    return tuple(one.reason for one in (*agreed.earlier, *agreed.reasons))
