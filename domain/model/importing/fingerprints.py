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

    def see(self, rows: Iterable[Sequence[str]]) -> None:
        """Add rows."""
        said = ["\x1f".join(map(str.strip, cells)).rstrip("\x1f") for cells in rows]
        text = "".join([f"{row}\x1e" for row in said if row])
        composed = unicodedata.normalize("NFC", text)
        self._digest.update(composed.encode("utf-8", "surrogatepass"))

    def told(self) -> str:
        """Return the digest of the rows seen, in hexadecimal digits."""
        return self._digest.hexdigest()


def fingerprint(rows: Iterable[Sequence[str]]) -> str:
    """Return the digest of rows, header included if it is given."""
    digest = Fingerprint()
    digest.see(rows)
    return digest.told()
