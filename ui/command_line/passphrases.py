"""Passphrases on the command line: from a file, the environment or a prompt, never from argv."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from domain.errors import PassphraseNeeded
from domain.model.passphrase import Passphrase, chosen_passphrase
from ui.command_line.run import Refusal

if TYPE_CHECKING:
    from ui.shell.makers import Makers

T = TypeVar("T")

VARIABLE: Final = "CUNGVE_PASSPHRASE"
NEW_VARIABLE: Final = "CUNGVE_NEW_PASSPHRASE"


def asking(makers: Makers, chosen: Namespace) -> Makers:
    """Return makers that know where to ask for the passphrase of a locked workspace."""
    return makers._replace(
        passphrase=partial(_passphrase, getattr(chosen, "passphrase_file", None))
    )


def with_passphrase(makers: Makers, work: Callable[[Passphrase | None], T]) -> T:
    """Do something with a file; where that is locked, once more with its passphrase.

    Raises:
        PassphraseNeeded: nobody says it.
    """
    try:
        return work(None)
    except PassphraseNeeded:
        passphrase = makers.passphrase()
        if passphrase is None:
            raise
        return work(passphrase)


def lock(makers: Makers, file: Path, new: Path | None, *, remove: bool) -> None:
    """Set, change or remove the passphrase of a workspace.

    Raises:
        Refusal: nobody says the new one.
        DomainError: it is too short, or the file cannot be opened.
    """
    from ui.command_line.acts import tell
    from ui.shell.opening import open_workspace

    opened = with_passphrase(makers, partial(_open, partial(open_workspace, makers, file)))
    try:
        passphrase = None if remove else _new_passphrase(new)
        opened.file.lock_with(passphrase, makers.lead_keys())
    finally:
        opened.file.close()
    tell(f"{file.name} is {'not locked any more' if remove else 'locked with the new passphrase'}.")


def _open(work: Callable[..., T], passphrase: Passphrase | None) -> T:
    return work(passphrase=passphrase)


def _passphrase(file: Path | None) -> Passphrase | None:
    text = _told(file, VARIABLE)
    if text is None and _somebody_types():
        text = getpass("Passphrase: ")
    return None if text is None else Passphrase(text)


def _new_passphrase(file: Path | None) -> Passphrase:
    text = _told(file, NEW_VARIABLE)
    if text is not None:
        return chosen_passphrase(text, text)
    if not _somebody_types():
        raise Refusal(f"Name a file with --new-passphrase-file, or set {NEW_VARIABLE}.")
    return chosen_passphrase(getpass("New passphrase: "), getpass("Once more: "))


def _told(file: Path | None, variable: str) -> str | None:
    """Return the first line of a file, or else what the environment says."""
    if file is None:
        return os.environ.get(variable)
    try:
        return file.read_text("utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"{file} cannot be read.") from error


def _somebody_types() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
