"""What the report says of choosing: other questions, groups, dots, arguments, the test list."""

from collections.abc import Iterator

from domain.model.asked import INPUT_MODES
from domain.model.labels import ASKED, SIDES
from domain.model.polls import DotTopic
from domain.model.report_lines import DotsLine, OptionLine, SealLine
from domain.model.session_report import SessionReport
from domain.model.sides import DEPARTMENTS
from domain.model.votes import ALONE
from domain.text import mark
from exports.blocks import Block, Heading, Item, Table, Words
from exports.report_record import waiting_words
from exports.voice import Voice

_TOPICS = {
    DotTopic.GROUPS: mark("Dots on the groups of customers"),
    DotTopic.POINTS: mark("Dots on the points that matter most"),
}


def asked_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what was said by side on the other questions asked behind the curtain."""
    for one in content.asked:
        yield Heading(voice.say(ASKED[one.asks]))
        if one.notes is None:
            yield waiting_words(voice)
        elif not one.notes:
            yield Words(voice.say(mark("No notes were written.")), quiet=True)
        for note in one.notes or ():
            yield Item(note.text, voice.say(SIDES[note.side]), note.side)


def seal_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell under which seals the notes stood, which were opened again, and that they hold."""
    if not content.seals:
        return
    yield Heading(voice.say(mark("Seals")))
    sentence = mark("Each side sealed its notes before it saw the others'.")
    yield Words(voice.say(sentence), quiet=True)
    rows = tuple(
        (
            voice.say(ASKED[one.asks]),
            voice.say(SIDES[one.side]),
            voice.say(INPUT_MODES[one.mode]),
            f"{one.digest[:12]}…",
            _standing(one, voice),
        )
        for one in content.seals
    )
    heads = (mark("Question"), mark("Side"), mark("How it came in"), mark("Seal"), mark("State"))
    yield Table(tuple(map(voice.say, heads)), (0.24, 0.14, 0.26, 0.17, 0.19), rows)


def _standing(seal: SealLine, voice: Voice) -> str:
    state = voice.say(mark("verified") if seal.holds else mark("broken"))
    if seal.turn == 1:
        return state
    return f"{state}; {voice.say(mark('opened again: seal no. {turn}'), turn=seal.turn)}"


def group_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell which groups of customers the room made, and of which it drew a persona."""
    if not content.groups:
        return
    yield Heading(voice.say(mark("Groups of customers")))
    rows = tuple(
        (
            one.title or voice.say(mark("without a name")),
            "\n".join(one.notes),
            one.persona or "–",
        )
        for one in content.groups
    )
    heads = (mark("Group"), mark("Slips in it"), mark("Drawn as"))
    yield Table(tuple(map(voice.say, heads)), (0.28, 0.5, 0.22), rows)


def dots_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell the closed dot votes: both departments weigh the same; per side where allowed."""
    for one in content.dots:
        yield Heading(voice.say(_TOPICS[one.topic]))
        if one.voters and not one.options:
            yield Words(voice.say(ALONE), quiet=True)
            continue
        sentence = (
            mark("A show of hands of {count}. Both departments weigh the same.")
            if one.by_hand
            else mark("{count} people put dots. Both departments weigh the same.")
        )
        yield Words(voice.say(sentence, count=one.voters), quiet=True)
        yield _dots(one, voice)


def _dots(one: DotsLine, voice: Voice) -> Table:
    by_side = any(option.sides for option in one.options)
    heads = [voice.say(mark("Option")), voice.say(mark("Both together"))]
    shares: tuple[float, ...] = (0.7, 0.3)
    if by_side:
        heads += [f"{voice.say(SIDES[side])}, n {one.by_side[side]}" for side in DEPARTMENTS]
        shares = (0.46, 0.18, 0.18, 0.18)
    rows = tuple(_option(option, voice, by_side=by_side) for option in one.options)
    return Table(tuple(heads), shares, rows)


def _option(option: OptionLine, voice: Voice, *, by_side: bool) -> tuple[str, ...]:
    joint = f"{option.joint:.0%}"
    if option.tied:
        joint += f"\n{voice.say(mark('tie'))}"
    if not by_side:
        return option.label, joint
    of_sides = (option.sides.get(side) for side in DEPARTMENTS)
    return option.label, joint, *("–" if one is None else f"{one:.0%}" for one in of_sides)


def argument_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what the departments said on claims on which the room was far apart."""
    if not content.arguments:
        return
    yield Heading(voice.say(mark("Said between the rounds")), 2)
    for one in content.arguments:
        yield Item(one.text, f"{one.claim} · {voice.say(SIDES[one.side])}", one.side)


def test_list_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell which claims are tested first."""
    if not content.tests:
        return
    yield Heading(voice.say(mark("Tested first")))
    words = {claim.code: claim.text for claim in content.claims}
    for code in content.tests:
        yield Item(words.get(code, ""), code)


def result_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what the room wrote down in free steps, each under its step's name."""
    for one in content.results:
        yield Heading(one.step.said(voice.tongue))
        yield from (Item(line) for line in one.lines)
