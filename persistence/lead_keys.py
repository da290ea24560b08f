"""By what leads are recognised: digests under a key of this laptop, or of a locked workspace."""

import hmac
import secrets
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from domain.ports import LeadKeys
from persistence.copies import place_new, temporary

_LENGTH: Final = 32
KEY_BYTES: Final = 12
"""Bytes of a digest that are kept: of a million leads two share one by chance in 10^17 files."""


class KeyedDigests(ABC):
    """Digests of phone numbers and addresses under a key (``ports.LeadKeys``)."""

    _begun: tuple[bytes, hmac.HMAC] | None = None

    @abstractmethod
    def secret(self) -> bytes:
        """Return the key."""

    def of_phone(self, number: str) -> bytes:
        """Return the keyed digest of a phone number in its one spelling."""
        return self._keyed(f"phone:{number}")

    def of_email(self, address: str) -> bytes:
        """Return the keyed digest of an e-mail address in its one spelling."""
        return self._keyed(f"email:{address}")

    def of_source_id(self, source: str, id: str) -> bytes:
        """Return the digest of a source's own id; the same on every laptop."""
        return sha256(f"id:{source}\0{id}".encode()).digest()[:KEY_BYTES]

    def _keyed(self, text: str) -> bytes:
        digest = self._begun_with(self.secret()).copy()
        digest.update(text.encode())
        return digest.digest()[:KEY_BYTES]

    def _begun_with(self, secret: bytes) -> hmac.HMAC:
        """Return a digest to which nothing was added yet: half of the work of a short one."""
        if self._begun is None or self._begun[0] != secret:
            self._begun = (secret, hmac.new(secret, digestmod=sha256))
        return self._begun[1]


class KeysWithin(KeyedDigests):
    """Makes digests with the key that lies in a locked workspace, or else with the laptop's."""

    def __init__(self, within: Callable[[], bytes | None], laptop: LeadKeys) -> None:
        """Look for the key at each use: a workspace may be locked meanwhile.

        Args:
            within: the key of the workspace, or None.
            laptop: the keys of this laptop.
        """
        self._within = within
        self._laptop = laptop

    def secret(self) -> bytes:
        """Return the key."""
        return self._within() or self._laptop.secret()


class FiledLeadKeys(KeyedDigests):
    """Makes digests with a key that is made when it is first wanted.

    Without the key nobody can try all phone numbers until one fits; so it never lies in a
    workspace that is not locked, which people mail and keep in synced folders.
    """

    def __init__(self, path: Path) -> None:
        """Keep the key in a file of its own.

        Args:
            path: the file; it and its folder need not exist yet.
        """
        self._path = path
        self._key: bytes | None = None

    def secret(self) -> bytes:
        """Return the key.

        Raises:
            OSError: there is none yet, and it cannot be kept.
        """
        if self._key is None:
            self._key = self._read() or self._make()
        return self._key

    def _read(self) -> bytes | None:
        try:
            key = self._path.read_bytes()
        except FileNotFoundError:
            return None
        return key if len(key) == _LENGTH else None

    def _make(self) -> bytes:
        """Make a key, unless another window of the program has made one meanwhile.

        Raises:
            OSError: it cannot be kept; then nobody would be recognised tomorrow.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.unlink(missing_ok=True)  # what lies there is no key: nobody was recognised by it
        unfinished = temporary(self._path)
        try:
            unfinished.touch(0o600)
            unfinished.write_bytes(secrets.token_bytes(_LENGTH))
            with suppress(FileExistsError):
                place_new(unfinished, self._path)
        finally:
            unfinished.unlink(missing_ok=True)
        return self._path.read_bytes()
