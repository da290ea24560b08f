"""Taking feedback workbooks back in: previewed, merged by lead and time, and never counted twice.

A row that says what the workspace knows already changes nothing, however often and in whatever
order workbooks come. What is older than what counts goes into the history and does not count.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Final, TypeVar
from uuid import UUID

from domain.errors import FeedbackOfAnother
from domain.model.brief import Workspace
from domain.model.feedback_sheets import (
    MANY,
    ColumnKind,
    FeedbackPreview,
    FilledRow,
    FilledSheet,
    SheetColumn,
    SheetKey,
    Standing,
    TakenRow,
)
from domain.model.lead_batches import Lead
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim
from domain.model.sales_feedback import TALKED_ON, ClaimVerdict, Feedback, Reply
from domain.model.working_time import day_here
from domain.ports import Reading
from domain.services.handing_out_feedback import HELD, HandingOutFeedback, claim_of
from domain.services.reporting_leads import talk_fits
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, TEXT_LIMIT, clean, fold, mark

T = TypeVar("T")

_SILENT: Final = frozenset({"-", "–", "—"})
"""What is written where a question was asked and not answered."""

_TOLD: Final = frozenset(
    {
        *(SheetKey.LEAD, SheetKey.SOURCE_ID, SheetKey.RECEIVED, SheetKey.CAMPAIGN),
        *(SheetKey.CUSTOMER, SheetKey.REACHED_BY),
    }
)
_OWN: Final = frozenset(SheetKey)
_NOON: Final = time(12, tzinfo=UTC)

NO_LEAD: Final = mark("There is no lead with this code in the workspace.")
TWICE: Final = mark("This lead stands in two rows that say different things.")
NO_OUTCOME: Final = mark("What came of the contact is missing.")
NOT_A_CHOICE: Final = mark("A cell holds what is none of the choices.")
NOT_A_NUMBER: Final = mark("A cell holds no whole number where one belongs.")
NOT_A_DAY: Final = mark("A cell holds no day where one belongs, or one that is still to come.")
TALK_WRONG: Final = mark(
    "The day of the conversation is before the lead came in, or after the day of the report."
)
SPOILED: Final = mark("A formula or an error stands in a cell. Type the words themselves.")
OLDER: Final = mark("What is known already was said later; this goes into the history.")


class _Wrong(Exception):
    """A cell does not hold what belongs there."""

    def __init__(self, sentence: str, key: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.key = key


class TakingFeedback:
    """Use cases that take feedback workbooks in."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._form = HandingOutFeedback(bench)

    def preview(self, sheet: FilledSheet) -> FeedbackPreview:
        """Tell what taking a workbook in would do. Nothing is written.

        Raises:
            FeedbackOfAnother: it was made for another workspace.
        """
        columns = {column.key: column for column in self._form.columns(every=True)}
        with self._bench.reading() as view:
            workspace = next(iter(view.of(Workspace).all()), None)
            if workspace is None or workspace.id != sheet.workspace_id:
                raise FeedbackOfAnother
            taking = _Taking(view, sheet, columns, self._bench)
            rows = tuple(row for row in map(taking.row, sheet.rows) if row is not None)
        return FeedbackPreview(sheet, rows, len(sheet.rows) - len(rows))

    def take(self, preview: FeedbackPreview) -> int:
        """Keep what a preview told of, as one change; return how many reports were kept.

        A report that came in meanwhile is not kept twice.
        """
        again = self.preview(preview.sheet)
        kept = again.kept
        if kept:
            who = preview.sheet.seller or "Sales"
            with self._bench.doing("import_feedback", who=who) as work:
                for feedback in kept:
                    work.of(Feedback).put(feedback)
        return len(kept)


class _Taking:
    """Reads the rows of one workbook."""

    def __init__(
        self,
        view: Reading,
        sheet: FilledSheet,
        columns: Mapping[str, SheetColumn],
        bench: Workbench,
    ) -> None:
        self._view = view
        self._sheet = sheet
        self._columns = columns
        self._bench = bench
        self._today = bench.today()
        self._claims = {claim.id for claim in view.of(Claim).all()}
        self._seen: dict[int, Feedback] = {}
        codes = [_number(row.cells.get(SheetKey.LEAD, "")) for row in sheet.rows]
        numbers = [number for number in codes if number is not None]
        self._leads = {lead.number: lead for lead in view.leads.page(numbers)}

    def row(self, filled: FilledRow) -> TakenRow | None:
        """Return what becomes of a row, or None where nothing is filled in."""
        cells = {key: text for key, text in filled.cells.items() if key not in _TOLD}
        spoiled = set(filled.spoiled) - _TOLD
        if not cells and not spoiled:
            return None
        code = filled.cells.get(SheetKey.LEAD, "")
        lead = self._leads.get(_number(code) or 0)
        try:
            if lead is None:
                raise _Wrong(NO_LEAD)
            if spoiled:
                raise _Wrong(SPOILED, min(spoiled))
            said = self._feedback(lead, cells)
            if _same(self._seen.setdefault(lead.number, said), said):
                return self._standing(filled.row, code, lead, said)
            raise _Wrong(TWICE)
        except _Wrong as wrong:
            column = self._columns.get(wrong.key)
            head = column.head if column else None
            return TakenRow(filled.row, code, Standing.REJECTED, (wrong.sentence,), column=head)

    def _standing(self, row: int, code: str, lead: Lead, said: Feedback) -> TakenRow:
        """Compare with what is known of the lead."""
        known: Sequence[Feedback] = ()
        if lead.heard_on is not None:
            known = self._view.of(Feedback).all(lead=lead.number)
        if any(_same(one, said) for one in known) or self._seen[lead.number] is not said:
            return TakenRow(row, code, Standing.UNCHANGED)
        if not known:
            return TakenRow(row, code, Standing.NEW, feedback=said)
        if said.given_at > max(one.given_at for one in known):
            return TakenRow(row, code, Standing.CHANGED, feedback=said)
        return TakenRow(row, code, Standing.OLDER, (OLDER,), said)

    def _feedback(self, lead: Lead, cells: Mapping[str, str]) -> Feedback:
        outcome = self._choice(cells, SheetKey.OUTCOME)
        if not outcome:
            raise _Wrong(NO_OUTCOME)
        interest = self._choice(cells, SheetKey.INTEREST)
        fit = self._choice(cells, SheetKey.FIT)
        persona = self._choice(cells, SheetKey.PERSONA)
        qualified = self._choice(cells, SheetKey.QUALIFIED)
        given_at = self._given_at(cells)
        held = ContactOutcome(outcome).conversation
        talked = self._talked(lead, cells, day_here(given_at)) if held else ()
        return Feedback(
            id=self._bench.secrets.new_id(),
            lead=lead.number,
            given_at=given_at,
            given_by=self._sheet.seller,
            outcome=ContactOutcome(outcome),
            attempts=self._count(cells, SheetKey.ATTEMPTS),
            days=self._count(cells, SheetKey.DAYS),
            interest=int(interest) if interest else None,
            fit=int(fit) if fit else None,
            persona_id=UUID(hex=persona) if persona else None,
            qualified=None if not qualified else qualified == "yes",
            reason=self._choice(cells, SheetKey.REASON) or "",
            replies=(*self._replies(cells), *talked),
            verdicts=tuple(self._verdicts(cells)),
            words=clean(cells.get(SheetKey.WORDS, ""))[:TEXT_LIMIT],
            words_agreed=self._choice(cells, SheetKey.WORDS_AGREED) == "yes",
            something_new=clean(cells.get(SheetKey.NEW, ""))[:TEXT_LIMIT],
            next_step=clean(cells.get(SheetKey.NEXT_STEP, ""))[:LINE_LIMIT],
            next_on=_parsed(cells, SheetKey.NEXT_ON, _day),
            workbook=str(self._sheet.workbook),
        )

    def _talked(self, lead: Lead, cells: Mapping[str, str], reported: date) -> tuple[Reply, ...]:
        """Return the day of the conversation as a report keeps it; nothing where it is not told."""
        day = _parsed(cells, SheetKey.TALKED_ON, _day)
        if day is None:
            return ()
        if not talk_fits(day, lead, reported):
            raise _Wrong(TALK_WRONG, SheetKey.TALKED_ON)
        return (Reply(TALKED_ON, (day.isoformat(),)),)

    def _given_at(self, cells: Mapping[str, str]) -> datetime:
        """Return when a row was reported: on the day that it names, else when it was saved."""
        saved = min(self._sheet.saved_at, self._bench.clock.now())
        day = _parsed(cells, SheetKey.REPORTED_ON, _day)
        if day is None or day == saved.date():
            return saved
        if day > self._today:
            raise _Wrong(NOT_A_DAY, SheetKey.REPORTED_ON)
        return datetime.combine(day, _NOON)

    def _choice(self, cells: Mapping[str, str], key: str) -> str | None:
        """Return the code that is chosen; empty for asked without an answer, None for not asked."""
        word = cells.get(key, "")
        if not word:
            return None
        column = self._columns.get(key)
        return "" if word in _SILENT or column is None else _code(column, word)

    def _count(self, cells: Mapping[str, str], key: str) -> int | None:
        word = cells.get(key, "")
        if not word or word in _SILENT:
            return None
        if not (word.isascii() and word.isdecimal() and int(word[:5]) <= 99):
            raise _Wrong(NOT_A_NUMBER, key)
        return int(word)

    def _replies(self, cells: Mapping[str, str]) -> list[Reply]:
        found = []
        for key, column in self._columns.items():
            word = cells.get(key, "")
            if not word or key in _OWN or claim_of(key) is not None:
                continue
            if word in _SILENT:
                found.append(Reply(key, ()))
            elif column.kind is ColumnKind.CHOICES:
                parts = [part.strip() for part in word.split(MANY)]
                codes = dict.fromkeys(_code(column, part) for part in parts if part)
                found.append(Reply(key, tuple(codes)))
            else:
                found.append(Reply(key, (_code(column, word),)))
        return found

    def _verdicts(self, cells: Mapping[str, str]) -> list[ClaimVerdict]:
        """Return what is said of claims; a claim may have left the form since it went out."""
        found = []
        for key, word in cells.items():
            claim_id = claim_of(key)
            if claim_id is None or claim_id not in self._claims or word in _SILENT:
                continue
            held = _held(word, key)
            if held is not None:
                found.append(ClaimVerdict(claim_id, held))
        return sorted(found)


@lru_cache(maxsize=256)
def _held(word: str, key: str) -> bool | None:
    codes = {fold(name): code for code, words in HELD for name in (code, words.vi, words.en)}
    code = codes.get(fold(word))
    if code is None:
        raise _Wrong(NOT_A_CHOICE, key)
    return None if code == "not_heard" else code == "yes"


@lru_cache(maxsize=4_096)
def _code(column: SheetColumn, word: str) -> str:
    """Return the code of a choice by its word in either language, or by the code itself.

    The same words come up in row after row.
    """
    wanted = fold(word)
    for code, words in column.choices:
        if wanted in (fold(code), fold(words.vi), fold(words.en)):
            return code
    raise _Wrong(NOT_A_CHOICE, column.key)


def _parsed(cells: Mapping[str, str], key: str, read: Callable[[str], T]) -> T | None:
    word = cells.get(key, "")
    if not word or word in _SILENT:
        return None
    try:
        return read(word)
    except _Wrong as wrong:
        raise _Wrong(wrong.sentence, key) from None


def _day(word: str) -> date:
    """Return a day as a workbook keeps it, or as people in Vietnam type it: day before month."""
    try:
        return date.fromisoformat(word)
    except ValueError:
        parts = word.replace("-", "/").replace(".", "/").split("/")
    try:
        day, month, year = (int(part) for part in parts)
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        raise _Wrong(NOT_A_DAY) from None


def _number(code: str) -> int | None:
    """Return the number in the code of a lead, or None."""
    digits = code.strip().removeprefix("L").removeprefix("l")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 16 else None


def _same(one: Feedback, other: Feedback) -> bool:
    """Tell whether two reports on a lead say the same, whenever and by whatever way they came."""
    return replace(one, id=other.id, given_at=other.given_at, workbook=other.workbook) == other
