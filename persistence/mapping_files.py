"""Mappings of columns as files: remembered in the app-data folder, and passed on by people."""

import json
import os
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from domain.errors import MappingUnreadable
from domain.model.ad_mapping import AdMapping, ad_mapping_form, ad_mapping_of_form
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.importing.lexicon import words_of
from domain.model.importing.mapping_form import mapping_form, mapping_of_form
from domain.text import mark
from persistence.copies import settle, temporary

SUFFIX: Final = ".cungve-mapping"
_LARGEST: Final = 2_000_000
"""Bytes that a file has at most: a hundred columns and thousands of values are well below."""


class JsonMappingFiles:
    """Keeps mappings in a folder (``ports.MappingFiles``)."""

    def __init__(self, folder: Path) -> None:
        """Use a folder of our own; it is made when the first mapping is kept."""
        self._folder = folder

    def remembered(self, headers: Sequence[str]) -> LeadMapping | None:
        """Return the mapping that was last used for these columns; one that is broken is none."""
        try:
            mapping = self.read(self._place(headers))
        except (MappingUnreadable, OSError):
            return None
        return mapping if mapping.suits(headers) else None

    def remember(self, headers: Sequence[str], mapping: LeadMapping) -> None:
        """Keep a mapping for the next file with these columns, in any order.

        Raises:
            OSError: there is no room, or the folder cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        self.write(mapping, self._place(headers))

    def read(self, path: Path) -> LeadMapping:
        """Return the mapping in a file.

        Raises:
            MappingUnreadable: it cannot be used; it is left as it is.
            OSError: it cannot be read.
        """
        return mapping_of_form(_form(path))

    def write(self, mapping: LeadMapping, path: Path) -> None:
        """Write a mapping whole or not at all.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        _write(mapping_form(mapping), path)

    def read_results(self, path: Path) -> AdMapping:
        """Return the mapping of an ad report in a file.

        Raises:
            MappingUnreadable: it cannot be used; it is left as it is.
            OSError: it cannot be read.
        """
        return ad_mapping_of_form(_form(path))

    def write_results(self, mapping: AdMapping, path: Path) -> None:
        """Write the mapping of an ad report whole or not at all.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        _write(ad_mapping_form(mapping), path)

    def _place(self, headers: Sequence[str]) -> Path:
        names = "\n".join(sorted(map(words_of, headers)))
        return self._folder / f"{sha256(names.encode()).hexdigest()[:32]}{SUFFIX}"


def _write(form: Mapping[str, Any], path: Path) -> None:
    place = Path(os.path.realpath(path))
    unfinished = temporary(place)
    try:
        text = json.dumps(form, ensure_ascii=False, indent=1)
        unfinished.write_text(f"{text}\n", "utf-8")
        settle(unfinished, place)
    finally:
        unfinished.unlink(missing_ok=True)


def _form(path: Path) -> object:
    """Return what a small JSON file says.

    Raises:
        MappingUnreadable: it is too large, a pipe or a device, or no JSON.
        OSError: it cannot be read.
    """
    if path.exists() and not path.is_file():
        # a pipe would never end, and a device would never say that it is too long
        raise MappingUnreadable(why=mark("It is no file."))
    with path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise MappingUnreadable(why=mark("It is too large."))
    try:
        return json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise MappingUnreadable(why=mark("It is no JSON text.")) from error
