"""SOWs as a PDF: one page per position, in print as in grey."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.labels import SIDES
from domain.model.sow import CARRIED, HolderLine, Sow, SowContent, SowOwed, SowPart, SowRow
from domain.model.sow_words import (
    ACCEPTED,
    FROM,
    HELD_BY,
    LETTERS,
    MEASURES,
    NOTHING,
    OWED,
    OWES,
    PARTS,
    SINCE,
    STANDS_IN,
    TO,
    VACANT,
    measure_words,
)
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.colours import INK, MUTED
from exports.fonts import Face
from exports.frame import FOOT, FOOT_LINES, FOOT_ROOM, Frame
from exports.paging import COLUMN, WIDTH, Flow, Piece, gap
from exports.pdf_pages import draw_pages
from exports.pdf_writing import PdfWriter
from exports.rows import kept
from exports.speaking import Speaker
from exports.typesetting import Style

_SIZES: Final = (8.8, 8.2, 7.6, 7.0)
"""Heights of letters in points, the largest with which a position fits on one page is taken."""

_INDENTS: Final = (9.0, 24.0)
"""How far texts stand behind a sign, and behind a code, in points."""


class PdfSowWriter(PdfWriter[SowContent]):
    """Writes SOWs, each on a page of its own; one that fits on no page runs on on the next."""

    def _draw(self, content: SowContent, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        pages = [page for sow in content.sows for page in _flow(sow, speaker).pages]
        whole = Flow(pages) if pages else Flow()
        title = clean(_title(content, speaker))
        return draw_pages(whole, _frame(content, speaker), title, tongue), speaker


def _title(content: SowContent, speaker: Speaker) -> str:
    names = [one.name.said(speaker.tongue) for one in content.sows] if content.single else []
    what = speaker.say(mark("Scope of work (SOW)"))
    return " · ".join([what, *names, content.workspace])


def _frame(content: SowContent, speaker: Speaker) -> Frame:
    facts = [content.workspace, speaker.day(content.dated)]
    if content.version:
        facts.insert(1, speaker.say(mark("version {version}"), version=content.version))
    quiet = speaker.say(
        mark(
            "Written from the matrix and the register of obligations. What one department needs "
            "to know from the other is owed, never a favour."
        )
    )
    foot = speaker.cut(quiet, FOOT, FOOT_ROOM, FOOT_LINES, mark("the foot of the page"))
    title = speaker.say(mark("Scope of work (SOW)"))
    said = " · ".join(fact for fact in facts if fact)
    return Frame(title, said, foot, speaker, draft=False)


def _flow(sow: Sow, speaker: Speaker) -> Flow:
    for size in _SIZES:
        flow = Flow()
        setting = _Setting(sow, speaker, size)
        flow.place(list(setting.head()))
        flow.place_columns(list(setting.blocks()))
        if len(flow.pages) == 1:
            break
    return flow


@dataclass(frozen=True, slots=True)
class _Setting:
    """Sets one SOW in letters of one size."""

    sow: Sow
    speaker: Speaker
    size: float

    def head(self) -> Iterator[Piece]:
        """Give who it is for: position, department, holders, purpose."""
        sow, say = self.sow, self.speaker.say
        name = f"{sow.name.said(self.speaker.tongue)} ({sow.code})"
        yield from self.speaker.text(name, Style(Face.TITLE, 15), WIDTH, kept=True)
        facts = [say(SIDES[sow.side])]
        if sow.vacant:
            facts.append(say(VACANT))
        if sow.holders:
            facts.append(_holders_told(sow.holders, self.speaker))
        yield from self.speaker.text(" · ".join(facts), self._style(MUTED), WIDTH)
        yield gap(5)
        if sow.purpose is not None:
            words = sow.purpose.text.said(self.speaker.tongue)
            yield from self.speaker.text(words, Style(Face.STRONG, self.size + 1), WIDTH)
        if sow.empty:
            yield gap(5)
            yield from self.speaker.text(say(NOTHING), self._style(), WIDTH)
        yield gap(4)

    def blocks(self) -> Iterator[Sequence[Piece]]:
        """Give its parts in order; one that says nothing is left out."""
        sow, tongue = self.sow, self.speaker.tongue
        for letter in CARRIED:
            yield from self._block(LETTERS[letter], map(self._row, sow.rows[letter]))
            if letter == "A":
                outputs = (one.text.said(tongue) for one in sow.outputs)
                yield from self._block(PARTS[SowPart.OUTPUT], (("•", one, "") for one in outputs))
        yield from self._block(OWES, (self._owed(one, TO) for one in sow.owes))
        yield from self._block(OWED, (self._owed(one, FROM) for one in sow.owed))
        measures = (
            ("•", one.name.said(tongue), measure_words(one, self.speaker.translate))
            for one in sow.measures
        )
        yield from self._block(MEASURES, measures)
        limits = (one.text.said(tongue) for one in sow.limits)
        yield from self._block(PARTS[SowPart.LIMIT], (("×", one, "") for one in limits))

    def _row(self, row: SowRow) -> tuple[str, str, str]:
        return row.code, row.name.said(self.speaker.tongue), ""

    def _owed(self, one: SowOwed, direction: str) -> tuple[str, str, str]:
        tongue, say = self.speaker.tongue, self.speaker.say
        facts = [say(direction, name=one.other_name.said(tongue)), one.due.said(tongue)]
        if accepted := one.accepted_when.said(tongue):
            facts.append(say(ACCEPTED, words=accepted))
        return one.code, one.name.said(tongue), " · ".join(fact for fact in facts if fact)

    def _block(
        self, heading: str, lines: Iterator[tuple[str, str, str]]
    ) -> Iterator[Sequence[Piece]]:
        pieces: list[Piece] = []
        for sign, text, more in lines:
            pieces += self._item(sign, text, more)
        if pieces:
            style = Style(Face.STRONG, self.size + 1)
            title = map(kept, self.speaker.text(self.speaker.say(heading), style, COLUMN))
            yield [gap(6, kept=True), *title, *pieces]

    def _item(self, sign: str, text: str, more: str) -> Iterator[Piece]:
        """Give an item: its sign before the text, and what belongs to it below, quieter."""
        style, indent = self._style(), _INDENTS[len(sign) > 1]
        mark_of_item = self.speaker.setter.line(sign, self._style(MUTED))
        first, *others = self.speaker.text(
            text or "–", style, COLUMN, indent=indent, kept=bool(more)
        )

        def draw(canvas: Canvas, x: float, top: float) -> None:
            mark_of_item.draw(canvas, x, top)
            first.draw(canvas, x, top)

        yield Piece(first.height, draw, first.kept)
        yield from others
        if more:
            yield from self.speaker.text(more, self._style(MUTED), COLUMN, indent=indent)
        yield gap(1.2)

    def _style(self, colour: str = INK) -> Style:
        return Style(size=self.size, colour=colour)


def _holders_told(holders: Sequence[HolderLine], speaker: Speaker) -> str:
    """Say who holds a position since when, and who stands in."""
    told = []
    for deputy in (False, True):
        names = [_holder(one, speaker) for one in holders if one.deputy is deputy]
        if not names:
            continue
        said = ", ".join(names)
        words = (STANDS_IN, {"name": said}) if deputy else (HELD_BY, {"names": said})
        told.append(speaker.say(words[0], **words[1]))
    return " · ".join(told)


def _holder(one: HolderLine, speaker: Speaker) -> str:
    if one.since is None:
        return one.name
    return speaker.say(SINCE, name=one.name, day=speaker.day(one.since))
