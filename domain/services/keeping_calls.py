"""Keeping calls: each known by a code, with consent, and with the moments that say something.

A recording is linked, never copied: its path is kept in the workspace and told by nothing but the
page of calls.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from domain.errors import (
    CallCodeTaken,
    CallInFuture,
    CallWasDrawn,
    MomentUsed,
    RecordingNeedsConsent,
    TextMissing,
    TextTooLong,
    TimeMarkUnreadable,
)
from domain.model.call_draw import CallDraw
from domain.model.call_library import Call, Moment, time_mark
from domain.model.call_scoring import CallScoring
from domain.model.evidence import AGAINST, FOR, Answered, Evidence
from domain.model.persona import Claim
from domain.model.quotes import Quote
from domain.model.statistics.provenance import Provenance
from domain.ports import Reading
from domain.services.evidencing import EvidenceWords, code_of_nobody, item_of
from domain.services.quoting import QuoteWords, new_quote
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean, fold

CODE: Final = "CALL-"
"""Begins the code that the program gives to a call."""

LONGEST: Final = 24 * 3600
"""Seconds above this are a slip of the keyboard."""

_PATH_LIMIT = 4096


@dataclass(frozen=True, slots=True)
class CallWords:
    """A call as somebody writes it down; see ``Call`` for the meaning of each field."""

    held_on: date
    code: str = ""
    consultant: str = ""
    lead: str = ""
    seconds: int | None = None
    tags: tuple[str, ...] = ()
    consent: bool = False
    recording: str = ""
    note: str = ""

    def tidied(self, today: date) -> "CallWords":
        """Return it cleaned. The path of a recording stays as the system spells it.

        Raises:
            CallInFuture: it has not been yet.
            RecordingNeedsConsent: a recording is kept without consent.
            TimeMarkUnreadable: its length is none.
            CodeNamesSomebody: a code would give a person away.
            TextTooLong: a text does not fit.
        """
        if self.held_on > today:
            raise CallInFuture(day=f"{self.held_on:%d/%m/%Y}")
        if self.recording and not self.consent:
            raise RecordingNeedsConsent
        if self.seconds is not None and not 0 < self.seconds <= LONGEST:
            raise TimeMarkUnreadable(typed=time_mark(max(0, self.seconds)))
        if len(self.recording) > _PATH_LIMIT:
            raise TextTooLong(limit=_PATH_LIMIT, length=len(self.recording))
        return replace(
            self,
            code=code_of_nobody(self.code),
            consultant=code_of_nobody(self.consultant),
            lead=code_of_nobody(self.lead),
            tags=_tags(self.tags),
            note=check_length(clean(self.note, multiline=True), TEXT_LIMIT),
        )

    @classmethod
    def of(cls, call: Call) -> "CallWords":
        """Return a call's words."""
        return cls(
            call.held_on,
            call.code,
            call.consultant,
            call.lead,
            call.seconds,
            call.tags,
            call.consent,
            call.recording,
            call.note,
        )


class KeepingCalls:
    """Use cases around the library of calls; each can be undone."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def today(self) -> date:
        """Return the day on which the laptop stands."""
        return self._bench.today()

    def free_code(self) -> str:
        """Return the code that the next call gets."""
        with self._bench.reading() as view:
            return _free_code(view)

    def add(self, words: CallWords) -> Call:
        """Write a call down; without a code it is given one.

        Raises:
            CallCodeTaken: another call has the code.
            DomainError: see ``CallWords.tidied``.
        """
        words = words.tidied(self.today())
        with self._bench.reading() as view:
            words = replace(words, code=words.code or _free_code(view))
            _refuse_taken(view, words.code, None)
            place = 1 + max((one.position for one in view.of(Call).all()), default=-1)
        call = _with(Call(self._bench.secrets.new_id(), words.code, place, words.held_on), words)
        with self._bench.doing("add_call", code=call.code) as work:
            work.of(Call).put(call)
        return call

    def change(self, id: UUID, words: CallWords) -> None:
        """Change a call as a form shows it; without a code it keeps its own.

        Raises:
            NotFound: it is gone.
            CallCodeTaken: another call has the code.
            CallWasDrawn: a draw rests on what is to be changed.
            DomainError: see ``CallWords.tidied``.
        """
        words = words.tidied(self.today())
        with self._bench.reading() as view:
            before = view.of(Call).get(id)
            words = replace(words, code=words.code or before.code)
            _refuse_taken(view, words.code, id)
            changed = _with(before, words)
            fixed = took_part(view, id)
        rests_on = (before.code, before.held_on, before.consultant)
        if fixed and (changed.code, changed.held_on, changed.consultant) != rests_on:
            raise CallWasDrawn(code=before.code)
        with self._bench.doing("change_call", code=before.code) as work:
            work.of(Call).put(changed)

    def remove(self, id: UUID) -> None:
        """Take a call away with its moments; quotes and evidence made of them stay.

        Raises:
            NotFound: it is gone.
            CallWasDrawn: a draw or a score rests on it.
        """
        with self._bench.reading() as view:
            call = view.of(Call).get(id)
            if took_part(view, id) or view.of(CallScoring).all(call_id=id):
                raise CallWasDrawn(code=call.code)
        with self._bench.doing("remove_call", code=call.code) as work:
            for moment in work.of(Moment).all(call_id=id):
                work.of(Moment).remove(moment.id)
            work.of(Call).remove(id)

    def moments(self, call_id: UUID) -> tuple[Moment, ...]:
        """Return the moments of a call in the order of the talk."""
        with self._bench.reading() as view:
            return tuple(sorted(view.of(Moment).all(call_id=call_id), key=lambda one: one.at))

    def note_moment(self, call_id: UUID, at: int, words: str) -> Moment:
        """Write down what the customer said at a moment.

        Raises:
            TextMissing: there are no words.
            TimeMarkUnreadable: the call was over by then.
            TextTooLong: the words do not fit a line.
        """
        with self._bench.reading() as view:
            call = view.of(Call).get(call_id)
        moment = Moment(self._bench.secrets.new_id(), call_id, _within(call, at), _said(words))
        with self._bench.doing("note_moment", code=call.code, at=time_mark(at)) as work:
            work.of(Moment).put(moment)
        return moment

    def change_moment(self, id: UUID, at: int, words: str) -> None:
        """Change a moment; the quote or evidence that it became stays as it was written.

        Raises:
            NotFound: it is gone.
            TextMissing, TimeMarkUnreadable, TextTooLong: see ``note_moment``.
        """
        moment, call = self._moment(id)
        changed = replace(moment, at=_within(call, at), words=_said(words))
        with self._bench.doing("change_moment", code=call.code, at=time_mark(at)) as work:
            work.of(Moment).put(changed)

    def remove_moment(self, id: UUID) -> None:
        """Take a moment away; the quote or evidence that it became stays."""
        moment, call = self._moment(id)
        with self._bench.doing("remove_moment", code=call.code, at=time_mark(moment.at)) as work:
            work.of(Moment).remove(id)

    def quote(self, id: UUID, *, consent: bool, claim_ids: Iterable[UUID] = ()) -> Quote:
        """Make a moment a quote.

        Args:
            id: the moment.
            consent: the customer agreed that these words are shown.
            claim_ids: the claims of which they speak.

        Raises:
            MomentUsed: it is one already.
        """
        moment, call = self._moment(id)
        if moment.quote_id is not None:
            raise MomentUsed
        words = QuoteWords(
            moment.words,
            heard_on=call.held_on,
            lead=call.code,
            consent=consent,
            claim_ids=tuple(claim_ids),
        )
        with self._bench.doing("quote_moment", code=call.code, at=time_mark(moment.at)) as work:
            quote = new_quote(work, self._bench.secrets.new_id(), words)
            work.of(Quote).put(quote)
            work.of(Moment).put(replace(moment, quote_id=quote.id))
        return quote

    def take_as_evidence(self, id: UUID, claim_id: UUID, *, holds: bool) -> Evidence:
        """Make a moment evidence on a claim. Of one lead a claim hears once, however often it says.

        Args:
            id: the moment.
            claim_id: the claim.
            holds: what was said speaks for it.

        Raises:
            MomentUsed: it is evidence already.
            NotFound: the moment or the claim is gone.
        """
        moment, call = self._moment(id)
        if moment.evidence_id is not None:
            raise MomentUsed
        words = EvidenceWords(
            Provenance.CALL_QUOTE,
            (Answered((FOR if holds else AGAINST,), 1),),
            happened_on=call.held_on,
            source=f"{call.code} · {time_mark(moment.at)}",
            note=moment.words,
            lead=call.lead or call.code,
            gathered_by=call.consultant,
        )
        with self._bench.doing("moment_as_evidence", code=call.code) as work:
            claim = work.of(Claim).get(claim_id)
            item = item_of(self._bench.secrets.new_id(), claim.id, words, self.today())
            work.of(Evidence).put(item)
            work.of(Moment).put(replace(moment, evidence_id=item.id))
        return item

    def _moment(self, id: UUID) -> tuple[Moment, Call]:
        with self._bench.reading() as view:
            moment = view.of(Moment).get(id)
            return moment, view.of(Call).get(moment.call_id)


def took_part(view: Reading, call_id: UUID) -> bool:
    """Tell whether a call was among those of which a draw was made."""
    return any(call_id in draw.frame_ids for draw in view.of(CallDraw).all())


def _free_code(view: Reading) -> str:
    used = [one.code.removeprefix(CODE) for one in view.of(Call).all() if one.code.startswith(CODE)]
    numbers = [int(rest) for rest in used if rest.isascii() and rest.isdigit()]
    return f"{CODE}{1 + max(numbers, default=0):04}"


def _refuse_taken(view: Reading, code: str, own: UUID | None) -> None:
    for one in view.of(Call).all():
        if one.id != own and fold(one.code) == fold(code):
            raise CallCodeTaken(code=one.code)


def _tags(tags: Iterable[str]) -> tuple[str, ...]:
    cleaned = (check_length(clean(tag), NAME_LIMIT) for tag in tags)
    return tuple({fold(tag): tag for tag in cleaned if tag}.values())


def _said(words: str) -> str:
    said = check_length(clean(words), LINE_LIMIT)
    if not said:
        raise TextMissing
    return said


def _within(call: Call, at: int) -> int:
    if not 0 <= at <= (call.seconds or LONGEST):
        raise TimeMarkUnreadable(typed=time_mark(max(0, at)))
    return at


def _with(call: Call, words: CallWords) -> Call:
    return replace(
        call,
        code=words.code,
        held_on=words.held_on,
        consultant=words.consultant,
        lead=words.lead,
        seconds=words.seconds,
        tags=words.tags,
        consent=words.consent,
        recording=words.recording,
        note=words.note,
    )
