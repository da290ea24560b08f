"""By what a file is recognised that was imported before, under another name or in other bytes."""

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence


class Fingerprint:
    """A digest of rows as they go by: of what they say, not of how their file is written.

    Encoding, delimiter, spaces around cells, blank rows and empty cells at the end of rows change
    nothing; the order of the rows does.
    """

    def __init__(self) -> None:
        """Begin with no row seen."""
        self._digest = hashlib.sha256()

    def see(self, cells: Sequence[str]) -> None:
        """Add a row."""
        text = "\x1f".join([cell.strip() for cell in cells]).rstrip("\x1f")
        if text:
            composed = unicodedata.normalize("NFC", text)
            self._digest.update(f"{composed}\x1e".encode("utf-8", "surrogatepass"))

    def told(self) -> str:
        """Return the digest of the rows seen, in hexadecimal digits."""
        return self._digest.hexdigest()


def fingerprint(rows: Iterable[Sequence[str]]) -> str:
    """Return the digest of rows, header included if it is given."""
    digest = Fingerprint()
    for cells in rows:
        digest.see(cells)
    return digest.told()
