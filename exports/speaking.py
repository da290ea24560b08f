"""What PDF documents are said with: a language, its numbers and days, and set lines of text."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from domain.model.labels import PERSONA_KINDS
from domain.model.persona import PersonaKind
from domain.model.wording import Tongue
from domain.text import Translate, fill
from exports.paging import Piece
from exports.typesetting import Line, Setter, Style

LINES_KEPT: Final = 12
"""Lines up to which a text is not cut by the edge of a page."""


@dataclass(slots=True)
class Speaker:
    """Says the document's own words in its language, and sets what people typed.

    Attributes:
        translate: gives marked literals in the language.
        tongue: the language.
        setter: sets text in lines.
        shortened: places where a text had to be cut, in the language.
    """

    translate: Translate
    tongue: Tongue
    setter: Setter = field(default_factory=Setter)
    shortened: dict[str, None] = field(default_factory=dict)

    def say(self, sentence: str, **places: object) -> str:
        """Return a marked sentence with its places filled."""
        return fill(self.translate(sentence), places)

    def kind(self, kind: PersonaKind) -> str:
        """Return the words for the part that a persona plays."""
        return self.translate(PERSONA_KINDS[kind])

    def number(self, value: float) -> str:
        """Return a number with at most one decimal, as the language writes it."""
        said = f"{value:.1f}".removesuffix(".0")
        return said.replace(".", ",") if self.tongue is Tongue.VIETNAMESE else said

    def day(self, day: date) -> str:
        """Return a day as both languages write it here, days before months."""
        return f"{day:%d/%m/%Y}"

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
