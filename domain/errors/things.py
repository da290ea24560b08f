"""Facts about the things of a workspace and the texts in them, and about undoing."""

from domain.errors.fact import DomainError
from domain.marking import mark


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


class PersonaDrawn(DomainError):
    """A persona is to be taken away while sides write on it, or after they did."""

    sentence = mark(
        "A session draws this persona, and slips may speak of it. It stays; call it "
        "“not our customer” instead if nobody means it any more."
    )


class PolesAlike(DomainError):
    """Both poles of a scale say the same."""

    sentence = mark("Both ends say the same. A scale needs two opposites.")


class TraitKnown(DomainError):
    """The persona has a scale with these poles."""

    sentence = mark("The persona has this scale already: {code}.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class PersonaInUse(DomainError):
    """A persona still holds claims or messages."""

    sentence = mark(
        "This persona holds {claims} claims and {messages} messages. "
        "Move them to another persona first."
    )

    def __init__(self, *, claims: int, messages: int) -> None:
        super().__init__(claims=claims, messages=messages)


class UspInUse(DomainError):
    """A USP is the proof of a message."""

    sentence = mark("{code} is the proof of {messages}. Take it off there first.")

    def __init__(self, *, code: str, messages: str) -> None:
        super().__init__(code=code, messages=messages)


class StatementOnBoard(DomainError):
    """A statement of the owner lies on the difference board."""

    sentence = mark(
        "{code} lies on the difference board. It stays as it was said; write a new one."
    )

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class WorkspaceNotEmpty(DomainError):
    """A template or an example is asked for in a workspace that was begun already."""

    sentence = mark("This workspace has been begun already. Make a new one for this.")


class SampleUnreadable(DomainError):
    """A worked example cannot be read.

    Args:
        place: where in it, as a path.
    """

    sentence = mark("The worked example cannot be read at {place}. Install the program again.")

    def __init__(self, *, place: str) -> None:
        super().__init__(place=place)


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


class NothingToUndo(DomainError):
    """No step can be taken back: there is none, or a fact stands in the way."""

    sentence = mark("There is nothing to undo.")


class NothingToRedo(DomainError):
    """Nothing was taken back that could be done again."""

    sentence = mark("There is nothing to redo.")


class UndoBlocked(DomainError):
    """What a change left has been changed since by later work."""

    sentence = mark("Later work has changed the same things, so this can no longer be undone.")


class PositionOwes(DomainError):
    """A column of the matrix still gives or receives obligations, named by their codes."""

    sentence = mark(
        "{code} still gives or receives {obligations}. Give them to another position first."
    )

    def __init__(self, *, code: str, obligations: str) -> None:
        super().__init__(code=code, obligations=obligations)


class PositionsOweEachOther(DomainError):
    """Two positions cannot become one while something is owed between them."""

    sentence = mark("Between {one} and {other} is owed: {obligations}. Settle that first.")

    def __init__(self, one: str, other: str, obligations: str) -> None:
        super().__init__(one=one, other=other, obligations=obligations)


class DayUnclear(DomainError):
    """A day was typed of which nobody can tell which one it is."""

    sentence = mark("“{text}” is no day. Type it as 14/3, or +7 for in seven days.")

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class DayMissing(DomainError):
    """A day that must be told was left empty."""

    sentence = mark("The day is missing. Type it as 14/3.")


class QuoteNeedsConsent(DomainError):
    """Words of a customer were to be shown who has not agreed to it."""

    sentence = mark(
        "{code} may not be shown yet: the customer has not agreed. Tick the consent first."
    )

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class LettersUnknown(DomainError):
    """A cell of the matrix holds something else than letters of the set in use."""

    sentence = mark(
        "“{text}” cannot stand in a cell. Write one of {letters}; only who answers may also do it."
    )

    def __init__(self, text: str, letters: str = "R, A, S, C, I") -> None:
        super().__init__(text=text, letters=letters)


class LetterSetUnfit(DomainError):
    """Letters of people's own that could not be told apart, or say too little."""

    sentence = mark(
        "Give each meaning a single letter of its own. Who answers and who does need one."
    )
