"""One row of a table of leads as typed values, or why it is set aside."""

from collections.abc import Container, Sequence

from domain.model.contacts import Contact
from domain.model.importing.lead_cells import reading_of
from domain.model.importing.lead_draft import LeadDraft
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.importing.lexicon import words_of
from domain.model.importing.meta import is_test_lead
from domain.model.importing.row_faults import FaultKind, FaultyRow, RowFault
from domain.model.ladder import Stage, bits
from domain.model.leads import ContactOutcome, Validity, validity


class LeadReader:
    """Reads the rows of one file under one mapping."""

    def __init__(self, mapping: LeadMapping, headers: Sequence[str]) -> None:
        """Make ready to read.

        Args:
            mapping: what the columns mean.
            headers: names of the file's columns, in its order.
        """
        places = {words_of(header): place for place, header in enumerate(headers)}
        found = [(places.get(words_of(use.header)), use) for use in mapping.columns if use.used]
        self._plan = [
            (place, reading_of(use, mapping, place)) for place, use in found if place is not None
        ]
        self._channel = mapping.channel
        self._identifies = mapping.recognises

    def read(
        self, number: int, cells: Sequence[str], doubtful: Container[int] = ()
    ) -> LeadDraft | FaultyRow:
        """Read a row.

        Args:
            number: of the row, as people count it.
            cells: its texts; missing ones are empty.
            doubtful: positions of cells whose digits a workbook may have lost.
        """
        whole = "".join(cells)
        if not whole or whole.isspace():
            return FaultyRow(number, (RowFault(number, FaultKind.BLANK),))
        if "<" in whole and is_test_lead(cells):
            return FaultyRow(number, (RowFault(number, FaultKind.TEST_LEAD),))
        row = LeadDraft(number, doubtful=doubtful)
        count = len(cells)
        for place, reading in self._plan:
            if place < count and (text := cells[place]):
                reading(text, row)
        if self._identifies and not (row.phones or row.emails or row.source_id):
            row.fault(FaultKind.NO_IDENTITY)
        if row.faults and row.faulty:
            return FaultyRow(number, row.faults)
        self._complete(row)
        return row

    def _complete(self, row: LeadDraft) -> None:
        """Add what follows from all cells together."""
        if row.outcome:
            row.reached |= _reached_by(ContactOutcome(row.outcome), row.attempts)
        if not row.channel:
            row.channel = self._channel
        if row.names:
            row.contacts = (Contact(LeadField.NAME, " ".join(row.names)), *row.contacts)
            row.names = ()
        if row.contacts:
            row.contacts = tuple(dict.fromkeys(row.contacts))
        if len(row.phones) > 1:
            row.phones = tuple(dict.fromkeys(row.phones))
        if len(row.emails) > 1:
            row.emails = tuple(dict.fromkeys(row.emails))


def _reached_by(outcome: ContactOutcome, attempts: int | None) -> int:
    """Return the stages that an outcome proves; on how many days it was tried nobody wrote."""
    stages = [Stage.CONTACTED] if outcome.conversation else []
    if validity(outcome, attempts or 0, 0) is Validity.VALID:
        stages.append(Stage.VALID)
    return bits(stages)
