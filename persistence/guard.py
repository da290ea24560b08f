"""What is looked at before a file is trusted: whose it is, how old, and what lies in it."""

import time
from collections.abc import Callable, Iterator, Set
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import sqlcipher3

from domain.errors import (
    Damaged,
    ForeignSchema,
    MadeByNewerVersion,
    NotOurFile,
    PassphraseNeeded,
    StorageTrouble,
    WrongPassphrase,
)
from persistence.engine import connect
from persistence.keys import MAGIC, FileKey, first_bytes, looks_locked
from persistence.schema import APPLICATION_ID, SCHEMA, squeezed
from persistence.trouble import fact_of

Definition = tuple[str, str, str]
"""Kind, name and squeezed definition of something in a schema."""

_HEADER: Final = 100
_VERSION_AT: Final = 60
_APPLICATION_AT: Final = 68
_DEADLINE_SECONDS: Final = 20.0
_STEPS_BETWEEN_LOOKS: Final = 20_000


def schema_number(path: Path, key: FileKey | None = None) -> int:
    """Return the number of a file's schema, from its first bytes; nothing is written.

    Args:
        path: the file.
        key: what opens it if it is locked, or None.

    Raises:
        NotOurFile: it is none of our files.
        PassphraseNeeded, WrongPassphrase: it is locked, and there is no key, or another one.
        MadeByNewerVersion: its schema is newer than this program.
        OSError: it cannot be read.
    """
    header = first_bytes(path, _HEADER)
    if not header.startswith(MAGIC) and looks_locked(path):
        application, schema = _inside(path, key)
    else:
        application = int.from_bytes(header[_APPLICATION_AT : _APPLICATION_AT + 4], "big")
        schema = int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4], "big")
        if len(header) < _HEADER or not header.startswith(MAGIC):
            raise NotOurFile(name=path.name)
    if application != APPLICATION_ID:
        raise NotOurFile(name=path.name)
    if schema > SCHEMA:
        raise MadeByNewerVersion(name=path.name, theirs=schema, ours=SCHEMA)
    if schema == 0:
        raise NotOurFile(name=path.name)
    return schema


def _inside(path: Path, key: FileKey | None) -> tuple[int, int]:
    """Return whose a locked file is, and the number of its schema."""
    if key is None:
        raise PassphraseNeeded(name=path.name)
    try:
        with closing(connect(path, key=key, read_only=True)) as connection:
            application, schema = (
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("application_id", "user_version")
            )
    except sqlcipher3.Error as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise WrongPassphrase(name=path.name) from error
        raise fact_of(error, path) or Damaged(name=path.name) from error
    return application, schema


@contextmanager
def looking_into(path: Path, connector: Callable[[Path], Any]) -> Iterator[Any]:
    """Give a connection to a file that is not trusted yet: no query goes on for ever.

    Raises:
        Damaged: something in the file cannot be read, or not in a bearable time.
        OSError: the disk does not do its part.
    """
    deadline = time.monotonic() + _DEADLINE_SECONDS
    try:
        with closing(connector(path)) as connection:
            connection.set_progress_handler(
                lambda: int(time.monotonic() > deadline), _STEPS_BETWEEN_LOOKS
            )
            yield connection
    except sqlcipher3.Error as error:
        fact = fact_of(error, path)
        if isinstance(fact, StorageTrouble):
            raise fact from error
        raise Damaged(name=path.name) from error
    except UnicodeDecodeError as error:
        raise Damaged(name=path.name) from error


def check_schema(connection: Any, path: Path, expected: Set[Definition]) -> None:
    """Compare all that lies in a file with what may lie there, before any other query.

    Raises:
        ForeignSchema: there is more, less or something else.
    """
    odd = definitions(connection) ^ expected
    if odd:
        names = dict.fromkeys(sorted(f"{kind} {name}" for kind, name, _ in odd))
        raise ForeignSchema(name=path.name, what=", ".join(names)[:200])


def definitions(connection: Any) -> frozenset[Definition]:
    """Return all that lies in a file, besides the indexes that the database makes by itself."""
    return frozenset(
        (kind, name, squeezed(sql or ""))
        for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema")
        if not (kind == "index" and sql is None and name.startswith("sqlite_autoindex_"))
    )


def check_soundness(connection: Any, path: Path) -> None:
    """Check pages and references of a file.

    Raises:
        Damaged: they do not hold.
    """
    if unsound(connection, thorough=False):
        raise Damaged(name=path.name)


def unsound(connection: Any, *, thorough: bool) -> list[str]:
    """Return what the database itself finds wrong with a file, in its own words."""
    check = "integrity_check" if thorough else "quick_check"
    found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}(20)")]
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(20)
    return [text for text in found if text != "ok"] + [
        f"{table} refers to a missing {whole}" for table, _, whole, _ in broken
    ]
