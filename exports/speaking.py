"""What PDF documents are said with: a language, its numbers and days, and set lines of text."""

from dataclasses import dataclass, field
from typing import Final

from domain.model.labels import PERSONA_KINDS
from domain.model.persona import PersonaKind
from exports.paging import Piece
from exports.typesetting import Line, Setter, Style
from exports.voice import Voice

LINES_KEPT: Final = 12
"""Lines up to which a text is not cut by the edge of a page."""


@dataclass(slots=True)
class Speaker(Voice):
    """Says the document's own words in its language, and sets what people typed.

    Attributes:
        setter: sets text in lines.
        shortened: places where a text had to be cut, in the language.
    """

    setter: Setter = field(default_factory=Setter)
    shortened: dict[str, None] = field(default_factory=dict)

    def kind(self, kind: PersonaKind) -> str:
        """Return the words for the part that a persona plays."""
        return self.translate(PERSONA_KINDS[kind])

    def text(
        self, text: str, style: Style, width: float, *, indent: float = 0.0, kept: bool = False
    ) -> list[Piece]:
        """Return a text as pieces of one line each; a short text stays together."""
        lines = self.setter.lines(text, style, width - indent)
        whole = len(lines) <= LINES_KEPT
        return [
            line_piece(line, indent, kept=kept if at == len(lines) else whole)
            for at, line in enumerate(lines, 1)
        ]

    def cut(self, text: str, style: Style, width: float, most: int, where: str) -> list[Line]:
        """Set a text in at most so many lines; where it needs more it ends in … and is reported.

        Args:
            text: what is set.
            style: how it looks.
            width: of the lines in points.
            most: lines that there is room for.
            where: marked name of the place, for the report.
        """
        lines = self.setter.lines(text, style, width)
        if len(lines) > most:
            self.shortened[self.translate(where)] = None
            lines = lines[:most]
            lines[-1] = self.setter.line("".join(run for _, run in lines[-1].runs) + "…", style)
        return lines


def line_piece(line: Line, indent: float = 0.0, *, kept: bool = False) -> Piece:
    """Return a line as a piece."""
    return Piece(line.height, lambda canvas, x, top: line.draw(canvas, x + indent, top), kept)
