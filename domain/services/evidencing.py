"""Writing down evidence by hand: what customers answered, kept raw, and who was not heard."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from domain.errors import (
    CodeNamesSomebody,
    CountOutOfBounds,
    EvidenceInFuture,
    EvidenceNeedsDay,
    GradeUnknown,
    NobodyAnswered,
    OneLeadOneAnswer,
)
from domain.model.admiralty import is_grade
from domain.model.evidence import Answered, Evidence
from domain.model.persona import Claim
from domain.model.quotes import lint_quote
from domain.model.statistics.provenance import WEIGHTS, Provenance
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean

MOST_PEOPLE: Final = 1_000_000
"""The most people that one count may tell of."""

_LONG_NUMBER = re.compile(r"(?:\d[\s.()-]*){9,}")
"""No code has so many digits in a row; telephone numbers do."""


@dataclass(frozen=True, slots=True)
class EvidenceWords:
    """An item as somebody writes it down; see ``Evidence`` for the meaning of each field."""

    kind: Provenance
    answered: tuple[Answered, ...] = ()
    happened_on: date | None = None
    source: str = ""
    note: str = ""
    grade: str = ""
    lead: str = ""
    gathered_by: str = ""
    not_asked: int = 0
    no_answer: int = 0

    def tidied(self, today: date) -> "EvidenceWords":
        """Return it cleaned; answers that nobody gave stay, for they were asked for too.

        Args:
            today: no answer can be younger.

        Raises:
            EvidenceNeedsDay, EvidenceInFuture: the day is missing, or has not come yet.
            CountOutOfBounds, NobodyAnswered, OneLeadOneAnswer: the counts cannot be so.
            CodeNamesSomebody: a code would give a person away.
            GradeUnknown: the grade is no such pair.
            TextTooLong: a text does not fit.
        """
        lead, asker = code_of_nobody(self.lead), code_of_nobody(self.gathered_by)
        grade = clean(self.grade).upper()
        if grade and not is_grade(grade):
            raise GradeUnknown
        self._check_day(today)
        self._check_counts(lead)
        return replace(
            self,
            source=check_length(clean(self.source), LINE_LIMIT),
            note=check_length(clean(self.note, multiline=True), TEXT_LIMIT),
            grade="" if grade == WEIGHTS[self.kind].admiralty else grade,
            lead=lead,
            gathered_by=asker,
        )

    def _check_day(self, today: date) -> None:
        if self.happened_on is None:
            raise EvidenceNeedsDay
        if self.happened_on > today:
            raise EvidenceInFuture(day=f"{self.happened_on:%d/%m/%Y}")

    def _check_counts(self, lead: str) -> None:
        silent = self.not_asked + self.no_answer
        counts = (*(one.count for one in self.answered), self.not_asked, self.no_answer)
        if any(not 0 <= count <= MOST_PEOPLE for count in counts):
            raise CountOutOfBounds(most=MOST_PEOPLE)
        answers = sum(one.count for one in self.answered)
        if not answers and (not silent or WEIGHTS[self.kind].judgement):
            raise NobodyAnswered
        if lead and answers + silent > 1:
            raise OneLeadOneAnswer(lead=lead)

    @classmethod
    def of(cls, item: Evidence) -> "EvidenceWords":
        """Return an item's words."""
        return cls(
            Provenance(item.kind),
            item.answered,
            item.happened_on,
            item.source,
            item.note,
            item.grade,
            item.lead,
            item.gathered_by,
            item.not_asked,
            item.no_answer,
        )


class Evidencing:
    """Use cases around evidence that is written down by hand; each can be undone."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def item(self, id: UUID) -> Evidence | None:
        """Return an item of evidence, or None for what is none."""
        with self._bench.reading() as view:
            return view.of(Evidence).find(id)

    def add_evidence(self, claim_id: UUID, words: EvidenceWords) -> Evidence:
        """Write down what was heard of a claim.

        Raises:
            NotFound: the claim is gone.
            DomainError: see ``EvidenceWords.tidied``.
        """
        with self._bench.reading() as view:
            claim = view.of(Claim).get(claim_id)
        item = item_of(self._bench.secrets.new_id(), claim.id, words, self._bench.today())
        with self._bench.doing("add_evidence", code=claim.code) as work:
            work.of(Evidence).put(item)
        return item

    def edit_evidence(self, id: UUID, words: EvidenceWords) -> None:
        """Change what was written down.

        Raises:
            NotFound: the item is gone.
            DomainError: see ``EvidenceWords.tidied``.
        """
        with self._bench.reading() as view:
            before = view.of(Evidence).get(id)
            claim = view.of(Claim).get(before.claim_id)
        changed = item_of(id, claim.id, words, self._bench.today())
        if changed == before:
            return
        with self._bench.doing("edit_evidence", code=claim.code) as work:
            work.of(Evidence).put(changed)

    def remove_evidence(self, id: UUID) -> None:
        """Take away an item that was written down by mistake.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            claim = view.of(Claim).get(view.of(Evidence).get(id).claim_id)
        with self._bench.doing("remove_evidence", code=claim.code) as work:
            work.of(Evidence).remove(id)


def item_of(id: UUID, claim_id: UUID, words: EvidenceWords, today: date) -> Evidence:
    """Return the item that somebody wrote down.

    Raises:
        DomainError: see ``EvidenceWords.tidied``.
    """
    words = words.tidied(today)
    assert words.happened_on is not None, "a tidied item has its day"
    return Evidence(
        id,
        claim_id,
        words.kind.value,
        words.answered,
        words.happened_on,
        words.source,
        words.note,
        words.grade,
        words.lead,
        words.gathered_by,
        words.not_asked,
        words.no_answer,
    )


def code_of_nobody(text: str) -> str:
    """Return a code cleaned; refuse what a person could be reached or recognised by.

    Raises:
        CodeNamesSomebody: it looks like a name, an address or a telephone number.
        TextTooLong: it does not fit.
    """
    code = check_length(clean(text), NAME_LIMIT)
    if "@" in code or _LONG_NUMBER.search(code) or lint_quote(code):
        raise CodeNamesSomebody
    return code
