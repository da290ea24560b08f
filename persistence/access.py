"""How the connections of an open file are made: where it lies, and what it is locked with."""

from pathlib import Path
from typing import Any

from domain.model.passphrase import Passphrase
from persistence.engine import connect
from persistence.keys import MAGIC, FileKey, first_bytes


class Access:
    """The place and the key of a file. The key can be changed while nobody uses the file.

    Attributes:
        path: the file.
        key: what it is locked with, or None.
        passphrase: of what the key is made, or None.
        read_only: nothing can be written.
    """

    def __init__(self, path: Path, passphrase: Passphrase | None, *, read_only: bool) -> None:
        """Hold what is needed to open a file; one that is not locked needs no passphrase.

        Raises:
            OSError: the file cannot be read.
        """
        self.path = path
        self.read_only = read_only
        self.take(None, None)
        if passphrase is not None and first_bytes(path, len(MAGIC)) != MAGIC:
            self.take(passphrase, FileKey(passphrase))

    def take(self, passphrase: Passphrase | None, key: FileKey | None) -> None:
        """Use another key from now on."""
        self.passphrase, self.key = passphrase, key

    def connect(self) -> Any:
        """Return a new connection to the file."""
        return connect(self.path, key=self.key, read_only=self.read_only)

    def look(self, path: Path) -> Any:
        """Return a new connection that only reads, to this file or to a copy of it."""
        return connect(path, key=self.key, read_only=True)
