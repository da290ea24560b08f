"""Importing leads: what a file would bring is told first; then it comes in as one change."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final
from uuid import UUID

from domain.errors import (
    BatchNeedsName,
    BoughtList,
    ContactsNeedPassphrase,
    NoLeadsInFile,
    PurposeMissing,
)
from domain.model.campaigns import Campaign
from domain.model.contacts import ContactEvent
from domain.model.feedback import FIRST
from domain.model.form_answers import FormReading, FormTally
from domain.model.incoming import BatchWords, ImportCheck, Placed
from domain.model.lead_batches import LeadBatch, LeadRecord
from domain.model.persona import Claim
from domain.ports import LeadKeys, LeadLoading, Reading
from domain.services.lead_file import LeadFile, ReadRow
from domain.services.placing_leads import Placing
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean

_AT_ONCE: Final = 1_000
"""Rows that are looked up together."""


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
        placing, seen, tally = self._placing(file, words), set[bytes](), FormTally(words.forms)
        found = placing.check
        for rows in _together(file.rows()):
            records = placing.read(rows)
            known = self._known(records)
            for record, _ in records:
                keys = record.keys
                again = any(key in seen for key in keys)
                if any(key in known for key in keys):
                    found.known += 1
                elif again:
                    found.twice += 1
                else:
                    found.fresh += 1
                tally.note(record, again=again)
                seen.update(keys)
            report(found.rows, file.size)
        placing.finish()
        if not found.rows:
            raise NoLeadsInFile
        with self._bench.reading() as view:
            batches = view.of(LeadBatch).all(fingerprint=found.fingerprint)
            found.same_as = next(iter(batches), None)
            found.answers, found.claims = tally.counts, claims_measured(view, tally.counts)
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
            ContactsNeedPassphrase: contact data is to be kept where anybody could read it.
            ImportRunning: another file is on its way in.
        """
        words = checked_words(words)
        if file.keeps and not self._bench.store.gate.locked:
            raise ContactsNeedPassphrase
        batch_id = self._bench.secrets.new_id()
        loading = self._bench.store.gate.loading(batch_id)
        tally = FormTally(words.forms)
        try:
            done = self._load(file, words, loading, tally, report)
            if not done.fresh and not done.known:
                raise NoLeadsInFile
            readings = self._readings(batch_id, tally)
            first, last = loading.finish(readings, self._bench.today())
        except BaseException:
            loading.abandon()
            raise
        return self._put_batch(batch_id, words, done, (first, last), readings), done

    def _readings(self, batch_id: UUID, tally: FormTally) -> list[FormReading]:
        new_id = self._bench.secrets.new_id
        return [
            FormReading(new_id(), batch_id, column.trait, column.question, meanings)
            for column, meanings in tally.readings()
            if meanings
        ]

    def _load(
        self,
        file: LeadFile,
        words: BatchWords,
        loading: LeadLoading,
        tally: FormTally,
        report: Report,
    ) -> ImportCheck:
        placing, ours = self._placing(file, words), dict[bytes, int]()
        done = placing.check
        for rows in _together(file.rows()):
            records = placing.read(rows)
            known = self._known(records)
            fresh: list[LeadRecord] = []
            for record, contacts in records:
                keys = record.keys
                tally.note(record, again=_found(keys, ours) is not None)
                number = _found(keys, known) if known else None
                if number is not None:
                    done.known += 1
                elif (number := _found(keys, ours)) is not None:
                    done.twice += 1
                if number is None:
                    number = loading.next_number + len(fresh)
                    fresh.append(record)
                else:
                    loading.again(number, record)
                if contacts:
                    loading.keep(number, contacts)
                for key in keys:
                    ours[key] = number
            done.fresh += len(fresh)
            loading.add(fresh)
            report(done.rows, file.size)
        done.answers = tally.counts
        return placing.finish()

    def _known(self, records: Sequence[Placed]) -> Mapping[bytes, int]:
        with self._bench.reading() as view:
            return view.leads.known([key for one in records for key in one.record.keys])

    def _placing(self, file: LeadFile, words: BatchWords) -> Placing:
        with self._bench.reading() as view:
            events = view.of(ContactEvent).all() if file.keeps else ()
            forgotten = [bytes.fromhex(key) for event in events for key in event.keys]
            return Placing(file, words, self._keys, view.of(Campaign).all(), forgotten)

    def _put_batch(
        self,
        id: UUID,
        words: BatchWords,
        done: ImportCheck,
        span: tuple[int, int],
        readings: Iterable[FormReading],
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
                first=span[0],
                last=span[1],
                rows=done.rows,
                known=done.known,
                twice=done.twice,
                faulty=done.faulty,
                recorded=words.recorded,
                mapping=words.mapping,
            )
            work.of(LeadBatch).put(batch)
            for reading in readings:
                work.of(FormReading).put(reading)
            done.claims = claims_measured(work, done.answers)
        return batch


def claims_measured(view: Reading, questions: Collection[str]) -> dict[str, int]:
    """Return by question how many claims in use it measures."""
    counts = dict.fromkeys(questions, 0)
    for claim in view.of(Claim).all(retired=False) if counts else ():
        asked = claim.measured_by.removesuffix(FIRST)
        if asked in counts:
            counts[asked] += 1
    return counts


def _together(rows: Iterable[ReadRow]) -> Iterator[tuple[ReadRow, ...]]:
    """Give rows some at a time."""
    left = iter(rows)
    while some := tuple(islice(left, _AT_ONCE)):
        yield some


def _found(keys: Iterable[bytes], among: Mapping[bytes, int]) -> int | None:
    """Return the lead of the first key that is known: phone before e-mail before own id."""
    for key in keys:
        if key in among:
            return among[key]
    return None


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
        words.forms,
    )
