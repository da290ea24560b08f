"""Sending a process to read a workbook, and listening to it."""

import contextlib
import logging
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any, Final

from domain.errors.tables import TableReadingFailed, TableTooSlow
from domain.model.tables import Progress, TableChoices
from exports.tables.wire import error_of, line, said

SILENCE: Final = 60.0
"""Seconds without a word after which the process is ended; it reports each 128 kB."""

_TICK: Final = 0.1
_LINE_LIMIT: Final = 64_000_000
_AHEAD: Final = 16

_log = logging.getLogger("cungve.tables")


def messages(
    command: Sequence[str],
    path: Path,
    choices: TableChoices,
    *,
    rows: bool,
    report: Progress | None,
    silence: float = SILENCE,
) -> Iterator[tuple[str, Any]]:
    """Ask a process for a look or for rows, and give what it answers but for its progress.

    However the iterator ends, the process has ended too.

    Args:
        command: starts the process.
        path: the workbook.
        choices: what a person decided.
        rows: whether rows are asked for, not a look.
        report: told bytes done and in all; asked ten times a second, so that it can stop the work.
        silence: seconds without a word after which the process is ended.

    Raises:
        TableRefused: what the process said, or that it broke down or was too slow.
        OSError: the workbook cannot be read.
    """
    question = {"path": str(path.absolute()), "choices": asdict(choices), "rows": rows}
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert process.stdin is not None, "it was asked for"
    assert process.stdout is not None, "it was asked for"
    ended = threading.Event()
    heard: queue.Queue[bytes] = queue.Queue(_AHEAD)
    listener = threading.Thread(target=_listen, args=(process.stdout, heard, ended), daemon=True)
    try:
        with contextlib.suppress(OSError), process.stdin:  # if it broke down, the answer tells
            process.stdin.write(line("read", question))
        listener.start()
        yield from _Hearing(heard, path, report, silence).messages()
    finally:
        ended.set()
        process.kill()
        process.wait()
        if listener.ident is not None:
            listener.join()
        process.stdout.close()


class _Hearing:
    """Understands what a process says, and notices when it says nothing."""

    def __init__(
        self, heard: "queue.Queue[bytes]", path: Path, report: Progress | None, silence: float
    ) -> None:
        self._heard = heard
        self._path = path
        self._report = report or (lambda _done, _of: None)
        self._silence = silence
        self._at = (0, 0)

    def messages(self) -> Iterator[tuple[str, Any]]:
        while True:
            try:
                kind, value = said(self._next())
            except (ValueError, TypeError) as broken:
                _log.warning("the process that reads workbooks broke down")
                raise TableReadingFailed from broken
            match kind:
                case "progress":
                    self._at = int(value[0]), int(value[1])
                    self._report(*self._at)
                case "refused":
                    raise error_of(value)
                case "trouble":
                    raise OSError(value[0], value[1], str(self._path))
                case "end":
                    return
                case _:
                    yield kind, value

    def _next(self) -> bytes:
        """Return the next line; an empty one where the process has ended."""
        deadline = time.monotonic() + self._silence
        while True:
            try:
                return self._heard.get(timeout=_TICK)
            except queue.Empty:
                self._report(*self._at)
                if time.monotonic() > deadline:
                    raise TableTooSlow from None


def _listen(answers: IO[bytes], heard: "queue.Queue[bytes]", ended: threading.Event) -> None:
    """Put lines into the queue until there are no more or nobody wants them."""
    while not ended.is_set():
        data = answers.readline(_LINE_LIMIT)
        while not ended.is_set():
            try:
                heard.put(data, timeout=_TICK)
                break
            except queue.Full:
                continue
        if not data:
            return


def own_command(word: str, program: str) -> list[str]:
    """Return what starts this program again for one hidden command.

    A packaged program is its own interpreter; from source it is Python with ``main.py``. A plain
    process with a word on its command line needs nothing else of either, while `multiprocessing`
    would import the program's main module again and keep a second helper process.

    Args:
        word: the hidden command.
        program: path of ``main.py``.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    return [sys.executable, program, word]
