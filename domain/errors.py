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


class PersonaInUse(DomainError):
    """A persona still holds claims or messages."""

    sentence = mark(
        "This persona holds {claims} claims and {messages} messages. "
        "Move them to another persona first."
    )

    def __init__(self, *, claims: int, messages: int) -> None:
        super().__init__(claims=claims, messages=messages)


class NothingToCompare(DomainError):
    """Fewer than two points were chosen, or they are not on the board."""

    sentence = mark("Choose at least two points on the board.")


class ClaimInVersion(DomainError):
    """A claim is held by a signed version or by customers' answers."""

    sentence = mark(
        "{code} stands in a signed version or customers have spoken on it. "
        "Retire it instead: nothing that was said is lost."
    )

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class MessageInVersion(DomainError):
    """A message is held by a signed version."""

    sentence = mark("{code} stands in a signed version. Withdraw it instead, with a reason.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class NoVoters(DomainError):
    """A private round was opened without anybody to vote in one of the departments."""

    sentence = mark("Each department needs at least one voter.")


class RoundIsOpen(DomainError):
    """A private round is already open, or its votes are asked for before it is closed."""

    sentence = mark("The private round is still open. Close it first; votes are shown after that.")


class RoundIsClosed(DomainError):
    """A vote comes after the round was closed."""

    sentence = mark("This round is closed. Votes can no longer be changed.")


class TooLate(DomainError):
    """The moment in which an act could be taken back has passed, or something followed it."""

    sentence = mark("This can no longer be taken back: more than ten seconds or later work passed.")


class BlockNeedsReason(DomainError):
    """Somebody blocks without saying why."""

    sentence = mark("Whoever blocks (5) writes down the reason; it goes into the record.")


class NotReadyToPublish(DomainError):
    """A version cannot be published yet.

    Args:
        missing: a marked sentence that says what is missing.
    """

    sentence = mark("The version cannot be published yet. {missing}")
    words = frozenset({"missing"})

    def __init__(self, missing: str) -> None:
        super().__init__(missing=missing)
