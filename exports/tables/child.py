"""The process that reads workbooks: small, capped, and no loss if it breaks down.

It is asked one thing on its standard input, answers line by line on its standard output, and ends.
Memory and computing time are capped before the file is opened, where the system can do that.
"""

import os
import sys
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

from domain.errors import DomainError
from domain.errors.tables import TableTooLarge
from exports.tables.parts import MOST_UNPACKED
from exports.tables.wire import choices_of, error_told, line, look_told, row_told, said
from exports.tables.workbook_tables import look_at_workbook, rows_of_workbook

MOST_MEMORY: Final = 1_500_000_000
"""Bytes of addresses that the process may use."""

MOST_SECONDS: Final = 600
"""Seconds that it may compute; far more than the largest workbook takes."""

_BATCH: Final = 200


def main() -> int:
    """Answer the one question on the standard input; return the exit code."""
    with open(0, "rb", closefd=False) as asked, open(1, "wb", closefd=False) as answers:
        _cap()
        try:
            _answer(asked.readline(), answers)
        except BrokenPipeError:
            os._exit(0)  # nobody listens any more
    return 0


def _answer(question: bytes, answers: BinaryIO) -> None:
    _, asked = said(question)
    path, choices = Path(asked["path"]), choices_of(asked["choices"])

    def report(done: int, of: int) -> None:
        answers.write(line("progress", [done, of]))
        answers.flush()

    try:
        if asked["rows"]:
            rows = rows_of_workbook(path, choices, report)
            while batch := list(islice(rows, _BATCH)):
                answers.write(line("rows", [row_told(row) for row in batch]))
            answers.write(line("end", None))
        else:
            answers.write(line("look", look_told(look_at_workbook(path, choices, report))))
    except MemoryError:
        too_large = TableTooLarge(megabytes=MOST_UNPACKED // 1_000_000)
        answers.write(line("refused", error_told(too_large)))
    except DomainError as error:
        answers.write(line("refused", error_told(error)))
    except OSError as error:
        answers.write(line("trouble", [error.errno, error.strerror]))
    answers.flush()


def _cap() -> None:
    """Cap memory and time where the system knows how; Windows does not."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (most, resource.getrlimit(what)[1]))
        except (ValueError, OSError):  # a lower cap is set already, or the system refuses
            continue


if __name__ == "__main__":
    sys.exit(main())
