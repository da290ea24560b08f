"""Parts of a workbook that anybody may have sent: unpacked piece by piece, and counted.

What a zip says of its own sizes may be a lie, so every byte that comes out is counted. XML is read
by expat alone; a document type, the door to entities that grow or reach for files, is refused.
"""

import posixpath
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final
from xml.parsers import expat

from domain.errors.tables import NotATable, TableDamaged, TableLocked, TableOldFormat, TableTooLarge

MOST_UNPACKED: Final = 200_000_000
"""Bytes that all parts of a workbook may unpack to."""

_CHUNK: Final = 1 << 17
_ENCRYPTED: Final = 1


class Parts:
    """The parts of a workbook."""

    def __init__(self, path: Path) -> None:
        """Open a file that begins like a zip.

        Raises:
            TableRefused: it is no workbook of today, or far too large.
        """
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as damage:
            raise TableDamaged from damage
        self._left = MOST_UNPACKED
        infos = self._zip.infolist()
        if sum(info.file_size for info in infos) > MOST_UNPACKED:
            raise self._too_large()
        if any(info.flag_bits & _ENCRYPTED for info in infos):
            raise TableLocked
        self._names = {info.filename.casefold(): info.filename for info in infos}
        if "mimetype" in self._names:
            raise TableOldFormat(format="ODS")

    def close(self) -> None:
        """Let the file go."""
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._names

    def size(self, name: str) -> int:
        """Return how many bytes a part says that it has."""
        return self._zip.getinfo(self._names[name.casefold()]).file_size

    def chunks(self, name: str) -> Iterator[bytes]:
        """Unpack a part piece by piece.

        Raises:
            TableDamaged: there is no such part.
            TableTooLarge: the parts unpack to more than a workbook has.
        """
        stored = self._names.get(name.casefold())
        if stored is None:
            raise TableDamaged
        with self._zip.open(stored) as part:
            while chunk := part.read(_CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    raise self._too_large()
                yield chunk

    def read(self, name: str, parser: expat.XMLParserType) -> None:
        """Hand a whole part to a parser."""
        for chunk in self.chunks(name):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)

    @property
    def workbook(self) -> str:
        """The name of the part that lists the sheets.

        Raises:
            TableRefused: there is none, so this is another kind of file in a zip.
        """
        targets = [target for kind, target in self.relations("").values() if kind ==
                   "officeDocument"]  # fmt: skip
        name = targets[0] if targets else "xl/workbook.xml"
        if name.endswith(".bin"):
            raise TableOldFormat(format="XLSB")
        if name not in self or "word/" in name or "ppt/" in name:
            raise NotATable
        return name

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Return what a part is tied to: by its id the kind, and the name of the other part."""
        folder, leaf = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{leaf}.rels")
        found: dict[str, tuple[str, str]] = {}
        if listed not in self:
            return found

        def start(tag: str, attributes: dict[str, str]) -> None:
            if local(tag) == "Relationship":
                target = posixpath.normpath(
                    posixpath.join("/", folder, attributes.get("Target", ""))
                )
                kind = attributes.get("Type", "").rpartition("/")[2]
                found[attributes.get("Id", "")] = (kind, target.lstrip("/"))

        self.read(listed, parser_of(start))
        return found

    @staticmethod
    def _too_large() -> TableTooLarge:
        return TableTooLarge(megabytes=MOST_UNPACKED // 1_000_000)


def parser_of(
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> expat.XMLParserType:
    """Return a parser that refuses document types."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    return parser


def _refuse(*_declared: object) -> None:
    raise TableDamaged


def whole(said: str) -> int | None:
    """Return a number of a part, or None where it is none that a workbook can have."""
    return int(said) if said.isascii() and said.isdigit() and len(said) < 9 else None


def local(tag: str) -> str:
    """Return a name without its prefix."""
    return tag.rpartition(":")[2]
