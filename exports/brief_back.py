"""Evidence and changes: what stands behind page 1 of the brief, and what it had no room for."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.assumption_words import CHAPTERS, name_of, value_said
from domain.model.assumptions import Setting
from domain.model.difference import Heard
from domain.model.documents import AskLine, BriefContent, ClaimLine, told_change
from domain.model.explaining import FLAG_LEGEND, STATUS_LEGEND
from domain.model.labels import CHANGES, FLAGS, SECTIONS, STATUS_SIGNS, STATUSES
from domain.model.needed_words import needed_words
from domain.model.unknown import OPEN_QUESTIONS
from domain.model.version_diff import ExplainedDifference
from domain.model.wording import Tongue
from domain.text import mark
from exports.brief_claims import HEADING, STATUS_COLOURS
from exports.brief_front import CHANGES as WHAT_CHANGED
from exports.brief_front import LeftOut
from exports.brief_parts import block_heading, direction_pieces, item_pieces, list_pieces, panel
from exports.brief_traits import trait_pieces
from exports.colours import INK, MUTED
from exports.fonts import Face
from exports.paging import COLUMN, WIDTH, Flow, Piece, gap
from exports.speaking import Speaker
from exports.typesetting import Style

_TITLE: Final = Style(Face.TITLE, 15)
_TEXT: Final = Style(size=8.8)
_FACTS: Final = Style(size=8, colour=MUTED)
_CODE: Final = Style(Face.STRONG_FIGURES, 8.2)
_INDENT: Final = 34.0
"""Room for the code of a claim in points."""


def place_back(flow: Flow, content: BriefContent, left: LeftOut, speaker: Speaker) -> None:
    """Put evidence and changes on the pages after page 1; a picture without a claim has none."""
    if not any((content.claims, content.traits, left.words, left.messages, left.lists)):
        return
    flow.turn()
    flow.place(_kept(speaker.text(speaker.say(mark("Evidence and changes")), _TITLE, WIDTH)))
    _place_left(flow, left, speaker)
    flow.place(list(_evidence(content, speaker)))
    flow.place(_legend(content.claims, speaker))
    flow.place(list(trait_pieces(content.traits, speaker)))
    if left.messages:
        flow.place([gap(6)])
        heading = mark("PR direction: what page 1 had no room for")
        flow.place_panel(direction_pieces(heading, left.messages, speaker), panel)
    flow.place(list(_changes(content, speaker)))
    flow.place(list(_asking(content.asking, speaker)))
    flow.place(list(_objections(content, speaker)))
    _place_lists(flow, content, left, speaker)
    if content.claims:
        _place_assumptions(flow, content, speaker)


def _kept(pieces: Sequence[Piece]) -> list[Piece]:
    return [Piece(piece.height, piece.draw, kept=True) for piece in pieces]


def _place_left(flow: Flow, left: LeftOut, speaker: Speaker) -> None:
    if not left.words:
        return
    flow.place(block_heading(mark("In full, what page 1 shows in part"), speaker))
    for text in left.words:
        flow.place([*speaker.text(text, _TEXT, WIDTH), gap(3)])


def _evidence(content: BriefContent, speaker: Speaker) -> Iterator[Piece]:
    """Give every claim with what its figures rest on, section by section."""
    if content.claims:
        yield from _wide_heading(mark("Evidence behind each claim"), speaker)
    for section, claims in content.sections:
        style = Style(Face.STRONG, 8.4, MUTED)
        yield gap(3, kept=True)
        yield from _kept(speaker.text(speaker.say(SECTIONS[section]), style, WIDTH))
        for claim in claims:
            yield from _claim(claim, content, speaker)


def _claim(claim: ClaimLine, content: BriefContent, speaker: Speaker) -> Iterator[Piece]:
    code = speaker.setter.line(claim.code, _CODE)
    words = speaker.text(claim.text, _TEXT, WIDTH, indent=_INDENT, kept=True)
    first, *more = words or [gap(_TEXT.leading, kept=True)]

    def draw(canvas: Canvas, x: float, top: float) -> None:
        code.draw(canvas, x, top)
        first.draw(canvas, x, top)

    yield Piece(first.height, draw, first.kept)
    yield from more
    colour = STATUS_COLOURS.get(claim.status, INK)
    status = f"{STATUS_SIGNS.get(claim.status, '')} {speaker.say(STATUSES[claim.status])}"
    flags = [speaker.say(FLAGS[flag]) for flag in claim.flags if flag in FLAGS]
    yield from speaker.text(
        " · ".join([status, *flags]),
        Style(Face.STRONG, 8, colour),
        WIDTH,
        indent=_INDENT,
        kept=True,
    )
    yield from speaker.text(_facts(claim, content, speaker), _FACTS, WIDTH, indent=_INDENT)
    yield gap(3)


def _facts(claim: ClaimLine, content: BriefContent, speaker: Speaker) -> str:
    """Return share with interval, counts, kinds of evidence and age of a claim."""
    if not claim.n:
        return speaker.say(mark("no customer has been heard on it"))
    facts = [_share(claim, content.level, speaker)] if not claim.few else []
    counts = mark("{support} for, {against} against, of {n}")
    facts.append(speaker.say(counts, support=claim.support, against=claim.against, n=claim.n))
    kinds = [f"{kind.said(speaker.tongue)} {n}" for kind, n in claim.kinds]
    facts += [speaker.say(mark("from: {kinds}"), kinds=", ".join(kinds))] if kinds else []
    if claim.heard_on:
        day = speaker.day(claim.heard_on)
        age = max(0, ((content.counted_on or content.dated) - claim.heard_on).days)
        facts.append(speaker.say(mark("newest {day}, {age} days old"), day=day, age=age))
    if claim.trusted_until:
        day = speaker.day(claim.trusted_until)
        facts.append(speaker.say(mark("still trusted until {day}"), day=day))
    return " · ".join(facts)


def _share(claim: ClaimLine, level: float, speaker: Speaker) -> str:
    share = claim.share or 0.0
    return speaker.say(
        mark("{share}% ({level}% interval {low}–{high}%)"),
        share=round(100 * share),
        level=round(100 * level),
        low=round(100 * (share if claim.low is None else claim.low)),
        high=round(100 * (share if claim.high is None else claim.high)),
    )


def _legend(claims: Sequence[ClaimLine], speaker: Speaker) -> list[Piece]:
    """Return what the statuses and flags that occur mean."""
    if not claims:
        return []
    statuses = {claim.status for claim in claims}
    flags = {flag for claim in claims for flag in claim.flags}
    said = [
        f"{STATUS_SIGNS[code]} {speaker.say(STATUSES[code])}: {speaker.say(words)}"
        for code, words in STATUS_LEGEND.items()
        if code in statuses
    ]
    said += [
        f"{speaker.say(FLAGS[flag])}: {speaker.say(words)}"
        for flag, words in FLAG_LEGEND.items()
        if flag in flags
    ]
    heading = _wide_heading(mark("What the signs and warnings mean"), speaker)
    return [*heading, *speaker.text(" · ".join(said), _FACTS, WIDTH)]


def _changes(content: BriefContent, speaker: Speaker) -> Iterator[Piece]:
    if not content.differences:
        return
    yield from _wide_heading(WHAT_CHANGED, speaker)
    for one in content.differences:
        found = one.difference
        text = told_change(found.before, found.after)
        kind = speaker.say(CHANGES[found.kind])
        words = " · ".join(part for part in (found.code, kind, text) if part)
        item = item_pieces(found.sign, words, _TEXT, speaker, WIDTH)
        facts = " · ".join(_why(one, speaker))
        yield from _kept(item) if facts else item
        if facts:
            yield from speaker.text(facts, _FACTS, WIDTH, indent=10)
            yield gap(2)


def _why(one: ExplainedDifference, speaker: Speaker) -> Iterator[str]:
    """Give what customers had said before and after, the reasons, and the messages that rest."""
    before, after = one.heard_before, one.heard_after
    told = [_heard(heard, speaker) for heard in (before, after) if heard is not None]
    if told:
        yield " → ".join(dict.fromkeys(told))
    for reason in one.reasons:
        yield speaker.say(mark("because: {reason}"), reason=reason.text)
    if one.messages:
        codes = ", ".join(message.code for message in one.messages)
        yield speaker.say(mark("messages that rest on it: {codes}"), codes=codes)


def _heard(heard: Heard, speaker: Speaker) -> str:
    status = f"{STATUS_SIGNS[heard.status]} {speaker.say(STATUSES[heard.status])}"
    if not heard.n:
        return status
    counts = mark("{support} for, {against} against, of {n}")
    said = speaker.say(counts, support=heard.support, against=heard.against, n=heard.n)
    return f"{status} ({said})"


def _asking(asking: Sequence[AskLine], speaker: Speaker) -> Iterator[Piece]:
    if not asking:
        return
    yield from _wide_heading(mark("What Sales asks next, most urgent first"), speaker)
    for number, one in enumerate(asking, 1):
        question = speaker.say(OPEN_QUESTIONS[one.field])
        yield from _kept(item_pieces(f"{number}.", f"   {question}", _TEXT, speaker, WIDTH))
        needed = needed_words(one.needed, speaker.translate, settled=one.settled)
        yield from speaker.text(f"{one.code} · {one.text} · {needed}", _FACTS, WIDTH, indent=10)
        yield gap(2)


def _objections(content: BriefContent, speaker: Speaker) -> Iterator[Piece]:
    if not content.objections:
        return
    yield from _wide_heading(mark("Objections, and what we agreed to answer"), speaker)
    for one in content.objections:
        yield from _kept(item_pieces("?", one.text, _TEXT, speaker, WIDTH))
        answer = one.answer or speaker.say(mark("no answer agreed yet"))
        yield from item_pieces("→", answer, _FACTS, speaker, WIDTH)


def _place_lists(flow: Flow, content: BriefContent, left: LeftOut, speaker: Speaker) -> None:
    """Put whole what page 1 shows in part; changes and questions stand in full above."""
    above = {WHAT_CHANGED} if content.differences else set()
    blocks = [
        list_pieces(heading, items, speaker)
        for heading, items in left.lists
        if heading not in above
    ]
    if blocks:
        flow.place([gap(4)])
        flow.place_columns(blocks)


def _place_assumptions(flow: Flow, content: BriefContent, speaker: Speaker) -> None:
    """Put the numbers that the counting rests on, chapter by chapter."""
    if not content.assumptions:
        return
    heading = _wide_heading(mark("What the counting assumes"), speaker)
    words = mark(
        "Choices of the method, not facts; what this workspace sets otherwise is marked *."
    )
    head = [*heading, *_kept(speaker.text(speaker.say(words), _FACTS, WIDTH)), gap(2)]
    blocks = []
    for chapter, lines in groupby(content.assumptions, key=lambda one: one[0].chapter):
        title = speaker.text(speaker.say(CHAPTERS[chapter][0]), Style(Face.STRONG, 8), COLUMN)
        said = " · ".join(_assumed(*line, speaker) for line in lines)
        blocks.append([*_kept(title), *speaker.text(said, _FACTS, COLUMN), gap(3)])
    if not flow.has_room([*head, *blocks[0]]):
        flow.turn()
    flow.place(head)
    flow.place_columns(blocks)


def _assumed(setting: Setting, value: float, default: float, speaker: Speaker) -> str:
    decimal = "," if speaker.tongue is Tongue.VIETNAMESE else "."
    said = value_said(setting, value, speaker.translate, decimal)
    words = f"{speaker.say(name_of(setting))} {said}"
    if value == default:
        return words
    usual = value_said(setting, default, speaker.translate, decimal)
    return f"* {words} ({speaker.say(mark('the method: {value}'), value=usual)})"


def _wide_heading(heading: str, speaker: Speaker) -> list[Piece]:
    said = _kept(speaker.text(speaker.say(heading), HEADING, WIDTH))
    return [gap(8, kept=True), *said, gap(2, kept=True)]
