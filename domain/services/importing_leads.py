"""Importing leads: what a file would bring is told first; then it comes in as one change."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
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
from domain.model.feedback import FIRST, SEVERAL, FeedbackField
from domain.model.form_answers import FormReading, FormTally
from domain.model.incoming import BatchWords, ImportCheck
from domain.model.lead_batches import LeadBatch, LeadRecord
from domain.model.persona import Claim
from domain.model.placed import Placed, PlacedLeads
from domain.ports import LeadKeys, LeadLoading, Reading
from domain.services.lead_file import LeadFile
from domain.services.placing_leads import Placing
from domain.services.recognising_leads import Recognising
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean

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
        placing, tally = self._placing(file, words), self._tally(words)
        found, kept = placing.check, PlacedLeads(placing.premises())
        recognising = Recognising(found)
        for rows, leads in placing.leads():
            for lead, who in zip(leads, recognising.tell(leads, self._known(leads)), strict=True):
                tally.note(lead.record, again=who.again)
            kept.keep(rows, leads)
            report(rows, file.size)
        if not found.rows:
            raise NoLeadsInFile
        with self._bench.reading() as view:
            batches = view.of(LeadBatch).all(fingerprint=found.fingerprint)
            found.same_as = next(iter(batches), None)
            found.answers, found.claims = tally.counts, claims_measured(view, tally.counts)
        found.leads = kept
        return found

    def bring_in(
        self,
        file: LeadFile,
        words: BatchWords,
        report: Report = _quiet,
        checked: ImportCheck | None = None,
    ) -> tuple[LeadBatch, ImportCheck]:
        """Import a file as one change, which can be taken back as one.

        A lead that is known already is not there twice: what the file says of it is added.

        Args:
            file: with what its columns mean.
            words: what a person says of it.
            report: told how far the work is; what it raises leaves the workspace as it was.
            checked: what a check of the file told. What it read is taken over, unless anything has
                changed since, and is let go once it is in.

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
        placing, tally = self._placing(file, words), self._tally(words)
        done, leads = _read_before(checked, placing) or (placing.check, placing.leads())
        loading = self._bench.store.gate.loading(batch_id)
        try:
            recognising = Recognising(done, loading.next_number)
            for rows, some in leads:
                self._load(some, recognising, loading, tally)
                report(rows, file.size)
            if not done.fresh and not done.known:
                raise NoLeadsInFile
            readings = self._readings(batch_id, tally)
            first, last = loading.finish(readings, self._bench.today())
        except BaseException:
            loading.abandon()
            raise
        done.answers = tally.counts
        if checked is not None:
            checked.leads = None
        return self._put_batch(batch_id, words, done, (first, last), readings), done

    def _tally(self, words: BatchWords) -> FormTally:
        with self._bench.reading() as view:
            fields = view.of(FeedbackField).all()
        return FormTally(words.forms, {one.code for one in fields if one.kind == SEVERAL})

    def _readings(self, batch_id: UUID, tally: FormTally) -> list[FormReading]:
        new_id = self._bench.secrets.new_id
        return [
            FormReading(new_id(), batch_id, column.trait, column.question, meanings)
            for column, meanings in tally.readings()
            if meanings
        ]

    def _load(
        self,
        leads: Sequence[Placed],
        recognising: Recognising,
        loading: LeadLoading,
        tally: FormTally,
    ) -> None:
        fresh: list[LeadRecord] = []
        told = recognising.tell(leads, self._known(leads))
        for (record, contacts), who in zip(leads, told, strict=True):
            tally.note(record, again=who.again)
            if who.fresh:
                fresh.append(record)
            else:
                loading.again(who.number, record)
            if contacts:
                loading.keep(who.number, contacts)
        loading.add(fresh)

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


def _read_before(
    checked: ImportCheck | None, placing: Placing
) -> tuple[ImportCheck, PlacedLeads] | None:
    """Return what a check counted and read of a file, or None where it must be read anew."""
    if checked is None or checked.leads is None or not checked.leads.stand_for(placing.premises()):
        return None
    return checked.of_file(), checked.leads


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
