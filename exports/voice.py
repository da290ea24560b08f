"""How documents say their own words, numbers and days in one language."""

from dataclasses import dataclass
from datetime import date

from domain.model.wording import Tongue
from domain.text import Translate, fill


@dataclass(slots=True)
class Voice:
    """Says a document's own words in its language.

    Attributes:
        translate: gives marked literals in the language.
        tongue: the language.
    """

    translate: Translate
    tongue: Tongue

    def say(self, sentence: str, **places: object) -> str:
        """Return a marked sentence with its places filled."""
        return fill(self.translate(sentence), places)

    def number(self, value: float) -> str:
        """Return a number with at most one decimal, as the language writes it."""
        said = f"{value:.1f}".removesuffix(".0")
        return said.replace(".", ",") if self.tongue is Tongue.VIETNAMESE else said

    def day(self, day: date) -> str:
        """Return a day as both languages write it here, days before months."""
        return f"{day:%d/%m/%Y}"
