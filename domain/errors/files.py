"""Facts about workspace files: why one is not opened, and what the disk did not do."""

from domain.errors.fact import DomainError
from domain.marking import mark


class NotAPicture(DomainError):
    """A file is no picture that the program reads, or is broken."""

    sentence = mark(
        "This is no picture that the program can read. Take a PNG, JPEG, WebP, GIF or BMP file."
    )


class PictureTooLarge(DomainError):
    """A picture would take more memory than a portrait is worth."""

    sentence = mark(
        "This picture is too large. Take one of at most {megabytes} MB and {pixels} pixels a side."
    )

    def __init__(self, *, megabytes: int, pixels: int) -> None:
        super().__init__(megabytes=megabytes, pixels=pixels)


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


class AgendaUnreadable(DomainError):
    """A file is none of our agendas, or cannot be trusted; it is left as it is.

    Args:
        name: name of the file.
        why: marked sentence on what is wrong with it.
    """

    sentence = mark("{name} cannot be used as an agenda. {why} The file was left as it was.")
    words = frozenset({"why"})

    def __init__(self, *, name: str, why: str) -> None:
        super().__init__(name=name, why=why)
