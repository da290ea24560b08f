"""What the report says of the room: who was there, what was said, what is open, and its time."""

from collections import Counter
from collections.abc import Iterator

from domain.model.fields import Section
from domain.model.labels import COMPARISONS, OUTCOMES, SECTIONS, SIDES
from domain.model.session_report import Naming, NoteLine, PointLine, SessionReport
from domain.text import mark
from exports.blocks import Block, Heading, Item, Table, Words
from exports.voice import Voice


def people_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell who was there; without names, how many of each side."""
    yield Heading(voice.say(mark("Who was there")))
    if not content.people:
        yield Words(voice.say(mark("Nobody was entered as present.")), quiet=True)
        return
    if content.naming is Naming.NONE:
        for side, count in Counter(one.side for one in content.people).items():
            held = [one.position for one in content.people if one.side is side and one.position]
            positions = f" ({', '.join(dict.fromkeys(held))})" if held else ""
            yield Item(f"{count}{positions}", voice.say(SIDES[side]), side)
        return
    heads = (mark("Name"), mark("Side"), mark("Position"), mark("Title"))
    rows = tuple(
        (one.name, voice.say(SIDES[one.side]), one.position, one.title) for one in content.people
    )
    titled = any(one.title for one in content.people)
    columns = 4 if titled else 3
    shares = (0.34, 0.18, 0.14, 0.34) if titled else (0.5, 0.28, 0.22)
    said = tuple(voice.say(head) for head in heads[:columns])
    yield Table(said, shares, tuple(row[:columns] for row in rows))


def note_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell what each side wrote before it saw the others, question by question."""
    yield Heading(voice.say(mark("What each side said")))
    if content.notes is None:
        yield Words(voice.say(mark("The notes are not revealed yet.")), quiet=True)
        return
    if not content.notes:
        yield Words(voice.say(mark("No notes were written.")), quiet=True)
    for section in Section:
        of_section = [note for note in content.notes if note.section is section]
        if of_section:
            yield Heading(voice.say(SECTIONS[section]), 2)
        for note in of_section:
            yield Item(_noted(note, voice), voice.say(SIDES[note.side]), note.side)


def _noted(note: NoteLine, voice: Voice) -> str:
    if note.of_ten is None:
        return note.text
    believed = voice.say(mark("{number} of ten customers"), number=note.of_ten)
    return f"{note.text} ({believed})"


def difference_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell where the pictures differed, in the order of talk."""
    if content.notes is None:
        return
    yield Heading(voice.say(mark("Where the pictures differed")))
    if content.said:
        sentence = mark("{shared} of {said} notes of the departments say what the other also says.")
        yield Words(voice.say(sentence, shared=content.shared, said=content.said))
    rows = tuple(_point(point, voice) for point in content.points)
    if rows:
        heads = (mark("How it lies"), mark("What was said"), mark("What the room made of it"))
        yield Table(tuple(map(voice.say, heads)), (0.2, 0.46, 0.34), rows)


def _point(point: PointLine, voice: Voice) -> tuple[str, ...]:
    kind = f"{voice.say(COMPARISONS[point.kind])}\n{voice.say(SECTIONS[point.section])}"
    said = "\n".join(f"{voice.say(SIDES[side])}: {text}" for side, text in point.notes)
    outcome = voice.say(OUTCOMES[point.outcome])
    if point.claims:
        outcome += f" ({', '.join(point.claims)})"
    return kind, said, "\n".join(filter(None, (outcome, point.resolution)))


def question_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell which views stay on record, and what is open."""
    if content.minority:
        yield Heading(voice.say(mark("Minority views on record")))
        yield Words(voice.say(mark("Not settled: both are to be tested.")), quiet=True)
        yield from (Item(text) for text in content.minority)
    yield Heading(voice.say(mark("Open questions")))
    if not content.questions:
        yield Words(voice.say(mark("Nothing was left open.")), quiet=True)
    for side, text in content.questions:
        label = voice.say(SIDES[side] if side is not None else mark("Parked"))
        yield Item(text, label, side)


def time_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell planned and used minutes of every step."""
    yield Heading(voice.say(mark("Planned and used time")))
    rows = [
        (step.code, step.title.said(voice.tongue), str(step.minutes), str(_minutes(step.seconds)))
        for step in content.steps
    ]
    planned = sum(step.minutes for step in content.steps)
    used = _minutes(sum(step.seconds for step in content.steps))
    rows.append(("", voice.say(mark("Together")), str(planned), str(used)))
    heads = (mark("Step"), mark("What"), mark("Planned, minutes"), mark("Used, minutes"))
    yield Table(tuple(map(voice.say, heads)), (0.1, 0.5, 0.2, 0.2), tuple(rows))


def _minutes(seconds: int) -> int:
    return round(seconds / 60)
