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


class NotesHidden(DomainError):
    """Private notes were asked for by somebody who may not see them yet."""

    sentence = mark("These notes are hidden until the reveal.")


class NotesSealed(DomainError):
    """A side writes, but its notes are sealed."""

    sentence = mark("These notes are sealed. Open the seal again to go on writing.")


class NotesFixed(DomainError):
    """A note was to be changed after the reveal."""

    sentence = mark("Notes stay as they were revealed. Write a new note instead.")


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


class NothingToUndo(DomainError):
    """No step can be taken back: there is none, or a fact stands in the way."""

    sentence = mark("There is nothing to undo.")


class NothingToRedo(DomainError):
    """Nothing was taken back that could be done again."""

    sentence = mark("There is nothing to redo.")


class UndoBlocked(DomainError):
    """What a change left has been changed since by later work."""

    sentence = mark("Later work has changed the same things, so this can no longer be undone.")


class WorkspaceRefused(DomainError):
    """A file is not opened, and is left as it was."""

    sentence = mark("This file cannot be opened. It was not changed.")


class NotOurFile(WorkspaceRefused):
    """A file is none of ours: a picture, a text, an empty file, another program's database."""

    sentence = mark("{name} is not a workspace of this program. It was not changed.")

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)


class MadeByNewerVersion(WorkspaceRefused):
    """A file's schema is newer than this program knows."""

    sentence = mark(
        "{name} was made by a newer version of this program (its format is {theirs}, this version "
        "reads up to {ours}). It was not changed. Update the program to open it."
    )

    def __init__(self, *, name: str, theirs: int, ours: int) -> None:
        super().__init__(name=name, theirs=theirs, ours=ours)


class ForeignSchema(WorkspaceRefused):
    """A file holds tables, triggers or views that this program never makes."""

    sentence = mark(
        "{name} holds things that this program never puts into a workspace ({what}). "
        "It could be harmful and was not opened."
    )

    def __init__(self, *, name: str, what: str) -> None:
        super().__init__(name=name, what=what)


class Damaged(WorkspaceRefused):
    """A file is one of ours, but cannot be trusted any more.

    Args:
        name: name of the file.
        backup: the newest good backup, to be offered, or None.
    """

    sentence = mark("{name} is damaged. It was not changed. Open a backup of it instead.")

    def __init__(self, *, name: str, backup: object | None = None) -> None:
        self.backup = backup
        super().__init__(name=name)


class LockedElsewhere(WorkspaceRefused):
    """A file is open in another window or on another machine; it can be opened to read only.

    Args:
        name: name of the file.
        host: the machine that holds it.
        user: who works there.
        since: since when, in words.
        afar: another machine wrote the lock; nobody here can tell whether it still works on the
            file, so a person may take the file over.
    """

    sentence = mark(
        "{name} is open on {host} (by {user}, since {since}). "
        "Close it there, or open it here for reading only."
    )

    def __init__(self, *, name: str, host: str, user: str, since: str, afar: bool = False) -> None:
        self.afar = afar
        super().__init__(name=name, host=host, user=user, since=since)


class AlreadyThere(WorkspaceRefused):
    """A new workspace was to be made where a file lies already."""

    sentence = mark("{name} already exists. Choose another name.")

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)


class CannotWrite(WorkspaceRefused):
    """A workspace that is open for reading only was to be changed."""

    sentence = mark("{name} is open for reading only. Save a copy elsewhere to work on it.")

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)


class StorageTrouble(DomainError, OSError):
    """The disk did not do what was asked; what was committed before is safe."""

    sentence = mark(
        "{name} could not be read or written. What was saved before is safe. "
        "Check the disk and try again."
    )

    def __init__(self, *, name: str, **more: object) -> None:
        super().__init__(name=name, **more)


class StorageFull(StorageTrouble):
    """There is no room for a change."""

    sentence = mark(
        "The disk with {name} is full; {free} MB are free. Your last change is not saved yet. "
        "Free some space and try again."
    )

    def __init__(self, *, name: str, free: int) -> None:
        super().__init__(name=name, free=free)


class StorageBusy(StorageTrouble):
    """Another program holds the file."""

    sentence = mark(
        "Another program is using {name}. Your last change is not saved yet. "
        "Close that program and try again."
    )


class FileReplaced(StorageTrouble):
    """The file was replaced, moved or deleted by another program while it was open.

    Args:
        name: name of the file.
        rescue: where all that was saved has been written to.
    """

    sentence = mark(
        "Another program moved or replaced {name}. Nothing more is written to it. "
        "Your work up to the last saved change is in {rescue}."
    )

    def __init__(self, *, name: str, rescue: object) -> None:
        super().__init__(name=name, rescue=rescue)


class PositionOwes(DomainError):
    """A column of the matrix still gives or receives obligations, named by their codes."""

    sentence = mark(
        "{code} still gives or receives {obligations}. Give them to another position first."
    )

    def __init__(self, *, code: str, obligations: str) -> None:
        super().__init__(code=code, obligations=obligations)


class LettersUnknown(DomainError):
    """A cell of the matrix holds something else than letters of RASCI."""

    sentence = mark("“{text}” is none of R, A, S, C and I. Only A and R go together in a cell.")

    def __init__(self, text: str) -> None:
        super().__init__(text=text)
