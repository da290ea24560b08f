"""Facts about a session: its steps, its private notes, its rounds and its signing."""

from domain.errors.fact import DomainError
from domain.marking import Translate, fill, mark


class NothingToCompare(DomainError):
    """Fewer than two points were chosen, or they are not on the board."""

    sentence = mark("Choose at least two points on the board.")


class TooFewSlips(DomainError):
    """Fewer slips were chosen than the act needs, or they are not on the wall any more."""

    sentence = mark("Choose at least {count} of the slips first.")

    def __init__(self, count: int) -> None:
        super().__init__(count=count)


class EnoughPersonas(DomainError):
    """One more persona was chosen than a room can use."""

    sentence = mark(
        "There are enough personas: at most {limit} here, and three in use. "
        "Put one back before you choose another."
    )

    def __init__(self, *, limit: int) -> None:
        super().__init__(limit=limit)


class NoVoters(DomainError):
    """A private round was opened without anybody to vote in one of the departments."""

    sentence = mark("Each department needs at least one voter.")


class NothingToChoose(DomainError):
    """A dot vote was opened with fewer than two things to choose among."""

    sentence = mark("A vote needs at least two things to choose among.")


class TooManyDots(DomainError):
    """A paper holds more dots than it has."""

    sentence = mark("There are more dots on the paper than it has. Take some away.")


class ListIsFull(DomainError):
    """One more claim was to go on a full list of what is tested first."""

    sentence = mark("Seven claims are on the list already. Take one off first.")


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


class SessionPast(DomainError):
    """A session is planned for a day that has passed."""

    sentence = mark("{day} has passed. Plan the session for a day ahead.")

    def __init__(self, *, day: str) -> None:
        super().__init__(day=day)


class ReviewInPast(DomainError):
    """The day of the next review is today or lies behind."""

    sentence = mark("The next review lies ahead: choose a later day.")


class NotReadyToPublish(DomainError):
    """A version cannot be published yet.

    Args:
        missing: a marked sentence that says what is missing.
    """

    sentence = mark("The version cannot be published yet. {missing}")
    words = frozenset({"missing"})

    def __init__(self, missing: str) -> None:
        super().__init__(missing=missing)


class SessionIsRunning(DomainError):
    """A session was to be started while another one runs."""

    sentence = mark("A session is running. End it first, or go on with it.")


class SessionLatched(DomainError):
    """The facilitator has locked the session against slips."""

    sentence = mark("The session is locked against slips. Unlock it first, then do it again.")


class NoMinutesToTake(DomainError):
    """A step was to give more minutes than it has to spare, or one that is done was to change."""

    sentence = mark("That step has not so many minutes left to give.")


class StepBegun(DomainError):
    """A step was to be moved, changed or taken away that the room has begun."""

    sentence = mark("This step was begun already. It stays where it is, as it was.")


class LastStep(DomainError):
    """The only step of an agenda was to be taken away."""

    sentence = mark("An agenda keeps at least one step. Remove the whole agenda instead.")


class TooManySteps(DomainError):
    """An agenda was to get more steps than a session can hold."""

    sentence = mark("There are {limit} steps already. Remove one before you add another.")

    def __init__(self, *, limit: int) -> None:
        super().__init__(limit=limit)


class NoSession(DomainError):
    """Something of a session was asked for before one was started."""

    sentence = mark("Start a session first.")


class NeedsUnmet(DomainError):
    """A step lacks what it needs; the facilitator may start it all the same, with a reason."""

    sentence = mark("This step still needs: {missing}. Start it all the same with a reason.")

    def __init__(self, *, missing: tuple[str, ...]) -> None:
        self.missing = missing
        super().__init__(missing=", ".join(missing))

    def said(self, translate: Translate) -> str:
        """Say the fact, with each thing that is missing named in the language too."""
        names = ", ".join(map(translate, getattr(self, "missing", ())))
        return fill(translate(self.sentence), {"missing": names})


class NotAsked(DomainError):
    """A question was to be written on that the agenda of the session does not ask."""

    sentence = mark("This session does not ask that question behind the curtain.")


class NotesHidden(DomainError):
    """Private notes were asked for by somebody who may not see them yet."""

    sentence = mark("These notes are hidden until the reveal.")


class NotesSealed(DomainError):
    """A side writes, but its notes are sealed."""

    sentence = mark("These notes are sealed. Open the seal again to go on writing.")


class NotesFixed(DomainError):
    """A note was to be changed after the reveal."""

    sentence = mark("Notes stay as they were revealed. Write a new note instead.")


class CodeTaken(DomainError):
    """A slip was to be typed whose code another slip has already."""

    sentence = mark("The slip {code} is already typed. Look at the number on the paper again.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class AlreadyWriting(DomainError):
    """A workbook was handed in for a side that has begun to write at the laptop."""

    sentence = mark(
        "This side has begun to write at the laptop. Its workbook was not taken: "
        "let it go on there and seal."
    )


class NotThisSession(DomainError):
    """A workbook was handed in that was made for another session, workspace or question."""

    sentence = mark(
        "This workbook was made for another session or another question. Nothing was taken from it."
    )


class NothingToSeal(DomainError):
    """A side seals without a note and nobody has confirmed that it has none."""

    sentence = mark("There is no note to seal yet. Write one, or confirm that there is none.")


class NotAllSealed(DomainError):
    """The reveal was asked for before every side that drew has sealed."""

    sentence = mark("Not every side has sealed its notes yet. Nothing was revealed.")


class SealBroken(DomainError):
    """Sealed notes no longer agree with their seal."""

    sentence = mark(
        "The notes of one side no longer match their seal. Nothing was revealed. "
        "Open the seal again and let the side check its notes."
    )


class AlreadyRevealed(DomainError):
    """Something that belongs before the reveal was asked for after it."""

    sentence = mark("The notes are already revealed.")
