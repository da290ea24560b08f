"""What the departments owe each other, on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from domain.model.statistics.funnel import Rate
from domain.model.wording import Tongue
from domain.services.delivering import Delivering
from domain.services.reminding import Reminding
from domain.services.requesting import Requesting
from domain.services.standing_requests import DirectionKept, StandingRequest, told_by_direction
from domain.services.telling import SCHEMA
from ui.command_line.acts import opened, tell
from ui.language import translator_for

if TYPE_CHECKING:
    from ui.shell.makers import Makers


def requests(makers: Makers, file: Path, tongue: Tongue | None, *, as_json: bool) -> None:
    """Tell what is open and how each direction keeps what it owes.

    Args:
        makers: what the composition root can make.
        file: the workspace.
        tongue: the language of the plain list, or None for that of the workspace.
        as_json: for programs, without a language, and with all that was asked for.
    """
    with opened(makers, file) as bench:
        if as_json:
            told = _told(Requesting(bench).standing())
            tell(json.dumps(told, ensure_ascii=False, indent=2))
            return
        language = tongue or Delivering(bench).deliverables().tongue
        translate = translator_for(language.value)
        tell(Reminding(bench).reminders(translate, language, names=False).as_text())


def _told(standing: tuple[StandingRequest, ...]) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "directions": [_direction(one) for one in told_by_direction(standing)],
        "requests": [_request(one) for one in standing],
    }


def _direction(one: DirectionKept) -> dict[str, Any]:
    return {
        "provider": one.direction.provider.value,
        "requester": one.direction.requester.value,
        "open": one.open,
        "late": one.late,
        "median_age_days": None if one.median_days is None else round(one.median_days, 2),
        "on_time": _rate(one.kept.on_time),
        "first_time_right": _rate(one.kept.first_time_right),
    }


def _rate(rate: Rate) -> dict[str, Any]:
    if not rate.n:
        return {"k": 0, "n": 0, "rate": None, "low": None, "high": None}
    low, high = rate.interval()
    share = rate.k / rate.n
    return {
        "k": rate.k,
        "n": rate.n,
        "rate": round(share, 6),
        "low": round(low, 6),
        "high": round(high, 6),
    }


def _request(one: StandingRequest) -> dict[str, Any]:
    life, request = one.life, one.request
    return {
        "code": request.code,
        "obligation": one.obligation.code if one.obligation else None,
        "provider": request.provider,
        "requester": request.requester,
        "what": {"vi": request.what.vi, "en": request.what.en},
        "state": life.state.value,
        "due": life.due.isoformat(timespec="minutes") if life.due else None,
        "late": life.late,
        "days_late": life.days_late(),
        "returned": life.returns,
        "told_level": life.level,
        "steps": [
            {
                "step": event.step.value,
                "at": event.at.isoformat(timespec="minutes"),
                "by": event.by,
                "side": event.side.value,
                "due": event.due_at.isoformat(timespec="minutes") if event.due_at else None,
            }
            for event in life.events
        ],
    }
