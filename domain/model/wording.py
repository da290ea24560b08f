"""Text that exists in both languages of the product."""

from dataclasses import dataclass
from enum import StrEnum


class Tongue(StrEnum):
    """A language of the product."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One meaning in Vietnamese and in English.

    Attributes:
        vi: the Vietnamese wording.
        en: the English wording.
    """

    vi: str
    en: str

    def said(self, tongue: Tongue) -> str:
        """Return the wording in a language, or the other one where it is empty."""
        return (self.vi or self.en) if tongue is Tongue.VIETNAMESE else (self.en or self.vi)

    def reworded(self, tongue: Tongue, text: str) -> "Bilingual":
        """Return this meaning with a new wording in one language.

        Where both languages held the same words (somebody typed them once), both change:
        a half-translated pair would show an old wording in the other language.
        """
        if self.vi == self.en:
            return Bilingual(text, text)
        if tongue is Tongue.VIETNAMESE:
            return Bilingual(text, self.en)
        return Bilingual(self.vi, text)

    @classmethod
    def same(cls, text: str) -> "Bilingual":
        """Return a meaning that a person typed in one language only."""
        return cls(text, text)
