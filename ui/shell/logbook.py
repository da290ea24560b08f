"""The log: JSON lines in the data folder, kept small, with personal data masked. It stays here."""

from __future__ import annotations

import json
import logging
import re
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

ROOT = "cungve"
_SIZE = 1_000_000
_FILES = 5
_PHONE = re.compile(r"(?<![\w.])(?:\+?\d[\s.()-]{0,2}){8,14}\d(?!\w)")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HOME = str(Path.home())


def masked(text: str) -> str:
    """Return a text without phone numbers, e-mail addresses and the name of the home folder."""
    text = _MAIL.sub("<e-mail>", text)
    text = _PHONE.sub("<phone>", text)
    return text.replace(_HOME, "~") if len(_HOME) > 1 else text


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, logger, text, and where an error came from."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record, masked."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "text": masked(record.getMessage()),
        }
        if record.exc_info:
            line["trace"] = masked(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def open_logbook(folder: Path) -> RotatingFileHandler:
    """Write what the program logs into a folder from now on.

    Raises:
        OSError: nothing can be written there.
    """
    place = folder / "log"
    place.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        place / "cungve.log", maxBytes=_SIZE, backupCount=_FILES - 1, encoding="utf-8"
    )
    handler.setFormatter(JsonLines())
    logger = logging.getLogger(ROOT)
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler


def last_lines(folder: Path, count: int = 60) -> list[str]:
    """Return the newest lines of the log, oldest first; none where there is no log."""
    try:
        text = (folder / "log" / "cungve.log").read_text("utf-8", errors="replace")
    except OSError:
        return []
    return text.splitlines()[-count:]
