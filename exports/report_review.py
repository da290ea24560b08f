"""What the report says of a review: figures read aloud, proposals, messages under moved claims."""

from collections.abc import Iterator

from domain.model.labels import DECIDED, MESSAGE_VERDICTS, SIDES
from domain.model.report_lines import FigureLine, ProposalLine
from domain.model.session_report import SessionReport
from domain.text import mark
from exports.blocks import Block, Heading, Item, Table
from exports.voice import Voice


def figure_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell the figures of both departments, and the questions to understand them."""
    if not content.figures:
        return
    yield Heading(voice.say(mark("Figures that the departments read to each other")))
    heads = (mark("Whose"), mark("Figure"), mark("Value"), mark("Period and source"))
    rows = tuple(
        (
            voice.say(SIDES[one.side]),
            one.name,
            _value(one, voice),
            " · ".join(part for part in (one.period, one.source) if part) or "–",
        )
        for one in content.figures
    )
    yield Table(tuple(map(voice.say, heads)), (0.16, 0.36, 0.2, 0.28), rows)
    asked = [(one.name, *question) for one in content.figures for question in one.questions]
    if asked:
        yield Heading(voice.say(mark("Questions on the figures")), 2)
    for name, side, text, answer in asked:
        reply = answer or voice.say(mark("left open"))
        yield Item(f"{name}: {text} → {reply}", voice.say(SIDES[side]), side)


def _value(one: FigureLine, voice: Voice) -> str:
    if one.k is None or one.n is None:
        return one.value or "–"
    counted = voice.say(mark("{k} of {n}"), k=one.k, n=one.n)
    return f"{one.value} ({counted})" if one.value else counted


def proposal_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what was decided on each proposal, with the reason that the other side reads."""
    if not content.proposals:
        return
    yield Heading(voice.say(mark("What we decided on the proposals")))
    heads = (mark("Proposal"), mark("Decided"), mark("Reason"))
    rows = tuple(_proposal(one, voice) for one in content.proposals)
    yield Table(tuple(map(voice.say, heads)), (0.42, 0.22, 0.36), rows)


def _proposal(one: ProposalLine, voice: Voice) -> tuple[str, ...]:
    said = [f"{voice.say(SIDES[one.side])}: {one.text}"]
    if one.wording:
        said.append(voice.say(mark("agreed as: {words}"), words=one.wording))
    decided = [voice.say(DECIDED[one.verdict])]
    if one.claim:
        decided.append(one.claim)
    if one.until is not None:
        decided.append(voice.say(mark("looked at again on {day}"), day=voice.day(one.until)))
    if one.keys:
        keys = ", ".join(voice.say(SIDES[side]) for side in one.keys)
        decided.append(voice.say(mark("keys: {sides}"), sides=keys))
    reasons = [one.reason or "–"]
    if one.owner_reason:
        reasons.append(f"{voice.say(mark('Decided by the owner'))}: {one.owner_reason}")
    return "\n".join(said), "\n".join(decided), "\n".join(reasons)


def impact_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what was decided on messages under which a claim had moved."""
    if not content.impacts:
        return
    yield Heading(voice.say(mark("Messages under which a claim had moved")))
    heads = ("", mark("Message"), mark("Decided"), mark("Reason"))
    rows = tuple(
        (one.message, one.text, voice.say(MESSAGE_VERDICTS[one.verdict]), one.reason or "–")
        for one in content.impacts
    )
    said = tuple(voice.say(head) if head else "" for head in heads)
    yield Table(said, (0.08, 0.4, 0.18, 0.34), rows)
