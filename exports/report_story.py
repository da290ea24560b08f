"""The report of a session from beginning to end, the same in every format for reading."""

from collections.abc import Iterator
from typing import Final

from domain.model.session_report import SessionReport
from domain.text import mark
from exports.blocks import Block
from exports.report_record import (
    action_blocks,
    decision_blocks,
    parked_blocks,
    quote_blocks,
    upkeep_blocks,
)
from exports.report_results import (
    agreement_blocks,
    claim_blocks,
    duty_blocks,
    message_blocks,
    obligation_blocks,
    rating_blocks,
)
from exports.report_review import figure_blocks, impact_blocks, proposal_blocks
from exports.report_room import (
    difference_blocks,
    note_blocks,
    people_blocks,
    question_blocks,
    time_blocks,
)
from exports.report_votes import (
    argument_blocks,
    asked_blocks,
    dots_blocks,
    group_blocks,
    result_blocks,
    seal_blocks,
    test_list_blocks,
)
from exports.voice import Voice

_PARTS: Final = (
    people_blocks,
    decision_blocks,
    action_blocks,
    figure_blocks,
    result_blocks,
    note_blocks,
    asked_blocks,
    seal_blocks,
    group_blocks,
    dots_blocks,
    difference_blocks,
    claim_blocks,
    rating_blocks,
    argument_blocks,
    test_list_blocks,
    proposal_blocks,
    quote_blocks,
    message_blocks,
    impact_blocks,
    duty_blocks,
    obligation_blocks,
    upkeep_blocks,
    agreement_blocks,
    question_blocks,
    parked_blocks,
    time_blocks,
)
"""The parts in their order; one that has nothing to say gives nothing."""


def report_title(content: SessionReport, voice: Voice) -> str:
    """Return what the document is called."""
    return voice.say(mark("Report of session {number}"), number=content.number)


def report_facts(content: SessionReport, voice: Voice) -> str:
    """Return whose session it was, when, and how far it is agreed."""
    begun, ended = content.started_at.astimezone(), content.ended_at
    when = f"{begun:%d/%m/%Y, %H:%M}"
    if ended is not None:
        closed = ended.astimezone()
        same = closed.date() == begun.date()
        when += f"–{closed:%H:%M}" if same else f" – {closed:%d/%m/%Y, %H:%M}"
    if content.draft:
        state = voice.say(mark("draft"))
    else:
        state = voice.say(mark("version {version}"), version=content.version)
    facts = (content.workspace, content.agenda.said(voice.tongue), when, state)
    return " · ".join(fact for fact in facts if fact)


def tell(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell the report part by part."""
    for part in _PARTS:
        yield from part(content, voice)
