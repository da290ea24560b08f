"""Which encoding a text file is written in.

A byte order mark decides. Without one, a file with a zero in every other byte is UTF-16. For the
rest a sample is taken: the first lines, and from the beginning of the file those lines that have
bytes beyond ASCII, for the head alone may be plain English. Each candidate decodes the sample, and
`plausibility` scores what comes out. UTF-8 cannot come about by chance, so a sample that is valid
UTF-8, but for a few bytes, is taken for it whatever the words are.

The confidence is the winner's share of its own and the runner-up's score. The runner-up is the
best among those that make a different text of the sample.
"""

import re
from typing import BinaryIO, Final

from domain.model.tables import EncodingLook, TableEncoding
from exports.tables.charsets import decoded
from exports.tables.syllables import plausibility

SAMPLE: Final = 65_536
"""Bytes of a sample."""

_SEARCHED: Final = 32_000_000
"""Bytes of the beginning in which telling lines are sought."""

_BLOCK: Final = 1 << 20
_MARKS: Final = (
    (b"\xef\xbb\xbf", TableEncoding.UTF_8),
    (b"\xff\xfe", TableEncoding.UTF_16_LE),
    (b"\xfe\xff", TableEncoding.UTF_16_BE),
)
_LETTERS: Final = re.compile(
    b"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_BEYOND: Final = re.compile(b"[\x80-\xff]")
_LINE: Final = 4_096

# In the order in which they win when they score the same.
_SINGLE_BYTES: Final = (
    TableEncoding.WINDOWS_1258,
    TableEncoding.WINDOWS_1252,
    TableEncoding.TCVN3,
    TableEncoding.VNI,
    TableEncoding.VISCII,
)


def byte_order_mark(head: bytes) -> tuple[TableEncoding | None, int]:
    """Return the encoding that a file says it has, and the bytes of the mark; some have it twice.

    Args:
        head: the first bytes of a file.
    """
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            times = 1
            while head.startswith(mark, times * len(mark)):
                times += 1
            return encoding, times * len(mark)
    return None, 0


def guess(file: BinaryIO) -> EncodingLook:
    """Return the encoding of a file, read from its beginning."""
    file.seek(0)
    head = file.read(_BLOCK)
    marked, skipped = byte_order_mark(head)
    if marked:
        return EncodingLook(marked, marked=True, confidence=1.0)
    without = wide(head[:SAMPLE])
    if without:
        return EncodingLook(without, marked=False, confidence=0.95)
    return guess_of(_sample(head[skipped:], file))


def guess_of(sample: bytes) -> EncodingLook:
    """Return the encoding of some bytes that are not UTF-16."""
    if sample.isascii():
        return EncodingLook(TableEncoding.UTF_8, marked=False, confidence=1.0)
    candidates = [(_utf8_score(sample), TableEncoding.UTF_8)]
    candidates += [
        (plausibility(decoded(sample, encoding)).score, encoding) for encoding in _SINGLE_BYTES
    ]
    candidates.sort(key=lambda one: -one[0])
    score, best = candidates[0]
    text = decoded(sample, best)
    others = (one for one in candidates[1:] if decoded(sample, one[1]) != text)
    second, runner_up = next(others, (0.0, None))
    sure = score / (score + second) if score else 0.5
    return EncodingLook(best, marked=False, confidence=round(sure, 3), runner_up=runner_up)


def _utf8_score(sample: bytes) -> float:
    """Return how sure a sample is UTF-8: letters of several bytes against bytes that are none."""
    letters = len(_LETTERS.findall(sample))
    strays = len(_BEYOND.findall(_LETTERS.sub(b"", sample)))
    read = plausibility(decoded(sample, TableEncoding.UTF_8)).score
    sure = letters / (letters + 5 * strays) if letters else 0.0
    return max(sure, read) if letters > 1 or not strays else read


def wide(head: bytes) -> TableEncoding | None:
    """Return which UTF-16 this is by its zeros: letters of ASCII have one of two bytes."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    if odd > 0.25 * half and even < 0.05 * half:
        return TableEncoding.UTF_16_LE
    if even > 0.25 * half and odd < 0.05 * half:
        return TableEncoding.UTF_16_BE
    return None


def _sample(head: bytes, file: BinaryIO) -> bytes:
    """Return the lines of a file's beginning that have bytes beyond ASCII."""
    found: list[bytes] = []
    size = searched = 0
    block = head
    while block and size < SAMPLE and searched < _SEARCHED:
        searched += len(block)
        if not block.isascii():
            for line in block.splitlines(keepends=True):
                if not line.isascii():
                    found.append(line[:_LINE])
                    size += len(found[-1])
                if size >= SAMPLE:
                    break
        block = file.read(_BLOCK)
    return b"".join(found)
