"""Puts people and SOWs into the words of the window."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeAlias

from domain.model.holding import HoldingState
from domain.model.labels import SIDES
from domain.model.sides import Side
from domain.model.sow import CARRIED, Sow, SowOwed, SowWords
from domain.model.sow_words import (
    ACCEPTED,
    FROM,
    LETTERS,
    MEASURES,
    OWED,
    OWES,
    STANDS_IN,
    TO,
    VACANT,
    measure_words,
)
from domain.model.wording import Tongue
from domain.services.seats import Seat
from domain.text import Translate, fill, mark
from ui.responsibilities.sow.looks import LineLook, PositionLook, SeatLook, SowLook, ToldLook

LookOver: TypeAlias = Callable[[str], tuple[tuple[tuple[str, str], ...], str]]
"""Gives what the lint says of a line, and the line to take instead."""

_STATES = {
    HoldingState.PAST: mark("held it before"),
    HoldingState.COMING: mark("takes it up later"),
    HoldingState.HELD: "",
}
_ORDER = (HoldingState.HELD, HoldingState.COMING, HoldingState.PAST)


def position_look(seat: Seat, tongue: Tongue, translate: Translate) -> PositionLook:
    """Return a position with the people who hold it, or stand in while nobody does."""
    holders = [one.person.name for one in seat.held if not one.holding.deputy]
    deputies = [one.person.name for one in seat.held if one.holding.deputy]
    people = [", ".join(holders) if holders else translate(VACANT)]
    if deputies and not holders:
        people.append(fill(translate(STANDS_IN), {"name": ", ".join(deputies)}))
    return PositionLook(
        code=seat.position.code,
        name=seat.position.name.said(tongue),
        tone=_tone(seat.position.side),
        people=" · ".join(people),
        vacant=seat.vacant,
    )


def seat_looks(seat: Seat, translate: Translate) -> tuple[SeatLook, ...]:
    """Return the people of a position: now, later, before."""
    return tuple(
        SeatLook(
            id=one.holding.id,
            name=one.person.name,
            starts=_day(one.holding.starts),
            ends=_day(one.holding.ends),
            deputy=one.holding.deputy,
            state=translate(_STATES[one.state]) if _STATES[one.state] else "",
        )
        for one in sorted(seat.seated, key=lambda one: _ORDER.index(one.state))
    )


def sow_look(
    sow: Sow,
    seats: Sequence[SeatLook],
    taken_out: int,
    look_over: LookOver,
    tongue: Tongue,
    translate: Translate,
) -> SowLook:
    """Return a SOW, its own lines looked over."""
    told = {
        LETTERS[letter]: tuple(
            ToldLook(row.code, row.name.said(tongue)) for row in sow.rows[letter]
        )
        for letter in CARRIED
    }
    told[OWES] = tuple(_owed(sow.owes, TO, tongue, translate))
    told[OWED] = tuple(_owed(sow.owed, FROM, tongue, translate))
    told[MEASURES] = tuple(
        ToldLook("•", one.name.said(tongue), measure_words(one, translate)) for one in sow.measures
    )
    return SowLook(
        title=f"{sow.name.said(tongue)} ({sow.code})",
        side=translate(SIDES[sow.side]),
        tone=_tone(sow.side),
        empty=sow.empty,
        seats=tuple(seats),
        lines={part: tuple(_lines(found, look_over, tongue)) for part, found in sow.lines.items()},
        told=told,
        taken_out=taken_out,
    )


def _lines(words: Iterable[SowWords], look_over: LookOver, tongue: Tongue) -> Iterable[LineLook]:
    for one in words:
        text = one.text.said(tongue)
        findings, proposal = look_over(text)
        yield LineLook(one.own, one.replaces, text, findings, proposal)


def _owed(
    owed: Sequence[SowOwed], direction: str, tongue: Tongue, translate: Translate
) -> Iterable[ToldLook]:
    for one in owed:
        facts = [
            fill(translate(direction), {"name": one.other_name.said(tongue)}),
            one.due.said(tongue),
        ]
        if accepted := one.accepted_when.said(tongue):
            facts.append(fill(translate(ACCEPTED), {"words": accepted}))
        more = " · ".join(fact for fact in facts if fact)
        yield ToldLook(one.code, one.name.said(tongue), more)


def _tone(side: Side) -> str:
    return "neutral" if side is Side.NEUTRAL else side.value


def _day(day: date | None) -> str:
    return "" if day is None else f"{day:%d/%m/%Y}"
