"""Keys of locked files: made of a passphrase and the salt that stands first in each file.

They are made as SQLCipher makes them, so a locked file also opens in any other program that knows
it. We make them ourselves, once for all connections: it takes a tenth of a second by intention.
"""

import secrets
from hashlib import pbkdf2_hmac
from pathlib import Path
from threading import Lock
from typing import Final

from domain.model.passphrase import Passphrase

MAGIC: Final = b"SQLite format 3\x00"
"""With what a file begins that is not locked."""

SALT: Final = 16
"""Bytes of salt, with which a locked file begins."""

_ROUNDS: Final = 256_000
_LENGTH: Final = 32
_PAGE: Final = 4096
_SPREAD: Final = 245
"""Different bytes in a page at the least: of chance 256 are, in a text or picture's head fewer."""

_OTHERS: Final = (b"\x89PNG", b"PK\x03\x04", b"%PDF", b"\xff\xd8\xff", b"\x1f\x8b\x08", b"RIFF")
"""How packed files of other programs begin, whose bytes look like chance as well."""


class FileKey:
    """What opens the files of a workspace; it remembers keys, as only the first one is slow."""

    def __init__(self, passphrase: Passphrase) -> None:
        """Hold a passphrase."""
        self._passphrase = passphrase
        self._salt = secrets.token_bytes(SALT)
        self._made: dict[bytes, str] = {}
        self._one_at_a_time = Lock()

    def __repr__(self) -> str:
        return "FileKey(…)"

    def of(self, path: Path) -> str | None:
        """Return the key of a file as SQLCipher takes it; None for one that is not locked."""
        begin = first_bytes(path, SALT)
        return None if begin == MAGIC else self.spelled(begin or self._salt)

    @property
    def fresh(self) -> str:
        """The key of files that are still to be made; all of a workspace have the same salt."""
        return self.spelled(self._salt)

    def spelled(self, salt: bytes) -> str:
        """Return the key for a salt as SQLCipher takes it."""
        with self._one_at_a_time:
            if salt not in self._made:
                typed = self._passphrase.text.encode()
                made = pbkdf2_hmac("sha512", typed, salt, _ROUNDS, _LENGTH)
                self._made[salt] = f"x'{made.hex()}{salt.hex()}'"
            return self._made[salt]


def first_bytes(path: Path, count: int) -> bytes:
    """Return how a file begins.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(count)


def looks_locked(path: Path) -> bool:
    """Tell whether a file may be a locked one: its first page looks like chance.

    Raises:
        OSError: it cannot be read.
    """
    page = first_bytes(path, _PAGE)
    return len(page) == _PAGE and len(set(page)) >= _SPREAD and not page.startswith(_OTHERS)
