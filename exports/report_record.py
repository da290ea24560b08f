"""What the report says of the record: decisions, actions, parked things, and customers' words."""

from collections.abc import Iterator

from domain.model.labels import QUOTE_SOURCES, SIDES, UPKEEP
from domain.model.report_lines import ActionReport, QuoteLine
from domain.model.session_report import SessionReport
from domain.text import mark
from exports.blocks import Block, Heading, Item, Table, Words
from exports.voice import Voice


def decision_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what the room decided, with its reason and who decided it."""
    if not content.decisions:
        return
    yield Heading(voice.say(mark("What we decided")))
    heads = (mark("What was decided"), mark("Reason"), mark("Decided by"))
    rows = tuple(
        (
            one.text,
            one.reason or "–",
            ", ".join(voice.say(SIDES[side]) for side in one.sides) or "–",
        )
        for one in content.decisions
    )
    yield Table(tuple(map(voice.say, heads)), (0.44, 0.36, 0.2), rows)


def action_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell who does what by when; what an earlier session left says so."""
    if not content.actions:
        return
    yield Heading(voice.say(mark("Who does what by when")))
    named = any(one.owner for one in content.actions)
    heads = [mark("Action"), *([mark("Who")] if named else []), mark("By when"), mark("Done")]
    shares = (0.5, 0.2, 0.18, 0.12) if named else (0.66, 0.2, 0.14)
    rows = tuple(_action(one, content, voice, named=named) for one in content.actions)
    yield Table(tuple(map(voice.say, heads)), shares, rows)


def _action(
    one: ActionReport, content: SessionReport, voice: Voice, *, named: bool
) -> tuple[str, ...]:
    what = [one.text]
    if one.obligation:
        what.append(voice.say(mark("puts {code} in order"), code=one.obligation))
    if one.session != content.number:
        what.append(_from(one.session, voice))
    due = voice.day(one.due) if one.due else "–"
    if one.late:
        due += f"\n{voice.say(mark('late'))}"
    owner = (one.owner or "–",) if named else ()
    return ("\n".join(what), *owner, due, "✓" if one.done else "–")


def parked_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what was put aside, and what of it is settled."""
    if not content.parked:
        return
    yield Heading(voice.say(mark("Parking lot")))
    for one in content.parked:
        text = one.text
        if one.session != content.number:
            text += f" ({_from(one.session, voice)})"
        state = mark("settled") if one.settled else mark("open")
        yield Item(text, voice.say(state))


def upkeep_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell how what was owed has been kept; nobody's fault is told."""
    if not content.upkeep:
        return
    yield Heading(voice.say(mark("How what is owed was kept")))
    heads = ("", mark("What"), mark("Kept"), mark("What stood in the way"))
    rows = tuple(
        (one.code, one.name.said(voice.tongue), voice.say(UPKEEP[one.state]), one.hindrance or "–")
        for one in content.upkeep
    )
    said = tuple(voice.say(head) if head else "" for head in heads)
    yield Table(said, (0.08, 0.42, 0.16, 0.34), rows)


def quote_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell the words of customers who agreed that they are shown."""
    if not content.quotes:
        return
    yield Heading(voice.say(mark("Words of customers")))
    for one in content.quotes:
        yield Item(f"“{one.text}” ({_origin(one, voice)})", one.code, one.side)


def _origin(one: QuoteLine, voice: Voice) -> str:
    told = [voice.say(SIDES[one.side]), voice.say(QUOTE_SOURCES[one.source])]
    told += [voice.day(one.heard_on)] if one.heard_on else []
    return " · ".join([*told, *([one.lead] if one.lead else []), *one.claims])


def _from(session: int, voice: Voice) -> str:
    return voice.say(mark("from session {number}"), number=session)


def waiting_words(voice: Voice) -> Words:
    """Say that something is not revealed yet."""
    return Words(voice.say(mark("The notes are not revealed yet.")), quiet=True)
