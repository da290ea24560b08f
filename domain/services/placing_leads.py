"""Placing leads on their way in: by what each is known, and of which campaign it is."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from domain.model.campaigns import Campaign
from domain.model.contacts import Contact
from domain.model.importing.fingerprints import Fingerprint
from domain.model.incoming import (
    BatchWords,
    Campaigns,
    ImportCheck,
    Incoming,
    SetAside,
    Source,
)
from domain.model.placed import Placed
from domain.ports import LeadKeys
from domain.services.lead_file import LeadFile, ReadRow
from domain.text import fold

_AT_ONCE: Final = 1_000
"""Rows that are placed, and then looked up, together."""


class Placing:
    """Reads the rows of one file, and gives each lead its keys, its campaign and its channel.

    Attributes:
        check: what was counted so far.
    """

    def __init__(
        self,
        file: LeadFile,
        words: BatchWords,
        keys: LeadKeys,
        campaigns: Iterable[Campaign],
        forgotten: Collection[bytes] = (),
    ) -> None:
        """Begin with no row read.

        Args:
            file: with what its columns mean.
            words: what a person says of it.
            keys: of this laptop.
            campaigns: of the workspace.
            forgotten: keys of people of whom no contact data is kept any more.
        """
        campaigns = tuple(campaigns)
        self.check = ImportCheck()
        self._file, self._words, self._keys = file, words, keys
        self._forgotten = frozenset(forgotten)
        self._digest = Fingerprint()
        self._known = by_name(campaigns)
        self._named: dict[str, Source | None] = {}
        self._nameless = next(
            (Source(one.id, one.channel) for one in campaigns if one.id == words.campaign_id), None
        )

    def premises(self) -> Hashable:
        """Return all that the leads of the file depend on; None where nobody can tell.

        Raises:
            OSError: the file is not there any more.
        """
        state, words = self._file.state(), self._words
        if state is None:
            return None
        named = (words.source, words.file_name, words.identified, self._nameless)
        campaigns = frozenset(self._known.items())
        return state, named, campaigns, self._forgotten, self._keys.secret()

    def leads(self) -> Iterator[tuple[int, list[Placed]]]:
        """Read the file: count its rows, set aside what is wrong, give the others as they are kept.

        Gives:
            The rows up to here, and the leads of the last ones.
        """
        left = iter(self._file.rows())
        while rows := tuple(islice(left, _AT_ONCE)):
            leads = self._read(rows)
            yield self.check.rows, leads
        self.check.fingerprint = self._digest.told()

    def _read(self, rows: Sequence[ReadRow]) -> list[Placed]:
        found = []
        self._digest.see(row.cells for row in rows)
        for row in rows:
            one = self._file.read(row)
            if isinstance(one, SetAside):
                self.check.aside.append(one)
            else:
                found.append(self._placed(one, row.number))
        self.check.rows += len(rows)
        return found

    def _placed(self, one: Incoming, row: int) -> Placed:
        record = one.record
        source = self._source(record.campaign) if record.campaign else self._nameless
        keys = self._keys_of(one, row)
        if source is None:
            record = record.placed(keys, None, record.channel)
        else:
            record = record.placed(keys, source.id, record.channel or source.channel)
        return Placed(record, self._kept(one, keys) if one.contacts else ())

    def _kept(self, one: Incoming, keys: Iterable[bytes]) -> tuple[Contact, ...]:
        """Return the contact data that is kept: none of people whose data was removed."""
        if self._forgotten and not self._forgotten.isdisjoint(keys):
            self.check.forgotten += 1
            return ()
        self.check.kept += 1
        return one.contacts

    def _source(self, name: str) -> Source | None:
        """Return the campaign that a row names; files name a few again and again."""
        if name not in self._named:
            self._named[name] = self._known.get(fold(name))
        source = self._named[name]
        if source is None:
            self.check.campaigns[name] = self.check.campaigns.get(name, 0) + 1
        return source

    def _keys_of(self, one: Incoming, row: int) -> tuple[bytes, ...]:
        words, keys = self._words, self._keys
        if not words.identified:
            return (keys.of_source_id(f"{words.source}\0{words.file_name}", str(row)),)
        found = [*map(keys.of_phone, one.phones), *map(keys.of_email, one.emails)]
        if one.record.source_id:
            found.append(keys.of_source_id(words.source, one.record.source_id))
        return tuple(found)


def by_name(campaigns: Iterable[Campaign]) -> Campaigns:
    """Return campaigns by folded code and folded name."""
    found: dict[str, Source] = {}
    for one in campaigns:
        source = Source(one.id, one.channel)
        for name in (one.code, one.name):
            found.setdefault(fold(name), source)
    return found
