"""Importing leads: what a file would bring is told first; then it comes in as one change."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Final, NamedTuple, Protocol
from uuid import UUID

from domain.errors import BatchNeedsName, BoughtList, NoLeadsInFile, PurposeMissing
from domain.model.campaigns import Campaign
from domain.model.importing.fingerprints import Fingerprint
from domain.model.incoming import (
    BatchWords,
    Campaigns,
    ImportCheck,
    Incoming,
    SetAside,
    Source,
)
from domain.model.lead_batches import LeadBatch, LeadRecord
from domain.ports import LeadKeys, LeadLoading, Reading
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean, fold

_AT_ONCE: Final = 1_000
"""Rows that are looked up together."""


class ReadRow(Protocol):
    """A row of a file as text."""

    @property
    def number(self) -> int:
        """Of the row, as a spreadsheet program counts it."""
        ...

    @property
    def cells(self) -> tuple[str, ...]:
        """Its cells."""
        ...


class LeadFile(NamedTuple):
    """A file of leads with what its columns mean.

    Attributes:
        rows: reads its rows from the beginning, each time anew.
        read: what a row says.
        size: rows, where that is known beforehand; else 0.
    """

    rows: Callable[[], Iterable[ReadRow]]
    read: Callable[[ReadRow], Incoming | SetAside]
    size: int = 0


Report = Callable[[int, int], None]
"""Is told rows done and rows in all, now and then; what it raises ends the work."""


def _quiet(_at: int, _of: int) -> None:
    """Tell nobody."""


class ImportingLeads:
    """Use cases that bring leads in from files."""

    def __init__(self, bench: Workbench, keys: LeadKeys) -> None:
        """Stand at a workbench, with this laptop's keys."""
        self._bench = bench
        self._keys = keys

    def check(self, file: LeadFile, words: BatchWords, report: Report = _quiet) -> ImportCheck:
        """Tell what importing a file would do. Nothing is written.

        Raises:
            NoLeadsInFile: it has no row.
        """
        found = ImportCheck()
        digest = Fingerprint()
        seen: set[bytes] = set()
        campaigns = self._campaigns()
        for rows in _together(file.rows()):
            incoming = self._read_together(file, rows, words, found, digest.see, campaigns)
            with self._bench.reading() as view:
                known = view.leads.known([*chain(*(one.record.keys for one in incoming))])
            for one in incoming:
                keys = one.record.keys
                if any(key in known for key in keys):
                    found.known += 1
                elif any(key in seen for key in keys):
                    found.twice += 1
                else:
                    found.fresh += 1
                seen.update(keys)
            report(found.rows, file.size)
        found.fingerprint = digest.told()
        if not found.rows:
            raise NoLeadsInFile
        with self._bench.reading() as view:
            batches = view.of(LeadBatch).all(fingerprint=found.fingerprint)
            found.same_as = next(iter(batches), None)
        return found

    def bring_in(
        self, file: LeadFile, words: BatchWords, report: Report = _quiet
    ) -> tuple[LeadBatch, ImportCheck]:
        """Import a file as one change, which can be taken back as one.

        A lead that is known already is not there twice: what the file says of it is added. What
        ``report`` raises leaves the workspace as it was.

        Returns:
            The batch, and what was done.

        Raises:
            BoughtList: such a list may not be used.
            BatchNeedsName, PurposeMissing: a word is missing.
            NoLeadsInFile: it has no row that can be taken.
            ImportRunning: another file is on its way in.
        """
        words = checked_words(words)
        batch_id = self._bench.secrets.new_id()
        loading = self._bench.store.gate.loading(batch_id)
        try:
            done = self._load(file, words, loading, report)
            if not done.fresh and not done.known:
                raise NoLeadsInFile
            first, last = loading.finish()
        except BaseException:
            loading.abandon()
            raise
        return self._put_batch(batch_id, words, done, first, last), done

    def _load(
        self, file: LeadFile, words: BatchWords, loading: LeadLoading, report: Report
    ) -> ImportCheck:
        done = ImportCheck()
        digest = Fingerprint()
        ours: dict[bytes, int] = {}
        campaigns = self._campaigns()
        for rows in _together(file.rows()):
            incoming = self._read_together(file, rows, words, done, digest.see, campaigns)
            with self._bench.reading() as view:
                known = view.leads.known([*chain(*(one.record.keys for one in incoming))])
            fresh: list[LeadRecord] = []
            for one in incoming:
                keys = one.record.keys
                number = _found(keys, known)
                if number is not None:
                    done.known += 1
                elif (number := _found(keys, ours)) is not None:
                    done.twice += 1
                if number is None:
                    number = loading.next_number + len(fresh)
                    fresh.append(one.record)
                else:
                    loading.again(number, one.record)
                ours.update(dict.fromkeys(keys, number))
            done.fresh += len(fresh)
            loading.add(fresh)
            report(done.rows, file.size)
        done.fingerprint = digest.told()
        return done

    def _read_together(
        self,
        file: LeadFile,
        rows: tuple[ReadRow, ...],
        words: BatchWords,
        found: ImportCheck,
        digest: Callable[[Sequence[str]], object],
        campaigns: Campaigns,
    ) -> list[Incoming]:
        """Read some rows; count them, set aside what is wrong, give each what it is known by."""
        read = []
        for row in rows:
            digest(row.cells)
            found.rows += 1
            one = file.read(row)
            if isinstance(one, SetAside):
                found.aside.append(one)
            else:
                read.append(self._placed(one, row.number, words, campaigns, found))
        return read

    def _placed(
        self,
        one: Incoming,
        row: int,
        words: BatchWords,
        campaigns: Campaigns,
        found: ImportCheck,
    ) -> Incoming:
        """Give a lead its keys, its campaign and its channel."""
        record = one.record
        source = campaigns.get(fold(record.campaign)) if record.campaign else None
        if record.campaign and source is None:
            found.campaigns[record.campaign] = found.campaigns.get(record.campaign, 0) + 1
        if source is None and not record.campaign and words.campaign_id is not None:
            source = next((c for c in campaigns.values() if c.id == words.campaign_id), None)
        keys = self._keys_of(one, row, words)
        placed = record._replace(
            keys=keys,
            campaign_id=source and source.id,
            channel=record.channel or (source.channel if source else ""),
        )
        return one._replace(record=placed)

    def _keys_of(self, one: Incoming, row: int, words: BatchWords) -> tuple[bytes, ...]:
        if not words.identified:
            return (self._keys.of_source_id(f"{words.source}\0{words.file_name}", str(row)),)
        keys = [self._keys.of_phone(phone) for phone in one.phones]
        keys += [self._keys.of_email(email) for email in one.emails]
        if one.record.source_id:
            keys.append(self._keys.of_source_id(words.source, one.record.source_id))
        return tuple(keys)

    def _campaigns(self) -> Campaigns:
        with self._bench.reading() as view:
            return _by_name(view)

    def _put_batch(
        self, id: UUID, words: BatchWords, done: ImportCheck, first: int, last: int
    ) -> LeadBatch:
        with self._bench.doing("import_leads", name=words.name) as work:
            batch = LeadBatch(
                id=id,
                position=len(work.of(LeadBatch).all()),
                name=words.name,
                source=words.source,
                file_name=words.file_name,
                fingerprint=done.fingerprint,
                imported_at=self._bench.clock.now(),
                purpose=words.purpose,
                consent=words.consent,
                first=first,
                last=last,
                rows=done.rows,
                known=done.known,
                twice=done.twice,
                faulty=done.faulty,
                recorded=words.recorded,
                mapping=words.mapping,
            )
            work.of(LeadBatch).put(batch)
        return batch


def _together(rows: Iterable[ReadRow]) -> Iterator[tuple[ReadRow, ...]]:
    """Give rows some at a time."""
    left = iter(rows)
    while some := tuple(islice(left, _AT_ONCE)):
        yield some


def _found(keys: Iterable[bytes], among: Mapping[bytes, int]) -> int | None:
    """Return the lead of the first key that is known: phone before e-mail before own id."""
    return next((among[key] for key in keys if key in among), None)


def _by_name(view: Reading) -> Campaigns:
    found: dict[str, Source] = {}
    for one in view.of(Campaign).all():
        source = Source(one.id, one.channel)
        for name in (one.code, one.name):
            found.setdefault(fold(name), source)
    return found


def checked_words(words: BatchWords) -> BatchWords:
    """Return what is said of a batch, cleaned.

    Raises:
        BoughtList, BatchNeedsName, PurposeMissing, TextTooLong: as they say.
    """
    if not words.consent.lawful:
        raise BoughtList
    name, purpose = clean(words.name), clean(words.purpose)
    if not name:
        raise BatchNeedsName
    if not purpose:
        raise PurposeMissing
    check_length(name, NAME_LIMIT)
    check_length(purpose, LINE_LIMIT)
    return BatchWords(
        name,
        clean(words.source)[:NAME_LIMIT],
        clean(words.file_name)[:NAME_LIMIT],
        purpose,
        words.consent,
        words.recorded,
        clean(words.mapping)[:NAME_LIMIT],
        words.campaign_id,
        words.identified,
    )
