"""What the report says of results: claims, ratings, messages, duties, obligations, the ballot."""

from collections.abc import Iterator

from domain.model.documents import ClaimLine
from domain.model.labels import AGREEMENT, FLAGS, SIDES, STATUS_SIGNS, STATUSES
from domain.model.session_report import RatingLine, RoundLine, SessionReport, SpreadLine
from domain.model.sides import DEPARTMENTS
from domain.text import mark
from exports.blocks import Block, Heading, Item, Table, Words
from exports.voice import Voice


def claim_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell the claims with who said them, what customers answered and how sure that is."""
    if not content.claims:
        return
    yield Heading(voice.say(mark("Claims")))
    sentence = mark(
        "As they stand on {day}. Share: customers for whom it is true, from their answers, with "
        "the {level}% credible interval; n: answers, for and against."
    )
    yield Words(
        voice.say(sentence, day=voice.day(content.dated), level=_level(content)), quiet=True
    )
    heads = ("", mark("Claim"), mark("Said by"), mark("Status"), mark("Share"), "n")
    rows = tuple(_claim(claim, voice) for claim in content.claims)
    shares = (0.08, 0.4, 0.14, 0.17, 0.14, 0.07)
    yield Table(tuple(voice.say(head) if head else "" for head in heads), shares, rows)


def _level(content: SessionReport) -> int:
    """Return the level of the intervals in percent; all claims have the same."""
    return round(100 * content.claims[0].level)


def _claim(claim: ClaimLine, voice: Voice) -> tuple[str, ...]:
    words = [f"{STATUS_SIGNS[claim.status]} {voice.say(STATUSES[claim.status])}"]
    words += [voice.say(FLAGS[flag]) for flag in claim.flags if flag in FLAGS]
    share = "–"
    if claim.share is not None and claim.low is not None and claim.high is not None:
        share = f"{claim.share:.0%}\n({claim.low:.0%}–{claim.high:.0%})"
    sides = ", ".join(voice.say(SIDES[side]) for side in claim.sides)
    return claim.code, claim.text, sides, "\n".join(words), share, str(claim.n)


def rating_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell the closed rounds of private ratings; per side only where secrecy allows it."""
    for one in content.rounds:
        sentence = mark("Private ratings, round {number}")
        yield Heading(voice.say(sentence, number=one.number))
        told = mark("Of ten customers, how many? Median, with quartiles; {count} voters in all.")
        yield Words(voice.say(told, count=one.voters), quiet=True)
        yield _round(one, voice)


def _round(one: RoundLine, voice: Voice) -> Table:
    by_side = any(rating.sides for rating in one.ratings)
    heads = ["", voice.say(mark("Claim")), voice.say(mark("Both together"))]
    shares: tuple[float, ...] = (0.08, 0.56, 0.36)
    if by_side:
        heads += [voice.say(SIDES[side]) for side in DEPARTMENTS]
        shares = (0.08, 0.38, 0.18, 0.18, 0.18)
    rows = tuple(_rating(rating, voice, by_side=by_side) for rating in one.ratings)
    return Table(tuple(heads), shares, rows)


def _rating(rating: RatingLine, voice: Voice, *, by_side: bool) -> tuple[str, ...]:
    alone = voice.say(mark("rated by one person alone, so not shown"))
    joint = _spread(rating.joint, voice) if rating.joint else alone
    if rating.disputed:
        joint += f"\n{voice.say(mark('disputed'))}"
    cells = (rating.claim, rating.text, joint)
    if not by_side:
        return cells
    return (*cells, *(_spread(rating.sides.get(side), voice) for side in DEPARTMENTS))


def _spread(spread: SpreadLine | None, voice: Voice) -> str:
    if spread is None:
        return "–"
    middle, low, high = map(voice.number, (spread.median, spread.low, spread.high))
    return f"{middle} ({low}–{high}), n {spread.n}"


def message_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell the messages and what each rests on."""
    if not content.messages:
        return
    yield Heading(voice.say(mark("PR direction")))
    rows = []
    for one in content.messages:
        rests = "\n".join(f"{code} {text}" for code, text in one.rests_on)
        said = one.text
        if one.angle:
            said += "\n" + voice.say(mark("Angle: {angle}"), angle=one.angle)
        channels = ", ".join(channel.said(voice.tongue) for channel in one.channels)
        nothing = voice.say(mark("nothing to stand on yet"))
        rows.append((one.code, said, rests or nothing, channels or "–"))
    heads = (mark("Message"), mark("Rests on"), mark("Channel"))
    said_heads = ("", *(voice.say(head) for head in heads))
    yield Table(said_heads, (0.08, 0.36, 0.38, 0.18), tuple(rows))


def duty_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell who answers for what and does it, and what the checks found."""
    if not content.duties:
        return
    yield Heading(voice.say(mark("Responsibilities")))
    heads = (mark("Activity"), mark("A: answers for it"), mark("R: does it"))
    rows = tuple(
        (
            one.code,
            one.name.said(voice.tongue),
            ", ".join(one.answers) or "–",
            ", ".join(one.does) or "–",
        )
        for one in content.duties
    )
    said_heads = ("", *(voice.say(head) for head in heads))
    yield Table(said_heads, (0.08, 0.5, 0.2, 0.22), rows)
    if content.findings:
        yield Heading(voice.say(mark("What the checks found")), 2)
    for finding in content.findings:
        yield Item(finding.sentence.said(voice.tongue), finding.about)


def obligation_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what the departments owe each other."""
    if not content.obligations:
        return
    yield Heading(voice.say(mark("What the departments owe each other, as agreed")))
    heads = (mark("Owes"), mark("Is entitled"), mark("What"), mark("By when"))
    rows = tuple(
        (
            one.code,
            one.provider,
            one.requester,
            one.name.said(voice.tongue),
            one.due.said(voice.tongue),
        )
        for one in content.obligations
    )
    said_heads = ("", *(voice.say(head) for head in heads))
    yield Table(said_heads, (0.08, 0.12, 0.14, 0.4, 0.26), rows)


def agreement_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell how far the room agreed, with reasons and without names, and what was signed."""
    ballot = content.ballot
    if ballot is None and content.draft:
        return
    yield Heading(voice.say(mark("How far we agree")))
    if ballot is not None:
        heads = (mark("How far"), mark("Votes"))
        rows = tuple(
            (f"{grade} · {voice.say(words)}", str(ballot.grades.get(grade, 0)))
            for grade, words in AGREEMENT.items()
        )
        yield Table(tuple(map(voice.say, heads)), (0.8, 0.2), rows)
        if ballot.reasons:
            yield Heading(voice.say(mark("Reasons, without names")), 2)
        yield from (Item(reason, str(grade)) for grade, reason in ballot.reasons)
        if ballot.owner_decision:
            yield Item(ballot.owner_decision, voice.say(mark("Decided by the owner")))
    yield from _signed(content, voice)


def _signed(content: SessionReport, voice: Voice) -> Iterator[Block]:
    if content.draft:
        return
    yield Words(voice.say(mark("Version {version} was signed."), version=content.version))
    for side, name in content.signatures:
        yield Item(name or voice.say(mark("signed")), voice.say(SIDES[side]), side)
    if content.next_review is not None:
        day = voice.day(content.next_review)
        yield Words(voice.say(mark("It is looked at again on {day}."), day=day))
    if content.release_notes:
        yield Words(content.release_notes)
