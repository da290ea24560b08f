"""Scorecarding: by which questions calls are judged, in versions.

The first version is the method's. Changing a version by which a call was scored begins the next
one, so that old scores keep what they were given for; and a question in use is retired there,
never deleted.
"""

from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from domain.errors import LastScoredQuestion, NotFound, TextMissing, WeightOutOfBounds
from domain.model.call_scoring import CallScoring
from domain.model.scorecards import QuestionKind, Scorecard, ScorecardQuestion
from domain.ports import Reading, UnitOfWork
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean

HEAVIEST: Final = 100
"""Greatest weight, and most minus points, of one question."""


@dataclass(frozen=True, slots=True)
class CardInUse:
    """A version of the scorecard with its questions.

    Attributes:
        card: the version.
        questions: all of them in order, with the retired ones.
        used: a call was scored by it, so a change begins the next version.
    """

    card: Scorecard
    questions: tuple[ScorecardQuestion, ...]
    used: bool = False


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question as somebody writes it; see ``ScorecardQuestion`` for each field."""

    text: str
    kind: QuestionKind = QuestionKind.SCORED
    weight: int = 10
    may_skip: bool = False
    group: str = ""
    low: str = ""
    middle: str = ""
    high: str = ""

    def tidied(self) -> "QuestionWords":
        """Return it cleaned.

        Raises:
            TextMissing: it asks nothing.
            WeightOutOfBounds: its weight is none.
            TextTooLong: a text does not fit.
        """
        text = check_length(clean(self.text), LINE_LIMIT)
        if not text:
            raise TextMissing
        critical = self.kind is QuestionKind.CRITICAL
        if not critical and not 1 <= self.weight <= HEAVIEST:
            raise WeightOutOfBounds(most=HEAVIEST)
        scored = self.kind is QuestionKind.SCORED
        low, middle, high = (
            check_length(clean(one), LINE_LIMIT) if scored else ""
            for one in (self.low, self.middle, self.high)
        )
        return QuestionWords(
            text,
            self.kind,
            0 if critical else self.weight,
            may_skip=self.may_skip and scored,
            group=check_length(clean(self.group), NAME_LIMIT),
            low=low,
            middle=middle,
            high=high,
        )


class Scorecarding:
    """Use cases around the scorecard; each can be undone."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def current(self) -> CardInUse:
        """Return the newest version; the method's, which nobody has touched, is not kept yet."""
        with self._bench.reading() as view:
            return card_in_force(view, self._bench)

    def versions(self) -> tuple[CardInUse, ...]:
        """Return every version that is kept, the newest first."""
        with self._bench.reading() as view:
            cards = sorted(view.of(Scorecard).all(), key=lambda one: -one.number)
            return tuple(_read(view, card) for card in cards)

    def add_question(self, words: QuestionWords) -> str:
        """Ask one more question; return its code.

        Raises:
            TextMissing, TextTooLong, WeightOutOfBounds: see ``QuestionWords.tidied``.
        """
        words = words.tidied()
        with self._bench.doing("edit_scorecard") as work:
            edition = self._edition(work)
            known = {one.code for one in edition.questions}
            code = next(name for n in range(1, 10_000) if (name := f"X{n:02}") not in known)
            place = 1 + max((one.position for one in edition.questions), default=-1)
            id = self._bench.secrets.new_id()
            question = ScorecardQuestion(id, edition.card.id, place, code)
            work.of(ScorecardQuestion).put(_with(question, words))
        return code

    def edit_question(self, code: str, words: QuestionWords) -> None:
        """Ask a question otherwise.

        Raises:
            NotFound: there is no such question.
            LastScoredQuestion: no question that gives points would be left.
            TextMissing, TextTooLong, WeightOutOfBounds: see ``QuestionWords.tidied``.
        """
        words = words.tidied()
        with self._bench.doing("edit_scorecard") as work:
            edition = self._edition(work)
            changed = self._own(_with(_named(edition, code), words))
            _refuse_empty(edition, changed)
            work.of(ScorecardQuestion).put(changed)

    def retire_question(self, code: str) -> None:
        """Ask a question no more; scores that were given for it stay.

        Raises:
            NotFound: there is no such question.
            LastScoredQuestion: no question that gives points would be left.
        """
        with self._bench.doing("retire_scorecard_question") as work:
            edition = self._edition(work)
            retired = replace(_named(edition, code), retired=True)
            _refuse_empty(edition, retired)
            work.of(ScorecardQuestion).put(retired)

    def bring_back_question(self, code: str) -> None:
        """Ask a retired question again.

        Raises:
            NotFound: there is no such question.
        """
        with self._bench.doing("bring_back_scorecard_question") as work:
            question = _named(self._edition(work), code)
            work.of(ScorecardQuestion).put(replace(question, retired=False))

    def move_question(self, code: str, by: int) -> None:
        """Move a question up or down among those that are asked.

        Raises:
            NotFound: there is no such question.
        """
        with self._bench.doing("edit_scorecard") as work:
            edition = self._edition(work)
            question = _named(edition, code)
            shown = [one for one in edition.questions if one.retired == question.retired]
            at = [one.code for one in shown].index(code)
            if 0 <= at + by < len(shown):
                other = shown[at + by]
                work.of(ScorecardQuestion).put(replace(question, position=other.position))
                work.of(ScorecardQuestion).put(replace(other, position=question.position))

    def _own(self, question: ScorecardQuestion) -> ScorecardQuestion:
        """Leave to the catalogue what it says itself, so that it is said in both languages."""
        terms = self._bench.catalogue.vocabularies.get("call_critical", ())
        theirs = {"text": {one.code: one.name for one in terms}}
        criteria = self._bench.catalogue.call_criteria
        theirs["text"] |= {one.code: one.name for one in criteria}
        theirs |= {
            part: {one.code: getattr(one, part) for one in criteria}
            for part in ("low", "middle", "high")
        }
        same = {
            part: ""
            for part, said in theirs.items()
            if question.code in said
            and getattr(question, part) in {said[question.code].vi, said[question.code].en}
        }
        return replace(question, **same)  # type: ignore[arg-type]

    def _edition(self, work: UnitOfWork) -> CardInUse:
        """Return the version that may be changed, which a used one makes anew."""
        found = card_in_force(work, self._bench)
        if not found.used:
            put_card(work, found)
            return found
        now, id = self._bench.clock.now(), self._bench.secrets.new_id()
        card = Scorecard(id, found.card.number + 1, now)
        questions = tuple(
            replace(one, id=self._bench.secrets.new_id(), scorecard_id=id)
            for one in found.questions
        )
        edition = CardInUse(card, questions)
        put_card(work, edition)
        return edition


def card_in_force(view: Reading, bench: Workbench) -> CardInUse:
    """Return the newest version, inside a view that is open already."""
    cards = view.of(Scorecard).all()
    if cards:
        return _read(view, max(cards, key=lambda one: one.number))
    return method_card(bench)


def method_card(bench: Workbench) -> CardInUse:
    """Return the method's scorecard as a first version that nobody has kept yet."""
    new_id, catalogue = bench.secrets.new_id, bench.catalogue
    card = Scorecard(new_id(), 1, bench.clock.now())
    questions = [
        ScorecardQuestion(
            new_id(), card.id, place, one.code, weight=one.weight, may_skip=one.may_skip
        )
        for place, one in enumerate(catalogue.call_criteria)
    ]
    questions += [
        ScorecardQuestion(
            new_id(), card.id, len(questions) + place, one.code, QuestionKind.CRITICAL
        )
        for place, one in enumerate(catalogue.vocabularies.get("call_critical", ()))
    ]
    return CardInUse(card, tuple(questions))


def put_card(work: UnitOfWork, edition: CardInUse) -> None:
    """Keep a version with its questions."""
    work.of(Scorecard).put(edition.card)
    for question in edition.questions:
        work.of(ScorecardQuestion).put(question)


def questions_of(view: Reading, scorecard_id: UUID) -> tuple[ScorecardQuestion, ...]:
    """Return the questions of a version in order."""
    found = view.of(ScorecardQuestion).all(scorecard_id=scorecard_id)
    return tuple(sorted(found, key=lambda one: one.position))


def _read(view: Reading, card: Scorecard) -> CardInUse:
    used = bool(view.of(CallScoring).all(scorecard_id=card.id))
    return CardInUse(card, questions_of(view, card.id), used)


def _named(edition: CardInUse, code: str) -> ScorecardQuestion:
    for one in edition.questions:
        if one.code == code:
            return one
    raise NotFound


def _refuse_empty(edition: CardInUse, changed: ScorecardQuestion) -> None:
    after = [changed if one.code == changed.code else one for one in edition.questions]
    if not any(one.kind is QuestionKind.SCORED and not one.retired for one in after):
        raise LastScoredQuestion


def _with(question: ScorecardQuestion, words: QuestionWords) -> ScorecardQuestion:
    return replace(
        question,
        kind=words.kind,
        weight=words.weight,
        may_skip=words.may_skip,
        group=words.group,
        text=words.text,
        low=words.low,
        middle=words.middle,
        high=words.high,
    )
