"""Writing a PDF: said in a language, drawn one at a time, put in its place whole or not at all."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate
from exports.atomic import copy, write_whole
from exports.pdf_pages import one_at_a_time
from exports.speaking import Speaker

C = TypeVar("C")


class PdfWriter(ABC, Generic[C]):
    """Writes documents of one kind as PDF (``ports.DocumentWriter``)."""

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translate_for = translate_for

    def write(self, content: C, tongue: Tongue, path: Path) -> WriteReport:
        """Write it whole or not at all. The same content gives the same bytes.

        Args:
            content: what it says.
            tongue: language of the document.
            path: where; an older document there is replaced.

        Returns:
            The characters for which no face has a glyph, shown as □, and what was cut.

        Raises:
            OSError: the place cannot be written; an older document there is untouched.
        """
        with one_at_a_time:
            drawn, speaker = self._draw(content, tongue)
        write_whole(path, lambda part: copy(drawn, part))
        return WriteReport(tuple(speaker.setter.glyphs.replaced), tuple(speaker.shortened))

    def _speaker(self, tongue: Tongue) -> Speaker:
        """Return somebody who says marked literals in a language, and notes what it had to cut."""
        return Speaker(self._translate_for(tongue), tongue)

    @abstractmethod
    def _draw(self, content: C, tongue: Tongue) -> tuple[bytes, Speaker]:
        """Draw the document.

        Returns:
            Its bytes, and who has spoken in it.
        """
