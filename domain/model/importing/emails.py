"""E-mail addresses in one spelling, by which a person is recognised."""

import re
from typing import Final

from domain.text import clean

_ADDRESS: Final = re.compile(
    r"[^\s@<>()\[\],;:\"']+@(?:[^\s@<>()\[\],;:\"'./]+\.)+[^\s@<>()\[\],;:\"'./]{2,}"
)
_USUAL: Final = re.compile(
    r"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}"
)
_AROUND_AT: Final = re.compile(r"\s*@\s*")


def read_emails(text: str) -> tuple[str, ...]:
    """Return the addresses in a cell in small letters, each once, in the order written.

    Names around them, ``mailto:`` and marks that a person put after them are left out. Dots and
    words after a plus stay: whether they matter is up to the post office of the address. Reading
    an address that was read gives it again.
    """
    if _USUAL.fullmatch(text):
        return (text.lower(),)
    text = _AROUND_AT.sub("@", clean(text).casefold().replace("mailto:", " "))
    return tuple(dict.fromkeys(found.strip(".") for found in _ADDRESS.findall(text)))


def looks_like_email(text: str) -> bool:
    """Tell whether a cell is nothing but one address."""
    found = _ADDRESS.fullmatch(text.strip())
    return found is not None
