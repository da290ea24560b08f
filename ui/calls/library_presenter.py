"""What the library of calls shows, and what follows when somebody acts on it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Final
from uuid import UUID

from domain.errors import DomainError, NotFound, TimeMarkUnreadable
from domain.model.brief import Person
from domain.model.call_draw import CallDraw
from domain.model.call_library import Call, Moment, read_time_mark
from domain.model.call_scoring import CallDispute, CallRating, CallScoring
from domain.model.evidence import Evidence
from domain.model.identity import Entity
from domain.model.iterations import Iteration
from domain.model.persona import Claim
from domain.model.scorecards import Scorecard, ScorecardQuestion
from domain.model.sides import Side
from domain.ports import Reading
from domain.services.judged_calls import JudgedCall, judged_calls
from domain.services.keeping_calls import KeepingCalls, took_part
from domain.text import clean
from ui.calls.call_writing import CallWriting
from ui.calls.filtering import CallFilter, Stage, stage_of
from ui.calls.library import LibraryView
from ui.calls.looks import Choices, FilterLook
from ui.calls.periods import ALL, periods_of
from ui.calls.recording_presenter import RecordingPresenter
from ui.calls.scores_presenter import ScoresPresenter
from ui.calls.wording import STAGES, CallWording
from ui.desk import Desk, Rereads
from ui.direction.looks import SaidLater

KINDS: Final[set[type[Entity]]] = {
    *(Call, Moment, CallDraw, CallScoring, CallRating, CallDispute),
    *(Scorecard, ScorecardQuestion, Claim, Evidence, Person, Iteration),
}
_SHORT = 70
"""Letters of a claim that a list shows."""


class LibraryPresenter(Rereads):
    """Reads calls for the library, and carries out what it reports."""

    def __init__(self, view: LibraryView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._keeping = desk.use(KeepingCalls)
        self._filter = CallFilter()
        self._chosen: UUID | None = None
        self.calls: tuple[JudgedCall, ...] = ()
        self._scores = ScoresPresenter(view, desk)
        self._recording = RecordingPresenter(view, desk)
        self._writing = CallWriting(view, desk)
        self._scores.freed.connect(self._show)
        self._connect()
        desk.changes.watch(KINDS, self)
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown."""
        with self._desk.bench.reading() as view:
            self.calls = judged_calls(view)
            claims = [one for one in view.of(Claim).all() if not one.retired]
            self._codes = {one.id: one.code for one in view.of(Claim).all()}
            iterations = view.of(Iteration).all()
            people = view.of(Person).all()
        self._periods = periods_of(iterations, self._keeping.today())
        self._claims: Choices = tuple((str(one.id), _named(one)) for one in claims)
        self._writing.people = tuple(
            one.code for one in people if one.side is Side.SALES and one.code
        )
        self._wording = CallWording(self._desk.translate)
        self._show()

    def show_call(self, id: UUID) -> bool:
        """Show a call that was found elsewhere, whatever is filtered; tell if it is there."""
        if all(one.call.id != id for one in self.calls):
            return False
        self._filter = CallFilter()
        self._scores.leave_paper()
        self._view.search.clear()
        self._writing.leave()
        for box in (self._view.consultant, self._view.tag):
            box.choose("")
        self._view.period.choose(ALL)
        self._show()
        return self._view.select(id)

    # what is shown

    def _show(self) -> None:
        fitting = self._filter.besides_stage(self.calls)
        self._show_filter(fitting)
        chosen, wording = self._filter.of_stage(fitting), self._wording
        cards = SaidLater([one.call.id for one in chosen], lambda at: wording.card(chosen[at]))
        self._view.show_calls(cards, anything=bool(self.calls))
        self._show_detail(self._scores.held or self._view.list.current_id())

    def _show_filter(self, fitting: list[JudgedCall]) -> None:
        stages = Counter(map(stage_of, fitting))
        chips: list[tuple[str, str, int | None]] = [(ALL, self.tr("All"), len(fitting))]
        chips += [
            (stage.value, _begun(self._desk.translate(words)), stages[stage])
            for stage, words in STAGES.items()
        ]
        people = sorted({one.call.consultant for one in self.calls if one.call.consultant})
        tags = sorted({tag for one in self.calls for tag in one.call.tags}, key=str.casefold)
        self._view.show_filter(
            FilterLook(
                tuple(chips),
                self._filter.stage or ALL,
                (("", self.tr("everybody")), *((one, one) for one in people)),
                (("", self.tr("all tags")), *((one, one) for one in tags)),
                tuple((key, one.words) for key, one in self._periods.items()),
            )
        )

    def _show_detail(self, id: UUID | None) -> None:
        self._chosen = id
        one = self._call(id)
        look = None
        if one is not None:
            moments = self._keeping.moments(one.call.id)
            with self._desk.bench.reading() as view:
                fixed = took_part(view, one.call.id) or one.scoring is not None
                proven = self._proven(view, moments)
            look = self._wording.look(one, moments, proven, fixed=fixed)
        self._view.show_detail(look, self._claims, fixed=self._desk.read_only)
        self._scores.show(one)
        self._writing.show(one.call if one else None)
        self._recording.show(look.recording if look else "")

    def _proven(self, view: Reading, moments: Iterable[Moment]) -> Mapping[UUID, str]:
        """Return the claim of which each moment is evidence; what was removed is none any more."""
        found = {}
        for id in (one.evidence_id for one in moments):
            with suppress(NotFound):
                if id is not None:
                    found[id] = self._codes.get(view.of(Evidence).get(id).claim_id, "")
        return found

    def _call(self, id: UUID | None) -> JudgedCall | None:
        return next((one for one in self.calls if one.call.id == id), None)

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.call_chosen.connect(self._on_call_chosen)
        view.stage_chosen.connect(
            lambda key: self._narrow(stage=None if key == ALL else Stage(key))
        )
        view.consultant_chosen.connect(lambda key: self._narrow(consultant=key))
        view.tag_chosen.connect(lambda key: self._narrow(tag=key))
        view.period_chosen.connect(self._on_period_chosen)
        view.words_typed.connect(lambda words: self._narrow(words=words))
        self._writing.kept.connect(self.show_call)
        self._writing.left.connect(self._on_form_left)
        panel = view.panel
        panel.removal_wanted.connect(self._on_removal_wanted)
        panel.moments.moment_given.connect(self._on_moment_given)
        panel.moments.quote_given.connect(self._on_quote_given)
        panel.moments.evidence_given.connect(self._on_evidence_given)
        panel.moments.removal_wanted.connect(
            lambda id: self._try(lambda: self._keeping.remove_moment(id))
        )

    def _narrow(self, **asked: object) -> None:
        self._filter = replace(self._filter, **asked)  # type: ignore[arg-type]
        self._show()

    def _on_period_chosen(self, key: str) -> None:
        starts, ends = self._periods[key].days
        self._narrow(starts=starts, ends=ends)

    def _on_call_chosen(self, id: UUID | None) -> None:
        if id != self._chosen and self._scores.held is None:
            self._show_detail(id)

    def _on_form_left(self) -> None:
        self._show()
        self._view.start()

    def _on_removal_wanted(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._try(lambda: self._keeping.remove(chosen))

    def _on_moment_given(self, id: UUID | None, at: str, words: str) -> None:
        call = self._chosen
        if call is None:
            return

        def write() -> None:
            seconds = read_time_mark(at)
            if seconds is None:
                raise TimeMarkUnreadable(typed=clean(at))
            if id is None:
                self._keeping.note_moment(call, seconds, words)
            else:
                self._keeping.change_moment(id, seconds, words)

        self._write(write)

    def _on_quote_given(self, id: UUID, consent: bool, claim: str) -> None:
        claims = [UUID(claim)] if claim else []
        self._write(lambda: self._keeping.quote(id, consent=consent, claim_ids=claims))

    def _on_evidence_given(self, id: UUID, claim: str, holds: bool) -> None:
        self._write(lambda: self._keeping.take_as_evidence(id, UUID(claim), holds=holds))

    def _write(self, act: Callable[[], object]) -> None:
        """Carry out what a form of a moment holds; what is refused stays in it."""
        moments = self._view.panel.moments
        try:
            act()
        except DomainError as error:
            moments.refuse(error.said(self._desk.translate))
        else:
            moments.close_forms()

    def _try(self, act: Callable[[], object]) -> None:
        """Carry something out; say in place why it was not done."""
        try:
            act()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
        else:
            self._view.notice.clear()


def _named(claim: Claim) -> str:
    words = claim.text if len(claim.text) <= _SHORT else f"{claim.text[: _SHORT - 1].rstrip()}…"
    return f"{claim.code} · {words}"


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
