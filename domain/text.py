"""Text that people typed, pasted or imported: cleaned once at the border, compared by folding."""

import re
import unicodedata
from typing import Final

from domain.errors import TextTooLong
from domain.marking import Translate, fill, mark

__all__ = [
    "LINE_LIMIT",
    "LONG_LIMIT",
    "NAME_LIMIT",
    "TEXT_LIMIT",
    "Translate",
    "check_length",
    "clean",
    "fill",
    "fold",
    "mark",
    "safe_file_name",
]

NAME_LIMIT: Final = 120
"""Code points in a name: of a person, a persona, a workspace."""

LINE_LIMIT: Final = 300
"""Code points in one line: a claim, a note, a message."""

TEXT_LIMIT: Final = 2_000
"""Code points in a paragraph: a description, a reason."""

LONG_LIMIT: Final = 10_000
"""Code points in the longest text of a field."""

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NONCHARACTERS = "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
_REMOVED = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls, except the line feed
    "\xad\u034f\u061c\u180b-\u180f"  # soft hyphen, joiners and marks of single scripts
    "\u200b\u200c\u200e\u200f"  # zero-width space and non-joiner, direction marks
    "\u202a-\u202e\u2060-\u206f"  # direction overrides and isolates, invisible operators
    "\ufe00-\ufe0d\ufeff\ufff9-\ufffb"  # selectors of no emoji, byte order mark, annotations
    "\ufdd0-\ufdef" + _NONCHARACTERS + "\U0001d173-\U0001d17a"  # invisible marks of music
    "\U000e0000-\U000e0fff"  # tags, further selectors
    "]"
)
_EMOJI = (
    "\xa9\xae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23fa"
    "\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff"
)
_STRAY_SELECTOR = re.compile(f"(?<![{_EMOJI}])(?<![0-9#*](?=[\ufe0e\ufe0f]\u20e3))[\ufe0e\ufe0f]")
_STRAY_JOINER = re.compile(f"(?<![{_EMOJI}])(?<![\ufe0e\ufe0f])\u200d|\u200d(?![{_EMOJI}])")
_RUN_OF_SPACES = re.compile("[ \n]{2,}|\n")
_UNUSUAL = re.compile("[^\n -~\xa1-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u201f\u20ab\u2026]")
"""None of the letters and signs of every day, which stay as they are and compose with nothing."""


def clean(text: str, *, multiline: bool = False) -> str:
    """Clean a text that comes from outside; a cleaned text is unchanged by cleaning again.

    The rule, in order:

    1. Lone surrogates become U+FFFD, and the text is composed (NFC).
    2. CRLF, CR, VT, FF, FS, GS, RS, NEL, U+2028 and U+2029 become a line feed. Tab, no-break
       space and every other space of Unicode become a plain space.
    3. Removed: the other C0 and C1 controls; direction marks, embeddings, overrides and isolates
       (U+061C, U+200E–200F, U+202A–202E, U+2066–2069); zero-width space, non-joiner and word
       joiner, invisible operators and deprecated format characters (U+200B–200C, U+2060–206F);
       soft hyphen, combining grapheme joiner, byte order mark, interlinear annotation marks,
       invisible marks of music; tag characters and all other of plane 14; noncharacters.
    4. Variation selectors stay only U+FE0E and U+FE0F after an emoji, or inside a keycap. The
       zero-width joiner stays only between two emoji.
    5. The text is composed again: what was removed may have kept a letter from its mark.
    6. On one line (the default) each run of spaces and line feeds becomes one space. Spaces and
       line feeds at both ends go.

    Args:
        text: any text.
        multiline: line feeds stay, and so do runs of spaces.

    Returns:
        The cleaned text; it may be empty.
    """
    if _UNUSUAL.search(text):
        text = _without_oddities(text)
    return text.strip(" \n") if multiline else _RUN_OF_SPACES.sub(" ", text).strip(" ")


def _without_oddities(text: str) -> str:
    """Do all of ``clean`` but what it does to runs of spaces and to the ends."""
    text = unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))
    text = _SPACES.sub(" ", _BREAKS.sub("\n", text))
    text = _REMOVED.sub("", text)
    text = _STRAY_JOINER.sub("", _STRAY_SELECTOR.sub("", text))
    return unicodedata.normalize("NFC", text)


_D_WITH_STROKE = str.maketrans("đðɖ", "ddd")


def fold(text: str) -> str:
    """Fold a text for search and comparison, never for showing.

    The text is cleaned on one line, its case and its marks vanish, and đ (also the look-alikes
    ð and ɖ) becomes d: "duong" finds "Đường", and "hòa" equals "hoà". Folding twice changes
    nothing more.
    """
    text = clean(text)
    if text.isascii():
        return text.casefold()
    for _ in range(3):  # the longest chain of foldings in Unicode: a mark may hide a capital
        parts = unicodedata.normalize("NFD", text.casefold()).translate(_D_WITH_STROKE)
        text = "".join(part for part in parts if unicodedata.category(part) != "Mn")
    return _RUN_OF_SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


def lowered(text: str) -> str:
    """Return words as they stand within a sentence; a short form such as CTR stays as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def check_length(text: str, limit: int) -> str:
    """Return a text that fits its field.

    Args:
        text: a cleaned text.
        limit: the most code points that the field holds.

    Raises:
        TextTooLong: it does not fit.
    """
    if len(text) > limit:
        raise TextTooLong(limit=limit, length=len(text))
    return text


_FILE_NAME_LIMIT = 100
_RESERVED_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\n]')
_PORTS = {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | _PORTS


def safe_file_name(text: str) -> str:
    """Turn any text into the stem of a file name that every system accepts.

    The result is cleaned and composed; characters that Windows reserves become hyphens; dots and
    spaces at the ends go; it has at most 100 code points and 200 bytes of UTF-8, is never empty,
    and is never the name of a device (``CON``, ``nul.txt``). The ending is added by the caller.
    """
    name = re.sub(r"-(?:[ -]*-)+", "-", _RESERVED_IN_FILE_NAMES.sub("-", clean(text)))
    name = name.strip(" .-")[:_FILE_NAME_LIMIT]
    name = name.encode()[: 2 * _FILE_NAME_LIMIT].decode(errors="ignore").strip(" .-")
    if not name:
        return "cung-ve"
    if name.split(".", 1)[0].strip().casefold() in _DEVICES:
        return f"_{name}"
    return name
