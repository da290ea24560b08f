"""An example's calls: those that were drawn and scored, and those in which something was said.

The file knows of a scored call the total that each department gave, and of a day only its
iteration's. Nothing is made up in between.
"""

from collections import Counter
from datetime import date

from domain.errors import SampleUnreadable
from domain.model.call_draw import FEWEST_DRAWN, CallDraw
from domain.model.call_library import Call, Moment, read_time_mark
from domain.model.call_scoring import CallRating, CallScoring
from domain.model.journal import Veil
from domain.model.quotes import Quote
from domain.model.scorecards import Scorecard
from domain.model.sides import Side
from domain.services.examples.loading import Loading, at_nine
from domain.services.examples.sample import Sample
from domain.services.keeping_calls import CODE
from domain.services.scorecarding import card_in_force, put_card

_RATERS = (("mkl", Side.MARKETING), ("sal", Side.SALES))


def keep_moment(loading: Loading, said: Sample, quote: Quote, day: date) -> None:
    """Put down the call and the moment in which a quote was heard."""
    calls = loading.work.of(Call)
    call = next((one for one in calls.all() if one.code == quote.lead), None)
    if call is None:
        call = Call(loading.new_id(), quote.lead, len(calls.all()), day, consent=quote.consent)
        calls.put(call)
    at = read_time_mark(said["at"].text())
    if at is None:
        raise SampleUnreadable(place=said["at"].path)
    moment = Moment(loading.new_id(), call.id, at, quote.text, quote_id=quote.id)
    loading.work.of(Moment).put(moment)


def keep_calls(loading: Loading, iteration: Sample) -> None:
    """Put down the calls of an iteration that were drawn, with the scores of both departments."""
    period = iteration["period"]
    starts, ends, review = (period[name].day() for name in ("start", "end", "review"))
    card = _card(loading)
    shelf = loading.work.of(Call)
    drawn = []
    for entry in iteration["call_scores"].each():
        place = len(shelf.all())
        number = 1 + sum(one.code.startswith(CODE) for one in shelf.all())
        call = Call(
            id=loading.new_id(),
            code=f"{CODE}{number:04}",
            position=place,
            held_on=ends,
            consultant=loading.person(entry["consultant"]).code,
            consent=True,
        )
        shelf.put(call)
        drawn.append(call)
        _score(loading, call, card, entry, review)
    if drawn:
        _draw(loading, drawn, starts, ends)


def _card(loading: Loading) -> Scorecard:
    edition = card_in_force(loading.work, loading.bench)
    put_card(loading.work, edition)
    return edition.card


def _score(loading: Loading, call: Call, card: Scorecard, entry: Sample, day: date) -> None:
    scoring = CallScoring(loading.new_id(), call.id, card.id, at_nine(day), at_nine(day))
    loading.work.of(CallScoring).put(scoring)
    loading.work.of(Veil).put(Veil(scoring.id, lifted=True))
    for key, side in _RATERS:
        loading.work.of(CallRating).put(
            CallRating(
                loading.new_id(),
                scoring.id,
                side,
                total=float(entry[key].number()),
                done_at=at_nine(day),
            )
        )


def _draw(loading: Loading, calls: list[Call], starts: date, ends: date) -> None:
    shelf = loading.work.of(CallDraw)
    ids = tuple(one.id for one in calls)
    most = max(Counter(one.consultant for one in calls).values())
    shelf.put(
        CallDraw(
            id=loading.new_id(),
            position=len(shelf.all()),
            starts=starts,
            ends=ends,
            wanted=max(FEWEST_DRAWN, most),
            seed=loading.bench.secrets.salt(),
            drawn_at=at_nine(ends),
            frame_ids=ids,
            drawn_ids=ids,
        )
    )
