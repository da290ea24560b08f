"""A text file as blocks of whole lines: decoded, composed, and free of what is no text."""

import re
import unicodedata
from collections.abc import Iterator
from typing import BinaryIO, Final

from domain.errors.tables import TableLineTooLong
from domain.model.tables import Progress, TableEncoding, TableFact
from exports.tables.charsets import decoder
from exports.tables.tally import Tally

BLOCK: Final = 1 << 16
"""Bytes that are read at once."""

LINE_LIMIT: Final = 1_000_000
"""Characters of a line; what has longer ones is no table."""

_UNREAD: Final = re.compile("[\ud800-\udfff]")
_LOOK_ALIKES: Final = (("Ð", "Đ"), ("ð", "đ"), ("Ɖ", "Đ"))
GREEK_QUESTION: Final = "\u037e"
"""Composing turns it into the semicolon, which parts cells; so it stays until they are parted."""


def text_blocks(
    file: BinaryIO,
    encoding: TableEncoding,
    tally: Tally,
    *,
    look_alikes: bool = False,
    report: Progress | None = None,
    size: int = 0,
    most: int | None = None,
) -> Iterator[str]:
    """Read on from where a file stands, in blocks that end with a line.

    Args:
        file: behind its byte order mark.
        encoding: of the file.
        tally: counts bad bytes, NULs and look-alikes.
        look_alikes: whether Ð (U+00D0) stands for Đ.
        report: told the bytes read, and `size`.
        size: of the file.
        most: bytes after which the file is left, at the end of a line; None reads all.

    Raises:
        TableLineTooLong: a line has no end.
    """
    decode = decoder(encoding)
    held, lines, left = "", 1, most
    while True:
        raw = file.read(BLOCK if left is None else min(BLOCK, left))
        if left is not None:
            left -= len(raw)
        held += decode(raw, not raw)
        # while more may come, the last character may be the first half of a CRLF
        last = max(held.rfind("\n"), held.rfind("\r", 0, len(held) - 1))
        cut = last + 1 if raw else len(held)
        if cut:
            yield _clean(held[:cut], tally, lines, look_alikes=look_alikes)
            lines += max(held.count("\n", 0, cut), held.count("\r", 0, cut))
            held = held[cut:]
        if len(held) > LINE_LIMIT:
            raise TableLineTooLong(line=lines, most=LINE_LIMIT)
        if report is not None:
            report(file.tell(), size)
        if not raw:
            return


def _clean(text: str, tally: Tally, line: int, *, look_alikes: bool) -> str:
    if "\0" in text:
        tally.add(TableFact.NULS, line + text.count("\n", 0, text.index("\0")), text.count("\0"))
        text = text.replace("\0", "")
    if text.isascii():
        return text
    if _has_unread(text):
        first = _UNREAD.search(text)
        text, count = _UNREAD.subn("\ufffd", text)
        if first is not None:
            tally.add(TableFact.BAD_BYTES, line + text.count("\n", 0, first.start()), count)
    if look_alikes:
        for wrong, right in _LOOK_ALIKES:
            if wrong in text:
                tally.add(TableFact.LOOK_ALIKES, count=text.count(wrong))
                text = text.replace(wrong, right)
    if GREEK_QUESTION in text:
        parts = text.split(GREEK_QUESTION)
        return GREEK_QUESTION.join(unicodedata.normalize("NFC", part) for part in parts)
    return unicodedata.normalize("NFC", text)


def _has_unread(text: str) -> bool:
    """Whether a byte could not be decoded; asking for UTF-8 is far quicker than searching."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
