"""The way to the database: one driver, its settings, and transactions that are what they say."""

from collections.abc import Callable
from pathlib import Path
from types import NoneType
from typing import Any, Final

import sqlcipher3
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from domain.text import fold
from persistence.keys import FileKey

SETTINGS: Final = (
    "cipher_log = off",  # else a wrong passphrase is told on stderr
    "foreign_keys = on",
    "trusted_schema = off",
    "cell_size_check = on",
    "mmap_size = 0",
    "busy_timeout = 5000",
    "secure_delete = on",
    "synchronous = extra",
    "hard_heap_limit = 200000000",
)
"""Settings of every connection, in the order in which they are sent."""

LOCKED: Final = ("cipher_memory_security = on",)
"""Settings sent before the key of a locked file. From then on all memory of the driver is wiped
when it is let go, in the whole program and until it ends."""

_IMMEDIATE = "begins_immediate"

# The driver asks at each None and at each piece of bytes whether somebody adapts it, and finds out
# that nobody does by way of exceptions: three quarters of the time of a large import. Both adapt to
# themselves, by functions that are not Python's own and so cost nothing.
sqlcipher3.dbapi2.register_adapter(NoneType, {None: None}.get)
sqlcipher3.dbapi2.register_adapter(bytes, bytes)


def connect(path: Path, *, key: FileKey | None = None, read_only: bool = False) -> Any:
    """Return a new connection of the driver to a file that exists.

    Args:
        path: the file.
        key: what the file is locked with, or None; it is sent before anything else. A file that
            is not locked is opened all the same.
        read_only: nothing can be written through it.
    """
    mode = "ro" if read_only else "rw"
    connection = sqlcipher3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    try:
        spelled = key.of(path) if key is not None else None
        if spelled is not None:
            for setting in LOCKED:
                connection.execute(f"PRAGMA {setting}")
            connection.execute(f'PRAGMA key = "{spelled}"')
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        connection.create_function("folded", 1, fold, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return connection


def make_engine(connector: Callable[[], Any]) -> Engine:
    """Return an engine over connections that live long and are lent to one thread at a time.

    A thread that works alone always gets the same connection, with its cache warm. The driver
    begins no transaction by itself; SQLAlchemy's beginnings are sent as they are meant, so that
    nothing escapes a transaction, neither reading nor DDL.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=connector,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=4,
        pool_use_lifo=True,
        hide_parameters=True,  # what people typed must not reach the log with an exception
    )
    event.listen(engine, "begin", _begin)
    return engine


def immediate(engine: Engine) -> Engine:
    """Return the engine with the same connections whose transactions begin as writers."""
    return engine.execution_options(**{_IMMEDIATE: True})


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_IMMEDIATE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
