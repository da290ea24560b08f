"""Asking, while the database is at work, whether anybody still wants to know."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import sqlcipher3
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

_OFTEN: Final = 200
_NOW_AND_THEN: Final = 20_000
"""Steps of the database between two looks: some rows, and about a millisecond of adding up."""


@contextmanager
def minding(
    session: Session, check: Callable[[], None] | None, *, closely: bool = False
) -> Iterator[None]:
    """Ask again and again whether to go on, also in the middle of a statement that sorts or adds.

    Args:
        session: whose statements.
        check: what it raises ends the statement and is raised here; None asks nobody.
        closely: every few rows, where reading some from a slow disk may take too long.
    """
    if check is None:
        yield
        return
    driver: Any = session.connection().connection.driver_connection
    stopped: list[Exception] = []

    def look() -> int:
        try:
            check()
        except Exception as error:  # noqa: BLE001 - raised below, on the way out
            stopped.append(error)
        return len(stopped)

    driver.set_progress_handler(look, _OFTEN if closely else _NOW_AND_THEN)
    try:
        yield
    except (sqlcipher3.OperationalError, DBAPIError):
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)
