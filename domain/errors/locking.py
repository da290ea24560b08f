"""Facts about workspaces that are locked with a passphrase."""

from domain.errors.fact import DomainError
from domain.errors.files import WorkspaceRefused
from domain.marking import mark


class PassphraseNeeded(WorkspaceRefused):
    """A file is locked, or none of ours: without its passphrase nobody can tell."""

    sentence = mark("{name} is locked. It opens with its passphrase only.")

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)


class WrongPassphrase(WorkspaceRefused):
    """A passphrase does not open a file."""

    sentence = mark("This passphrase does not open {name}, or the file is no workspace of ours.")

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)


class PassphraseTooShort(DomainError):
    """A passphrase would be found by trying."""

    sentence = mark(
        "Take at least {least} characters: four or five words that only you would put together."
    )

    def __init__(self, *, least: int) -> None:
        super().__init__(least=least)


class PassphrasesDiffer(DomainError):
    """A new passphrase was typed in two ways."""

    sentence = mark("The two are not the same. Type the passphrase once more in both fields.")
