"""The vote of an example on its customer groups: a show of hands, counted before it was loaded."""

from datetime import timedelta

from domain.errors import SampleUnreadable
from domain.model.journal import Veil
from domain.model.polls import Dots, DotTopic, Poll, PollKind, PollOption, Voter
from domain.model.session import Session
from domain.model.sides import DEPARTMENTS
from domain.services.examples.loading import Loading

_DOTS_EACH = 3
_CLOSED_AFTER = timedelta(minutes=20)


def load_segment_vote(loading: Loading, session: Session) -> None:
    """Put down options and dots; each department's dots stand on one paper."""
    vote = loading.sample.get("segment_vote")
    if vote is None:
        return
    closed_at = session.started_at + _CLOSED_AFTER
    poll = Poll(
        id=loading.new_id(),
        session_id=session.id,
        kind=PollKind.DOTS,
        round=1,
        named=False,
        opened_at=session.started_at,
        closed_at=closed_at,
        topic=DotTopic.GROUPS,
        dots=_DOTS_EACH,
        by_hand=True,
    )
    loading.work.of(Poll).put(poll)
    loading.work.of(Veil).put(Veil(poll.id))
    options = []
    for place, (code, label) in enumerate(vote["options"].parts()):
        option = PollOption(loading.new_id(), poll.id, place, code, label.text())
        loading.work.of(PollOption).put(option)
        options.append(option)
    for side in DEPARTMENTS:
        counts = vote["dots"][side.value]
        dots = {option.id: counts[option.code].number() for option in options}
        heads, rest = divmod(sum(dots.values()), _DOTS_EACH)
        if rest:
            raise SampleUnreadable(place=counts.path)
        paper = Voter(loading.new_id(), poll.id, side, 1, done=True, heads=heads)
        loading.work.of(Voter).put(paper)
        for option_id, count in dots.items():
            loading.work.of(Dots).put(Dots(loading.new_id(), paper.id, option_id, count))
