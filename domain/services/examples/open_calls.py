"""Calls of an example in the weeks before it is opened: drawn by lot, and in every state."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from domain.model.brief import Person
from domain.model.call_draw import FEWEST_DRAWN, CallDraw, drawn
from domain.model.call_library import Call, Moment
from domain.model.call_scoring import CallDispute, CallRating, CallScoring, DisputeOutcome
from domain.model.iterations import Iteration
from domain.model.journal import Veil
from domain.model.scorecards import Mark, QuestionKind, asked
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.services.examples.loading import Loading
from domain.services.keeping_calls import CODE
from domain.services.scorecarding import CardInUse, card_in_force, put_card

_OF_EACH: Final = 7
"""Calls of each consultant, of which the lot takes five."""

_TAGS: Final = (
    (Bilingual("hỏi giá", "price"),),
    (Bilingual("gọi lại", "call back"), Bilingual("so sánh", "comparing")),
    (Bilingual("người cùng quyết", "decides together"),),
    (Bilingual("hỏi giá", "price"), Bilingual("thời gian", "time")),
    (),
)
_MOMENTS: Final = (
    (95, Bilingual("Giá này đã gồm hết chưa em?", "Does this price include everything?")),
    (
        342,
        Bilingual(
            "Chị phải hỏi lại người nhà rồi mới quyết được.",
            "I have to ask at home before I can decide.",
        ),
    ),
)
_DISPUTED: Final = Bilingual(
    "Khách chủ động hỏi giá ngay từ đầu nên phần khai thác ngắn.",
    "The customer asked for the price at once, so there was little time to ask.",
)
_ANSWERED: Final = Bilingual(
    "Hai người chấm đã nghe lại phút 2:10.", "Both listened again at 2:10."
)
_SETTLED: Final = Bilingual(
    "Nghe lại cùng nhau: phần khai thác đủ hơn lúc chấm.",
    "Heard again together: more was asked than was scored.",
)
_ADDRESS: Final = "https://telephone.example/recordings/{code}"

_GOOD, _FAIR, _WEAK = (4, 4, 3, 3, 4, 3, 4, 4), (3, 4, 2, 3, 3, 2, 3, 4), (2, 2, 1, 1, 2, 1, 2, 3)


def load_open_calls(loading: Loading) -> None:
    """Put down calls of the last weeks; nothing where the example's iterations are still ahead."""
    now = loading.bench.clock.now()
    ends = [one.ends for one in loading.work.of(Iteration).all() if one.ends is not None]
    consultants = sorted({one.consultant for one in loading.work.of(Call).all() if one.consultant})
    raters = _raters(loading, consultants)
    if not ends or not consultants or raters is None:
        return
    if now.astimezone().date() - max(ends) >= timedelta(days=30):
        _Open(loading, consultants, raters, now).put_down()


def _raters(loading: Loading, consultants: Sequence[str]) -> tuple[str, str] | None:
    """Return who scores for Marketing and for Sales, or None where nobody may."""
    people = [one for one in loading.work.of(Person).all() if one.code not in ("", *consultants)]
    found = [
        next((one.code for one in people if one.side is side), None)
        for side in (Side.MARKETING, Side.SALES)
    ]
    return (found[0], found[1]) if found[0] and found[1] else None


class _Open:
    """Puts down calls as they stand at a moment."""

    def __init__(
        self, loading: Loading, consultants: Sequence[str], raters: tuple[str, str], now: datetime
    ) -> None:
        self._loading, self._consultants, self._raters = loading, consultants, raters
        self._now, self._today = now, now.astimezone().date()
        self._card: CardInUse = card_in_force(loading.work, loading.bench)
        put_card(loading.work, self._card)

    def put_down(self) -> None:
        """Put down the calls, draw some of them, and score those as far as they are."""
        calls = [
            self._keep(place, consultant)
            for place, consultant in enumerate([*self._consultants] * _OF_EACH)
        ]
        self._keep(len(calls), self._consultants[0], consent=False)
        for at, words in _MOMENTS:
            said = words.said(self._loading.tongue)
            moment = Moment(self._loading.new_id(), calls[-1].id, at, said)
            self._loading.work.of(Moment).put(moment)
        states: Sequence[Callable[[Call], None]] = (
            self._settle,
            self._leave_apart,
            self._dispute,
            self._change_after_dispute,
            self._flag,
            self._hand_one_in,
            self._hand_both_in,
            self._settle,
        )
        for call, state in zip(self._draw(calls), states, strict=False):
            state(call)

    def _keep(self, place: int, consultant: str, *, consent: bool = True) -> Call:
        shelf = self._loading.work.of(Call)
        number = 1 + sum(one.code.startswith(CODE) for one in shelf.all())
        code = f"{CODE}{number:04}"
        tags = _TAGS[place % len(_TAGS)]
        call = Call(
            id=self._loading.new_id(),
            code=code,
            position=len(shelf.all()),
            held_on=self._day(place),
            consultant=consultant,
            seconds=310 + 47 * (place % 9),
            tags=tuple(one.said(self._loading.tongue) for one in tags),
            consent=consent,
            recording=_ADDRESS.format(code=code.lower()) if consent else "",
        )
        shelf.put(call)
        return call

    def _day(self, place: int) -> date:
        return self._today - timedelta(days=20 - place)

    def _draw(self, calls: Sequence[Call]) -> list[Call]:
        """Draw by lot, as the program does; return what was drawn, the oldest first."""
        seed = self._loading.bench.secrets.salt()
        codes = drawn(((one.consultant, one.code) for one in calls), seed, FEWEST_DRAWN)
        taken = [one for one in calls if one.code in codes]
        shelf = self._loading.work.of(CallDraw)
        shelf.put(
            CallDraw(
                id=self._loading.new_id(),
                position=len(shelf.all()),
                starts=min(one.held_on for one in calls),
                ends=max(one.held_on for one in calls),
                wanted=FEWEST_DRAWN,
                seed=seed,
                drawn_at=self._now - timedelta(days=3),
                frame_ids=tuple(one.id for one in calls),
                drawn_ids=tuple(one.id for one in taken),
            )
        )
        return taken

    # as far as they are

    def _settle(self, call: Call) -> None:
        self._score(call, _GOOD, _FAIR, shown=True)

    def _leave_apart(self, call: Call) -> None:
        self._score(call, _GOOD, _WEAK, shown=True)

    def _flag(self, call: Call) -> None:
        self._score(call, _FAIR, _FAIR, shown=True, flagged=True)

    def _hand_one_in(self, call: Call) -> None:
        self._score(call, _FAIR, None, shown=False)

    def _hand_both_in(self, call: Call) -> None:
        self._score(call, _FAIR, _GOOD, shown=False)

    def _dispute(self, call: Call) -> None:
        scoring = self._score(call, _WEAK, _WEAK, shown=True)
        self._object(call, scoring, {})

    def _change_after_dispute(self, call: Call) -> None:
        scoring = self._score(call, _WEAK, _WEAK, shown=True)
        tongue = self._loading.tongue
        settled = {
            "answer": _ANSWERED.said(tongue),
            "answered_at": self._now - timedelta(days=1),
            "outcome": DisputeOutcome.CHANGED,
            "score": 52.0,
            "settled_reason": _SETTLED.said(tongue),
            "settled_at": self._now - timedelta(hours=20),
        }
        self._object(call, scoring, settled)

    def _object(self, call: Call, scoring: CallScoring, settled: Mapping[str, object]) -> None:
        dispute = CallDispute(
            self._loading.new_id(),
            scoring.id,
            call.consultant,
            self._now - timedelta(days=1, hours=6),
            _DISPUTED.said(self._loading.tongue),
            **settled,  # type: ignore[arg-type]
        )
        self._loading.work.of(CallDispute).put(dispute)

    def _score(
        self,
        call: Call,
        first: Sequence[int],
        second: Sequence[int] | None,
        *,
        shown: bool,
        flagged: bool = False,
    ) -> CallScoring:
        at = self._now - timedelta(days=2)
        scoring = CallScoring(
            self._loading.new_id(), call.id, self._card.card.id, at, at if shown else None
        )
        self._loading.work.of(CallScoring).put(scoring)
        self._loading.work.of(Veil).put(Veil(scoring.id, lifted=shown))
        given = zip((Side.MARKETING, Side.SALES), self._raters, (first, second), strict=True)
        for side, rater, anchors in given:
            if anchors is not None:
                marks = self._marks(anchors, flagged=flagged)
                self._loading.work.of(CallRating).put(
                    CallRating(self._loading.new_id(), scoring.id, side, rater, marks, done_at=at)
                )
        return scoring

    def _marks(self, anchors: Sequence[int], *, flagged: bool) -> tuple[Mark, ...]:
        questions = asked(self._card.questions)
        scored = [one.code for one in questions if one.kind is QuestionKind.SCORED]
        marks = [Mark(code, anchors[place % len(anchors)]) for place, code in enumerate(scored)]
        critical = [one.code for one in questions if one.kind is QuestionKind.CRITICAL]
        return (*marks, *(Mark(code, 1) for code in critical[:1] if flagged))
