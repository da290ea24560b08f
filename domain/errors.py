"""What can go wrong and a person can mend: facts, each with a sentence that says what to do."""

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


class TextTooLong(DomainError):
    """A text is longer than its field holds; lengths are in code points of the cleaned text."""

    sentence = mark("This text has {length} characters; at most {limit} fit. Shorten it a little.")

    def __init__(self, *, limit: int, length: int) -> None:
        super().__init__(limit=limit, length=length)


class TextMissing(DomainError):
    """A text that must say something is empty."""

    sentence = mark("Write something here first.")


class NotFound(DomainError):
    """A thing is not in the workspace, or not any more.

    Args:
        kind: a marked noun for the thing, e.g. ``mark("claim")``.
    """

    sentence = mark("This {kind} is not there any more.")
    words = frozenset({"kind"})

    def __init__(self, kind: str = mark("entry")) -> None:
        super().__init__(kind=kind)
