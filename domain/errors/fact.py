"""A fact that stops an intention: what every error of the method is."""

from typing import ClassVar

from domain.marking import Translate, fill, mark


class DomainError(Exception):
    """A fact that stops an intention and that the person can act on.

    A subclass names the fact, sets ``sentence`` to a marked English literal with ``{places}``,
    and hands the values of the places to ``super().__init__`` by name. Values in ``words`` are
    marked literals themselves and are translated before they are put in.

    Attributes:
        sentence: what is shown, in English, with places.
        words: names of arguments that are themselves marked literals.
        arguments: value of each place.
    """

    sentence: ClassVar[str] = mark("This cannot be done.")
    words: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, **arguments: object) -> None:
        self.arguments: dict[str, object] = arguments
        super().__init__(self.said(lambda text: text))

    def said(self, translate: Translate) -> str:
        """Say the fact in a language; braces and markup in the values stay as typed."""
        values = {
            name: translate(str(value)) if name in self.words else value
            for name, value in self.arguments.items()
        }
        return fill(translate(self.sentence), values)
