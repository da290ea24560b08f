"""Puts the flag of a message into words: its sign, what it asks, and by when."""

from datetime import datetime

from domain.marking import mark
from domain.model.labels import FLAG_SIGNS, MESSAGE_FLAGS
from domain.services.flagging import StandingMessage
from domain.text import Translate


def flag_said(one: StandingMessage, now: datetime, translate: Translate) -> str:
    """Say what is asked of a message and by when; empty where nothing is."""
    if not one.open:
        return ""
    words = f"{FLAG_SIGNS[one.flag]} {translate(MESSAGE_FLAGS[one.flag])}"
    return f"{words} · {due_said(one, now, translate)}"


def due_said(one: StandingMessage, now: datetime, translate: Translate) -> str:
    """Say by when a flagged message is decided on, or since when that is overdue."""
    assert one.due is not None
    words = (
        translate(mark("overdue since {moment}"))
        if one.overdue(now)
        else translate(mark("by {moment}"))
    )
    return words.format(moment=moment_said(one.due))


def moment_said(moment: datetime) -> str:
    """Write a moment of a day, in local time."""
    return f"{moment:%H:%M %d/%m/%Y}"
