"""What the report says of the room: who was there, what was said, what is open, and its time."""

from collections import Counter
from collections.abc import Iterator

from domain.model.fields import Section
from domain.model.labels import COMPARISONS, OUTCOMES, SECTIONS, SIDES
from domain.model.report_lines import SittingLine
from domain.model.session_report import Naming, NoteLine, PointLine, SessionReport, StepLine
from domain.text import mark
from exports.blocks import Block, Heading, Item, Table, Words
from exports.report_record import waiting_words
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
    if content.notes is None and content.draws:
        yield Heading(voice.say(mark("What each side said")))
        yield waiting_words(voice)
    if not content.notes:
        return
    yield Heading(voice.say(mark("What each side said")))
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
    if not content.points and not content.said:
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
    if content.questions:
        yield Heading(voice.say(mark("Open questions")))
    for side, text in content.questions:
        yield Item(text, voice.say(SIDES[side]), side)


def time_blocks(content: SessionReport, voice: Voice) -> Iterator[Block]:
    """Tell planned and used minutes of every step."""
    yield Heading(voice.say(mark("Planned and used time")))
    changed = any(step.minutes != step.planned for step in content.steps)
    rows = [_time(step, voice, changed=changed) for step in content.steps]
    planned = sum(step.planned for step in content.steps)
    given = sum(step.minutes for step in content.steps)
    used = _minutes(sum(step.seconds for step in content.steps))
    together = ("", voice.say(mark("Together")), str(planned))
    rows.append((*together, *([str(given)] if changed else []), str(used)))
    heads = [mark("Step"), mark("What"), mark("Planned, minutes")]
    heads += [mark("Given, minutes")] if changed else []
    shares = (0.1, 0.42, 0.16, 0.16, 0.16) if changed else (0.1, 0.5, 0.2, 0.2)
    heads.append(mark("Used, minutes"))
    yield Table(tuple(map(voice.say, heads)), shares, tuple(rows))
    if len(content.sittings) > 1:
        yield Heading(voice.say(mark("Sittings")), 2)
        for sitting in content.sittings:
            yield Item(_sat(sitting))
    reasons = [step for step in content.steps if step.because]
    if reasons:
        yield Heading(voice.say(mark("Begun although something was missing")), 2)
    for step in reasons:
        yield Item(step.because, step.code)


def _sat(sitting: SittingLine) -> str:
    """Say a sitting by day and hours, in the time of where the report is drawn up."""
    began = sitting.began_at.astimezone()
    if sitting.ended_at is None:
        return f"{began:%d/%m/%Y, %H:%M}"
    ended = sitting.ended_at.astimezone()
    same = ended.date() == began.date()
    return (
        f"{began:%d/%m/%Y, %H:%M} – {ended:%H:%M}"
        if same
        else (f"{began:%d/%m/%Y, %H:%M} – {ended:%d/%m/%Y, %H:%M}")
    )


def _time(step: StepLine, voice: Voice, *, changed: bool) -> tuple[str, ...]:
    given = (str(step.minutes),) if changed else ()
    title = step.title.said(voice.tongue)
    return (step.code, title, str(step.planned), *given, str(_minutes(step.seconds)))


def _minutes(seconds: int) -> int:
    return round(seconds / 60)
