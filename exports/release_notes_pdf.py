"""Release notes as a PDF of one page: what is new, what holds, who must do what by when."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from domain.model.release_notes import NotesText
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate, clean, mark
from exports.atomic import copy, write_whole
from exports.colours import ACCENT, MUTED
from exports.fonts import Face
from exports.frame import FOOT, FOOT_LINES, FOOT_ROOM, Frame
from exports.paging import WIDTH, Flow, Piece, gap
from exports.pdf_pages import draw_pages, one_at_a_time
from exports.rows import kept
from exports.speaking import Speaker
from exports.typesetting import Style

_FACTS: Final = Style(size=8.5, colour=MUTED)
_WORDS: Final = Style(Face.STRONG, 10.5, ACCENT)
_TITLE: Final = Style(Face.STRONG, 10)
_LINE: Final = Style(size=8.5)
_INDENT: Final = 10.0


class PdfReleaseNotesWriter:
    """Writes release notes as PDF (``ports.ReleaseNotesWriter``)."""

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translate_for = translate_for

    def write(self, texts: Sequence[NotesText], tongue: Tongue, path: Path) -> WriteReport:
        """Write them whole or not at all. The same texts give the same bytes.

        Args:
            texts: the notes in the language, from the fullest to the shortest; the first that
                fits on one page is written, or the shortest.
            tongue: language of the notes.
            path: where; older notes there are replaced.

        Returns:
            The characters for which no face has a glyph, shown as □.

        Raises:
            OSError: the place cannot be written; what stood there is untouched.
        """
        with one_at_a_time:
            for text in texts:
                speaker = Speaker(self._translate_for(tongue), tongue)
                flow = Flow()
                flow.place(list(_pieces(text, speaker)))
                if len(flow.pages) == 1:
                    break
            drawn = draw_pages(flow, _frame(text, speaker), clean(text.title), tongue)
        write_whole(path, lambda part: copy(drawn, part))
        return WriteReport(tuple(speaker.setter.glyphs.replaced), tuple(speaker.shortened))


def _frame(text: NotesText, speaker: Speaker) -> Frame:
    quiet = speaker.say(
        mark("k of n: so many of those who answered spoke for it, by the day of the version.")
    )
    foot = speaker.cut(quiet, FOOT, FOOT_ROOM, FOOT_LINES, mark("the foot of the page"))
    return Frame(text.title, text.workspace, foot, speaker, draft=text.draft)


def _pieces(text: NotesText, speaker: Speaker) -> Iterator[Piece]:
    yield from speaker.text(" · ".join(text.facts), _FACTS, WIDTH)
    yield gap(4)
    for words in text.words:
        yield from speaker.text(words, _WORDS, WIDTH)
    for part in text.parts:
        yield gap(7, kept=True)
        yield from map(kept, speaker.text(part.title, _TITLE, WIDTH))
        for line in part.lines:
            yield from speaker.text(f"• {line}", _LINE, WIDTH, indent=_INDENT)
