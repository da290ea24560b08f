"""Locking a workspace that is open, with everything that the program keeps of it."""

from collections.abc import Callable
from contextlib import closing, suppress
from typing import Final

from sqlalchemy import Engine

from domain.errors import StorageBusy
from domain.model.passphrase import Passphrase
from persistence.access import Access
from persistence.backups import Backups
from persistence.keys import FileKey
from persistence.passage import Passage
from persistence.recoding import Statement, recode

_KEEP_KEY: Final = "INSERT OR REPLACE INTO recoded.lead_secret VALUES (1, ?)"
_FORGET_KEY: Final = "DELETE FROM recoded.lead_secret"


class Relocking:
    """Sets, changes and removes the passphrase of an open file."""

    def __init__(
        self, access: Access, engine: Engine, backups: Backups, replaced: Callable[[], None]
    ) -> None:
        """Stand at an open file.

        Args:
            access: how its connections are made.
            engine: lends them.
            backups: of the file.
            replaced: is told, while nobody uses the file, that another lies in its place.
        """
        self._access = access
        self._backups = backups
        self._replaced = replaced
        self._passage = Passage(engine)

    def lock(self, passphrase: Passphrase | None, lead_key: bytes) -> None:
        """Lock the file with another passphrase, or unlock it for good.

        The key by which leads are recognised goes into a file when it is locked, and out of it
        before it can be read by anybody. Backups follow a new passphrase; under none they stay
        locked as they were made, and a new one is made.

        Args:
            passphrase: the new one, or None.
            lead_key: this laptop's key, taken along by a file that has none yet.

        Raises:
            OSError: it could not be done; the file stays as it was.
        """
        access = self._access
        new = None if passphrase is None else FileKey(passphrase)
        with self._backups.nobody_copies():
            try:
                with self._passage.closed():
                    recode(access.path, access.key, new, besides=self._besides(new, lead_key))
                    old = access.key
                    access.take(passphrase, new)
                    self._replaced()
            except TimeoutError as error:
                raise StorageBusy(name=access.path.name) from error
            if new is not None:
                self._backups.recode_all(old, new)
        with suppress(OSError):  # the file is locked all the same; the next backup comes soon
            self._backups.make(anew=new is None)

    def _besides(self, new: FileKey | None, lead_key: bytes) -> list[Statement]:
        if new is None:
            return [(_FORGET_KEY, ())]
        with closing(self._access.look(self._access.path)) as connection:
            secret = connection.execute("SELECT secret FROM lead_secret").fetchone()
        return [] if secret else [(_KEEP_KEY, (lead_key,))]
